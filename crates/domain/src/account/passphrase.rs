//! What somebody signs in with.

use unicode_normalization::UnicodeNormalization;

/// The fewest characters: NIST SP 800-63B-4, section 3.1.1.2, asks for 15 where a passphrase
/// is all there is. Hangul syllables take two or three keys each, so they count double.
pub const MIN_PASSPHRASE_CHARS: usize = 15;

/// The longest in bytes, so that hashing one is bounded.
const MAX_BYTES: usize = 1_024;

/// A passphrase as it is hashed: NFKC, so that it is the same from every keyboard
/// (NIST SP 800-63B-4, section 3.1.1.2). Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(String);

/// Why a passphrase cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// It could be tried out.
    #[error("the passphrase is too short")]
    Short,
    /// It is longer than anybody types.
    #[error("the passphrase is too long")]
    Long,
    /// It is one of the first that somebody would try.
    #[error("the passphrase is easy to guess")]
    Simple,
}

impl Passphrase {
    /// Takes a new passphrase.
    ///
    /// # Errors
    /// When it is too short, too long, or easy to guess: few different characters, a row of
    /// keys, or the handle.
    pub fn choose(typed: &str, handle: &str) -> Result<Self, PassphraseError> {
        let chosen = Self::typed(typed);
        let weight = |c: char| if ('가'..='힣').contains(&c) { 2 } else { 1 };
        if chosen.0.len() > MAX_BYTES {
            return Err(PassphraseError::Long);
        }
        if chosen.0.trim().chars().map(weight).sum::<usize>() < MIN_PASSPHRASE_CHARS {
            return Err(PassphraseError::Short);
        }
        if is_simple(&chosen.0, handle) { Err(PassphraseError::Simple) } else { Ok(chosen) }
    }

    /// What is typed to sign in, whatever it is; it is only compared.
    pub fn typed(typed: &str) -> Self {
        Self(typed.nfkc().collect())
    }

    /// The bytes to hash. Longer input than can be chosen is never right.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes().get(..=MAX_BYTES).unwrap_or(self.0.as_bytes())
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// Rows of keys and of numbers, as they are typed when nothing comes to mind.
const ROWS: &[&str] = &[
    "01234567890123456789",
    "98765432109876543210",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "가나다라마바사아자차카타파하",
];

fn is_simple(passphrase: &str, handle: &str) -> bool {
    let plain: Vec<char> =
        passphrase.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let text: String = plain.iter().collect();
    let mut different = plain;
    different.sort_unstable();
    different.dedup();
    let handle = super::handle::key(handle);
    let rest = if handle.is_empty() { text.clone() } else { text.replace(&handle, "") };
    different.len() < 5 || rest.chars().count() < 4 || ROWS.iter().any(|row| row.contains(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(typed: &str) -> Result<(), PassphraseError> {
        Passphrase::choose(typed, "봄비").map(drop)
    }

    #[test]
    fn a_sentence_somebody_remembers_is_taken() {
        for typed in ["감자 세 알과 눈길", "correct horse battery", "Ab1!Ab2!Cd3!Ef4!"] {
            assert_eq!(choose(typed), Ok(()), "{typed}");
        }
    }

    #[test]
    fn what_is_tried_first_is_not() {
        for typed in ["", "감자", "short one", "a b c d e f g"] {
            assert_eq!(choose(typed), Err(PassphraseError::Short), "{typed}");
        }
        for typed in
            ["aaaaaaaaaaaaaaaa", "1234567890123456", "qwertyuiopasdfgh", "봄비봄비봄비봄비"]
        {
            assert_eq!(choose(typed), Err(PassphraseError::Simple), "{typed}");
        }
        assert_eq!(choose(&"가나".repeat(300)), Err(PassphraseError::Long));
    }

    #[test]
    fn it_is_the_same_from_every_keyboard_and_is_never_printed() {
        let decomposed: String = "감자 세 알과 눈길".nfd().collect();
        assert_eq!(Passphrase::typed(&decomposed), Passphrase::typed("감자 세 알과 눈길"));
        assert!(!format!("{:?}", Passphrase::typed("감자")).contains("감자"));
    }
}
