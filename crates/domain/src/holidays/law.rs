//! How the law makes the holidays of a year.

use icu_calendar::cal::Iso;
use icu_calendar::types::Month;
use jiff::civil::{Date, Weekday, date};

use super::{Holiday, HolidayName};

/// Elections and days set by the cabinet, each as announced. Elections at the end of a term
/// are holidays by article 2 of the decree and dated by 공직선거법 article 34; the one of 2025
/// came early and was made a holiday by the cabinet.
pub(super) const ANNOUNCED: [(Date, HolidayName); 11] = [
    (date(2020, 4, 15), HolidayName::Election), // 제21대 국회의원선거
    (date(2020, 8, 17), HolidayName::Temporary), // cabinet of 2020-07-21, after 광복절
    (date(2022, 3, 9), HolidayName::Election),  // 제20대 대통령선거
    (date(2022, 6, 1), HolidayName::Election),  // 제8회 전국동시지방선거
    (date(2023, 10, 2), HolidayName::Temporary), // cabinet of 2023-09-05, between 추석 and 개천절
    (date(2024, 4, 10), HolidayName::Election), // 제22대 국회의원선거
    (date(2024, 10, 1), HolidayName::Temporary), // cabinet of 2024-09-03, 국군의 날
    (date(2025, 1, 27), HolidayName::Temporary), // cabinet of 2025-01-14, before 설날
    (date(2025, 6, 3), HolidayName::Election),  // 제21대 대통령선거
    (date(2026, 6, 3), HolidayName::Election),  // 제9회 전국동시지방선거
    (date(2028, 4, 12), HolidayName::Election), // 제23대 국회의원선거
];

/// The holidays of one year, by date.
pub(super) fn work_out(year: i16) -> Option<Vec<Holiday>> {
    let mut days = by_law(year)?;
    // Stable: on a shared date the holiday with the fixed date stays first.
    days.sort_by_key(|(date, _)| *date);
    let mut all: Vec<Holiday> = days
        .iter()
        .map(|&(date, name)| Holiday { date, name, substitute: false })
        .chain(announced(year))
        .collect();
    for (index, &(date, name)) in days.iter().enumerate() {
        // Two holidays on one working day lose one day, not two: 5 May 2025 gave 6 May alone,
        // named for the one of the lunar calendar.
        let overlapped = is_working_day(date)
            && index
                .checked_sub(1)
                .and_then(|before| days.get(before))
                .is_some_and(|b| b.0 == date);
        if overlapped || is_made_up_for(name, date) {
            let date = next_free_day(date, &all)?;
            all.push(Holiday { date, name, substitute: true });
        }
    }
    all.sort_by_key(|holiday| holiday.date);
    Some(all)
}

/// The holidays of article 2 with a date of their own, those of the lunar calendar last.
fn by_law(year: i16) -> Option<Vec<(Date, HolidayName)>> {
    let on = |month, day, name| Some((Date::new(year, month, day).ok()?, name));
    let mut days = vec![
        on(1, 1, HolidayName::NewYear)?,
        on(3, 1, HolidayName::IndependenceMovement)?,
        on(5, 5, HolidayName::Children)?,
        on(6, 6, HolidayName::Memorial)?,
        on(8, 15, HolidayName::Liberation)?,
        on(10, 3, HolidayName::Foundation)?,
        on(10, 9, HolidayName::Hangul)?,
        on(12, 25, HolidayName::Christmas)?,
    ];
    if year >= 2026 {
        days.push(on(5, 1, HolidayName::Labour)?);
        days.push(on(7, 17, HolidayName::Constitution)?);
    }
    for (day, name) in
        [(lunar(year, 1, 1)?, HolidayName::Seollal), (lunar(year, 8, 15)?, HolidayName::Chuseok)]
    {
        days.extend([(day.yesterday().ok()?, name), (day, name), (day.tomorrow().ok()?, name)]);
    }
    days.push((lunar(year, 4, 8)?, HolidayName::Buddha));
    Some(days)
}

/// The elections and temporary holidays of `year`.
fn announced(year: i16) -> impl Iterator<Item = Holiday> {
    ANNOUNCED.into_iter().filter(move |(date, _)| date.year() == year).map(|(date, name)| Holiday {
        date,
        name,
        substitute: false,
    })
}

/// The date of day `day` of month `month` of the Korean lunar year that begins in `year`.
fn lunar(year: i16, month: u8, day: u8) -> Option<Date> {
    let lunar =
        icu_calendar::Date::try_new_korean_traditional(year.into(), Month::new(month), day).ok()?;
    let iso = lunar.to_calendar(Iso);
    Date::new(
        iso.year().extended_year().try_into().ok()?,
        iso.month().number().try_into().ok()?,
        iso.day_of_month().0.try_into().ok()?,
    )
    .ok()
}

pub(super) fn is_working_day(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The first day after `date` that is neither a holiday nor on a weekend, and no substitute
/// either (article 3, paragraphs 1 to 3).
fn next_free_day(date: Date, taken: &[Holiday]) -> Option<Date> {
    let mut day = date.tomorrow().ok()?;
    while !is_working_day(day) || taken.iter().any(|holiday| holiday.date == day) {
        day = day.tomorrow().ok()?;
    }
    Some(day)
}

/// Whether a day off is lost to the weekend on the date `on` and made up for (article 3 of
/// the decree, paragraph 1). 설날 and 추석 lose a day only to a Sunday; 신정, 현충일,
/// elections and temporary holidays are never made up for. The national days joined on
/// 2021-08-04, 부처님 오신 날 and 기독탄신일 on 2023-05-04.
fn is_made_up_for(name: HolidayName, on: Date) -> bool {
    let sunday = on.weekday() == Weekday::Sunday;
    let weekend = sunday || on.weekday() == Weekday::Saturday;
    match name {
        HolidayName::Seollal | HolidayName::Chuseok => sunday,
        HolidayName::Children | HolidayName::Labour | HolidayName::Constitution => weekend,
        HolidayName::IndependenceMovement
        | HolidayName::Liberation
        | HolidayName::Foundation
        | HolidayName::Hangul => weekend && on >= date(2021, 8, 4),
        HolidayName::Buddha | HolidayName::Christmas => weekend && on >= date(2023, 5, 4),
        HolidayName::NewYear
        | HolidayName::Memorial
        | HolidayName::Election
        | HolidayName::Temporary => false,
    }
}
