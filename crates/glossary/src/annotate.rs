//! Explains words where they stand: finds in a Korean text what the North calls otherwise,
//! and words of offices that are hard for anybody.
//!
//! Better a word too few than a wrong one. A word counts only at the beginning of what
//! stands between two blanks or marks, and only if nothing but particles follows it. Only
//! the names of concepts are looked for, since variants are chosen for searching and may be
//! wider; `data/in-place.tsv` adds everyday forms and leaves out what often means something
//! else. Words of one syllable, and verbs, which stand in a text in many forms, are left alone.

mod likeness;
mod particles;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::{Concept, Glossary};
pub use particles::agree;

/// What becomes of single words; the file says how it is written.
const IN_PLACE: &str = include_str!("../data/in-place.tsv");

/// Subjects of which every word may be asked for: words of offices, money and law.
const HARD_SUBJECTS: [&str; 4] = ["welfare", "papers", "money", "law"];

/// So many syllables make a variant that can hardly be another word.
const SURE: usize = 4;

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment<'t, 'g> {
    /// As it is.
    Text(&'t str),
    /// A word that the North calls otherwise; [`Concept::other_name`] tells how.
    Word {
        /// The word as it stands in the text.
        text: &'t str,
        /// The particles that follow it, which may differ after another word (see [`agree`]).
        particles: &'t str,
        /// What it means.
        concept: &'g Concept,
        /// Whether the page has not had this concept before.
        first: bool,
    },
}

/// The words that a page has had so far.
#[derive(Debug, Default)]
pub struct Seen<'g> {
    in_place: HashSet<&'g str>,
    met: Vec<&'g Concept>,
}

impl<'g> Seen<'g> {
    /// What the page can tell more about, in the order in which it came: words that the
    /// North calls otherwise, and those of offices, money and law.
    pub fn concepts(&self) -> &[&'g Concept] {
        &self.met
    }

    fn meet(&mut self, concept: &'g Concept) {
        if !self.met.iter().any(|met| met.id == concept.id) {
            self.met.push(concept);
        }
    }
}

/// Finds all the words at once.
pub struct Annotator<'g> {
    automaton: Option<AhoCorasick>,
    /// The concept of each form the automaton looks for, and whether it is explained in place.
    forms: Vec<(&'g Concept, bool)>,
}

/// For the glossary that is built in.
static BUILT_IN: LazyLock<Annotator<'static>> =
    LazyLock::new(|| Annotator::new(Glossary::built_in()));

impl Annotator<'static> {
    /// For the glossary that is built into the program.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }
}

impl<'g> Annotator<'g> {
    /// An annotator for the words of a glossary.
    pub fn new(glossary: &'g Glossary) -> Self {
        let forms = forms(glossary);
        // Too many words for an automaton cannot come from a glossary; without one, texts
        // stay as they are.
        let automaton = AhoCorasick::new(forms.keys()).ok();
        Self { automaton, forms: forms.into_values().collect() }
    }

