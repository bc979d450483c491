//! Rules about words: what is looked at before it is shown, and what is not taken at all.

use regex::{Regex, RegexBuilder};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::forum::{Board, named};

/// The longest pattern, in characters.
pub const MAX_PATTERN_CHARS: usize = 200;
/// The fewest letters of a text rule: one alone would hold nearly everything.
const MIN_LETTERS: usize = 2;
/// How large a compiled expression may be, in bytes. Together with an engine that needs time
/// in proportion to the text, whatever the pattern, it bounds what a rule can cost.
const MAX_COMPILED: usize = 256 * 1024;
/// How deep an expression may be nested.
const MAX_NESTING: u32 = 32;

named! {
    /// What a rule does with a post in which it is found.
    Action {
        /// It waits for a moderator.
        Hold = "hold",
        /// Its author is asked whether they want to say that.
        Warn = "warn",
        /// It is not taken.
        Block = "block",
    }
}

named! {
    /// How a pattern is meant.
    Kind {
        /// Letters, found whatever blanks, marks and signs stand between.
        Text = "text",
        /// A regular expression, without regard to capital letters.
        Regex = "regex",
    }
}

/// What a rule looks for.
#[derive(Clone, Debug)]
pub enum Pattern {
    /// Folded letters, found in folded text.
    Text(String),
    /// An expression.
    Regex(Regex),
}

/// Why a pattern cannot be a rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// It would be found nearly everywhere: fewer than two letters, or it fits nothing at all.
    #[error("the pattern fits nearly everything")]
    TooBroad,
    /// It is longer than [`MAX_PATTERN_CHARS`].
    #[error("the pattern is longer than {MAX_PATTERN_CHARS} characters")]
    TooLong,
    /// It is no regular expression, with what is wrong about it.
    #[error("this is no regular expression: {0}")]
    Syntax(String),
    /// Compiled, it would be too large.
    #[error("the expression is too large")]
    TooLarge,
}

impl Pattern {
    /// Takes what was typed.
    ///
    /// # Errors
    /// Why it cannot be a rule.
    pub fn parse(kind: Kind, typed: &str) -> Result<Self, PatternError> {
        if typed.chars().count() > MAX_PATTERN_CHARS {
            return Err(PatternError::TooLong);
        }
        match kind {
            Kind::Text => {
                let letters = fold(typed);
                if letters.chars().count() < MIN_LETTERS {
                    return Err(PatternError::TooBroad);
                }
                Ok(Self::Text(letters))
            }
            Kind::Regex => {
                let compiled = RegexBuilder::new(typed)
                    .case_insensitive(true)
                    .size_limit(MAX_COMPILED)
                    .dfa_size_limit(MAX_COMPILED)
                    .nest_limit(MAX_NESTING)
                    .build();
                match compiled {
                    Ok(regex) if regex.is_match("") => Err(PatternError::TooBroad),
                    Ok(regex) => Ok(Self::Regex(regex)),
                    Err(regex::Error::CompiledTooBig(_)) => Err(PatternError::TooLarge),
                    Err(error) => Err(PatternError::Syntax(error.to_string())),
                }
            }
        }
    }

    /// Whether it is found in a text.
    pub fn fits(&self, sample: &Sample) -> bool {
        match self {
            Self::Text(letters) => sample.folded.contains(letters),
            Self::Regex(regex) => regex.is_match(&sample.plain),
        }
    }
}

/// A text, made ready to be looked at by many rules.
#[derive(Clone, Debug)]
pub struct Sample {
    folded: String,
    plain: String,
}

impl Sample {
    /// Of a text.
    pub fn of(text: &str) -> Self {
        Self { folded: fold(text), plain: text.nfkc().collect() }
    }
}

/// Letters and digits alone, in one form (NFKC), small, without accents: what somebody put
/// between letters, above or below them to get by a rule is gone.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .nfkc()
        .collect()
}

/// Whether a rule holds on a board.
pub fn applies(rule: Option<Board>, here: Option<Board>) -> bool {
    rule.is_none_or(|board| here.is_none_or(|here| here == board))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(kind: Kind, pattern: &str, text: &str) -> bool {
        Pattern::parse(kind, pattern).unwrap().fits(&Sample::of(text))
    }

    #[test]
    fn letters_are_found_whatever_stands_between_them() {
        for text in
            ["브로커", "브 로 커", "브.로-커", "브\u{200b}로\u{0336}커", "「브로커」에게", "브로커"]
        {
            assert!(found(Kind::Text, "브로커", text), "{text}");
        }
        assert!(found(Kind::Text, "Viagra", "ｖｉàｇｒａ!"));
        assert!(!found(Kind::Text, "브로커", "브로치와 커피"));
    }

    #[test]
    fn expressions_are_found_in_what_is_written() {
        assert!(found(Kind::Regex, r"선입금\s*\d+만", "선입금 ３０만 원"));
        assert!(found(Kind::Regex, "telegram", "TELEGRAM"));
        assert!(!found(Kind::Regex, r"^광고", "이것은 광고"));
    }

    #[test]
    fn what_would_be_found_everywhere_or_cost_too_much_is_no_rule() {
        let parse = |kind, pattern: &str| Pattern::parse(kind, pattern).map(drop);
        assert_eq!(parse(Kind::Text, " . "), Err(PatternError::TooBroad));
        assert_eq!(parse(Kind::Text, "가"), Err(PatternError::TooBroad));
        assert_eq!(parse(Kind::Regex, "a*"), Err(PatternError::TooBroad));
        assert_eq!(parse(Kind::Text, &"가".repeat(201)), Err(PatternError::TooLong));
        assert!(matches!(parse(Kind::Regex, "(가"), Err(PatternError::Syntax(_))));
        assert_eq!(parse(Kind::Regex, r"(\w{200}){200}"), Err(PatternError::TooLarge));
    }

    #[test]
    fn a_pattern_that_makes_others_crawl_takes_no_time() {
        let pattern = Pattern::parse(Kind::Regex, "(a+)+b").unwrap();
        assert!(!pattern.fits(&Sample::of(&"a".repeat(20_000))));
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in ".{0,200}", pattern in ".{0,40}") {
            let sample = Sample::of(&text);
            for kind in Kind::ALL {
                if let Ok(pattern) = Pattern::parse(*kind, &pattern) {
                    pattern.fits(&sample);
                }
            }
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
