//! What numbers of every kind have in common.

use std::ops::Range;

use regex::Regex;

use crate::fold::Folded;

/// What people put between the digits of a number, in a regular expression; 다시 is the hyphen
/// as it is read out.
pub(super) const GAP: &str = r"(?:\s?(?:다시|대시)\s?|[\s\-_.,/·ㆍ:~*|()\[\]‐‑‒–—―−ーㅡ─━]{0,3})";

/// Whether a character may stand between two digits of one number.
pub(super) fn separates(c: char) -> bool {
    c.is_whitespace() || "-_.,/·ㆍ:~*|()[]‐‑‒–—―−ーㅡ─━".contains(c)
}

/// A rule of this module's children, with `{G}` for what separates digits.
#[expect(clippy::expect_used, reason = "every rule is a constant and read in the tests")]
pub(super) fn rule(pattern: &str) -> Regex {
    Regex::new(&pattern.replace("{G}", GAP)).expect("a rule is a regular expression")
}

/// Where a rule fits and `keep` agrees. After a place that was not kept the search goes on
/// with the next character, since a number may begin inside what only looked like one.
pub(super) fn matches(
    folded: &Folded,
    rule: &Regex,
    keep: impl Fn(&Range<usize>) -> bool,
) -> Vec<Range<usize>> {
    let text = folded.as_str();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(range) = rule.find_at(text, from).map(|m| m.range()) {
        if range.is_empty() {
            break;
        }
        from = if keep(&range) {
            found.push(range.clone());
            range.end
        } else {
            folded.signs().get(folded.index(range.start) + 1).map_or(text.len(), |sign| sign.at)
        };
    }
    found
}

/// Whether no further digit is glued to a number. Digits that are words are cut off by
/// nothing: in '…오육칠팔이에요' the last 이 belongs to the sentence.
pub(super) fn stands_alone(folded: &Folded, range: &Range<usize>) -> bool {
    let signs = folded.signs();
    let first = folded.index(range.start);
    let before = first.checked_sub(1).and_then(|at| signs.get(at));
    let after = signs.get(folded.index(range.end));
    let glued = |sign: Option<&crate::fold::Sign>| {
        sign.is_some_and(|sign| sign.c.is_ascii_digit() && !sign.spelt)
    };
    !glued(before) && !glued(after)
}

/// The digits of a part of the folded text.
pub(super) fn digits_of(folded: &Folded, range: &Range<usize>) -> String {
    let part = folded.as_str().get(range.clone()).unwrap_or_default();
    part.chars().filter(char::is_ascii_digit).collect()
}

/// Ranges in order, those that touch or overlap joined to one.
pub(super) fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| range.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}
