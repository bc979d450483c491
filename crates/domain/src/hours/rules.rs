//! Which hours a date has.

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use jiff::civil::Date;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use opening_hours_syntax::rules::OpeningHoursExpression;
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};

use super::Span;
use crate::holidays::{FIRST_YEAR, LAST_YEAR, holiday_on, holidays};

/// Tells the hours of any date.
pub(super) enum Rules {
    /// The same every week but for holidays, as nearly all are: looked up in a table, so that
    /// thousands of listings can be filtered while somebody waits.
    Weekly(Weekly),
    /// With months, dates, weeks of the year or remarks: asked of the library for each date.
    Calendar(Calendar),
}

impl Rules {
    pub(super) fn new(calendar: Calendar, expression: &OpeningHoursExpression) -> Self {
        if is_weekly(expression) {
            Self::Weekly(Weekly::rehearse(calendar))
        } else {
            Self::Calendar(calendar.with_holidays(&KOREAN))
        }
    }

    /// The stretches that begin on `date`, in order and apart from each other.
    pub(super) fn spans(&self, date: Date) -> Cow<'_, [Span]> {
        match self {
            Self::Weekly(weekly) => Cow::Borrowed(weekly.spans(date)),
            Self::Calendar(calendar) => Cow::Owned(calendar.spans(date)),
        }
    }

    /// The remarks made about `date`, each once.
    pub(super) fn notes(&self, date: Date) -> Vec<Arc<str>> {
        match self {
            Self::Weekly(_) => Vec::new(),
            Self::Calendar(calendar) => calendar.notes(date),
        }
    }
}

/// The rules as the library evaluates them, split at midnight.
pub(super) struct Calendar {
    /// What lies before midnight of each date.
    pub(super) day: OpeningHours,
    /// What lies after midnight in the night that begins on each date, told as if it were on
    /// that date; `None` if nothing does.
    pub(super) night: Option<OpeningHours>,
}

impl Calendar {
    pub(super) fn with_holidays(self, holidays: &ContextHolidays) -> Self {
        let context = || Context::default().with_holidays(holidays.clone());
        Self {
            day: self.day.with_context(context()),
            night: self.night.map(|night| night.with_context(context())),
        }
    }

    fn spans(&self, date: Date) -> Vec<Span> {
        let Some(date) = chrono_date(date) else {
            return Vec::new();
        };
        let mut spans = Vec::new();
        add_spans(&mut spans, &self.day, date, 0);
        if let Some(night) = &self.night {
            add_spans(&mut spans, night, date, 24 * 60);
        }
        spans
    }

    fn notes(&self, date: Date) -> Vec<Arc<str>> {
        let Some(date) = chrono_date(date) else {
            return Vec::new();
        };
        let mut notes = Vec::new();
        for hours in std::iter::once(&self.day).chain(&self.night) {
            for range in hours.schedule_at(date) {
                if !range.comment.is_empty() && !notes.contains(&range.comment) {
                    notes.push(range.comment);
                }
            }
        }
        notes
    }
}

/// Adds what `hours` say of `date`, `offset` minutes later. A remark on open hours, such as
/// "by appointment", leaves them unsure.
fn add_spans(spans: &mut Vec<Span>, hours: &OpeningHours, date: NaiveDate, offset: u16) {
    for range in hours.schedule_at(date) {
        let sure = match range.kind {
            RuleKind::Closed => continue,
            RuleKind::Open => range.comment.is_empty(),
            RuleKind::Unknown => false,
        };
        let from = range.range.start.mins_from_midnight() + offset;
        let to = range.range.end.mins_from_midnight() + offset;
        match spans.last_mut().filter(|last| last.to == from && last.sure == sure) {
            Some(last) => last.to = to,
            None => spans.push(Span { from, to, sure }),
        }
    }
}

/// The hours of each weekday, on working days and on public holidays.
pub(super) struct Weekly {
    spans: Box<[Span]>,
    /// Where the spans of each kind of day end: Monday to Sunday, then the same as holidays.
    ends: [usize; 14],
}

impl Weekly {
    /// Asks the library for two weeks, the second of them all holidays.
    fn rehearse(calendar: Calendar) -> Self {
        let calendar = calendar.with_holidays(&REHEARSAL);
        let mut spans = Vec::new();
        let mut days = rehearsal_days();
        let ends = std::array::from_fn(|_| {
            spans.extend(days.next().map(|day| calendar.spans(day)).unwrap_or_default());
            spans.len()
        });
        Self { spans: spans.into(), ends }
    }

    fn spans(&self, date: Date) -> &[Span] {
        let weekday = usize::from(date.weekday().to_monday_zero_offset().unsigned_abs());
        let kind = if holiday_on(date).is_some() { weekday + 7 } else { weekday };
        let start = kind.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.spans[start..self.ends[kind]]
    }
}

/// Whether nothing but the weekday and whether it is a public holiday decides, and nothing is
/// remarked.
fn is_weekly(expression: &OpeningHoursExpression) -> bool {
    let every_week = |day: &WeekDayRange| match day {
        WeekDayRange::Fixed { offset: 0, nth_from_start, nth_from_end, .. } => {
            nth_from_start.iter().chain(nth_from_end).all(|&nth| nth)
        }
        WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 } => true,
        _ => false,
    };
    expression.rules.iter().all(|rule| {
        let days = &rule.day_selector;
        rule.comment.is_empty()
            && days.year.is_empty()
            && days.monthday.is_empty()
            && days.week.is_empty()
            && days.weekday.iter().all(every_week)
    })
}

/// The public holidays of Korea as the library wants them.
pub(super) static KOREAN: LazyLock<ContextHolidays> = LazyLock::new(|| {
    public((FIRST_YEAR..=LAST_YEAR).flat_map(holidays).map(|holiday| holiday.date))
});

/// Holidays on the second seven of [`rehearsal_days`].
static REHEARSAL: LazyLock<ContextHolidays> = LazyLock::new(|| public(rehearsal_days().skip(7)));

/// Fourteen days, the first a Monday.
fn rehearsal_days() -> impl Iterator<Item = Date> {
    (1..=14).filter_map(|day| Date::new(2001, 1, day).ok())
}

fn public(dates: impl Iterator<Item = Date>) -> ContextHolidays {
    // The type of a calendar has no public name; one is had from the empty ones.
    let none = ContextHolidays::default();
    let mut calendar = none.get_public().clone();
    for date in dates.filter_map(chrono_date) {
        calendar.insert(date);
    }
    ContextHolidays::new(calendar.into(), none.get_school().clone().into())
}

fn chrono_date(date: Date) -> Option<NaiveDate> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    NaiveDate::from_ymd_opt(date.year().into(), month.into(), day.into())
}
