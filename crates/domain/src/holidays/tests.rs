use std::collections::BTreeSet;

use super::law::{ANNOUNCED, is_working_day};
use super::*;

/// Month and day of every holiday of a year, each date once.
fn dates(year: i16) -> String {
    let dates: BTreeSet<_> =
        holidays(year).iter().map(|h| (h.date.month(), h.date.day())).collect();
    let dates: Vec<_> = dates.iter().map(|(month, day)| format!("{month}/{day}")).collect();
    dates.join(" ")
}

fn substitutes(year: i16) -> Vec<(i8, i8, HolidayName)> {
    holidays(year)
        .iter()
        .filter(|h| h.substitute)
        .map(|h| (h.date.month(), h.date.day(), h.name))
        .collect()
}

// The calendars below are the 월력요항 of each year with the days announced later.

#[test]
fn the_calendar_of_2020_before_the_substitutes_were_widened() {
    assert_eq!(
        dates(2020),
        "1/1 1/24 1/25 1/26 1/27 3/1 4/15 4/30 5/5 6/6 8/15 8/17 9/30 10/1 10/2 10/3 \
         10/9 12/25"
    );
}

#[test]
fn the_calendar_of_2021_with_the_first_national_substitutes_in_august() {
    assert_eq!(
        dates(2021),
        "1/1 2/11 2/12 2/13 3/1 5/5 5/19 6/6 8/15 8/16 9/20 9/21 9/22 10/3 10/4 10/9 \
         10/11 12/25"
    );
}

#[test]
fn the_calendar_of_2022() {
    assert_eq!(
        dates(2022),
        "1/1 1/31 2/1 2/2 3/1 3/9 5/5 5/8 6/1 6/6 8/15 9/9 9/10 9/11 9/12 10/3 10/9 \
         10/10 12/25"
    );
}

#[test]
fn the_calendar_of_2023() {
    assert_eq!(
        dates(2023),
        "1/1 1/21 1/22 1/23 1/24 3/1 5/5 5/27 5/29 6/6 8/15 9/28 9/29 9/30 10/2 10/3 \
         10/9 12/25"
    );
}

#[test]
fn the_calendar_of_2024() {
    assert_eq!(
        dates(2024),
        "1/1 2/9 2/10 2/11 2/12 3/1 4/10 5/5 5/6 5/15 6/6 8/15 9/16 9/17 9/18 10/1 10/3 \
         10/9 12/25"
    );
}

#[test]
fn the_calendar_of_2025() {
    assert_eq!(
        dates(2025),
        "1/1 1/27 1/28 1/29 1/30 3/1 3/3 5/5 5/6 6/3 6/6 8/15 10/3 10/5 10/6 10/7 10/8 \
         10/9 12/25"
    );
}

#[test]
fn the_calendar_of_2026() {
    assert_eq!(
        dates(2026),
        "1/1 2/16 2/17 2/18 3/1 3/2 5/1 5/5 5/24 5/25 6/3 6/6 7/17 8/15 8/17 9/24 9/25 \
         9/26 10/3 10/5 10/9 12/25"
    );
}

#[test]
fn the_calendar_of_2027() {
    assert_eq!(
        dates(2027),
        "1/1 2/6 2/7 2/8 2/9 3/1 5/1 5/3 5/5 5/13 6/6 7/17 7/19 8/15 8/16 9/14 9/15 \
         9/16 10/3 10/4 10/9 10/11 12/25 12/27"
    );
}

#[test]
fn substitutes_carry_the_name_of_what_they_make_up_for() {
    use HolidayName::*;
    assert_eq!(substitutes(2025), [(3, 3, IndependenceMovement), (5, 6, Buddha), (10, 8, Chuseok)]);
    assert_eq!(
        substitutes(2026),
        [(3, 2, IndependenceMovement), (5, 25, Buddha), (8, 17, Liberation), (10, 5, Foundation)]
    );
    assert_eq!(
        substitutes(2027),
        [
            (2, 9, Seollal),
            (5, 3, Labour),
            (7, 19, Constitution),
            (8, 16, Liberation),
            (10, 4, Foundation),
            (10, 11, Hangul),
            (12, 27, Christmas),
        ]
    );
}

#[test]
fn a_holiday_inside_chuseok_gives_one_day_after_it() {
    // 추석 and 개천절 both on Tuesday 3 October 2028.
    assert_eq!(substitutes(2028), [(10, 5, HolidayName::Chuseok)]);
    // 2039: 추석 on a Sunday, and the day after it is 개천절; both days are made up for.
    let autumn: Vec<_> = substitutes(2039).into_iter().filter(|s| s.0 == 10 && s.1 < 9).collect();
    assert_eq!(autumn, [(10, 4, HolidayName::Chuseok), (10, 5, HolidayName::Chuseok)]);
}

#[test]
fn days_that_only_look_like_holidays_are_working_days() {
    for day in [
        date(2021, 6, 7),   // 현충일 on a Sunday is not made up for
        date(2022, 1, 3),   // nor is 신정 on a Saturday
        date(2022, 5, 9),   // 부처님 오신 날 on a Sunday, before 2023
        date(2022, 12, 26), // Christmas on a Sunday, before 2023
        date(2025, 5, 1),   // 노동절 before it became a public holiday
        date(2025, 5, 7),   // one substitute for 5 May 2025, not two
        date(2025, 7, 17),  // 제헌절 before it became one again
        date(2025, 10, 10), // asked for, never set
        date(2026, 6, 8),   // 현충일 on a Saturday
        date(2026, 9, 28),  // 추석 loses nothing to a Saturday
        date(2027, 6, 7),   // 현충일 on a Sunday
    ] {
        assert_eq!(holiday_on(day), None, "{day}");
    }
}

#[test]
fn one_asks_by_date_too() {
    let seollal = holiday_on(date(2026, 2, 17)).expect("a holiday");
    assert_eq!((seollal.name, seollal.substitute), (HolidayName::Seollal, false));
    let shared = holiday_on(date(2025, 5, 5)).expect("a holiday");
    assert_eq!(shared.name, HolidayName::Children);
    assert_eq!(holidays(2025).iter().filter(|h| h.date == date(2025, 5, 5)).count(), 2);
}

#[test]
fn every_known_year_is_whole_and_in_order() {
    for year in FIRST_YEAR..=LAST_YEAR {
        let days = holidays(year);
        let by_law = days.iter().filter(|h| {
            !h.substitute && !matches!(h.name, HolidayName::Election | HolidayName::Temporary)
        });
        assert_eq!(by_law.count(), if year < 2026 { 15 } else { 17 }, "{year}");
        assert!(days.is_sorted_by_key(|h| h.date), "{year}");
        for substitute in days.iter().filter(|h| h.substitute) {
            assert!(is_working_day(substitute.date), "{substitute:?}");
            assert_eq!(days.iter().filter(|h| h.date == substitute.date).count(), 1);
        }
    }
    assert!(holidays(FIRST_YEAR - 1).is_empty());
    assert!(holidays(LAST_YEAR + 1).is_empty());
    assert_eq!(holiday_on(Date::MAX), None);
    assert_eq!(holiday_on(Date::MIN), None);
}

#[test]
fn every_announced_day_is_in_the_list_and_on_a_working_day() {
    for (day, name) in ANNOUNCED {
        assert!(is_working_day(day), "{day}");
        assert!(holidays(day.year()).iter().any(|h| h.date == day && h.name == name), "{day}");
    }
}
