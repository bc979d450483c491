//! What was searched for and not found, as far as it may be counted at all.

use crate::privacy::registration_numbers;

/// On so many different days a phrase must have been asked before anybody can read it: what
/// only one person would type is not asked again and again.
pub const DAYS_TO_READ: i64 = 5;
/// The longest phrase that is counted, in characters. Longer ones tell a story, and a story
/// may tell who tells it.
pub const MAX_PHRASE_CHARS: usize = 60;
/// As many digits as there are at most in a phrase: a year has four, telephone numbers and
/// accounts more.
const MAX_DIGITS: usize = 4;

/// A phrase that may be counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phrase(String);

impl Phrase {
    /// Takes what was typed in its normalised form (`search::analysis::normalise`), with single
    /// blanks. `None` for what must not be counted: nothing, a long text, and what holds five
    /// digits or more, an `@` or something like a registration number.
    pub fn parse(normalised: &str) -> Option<Self> {
        let phrase = normalised.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = phrase.chars().count();
        let digits = phrase.chars().filter(|c| c.is_numeric()).count();
        let counted = (1..=MAX_PHRASE_CHARS).contains(&length)
            && digits <= MAX_DIGITS
            && !phrase.contains('@')
            && !phrase.contains(char::is_control)
            && registration_numbers(&phrase).is_empty();
        counted.then_some(Self(phrase))
    }

    /// The phrase.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_tell_who_asked_is_not_counted() {
        for typed in [
            "",
            "  ",
            "010-1234-5678",
            "김 영희 ０１０１２",
            "850101-1234567",
            "일이삼 12 34 5",
            "me@example.org",
            &"가".repeat(61),
        ] {
            assert_eq!(Phrase::parse(typed), None, "{typed:?}");
        }
        for (typed, counted) in
            [("  수어   통역 ", "수어 통역"), ("2026 검정고시", "2026 검정고시"), ("①②③④", "①②③④")]
        {
            assert_eq!(Phrase::parse(typed).unwrap().as_str(), counted);
        }
        assert!(Phrase::parse(&"가".repeat(60)).is_some());
    }
}
