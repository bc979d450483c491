//! English that was typed with the keyboard in Korean mode: 'ㅣㅁ죧ㄱ' for 'lawyer'.

use domain::search::ReadingBy;

use super::Word;
use super::foreign::is_weak_english;
use super::lexicon::Lexicon;
use super::segment::Known;
use crate::analysis::hangul::{is_consonant, is_syllable, is_vowel};
use crate::analysis::keyboard::keys;
use crate::analysis::tokens::{forms, runs};
use crate::error::IndexError;
use crate::vocabulary::english_stem;

/// The fewest keys that are taken for an English word.
const SHORTEST: usize = 3;

/// The text with what is English put back, each with what was typed for it.
pub(super) fn english(
    lexicon: &Lexicon<'_>,
    text: &str,
) -> Result<(String, Vec<(String, String)>), IndexError> {
    let mut switched = Vec::new();
    let mut certain = false;
    let mut words: Vec<String> = Vec::new();
    for typed in text.split_whitespace() {
        let meant = meant(lexicon, typed)?;
        certain |= meant.as_ref().is_some_and(|meant| !is_weak_english(meant));
        words.push(meant.clone().unwrap_or_else(|| typed.into()));
        switched.extend(meant.map(|meant| (meant, typed.to_owned())));
    }
    // Words like 'my' say nothing about the language by themselves.
    Ok(if certain { (words.join(" "), switched) } else { (text.into(), Vec::new()) })
}

/// Marks the words that were put back.
pub(super) fn tell(words: Vec<Word>, switched: &[(String, String)]) -> Vec<Word> {
    let tell = |word: Word| match switched.iter().find(|(meant, _)| *meant == word.typed) {
        Some((_, typed)) => word.read_as(typed, ReadingBy::Keyboard),
        None => word,
    };
    words.into_iter().map(tell).collect()
}

/// The English word whose keys were pressed, if it is one that is known, and what they typed is
/// nothing in Korean.
fn meant(lexicon: &Lexicon<'_>, typed: &str) -> Result<Option<String>, IndexError> {
    let loose = |c: char| is_consonant(c) || is_vowel(c);
    let letters = typed.chars().all(|c| is_syllable(c) || loose(c));
    // Bare consonants are initials.
    if !letters || typed.chars().all(is_consonant) {
        return Ok(None);
    }
    let english = keys(typed).to_ascii_lowercase();
    if english.len() < SHORTEST && !is_weak_english(&english) {
        return Ok(None);
    }
    if !typed.chars().any(loose) && lexicon.known(typed)? != Known::No {
        return Ok(None);
    }
    let stem = english_stem(&english);
    let vocabulary = lexicon.vocabulary;
    let named = vocabulary.tells_with(&stem) || !vocabulary.english(&stem).senses.is_empty();
    let mut known = named || is_weak_english(&english);
    for form in runs(&english).iter().flat_map(forms) {
        known = known || lexicon.occurs(&form.key)?;
    }
    Ok(known.then_some(english))
}
