//! A word of the North beside the word of the South, as a list from elsewhere has it.
//!
//! The glossary that is built in (`locales/*/glossary`) is looked after word by word. Such
//! lists are large and unchecked: their pairs help to search, and nothing more, until a
//! moderator has given a [`Verdict`].

use unicode_normalization::UnicodeNormalization;

use crate::cell::{CellError, objection};
use crate::forum::named;

/// The longest word of any language, in characters.
pub const MAX_WORD_CHARS: usize = 100;
/// The longest name of a category or a source, in characters.
pub const MAX_NAME_CHARS: usize = 300;

/// The columns of a file of pairs, in the order in which they are written.
pub const COLUMNS: [&str; 6] = ["north", "south", "english", "chinese", "category", "source"];

/// The category that a list gives to words which mean another thing on the other side.
pub const FALSE_FRIEND: &str = "false friend";

named! {
    /// What a moderator says about a pair. Importing the list again does not change it.
    Verdict {
        /// It is right: readers see it, and search follows it even where it is in doubt.
        Confirmed = "confirmed",
        /// It is wrong: nobody sees it, and search does not know it.
        Refused = "refused",
    }
}

/// A word of the North, the word of the South, and what the list says about them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermPair {
    /// What the North says.
    pub north: String,
    /// What the South says.
    pub south: String,
    /// The English word, or nothing.
    pub english: String,
    /// The Chinese word, or nothing.
    pub chinese: String,
    /// Where the list puts it, or nothing.
    pub category: String,
    /// Which list it comes from.
    pub source: String,
}

impl TermPair {
    /// Takes the cells of [`COLUMNS`], each in one line with single blanks and whole syllables.
    ///
    /// # Errors
    /// With every cell that cannot be taken: no Korean word for either side, no source, too
    /// long, a formula or hidden characters.
    pub fn parse(cells: [&str; 6]) -> Result<Self, Vec<CellError>> {
        let [north, south, english, chinese, category, source] = cells.map(|cell| {
            let words = cell.split([' ', '\t', '\u{a0}']).filter(|word| !word.is_empty());
            words.collect::<Vec<_>>().join(" ").nfc().collect::<String>()
        });
        let pair = Self { north, south, english, chinese, category, source };
        let errors = pair.errors();
        if errors.is_empty() { Ok(pair) } else { Err(errors) }
    }

    /// What stands in the columns, in the order of [`COLUMNS`].
    pub fn cells(&self) -> [&str; 6] {
        [&self.north, &self.south, &self.english, &self.chinese, &self.category, &self.source]
    }

    fn errors(&self) -> Vec<CellError> {
        // Letters such as CT are said in the South, or in the North, in Korean words.
        let korean = [&self.north, &self.south].iter().any(|word| word.chars().any(is_hangul));
        let wrong = |(column, text): (&str, &str)| {
            let word = !matches!(column, "category" | "source");
            let max = if word { MAX_WORD_CHARS } else { MAX_NAME_CHARS };
            let expected = if let Some(objection) = objection(text, max) {
                objection
            } else if text.contains(['\n', '\r']) {
                "expected one line".into()
            } else if text.is_empty() && matches!(column, "north" | "south" | "source") {
                "must not be empty".into()
            } else if column == "north" && !korean && self.north != self.south {
                "expected Korean letters in one of the two words".into()
            } else {
                return None;
            };
            Some(CellError::new(column, text, expected))
        };
        COLUMNS.into_iter().zip(self.cells()).filter_map(wrong).collect()
    }
}

fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣' | 'ㄱ'..='ㅣ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_has_two_words_and_a_source() {
        let pair = TermPair::parse([" 손 \t전화 ", "휴대전화", "", "", "", "목록"]).unwrap();
        assert_eq!(pair.cells(), ["손 전화", "휴대전화", "", "", "", "목록"]);
    }

    #[test]
    fn every_cell_that_cannot_be_taken_is_named() {
        let long = "가".repeat(101);
        let wrong = |cells| {
            let errors = TermPair::parse(cells).unwrap_err();
            errors.into_iter().map(|e| e.column).collect::<Vec<_>>()
        };
        assert_eq!(wrong(["", "", "", "", "", ""]), ["north", "south", "source"]);
        assert_eq!(wrong(["official (N)", "work", "", "", "", "a"]), ["north"]);
        assert_eq!(wrong(["가\0", &long, "=1", "가\n나", "", "a"])[..], COLUMNS[..4]);
    }
}
