//! Opening hours, written in the `opening_hours` syntax of OpenStreetMap and told in the time
//! of Seoul with the public holidays of Korea.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, ToSpan};
use serde::{Deserialize, Serialize};

use crate::holidays::{Holiday, holiday_on};
use crate::time::in_seoul;

mod night;
mod parse;
mod recall;
mod rules;
#[cfg(test)]
mod tests;
mod text;

pub use parse::HoursError;
use rules::Rules;

/// Minutes of a day.
const DAY: i32 = 24 * 60;

/// How many days ahead a change is looked for.
const LOOK_AHEAD: i32 = 14;

/// When something is open, as somebody wrote it. Cheap to clone; two are equal when they were
/// written the same.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours(Arc<Inner>);

struct Inner {
    text: String,
    rules: Rules,
}

/// Whether it is open at an instant. Times are those of a clock in Seoul.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// It is open.
    Open {
        /// When it closes; `None` if not within 14 days.
        until: Option<DateTime>,
    },
    /// It is closed.
    Closed {
        /// When it opens; `None` if not within 14 days.
        opens: Option<DateTime>,
    },
    /// Nobody knows without asking: the hours say `unknown`, or make a remark such as
    /// "by appointment".
    Unknown,
}

/// A stretch of time that begins on one day, in minutes from its midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first minute.
    pub from: u16,
    /// The minute after the last; above 1,440 (24:00) it ends on the following day, at most at
    /// 2,880.
    pub to: u16,
    /// Surely open; `false` where one has to ask.
    pub sure: bool,
}

/// One day of the table on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The date.
    pub date: Date,
    /// The public holiday it is.
    pub holiday: Option<Holiday>,
    /// The stretches that begin on it, in order and apart from each other; empty when closed.
    pub spans: Vec<Span>,
    /// The remarks made about the day, such as "by appointment", each once.
    pub notes: Vec<Arc<str>>,
}

impl Hours {
    /// Reads hours such as `Mo-Fr 09:00-18:00; PH off`; the text is kept as it was typed.
    ///
    /// # Errors
    /// When it is not understood, says something that cannot be told on a clock in Seoul, or
    /// is over 500 characters.
    pub fn parse(text: &str) -> Result<Self, HoursError> {
        let rules = parse::rules(text)?;
        Ok(Self(Arc::new(Inner { text: text.to_owned(), rules })))
    }

    /// What was typed.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// Whether it is open at `now`; `None` where one has to ask. Quick enough to be asked of
    /// every listing in a search: the hours of nearly all are looked up in a table.
    pub fn is_open(&self, now: Timestamp) -> Option<bool> {
        let now = in_seoul(now);
        let (today, minute) = (now.date(), minute_of_day(now));
        let begun_today = self.covers(today, minute);
        let begun_yesterday =
            today.yesterday().ok().and_then(|yesterday| self.covers(yesterday, minute + DAY));
        match begun_today.max(begun_yesterday) {
            None => Some(false),
            Some(sure) => sure.then_some(true),
        }
    }

    /// Whether it is open at `now`, and when that changes within the next 14 days.
    pub fn state_at(&self, now: Timestamp) -> OpenState {
        let open = self.is_open(now);
        let now = in_seoul(now);
        match open {
            None => OpenState::Unknown,
            Some(true) => OpenState::Open { until: self.closes(now) },
            Some(false) => OpenState::Closed { opens: self.opens(now) },
        }
    }

    /// The seven days from `first` on.
    pub fn week(&self, first: Date) -> [Day; 7] {
        std::array::from_fn(|index| {
            let date = first.saturating_add((index as i64).days());
            Day {
                date,
                holiday: holiday_on(date),
                spans: self.spans(date).into_owned(),
                notes: self.0.rules.notes(date),
            }
        })
    }

    /// Whether a stretch that begins on `date` covers that minute from its midnight, and if so
    /// whether surely.
    fn covers(&self, date: Date, minute: i32) -> Option<bool> {
        let spans = self.spans(date);
        let covering =
            spans.iter().filter(|s| (i32::from(s.from)..i32::from(s.to)).contains(&minute));
        covering.map(|span| span.sure).max()
    }

    fn spans(&self, date: Date) -> Cow<'_, [Span]> {
        self.0.rules.spans(date)
    }

    /// The stretches surely open around `date`, from the day before to the end of the look
    /// ahead, in minutes from its midnight, by their beginning.
    fn around(&self, date: Date) -> Vec<(i32, i32)> {
        let mut open = Vec::new();
        for day in -1..=LOOK_AHEAD {
            let Ok(date) = date.checked_add(day.days()) else {
                continue;
            };
            let midnight = day * DAY;
            let sure = self.spans(date);
            let sure = sure.iter().filter(|span| span.sure);
            open.extend(sure.map(|s| (midnight + i32::from(s.from), midnight + i32::from(s.to))));
        }
        open.sort_unstable();
        open
    }

    /// When what is open at `now` closes: where the chain of stretches that touch each other ends.
    fn closes(&self, now: DateTime) -> Option<DateTime> {
        let mut end = minute_of_day(now);
        for (from, to) in self.around(now.date()) {
            if from <= end {
                end = end.max(to);
            }
        }
        soon(now, end)
    }

    /// When what is closed at `now` opens.
    fn opens(&self, now: DateTime) -> Option<DateTime> {
        let minute = minute_of_day(now);
        let next = self.around(now.date()).into_iter().map(|(from, _)| from).find(|&f| f > minute);
        next.and_then(|from| soon(now, from))
    }
}

fn minute_of_day(at: DateTime) -> i32 {
    i32::from(at.hour()) * 60 + i32::from(at.minute())
}

/// The minute that lies `minute` minutes after the last midnight before `now`, if it is within
/// the days that are looked ahead.
fn soon(now: DateTime, minute: i32) -> Option<DateTime> {
    let known = minute <= minute_of_day(now) + LOOK_AHEAD * DAY;
    let midnight = now.date().to_datetime(Time::midnight());
    midnight.checked_add(SignedDuration::from_mins(minute.into())).ok().filter(|_| known)
}
