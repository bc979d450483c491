//! Completion of what is being typed: tags, titles, organisations, regions.
//!
//! Each text is a term of the field `suggestions` for every place where a word begins in
//! it: a letter for how it is matched, digits for what it is and whether it matches from
//! its beginning, what has to be typed, and after a separator the text itself. So the
//! dictionary is the list of completions, in order, and a listing that is removed takes
//! its own along.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::locale::Locale;
use domain::region::Region;
use domain::search::{Suggestion, SuggestionKind};
use tantivy::schema::IndexRecordOption;

use crate::analysis::hangul::{choseong, is_consonant, is_syllable, is_vowel};
use crate::analysis::keyboard::{keys, pressed};
use crate::analysis::normalise::{clean, normalise};
use crate::analysis::tokens::{Script, runs};
use crate::error::IndexError;
use crate::index::Index;
use crate::snapshot::Snapshot;

/// Between what has to be typed and the text.
const SEPARATOR: char = '\u{1}';
/// The longest prefix that is compared, in bytes.
const MAX_KEY: usize = 40;
/// How much of what was typed is looked at, in characters.
const MAX_TYPED: usize = 64;
/// At how many words of a text it can be completed.
const MAX_STARTS: usize = 12;
/// How many terms of one kind are looked at in one segment.
const MAX_SCANNED: usize = 400;
/// What is kept in the index, in the order of its digit.
const INDEXED: [SuggestionKind; 3] =
    [SuggestionKind::Tag, SuggestionKind::Title, SuggestionKind::Organization];

/// By what a text is matched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// By the keys that type it in Korean.
    Keys,
    /// As it is written in other scripts.
    Letters,
    /// By its initial consonants.
    Initials,
}

impl Mode {
    fn letter(self) -> char {
        match self {
            Self::Keys => 'k',
            Self::Letters => 'l',
            Self::Initials => 'i',
        }
    }
}

/// A completion with what it is ordered by.
struct Candidate {
    kind: SuggestionKind,
    inside: bool,
    longer: bool,
    frequency: u32,
    terms: Vec<(usize, Vec<u8>)>,
}

/// The terms under which a text is suggested.
pub(crate) fn terms(kind: SuggestionKind, text: &str) -> Vec<String> {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let digit = INDEXED.iter().position(|k| *k == kind).unwrap_or_default();
    starts(&text)
        .into_iter()
        .map(|(mode, inside, key)| {
            format!("{}{digit}{}{key}{SEPARATOR}{text}", mode.letter(), u8::from(inside))
        })
        .collect()
}

