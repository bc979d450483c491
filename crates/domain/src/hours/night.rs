//! Hours that go past midnight.
//!
//! The library tells the hours of a date, and lets a rule for that date overrule what began
//! the evening before: by "Mo-Th 20:00-02:00; Fr 20:00-05:00" it would close at midnight on
//! Thursday. People mean the night that begins on Thursday. So the rules are split in two sets
//! that each stay within a day, one for what lies before midnight and one for what lies after
//! it, and both are asked for the date on which the night begins.

use std::ops::Range;

use opening_hours::{OpeningHours, RuleKind};
use opening_hours_syntax::ExtendedTime;
use opening_hours_syntax::rules::time::{Time, TimeSelector, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};

use super::parse::HoursError;
use super::rules::Calendar;

/// 24:00 in minutes.
const MIDNIGHT: u16 = 24 * 60;

/// The beginning and the end of a span in minutes, the end after the beginning; `None` if the
/// sun decides.
pub(super) fn clock(span: &TimeSpan) -> Option<(u16, u16)> {
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else {
        return None;
    };
    let (start, end) = (start.mins_from_midnight(), end.mins_from_midnight());
    // "22:00-03:00" ends on the next day, and "10:00-10:00" lasts a day.
    Some((start, if start < end { end } else { end + MIDNIGHT }))
}

/// Splits `hours` if they go past midnight.
///
/// # Errors
/// When a rule takes away from the hours after midnight or stands in for them, as it is not
/// clear of which night.
pub(super) fn split(
    hours: OpeningHours,
    expression: &OpeningHoursExpression,
) -> Result<Calendar, HoursError> {
    let rules = &expression.rules;
    let latest = rules.iter().filter_map(|rule| ends(rule).max()).max().unwrap_or(0);
    if latest <= MIDNIGHT {
        return Ok(Calendar { day: hours, night: None });
    }
    if rules.iter().any(|rule| cannot_be_split(rule, latest - MIDNIGHT)) {
        return Err(HoursError::PastMidnight);
    }
    let day = rules.iter().map(|rule| with_spans(rule, cut(rule, 0..MIDNIGHT))).collect();
    let night = rules.iter().filter_map(after_midnight).collect();
    Ok(Calendar { day: read_again(day)?, night: Some(read_again(night)?) })
}

fn ends(rule: &RuleSequence) -> impl Iterator<Item = u16> {
    rule.time_selector.spans.iter().filter_map(clock).map(|(_, end)| end)
}

/// Whether `rule` might be meant for the hours after midnight of the night before, which last
/// until `dawn`.
fn cannot_be_split(rule: &RuleSequence, dawn: u16) -> bool {
    let takes_away = rule.kind == RuleKind::Closed && !is_whole_day(rule);
    let reaches_night =
        |span: &TimeSpan| clock(span).is_none_or(|(start, end)| start < dawn || end > MIDNIGHT);
    rule.operator == RuleOperator::Fallback
        || (takes_away && rule.time_selector.spans.iter().any(reaches_night))
}

fn is_whole_day(rule: &RuleSequence) -> bool {
    rule.time_selector == TimeSelector::default()
}

/// What `rule` says of the hours after the midnight that ends its day.
fn after_midnight(rule: &RuleSequence) -> Option<RuleSequence> {
    let spans = cut(rule, MIDNIGHT..2 * MIDNIGHT);
    if !spans.is_empty() {
        return Some(with_spans(rule, spans));
    }
    let mut rule = rule.clone();
    match (rule.kind, rule.operator) {
        // Nothing begins on such a day, so nothing goes on after it.
        (RuleKind::Closed, _) if is_whole_day(&rule) => Some(rule),
        (RuleKind::Closed, _) | (_, RuleOperator::Additional) => None,
        // It takes the place of the rules before it, and ends before midnight.
        (RuleKind::Open | RuleKind::Unknown, _) => {
            rule.kind = RuleKind::Closed;
            rule.time_selector = TimeSelector::default();
            rule.comment = "".into();
            Some(rule)
        }
    }
}

/// The parts of the spans of `rule` within `window`, in minutes from its beginning.
fn cut(rule: &RuleSequence, window: Range<u16>) -> Vec<TimeSpan> {
    let within = |span: &TimeSpan| {
        let (start, end) = clock(span)?;
        let (start, end) = (start.max(window.start), end.min(window.end));
        let at = |minute: u16| ExtendedTime::from_mins_from_midnight(minute - window.start);
        (start < end).then(|| Some(TimeSpan::fixed_range(at(start)?, at(end)?)))?
    };
    rule.time_selector.spans.iter().filter_map(within).collect()
}

fn with_spans(rule: &RuleSequence, spans: Vec<TimeSpan>) -> RuleSequence {
    RuleSequence { time_selector: TimeSelector::new(spans), ..rule.clone() }
}

/// Makes hours from rules. The library takes them as text only, so it is made sure that it
/// reads what was meant.
fn read_again(mut rules: Vec<RuleSequence>) -> Result<OpeningHours, HoursError> {
    if let Some(first) = rules.first_mut() {
        first.operator = RuleOperator::Normal;
    }
    let expression = OpeningHoursExpression { rules };
    let hours: OpeningHours =
        expression.to_string().parse().map_err(|_| HoursError::PastMidnight)?;
    if *hours.get_expression() == expression { Ok(hours) } else { Err(HoursError::PastMidnight) }
}
