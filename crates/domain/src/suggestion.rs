//! What readers tell us would be right. It is held until somebody has reviewed it.

use crate::id::ListingId;
use crate::privacy::registration_numbers;

/// The longest suggestion, in characters: a page of handwriting.
pub const MAX_SUGGESTION_CHARS: usize = 2_000;

/// What a suggestion is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A listing, as it read in this revision.
    Listing(ListingId, i64),
    /// The concept of the glossary with this id; empty for a word that is not there yet.
    Word(String),
}

/// The words of a suggestion: some, not too many, and without a registration number, which
/// is never kept anywhere (`docs/operations.md`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuggestionText(String);

/// Why a suggestion cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SuggestionError {
    /// It says nothing.
    #[error("the suggestion is empty")]
    Empty,
    /// It says too much.
    #[error("the suggestion is longer than {MAX_SUGGESTION_CHARS} characters")]
    TooLong,
    /// It holds something like a resident registration number.
    #[error("the suggestion holds something like a resident registration number")]
    RegistrationNumber,
}

impl SuggestionText {
    /// Takes what was typed, without blanks around it and without control characters.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn parse(typed: &str) -> Result<Self, SuggestionError> {
        let text = typed.replace("\r\n", "\n");
        let text: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        let text = text.trim();
        if text.is_empty() {
            return Err(SuggestionError::Empty);
        }
        if text.chars().count() > MAX_SUGGESTION_CHARS {
            return Err(SuggestionError::TooLong);
        }
        if !registration_numbers(text).is_empty() {
            return Err(SuggestionError::RegistrationNumber);
        }
        Ok(Self(text.to_owned()))
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_without_what_surrounds_them() {
        let parse = |text: &str| SuggestionText::parse(text).map(|t| t.0);
        assert_eq!(parse("  이제 7시까지\r\n열어요\0 "), Ok("이제 7시까지\n열어요".into()));
        assert_eq!(parse(" \n\u{7} "), Err(SuggestionError::Empty));
        assert_eq!(parse(&"가".repeat(2_001)), Err(SuggestionError::TooLong));
        assert_eq!(parse(&"가".repeat(2_000)).map(|t| t.chars().count()), Ok(2_000));
        assert_eq!(parse("저는 850101-1234567"), Err(SuggestionError::RegistrationNumber));
    }
}