/// What may be typed to get a text: from each word of it on.
fn starts(text: &str) -> Vec<(Mode, bool, String)> {
    let plain = normalise(text);
    let mut starts = Vec::new();
    let mut end = usize::MAX;
    for run in runs(&plain) {
        let word = run.at != end;
        end = run.at + run.text.len();
        if !word || starts.len() >= 2 * MAX_STARTS {
            continue;
        }
        let inside = !starts.is_empty();
        let rest = squeeze(plain.get(run.at..).unwrap_or_default());
        let mode = if run.script == Script::Hangul { Mode::Keys } else { Mode::Letters };
        starts.push((mode, inside, cut(&keys(&rest))));
        if mode == Mode::Keys {
            let initials: String =
                choseong(&rest).chars().take_while(|c| is_consonant(*c)).collect();
            starts.push((Mode::Initials, inside, cut(&initials)));
        }
    }
    starts
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn cut(key: &str) -> String {
    let end = (0..=MAX_KEY.min(key.len())).rev().find(|end| key.is_char_boundary(*end));
    key.get(..end.unwrap_or_default()).unwrap_or_default().into()
}

impl Index {
    /// Completes what is being typed, the best first; nothing for nothing.
    ///
    /// # Errors
    /// When the index cannot be read; see [`IndexError::is_damage`].
    pub fn suggest(&self, typed: &str, limit: usize) -> Result<Vec<Suggestion>, IndexError> {
        let snapshot = self.snapshot();
        for (mode, key) in prefixes(typed) {
            let found = self.noting(complete(&snapshot, mode, &key, limit))?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }
}

/// Whether a tag, or a word of a title, begins like this.
pub(crate) fn begins_word(snapshot: &Snapshot, word: &str) -> Result<bool, IndexError> {
    let mode = match word.chars().next() {
        Some(first) if is_syllable(first) => Mode::Keys,
        _ => Mode::Letters,
    };
    let found = scan(snapshot, mode, &cut(&keys(&normalise(word))))?;
    let ours = |kind| matches!(kind, SuggestionKind::Tag | SuggestionKind::Title);
    Ok(found.iter().any(|(text, own)| ours(own.kind) && normalise(text).contains(word)))
}

/// How what was typed may be meant, the likeliest first.
fn prefixes(typed: &str) -> Vec<(Mode, String)> {
    let typed: String = typed.chars().take(MAX_TYPED).collect();
    let typed: String = squeeze(&clean(&typed)).chars().take(MAX_TYPED).collect();
    let lower = normalise(&typed);
    if lower.is_empty() {
        return Vec::new();
    }
    let as_keys = keys(&lower);
    let korean = |c: char| is_syllable(c) || is_consonant(c) || is_vowel(c);
    let mut prefixes = Vec::new();
    if lower.chars().all(is_consonant) {
        prefixes.push((Mode::Initials, choseong(&lower)));
    } else if lower.chars().any(korean) {
        prefixes.push((Mode::Keys, as_keys.clone()));
        // English typed with the keyboard in Korean mode.
        if as_keys.is_ascii() {
            prefixes.push((Mode::Letters, as_keys.to_lowercase()));
        }
    } else {
        prefixes.push((Mode::Letters, lower));
        // Korean typed with the keyboard in Latin mode.
        prefixes.extend(pressed(&typed).map(|keys| (Mode::Keys, keys)));
    }
    prefixes.into_iter().map(|(mode, key)| (mode, cut(&key))).collect()
}

fn complete(
    snapshot: &Snapshot,
    mode: Mode,
    key: &str,
    limit: usize,
) -> Result<Vec<Suggestion>, IndexError> {
    let mut found = scan(snapshot, mode, key)?;
    for (text, inside, longer) in regions(mode, key) {
        let kind = SuggestionKind::Region;
        let own = Candidate { kind, inside, longer, frequency: 0, terms: Vec::new() };
        found.entry(text.into()).or_insert(own);
    }
    let mut ordered: Vec<(String, Candidate)> = found.into_iter().collect();
    ordered.sort_by(|(a, x), (b, y)| {
        let order = |c: &Candidate| (c.inside, c.longer, c.kind);
        order(x)
            .cmp(&order(y))
            .then(y.frequency.cmp(&x.frequency))
            .then_with(|| a.chars().count().cmp(&b.chars().count()))
            .then_with(|| a.cmp(b))
    });
    let mut suggestions = Vec::with_capacity(limit);
    for (text, candidate) in ordered {
        if suggestions.len() == limit {
            break;
        }
        if candidate.kind == SuggestionKind::Region || is_alive(snapshot, &candidate)? {
            suggestions.push(Suggestion { text, kind: candidate.kind });
        }
    }
    Ok(suggestions)
}

/// The completions that the index holds, by text.
fn scan(
    snapshot: &Snapshot,
    mode: Mode,
    key: &str,
) -> Result<BTreeMap<String, Candidate>, IndexError> {
    let mut found: BTreeMap<String, Candidate> = BTreeMap::new();
    let places = [false, true]
        .into_iter()
        .flat_map(|inside| INDEXED.iter().zip(0..).map(move |k| (inside, k)));
    for (inside, (kind, digit)) in places {
        let start = format!("{}{digit}{}", mode.letter(), u8::from(inside));
        let prefix = format!("{start}{key}");
        for (number, segment) in snapshot.segments.iter().enumerate() {
            let inverted = segment.inverted(snapshot.fields.suggestions)?;
            let mut terms = inverted.terms().range().ge(&prefix).into_stream()?;
            let mut left = MAX_SCANNED;
            while left > 0 && terms.advance() && terms.key().starts_with(prefix.as_bytes()) {
                left -= 1;
                let parts =
                    std::str::from_utf8(terms.key()).ok().and_then(|t| t.split_once(SEPARATOR));
                let Some((typed, text)) = parts else { continue };
                let candidate = found.entry(text.into()).or_insert_with(|| Candidate {
                    kind: *kind,
                    inside,
                    longer: typed.len() > prefix.len(),
                    frequency: 0,
                    terms: Vec::new(),
                });
                if candidate.kind == *kind {
                    candidate.frequency += terms.value().doc_freq;
                    candidate.terms.push((number, terms.key().to_vec()));
                }
            }
        }
    }
    Ok(found)
}

/// Whether some listing that still exists has it.
fn is_alive(snapshot: &Snapshot, candidate: &Candidate) -> Result<bool, IndexError> {
    for (number, term) in &candidate.terms {
        let Some(segment) = snapshot.segments.get(*number) else { continue };
        let inverted = segment.inverted(snapshot.fields.suggestions)?;
        let Some(info) = inverted.terms().get(term)? else { continue };
        let postings = inverted.read_postings_from_terminfo(&info, IndexRecordOption::Basic)?;
        if segment.any(postings) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What completes to a region, and the region's full name.
static REGIONS: LazyLock<Vec<(Mode, String, String)>> = LazyLock::new(|| {
    let names = |region: Region| {
        let own = [region.name(Locale::KoKr), region.name(Locale::En)];
        own.into_iter().chain(region.aliases().iter().copied())
    };
    let keys = |region: Region| {
        let text = region.to_string();
        names(region)
            .flat_map(starts)
            .filter(|(_, inside, _)| !inside)
            .map(move |(mode, _, key)| (mode, key, text.clone()))
    };
    Region::all().flat_map(keys).collect()
});

/// Regions whose name begins like this, whether within the full name, and whether it
/// goes on.
fn regions(mode: Mode, key: &str) -> impl Iterator<Item = (&'static str, bool, bool)> {
    let matching = REGIONS.iter().filter(move |(m, name, _)| *m == mode && name.starts_with(key));
    matching.map(move |(_, name, text)| (text.as_str(), false, name.len() > key.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_begins_at_each_of_its_words() {
        let keys: Vec<String> =
            starts("디딤 무료상담 (Help)").into_iter().map(|(_, _, k)| k).collect();
        assert_eq!(
            keys,
            ["elelaanfytkdekahelp", "ㄷㄷㅁㄹㅅㄷ", "anfytkdekahelp", "ㅁㄹㅅㄷ", "help",]
        );
        assert_eq!(starts("1종면허").len(), 1);
        assert!(starts("🎉").is_empty());
    }

    #[test]
    fn what_is_typed_may_be_meant_in_several_ways() {
        let keys = |typed| prefixes(typed).into_iter().map(|(_, k)| k).collect::<Vec<_>>();
        assert_eq!(keys("하ㄴ"), ["gks", "gks"]);
        assert_eq!(keys("ㅁㄹㅂ"), ["ㅁㄹㅂ"]);
        assert_eq!(keys("Qkf"), ["qkf", "Qkf"]);
        assert_eq!(keys("it 1"), ["it1"]);
        assert!(keys(" ?! ").is_empty());
    }

    #[test]
    fn every_region_completes_from_its_name() {
        for (mode, typed, text) in [
            (Mode::Keys, "양처", "서울특별시 양천구"),
            (Mode::Initials, "ㅇㅊㄱ", "서울특별시 양천구"),
            (Mode::Letters, "yangche", "서울특별시 양천구"),
            (Mode::Keys, "강원도", "강원특별자치도"),
        ] {
            let key = if mode == Mode::Keys { keys(typed) } else { typed.into() };
            assert!(regions(mode, &key).any(|(t, ..)| t == text), "{typed}");
        }
    }
}
