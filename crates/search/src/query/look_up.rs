//! Where the words of a query stand: as they were typed, in parts, in other words, or as what
//! they may have been.

use std::collections::BTreeMap;

use domain::locale::Locale;
use domain::search::ReadingBy;
use tantivy::DocId;

use super::find::{Found, find};
use super::fit::{count, weight};
use super::{Meaning, ReadAs, Word, places, slips};
use crate::analysis::likeness::SOUND;
use crate::analysis::tokens::Form;
use crate::error::IndexError;
use crate::snapshot::Snapshot;
use crate::vocabulary::{Meant, Sense, Vocabulary};

/// What the parts of a compound are worth where they stand apart.
const APART: f32 = 0.8;
/// Below this strength a word counts as not really found, and a slip is thought of.
const HARDLY_FOUND: f32 = 0.4;
/// The most words that are taken for slips.
const MAX_SLIPS: usize = 6;
/// In a query of more words than this, only words that sound alike are taken for slips:
/// what is not found there is rather a form of a verb than a slip.
const SHORT_QUERY: usize = 3;

/// Looks up each word; what occurs nowhere is changed into what it may have been.
pub(super) fn look_up(
    snapshot: &Snapshot,
    vocabulary: &Vocabulary,
    words: &mut [Word],
) -> Result<Vec<Found>, IndexError> {
    let short = words.iter().filter(|w| !w.weak).count() <= SHORT_QUERY;
    let limit = if short { u8::MAX } else { SOUND };
    let mut slips_left = MAX_SLIPS;
    let mut found = Vec::with_capacity(words.len());
    for word in words {
        if let Some(region) = word.place {
            let meant = region.full_name(Locale::KoKr);
            let same = word.typed == meant;
            let read_as = ReadAs { meant, by: ReadingBy::Place, sense: None };
            word.read_as = (!same).then_some(read_as);
            found.push(places::find(snapshot, region));
            continue;
        }
        let mut own = find(snapshot, &word.meaning)?;
        let typed = own.best >= HARDLY_FOUND;
        // What needs are told with is no slip, though no listing has it.
        let told = word.forms().iter().any(|form| vocabulary.tells_with(&form.key));
        let understood = told || !word.senses.is_empty();
        if !typed && !understood && !word.weak && word.read_as.is_none() && slips_left > 0 {
            slips_left -= 1;
            let guessed = slips::guess(snapshot, word, limit)?;
            own = if guessed.is_empty() { own } else { guessed };
        }
        if !word.parts.is_empty() {
            own.merge(find_parts(snapshot, vocabulary, &mut word.parts)?);
        }
        let sense = add_senses(snapshot, vocabulary, word, &mut own)?;
        if let Some((sense, meant)) = sense.filter(|_| !typed && word.read_as.is_none()) {
            let by = match sense.vocabulary {
                Some(_) => ReadingBy::Vocabulary,
                None => ReadingBy::Need,
            };
            word.read_as = Some(ReadAs { meant, by, sense: Some(sense) });
        }
        if own.is_empty() {
            word.read_as = None;
        }
        found.push(own);
    }
    Ok(found)
}

/// Adds the listings that say the same in other words; the surest reading that has any.
fn add_senses(
    snapshot: &Snapshot,
    vocabulary: &Vocabulary,
    word: &Word,
    own: &mut Found,
) -> Result<Option<(Sense, String)>, IndexError> {
    let mut surest: Option<(Sense, String)> = None;
    for sense in &word.senses {
        let Some(meant) = vocabulary.meant(sense.meant) else { continue };
        let found = snapshot.meant.get(&sense.meant, || find_meant(snapshot, meant))?;
        if found.is_empty() {
            continue;
        }
        // What helps with a need is worth telling; of a word, only what it means is.
        let told = !sense.beside || sense.vocabulary.is_none();
        if told && surest.as_ref().is_none_or(|(best, _)| best.weight < sense.weight) {
            surest = Some((*sense, meant.name.clone()));
        }
        own.merge(found.weakened(sense.weight));
    }
    Ok(surest)
}

/// Finds what is about a thing, whichever words it says that in.
fn find_meant(snapshot: &Snapshot, meant: &Meant) -> Result<Found, IndexError> {
    let mut found = find(snapshot, &Meaning::Forms(meant.forms.clone()))?;
    for (parts, weight) in &meant.compounds {
        found.merge(find_all(snapshot, parts)?.weakened(*weight));
    }
    Ok(found)
}

/// Finds what has all of these words, as strongly as the weakest of them.
fn find_all(snapshot: &Snapshot, words: &[Form]) -> Result<Found, IndexError> {
    let mut all: Option<Found> = None;
    for word in words {
        let own = find(snapshot, &Meaning::Forms(vec![word.clone()]))?;
        let found = match all {
            Some(all) => all.both(own),
            None => own,
        };
        if found.is_empty() {
            return Ok(found);
        }
        all = Some(found);
    }
    Ok(all.unwrap_or_default())
}

/// Finds what has the parts of a compound, the more the more of them.
fn find_parts(
    snapshot: &Snapshot,
    vocabulary: &Vocabulary,
    parts: &mut [Word],
) -> Result<Found, IndexError> {
    let found = look_up(snapshot, vocabulary, parts)?;
    let total = count(snapshot.len());
    let weights: Vec<f32> = found.iter().map(|f| weight(f, total)).collect();
    let all: f32 = weights.iter().sum();
    let mut sums = Found::default();
    for number in 0..snapshot.segments.len() {
        let mut by_doc: BTreeMap<DocId, f32> = BTreeMap::new();
        for (found, weight) in found.iter().zip(&weights) {
            for (doc, strength) in found.segments.get(number).into_iter().flatten() {
                *by_doc.entry(*doc).or_default() += APART * weight / all * strength;
            }
        }
        sums.segments.push(by_doc.into_iter().collect());
    }
    Ok(sums)
}
