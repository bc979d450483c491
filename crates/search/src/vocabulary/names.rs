//! The keys under which words are looked up.

use rust_stemmers::{Algorithm, Stemmer};

use crate::analysis::conjugate;
use crate::analysis::normalise::normalise;
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{Script, korean_forms, runs};

/// English words that only join others.
const JOINING: [&str; 40] = [
    "i", "im", "am", "me", "has", "have", "had", "was", "so", "very", "too", "always", "a", "an",
    "the", "in", "on", "at", "for", "to", "of", "and", "or", "with", "from", "by", "my", "your",
    "our", "their", "his", "her", "is", "are", "be", "do", "get", "some", "any", "s",
];

/// Whether an English word only joins others.
pub(crate) fn is_joining_english(word: &str) -> bool {
    JOINING.contains(&word)
}

/// English with its contractions as many people type them: can't as cant, I'm as Im.
pub(crate) fn joined_contractions(text: &str) -> String {
    const ENDS: [&str; 6] = ["t", "m", "re", "ve", "ll", "d"];
    let mut joined = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let behind = text.get(at + c.len_utf8()..).unwrap_or_default();
        let end = behind.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let within = joined.chars().next_back().is_some_and(|c| c.is_ascii_alphabetic());
        let ends = ENDS.iter().any(|known| end.eq_ignore_ascii_case(known));
        if !(matches!(c, '\'' | '’' | '‘') && within && ends) {
            joined.push(c);
        }
    }
    joined
}

/// The text without blanks, in its plain form.
pub(crate) fn without_blanks(text: &str) -> String {
    normalise(text).chars().filter(|c| !c.is_whitespace()).collect()
}

/// The keys of a Korean word: its own, and for a verb of two syllables or more before its
/// 다 those of its inflected forms. (바다 is the sea; of so short a verb nothing could be
/// told from other words.)
pub(super) fn korean_keys(word: &str) -> Vec<String> {
    let word = without_blanks(word);
    let mut keys = vec![safe_key(&word)];
    if word.chars().nth(2).is_some() {
        let forms = conjugate::forms(&word);
        let stems = forms.iter().flat_map(|form| korean_forms(form)).map(|form| form.key);
        keys.extend(stems.filter(|key| key.chars().nth(1).is_some()));
        keys.sort_unstable();
        keys.dedup();
    }
    keys
}

/// The stem of an English word (Porter's second algorithm, 'Snowball').
pub(crate) fn english_stem(word: &str) -> String {
    Stemmer::create(Algorithm::English).stem(word).into_owned()
}

/// The stems of the words that matter.
pub(super) fn english_key(text: &str) -> String {
    let text = joined_contractions(&normalise(text));
    let words = runs(&text).into_iter().filter(|run| run.script == Script::Other);
    let words = words.map(|run| run.text).filter(|word| !is_joining_english(word));
    words.map(english_stem).collect::<Vec<_>>().join(" ")
}

/// Chinese in simplified characters.
pub(super) fn chinese_key(text: &str) -> String {
    without_blanks(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contractions_read_alike_with_and_without_their_apostrophe() {
        for (typed, joined) in [
            ("can't sleep", "cant sleep"),
            ("I\u{2019}m sad, won't eat", "Im sad, wont eat"),
            ("driver's license", "driver's license"),
            ("'quoted' text", "'quoted' text"),
            ("치과 '무료'", "치과 '무료'"),
        ] {
            assert_eq!(joined_contractions(typed), joined);
        }
        assert_eq!(english_key("can't sleep"), english_key("cant sleep"));
    }
}
