//! What somebody calls a passkey, to know it again in a list.

use unicode_normalization::UnicodeNormalization;

/// The most characters of a name.
const MOST_CHARS: usize = 40;

/// The name of a passkey: one line, only its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyName(String);

impl PasskeyName {
    /// Takes what was typed, with single blanks and in composed characters (NFC). `None` if
    /// that is nothing, longer than 40 characters, or has marks that cannot be seen.
    pub fn parse(typed: &str) -> Option<Self> {
        let words: Vec<&str> = typed.split_whitespace().collect();
        let name: String = words.join(" ").nfc().collect();
        // Marks that turn the direction of writing could make it look like another one.
        let hidden = |c: char| {
            c.is_control()
                || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        let fits = (1..=MOST_CHARS).contains(&name.chars().count()) && !name.contains(hidden);
        fits.then_some(Self(name))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(typed: &str) -> Option<String> {
        PasskeyName::parse(typed).map(|name| name.as_str().to_owned())
    }

    #[test]
    fn a_name_is_one_line_that_can_be_seen() {
        assert_eq!(name("  내   손전화\n").as_deref(), Some("내 손전화"));
        assert_eq!(name(&"가".repeat(40)), Some("가".repeat(40)));
        for typed in ["", " \t", &"가".repeat(41), "a\0b", "전화\u{202e}기"] {
            assert_eq!(name(typed), None, "{typed:?}");
        }
    }
}
