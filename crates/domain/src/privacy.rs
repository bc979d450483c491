//! What must not be kept or published by accident.

use std::ops::Range;

/// The most characters that may stand between two digits of one number ('850101 - 1234567').
const MAX_GAP: usize = 3;
/// Digits of a resident registration number: the date of birth, and seven more.
const DIGITS: usize = 13;

/// Where resident registration numbers stand in a text, in bytes.
///
/// A number is thirteen digits, of any width, with blanks, hyphens or dots between them,
/// that begin with a date of birth (YYMMDD) and a digit for sex and century. No checksum is
/// asked for: the last digits of numbers given since October 2020 are random (Ministry of
/// the Interior and Safety), so a wrong one clears nothing.
pub fn registration_numbers(text: &str) -> Vec<Range<usize>> {
    let digits = digits(text);
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(number) = digits.get(from..from + DIGITS) {
        let joined = number.iter().skip(1).all(|digit| digit.follows);
        let alone = |neighbour: Option<&Digit>, edge: &Digit| {
            neighbour.is_none_or(|n| n.end != edge.start && edge.end != n.start)
        };
        let (Some(first), Some(last)) = (number.first(), number.last()) else { break };
        let before = from.checked_sub(1).and_then(|at| digits.get(at));
        let ends = alone(before, first) && alone(digits.get(from + DIGITS), last);
        if joined && ends && is_birth_date(number) {
            found.push(first.start..last.end);
            from += DIGITS;
        } else {
            from += 1;
        }
    }
    found
}

/// A digit of a text: its value, where it stands in bytes, and whether only what may
/// separate the digits of a number stands between it and the digit before it.
struct Digit {
    value: u32,
    start: usize,
    end: usize,
    follows: bool,
}

fn digits(text: &str) -> Vec<Digit> {
    let mut digits = Vec::new();
    let mut gap = Some(0);
    for (start, c) in text.char_indices() {
        if let Some(value) = digit(c) {
            let follows = gap.is_some_and(|n| n <= MAX_GAP);
            digits.push(Digit { value, start, end: start + c.len_utf8(), follows });
            gap = Some(0);
        } else {
            gap = gap.filter(|_| separates(c)).map(|n| n + 1);
        }
    }
    digits
}

/// A digit of ASCII or of full width.
fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(u32::from(c) - u32::from('0')),
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        _ => None,
    }
}

/// What people put between the digits of a number, and what cannot be seen at all.
fn separates(c: char) -> bool {
    c.is_whitespace()
        || "-_.,/·ㆍ:~*－．／‐‑‒–—―−ー".contains(c)
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn is_birth_date(number: &[Digit]) -> bool {
    let two = |at: usize| {
        let digit = |at: usize| number.get(at).map_or(0, |d| d.value);
        digit(at) * 10 + digit(at + 1)
    };
    (1..=12).contains(&two(2)) && (1..=31).contains(&two(4))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        registration_numbers(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_number_is_seen_however_it_is_written() {
        for text in [
            "850101-1234567",
            "8501011234567",
            "８５０１０１－２１２５６７８",
            "850101 - 1234567",
            "8 5 0 1 0 1 1 2 3 4 5 6 7",
            "850101–2125678",
            "850101\u{200b}1234567",
        ] {
            assert_eq!(found(&format!("내 번호는 {text}이에요")), [text]);
        }
        assert_eq!(found("850101-1234567, 900202-2345678").len(), 2);
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "010-1234-5678",
            "02-1234-5678",
            "110-123-456789",
            "851301-1234567",
            "850132-1234567",
            "18501011234567",
            "85010112345678",
            "850101 그리고 1234567",
            "2026-11-22 14:00",
            "",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
