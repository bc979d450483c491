//! Listings about the same as the best ones, for a query to which only few fit.
//!
//! Who asks how to open an account is helped by a class about saving, though neither says a
//! word of the other: both carry the subject 'finance' of a third that fits best. So the
//! subjects (tags) of the best hits are searched for, each the less the more listings have
//! it, and what has them comes after what fits by itself.

use tantivy::DocId;

use super::Meaning;
use super::find::find;
use super::fit::{Sums, weight_in};
use crate::analysis::tokens::korean_forms;
use crate::error::IndexError;
use crate::snapshot::{Snapshot, as_usize};

/// From how many good hits on nothing related is looked for.
const ENOUGH: usize = 10;
/// A hit is good that has this share of the best score.
const GOOD: f32 = 0.5;
/// Of how many hits the subjects are looked at, and how good those must be.
const BEST: usize = 3;
const AS_GOOD: f32 = 0.7;
/// What a listing gains that has all the subjects, as a share of the best score.
const BONUS: f32 = 0.35;
/// The share of what all the subjects weigh that makes a listing a hit by itself.
const SHARED: f32 = 0.2;
/// The most subjects that are looked for.
const MAX_SUBJECTS: usize = 12;

/// Adds to the scores of the listings that share subjects with the best ones. What did not
/// fit before does now, if `widen` says so.
pub(super) fn add(
    snapshot: &Snapshot,
    sums: &mut Sums,
    threshold: f32,
    widen: bool,
) -> Result<(), IndexError> {
    let best = best(sums, threshold);
    let Some((_, _, top)) = best.first().copied() else { return Ok(()) };
    if top <= 0.0 || best.iter().filter(|(.., score)| *score >= GOOD * top).count() >= ENOUGH {
        return Ok(());
    }
    let mut subjects: Vec<(String, f32)> = Vec::new();
    for (segment, doc, score) in best.iter().take(BEST).filter(|(.., s)| *s >= AS_GOOD * top) {
        let tags = snapshot.segments.get(*segment).map(|s| s.tags(*doc)).transpose()?;
        for tag in tags.unwrap_or_default() {
            let room = subjects.len() < MAX_SUBJECTS;
            match subjects.iter_mut().find(|(known, _)| *known == tag) {
                Some((_, share)) => *share += score / top,
                None if room => subjects.push((tag, score / top)),
                None => {}
            }
        }
    }
    let mut shared: Vec<Vec<f32>> = sums.iter().map(|docs| vec![0.0; docs.len()]).collect();
    let mut all = 0.0;
    for (subject, share) in subjects {
        let found = find(snapshot, &Meaning::Forms(korean_forms(&subject)))?;
        let worth = share * weight_in(snapshot, &found);
        all += worth;
        for (shared, found) in shared.iter_mut().zip(found.segments) {
            for (doc, strength) in found {
                let sum = shared.get_mut(as_usize(doc));
                sum.into_iter().for_each(|sum| *sum += worth * strength.min(1.0));
            }
        }
    }
    for (sums, shared) in sums.iter_mut().zip(shared) {
        for ((score, covered), shared) in sums.iter_mut().zip(shared) {
            let share = shared / all.max(f32::MIN_POSITIVE);
            if *covered >= threshold {
                *score += BONUS * top * share;
            } else if widen && share >= SHARED {
                (*score, *covered) = (BONUS * top * share, threshold);
            }
        }
    }
    Ok(())
}

/// The listings that fit, the best first: segment, number and score.
fn best(sums: &Sums, threshold: f32) -> Vec<(usize, DocId, f32)> {
    let docs = sums.iter().enumerate().flat_map(|(segment, docs)| {
        (0..).zip(docs).map(move |(doc, (score, covered))| (segment, doc, *score, *covered))
    });
    let fitting = docs.filter(|(.., covered)| *covered > 0.0 && *covered >= threshold);
    let mut best: Vec<_> = fitting.map(|(segment, doc, score, _)| (segment, doc, score)).collect();
    let needed = ENOUGH.max(BEST);
    if best.len() > needed {
        best.select_nth_unstable_by(needed, |a, b| b.2.total_cmp(&a.2));
        best.truncate(needed);
    }
    best.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    best
}
