//! Telephone numbers of people.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::digits::{digits_of, joined, matches, rule, stands_alone};
use crate::fold::Folded;
use crate::help_line;

/// Korean mobile numbers, however their digits are separated.
static MOBILE: LazyLock<Regex> = LazyLock::new(|| {
    rule(r"(?:(?:\+|00)?{G}8{G}2{G}0?{G}|0{G})1{G}[016789](?:{G}(?:에|의|번에)?{G}\d){7,8}")
});
/// Landlines by area code, numbers over the internet (070), and numbers for life (050x).
static LANDLINE: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"(?:\+?82{G}\(?0?\)?|0)(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\d?){G}(?:국번\s?)?\d{3,4}{G}(?:에\s?)?\d{4}",
    )
});
/// Chinese mobile numbers, which relatives and brokers use.
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"(?:(?:\+|00)?86{G})?1[3-9]\d(?:[\s\-.]?\d{4}[\s\-.]?\d{4}|[\s\-.]\d{3}[\s\-.]\d{5}|(?:[\s\-]\d\d){4})",
    )
});
/// Numbers abroad, which begin with a plus sign.
static ABROAD: LazyLock<Regex> = LazyLock::new(|| rule(r"\+\d{1,3}(?:[\s\-.()]{0,2}\d){7,12}"));
/// Eight digits that are a telephone number only where something says so.
static EIGHT: LazyLock<Regex> = LazyLock::new(|| rule(r"\d{4}[\s\-.]{0,3}\d{4}"));
/// What says so.
static CALLED: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"전화|연락|핸드폰|휴대폰|손전화|폰\s?번호|폰번|내\s?번호|제\s?번호|문자\s?(?:주|보내|해)|카톡|공일공|전번|번호는|phone|call me|text me|my number|mobile|whatsapp|手机|电话|微信",
    )
});
/// Numbers that are published for everybody: 15xx, 16xx, 18xx and free calls.
static PUBLISHED: LazyLock<Regex> = LazyLock::new(|| rule(r"^(?:1[568]\d{6}|080\d{7,8})$"));

/// Where telephone numbers stand in the folded text.
pub(super) fn find(folded: &Folded) -> Vec<Range<usize>> {
    let own = |range: &Range<usize>| {
        stands_alone(folded, range)
            && !goes_on_before(folded, range)
            && !is_published(&digits_of(folded, range))
    };
    let mut found = matches(folded, &MOBILE, |r| own(r) && !is_longer(folded, r));
    found.extend(matches(folded, &LANDLINE, |r| own(r) && !is_longer(folded, r)));
    found.extend(matches(folded, &CHINESE, |r| own(r) && !is_longer(folded, r)));
    found.extend(matches(folded, &ABROAD, own));
    found.extend(matches(folded, &EIGHT, |range| {
        let (before, after) = folded.around(range, 14, 8);
        own(range)
            && !is_longer(folded, range)
            && !is_day(&digits_of(folded, range))
            && (CALLED.is_match(before) || CALLED.is_match(after))
    }));
    joined(found)
}

fn is_published(digits: &str) -> bool {
    let helps = |line: &help_line::HelpLine| {
        line.phone.as_str().chars().filter(char::is_ascii_digit).eq(digits.chars())
    };
    PUBLISHED.is_match(digits) || help_line::all().iter().any(helps)
}

/// '2026-010-…': what begins in the middle of a longer number is no telephone number.
fn goes_on_before(folded: &Folded, range: &Range<usize>) -> bool {
    let (before, _) = folded.around(range, 2, 0);
    let mut before = before.chars().rev();
    before.next().is_some_and(|c| c == '-' || c == '.' || c == '+')
        && before.next().is_some_and(|c| c.is_ascii_digit())
}

/// Whether another group of digits follows after a hyphen: then it is an account.
fn is_longer(folded: &Folded, range: &Range<usize>) -> bool {
    let (_, after) = folded.around(range, 0, 2);
    let mut after = after.chars();
    after.next().is_some_and(|c| c == '-') && after.next().is_some_and(|c| c.is_ascii_digit())
}

/// '20261122': a day, not a number to call.
fn is_day(digits: &str) -> bool {
    let month = digits.get(4..6).and_then(|m| m.parse::<u32>().ok()).unwrap_or_default();
    let day = digits.get(6..8).and_then(|d| d.parse::<u32>().ok()).unwrap_or_default();
    (digits.starts_with("19") || digits.starts_with("20"))
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
}
