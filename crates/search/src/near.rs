//! Words near to what was typed, for a search that found nothing.
//!
//! Near are the words of a longer query, each by itself; words of the glossary and of titles
//! and tags that are spelled almost like one that was typed, less alike than what is taken
//! for a slip and searched for unasked; and words of the glossary that share their beginning
//! or end with it.

use std::sync::LazyLock;

use domain::locale::Locale;
use domain::search::{MAX_QUERY_CHARS, SearchQuery};
use glossary::Glossary;
use jiff::Timestamp;

use crate::analysis::keyboard::keys;
use crate::analysis::likeness::{Likeness, MAX_KEYS};
use crate::analysis::normalise::{clean, normalise};
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{Script, script};
use crate::error::IndexError;
use crate::index::Index;
use crate::query::{slips, words};
use crate::suggest;
use crate::words::names;

/// How many words are tried at most; each is a search of its own.
const TRIED: usize = 12;
/// The shortest word to which others are near, in keys: two syllables.
const SHORTEST: usize = 5;
/// How unlike a near word may be: a quarter of its letters, and at most three of them. In
/// keys for each half letter, and in half letters.
const KEYS_A_HALF: usize = 2;
const MOST_HALVES: usize = 6;
/// How unlike words count that share a part, where spelling costs up to a quarter.
const PART: usize = 300;

/// A word that finds something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearWord {
    /// The word.
    pub text: String,
    /// How many listings fit it.
    pub total: usize,
}

/// A word of the glossary as it is compared.
struct Entry {
    concept: usize,
    vocabulary: Locale,
    word: &'static str,
    letters: String,
    keys: String,
}

static WORDS: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let concepts = Glossary::built_in().concepts().iter().enumerate();
    let entries = concepts.flat_map(|(concept, c)| {
        c.terms().into_iter().flat_map(move |(vocabulary, term)| {
            names(vocabulary, term).map(move |word| {
                let letters = letters(word);
                Entry { concept, vocabulary, word, keys: keys(&letters), letters }
            })
        })
    });
    entries.collect()
});

/// Something to try: how far away it is, in thousandths, and the word.
type Candidate = (usize, String);

impl Index {
    /// Words near to those of a query that finds nothing, the nearest first, of the reader's
    /// vocabulary before others; each finds something under the filters of the query.
    ///
    /// # Errors
    /// When the index cannot be read; see [`IndexError::is_damage`].
    pub fn nearest(
        &self,
        query: &SearchQuery,
        locale: Locale,
        limit: usize,
        now: Timestamp,
    ) -> Result<Vec<NearWord>, IndexError> {
        let mut near: Vec<NearWord> = Vec::new();
        for (_, text) in self.noting(self.candidates(&query.text, locale))?.into_iter().take(TRIED)
        {
            if near.len() == limit {
                break;
            }
            let query = SearchQuery { text: text.clone(), ..query.clone() };
            let total = self.search(&query, now)?.total;
            if total > 0 {
                near.push(NearWord { text, total });
            }
        }
        Ok(near)
    }

    fn candidates(&self, text: &str, locale: Locale) -> Result<Vec<Candidate>, IndexError> {
        let (snapshot, vocabulary) = (self.snapshot(), self.vocabulary());
        let text: String = clean(text).chars().take(MAX_QUERY_CHARS).collect();
        let read = words::read(&snapshot, &vocabulary, &text)?.words;
        // As they were typed: a part of an unknown word (우주비행사) is no hint.
        let says = |typed: &str| {
            let counts = read.iter().filter(|word| !word.weak && word.place.is_none());
            let mut counts = counts.map(|word| word.typed.as_str());
            counts.any(|word| typed.contains(word) || word.contains(typed))
        };
        let typed = text.split_whitespace().filter(|typed| says(typed));
        let mut typed: Vec<String> = typed.map(String::from).collect();
        let mut found: Vec<Candidate> = Vec::new();
        if typed.len() > 1 {
            found.extend(typed.iter().filter(|w| w.chars().count() > 1).map(|w| (0, w.clone())));
            // Written in one, or one word that was cut wrongly.
            typed.push(text.clone());
        }
        for word in typed.iter().map(|word| letters(word)) {
            found.extend(in_glossary(&word, locale));
            let Some(likeness) = likeness(&word, slips::written(&word)) else { continue };
            for (near, cost) in slips::like(&snapshot, &likeness)?.into_iter().take(TRIED) {
                if suggest::begins_word(&snapshot, &near)? {
                    found.push((thousandths(cost, &word), near));
                }
            }
        }
        // Nobody is told to try once more what has just found nothing.
        found.retain(|(_, near)| letters(near) != letters(&text));
        found.sort();
        let mut seen = Vec::new();
        found.retain(|(_, near)| {
            let key = safe_key(&letters(near));
            let new = !seen.contains(&key);
            seen.push(key);
            new
        });
        Ok(found)
    }
}

