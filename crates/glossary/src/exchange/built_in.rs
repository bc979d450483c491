//! The built-in glossary as pairs of words, for formats that know nothing else.

use domain::glossary::TermPair;

use crate::{Concept, Glossary, Source};

/// How the sources of built-in words begin.
const OWN: &str = "Madang: ";

/// Whether a pair was written by Madang itself: to take it in again would only double it.
pub fn is_own(pair: &TermPair) -> bool {
    pair.source.starts_with(OWN)
}

/// Where a word of the built-in glossary comes from, as other programs are told.
pub(super) fn source(source: Source) -> String {
    format!("{OWN}{}", source.word())
}

/// The words of each concept as pairs: every word of one side with the name on the other.
/// Aliases are left out: one finds by them, and should not learn them.
pub fn pairs(glossary: &Glossary) -> impl Iterator<Item = TermPair> {
    glossary.concepts().iter().flat_map(of)
}

fn of(concept: &Concept) -> Vec<TermPair> {
    let (north, south) = (&concept.north, &concept.south);
    let names = [(&north.name, &south.name)].into_iter();
    let northern = north.variants.iter().map(|word| (word, &south.name));
    let southern = south.variants.iter().map(|word| (&north.name, word));
    let pair = |(north, south): (&String, &String)| TermPair {
        north: north.clone(),
        south: south.clone(),
        english: concept.english.name.clone(),
        chinese: concept.chinese.name.clone(),
        category: concept.subject.clone(),
        source: source(concept.source),
    };
    names.chain(northern).chain(southern).map(pair).collect()
}
