//! The first step for any text: one way of writing for what looks the same.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_compatible;

use super::tokens::{Script, script};

/// Text in its plain form, in lower case, Chinese in simplified characters.
pub fn normalise(text: &str) -> String {
    let plain: String = match text.chars().all(is_plain) {
        true => text.to_ascii_lowercase(),
        false => clean(text).chars().flat_map(char::to_lowercase).nfc().collect(),
    };
    let chinese = plain.chars().any(|c| script(c) == Some(Script::Han));
    if chinese { fast2s::convert(&plain) } else { plain }
}

/// Text in its plain form, with its capitals: composed syllables, ASCII for full-width
/// and other compatibility forms, no accents, no invisible characters, and a space for
/// every control character.
///
/// Bare jamo stay apart, although Unicode's NFKC would glue 'ㅎㅏ' into 하: who types 'ㅎㅈㄹ'
/// means three initial consonants.
pub fn clean(text: &str) -> String {
    if text.chars().all(is_plain) {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if is_invisible(c) => {}
            c if c.is_control() => plain.push(' '),
            '\u{3131}'..='\u{318e}' => plain.push(c),
            c => decompose_compatible(c, |part| {
                // Combining accents, also those that were part of a letter.
                if !('\u{300}'..='\u{36f}').contains(&part) {
                    plain.push(part);
                }
            }),
        }
    }
    plain.nfc().map(bare_jamo).collect()
}

/// What is in its plain form already, as nearly every character of a Korean text: no step
/// would change it, beside any other of these.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '가'..='힣' | 'ㄱ'..='ㅣ' | '\u{4e00}'..='\u{9fff}')
}

/// Zero-width characters, joiners, direction marks, soft hyphens, variation selectors and tags.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// A conjoining jamo that found no partner, as the jamo a keyboard types.
fn bare_jamo(c: char) -> char {
    const INITIAL: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    const FINAL: &str = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    let nth = |table: &str, first: u32| {
        usize::try_from(u32::from(c) - first).ok().and_then(|n| table.chars().nth(n)).unwrap_or(c)
    };
    match c {
        '\u{1100}'..='\u{1112}' => nth(INITIAL, 0x1100),
        '\u{1161}'..='\u{1175}' => {
            char::from_u32(u32::from(c) - 0x1161 + u32::from('ㅏ')).unwrap_or(c)
        }
        '\u{11a8}'..='\u{11c2}' => nth(FINAL, 0x11a8),
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_the_same_becomes_the_same() {
        for (typed, plain) in [
            ("ＩＴ　교육", "it 교육"),
            ("\u{1112}\u{1161}\u{11ab}글", "한글"),
            ("Café", "cafe"),
            ("법\u{200b}률\u{202e}", "법률"),
            ("①종", "1종"),
            ("가\0나", "가 나"),
            ("駕照考試", "驾照考试"),
            ("z\u{336}\u{301}a", "za"),
        ] {
            assert_eq!(normalise(typed), plain, "{typed:?}");
        }
    }

    #[test]
    fn what_is_plain_is_what_no_step_changes() {
        for c in ('\0'..=char::MAX).filter(|c| is_plain(*c)) {
            let slowly: String = format!("\u{e9}{c}");
            assert_eq!(clean(&slowly), format!("e{c}"), "{c:?}");
        }
        assert_eq!(normalise("IT 교육, 1종"), "it 교육, 1종");
    }

    #[test]
    fn bare_jamo_stay_apart() {
        assert_eq!(normalise("ㅎㅏ나ㅅ"), "ㅎㅏ나ㅅ");
        assert_eq!(normalise("\u{1112} \u{1161} \u{11a8}"), "ㅎ ㅏ ㄱ");
    }
}
