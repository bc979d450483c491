//! Dates, times, money and distances as a reader expects them.

use domain::locale::Locale;
use jiff::civil::{Date, DateTime, Weekday};

use crate::i18n::t;

/// A date with its year: '2026년 6월 23일'.
pub(crate) fn date(locale: Locale, date: Date) -> String {
    let (year, month, day) = (date.year(), i32::from(date.month()), date.day());
    t!(locale, "date-full", year = year.to_string(), month = month, day = day.to_string())
}

/// A date of this year or next: '6월 23일'.
pub(crate) fn short_date(locale: Locale, date: Date) -> String {
    let (month, day) = (i32::from(date.month()), date.day());
    t!(locale, "date-short", month = month, day = day.to_string())
}

/// A time of day on 24 hours: '09:00'.
pub(crate) fn time(at: DateTime) -> String {
    at.strftime("%H:%M").to_string()
}

/// A minute of a day, or of the one after: 1,500 is '01:00'.
pub(crate) fn minute(minute: u16) -> String {
    match minute {
        1440 => "24:00".into(),
        _ => format!("{:02}:{:02}", minute / 60 % 24, minute % 60),
    }
}

/// When something happens, seen from `now`: '오늘 14:00', '월요일 09:00'.
pub(crate) fn when(locale: Locale, now: DateTime, at: DateTime) -> String {
    let days = now.date().until(at.date()).map_or(0, |span| span.get_days());
    match days {
        0 => t!(locale, "when-today", time = time(at)),
        1 => t!(locale, "when-tomorrow", time = time(at)),
        2..=6 => {
            let weekday = weekday(locale, at.weekday());
            t!(locale, "when-weekday", weekday = weekday, time = time(at))
        }
        _ => t!(locale, "when-date", date = short_date(locale, at.date()), time = time(at)),
    }
}

/// The full name of a day of the week.
pub(crate) fn weekday(locale: Locale, weekday: Weekday) -> String {
    let id = match weekday {
        Weekday::Monday => "weekday-mon",
        Weekday::Tuesday => "weekday-tue",
        Weekday::Wednesday => "weekday-wed",
        Weekday::Thursday => "weekday-thu",
        Weekday::Friday => "weekday-fri",
        Weekday::Saturday => "weekday-sat",
        Weekday::Sunday => "weekday-sun",
    };
    t!(locale, id)
}

/// A number with a comma before each three digits: '10,000'.
pub(crate) fn grouped(number: impl std::fmt::Display) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A distance as precise as it is useful: '350 m', '1.2 km', '41 km'.
pub(crate) fn distance(locale: Locale, metres: f64) -> String {
    if metres < 950.0 {
        let rounded = (metres / 50.0).round().max(1.0) * 50.0;
        return t!(locale, "unit-m", n = format!("{rounded:.0}"));
    }
    let km = metres / 1000.0;
    let km = if km < 10.0 { format!("{km:.1}") } else { format!("{km:.0}") };
    t!(locale, "unit-km", n = km)
}

/// A text as a value within an address (RFC 3986: unreserved characters stay).
pub(crate) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Parameters as the query of an address, with its question mark; empty without any.
pub(crate) fn query(parameters: &[(&'static str, String)]) -> String {
    let pairs: Vec<_> = parameters.iter().map(|(n, v)| format!("{n}={}", encode(v))).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::datetime;

    #[test]
    fn numbers_are_as_long_as_they_help() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_234_567), "1,234,567");
        for (metres, text) in
            [(3.0, "50 m"), (349.0, "350 m"), (1_249.0, "1.2 km"), (41_400.0, "41 km")]
        {
            assert_eq!(distance(Locale::En, metres), text);
        }
        assert_eq!(
            (minute(540).as_str(), minute(1440).as_str(), minute(1500).as_str()),
            ("09:00", "24:00", "01:00")
        );
    }

    #[test]
    fn dates_are_written_as_each_language_does() {
        let day = jiff::civil::date(2026, 6, 23);
        assert_eq!(date(Locale::KoKr, day), "2026년 6월 23일");
        assert_eq!(date(Locale::En, day), "23 June 2026");
        assert_eq!(date(Locale::ZhCn, day), "2026年6月23日");
    }

    #[test]
    fn the_next_opening_is_told_from_today() {
        let now = datetime(2026, 11, 22, 20, 0, 0, 0);
        let at = |day| when(Locale::KoKr, now, datetime(2026, 11, day, 9, 0, 0, 0));
        assert_eq!(at(23), "내일 09:00");
        assert_eq!(at(25), "수요일 09:00");
        assert_eq!(at(30), "11월 30일 09:00");
    }

    #[test]
    fn an_address_holds_any_text() {
        assert_eq!(encode("로동 a&b?"), "%EB%A1%9C%EB%8F%99%20a%26b%3F");
        assert_eq!(query(&[("q", "a b".into()), ("page", "2".into())]), "?q=a%20b&page=2");
        assert_eq!(query(&[]), "");
    }
}
