//! Which listings have a word, and how prominently.

use tantivy::query::{EnableScoring, PhraseQuery, Query};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, Term};

use super::Meaning;
use crate::analysis::tokens::{Form, Script, pairs, script};
use crate::error::IndexError;
use crate::schema::{Fields, Zone};
use crate::snapshot::{Segment, Snapshot, as_usize};

/// How much a word says that stands in a zone by itself.
const WORD: [f32; 3] = [1.0, 0.75, 0.6];
/// The same for a word of three or more characters that is part of another, or written
/// apart there.
const PART: [f32; 3] = [0.85, 0.6, 0.45];
/// The same for two characters within a word, which may be there by chance ('사원' in 회사원).
const PAIR: [f32; 3] = [0.75, 0.4, 0.35];
/// What each further place where the word stands adds, as a share.
const AGAIN: f32 = 0.1;
/// Initial consonants of a whole word of the title or a tag, at the start of one, and
/// within one.
const INITIALS: [(char, f32); 3] = [('=', 1.0), ('^', 0.8), ('.', 0.5)];
/// How many terms with the same initial consonants are looked at.
const MAX_INITIALS: usize = 2_000;

/// The listings that have a word, with its strength in each, by segment.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) segments: Vec<Vec<(DocId, f32)>>,
    /// How many listings that is; those that hardly have it count in part.
    pub(crate) count: f32,
    /// The greatest strength.
    pub(crate) best: f32,
}

impl Found {
    /// Everything in either, with the greater strength.
    pub(super) fn merge(&mut self, other: Self) {
        for (own, others) in self.segments.iter_mut().zip(other.segments) {
            own.extend(others);
            own.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
            own.dedup_by_key(|found| found.0);
        }
        self.sum_up();
    }

    /// What is in both, with the lesser strength.
    pub(super) fn both(mut self, other: Self) -> Self {
        for (own, others) in self.segments.iter_mut().zip(other.segments) {
            let strength = |doc: DocId| {
                let at = others.binary_search_by_key(&doc, |(doc, _)| *doc).ok()?;
                others.get(at).map(|(_, strength)| *strength)
            };
            own.retain_mut(|(doc, own)| {
                strength(*doc).is_some_and(|other| {
                    *own = own.min(other);
                    true
                })
            });
        }
        self.sum_up();
        self
    }

    /// The same with every strength lowered.
    pub(super) fn weakened(&self, weight: f32) -> Self {
        let weaken = |found: &(DocId, f32)| (found.0, weight * found.1);
        let segments = self.segments.iter().map(|found| found.iter().map(weaken).collect());
        let mut weakened = Self { segments: segments.collect(), ..Self::default() };
        weakened.sum_up();
        weakened
    }

    pub(super) fn sum_up(&mut self) {
        let strengths = || self.segments.iter().flatten().map(|(_, strength)| *strength);
        self.count = strengths().map(|s| s.min(1.0)).sum();
        self.best = strengths().fold(0.0, f32::max);
    }

    /// Whether no listing has it.
    pub(super) fn is_empty(&self) -> bool {
        self.segments.iter().all(Vec::is_empty)
    }
}

/// Finds a word.
pub(crate) fn find(snapshot: &Snapshot, meaning: &Meaning) -> Result<Found, IndexError> {
    let mut found = Found::default();
    for segment in &snapshot.segments {
        let mut strengths = Strengths::new(segment);
        match meaning {
            Meaning::Forms(forms) => {
                for form in forms {
                    strengths.form(&snapshot.fields, form)?;
                }
            }
            Meaning::Initials(initials) => strengths.initials(&snapshot.fields, initials)?,
        }
        found.segments.push(strengths.done());
    }
    found.sum_up();
    Ok(found)
}

