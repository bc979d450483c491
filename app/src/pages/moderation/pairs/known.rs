//! What the glossary that is built in says of a word.

use std::collections::HashMap;
use std::sync::LazyLock;

use domain::glossary::TermPair;
use glossary::{Concept, Glossary};
use search::analysis::normalise::normalise;
use search::analysis::spelling::safe_key;

/// So many concepts are named beside a pair.
const SHOWN: usize = 4;

/// Concepts by their Korean words, blanks and the spelling of either side aside.
static KNOWN: LazyLock<HashMap<String, Vec<&'static Concept>>> = LazyLock::new(|| {
    let mut known: HashMap<String, Vec<&Concept>> = HashMap::new();
    for concept in Glossary::built_in().concepts() {
        for word in concept.north.words().chain(concept.south.words()) {
            let named = known.entry(key(word)).or_default();
            if named.last().is_none_or(|last| last.id != concept.id) {
                named.push(concept);
            }
        }
    }
    known
});

fn key(word: &str) -> String {
    let letters: String = normalise(word).chars().filter(|c| !c.is_whitespace()).collect();
    safe_key(&letters)
}

/// The concepts that either side calls by one of the two words; those with the word of the
/// North first.
pub(super) fn known(pair: &TermPair) -> Vec<&'static Concept> {
    let mut found: Vec<&Concept> = Vec::new();
    for word in [&pair.north, &pair.south] {
        for concept in KNOWN.get(&key(word)).into_iter().flatten() {
            if !found.iter().any(|one| one.id == concept.id) {
                found.push(concept);
            }
        }
    }
    found.truncate(SHOWN);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(north: &str, south: &str) -> Vec<&'static str> {
        let pair = TermPair::parse([north, south, "", "", "", "목록"]).unwrap();
        known(&pair).into_iter().map(|concept| concept.id.as_str()).collect()
    }

    #[test]
    fn a_pair_stands_beside_what_either_of_its_words_means_here() {
        assert!(ids("곽 밥", "아무말").contains(&"lunchbox"));
        assert!(ids("아무말", "도시락").contains(&"lunchbox"));
        let both = ids("곽밥", "도시락");
        assert_eq!(both.iter().filter(|id| **id == "lunchbox").count(), 1, "{both:?}");
        assert!(ids("쀍쀍이", "뛟뛟이").is_empty());
    }
}
