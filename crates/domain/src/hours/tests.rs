//! What people write and what they are told.

use jiff::civil::date;

use super::*;
use crate::holidays::HolidayName;

mod hostile;
mod nights;
mod reading;

fn hours(text: &str) -> Hours {
    Hours::parse(text).unwrap_or_else(|error| panic!("{text:?}: {error}"))
}

/// An instant by a clock in Seoul, such as "2026-07-13 10:00".
fn at(clock: &str) -> Timestamp {
    format!("{}:00+09:00", clock.replace(' ', "T")).parse().expect("a time")
}

fn clock(text: &str) -> DateTime {
    text.replace(' ', "T").parse().expect("a time")
}

fn open_until(text: &str) -> OpenState {
    OpenState::Open { until: Some(clock(text)) }
}

fn closed_until(text: &str) -> OpenState {
    OpenState::Closed { opens: Some(clock(text)) }
}

/// From and to of every stretch of the week from `first`, by weekday.
fn table(text: &str, first: Date) -> [Vec<(u16, u16)>; 7] {
    hours(text).week(first).map(|day| day.spans.iter().map(|s| (s.from, s.to)).collect())
}

#[test]
fn an_office_is_open_on_working_days() {
    let office = hours("Mo-Fr 09:00-18:00; PH off");
    assert_eq!(office.state_at(at("2026-07-13 08:59")), closed_until("2026-07-13 09:00"));
    assert_eq!(office.state_at(at("2026-07-13 09:00")), open_until("2026-07-13 18:00"));
    assert_eq!(office.state_at(at("2026-07-13 17:59")), open_until("2026-07-13 18:00"));
    assert_eq!(office.state_at(at("2026-07-13 18:00")), closed_until("2026-07-14 09:00"));
    // On Thursday evening the next day is 제헌절, and then comes the weekend.
    assert_eq!(office.state_at(at("2026-07-16 18:30")), closed_until("2026-07-20 09:00"));
}

#[test]
fn time_is_told_in_seoul_wherever_one_asks() {
    let office = hours("Mo-Fr 09:00-18:00");
    let monday_morning_in_seoul: Timestamp = "2026-07-13T00:30:00Z".parse().expect("a time");
    assert_eq!(office.is_open(monday_morning_in_seoul), Some(true));
    let sunday_in_seoul: Timestamp = "2026-07-12T09:30:00-05:00".parse().expect("a time");
    assert_eq!(office.is_open(sunday_in_seoul), Some(false));
}

#[test]
fn lunch_is_not_open() {
    let clinic = hours("Mo-Fr 09:00-12:00,13:00-18:00");
    assert_eq!(clinic.state_at(at("2026-07-13 11:00")), open_until("2026-07-13 12:00"));
    assert_eq!(clinic.state_at(at("2026-07-13 12:30")), closed_until("2026-07-13 13:00"));
    assert_eq!(clinic.is_open(at("2026-07-13 13:00")), Some(true));
    assert_eq!(
        table("Mo-Fr 09:00-12:00,13:00-18:00", date(2026, 7, 13))[0],
        [(540, 720), (780, 1080)]
    );
}

#[test]
fn seollal_closes_only_those_who_say_so() {
    let seollal = at("2026-02-17 10:00"); // a Tuesday
    assert_eq!(hours("Mo-Fr 09:00-18:00; PH off").is_open(seollal), Some(false));
    assert_eq!(hours("Mo-Fr 09:00-18:00").is_open(seollal), Some(true));
    assert_eq!(hours("Mo-Fr 09:00-18:00; PH 13:00-15:00").is_open(seollal), Some(false));
    assert_eq!(
        hours("Mo-Fr 09:00-18:00; PH off").state_at(at("2026-02-13 18:00")),
        closed_until("2026-02-19 09:00")
    );
    assert_eq!(hours("24/7; PH off").state_at(seollal), closed_until("2026-02-19 00:00"));
}

#[test]
fn substitutes_and_elections_are_holidays_too() {
    let office = hours("Mo-Fr 09:00-18:00; PH off");
    for day in ["2025-05-06", "2026-03-02", "2026-06-03", "2026-08-17", "2027-05-03"] {
        assert_eq!(office.is_open(at(&format!("{day} 10:00"))), Some(false), "{day}");
    }
    for day in ["2026-06-08", "2026-09-28", "2025-07-17"] {
        assert_eq!(office.is_open(at(&format!("{day} 10:00"))), Some(true), "{day}");
    }
}

#[test]
fn what_never_closes_has_no_end() {
    for text in ["24/7", "Mo-Su 00:00-24:00", "open"] {
        let state = hours(text).state_at(at("2026-02-17 03:00"));
        assert_eq!(state, OpenState::Open { until: None }, "{text}");
    }
    assert_eq!(
        table("Mo-Su 00:00-24:00", date(2026, 7, 13)),
        [const { (0, 1440) }; 7].map(|s| vec![s])
    );
    let weekend = hours("Sa-Su 00:00-24:00");
    assert_eq!(weekend.state_at(at("2026-07-18 12:00")), open_until("2026-07-20 00:00"));
}

#[test]
fn what_opens_in_more_than_two_weeks_has_no_beginning() {
    let summer = hours("Jul-Aug Sa 10:00-12:00");
    assert_eq!(summer.state_at(at("2026-03-02 10:00")), OpenState::Closed { opens: None });
    assert_eq!(summer.state_at(at("2026-06-22 10:00")), closed_until("2026-07-04 10:00"));
    assert_eq!(hours("off").state_at(at("2026-03-02 10:00")), OpenState::Closed { opens: None });
    // Two weeks, to the minute.
    let biweekly = hours("2026 Jul 18 10:00-12:00");
    assert_eq!(biweekly.state_at(at("2026-07-04 10:00")), closed_until("2026-07-18 10:00"));
    assert_eq!(biweekly.state_at(at("2026-07-04 09:59")), OpenState::Closed { opens: None });
}

#[test]
fn one_has_to_ask_where_the_hours_say_so() {
    let now = at("2026-07-13 10:00");
    for text in
        ["unknown", "\"예약제\"", "Mo-Fr 09:00-18:00 \"예약제\"", "Mo-Fr 09:00-18:00 unknown"]
    {
        assert_eq!(hours(text).state_at(now), OpenState::Unknown, "{text}");
        assert_eq!(hours(text).is_open(now), None, "{text}");
    }
    let mixed = hours("Mo-Fr 09:00-18:00; We 10:00-12:00 \"예약제\"");
    assert_eq!(mixed.is_open(now), Some(true));
    let week = mixed.week(date(2026, 7, 13));
    assert_eq!(week[2].spans, [Span { from: 600, to: 720, sure: false }]);
    assert_eq!(week[2].notes, ["예약제".into()]);
    assert!(week[1].notes.is_empty());
}

#[test]
fn the_table_of_a_week_knows_its_holidays() {
    let week = hours("Mo-Fr 09:00-18:00; Sa 09:00-13:00; PH off").week(date(2026, 10, 5));
    let substitute = week[0].holiday.expect("the substitute for 개천절");
    assert_eq!((substitute.name, substitute.substitute), (HolidayName::Foundation, true));
    assert!(week[0].spans.is_empty());
    assert_eq!(week[1].spans, [Span { from: 540, to: 1080, sure: true }]);
    assert_eq!(week[4].holiday.map(|h| h.name), Some(HolidayName::Hangul));
    assert_eq!(week[5].spans, [Span { from: 540, to: 780, sure: true }]);
    assert_eq!(week[6].date, date(2026, 10, 11));
    assert!(week[6].spans.is_empty() && week[6].holiday.is_none());
}
