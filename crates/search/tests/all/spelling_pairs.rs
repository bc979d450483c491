//! Pairs of northern and southern spelling against the safe key.

use search::analysis::keyboard::keys;
use search::analysis::likeness::{Likeness, SOUND};
use search::analysis::spelling::safe_key;

/// Every 18th of 2,723 attested pairs that differ by the initial-sound law only.
const PAIRS: &str = include_str!("../data/spelling-pairs.tsv");

fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    PAIRS.lines().skip(1).filter_map(|line| line.split_once('\t'))
}

#[test]
fn nine_of_ten_attested_pairs_have_one_key_and_the_rest_sound_alike() {
    assert!(pairs().count() >= 150);
    let apart: Vec<_> = pairs().filter(|(n, s)| safe_key(n) != safe_key(s)).collect();
    assert!(apart.len() * 10 <= pairs().count(), "{apart:?}");
    // Within a compound the law would merge too many other words; there the guess at
    // slips takes over.
    for (north, south) in apart {
        let likeness = Likeness::of(&keys(north)).unwrap();
        let cost = likeness.cost(keys(south).as_bytes());
        assert!(cost.is_some_and(|cost| cost <= 2 * SOUND), "{north} {south} {cost:?}");
    }
}

#[test]
fn southern_spelling_stays_as_it_is() {
    let changed: Vec<_> = pairs()
        // 렬 and 률 inside a word are folded in both spellings.
        .filter(|(_, south)| !south.contains(['렬', '률']))
        .filter(|(_, south)| safe_key(south) != *south)
        .collect();
    assert!(changed.is_empty(), "{changed:?}");
}
