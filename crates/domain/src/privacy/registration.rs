//! Registration numbers: thirteen digits that begin with a date of birth.
//!
//! No checksum is asked for: the last digits of numbers given since October 2020 are random
//! (Ministry of the Interior and Safety), so a wrong one clears nothing. The first digit of
//! the back half is 1–4 for citizens, 5–8 for foreigners, 9 and 0 for people born in the
//! nineteenth century. Back halves that begin with 125 or 225 tell, beside a date of birth,
//! that somebody came through Hanawon before 2007, so these three digits are as good as all.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::digits::{digits_of, joined, matches, rule, stands_alone};
use crate::fold::Folded;

/// The whole number, its digits separated by anything that people put between digits.
static WHOLE: LazyLock<Regex> = LazyLock::new(|| rule(r"\d(?:{G}\d){12}"));
/// A number whose end is masked, but whose back half begins readably.
static MASKED: LazyLock<Regex> =
    LazyLock::new(|| rule(r"\d{6}{G}\d{1,6}[\s\-]?(?:\s?[*x×✕●■□◯○◦•#_.ㅇ⚫⚪🔴⬛?]){2,7}"));
/// The halves with words between them: '앞자리 850101 뒷자리 1234567'.
static HALVES: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"\d{6}[^\d\n]{0,16}(?:뒷자리|뒤자리|뒷번호|뒤번호|뒷부분|뒤의|뒤에|뒤는|뒤가|다음은|그리고 뒤|后面|后七位|last (?:seven|7))[^\d]{0,16}(?:\d{7}|[12]25)",
    )
});
/// The back half alone, called so.
static BACK_HALF: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"(?:(?:주민|외국인)\s?(?:등록)?\s?번호|주민등록|뒷자리|뒤자리|뒷번호)[^\d\n]{0,12}[0-9]\d{6}",
    )
});
/// A date of birth and the three digits that tell of Hanawon.
static HANAWON: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"(?:\d{6}{G}[12]25|\d{2,4}[년.\-/]\s?\d{1,2}[월.\-/]\s?\d{1,2}[^\d]{0,30}(?:뒷자리|뒤자리|뒷번호|번호|뒤)[^\d]{0,12}[12]25)",
    )
});
/// The number of a citizen of China: region, date of birth, three digits and a check sign.
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"[1-8]\d{5}{G}(?:19|20)\d{2}{G}(?:0[1-9]|1[0-2]){G}(?:0[1-9]|[12]\d|3[01]){G}\d{3}{G}[\dx]",
    )
});
/// Words that say that a birth date and one digit are part of a number.
static NUMBER_WORD: LazyLock<Regex> = LazyLock::new(|| rule("주민|등록번호|身份证|resident"));
/// A date of birth and the one digit after it.
static ONE_DIGIT: LazyLock<Regex> = LazyLock::new(|| rule(r"\d{6}-\d"));

/// Where registration numbers stand in the folded text.
pub(super) fn find(folded: &Folded) -> Vec<Range<usize>> {
    let dated = |range: &Range<usize>| begins_with_birth_date(&digits_of(folded, range));
    let alone = |range: &Range<usize>| stands_alone(folded, range);
    let mut found = matches(folded, &WHOLE, |range| {
        dated(range)
            && !is_grouped_otherwise(folded, range)
            && !is_called_otherwise(folded, range)
            && (alone(range) || after_century(folded, range))
    });
    found.extend(matches(folded, &MASKED, |r| dated(r) && alone(r)));
    found.extend(matches(folded, &HALVES, |r| dated(r) && alone(r)));
    found.extend(matches(folded, &BACK_HALF, |r| is_back_half(&digits_of(folded, r)) && alone(r)));
    found.extend(matches(folded, &HANAWON, |r| {
        alone(r)
            && !digits_follow(folded, r)
            && (dated(r) || !digits_of(folded, r).is_empty() && names_a_day(folded, r))
    }));
    found.extend(matches(folded, &CHINESE, alone));
    found.extend(matches(folded, &ONE_DIGIT, |r| {
        let (before, _) = folded.around(r, 15, 0);
        dated(r) && alone(r) && NUMBER_WORD.is_match(before)
    }));
    joined(found)
}

/// Whether digits are a date (YYMMDD) and more.
fn begins_with_birth_date(digits: &str) -> bool {
    let two = |at: usize| digits.get(at..at + 2).and_then(|two| two.parse::<u32>().ok());
    two(2).is_some_and(|month| (1..=12).contains(&month))
        && two(4).is_some_and(|day| (1..=31).contains(&day))
}

/// '송장번호 8801234567893': a number that is called something else.
fn is_called_otherwise(folded: &Folded, range: &Range<usize>) -> bool {
    static OTHER: LazyLock<Regex> = LazyLock::new(|| {
        rule(
            r"(?:바코드|송장|주문|운송장|접수|쿠폰|예약|상품|isbn|order|barcode|tracking|订单|条码|快递)\s?(?:번호|no|number|号)?[.:#]?\s?(?:은|는|이)?\s?\d{0,2}$",
        )
    });
    let (before, _) = folded.around(range, 14, 0);
    OTHER.is_match(before)
}

/// '1002-123-456789': cut twice or more, but not after the date of birth, is an account.
fn is_grouped_otherwise(folded: &Folded, range: &Range<usize>) -> bool {
    let part = folded.as_str().get(range.clone()).unwrap_or_default();
    let mut digits = 0;
    let mut cuts = Vec::new();
    for c in part.chars() {
        if c.is_ascii_digit() {
            digits += 1;
        } else if cuts.last() != Some(&digits) {
            cuts.push(digits);
        }
    }
    cuts.len() >= 2 && !cuts.contains(&6)
}

/// '19850101-1234567': the year in full, then the number with a hyphen inside.
fn after_century(folded: &Folded, range: &Range<usize>) -> bool {
    let (before, after) = folded.around(range, 3, 1);
    let century = before.ends_with("19") || before.ends_with("20");
    let longer = before.chars().count() == 3 && before.starts_with(|c: char| c.is_ascii_digit());
    let part = folded.as_str().get(range.clone()).unwrap_or_default();
    let split = part.chars().nth(6).is_some_and(|c| !c.is_ascii_digit());
    century && !longer && split && !after.starts_with(|c: char| c.is_ascii_digit())
}

fn is_back_half(digits: &str) -> bool {
    digits.len() == 7 && digits.starts_with(|c| matches!(c, '1'..='8'))
}

/// Whether the number goes on after a hyphen: '850101-125-4567' is an account.
fn digits_follow(folded: &Folded, range: &Range<usize>) -> bool {
    let (_, after) = folded.around(range, 0, 2);
    let mut after = after.chars();
    after.next().is_some_and(|c| c == '-') && after.next().is_some_and(|c| c.is_ascii_digit())
}

fn names_a_day(folded: &Folded, range: &Range<usize>) -> bool {
    let part = folded.as_str().get(range.clone()).unwrap_or_default();
    !part.starts_with(|c: char| c.is_ascii_digit()) || part.contains(['년', '.', '-', '/'])
}
