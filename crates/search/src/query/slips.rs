//! What was meant by a word that occurs nowhere.

use std::collections::BTreeMap;

use domain::search::ReadingBy;

use super::find::{Found, find};
use super::{Meaning, ReadAs, Word};
use crate::analysis::keyboard::{compose, keys};
use crate::analysis::likeness::{LETTER, Likeness};
use crate::analysis::spelling::safe_key;
use crate::analysis::stems::stems;
use crate::analysis::tokens::{Form, Script, korean_forms, script};
use crate::error::IndexError;
use crate::snapshot::Snapshot;

/// How far a word counts that differs by so many half letters.
const WEIGHTS: [f32; 5] = [1.0, 0.9, 0.8, 0.7, 0.6];
/// How far a word counts of which only a part occurs.
const PART: f32 = 0.6;
/// The shortest English word that is taken for a slip, in letters.
const SHORTEST_ENGLISH: usize = 5;
/// How many likely words are tried.
const TRIED: usize = 8;

/// Looks for the words most like one that was not found, at most so unlike, and changes it
/// into the best; or, if there is none, into the part of it that occurs.
pub(super) fn guess(snapshot: &Snapshot, word: &mut Word, limit: u8) -> Result<Found, IndexError> {
    let mut found: Option<(u8, Found)> = None;
    for (spelling, cost) in nearest(snapshot, &word.typed)?.into_iter().take(TRIED) {
        if cost > found.as_ref().map_or(limit, |(best, _)| *best) {
            break;
        }
        let weight = WEIGHTS.get(usize::from(cost)).copied().unwrap_or_default();
        let forms: Vec<Form> = forms(&spelling)
            .into_iter()
            .map(|form| Form { weight: form.weight * weight, ..form })
            .collect();
        let meaning = Meaning::Forms(forms);
        let more = find(snapshot, &meaning)?;
        if more.is_empty() {
            continue;
        }
        match &mut found {
            Some((_, found)) => found.merge(more),
            None => {
                word.meaning = meaning;
                word.read_as =
                    Some(ReadAs { meant: spelling, by: ReadingBy::Spelling, sense: None });
                found = Some((cost, more));
            }
        }
    }
    match found {
        Some((_, found)) => Ok(found),
        None => part(snapshot, word),
    }
}

/// Whether a word that occurs is only one letter away.
pub(super) fn is_likely(snapshot: &Snapshot, typed: &str) -> Result<bool, IndexError> {
    Ok(nearest(snapshot, typed)?.first().is_some_and(|(_, cost)| *cost <= LETTER))
}

/// The longest beginning, else the longest end, that is a word: 운전 of 운전수. At least
/// half of the word, and never a single syllable (년금 is no 금).
fn part(snapshot: &Snapshot, word: &mut Word) -> Result<Found, IndexError> {
    let chars: Vec<char> = word.typed.chars().collect();
    if !chars.first().copied().and_then(script).is_some_and(|s| s == Script::Hangul) {
        return Ok(Found::default());
    }
    let shortest = chars.len().div_ceil(2).max(2);
    let lengths = || (shortest..chars.len()).rev();
    let beginnings = lengths().filter_map(|n| chars.get(..n));
    let ends = lengths().filter_map(|n| chars.get(chars.len() - n..));
    for part in beginnings.chain(ends) {
        let key = safe_key(&String::from_iter(part));
        if snapshot.knows(&key)? {
            let meaning = Meaning::Forms(vec![Form { key, weight: PART }]);
            let found = find(snapshot, &meaning)?;
            if !found.is_empty() {
                word.meaning = meaning;
                return Ok(found);
            }
        }
    }
    Ok(Found::default())
}

fn forms(spelling: &str) -> Vec<Form> {
    match spelling.chars().next().and_then(script) {
        Some(Script::Hangul) => korean_forms(spelling),
        _ => vec![Form { key: spelling.into(), weight: 1.0 }],
    }
}

/// Words that occur and may be meant by what was typed.
fn nearest(snapshot: &Snapshot, typed: &str) -> Result<Vec<(String, u8)>, IndexError> {
    match spelling(typed).and_then(|keys| Likeness::of(&keys)) {
        Some(likeness) => like(snapshot, &likeness),
        None => Ok(Vec::new()),
    }
}

/// Words that occur and are so like, with how unlike they are; the most like first, among
/// equals the most frequent.
pub(crate) fn like(
    snapshot: &Snapshot,
    likeness: &Likeness,
) -> Result<Vec<(String, u8)>, IndexError> {
    let mut candidates: BTreeMap<Vec<u8>, (u8, u32)> = BTreeMap::new();
    for segment in &snapshot.segments {
        let inverted = segment.inverted(snapshot.fields.spellings)?;
        let mut terms = inverted.terms().search(likeness).into_stream()?;
        while terms.advance() {
            let Some(cost) = likeness.cost(terms.key()) else { continue };
            let entry = candidates.entry(terms.key().to_vec()).or_insert((cost, 0));
            entry.1 = entry.1.saturating_add(terms.value().doc_freq);
        }
    }
    let mut ordered: Vec<_> = candidates.into_iter().collect();
    ordered.sort_by(|(a, (cost_a, freq_a)), (b, (cost_b, freq_b))| {
        cost_a.cmp(cost_b).then(freq_b.cmp(freq_a)).then(a.cmp(b))
    });
    let shown = |keys: Vec<u8>| {
        let keys = String::from_utf8(keys).ok()?;
        keys.strip_prefix('=').map(String::from).or_else(|| compose(&keys))
    };
    Ok(ordered.into_iter().filter_map(|(k, (cost, _))| Some((shown(k)?, cost))).collect())
}

/// A word as the dictionary of spellings has it.
pub(crate) fn written(word: &str) -> String {
    match word.chars().next().and_then(script) {
        Some(Script::Hangul) => keys(word),
        _ => format!("={}", word.to_lowercase()),
    }
}

/// What was typed as the dictionary of spellings has it.
fn spelling(typed: &str) -> Option<String> {
    match typed.chars().next().and_then(script)? {
        Script::Hangul => {
            let stem = stems(typed).into_iter().find(|s| s.sure).map(|s| s.text);
            Some(written(&stem.unwrap_or_else(|| typed.into())))
        }
        Script::Other if typed.len() >= SHORTEST_ENGLISH => Some(written(typed)),
        Script::Other | Script::Han | Script::Jamo => None,
    }
}
