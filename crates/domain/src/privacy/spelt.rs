//! Digits that are written as words: 공일공, 〇一三.

use crate::fold::{Folded, Sign};

/// As many digits as a row must have before its words are read as digits: '오이 이사' is
/// about cucumbers and moving house, and hardly anything but a number has eight.
const MIN_DIGITS: usize = 8;
/// As many of them as must be words, and as many as may be letters that look like digits.
const MIN_SPELT: usize = 2;

/// The text with the digits that are words read as digits.
pub(super) fn read_aloud(folded: &Folded) -> Folded {
    let signs = folded.signs();
    let mut read = Folded::default();
    let mut at = 0;
    while let Some(sign) = signs.get(at) {
        let row = row(signs.get(at..).unwrap_or_default());
        let begins = value(sign.c).is_some();
        for sign in signs.iter().skip(at).take(row.length.max(1)) {
            let digit = value(sign.c).filter(|_| begins && row.is_number());
            match digit {
                Some(digit) => {
                    read.push(digit, sign.source.clone(), !sign.c.is_ascii_digit());
                }
                None if row.is_number() && is_said_hyphen(sign.c) => {
                    read.push('-', sign.source.clone(), true);
                }
                None => read.push(sign.c, sign.source.clone(), false),
            }
        }
        at += row.length.max(1);
    }
    read
}

/// Digits in a row with what separates them.
struct Row {
    length: usize,
    digits: usize,
    spelt: usize,
}

impl Row {
    fn is_number(&self) -> bool {
        self.digits >= MIN_DIGITS && self.spelt >= MIN_SPELT
    }
}

/// The row of digits at the beginning of `signs`, up to its last digit.
fn row(signs: &[Sign]) -> Row {
    let mut row = Row { length: 0, digits: 0, spelt: 0 };
    let mut gap = 0;
    for (at, sign) in signs.iter().enumerate() {
        if value(sign.c).is_some() {
            row.digits += 1;
            row.spelt += usize::from(!sign.c.is_ascii_digit());
            row.length = at + 1;
            gap = 0;
        } else if row.digits > 0
            && gap < 3
            && (super::digits::separates(sign.c) || is_said_hyphen(sign.c))
        {
            gap += 1;
        } else {
            break;
        }
    }
    row
}

/// '공일공에 일이삼사에': the hyphen as it is said.
fn is_said_hyphen(c: char) -> bool {
    matches!(c, '에' | '의' | '다' | '시')
}

fn value(c: char) -> Option<char> {
    Some(match c {
        '0'..='9' => c,
        '공' | '영' | '령' | '〇' | '零' | 'o' => '0',
        '일' | '一' | '幺' => '1',
        '이' | '二' | '两' => '2',
        '삼' | '三' => '3',
        '사' | '四' => '4',
        '오' | '五' => '5',
        '육' | '륙' | '六' => '6',
        '칠' | '七' => '7',
        '팔' | '八' => '8',
        '구' | '九' => '9',
        _ => return None,
    })
}
