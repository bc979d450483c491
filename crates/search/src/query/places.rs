//! Names of places in a query: they say where, and everything else what.
//!
//! A listing in the place comes first, then what is near it or serves the whole country.
//! But no listing fits for its place alone, unless nothing else is asked.

use domain::locale::Locale;
use domain::region::{Level, Region};

use super::Word;
use super::find::{Found, find_written};
use crate::analysis::hangul::is_syllable;
use crate::analysis::spelling::safe_key;
use crate::analysis::stems::stems;
use crate::error::IndexError;
use crate::snapshot::Snapshot;
use crate::vocabulary::Vocabulary;

/// The most words of one name: 경기도 수원시 장안구.
const TOGETHER: usize = 3;
/// What a listing for the whole country counts, beside one in the place.
const NATIONWIDE: f32 = 0.4;
/// What a listing elsewhere counts, up to so many metres from the middle of the place: the
/// next district, the same city, a day trip.
const NEAR: [(f64, f32); 3] = [(15_000.0, 0.5), (40_000.0, 0.3), (80_000.0, 0.15)];

/// Marks the words that name a place, joining those that name it together.
pub(super) fn places(vocabulary: &Vocabulary, words: Vec<Word>) -> Vec<Word> {
    let mut read = Vec::with_capacity(words.len());
    let mut rest = words;
    while !rest.is_empty() {
        let longest = (1..=TOGETHER.min(rest.len())).rev();
        let found = longest
            .filter_map(|count| Some((count, place(vocabulary, rest.get(..count)?)?)))
            .next();
        let (count, region) = found.map_or((1, None), |(count, region)| (count, Some(region)));
        let behind = rest.split_off(count);
        let joined = rest.iter().map(|word| word.typed.as_str()).collect::<Vec<_>>().join(" ");
        let first = rest.into_iter().next();
        read.extend(first.map(|word| match region {
            Some(_) => Word { typed: joined, place: region, weak: false, ..word },
            None => word,
        }));
        rest = behind;
    }
    read
}

/// The region that these words name.
fn place(vocabulary: &Vocabulary, words: &[Word]) -> Option<Region> {
    let typed: String = words.iter().map(|word| word.typed.as_str()).collect();
    let stems = stems(&typed).into_iter().map(|stem| stem.text);
    let named = std::iter::once(typed).chain(stems).find_map(|name| match Region::named(&name) {
        [region] => Some((name, *region)),
        _ => None,
    });
    let (name, region) = named?;
    // 구리 is a town and copper: a short name that is a word means the place only with 시.
    let whole = name.ends_with(['시', '군', '구', '도']) || region.level() == Level::Sido;
    // 동안 is a district and 'while'.
    let says_else = matches!(words, [word] if word.weak) || vocabulary.has_korean(&safe_key(&name));
    (whole || !says_else).then_some(region)
}

/// The listings in a place and near it.
pub(super) fn find(snapshot: &Snapshot, place: Region) -> Found {
    let by_region: Vec<f32> = Region::all().map(|region| strength(place, region)).collect();
    let mut found = Found::default();
    for segment in &snapshot.segments {
        let strength = |doc| {
            let fact = segment.facts.get(doc)?;
            let strength = match fact.region {
                Some(region) => by_region.get(region.index()).copied().unwrap_or_default(),
                None => NATIONWIDE,
            };
            (strength > 0.0).then_some((doc, strength))
        };
        found.segments.push(segment.reader.doc_ids_alive().filter_map(strength).collect());
    }
    found.sum_up();
    found
}

/// The listings whose titles or tags have the name of a place, however it is called for short.
pub(super) fn find_titles(snapshot: &Snapshot, place: Region) -> Result<Found, IndexError> {
    let name = place.name(Locale::KoKr);
    let short =
        name.strip_suffix(['시', '군', '구']).filter(|short| short.chars().nth(1).is_some());
    let korean = |alias: &&str| alias.chars().all(is_syllable);
    let aliases = place.aliases().iter().copied().filter(korean);
    let shortest = aliases.chain(short).min_by_key(|name| name.len());
    find_written(snapshot, shortest.unwrap_or(name))
}

/// What a listing in `region` counts for somebody who asks for `place`.
fn strength(place: Region, region: Region) -> f32 {
    if place.contains(region) {
        return 1.0;
    }
    let metres = place.centre().zip(region.centre()).map(|(from, to)| from.distance_m(to));
    let near = metres.and_then(|m| NEAR.iter().find(|(within, _)| m <= *within));
    near.map_or(0.0, |(_, strength)| *strength)
}
