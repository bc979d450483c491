//! What somebody writes, in the form in which it is kept.

use unicode_normalization::UnicodeNormalization;

use crate::privacy::registration_numbers;

/// The longest title, in characters.
pub const MAX_TITLE_CHARS: usize = 100;
/// The longest text of a post, in characters: some ten pages.
pub const MAX_BODY_CHARS: usize = 20_000;
/// The most tags of a topic.
pub const MAX_TAGS: usize = 5;
/// The longest tag, and the longest content note, in characters.
const MAX_NOTE_CHARS: usize = 60;

/// Why a text cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// It says nothing.
    #[error("the text is empty")]
    Empty,
    /// It is longer than it may be.
    #[error("the text is longer than {0} characters")]
    TooLong(usize),
    /// It holds something like a resident registration number, which is kept nowhere.
    #[error("the text holds something like a resident registration number")]
    RegistrationNumber,
    /// More tags than a topic has.
    #[error("there are more than {MAX_TAGS} tags")]
    TooManyTags,
}

/// Declares a text of one line, within bounds.
macro_rules! line {
    ($(#[$doc:meta])* $name:ident, $max:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(String);

        impl $name {
            /// Takes what was typed, in one line.
            ///
            /// # Errors
            /// When it is empty, too long, or holds a registration number.
            pub fn parse(typed: &str) -> Result<Self, TextError> {
                let line = visible(typed).split_whitespace().collect::<Vec<_>>().join(" ");
                bounded(line, $max).map(Self)
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}

line! {
    /// The title of a topic.
    Title, MAX_TITLE_CHARS
}

line! {
    /// What readers should know before they open a topic, such as 'about a death'.
    ContentNote, MAX_NOTE_CHARS
}

/// The text of a post, in Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body(String);

impl Body {
    /// Takes what was typed.
    ///
    /// # Errors
    /// When it is empty, too long, or holds a registration number.
    pub fn parse(typed: &str) -> Result<Self, TextError> {
        bounded(visible(&typed.replace("\r\n", "\n")).trim().to_owned(), MAX_BODY_CHARS).map(Self)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a topic is about, in a few words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags(Vec<String>);

impl Tags {
    /// Takes what was typed, with commas between them, each once.
    ///
    /// # Errors
    /// When they are too many, too long, or hold a registration number.
    pub fn parse(typed: &str) -> Result<Self, TextError> {
        let mut tags: Vec<String> = Vec::new();
        for tag in visible(typed).split([',', ';', '、', '，', '#', '\n']) {
            let tag = tag.split_whitespace().collect::<Vec<_>>().join(" ");
            if !tag.is_empty() && !tags.contains(&tag) {
                tags.push(bounded(tag, MAX_NOTE_CHARS)?);
            }
        }
        if !registration_numbers(typed).is_empty() {
            return Err(TextError::RegistrationNumber);
        }
        if tags.len() > MAX_TAGS { Err(TextError::TooManyTags) } else { Ok(Self(tags)) }
    }

    /// The tags, in the order in which they were typed.
    pub fn all(&self) -> &[String] {
        &self.0
    }
}

/// The text in composed characters (NFC), without those that cannot be seen: they hide words
/// from readers and moderators, or turn the direction of writing around. What joins letters
/// and emoji stays.
fn visible(text: &str) -> String {
    let hidden = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
    };
    text.chars().filter(|c| !hidden(*c)).nfc().collect()
}

fn bounded(text: String, most: usize) -> Result<String, TextError> {
    if text.chars().all(char::is_whitespace) {
        Err(TextError::Empty)
    } else if text.chars().count() > most {
        Err(TextError::TooLong(most))
    } else if !registration_numbers(&text).is_empty() {
        Err(TextError::RegistrationNumber)
    } else {
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_kept_without_what_cannot_be_seen() {
        let body = Body::parse("\u{feff} 안녕\u{202e}하세요\r\n둘째 줄\0 ").unwrap();
        assert_eq!(body.as_str(), "안녕하세요\n둘째 줄");
        assert_eq!(Title::parse(" 통장을\n  만들려면 ").unwrap().as_str(), "통장을 만들려면");
        assert_eq!(Tags::parse("은행, #통장,은행,, ").unwrap().all(), ["은행", "통장"]);
    }

    #[test]
    fn what_cannot_be_kept_is_named() {
        assert_eq!(Body::parse(" \u{200b}\n "), Err(TextError::Empty));
        assert_eq!(Body::parse(&"가".repeat(20_001)), Err(TextError::TooLong(20_000)));
        assert_eq!(Title::parse(&"가".repeat(101)), Err(TextError::TooLong(100)));
        assert_eq!(Tags::parse("1,2,3,4,5,6"), Err(TextError::TooManyTags));
        let number = Err(TextError::RegistrationNumber);
        assert_eq!(Body::parse("제 번호는 850101-1234567").map(drop), number);
        assert_eq!(Title::parse("850101\u{200b}1234567").map(drop), number);
        assert_eq!(Tags::parse("850101,1234567").map(drop), number);
    }
}