/// Finds the titles and tags in which just this stands, spaces ignored.
pub(super) fn find_written(snapshot: &Snapshot, text: &str) -> Result<Found, IndexError> {
    let parts = pairs(text);
    let mut found = Found::default();
    for segment in &snapshot.segments {
        let mut strengths = Strengths::new(segment);
        match parts.as_slice() {
            [] => {}
            [pair] => strengths.term(snapshot.fields.pairs(Zone::Head), pair, 1.0)?,
            parts => strengths.phrase(&snapshot.fields, Zone::Head, parts, 1.0)?,
        }
        found.segments.push(strengths.done());
    }
    Ok(found)
}

/// The strength of one word in each listing of a segment.
struct Strengths<'a> {
    segment: &'a Segment,
    by_doc: Vec<f32>,
    docs: Vec<DocId>,
}

impl<'a> Strengths<'a> {
    fn new(segment: &'a Segment) -> Self {
        let by_doc = vec![0.0; as_usize(segment.reader.max_doc())];
        Self { segment, by_doc, docs: Vec::new() }
    }

    fn form(&mut self, fields: &Fields, form: &Form) -> Result<(), IndexError> {
        let mut chars = form.key.chars();
        let parts = match (chars.next().and_then(script), chars.next()) {
            (Some(Script::Hangul), Some(_)) => pairs(&form.key),
            // Chinese words are pairs already, others are only found whole.
            _ => Vec::new(),
        };
        for zone in Zone::ALL {
            let weight = |table: [f32; 3]| table[zone as usize] * form.weight;
            self.term(fields.words(zone), &form.key, weight(WORD))?;
            match parts.as_slice() {
                [] => {}
                [pair] => self.term(fields.inner(zone), pair, weight(PAIR))?,
                pairs => self.phrase(fields, zone, pairs, weight(PART))?,
            }
        }
        Ok(())
    }

    fn term(
        &mut self,
        field: tantivy::schema::Field,
        term: &str,
        strength: f32,
    ) -> Result<(), IndexError> {
        let segment = self.segment;
        if let Some(postings) = segment.postings(field, term, IndexRecordOption::Basic)? {
            segment.each(postings, |doc| self.raise(doc, strength));
        }
        Ok(())
    }

    fn phrase(
        &mut self,
        fields: &Fields,
        zone: Zone,
        pairs: &[String],
        strength: f32,
    ) -> Result<(), IndexError> {
        let segment = self.segment;
        let terms = pairs.iter().map(|p| Term::from_field_text(fields.pairs(zone), p)).collect();
        let scoring = EnableScoring::disabled_from_schema(segment.reader.schema());
        let weight = PhraseQuery::new(terms).weight(scoring)?;
        segment.each(weight.scorer(&segment.reader, 1.0)?, |doc| self.raise(doc, strength));
        Ok(())
    }

    fn initials(&mut self, fields: &Fields, initials: &str) -> Result<(), IndexError> {
        let segment = self.segment;
        let inverted = segment.inverted(fields.choseong)?;
        for (mark, strength) in INITIALS {
            let prefix = format!("{mark}{initials}");
            let mut terms = inverted.terms().range().ge(&prefix).into_stream()?;
            let mut left = MAX_INITIALS;
            while left > 0 && terms.advance() && terms.key().starts_with(prefix.as_bytes()) {
                if mark == '=' && terms.key() != prefix.as_bytes() {
                    break;
                }
                left -= 1;
                let postings = inverted
                    .read_postings_from_terminfo(terms.value(), IndexRecordOption::Basic)?;
                segment.each(postings, |doc| self.raise(doc, strength));
            }
        }
        Ok(())
    }

    /// Notes that a listing has the word; what it has already counts for more.
    fn raise(&mut self, doc: DocId, strength: f32) {
        let Some(so_far) = self.by_doc.get_mut(as_usize(doc)) else { return };
        if *so_far == 0.0 {
            self.docs.push(doc);
        }
        *so_far = so_far.max(strength) + AGAIN * so_far.min(strength);
    }

    fn done(mut self) -> Vec<(DocId, f32)> {
        self.docs.sort_unstable();
        let strength = |doc: &DocId| self.by_doc.get(as_usize(*doc)).copied().unwrap_or_default();
        self.docs.iter().map(|doc| (*doc, strength(doc))).collect()
    }
}
