//! From what somebody typed to rules, refusing what could not be told truly.

use opening_hours::OpeningHours;
use opening_hours_syntax::rules::RuleSequence;
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};

use super::night;
use super::rules::Rules;

/// The longest text that is read, in characters.
const MAX_CHARS: usize = 500;

/// Why a text is not opening hours, and what would be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// There is nothing.
    #[error(
        "the opening hours are empty: write for example \"Mo-Fr 09:00-18:00; PH off\", or leave \
         the field out"
    )]
    Empty,
    /// There is too much.
    #[error("the opening hours are {chars} characters long: write at most 500")]
    TooLong {
        /// How long it is.
        chars: usize,
    },
    /// It is not in the `opening_hours` syntax.
    #[error(
        "the opening hours are not understood at {part:?}: write for example \"Mo-Fr \
         09:00-18:00; PH off\", with the days Mo Tu We Th Fr Sa Su and PH for public holidays"
    )]
    NotUnderstood {
        /// The first rule that is not understood, at most 60 characters of it.
        part: String,
    },
    /// It depends on the sun.
    #[error("the opening hours depend on the sun: write times of the clock such as 09:00-18:00")]
    Sun,
    /// It has no end, as in `17:00+`.
    #[error("the opening hours have no end: write when it closes, such as 17:00-22:00")]
    NoEnd,
    /// It repeats within a day, as in `10:00-16:00/01:30`.
    #[error(
        "the opening hours repeat within a day: write each time, such as 10:00-11:00,13:00-14:00"
    )]
    Repeats,
    /// It depends on school holidays, which each school sets for itself.
    #[error(
        "the opening hours depend on school holidays (SH): write the dates, such as Jul 20-Aug 15"
    )]
    SchoolHolidays,
    /// It goes past midnight in a way that cannot be told apart by day.
    #[error(
        "the opening hours go past midnight in a way that is not understood: write simple rules \
         such as \"Mo-Th 20:00-02:00; Fr 20:00-05:00\""
    )]
    PastMidnight,
}

/// Reads `text`.
pub(super) fn rules(text: &str) -> Result<Rules, HoursError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(HoursError::Empty);
    }
    let chars = text.chars().count();
    if chars > MAX_CHARS {
        return Err(HoursError::TooLong { chars });
    }
    let hours: OpeningHours =
        text.parse().map_err(|_| HoursError::NotUnderstood { part: first_unread(text) })?;
    let expression = hours.get_expression();
    expression.rules.iter().try_for_each(accept)?;
    let calendar = night::split(hours, &expression)?;
    Ok(Rules::new(calendar, &expression))
}

/// The first rule of `text` that is not understood by itself, or all of it.
fn first_unread(text: &str) -> String {
    let part = text
        .split(';')
        .map(str::trim)
        .find(|part| part.parse::<OpeningHours>().is_err())
        .filter(|part| !part.is_empty());
    part.unwrap_or(text).chars().take(60).collect()
}

/// Refuses what has no clock time, and what the library reads but does not evaluate.
fn accept(rule: &RuleSequence) -> Result<(), HoursError> {
    let school =
        |day: &WeekDayRange| matches!(day, WeekDayRange::Holiday { kind: HolidayKind::School, .. });
    if rule.day_selector.weekday.iter().any(school) {
        return Err(HoursError::SchoolHolidays);
    }
    for span in &rule.time_selector.spans {
        if night::clock(span).is_none() {
            return Err(HoursError::Sun);
        }
        if span.open_end {
            return Err(HoursError::NoEnd);
        }
        if span.repeats.is_some() {
            return Err(HoursError::Repeats);
        }
    }
    Ok(())
}
