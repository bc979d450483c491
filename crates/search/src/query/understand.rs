//! What the words of a query mean, one by one, together, and as a whole need.

use std::ops::Range;

use domain::search::{MAX_QUERY_CHARS, ReadingBy};

use super::told::told;
use super::{Meaning, ReadAs, Word};
use crate::analysis::normalise::normalise;
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{Script, korean_forms, script};
use crate::vocabulary::{Reading, Sense, Vocabulary, english_stem, is_joining_english};

/// The most words that are read as one name.
const TOGETHER: usize = 5;

/// Reads every word by the vocabulary: the longest names first, then needs that are said
/// without their word.
pub(super) fn understand(vocabulary: &Vocabulary, words: Vec<Word>) -> Vec<Word> {
    let words = names(vocabulary, words);
    match told(vocabulary, &words) {
        Some((senses, by)) => {
            let reading = Reading { senses, ask: None };
            let (said, rest): (Vec<_>, Vec<_>) =
                words.into_iter().enumerate().partition(|(at, _)| by.contains(at));
            let said = together(said.into_iter().map(|(_, word)| word).collect(), reading);
            std::iter::once(said).chain(rest.into_iter().map(|(_, word)| word)).collect()
        }
        None => words,
    }
}

/// Words that mean something by themselves, or together with those behind them.
fn names(vocabulary: &Vocabulary, words: Vec<Word>) -> Vec<Word> {
    let mut read = Vec::with_capacity(words.len());
    let mut rest = words;
    while !rest.is_empty() {
        let longest = (1..=TOGETHER.min(rest.len())).rev();
        let found =
            longest.filter_map(|count| Some((count, name(vocabulary, rest.get(..count)?)?))).next();
        let (count, reading) = found.unwrap_or((1, Reading::default()));
        let behind = rest.split_off(count);
        read.push(match <[Word; 1]>::try_from(rest) {
            Ok([word]) if word.senses.is_empty() => {
                Word { senses: reading.senses, ask: reading.ask, ..word }
            }
            Ok([word]) => word,
            Err(words) => together(words, reading),
        });
        rest = behind;
    }
    read
}

/// What these words mean as one name.
fn name(vocabulary: &Vocabulary, words: &[Word]) -> Option<Reading> {
    if words.iter().any(|word| word.place.is_some()) {
        return None;
    }
    let script_of = |word: &Word| word.said().chars().next().and_then(script);
    let all = |wanted| words.iter().all(|word| script_of(word) == Some(wanted));
    let reading = if all(Script::Hangul) {
        korean(vocabulary, words)
    } else if all(Script::Other) {
        english(vocabulary, words)
    } else {
        Reading::default()
    };
    let narrower = |sense: &Sense| {
        // '학습 멘토링' is a kind of 멘토링: read as that, its first word would be lost.
        let name = vocabulary.meant(sense.meant).map(|meant| safe_key(&meant.name));
        words.len() > 1 && words.iter().any(|word| Some(safe_key(&word.typed)) == name)
    };
    let senses: Vec<Sense> = reading.senses.into_iter().filter(|s| !narrower(s)).collect();
    let named = senses.iter().any(|sense| sense.vocabulary.is_some());
    named.then_some(Reading { senses, ..reading })
}

fn korean(vocabulary: &Vocabulary, words: &[Word]) -> Reading {
    // One word that only says that something is sought is no name of it.
    if matches!(words, [word] if word.weak) {
        return Reading::default();
    }
    let joined: String = words.iter().map(Word::said).collect();
    let own = vocabulary.korean(&safe_key(&joined));
    if !own.senses.is_empty() {
        return own;
    }
    let forms = korean_forms(&joined).into_iter().filter(|form| form.key.chars().nth(1).is_some());
    let readings = forms.map(|form| vocabulary.korean(&form.key));
    readings.into_iter().find(|reading| !reading.senses.is_empty()).unwrap_or_default()
}

fn english(vocabulary: &Vocabulary, words: &[Word]) -> Reading {
    let lower = words.iter().map(|word| normalise(word.said()));
    let stems: Vec<String> =
        lower.filter(|word| !is_joining_english(word)).map(|word| english_stem(&word)).collect();
    let ends = [words.first(), words.last()];
    let joins = |word: &Word| is_joining_english(&normalise(word.said()));
    // A name neither begins nor ends with a word that only joins others.
    if words.len() > 1 && ends.into_iter().flatten().any(joins) {
        return Reading::default();
    }
    vocabulary.english(&stems.join(" "))
}

/// Words that say one thing together: found as that, or, for somewhat less, as themselves.
fn together(words: Vec<Word>, reading: Reading) -> Word {
    let typed: Vec<&str> = words.iter().map(|word| word.typed.as_str()).collect();
    let typed = typed.join(" ");
    let said: String = words.iter().map(Word::said).collect();
    let joined: String = said.chars().filter(|c| *c != ' ').take(MAX_QUERY_CHARS).collect();
    let korean = joined.chars().all(|c| script(c) == Some(Script::Hangul));
    let named = korean && reading.senses.iter().any(|sense| sense.vocabulary.is_some());
    let meaning = Meaning::Forms(if named { korean_forms(&joined) } else { Vec::new() });
    let Reading { senses, ask } = reading;
    let wrong_mode = words.iter().any(|word| word.said() != word.typed);
    let read_as = wrong_mode.then(|| {
        let said: Vec<&str> = words.iter().map(Word::said).collect();
        ReadAs { meant: said.join(" "), by: ReadingBy::Keyboard, sense: None }
    });
    let parts = words.into_iter().filter(|word| !word.weak).collect();
    let pieces = Vec::new();
    Word { typed, meaning, parts, pieces, weak: false, read_as, senses, ask, place: None }
}

/// Cuts Chinese into the longest words of the vocabulary, and what is between them.
pub(super) fn chinese_words(vocabulary: &Vocabulary, text: &str) -> Vec<(Range<usize>, Reading)> {
    const LONGEST: usize = 8;
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let mut found = Vec::new();
    let mut from = 0;
    while from + 1 < ends.len() {
        let lengths = (1..=LONGEST.min(ends.len() - 1 - from)).rev();
        let longest = lengths
            .filter_map(|length| {
                let range = *ends.get(from)?..*ends.get(from + length)?;
                let reading = vocabulary.chinese(text.get(range.clone())?);
                (!reading.senses.is_empty()).then_some((length, range, reading))
            })
            .next();
        match longest {
            Some((length, range, reading)) => {
                found.push((range, reading));
                from += length;
            }
            None => from += 1,
        }
    }
    found
}
