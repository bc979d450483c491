//! What is understood, and what is answered to the rest.

use jiff::civil::date;

use super::super::{Hours, HoursError};
use super::{hours, table};

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