    /// The parts of `text`, in their order and complete. `seen` goes from text to text of a page.
    pub fn annotate<'t>(&self, text: &'t str, seen: &mut Seen<'g>) -> Vec<Segment<'t, 'g>> {
        let mut segments = Vec::new();
        let (mut done, mut listed) = (0, 0);
        for found in self.find(text) {
            let (concept, in_place) = self.forms[found.form];
            // A long word that is only listed (은행 계좌) leaves those within it explained.
            if found.start < if in_place { done } else { listed.max(done) } {
                continue;
            }
            seen.meet(concept);
            if !in_place {
                listed = found.until;
                continue;
            }
            if done < found.start {
                segments.push(Segment::Text(&text[done..found.start]));
            }
            let (word, particles) = text[found.start..found.until].split_at(found.word);
            let first = seen.in_place.insert(&concept.id);
            segments.push(Segment::Word { text: word, particles, concept, first });
            done = found.until;
        }
        if done < text.len() {
            segments.push(Segment::Text(&text[done..]));
        }
        segments
    }

    /// The words that begin and end as a word does, in their order, the longest first where
    /// several begin.
    fn find(&self, text: &str) -> Vec<Found> {
        let all = self.automaton.iter().flat_map(|automaton| automaton.find_overlapping_iter(text));
        let mut found: Vec<Found> = all
            .filter_map(|hit| {
                let (start, end) = (hit.start(), hit.end());
                let begins = !text[..start].ends_with(char::is_alphanumeric);
                let after = &text[end..];
                let run = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
                let fits = begins && particles::follow(&text[start..end], &after[..run]);
                let (form, word, until) = (hit.pattern().as_usize(), end - start, end + run);
                fits.then_some(Found { form, start, word, until })
            })
            .collect();
        found.sort_by_key(|found| (found.start, std::cmp::Reverse(found.word)));
        found
    }
}

/// A word in a text, in bytes.
struct Found {
    form: usize,
    start: usize,
    /// The length of the word.
    word: usize,
    /// Where its particles end.
    until: usize,
}

impl Concept {
    /// What the North calls it, where that is another word than in the South, and known well
    /// enough to be shown as such. Pairs in which one is a verb are none: they cannot stand
    /// in the same place.
    pub fn other_name(&self) -> Option<&str> {
        let (south, north) = (self.south.name.as_str(), self.north.name.as_str());
        let verb = [south, north].iter().any(|word| word.ends_with('다'));
        (!self.review && !verb && !likeness::alike(south, north)).then_some(north)
    }
}

/// What the automaton looks for: each form with its concept, and whether it is explained in
/// place rather than only listed.
fn forms(glossary: &Glossary) -> BTreeMap<String, (&Concept, bool)> {
    let own = own_forms();
    let (mut south, mut north) = (HashMap::new(), HashMap::new());
    for concept in glossary.concepts() {
        for (words, term) in [(&mut south, &concept.south), (&mut north, &concept.north)] {
            for word in [&term.name].into_iter().chain(&term.variants) {
                words.entry(word.as_str()).or_insert_with(HashSet::new).insert(&*concept.id);
            }
        }
    }
    // A form of several concepts, or one by which the North means another, tells nothing.
    let sure = |form: &str, concept: &Concept| {
        let other = |words: &HashMap<&str, HashSet<&str>>| {
            words.get(form).is_some_and(|ids| ids.iter().any(|id| *id != concept.id))
        };
        syllables(form) >= 2 && !other(&south) && !other(&north)
    };
    let mut forms = BTreeMap::new();
    for concept in glossary.concepts() {
        let name = concept.south.name.as_str();
        let added = own.iter().filter(|(_, what)| **what == concept.id).map(|(form, _)| *form);
        let hard = HARD_SUBJECTS.contains(&concept.subject.as_str());
        let long = concept.south.variants.iter().map(String::as_str);
        let listed = [name].into_iter().chain(long.filter(|form| syllables(form) >= SURE));
        let mut add = |form: &str, in_place| {
            for form in [form.to_owned(), form.replace(' ', "")] {
                forms.entry(form).or_insert((concept, in_place));
            }
        };
        if concept.other_name().is_some() {
            let shown = [name].into_iter().chain(added);
            shown
                .filter(|form| own.get(form) != Some(&"leave") && sure(form, concept))
                .for_each(|form| add(form, true));
        }
        if hard {
            listed.filter(|form| sure(form, concept)).for_each(|form| add(form, false));
        }
    }
    forms
}

fn syllables(form: &str) -> usize {
    form.chars().filter(|c| !c.is_whitespace()).count()
}

fn own_forms() -> HashMap<&'static str, &'static str> {
    let lines = IN_PLACE.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.filter_map(|line| line.split_once('\t')).collect()
}

#[cfg(test)]
mod tests;
