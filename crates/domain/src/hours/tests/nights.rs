//! Hours that go past midnight.

use jiff::civil::date;

use super::{at, closed_until, hours, open_until, table};

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
