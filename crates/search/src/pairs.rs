//! Pairs of words beside the glossary, looked up by what somebody types.

use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};

use domain::glossary::TermPair;
use glossary::Glossary;

use crate::analysis::normalise::normalise;
use crate::vocabulary::without_blanks;
use crate::words::{Asked, Fit, Written, attempt};

/// Pairs that readers may see. Clones are one and the same.
///
/// They are kept in memory with their letters as they are compared, 0.9 kB for a pair; a look-up
/// goes through all of them, which for 22,000 takes about as long as through the glossary. In the
/// database it could not ask for initials, for half a syllable or for either Korea's spelling.
#[derive(Clone, Default)]
pub struct PairWords {
    pairs: Arc<RwLock<Arc<[Known]>>>,
}

/// A pair with the letters of its words, in the order of [`words`].
struct Known {
    pair: TermPair,
    written: Vec<Written>,
}

/// The words of a pair in all four vocabularies, as far as it has them.
fn words(pair: &TermPair) -> impl Iterator<Item = &str> {
    let all = [&pair.north, &pair.south, &pair.english, &pair.chinese];
    all.into_iter().map(String::as_str).filter(|word| !word.is_empty())
}

impl Known {
    fn of(pair: TermPair) -> Self {
        let written = words(&pair).map(|word| Written::of(&normalise(word))).collect();
        Self { pair, written }
    }

    /// How the best of its words fits, with how long that word is.
    fn fit(&self, asked: &Asked) -> Option<(Fit, usize)> {
        let fits = words(&self.pair)
            .zip(&self.written)
            .filter_map(|(word, written)| Some((asked.fit(word, || written)?, word)));
        fits.map(|(fit, word)| (fit, word.chars().count())).min()
    }
}

impl PairWords {
    /// Takes these pairs in place of those it had. What the built-in glossary has itself, with
    /// what it means, is left out.
    pub fn replace(&self, pairs: impl IntoIterator<Item = TermPair>) {
        let own = built_in();
        let beside = pairs.into_iter().filter(|pair| !own.contains(&key(&pair.north, &pair.south)));
        let known: Arc<[Known]> = beside.map(Known::of).collect();
        *self.pairs.write().unwrap_or_else(PoisonError::into_inner) = known;
    }

    /// The pairs of which a word fits what was typed, at most `limit`, in the order and by the
    /// rules of [`crate::look_up`].
    pub fn look_up(&self, typed: &str, limit: usize) -> Vec<TermPair> {
        let known = Arc::clone(&self.pairs.read().unwrap_or_else(PoisonError::into_inner));
        if known.is_empty() {
            return Vec::new();
        }
        let fitting = |asked: &Asked| {
            let fits = known.iter().filter_map(|one| Some((one.fit(asked)?, &one.pair)));
            let mut found: Vec<_> = fits.collect();
            found.sort_by_key(|(rank, _)| *rank);
            found
        };
        let found = attempt(typed, fitting);
        found.into_iter().take(limit).map(|(_, pair)| pair.clone()).collect()
    }
}

/// How two pairs are compared: blanks do not tell words apart.
fn key(north: &str, south: &str) -> (String, String) {
    (without_blanks(north), without_blanks(south))
}

/// Every word of the North with every word of the South for the same thing.
fn built_in() -> HashSet<(String, String)> {
    let concepts = Glossary::built_in().concepts().iter();
    let pairs = concepts.flat_map(|concept| {
        let norths = concept.north.words();
        norths.flat_map(|north| concept.south.words().map(move |south| key(north, south)))
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(north: &str, south: &str, english: &str, chinese: &str) -> TermPair {
        TermPair::parse([north, south, english, chinese, "", "목록"]).unwrap()
    }

    fn known() -> PairWords {
        let pairs = PairWords::default();
        pairs.replace([
            pair("붉은말수레길", "빨간 말 수레 길", "", ""),
            pair("붉은말수레", "빨간 말 수레", "red cart", "红车"),
            pair("로을빛", "노을 색", "", ""),
        ]);
        pairs
    }

    fn souths(pairs: &PairWords, typed: &str) -> Vec<String> {
        pairs.look_up(typed, 10).into_iter().map(|pair| pair.south).collect()
    }

    #[test]
    fn a_pair_is_found_by_each_of_its_words_the_whole_word_first() {
        let pairs = known();
        for typed in ["붉은말수레", "붉은 말 수레", "빨간말수레", "ㅃㄱㅁㅅㄹ", "ㅃㄱㅁㅅㄹㄱ"]
        {
            assert!(souths(&pairs, typed).contains(&"빨간 말 수레 길".into()), "{typed}");
        }
        assert_eq!(souths(&pairs, "붉은말수레"), ["빨간 말 수레", "빨간 말 수레 길"]);
        assert_eq!(pairs.look_up("붉은말수레", 1).len(), 1);
        for typed in ["Red cart", "cart", "红车", "빨간말수레를"] {
            assert_eq!(souths(&pairs, typed), ["빨간 말 수레"], "{typed}");
        }
        assert_eq!(souths(&pairs, "노을빛"), ["노을 색"], "in the spelling of either Korea");
    }

    #[test]
    fn what_the_glossary_has_itself_is_no_pair_beside_it() {
        let pairs = PairWords::default();
        pairs.replace([pair("곽 밥", "도시락", "", ""), pair("곽밥", "점심통", "", "")]);
        assert_eq!(souths(&pairs, "곽밥"), ["점심통"]);
    }

    #[test]
    fn what_fits_no_pair_finds_nothing_and_what_was_replaced_is_gone() {
        let pairs = known();
        for typed in ["", "  ", "art", ".*", "쀍", &"붉은말수레".repeat(60)] {
            assert!(souths(&pairs, typed).is_empty(), "{typed}");
        }
        let other = pairs.clone();
        other.replace([]);
        assert!(souths(&pairs, "붉은말수레").is_empty(), "clones are one and the same");
    }
}