/// Words of the glossary near to one, each concept by the nearest of its words.
fn in_glossary(typed: &str, locale: Locale) -> Vec<Candidate> {
    let typed_keys = keys(typed);
    let likeness = likeness(typed, typed_keys.clone());
    let distance = |entry: &Entry| {
        let apart = entry.keys.len().abs_diff(typed_keys.len());
        let cost = likeness.as_ref().filter(|_| apart <= MOST_HALVES);
        let cost = cost.and_then(|likeness| likeness.cost(entry.keys.as_bytes()));
        let spelled = cost.map(|cost| thousandths(cost, typed));
        spelled.or_else(|| shared(typed, &entry.letters))
    };
    let mut near: Vec<_> = WORDS
        .iter()
        .filter_map(|e| Some((distance(e)?, e.vocabulary != locale, e.concept, e.word)))
        .collect();
    near.sort_unstable();
    let mut concepts = Vec::new();
    near.retain(|(_, _, concept, _)| {
        let new = !concepts.contains(concept);
        concepts.push(*concept);
        new
    });
    near.into_iter().take(TRIED).map(|(distance, .., word)| (distance, word.into())).collect()
}

/// How far apart two words are of which one begins or ends the other.
fn shared(one: &str, other: &str) -> Option<usize> {
    let (long, short) = if one.len() >= other.len() { (one, other) } else { (other, one) };
    // Two syllables or characters; of Latin letters, as many as make a word.
    let enough = if short.is_ascii() { short.len() >= 5 } else { short.chars().count() >= 2 };
    let part = long.starts_with(short) || long.ends_with(short);
    (enough && part).then(|| PART + PART - PART * short.len() / long.len())
}

/// What is near to a word that a dictionary writes like this.
fn likeness(word: &str, written: String) -> Option<Likeness> {
    let keys = keys(word).len();
    let limit = u8::try_from((keys / KEYS_A_HALF).min(MOST_HALVES)).ok()?;
    let spelled = word.chars().next().and_then(script);
    let comparable = matches!(spelled, Some(Script::Hangul | Script::Other));
    let long = (SHORTEST..MAX_KEYS).contains(&keys) && comparable;
    long.then(|| Likeness::within(&written, limit))
}

/// A cost in half letters as a share of the word.
fn thousandths(cost: u8, word: &str) -> usize {
    1_000 * usize::from(cost) / (2 * keys(word).len()).max(1)
}

fn letters(word: &str) -> String {
    normalise(word).chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(typed: &str) -> Vec<String> {
        in_glossary(&letters(typed), Locale::KoKr).into_iter().map(|(_, word)| word).collect()
    }

    #[test]
    fn words_spelled_almost_so_or_with_a_part_in_common_are_near() {
        for (typed, word) in [
            ("곽빰", "곽밥"),
            ("도시랔", "도시락"),
            ("도시락가게", "도시락"),
            ("lunchbux", "lunch box"),
        ] {
            assert!(near(typed).iter().any(|w| w == word), "{typed}: {:?}", near(typed));
        }
    }

    #[test]
    fn what_is_near_to_nothing_has_no_neighbours() {
        for typed in ["쀍쀍", "", "?!", "ㅋㅋㅋㅋ", "zzzzzzz", "가", "🎉", &"가".repeat(200)]
        {
            assert!(near(typed).is_empty(), "{typed}: {:?}", near(typed));
        }
    }
}
