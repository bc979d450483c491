//! What words mean: the concepts of the glossary, and pairs of words that an operator took
//! in, looked up by every word of every vocabulary.
//!
//! Nothing of it is in the index: a query is widened when it is asked, so that words can be
//! changed without reading a single listing again.

mod chinese;
mod friends;
mod help;
mod names;
mod targets;
mod ways;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock};

use domain::glossary::TermPair;
use domain::locale::Locale;
use glossary::{Concept, Glossary};

use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::Form;

use names::{chinese_key, english_key, korean_keys};
pub(crate) use names::{english_stem, is_joining_english, joined_contractions, without_blanks};
use targets::{compounds, target_forms};
pub(crate) use ways::particle_off;
use ways::{Needs, Ways};

/// How far other words for the same count, beside the one typed.
const SAME: f32 = 0.8;
/// The same where one of several things may be meant.
const ONE_OF_SEVERAL: f32 = 0.55;
/// How far a thing counts by a pair from a list, made with less care than the glossary.
const IMPORTED: f32 = 0.6;

/// Something that can be meant.
pub(crate) struct Meant {
    /// What the South calls it.
    pub(crate) name: String,
    /// The concept; none for a pair that was taken in.
    pub(crate) concept: Option<String>,
    /// The words by which listings are found that are about it.
    pub(crate) forms: Vec<Form>,
    /// Of those that consist of words, the words: a listing may have them apart.
    pub(crate) compounds: Vec<(Vec<Form>, f32)>,
    /// Where one finds help with it.
    see: Vec<usize>,
    /// What points here as a place of help.
    seen_by: Vec<usize>,
}

/// One reading of a word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Sense {
    /// Index of what is meant.
    pub(crate) meant: usize,
    /// How sure that is, up to 1.
    pub(crate) weight: f32,
    /// The vocabulary of the word that was read; none where it was read from a whole need.
    pub(crate) vocabulary: Option<Locale>,
    /// Whether it is only where one finds help, or related: never what the word means.
    pub(crate) beside: bool,
}

/// What a word means.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Reading {
    /// What it surely or likely means.
    pub(crate) senses: Vec<Sense>,
    /// What it means on the other side of the border while it means something else here: to
    /// be asked, never assumed.
    pub(crate) ask: Option<usize>,
}

/// The keys of the words of ways, each worked out once: it takes some time.
type Inflected = HashMap<String, Arc<[String]>>;

#[derive(Clone, Copy)]
struct Name {
    meant: usize,
    locale: Locale,
}

/// Everything that can be meant, by its words.
#[derive(Default)]
pub(crate) struct Vocabulary {
    meant: Vec<Meant>,
    /// By safe keys without blanks.
    korean: HashMap<String, Vec<Name>>,
    /// By the stems of the words that matter, with blanks between them.
    english: HashMap<String, Vec<Name>>,
    /// By simplified characters.
    chinese: HashMap<String, Vec<Name>>,
    /// What is needed by who says all of these.
    chinese_ways: Vec<(usize, Vec<String>)>,
    /// By words of the North that somebody took in.
    pairs: HashMap<String, Vec<usize>>,
    ways: Ways,
    /// The words of ways: nouns, and verbs without their 다.
    way_words: HashSet<String>,
}

/// The words of the glossary alone, read once.
static BUILT_IN: LazyLock<Arc<Vocabulary>> =
    LazyLock::new(|| Arc::new(Vocabulary::new(Glossary::built_in(), &[])));

impl Vocabulary {
    /// The words of the glossary that is built into the program.
    pub(crate) fn built_in() -> Arc<Self> {
        Arc::clone(&BUILT_IN)
    }

