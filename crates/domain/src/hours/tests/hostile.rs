//! Input that nobody should send, and properties that hold for all hours.

use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::{DAY, Hours, OpenState, night, parse, rules};
use jiff::{SignedDuration, Timestamp};

/// Pieces of which hours are made, and a few that do not belong.
const PIECES: &[&str] = &[
    "Mo",
    "Tu",
    "We-Fr",
    "Sa-Mo",
    "Su[1]",
    "Fr[-1]",
    "Mo[1-3]",
    "PH",
    "SH",
    "PH +1 day",
    "Mo +9999 days",
    " ",
    " ",
    " ",
    ",",
    ", ",
    "; ",
    "; ",
    " || ",
    "-",
    ":",
    "+",
    "/",
    "[",
    "]",
    "(",
    ")",
    "\"",
    "\"q\"",
    "09:00-18:00",
    "00:00-24:00",
    "22:00-03:00",
    "12:00-13:00",
    "20:00-48:00",
    "23:59-00:00",
    "10:00-10:00",
    "17:00+",
    "10:00-16:00/01:30",
    "sunrise",
    "sunset-sunrise",
    "(dusk+24:00)",
    "43:00",
    "24/7",
    "off",
    "closed",
    "open",
    "unknown",
    "Jan",
    "Feb 29",
    "Jul-Aug",
    "Dec 31-Jan 1",
    "easter",
    "easter -9999 days",
    "2026",
    "1900-9999/7",
    "2026 Feb 30",
    "9999 Dec 31",
    "week 1-53/2",
    "week 53",
    "월",
    "\u{0}",
    "😀",
];

/// Rules that are understood, in any order.
const RULES: &[&str] = &[
    "Mo-Fr 09:00-18:00",
    "Mo-Su 20:00-02:00",
    "Fr,Sa 20:00-05:00",
    "Sa 10:00-13:00",
    "PH off",
    "PH 10:00-12:00",
    "Su off",
    "We 12:00-13:00 off",
    "Tu unknown",
    "Th 00:00-24:00",
    "Mo 22:00-48:00",
    "24/7",
    "Sa 10:00-10:00",
    "Fr 19:00-21:00 unknown",
    "PH unknown",
    "Mo-Su,PH 08:00-09:00",
    "We,Th 23:00-24:00",
];

fn any_now() -> impl Strategy<Value = Timestamp> {
    // 2019 to 2051, so as to cross both ends of the known holidays.
    (1_546_300_800i64..2_556_144_000).prop_map(|s| Timestamp::from_second(s).expect("a time"))
}

/// Asks everything there is to ask, and makes sure that the answers fit each other.
fn ask(hours: &Hours, now: Timestamp) {
    let minute = SignedDuration::from_mins(1);
    let instant = |clock: jiff::civil::DateTime| {
        clock.to_zoned(crate::time::seoul()).expect("a time").timestamp()
    };
    match hours.state_at(now) {
        OpenState::Unknown => assert_eq!(hours.is_open(now), None),
        OpenState::Open { until } => {
            assert_eq!(hours.is_open(now), Some(true));
            if let Some(end) = until.map(instant) {
                assert!(end > now);
                assert_eq!(hours.is_open(end - minute), Some(true), "{hours} {now}");
                assert_ne!(hours.is_open(end), Some(true), "{hours} {now}");
            }
        }
        OpenState::Closed { opens } => {
            assert_eq!(hours.is_open(now), Some(false));
            if let Some(start) = opens.map(instant) {
                assert!(start > now);
                assert_eq!(hours.is_open(start), Some(true), "{hours} {now}");
                assert_ne!(hours.is_open(start - minute), Some(true), "{hours} {now}");
            }
        }
    }
    for day in hours.week(crate::time::in_seoul(now).date()) {
        assert!(day.spans.iter().all(|s| s.from < s.to && i32::from(s.to) <= 2 * DAY), "{hours}");
        assert!(day.spans.is_sorted_by(|a, b| a.to <= b.from), "{hours}: {day:?}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), now in any_now()) {
        if let Ok(hours) = Hours::parse(&text) {
            prop_assert_eq!(hours.as_str(), &text);
            ask(&hours, now);
        }
    }

    #[test]
    fn any_pile_of_pieces_is_read_or_refused(
        pieces in vec(select(PIECES), 0..12),
        now in any_now(),
    ) {
        if let Ok(hours) = Hours::parse(&pieces.concat()) {
            ask(&hours, now);
        }
    }

    #[test]
    fn any_rules_give_answers_that_fit_each_other(
        chosen in vec(select(RULES), 1..6),
        separator in select(vec!["; ", ", "]),
        now in any_now(),
    ) {
        if let Ok(hours) = Hours::parse(&chosen.join(separator)) {
            ask(&hours, now);
        }
    }

    #[test]
    fn the_table_of_weekdays_says_what_the_library_says(
        chosen in vec(select(RULES), 1..6),
        days in vec(0i64..11_000, 20),
    ) {
        let text = chosen.join("; ");
        if let Ok(read) = parse::rules(&text) {
            let hours: opening_hours::OpeningHours = text.parse().expect("understood");
            let expression = hours.get_expression();
            let calendar = night::split(hours, &expression).expect("split");
            let asked = rules::Rules::Calendar(calendar.with_holidays(&rules::KOREAN));
            prop_assert!(matches!(read, rules::Rules::Weekly(_)), "{}", text);
            for day in days {
                let date = date(2020, 1, 1).saturating_add(jiff::Span::new().days(day));
                prop_assert_eq!(read.spans(date), asked.spans(date), "{} on {}", &text, date);
            }
        }
    }
}

#[test]
fn the_longest_texts_are_answered_at_once() {
    let now: Timestamp = "2026-07-13T10:00:00+09:00".parse().expect("a time");
    for piece in [
        "Mo 1:00-2:00, ",
        "1:00-2:00,",
        "Mo,",
        "\"",
        "((((",
        "Jan 1-",
        "2026-2027,",
        "week 1,",
        "a;",
    ] {
        let text = format!("{}Mo 1:00-2:00", piece.repeat((500 - 12) / piece.len()));
        if let Ok(hours) = Hours::parse(&text) {
            ask(&hours, now);
        }
    }
}

#[test]
fn the_ends_of_time_are_survived() {
    for text in ["24/7", "Mo-Su 20:00-02:00", "Jan-Dec 20:00-02:00", "1900-9999 10:00-12:00"] {
        let hours = Hours::parse(text).expect(text);
        for now in [Timestamp::MIN, Timestamp::MAX] {
            hours.is_open(now);
            hours.state_at(now);
            hours.week(crate::time::in_seoul(now).date());
        }
    }
}
