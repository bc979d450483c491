//! Pairs of words that say too much: who follows them blindly finds the wrong thing.
//!
//! A pair A → B says that the North calls A what the South calls B. It is in doubt when
//!
//! - A has another word of the South as well (란 → 랜 and 란 → 난), unless the built-in
//!   glossary knows both as the same thing;
//! - A is a word of the South, too, for something else (낙지 → 오징어, while 서해낙지 → 낙지).
//!   Whoever types it may mean either. This is where A → B and B → C meet, and what a circle of
//!   pairs consists of. Only the pair that begins at the double word is in doubt: nobody
//!   in the South says 서해낙지, so what it means is plain;
//! - the built-in glossary, which people have looked at, has another word for A;
//! - the list itself calls it a false friend.
//!
//! A pair in doubt is in the list, and search may offer it, but must not take it as meant.

use std::collections::{HashMap, HashSet};
use std::fmt;

use domain::glossary::{FALSE_FRIEND, TermPair};

use crate::Glossary;

/// Why a pair is in doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The same word of the North stands for another word of the South, too.
    Several(String),
    /// The word of the North is one of the South as well, for which the North says this.
    AlsoSouth(String),
    /// The built-in glossary has this word of the South for it.
    Glossary(String),
    /// The list calls it a false friend.
    FalseFriend,
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Several(other) => write!(f, "it is {other}, too"),
            Self::AlsoSouth(north) => {
                write!(f, "the South says this word as well, for what the North calls {north}")
            }
            Self::Glossary(south) => write!(f, "the built-in glossary has {south} for it"),
            Self::FalseFriend => f.write_str("the list calls it a false friend"),
        }
    }
}

/// For each pair why it is in doubt, if it is.
pub fn doubts<'a>(pairs: &[&'a TermPair], glossary: &'a Glossary) -> Vec<Option<Doubt>> {
    let known = Known::of(glossary);
    let mut south_of: HashMap<String, Vec<&str>> = HashMap::new();
    let mut north_of: HashMap<String, Vec<&str>> = HashMap::new();
    for pair in pairs {
        south_of.entry(key(&pair.north)).or_default().push(&pair.south);
        north_of.entry(key(&pair.south)).or_default().push(&pair.north);
    }
    let doubt = |pair: &&TermPair| {
        if pair.category.eq_ignore_ascii_case(FALSE_FRIEND) {
            return Some(Doubt::FalseFriend);
        }
        let (north, south) = (key(&pair.north), key(&pair.south));
        let differs = |other: &&&str| !known.same(&key(other), &south);
        let several = south_of.get(&north).into_iter().flatten().find(differs);
        if let Some(other) = several {
            return Some(Doubt::Several((*other).into()));
        }
        if let Some(other) = known.contradiction(&north, &south) {
            return Some(Doubt::Glossary(other.into()));
        }
        if known.same(&north, &south) {
            return None;
        }
        let also = north_of.get(&north).into_iter().flatten().find(|other| key(other) != north);
        let also = also.copied().or_else(|| known.north_of(&north));
        also.map(|other| Doubt::AlsoSouth(other.into()))
    };
    pairs.iter().map(doubt).collect()
}

/// How words are compared: blanks do not tell them apart.
fn key(word: &str) -> String {
    word.chars().filter(|c| !c.is_whitespace()).collect()
}

/// What the built-in glossary knows: which concepts have a word.
struct Known<'a> {
    glossary: &'a Glossary,
    north: HashMap<String, HashSet<usize>>,
    south: HashMap<String, HashSet<usize>>,
}

impl<'a> Known<'a> {
    fn of(glossary: &'a Glossary) -> Self {
        let mut known = Self { glossary, north: HashMap::new(), south: HashMap::new() };
        for (at, concept) in glossary.concepts().iter().enumerate() {
            for (term, words) in
                [(&concept.north, &mut known.north), (&concept.south, &mut known.south)]
            {
                for word in [&term.name].into_iter().chain(&term.variants) {
                    words.entry(key(word)).or_default().insert(at);
                }
            }
        }
        known
    }

    /// Whether the South calls the same thing by both words.
    fn same(&self, one: &str, other: &str) -> bool {
        one == other
            || match (self.south.get(one), self.south.get(other)) {
                (Some(one), Some(other)) => !one.is_disjoint(other),
                _ => false,
            }
    }

    /// What the South calls it, if the glossary knows the word of the North otherwise.
    fn contradiction(&self, north: &str, south: &str) -> Option<&'a str> {
        let concepts = self.north.get(north)?;
        let agrees = self.south.get(south).is_some_and(|others| !others.is_disjoint(concepts));
        let concept = self.glossary.concepts().get(*concepts.iter().min()?)?;
        (!agrees).then_some(&concept.south.name)
    }

    /// What the North calls what the South calls by this word.
    fn north_of(&self, south: &str) -> Option<&'a str> {
        let concept = self.glossary.concepts().get(*self.south.get(south)?.iter().min()?)?;
        Some(&concept.north.name)
    }
}