    /// The words of a glossary, and pairs beside it.
    pub(crate) fn new(glossary: &Glossary, pairs: &[TermPair]) -> Self {
        let mut vocabulary = Self::default();
        let ids: HashMap<&str, usize> =
            glossary.concepts().iter().enumerate().map(|(at, c)| (c.id.as_str(), at)).collect();
        for concept in glossary.concepts() {
            let see = concept.see.iter().filter_map(|id| ids.get(id.as_str()).copied());
            vocabulary.add(concept, see.collect());
        }
        for at in 0..vocabulary.meant.len() {
            let see = vocabulary.meant.get(at).map(|m| m.see.clone()).unwrap_or_default();
            for other in see {
                vocabulary.meant.get_mut(other).into_iter().for_each(|m| m.seen_by.push(at));
            }
        }
        vocabulary.part_false_friends();
        let mut inflected = Inflected::default();
        for (at, concept) in glossary.concepts().iter().enumerate() {
            for way in &concept.ways {
                vocabulary.add_way(at, way, &mut inflected);
            }
            for words in concept.english.words() {
                let key = english_key(words);
                let stems = key.split(' ').map(|stem| Arc::from(ways::alike_english(stem)));
                vocabulary.ways.add(at, &stems.collect::<Vec<_>>());
            }
        }
        for pair in pairs {
            vocabulary.add_pair(pair);
        }
        vocabulary
    }

    fn add(&mut self, concept: &Concept, see: Vec<usize>) {
        let meant = self.meant.len();
        for (locale, term) in concept.terms() {
            for word in term.words() {
                if locale == Locale::ZhCn && word.contains(' ') {
                    // Not a name, but what is said of a need in several places.
                    let parts = word.split_whitespace().map(chinese_key).collect();
                    self.chinese_ways.push((meant, parts));
                    continue;
                }
                let (names, keys) = match locale {
                    Locale::KoKr | Locale::KoKp => (&mut self.korean, korean_keys(word)),
                    Locale::En => (&mut self.english, vec![english_key(word)]),
                    Locale::ZhCn => (&mut self.chinese, vec![chinese_key(word)]),
                };
                for key in keys.into_iter().filter(|key| !key.is_empty()) {
                    let named = names.entry(key).or_default();
                    if !named.iter().any(|n| n.meant == meant && n.locale == locale) {
                        named.push(Name { meant, locale });
                    }
                }
            }
        }
        let name = concept.south.name.clone();
        let (forms, compounds) = (target_forms(concept), compounds(concept));
        let (concept, seen_by) = (Some(concept.id.clone()), Vec::new());
        self.meant.push(Meant { name, concept, forms, compounds, see, seen_by });
    }

    /// Each word of a way stands for its inflected forms, and for what else it is called.
    fn add_way(&mut self, meant: usize, way: &[String], inflected: &mut Inflected) {
        let stems = way.iter().map(|word| safe_key(word.strip_suffix('다').unwrap_or(word)));
        self.way_words.extend(stems.filter(|stem| stem.chars().nth(1).is_some()));
        let slot = |word: &String| {
            let known = inflected.entry(word.clone());
            Arc::clone(known.or_insert_with(|| self.way_keys(word).into()))
        };
        let slots: Vec<Arc<[String]>> = way.iter().map(slot).collect();
        self.ways.add(meant, &slots);
    }

