//! How well listings fit a whole query.
//!
//! Each word weighs the more the fewer listings have it. A listing's score is the sum of
//! the weights of its words, each by how prominently it stands there; and it only counts
//! as found if it covers a fair share of the query. So a long sentence finds what has its
//! main words, but one stray word of two is no hit.

use tantivy::DocId;

use super::find::{Found, find_written};
use super::look_up::look_up;
use super::{Word, Words, places, related, words};
use crate::error::IndexError;
use crate::kind;
use crate::snapshot::{Snapshot, as_usize};
use crate::vocabulary::Vocabulary;

/// The share of listings below which a word is as rare as can be; keeps weights alike in
/// directories of any size.
const RARE: f32 = 1.0 / 150.0;
/// What a word is worth that every listing has.
const COMMON: f32 = 0.1;
/// The strength from which on a word counts as fully covered.
const COVERED: f32 = 0.5;
/// The share of the query's weight that a listing must cover, by the number of words: of
/// a sentence, most words are about the person and not about the listing.
const REQUIRED: [f32; 5] = [0.0, 0.6, 0.3, 0.2, 0.12];
/// What a title gains that has all words as they were typed, as a share of their weight.
const IN_ORDER: f32 = 0.2;
/// The share of what the best listing covers that any other must cover.
const BESIDE_BEST: f32 = 0.3;
/// What a word for a kind of listing is worth beside others: of a driver's job, the driver
/// says more than the job.
const KIND: f32 = 0.5;
/// What the name of a place in a title is worth, beside other words.
const IN_TITLE: f32 = 0.7;
/// What a weak word is worth.
const WEAK: f32 = 0.1;
/// The share of the query that the best hit must cover for others to be judged by it.
const SURE: f32 = 0.5;
/// With fewer hits, what is related to the words is looked for, too.
const ENOUGH: usize = 8;
/// The share of what is usually required that is then enough.
const WIDE: f32 = 0.4;
/// The most words that are looked up; nobody types more that matter.
const MAX_WORDS: usize = 16;

/// For each listing of each segment, its score and how much of the query it covers.
pub(super) type Sums = Vec<Vec<(f32, f32)>>;

/// What was typed, and the listings that fit it.
pub(crate) struct Answer {
    /// The words, as they were read.
    pub(crate) words: Vec<Word>,
    /// By segment, listings and scores.
    pub(crate) segments: Fit,
}

/// By segment, the listings that fit, with their scores.
type Fit = Vec<Vec<(DocId, f32)>>;

/// Reads what was typed and finds what fits.
pub(crate) fn answer(
    snapshot: &Snapshot,
    vocabulary: &Vocabulary,
    text: &str,
) -> Result<Answer, IndexError> {
    let mut typed = words::read(snapshot, vocabulary, text)?;
    let segments = fit(snapshot, vocabulary, &mut typed)?;
    Ok(Answer { words: typed.words, segments })
}

/// Finds the listings that fit these words; words are changed into what they were read as.
fn fit(snapshot: &Snapshot, vocabulary: &Vocabulary, typed: &mut Words) -> Result<Fit, IndexError> {
    typed.words.truncate(MAX_WORDS);
    let precise = fit_words(snapshot, vocabulary, typed, 1.0)?;
    let hits: usize = precise.iter().map(Vec::len).sum();
    let unknown = |word: &Word| !word.weak && word.place.is_none() && word.senses.is_empty();
    // What is unknown beside a need that was understood is the story around it.
    let lost = !typed.words.iter().any(tells) && typed.words.iter().any(unknown);
    if hits >= ENOUGH || (hits == 0 && lost) {
        return Ok(precise);
    }
    // Where nothing was found, a part of a word says too little about what would help.
    widen(vocabulary, &mut typed.words, hits > 0);
    fit_words(snapshot, vocabulary, typed, WIDE)
}

/// Whether a whole need was understood from it.
fn tells(word: &Word) -> bool {
    word.senses.iter().any(|sense| sense.vocabulary.is_none())
}

/// Adds what is related to what the words mean, and to what the parts of compounds mean.
fn widen(vocabulary: &Vocabulary, words: &mut [Word], parts: bool) {
    for word in words {
        word.senses = vocabulary.widened(&word.senses);
        if parts {
            widen(vocabulary, &mut word.parts, parts);
        }
    }
}

