//! A text as it reads, however it was typed: what the checks look at instead of the text itself.
//!
//! Full width, circled and other Unicode digits become ASCII digits, compatibility forms
//! their ordinary letters (NFKC), capitals small, separate letters of Hangul syllables;
//! accents, invisible characters and stacked marks go. Every character remembers where in
//! the text it came from, so that what is found can be marked there.

mod jamo;

use std::ops::Range;

use unicode_normalization::char::decompose_compatible;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// A text in its folded form.
#[derive(Clone, Debug, Default)]
pub(crate) struct Folded {
    text: String,
    signs: Vec<Sign>,
}

/// A character of the folded text.
#[derive(Clone, Debug)]
pub(crate) struct Sign {
    /// The character.
    pub c: char,
    /// Where it stands in the folded text, in bytes.
    pub at: usize,
    /// What it came from in the text, in bytes.
    pub source: Range<usize>,
    /// A digit that was written as a word.
    pub spelt: bool,
}

impl Folded {
    /// Folds a text.
    pub(crate) fn new(text: &str) -> Self {
        let mut read: Vec<(char, Range<usize>)> = Vec::with_capacity(text.len() / 2);
        for (start, c) in text.char_indices() {
            let source = start..start + c.len_utf8();
            fold(c, |folded| read.push((folded, source.clone())));
        }
        let mut folded = Self::default();
        for (c, source) in jamo::compose(read) {
            folded.push(c, source, false);
        }
        folded
    }

    /// Puts a character at the end.
    pub(crate) fn push(&mut self, c: char, source: Range<usize>, spelt: bool) {
        self.signs.push(Sign { c, at: self.text.len(), source, spelt });
        self.text.push(c);
    }

    /// Makes the last character stand for what follows it as well.
    pub(crate) fn extend_last(&mut self, end: usize) {
        if let Some(last) = self.signs.last_mut() {
            last.source.end = end;
        }
    }

    /// The folded text.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Its characters.
    pub(crate) fn signs(&self) -> &[Sign] {
        &self.signs
    }

    /// The number of the character at a byte of the folded text.
    pub(crate) fn index(&self, at: usize) -> usize {
        self.signs.partition_point(|sign| sign.at < at)
    }

    /// Where a part of the folded text stands in the text.
    pub(crate) fn source(&self, range: &Range<usize>) -> Range<usize> {
        let first = self.signs.get(self.index(range.start));
        let last = self.index(range.end).checked_sub(1).and_then(|at| self.signs.get(at));
        match (first, last) {
            (Some(first), Some(last)) => first.source.start..last.source.end,
            _ => 0..0,
        }
    }

    /// The folded text around a part of it, at most so many characters to either side.
    pub(crate) fn around(&self, range: &Range<usize>, before: usize, after: usize) -> (&str, &str) {
        let from = self.index(range.start).saturating_sub(before);
        let from = self.signs.get(from).map_or(0, |sign| sign.at);
        let to = self.signs.get(self.index(range.end) + after).map_or(self.text.len(), |s| s.at);
        let part = |range| self.text.get(range).unwrap_or_default();
        (part(from..range.start), part(range.end..to))
    }
}

/// What a character folds to: nothing, one or more characters.
fn fold(c: char, mut put: impl FnMut(char)) {
    // Hangul is put together, not taken apart; so are its separate letters, later.
    if ('가'..='힣').contains(&c) || jamo::is_letter(c) {
        return put(c);
    }
    if let Some(digit) = digit(c) {
        return put(digit);
    }
    if c.is_ascii() {
        return put(c.to_ascii_lowercase());
    }
    decompose_compatible(c, |part| {
        if is_seen(part) {
            part.to_lowercase().for_each(&mut put);
        }
    });
}

/// Whether a character shows on its own: not an accent, and not invisible.
fn is_seen(c: char) -> bool {
    use GeneralCategory as G;
    let hidden = matches!(
        c.general_category(),
        G::Format | G::NonspacingMark | G::EnclosingMark | G::Surrogate | G::Unassigned
    );
    // The fillers of Hangul are letters that nobody sees.
    !hidden && !matches!(c, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
}

/// The ASCII digit for a digit of any script, in a circle or in brackets.
fn digit(c: char) -> Option<char> {
    let enclosed = match c {
        '①'..='⑨' => u32::from(c) - 0x2460 + 1,
        '⑴'..='⑼' => u32::from(c) - 0x2474 + 1,
        '⒈'..='⒐' => u32::from(c) - 0x2488 + 1,
        '⓵'..='⓽' => u32::from(c) - 0x24f5 + 1,
        '❶'..='❾' => u32::from(c) - 0x2776 + 1,
        '➀'..='➈' => u32::from(c) - 0x2780 + 1,
        '➊'..='➒' => u32::from(c) - 0x278a + 1,
        '⓪' | '⓿' | '🄋' | '🄌' => 0,
        _ if c.is_ascii() || c.general_category() != GeneralCategory::DecimalNumber => {
            return c.is_ascii_digit().then_some(c);
        }
        // Digits of a script are ten code points in a row, several rows may follow each other.
        _ => {
            let is_digit = |code: u32| {
                char::from_u32(code)
                    .is_some_and(|c| c.general_category() == GeneralCategory::DecimalNumber)
            };
            let code = u32::from(c);
            (1..=60).take_while(|back| is_digit(code - back)).count() as u32 % 10
        }
    };
    char::from_digit(enclosed, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_folds_to_what_is_read() {
        for (typed, folded) in [
            ("Ｋｉｌｌ", "kill"),
            ("８５０१०१-①❷⑶", "850101-123"),
            ("𝟘𝟙𝟚𝟳", "0127"),
            ("죽\u{200b}고\u{ad}싶", "죽고싶"),
            ("ㅈㅏㅅㅏㄹ ㅋㅋ", "자살 ㅋㅋ"),
            ("\u{110c}\u{116e}\u{11a8}고", "죽고"),
            ("ㅈㅜㄱㄱㅗㅅㅣㅍㄷㅏ", "죽고싶다"),
            ("s\u{336}u\u{301}ï", "sui"),
            ("1\u{fe0f}\u{20e3}", "1"),
            ("", ""),
        ] {
            assert_eq!(Folded::new(typed).as_str(), folded, "{typed}");
        }
    }

    #[test]
    fn what_is_found_is_marked_in_the_text() {
        let text = "a ㈜ ㅈㅏㄹ１２";
        let folded = Folded::new(text);
        let at = folded.as_str().find("잘12").unwrap();
        assert_eq!(&text[folded.source(&(at..at + 5))], "ㅈㅏㄹ１２");
        assert_eq!(folded.around(&(at..at + 3), 2, 1), (") ", "1"));
    }
}
