//! The public holidays of South Korea, 2020–2050.
//!
//! Law: 공휴일에 관한 법률, and 관공서의 공휴일에 관한 규정 (대통령령) articles 2 to 4, last
//! changed by 대통령령 제36290호 of 2026-04-30, which made 노동절 a holiday from 2026-05-01
//! and 제헌절 again one from 2026-05-11 (법률 제21543호 and 제21338호). Sundays are public
//! holidays in the law too; they are left out here, as opening hours name them by weekday.
//!
//! Lunar dates are those of the Korean traditional calendar as published by the Korea
//! Astronomy and Space Science Institute up to 2050, which is why this list ends there.

use std::sync::LazyLock;

use jiff::civil::{Date, date};

mod law;
#[cfg(test)]
mod tests;

/// The first year whose holidays are known here.
pub const FIRST_YEAR: i16 = 2020;

/// The last year whose holidays are known here.
pub const LAST_YEAR: i16 = 2050;

/// A day off by law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// What is celebrated; for a substitute, what it makes up for.
    pub name: HolidayName,
    /// A day off in place of one that was lost to a weekend or to another holiday (대체공휴일).
    pub substitute: bool,
}

/// What is celebrated, or why the day is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HolidayName {
    /// 1월 1일 (신정).
    NewYear,
    /// 설날, with the day before and the day after.
    Seollal,
    /// 3·1절.
    IndependenceMovement,
    /// 노동절, 1 May, from 2026.
    Labour,
    /// 어린이날.
    Children,
    /// 부처님 오신 날.
    Buddha,
    /// 현충일.
    Memorial,
    /// 제헌절, 17 July, again from 2026.
    Constitution,
    /// 광복절.
    Liberation,
    /// 추석, with the day before and the day after.
    Chuseok,
    /// 개천절.
    Foundation,
    /// 한글날.
    Hangul,
    /// 기독탄신일 (성탄절).
    Christmas,
    /// 선거일, on which the whole country votes.
    Election,
    /// 임시공휴일, set by the cabinet (article 4 of the decree).
    Temporary,
}

impl HolidayName {
    /// A stable word for it, under which translations find its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NewYear => "new-year",
            Self::Seollal => "seollal",
            Self::IndependenceMovement => "independence-movement",
            Self::Labour => "labour",
            Self::Children => "children",
            Self::Buddha => "buddha",
            Self::Memorial => "memorial",
            Self::Constitution => "constitution",
            Self::Liberation => "liberation",
            Self::Chuseok => "chuseok",
            Self::Foundation => "foundation",
            Self::Hangul => "hangul",
            Self::Christmas => "christmas",
            Self::Election => "election",
            Self::Temporary => "temporary",
        }
    }
}

/// Every holiday from [`FIRST_YEAR`] to [`LAST_YEAR`] by date, worked out once.
static ALL: LazyLock<Vec<Holiday>> =
    LazyLock::new(|| (FIRST_YEAR..=LAST_YEAR).filter_map(law::work_out).flatten().collect());

/// The holidays of `year` by date, substitutes included; empty outside
/// [`FIRST_YEAR`]–[`LAST_YEAR`]. Two holidays may share a date (5 May 2025).
pub fn holidays(year: i16) -> &'static [Holiday] {
    let start = ALL.partition_point(|holiday| holiday.date.year() < year);
    let end = ALL.partition_point(|holiday| holiday.date.year() <= year);
    ALL.get(start..end).unwrap_or_default()
}

/// The holiday on `date`, if it is one; of two on one date, the one with the fixed date.
/// A look into a table: a search asks it twice for every listing.
pub fn holiday_on(date: Date) -> Option<Holiday> {
    BY_DAY.get(slot(date)?).copied().flatten()
}

/// Every day of the known years, each month as if it had 31 days.
static BY_DAY: LazyLock<Vec<Option<Holiday>>> = LazyLock::new(|| {
    let last = slot(date(LAST_YEAR, 12, 31)).unwrap_or_default();
    let mut days = vec![None; last + 1];
    // Backwards, so that of two holidays on one date the first stays.
    for holiday in ALL.iter().rev() {
        if let Some(day) = slot(holiday.date).and_then(|slot| days.get_mut(slot)) {
            *day = Some(*holiday);
        }
    }
    days
});

/// Where `date` stands in the table of days; `None` before [`FIRST_YEAR`].
fn slot(date: Date) -> Option<usize> {
    let year = usize::try_from(date.year().checked_sub(FIRST_YEAR)?).ok()?;
    let month = usize::try_from(date.month() - 1).ok()?;
    let day = usize::try_from(date.day() - 1).ok()?;
    Some((year * 12 + month) * 31 + day)
}