/// Finds what covers the words; `share` of what is usually required is enough.
fn fit_words(
    snapshot: &Snapshot,
    vocabulary: &Vocabulary,
    typed: &mut Words,
    share: f32,
) -> Result<Fit, IndexError> {
    let Words { words, whole } = typed;
    let found = look_up(snapshot, vocabulary, words)?;
    let total = count(snapshot.len());
    let names_kind = |word: &Word| word.forms().iter().any(|form| kind::is_named_by(&form.key));
    let kinds = words.iter().all(|word| word.weak || names_kind(word));
    let worth = |word: &Word| if names_kind(word) && !kinds { KIND } else { 1.0 };
    let weights = words.iter().zip(&found).map(|(word, found)| worth(word) * weight(found, total));
    let weights: Vec<f32> = weights.collect();
    // Where says little about what, unless nothing else is said.
    let only_places = words.iter().all(|word| word.weak || word.place.is_some());
    let counts = |word: &Word| !word.weak && (only_places || word.place.is_none());
    // Where a whole need was understood, what is found nowhere is the story around it.
    let told = words.iter().any(tells);
    let content = || {
        let words = words.iter().zip(&found).zip(&weights);
        let words = words.filter(|((word, found), _)| counts(word) && !(told && found.is_empty()));
        words.map(|((word, _), weight)| (word, weight))
    };
    let required = REQUIRED.get(content().count()).or(REQUIRED.last()).copied().unwrap_or_default();
    let required = share * required * content().map(|(_, weight)| weight).sum::<f32>();
    let mut sums: Sums = snapshot
        .segments
        .iter()
        .enumerate()
        .map(|(i, s)| {
            let docs = as_usize(s.reader.max_doc());
            add_up(i, docs, words, &found, &weights, only_places)
        })
        .collect();
    if let Some(whole) = whole.as_ref().filter(|_| words.len() > 1) {
        let bonus = IN_ORDER * weights.iter().sum::<f32>();
        for (sums, found) in sums.iter_mut().zip(find_written(snapshot, whole)?.segments) {
            for (doc, _) in found {
                sums.get_mut(as_usize(doc)).into_iter().for_each(|(score, _)| *score += bonus);
            }
        }
    }
    for region in words.iter().filter_map(|word| word.place.filter(|_| !only_places)) {
        add_titles(&mut sums, places::find_titles(snapshot, region)?, total);
    }
    let best = sums.iter().flatten().map(|(_, covered)| *covered).fold(0.0, f32::max);
    let threshold = required.max(share * BESIDE_BEST * best);
    // What is like a listing that hardly fits is like anything.
    let known = words.iter().zip(&weights).zip(&found);
    let known = known.filter(|((word, _), found)| counts(word) && !found.is_empty());
    let sure = best >= SURE * known.map(|((_, weight), _)| weight).sum::<f32>();
    if sure {
        related::add(snapshot, &mut sums, threshold, share < 1.0)?;
    }
    let fits = |(doc, (score, covered)): (DocId, (f32, f32))| {
        (covered > 0.0 && covered >= threshold).then_some((doc, score))
    };
    Ok(sums.into_iter().map(|sums| (0..).zip(sums).filter_map(fits).collect()).collect())
}

/// A title that has the name of a place is about it (제주살이), wherever its listing stands.
fn add_titles(sums: &mut Sums, found: Found, total: f32) {
    let weight = weight(&found, total);
    for (sums, found) in sums.iter_mut().zip(found.segments) {
        for (doc, strength) in found {
            let Some((score, covered)) = sums.get_mut(as_usize(doc)) else { continue };
            *score += IN_TITLE * weight * strength;
            *covered += IN_TITLE * weight * strength;
        }
    }
}

/// The weight of what was found, among all listings.
pub(super) fn weight_in(snapshot: &Snapshot, found: &Found) -> f32 {
    weight(found, count(snapshot.len()))
}

/// The weight of a word that was found so often.
pub(super) fn weight(found: &Found, total: f32) -> f32 {
    let share = (found.count / total.max(1.0)).min(1.0);
    ((1.0 - share) / (share + RARE)).ln_1p() + COMMON
}

/// For each listing of a segment, its score and how much of the query it covers.
fn add_up(
    segment: usize,
    docs: usize,
    words: &[Word],
    found: &[Found],
    weights: &[f32],
    only_places: bool,
) -> Vec<(f32, f32)> {
    let mut sums = vec![(0.0, 0.0); docs];
    for ((word, found), weight) in words.iter().zip(found).zip(weights) {
        for (doc, strength) in found.segments.get(segment).into_iter().flatten() {
            let Some((score, covered)) = sums.get_mut(as_usize(*doc)) else { continue };
            if word.weak {
                *score += WEAK * weight * strength;
            } else if word.place.is_some() && !only_places {
                *score += weight * strength;
            } else if word.place.is_some() && *strength < 1.0 {
                // Who asks for a place alone does not mean the one beside it.
            } else {
                *score += weight * strength;
                *covered += weight * (strength / COVERED).min(1.0);
            }
        }
    }
    sums
}

#[expect(clippy::cast_precision_loss, reason = "an estimate of rarity needs no more digits")]
pub(super) fn count(n: usize) -> f32 {
    n as f32
}
