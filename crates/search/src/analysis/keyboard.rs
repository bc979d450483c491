//! The two-set (두벌식, KS X 5002) keyboard: which keys type which letters.
//!
//! Korean typed with the keyboard set to Latin letters comes out as `gksrnr`, and the
//! keys of a word are also the spelling of it in which a half-typed syllable is a prefix
//! of the whole one ('하ㄴ' of '한국') and a slip of the finger is one letter.

use super::hangul::{Syllable, cluster};

/// Keys and the letters they type.
const KEYS: [(char, char); 33] = [
    ('r', 'ㄱ'),
    ('R', 'ㄲ'),
    ('s', 'ㄴ'),
    ('e', 'ㄷ'),
    ('E', 'ㄸ'),
    ('f', 'ㄹ'),
    ('a', 'ㅁ'),
    ('q', 'ㅂ'),
    ('Q', 'ㅃ'),
    ('t', 'ㅅ'),
    ('T', 'ㅆ'),
    ('d', 'ㅇ'),
    ('w', 'ㅈ'),
    ('W', 'ㅉ'),
    ('c', 'ㅊ'),
    ('z', 'ㅋ'),
    ('x', 'ㅌ'),
    ('v', 'ㅍ'),
    ('g', 'ㅎ'),
    ('k', 'ㅏ'),
    ('o', 'ㅐ'),
    ('i', 'ㅑ'),
    ('O', 'ㅒ'),
    ('j', 'ㅓ'),
    ('p', 'ㅔ'),
    ('u', 'ㅕ'),
    ('P', 'ㅖ'),
    ('h', 'ㅗ'),
    ('y', 'ㅛ'),
    ('n', 'ㅜ'),
    ('b', 'ㅠ'),
    ('m', 'ㅡ'),
    ('l', 'ㅣ'),
];

/// Vowels that take two keys.
const DOUBLE_VOWELS: [(char, char, char); 7] = [
    ('ㅗ', 'ㅏ', 'ㅘ'),
    ('ㅗ', 'ㅐ', 'ㅙ'),
    ('ㅗ', 'ㅣ', 'ㅚ'),
    ('ㅜ', 'ㅓ', 'ㅝ'),
    ('ㅜ', 'ㅔ', 'ㅞ'),
    ('ㅜ', 'ㅣ', 'ㅟ'),
    ('ㅡ', 'ㅣ', 'ㅢ'),
];

/// The keys that type this text; what is not Korean stays as it is.
pub fn keys(text: &str) -> String {
    let mut keys = String::with_capacity(text.len());
    for c in text.chars() {
        match Syllable::of(c) {
            Some(syllable) => {
                push_letter(&mut keys, syllable.initial);
                push_letter(&mut keys, syllable.vowel);
                syllable.last.into_iter().for_each(|last| push_letter(&mut keys, last));
            }
            None => push_letter(&mut keys, c),
        }
    }
    keys
}

fn push_letter(keys: &mut String, letter: char) {
    if let Some((key, _)) = KEYS.iter().find(|(_, l)| *l == letter) {
        keys.push(*key);
        return;
    }
    let double = DOUBLE_VOWELS.iter().find(|(.., d)| *d == letter).map(|(a, b, _)| (*a, *b));
    match double.or_else(|| cluster(letter)) {
        Some((first, second)) => {
            push_letter(keys, first);
            push_letter(keys, second);
        }
        None => keys.push(letter),
    }
}

/// The keys that were pressed to get this Latin text; `None` when one of them types no
/// Korean letter. Only capitals that type a letter of their own (ㄲ, ㅖ) stay capitals.
pub fn pressed(text: &str) -> Option<String> {
    let key = |c: char| {
        let own = KEYS.iter().any(|(key, _)| *key == c);
        letter(c).map(|_| if own { c } else { c.to_ascii_lowercase() })
    };
    text.chars().map(key).collect()
}

/// The text that these keys type on a Korean keyboard, if they type nothing but whole
/// syllables. Capitals that type no letter of their own count as small.
///
/// `gksrnr` types 한국; `job` types ㅓㅐㅠ, which is no word, so it stays English.
pub fn compose(keys: &str) -> Option<String> {
    let letters: Vec<char> = keys.chars().map(letter).collect::<Option<_>>()?;
    let mut text = String::with_capacity(keys.len());
    let mut rest = letters.as_slice();
    while let [initial, vowel, after @ ..] = rest {
        let (vowel, after) = match after {
            [second, after @ ..] if double_vowel(*vowel, *second).is_some() => {
                (double_vowel(*vowel, *second)?, after)
            }
            _ => (*vowel, after),
        };
        let (last, after) = split_final(after)?;
        text.push(Syllable { initial: *initial, vowel, last }.compose()?);
        rest = after;
    }
    (rest.is_empty() && !text.is_empty()).then_some(text)
}

/// The final consonant with which these letters begin, and what follows. The consonant
/// before a vowel begins the next syllable.
fn split_final(letters: &[char]) -> Option<(Option<char>, &[char])> {
    let consonants = letters.iter().take_while(|c| super::hangul::is_consonant(**c)).count();
    let own = if consonants == letters.len() { consonants } else { consonants.checked_sub(1)? };
    let last = match letters.get(..own)? {
        [] => None,
        [one] => Some(*one),
        [first, second] => Some(joined(*first, *second)?),
        _ => return None,
    };
    Some((last, letters.get(own..)?))
}

fn joined(first: char, second: char) -> Option<char> {
    ('ㄱ'..='ㅎ').find(|c| cluster(*c) == Some((first, second)))
}

fn double_vowel(first: char, second: char) -> Option<char> {
    DOUBLE_VOWELS.iter().find(|(a, b, _)| (*a, *b) == (first, second)).map(|(.., d)| *d)
}

/// The letter that a key types.
fn letter(key: char) -> Option<char> {
    let find = |key| KEYS.iter().find(|(k, _)| *k == key).map(|(_, letter)| *letter);
    find(key).or_else(|| find(key.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_typed_in_latin_mode_give_the_korean_word() {
        for (typed, meant) in [
            ("gksrnr", "한국"),
            ("rksquddls", "간병인"),
            ("tksqndlsrhk", "산부인과"),
            ("duddjghlghk", "영어회화"),
            ("rkqt", "값"),
            ("Qkffo", "빨래"),
            ("ekfr", "닭"),
            ("dhkTek", "왔다"),
        ] {
            assert_eq!(compose(typed).as_deref(), Some(meant), "{typed}");
            assert_eq!(keys(meant), typed);
        }
        assert_eq!(compose("GKSrnr").as_deref(), Some("한국"), "capitals without a letter");
    }

    #[test]
    fn english_that_types_no_whole_syllables_stays_english() {
        for word in ["job", "dentist", "korean", "visa", "help", "", "rk1", "가", "welding"] {
            assert_eq!(compose(word), None, "{word}");
        }
    }

    #[test]
    fn the_keys_of_a_text_are_those_of_its_beginning_and_more() {
        assert!(keys("한국").starts_with(&keys("하ㄴ")));
        assert!(keys("과일").starts_with(&keys("고")));
        assert_eq!(keys("IT 교육"), "IT rydbr");
    }

    #[test]
    fn every_word_survives_the_way_through_its_keys() {
        for word in
            ["무료법률상담", "닭갈비", "읽고", "값이", "까치", "갂아", "의왕시", "웨딩", "않아"]
        {
            assert_eq!(compose(&keys(word)).as_deref(), Some(word));
        }
    }
}
