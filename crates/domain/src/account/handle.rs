//! The name somebody chose for themselves.

use unicode_normalization::UnicodeNormalization;

/// The fewest and the most characters of a handle.
const CHARS: std::ops::RangeInclusive<usize> = 2..=20;

/// Names that would pass for those who run the site.
const RESERVED: &[&str] = &[
    "마당",
    "운영자",
    "운영진",
    "관리자",
    "상담사",
    "상담원",
    "도움",
    "madang",
    "admin",
    "administrator",
    "moderator",
    "mod",
    "staff",
    "root",
    "system",
    "help",
    "support",
    "管理员",
    "客服",
];

/// A handle: letters, digits, and `-`, `_` or `.` between them. It is shown as it was typed
/// and compared by its [key](Handle::key).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Handle(String);

/// Why a handle cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HandleError {
    /// Too few or too many characters.
    #[error("a handle has 2 to 20 characters")]
    Length,
    /// Something that is neither a letter nor a digit.
    #[error("a handle has letters, digits, and -, _ or . between them")]
    Characters,
    /// A telephone number, a registration number or the like.
    #[error("a handle is not a number by which somebody can be known")]
    Number,
    /// A name that would pass for those who run the site.
    #[error("this name is kept for those who run the site")]
    Reserved,
}

impl Handle {
    /// Takes what was typed, in composed characters (NFC) and without blanks around it.
    ///
    /// # Errors
    /// When it cannot be a handle.
    pub fn parse(typed: &str) -> Result<Self, HandleError> {
        let handle: String = typed.trim().nfc().collect();
        if !CHARS.contains(&handle.chars().count()) {
            return Err(HandleError::Length);
        }
        let between = |c: char| matches!(c, '-' | '_' | '.');
        let inside = handle.chars().all(|c| is_letter(c) || c.is_ascii_digit() || between(c));
        if !inside || handle.starts_with(between) || handle.ends_with(between) {
            return Err(HandleError::Characters);
        }
        if handle.chars().filter(char::is_ascii_digit).count() > 6 {
            return Err(HandleError::Number);
        }
        let handle = Self(handle);
        let plain: String = handle.key().chars().filter(|c| !between(*c)).collect();
        if RESERVED.contains(&plain.as_str()) {
            return Err(HandleError::Reserved);
        }
        Ok(handle)
    }

    /// As it is shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is compared: what differs in case, or by letters of another width, is one handle.
    pub fn key(&self) -> String {
        key(&self.0)
    }
}

/// The key of whatever somebody types where a handle is asked for.
pub fn key(typed: &str) -> String {
    typed.trim().nfkc().flat_map(char::to_lowercase).collect()
}

/// Letters of the scripts our readers write. Those of others look like them: a Cyrillic 'а'
/// would let somebody pass for another.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || ('가'..='힣').contains(&c) || ('\u{4e00}'..='\u{9fff}').contains(&c)
}

impl std::fmt::Display for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_is_a_name_in_letters_people_write_here() {
        for name in ["봄비", "달빛 ", "두만강-37", "spring_rain", "春雨", "a.b"] {
            assert_eq!(Handle::parse(name).map(|h| h.0), Ok(name.trim().into()), "{name}");
        }
        for (name, error) in [
            ("", HandleError::Length),
            ("가", HandleError::Length),
            (&*"가".repeat(21), HandleError::Length),
            ("두 사람", HandleError::Characters),
            ("-봄비", HandleError::Characters),
            ("봄\u{200b}비", HandleError::Characters),
            ("<b>", HandleError::Characters),
            ("pаypal", HandleError::Characters),
            ("ㅋㅋ", HandleError::Characters),
            ("01012345678", HandleError::Number),
            ("Admin", HandleError::Reserved),
            ("마.당", HandleError::Reserved),
        ] {
            assert_eq!(Handle::parse(name), Err(error), "{name}");
        }
    }

    #[test]
    fn what_looks_the_same_is_one_handle() {
        let decomposed: String = "봄비".nfd().collect();
        assert_eq!(Handle::parse(&decomposed).unwrap().as_str(), "봄비");
        assert_eq!(key("Spring"), key(" ｓｐｒｉｎｇ"));
        assert_ne!(key("봄비"), key("봄비2"));
    }
}
