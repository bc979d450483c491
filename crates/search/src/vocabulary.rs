//! What words mean: the concepts of the glossary, and pairs of words that an operator took
//! in, looked up by every word of every vocabulary.
//!
//! Nothing of it is in the index: a query is widened when it is asked, so that words can be
//! changed without reading a single listing again.

mod names;
mod ways;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use domain::locale::Locale;
use glossary::{Concept, Glossary};

use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{Form, Script, script};

use names::{chinese_key, english_key, korean_keys, without_blanks};
pub(crate) use names::{english_stem, is_joining_english};
use ways::Ways;
pub(crate) use ways::particle_off;

/// A pair of words from a list that nobody has confirmed: search may use it, pages may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The word of the North.
    pub north: String,
    /// The word of the South for it.
    pub south: String,
}

/// How far other words for the same count, beside the one typed.
const SAME: f32 = 0.8;
/// The same where one of several things may be meant.
const ONE_OF_SEVERAL: f32 = 0.55;
/// How far a thing counts by a pair that nobody has confirmed.
const UNCONFIRMED: f32 = 0.6;
/// How far places count where one finds help with it.
const HELP: f32 = 0.4;
/// The most words by which one thing is looked for; the surest come first.
const MAX_FORMS: usize = 14;

/// Something that can be meant.
pub(crate) struct Meant {
    /// What the South calls it.
    pub(crate) name: String,
    /// The concept; none for a pair that was taken in.
    pub(crate) concept: Option<String>,
    /// The words by which listings are found that are about it.
    pub(crate) forms: Vec<Form>,
    /// Where one finds help with it.
    see: Vec<usize>,
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
    /// By words of the North that somebody took in.
    pairs: HashMap<String, Vec<usize>>,
    ways: Ways,
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
    pub(crate) fn new(glossary: &Glossary, pairs: &[Pair]) -> Self {
        let mut vocabulary = Self::default();
        let ids: HashMap<&str, usize> =
            glossary.concepts().iter().enumerate().map(|(at, c)| (c.id.as_str(), at)).collect();
        for concept in glossary.concepts() {
            let see = concept.see.iter().filter_map(|id| ids.get(id.as_str()).copied());
            vocabulary.add(concept, see.collect());
        }
        for (at, concept) in glossary.concepts().iter().enumerate() {
            for way in &concept.ways {
                vocabulary.add_way(at, way);
            }
            for words in concept.english.words() {
                let key = english_key(words);
                let stems: Vec<Vec<String>> =
                    key.split(' ').map(|stem| vec![stem.to_owned()]).collect();
                vocabulary.ways.add(at, stems);
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
        let (name, concept, forms) =
            (concept.south.name.clone(), Some(concept.id.clone()), target_forms(concept));
        self.meant.push(Meant { name, concept, forms, see });
    }

    /// Each word of a way stands for its inflected forms, and for what else it is called.
    fn add_way(&mut self, meant: usize, way: &[String]) {
        let slot = |word: &String| {
            let mut keys = ways::keys(word);
            if let Some([name]) = self.korean.get(&safe_key(word)).map(Vec::as_slice) {
                let others = self.meant.get(name.meant).into_iter().flat_map(|m| &m.forms);
                keys.extend(others.map(|form| form.key.clone()));
            }
            keys
        };
        let slots = way.iter().map(slot).collect();
        self.ways.add(meant, slots);
    }

    fn add_pair(&mut self, pair: &Pair) {
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
                self.meant.push(Meant { name, concept: None, forms, see: Vec::new() });
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

    /// What a Korean word means, by its key.
    pub(crate) fn korean(&self, key: &str) -> Reading {
        let Some(names) = self.korean.get(key) else {
            let pairs = self.pairs.get(key).map(Vec::as_slice).unwrap_or_default();
            return self.reading(pairs, UNCONFIRMED, Locale::KoKp);
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
        let senses = meant.iter().map(|&meant| Sense { meant, weight, vocabulary }).collect();
        Reading { senses: self.with_help(senses), ask: None }
    }

    /// What is needed by somebody who says this, from the keys of their words; with the
    /// words that say it.
    pub(crate) fn needs(&self, keys: &[Vec<String>]) -> Option<(Vec<Sense>, Vec<usize>)> {
        let (found, words) = self.ways.needs(keys)?;
        let sense = |(meant, weight)| Sense { meant, weight, vocabulary: None };
        Some((self.with_help(found.into_iter().map(sense).collect()), words))
    }

    /// Adds where one finds help, at a lower weight.
    fn with_help(&self, mut senses: Vec<Sense>) -> Vec<Sense> {
        for sense in senses.clone() {
            for &meant in self.meant.get(sense.meant).iter().flat_map(|m| &m.see) {
                if !senses.iter().any(|s| s.meant == meant) {
                    senses.push(Sense { meant, weight: sense.weight * HELP, ..sense });
                }
            }
        }
        senses
    }
}

/// The words by which listings are found that are about a concept: mostly those of the
/// South, in which listings are written.
fn target_forms(concept: &Concept) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let mut add = |word: &str, weight: f32| {
        let word = without_blanks(word);
        let key = safe_key(&word);
        let whole = key.chars().nth(1).is_some();
        if whole && !forms.iter().any(|f| f.key == key) {
            forms.push(Form { key, weight });
        }
    };
    add(&concept.south.name, 1.0);
    concept.south.variants.iter().for_each(|word| add(word, 0.9));
    add(&concept.north.name, 0.9);
    concept.north.variants.iter().for_each(|word| add(word, 0.8));
    for word in [&concept.chinese.name, &concept.english.name] {
        let one = !word.contains(' ');
        let chinese = word.chars().next().and_then(script) == Some(Script::Han);
        if one && (!chinese || word.chars().count() == 2) {
            let word = if chinese { word.clone() } else { word.to_lowercase() };
            add(&word, 0.8);
        }
    }
    forms.truncate(MAX_FORMS);
    forms
}

#[cfg(test)]
mod tests;
