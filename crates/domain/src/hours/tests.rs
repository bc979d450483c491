//! What people write and what they are told.

use jiff::civil::date;

use super::*;
use crate::holidays::HolidayName;

mod hostile;

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
fn a_night_shift_belongs_to_the_evening_on_which_it_begins() {
    let market = hours("Fr 22:00-03:00");
    assert_eq!(market.state_at(at("2026-07-17 23:00")), open_until("2026-07-18 03:00"));
    assert_eq!(market.state_at(at("2026-07-18 02:59")), open_until("2026-07-18 03:00"));
    assert_eq!(market.is_open(at("2026-07-18 03:00")), Some(false));
    assert_eq!(market.is_open(at("2026-07-17 01:00")), Some(false), "Thursday night");
    let week = table("Fr 22:00-03:00", date(2026, 7, 13));
    assert_eq!(
        (week[4].as_slice(), week[5].as_slice()),
        ([(1320, 1620)].as_slice(), [].as_slice())
    );
}

#[test]
fn a_night_goes_on_into_a_day_with_other_hours() {
    let bar = hours("Mo-Th 20:00-02:00; Fr,Sa 20:00-05:00");
    assert_eq!(bar.state_at(at("2026-07-17 01:00")), open_until("2026-07-17 02:00"));
    assert_eq!(bar.state_at(at("2026-07-18 04:00")), open_until("2026-07-18 05:00"));
    assert_eq!(bar.is_open(at("2026-07-17 03:00")), Some(false));
    let rest = hours("Mo-Su 20:00-02:00; Sa 10:00-18:00");
    assert_eq!(rest.is_open(at("2026-07-18 01:00")), Some(true), "Friday night");
    assert_eq!(rest.is_open(at("2026-07-18 21:00")), Some(false), "no Saturday night");
    assert_eq!(rest.is_open(at("2026-07-19 01:00")), Some(false), "nor what would follow it");
    let split = hours("Mo-Su 11:00-02:00; Mo-Su 15:00-17:00 off");
    assert_eq!(split.state_at(at("2026-07-18 12:00")), open_until("2026-07-18 15:00"));
    assert_eq!(split.state_at(at("2026-07-18 18:00")), open_until("2026-07-19 02:00"));
}

#[test]
fn no_night_begins_on_a_holiday_but_one_may_end_there() {
    // 제헌절 is Friday 17 July 2026.
    let shift = hours("Mo-Sa 20:00-05:00; PH off");
    assert_eq!(shift.state_at(at("2026-07-17 01:00")), open_until("2026-07-17 05:00"));
    assert_eq!(shift.state_at(at("2026-07-17 21:00")), closed_until("2026-07-18 20:00"));
    assert_eq!(shift.is_open(at("2026-07-18 01:00")), Some(false));
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

#[test]
fn the_hours_of_korean_listings_are_understood() {
    // Text, then Wednesday 15 July 2026 in minutes.
    for (text, wednesday) in [
        ("Mo-Fr 09:00-18:00; PH off", vec![(540, 1080)]),
        ("Mo-Fr 09:30-18:30; Sa 09:30-13:00; PH off", vec![(570, 1110)]),
        ("Mo-Fr 08:30-17:30", vec![(510, 1050)]),
        ("24/7", vec![(0, 1440)]),
        ("Mo-Su 00:00-24:00", vec![(0, 1440)]),
        ("Mo-Su 06:00-22:00", vec![(360, 1320)]),
        ("Tu,Th 19:00-21:00", vec![]),
        ("Tu,Th 14:00-18:00; PH off", vec![]),
        ("Mo,We,Fr 13:00-18:00; PH off", vec![(780, 1080)]),
        ("Mo,We 10:00-12:00", vec![(600, 720)]),
        ("We 19:00-20:30", vec![(1140, 1230)]),
        ("We 14:00-17:00; PH off", vec![(840, 1020)]),
        ("We,Th 10:00-16:00", vec![(600, 960)]),
        ("Sa-Su 14:00-22:00", vec![]),
        ("Su 10:00-13:00", vec![]),
        ("Sa 13:00-17:00; PH off", vec![]),
        ("Tu-Su 05:00-14:00", vec![(300, 840)]),
        ("Mo-Sa 20:00-05:00", vec![(1200, 1740)]),
        ("Mo-Fr 10:00-19:00; Sa 10:00-15:00", vec![(600, 1140)]),
        ("Mo-Fr 19:00-21:30", vec![(1140, 1290)]),
        ("Mo-Fr 9:00-18:00", vec![(540, 1080)]),
        ("  Mo-Fr 09:00-18:00 ", vec![(540, 1080)]),
        ("Mo[1],We[3] 10:00-12:00", vec![(600, 720)]),
        ("Mar-Dec We 10:00-12:00; PH off", vec![(600, 720)]),
    ] {
        assert_eq!(table(text, date(2026, 7, 13))[2], wednesday, "{text}");
        assert_eq!(hours(text).as_str(), text, "kept as typed");
    }
}

#[test]
fn nonsense_is_answered_with_what_would_be_right() {
    for (text, word) in [
        ("", "leave the field out"),
        ("  ", "leave the field out"),
        ("월-금 09:00-18:00", "\"월-금 09:00-18:00\": write for example \"Mo-Fr 09:00-18:00"),
        ("Mo-Fr 09:00-18:00; 주말 휴무", "at \"주말 휴무\""),
        ("Mo-Fr 09:00-18:00;", "not understood"),
        ("Mo-Fr 25:00-26:00", "not understood"),
        ("Mo-Fr 09:60-18:00", "not understood"),
        ("sunrise-sunset", "09:00-18:00"),
        ("(sunset+24:00)-43:00", "09:00-18:00"),
        ("Mo-Fr 17:00+", "17:00-22:00"),
        ("Mo 10:00-16:00/01:30", "write each time"),
        ("Mo-Fr 09:00-18:00; SH off", "Jul 20-Aug 15"),
        ("Mo-Su 20:00-02:00; Sa 00:00-06:00 off", "past midnight"),
        ("Mo-Su 20:00-02:00 || \"call\"", "past midnight"),
    ] {
        let error = Hours::parse(text).expect_err(text).to_string();
        assert!(error.contains(word), "{text:?}: {error}");
    }
    let long = format!("Mo 09:00-10:00{}", "; Mo 09:00-10:00".repeat(31));
    assert_eq!(Hours::parse(&long), Err(HoursError::TooLong { chars: 510 }));
    assert!(Hours::parse(&long.chars().take(494).collect::<String>()).is_ok(), "31 rules");
}

#[test]
fn hours_travel_as_text() {
    let office = hours("Mo-Fr 09:00-18:00; PH off");
    let json = serde_json::to_string(&office).expect("json");
    assert_eq!(json, "\"Mo-Fr 09:00-18:00; PH off\"");
    assert_eq!(serde_json::from_str::<Hours>(&json).expect("hours"), office);
    let error = serde_json::from_str::<Hours>("\"whenever\"").expect_err("no hours").to_string();
    assert!(error.contains("whenever"), "{error}");
    assert_ne!(office, hours("Mo-Fr 09:00-18:00;PH off"), "equal only when written the same");
}