    /// What a word of a way may occur as.
    fn way_keys(&self, word: &str) -> Vec<String> {
        let mut keys: Vec<String> = ways::alike(word).into_iter().flat_map(ways::keys).collect();
        if let Some([name]) = self.korean.get(&safe_key(word)).map(Vec::as_slice) {
            let others = self.meant.get(name.meant).into_iter().flat_map(|m| &m.forms);
            keys.extend(others.map(|form| form.key.clone()));
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    fn add_pair(&mut self, pair: &TermPair) {
        let key = safe_key(&without_blanks(&pair.north));
        let south = safe_key(&without_blanks(&pair.south));
        // What the glossary knows is surer; a word of the South is not taken for another.
        if self.korean.contains_key(&key) || key == south || key.chars().nth(1).is_none() {
            return;
        }
        let meant = match self.korean.get(&south).map(Vec::as_slice) {
            Some([name]) => name.meant,
            _ => {
                let forms = vec![Form { key: south, weight: 1.0 }];
                let name = pair.south.clone();
                let (compounds, see, seen_by) = (Vec::new(), Vec::new(), Vec::new());
                self.meant.push(Meant { name, concept: None, forms, compounds, see, seen_by });
                self.meant.len() - 1
            }
        };
        self.pairs.entry(key).or_default().push(meant);
    }

    /// What can be meant.
    pub(crate) fn meant(&self, meant: usize) -> Option<&Meant> {
        self.meant.get(meant)
    }

    /// Whether it has a Korean word with this key.
    pub(crate) fn has_korean(&self, key: &str) -> bool {
        self.korean.contains_key(key) || self.pairs.contains_key(key)
    }

    /// Whether some need is told with a word of this key, such as 나가 of 'going out to work'.
    pub(crate) fn tells_with(&self, key: &str) -> bool {
        self.ways.has(key)
    }

    /// Whether needs are told with this word, given by its key, a verb by its stem.
    pub(crate) fn has_way_word(&self, key: &str) -> bool {
        self.way_words.contains(key)
    }

    /// What a Korean word means, by its key.
    pub(crate) fn korean(&self, key: &str) -> Reading {
        let Some(names) = self.korean.get(key) else {
            let pairs = self.pairs.get(key).map(Vec::as_slice).unwrap_or_default();
            return self.reading(pairs, IMPORTED, Locale::KoKp);
        };
        let of = |locale| names.iter().filter(move |n| n.locale == locale).map(|n| n.meant);
        let (south, north): (Vec<_>, Vec<_>) =
            (of(Locale::KoKr).collect(), of(Locale::KoKp).collect());
        if south.is_empty() {
            return self.reading(&north, 1.0, Locale::KoKp);
        }
        let mut reading = self.reading(&south, SAME, Locale::KoKr);
        reading.ask = north.into_iter().find(|meant| !south.contains(meant));
        reading
    }

    /// What some English words mean together, by their key.
    pub(crate) fn english(&self, key: &str) -> Reading {
        self.foreign(&self.english, key, Locale::En)
    }

    /// What a Chinese word means.
    pub(crate) fn chinese(&self, key: &str) -> Reading {
        self.foreign(&self.chinese, key, Locale::ZhCn)
    }

    fn foreign(&self, names: &HashMap<String, Vec<Name>>, key: &str, locale: Locale) -> Reading {
        let named = names.get(key).map(Vec::as_slice).unwrap_or_default();
        let meant: Vec<usize> = named.iter().map(|n| n.meant).collect();
        self.reading(&meant, 1.0, locale)
    }

    fn reading(&self, meant: &[usize], weight: f32, vocabulary: Locale) -> Reading {
        let weight = if meant.len() > 1 { weight * ONE_OF_SEVERAL } else { weight };
        let vocabulary = Some(vocabulary);
        let senses =
            meant.iter().map(|&meant| Sense { meant, weight, vocabulary, beside: false }).collect();
        Reading { senses, ask: None }
    }

    /// The keys of other words for what a word means, if it is sure.
    pub(crate) fn other_keys<'a>(&'a self, senses: &'a [Sense]) -> impl Iterator<Item = &'a str> {
        let sure = senses.iter().filter(|sense| sense.weight >= SAME);
        let meant = sure.filter_map(|sense| self.meant.get(sense.meant));
        meant.flat_map(|meant| meant.forms.iter().map(|form| form.key.as_str()))
    }

    /// What is needed by somebody who says this, from the keys of their words; with the
    /// words that say it.
    pub(crate) fn needs(&self, keys: &[Vec<String>]) -> Option<(Vec<Sense>, Vec<usize>)> {
        let Needs { meant, by } = self.ways.needs(keys)?;
        let sense = |(meant, weight)| Sense { meant, weight, vocabulary: None, beside: false };
        Some((self.with_help(meant.into_iter().map(sense).collect()), by))
    }
}

#[cfg(test)]
mod tests;
