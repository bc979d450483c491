//! The keys under which words are looked up.

use rust_stemmers::{Algorithm, Stemmer};

use crate::analysis::conjugate;
use crate::analysis::normalise::normalise;
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{Script, korean_forms, runs};

/// English words that only join others.
const JOINING: [&str; 28] = [
    "a", "an", "the", "in", "on", "at", "for", "to", "of", "and", "or", "with", "from", "by", "my",
    "your", "our", "their", "his", "her", "is", "are", "be", "do", "get", "some", "any", "s",
];

/// Whether an English word only joins others.
pub(crate) fn is_joining_english(word: &str) -> bool {
    JOINING.contains(&word)
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
    let text = normalise(text);
    let words = runs(&text).into_iter().filter(|run| run.script == Script::Other);
    let words = words.map(|run| run.text).filter(|word| !is_joining_english(word));
    words.map(english_stem).collect::<Vec<_>>().join(" ")
}

/// Chinese in simplified characters.
pub(super) fn chinese_key(text: &str) -> String {
    without_blanks(text)
}
