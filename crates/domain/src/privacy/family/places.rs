//! Places in the North (`data/north-places.tsv`: the names of its administrative divisions).

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

/// A name of a place.
struct Name {
    text: String,
    /// Also the name of a place in the South, or a word: counts only beside the North.
    shared: bool,
    /// Also an ordinary word: counts only where somebody is in it (개성에, not 개성 있는).
    word: bool,
}

struct Places {
    names: Vec<Name>,
    found_by: AhoCorasick,
}

#[expect(clippy::expect_used, reason = "the table is part of the program and read in the tests")]
static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let mut names = Vec::new();
    for line in include_str!("../../../data/north-places.tsv").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let shared = cells.get(4).is_some_and(|flag| *flag == "shared");
        let word = cells.get(4).is_some_and(|flag| *flag == "word");
        for cell in cells.iter().take(4) {
            let texts = cell.split(';').filter(|text| !text.is_empty());
            names.extend(texts.map(|text| Name { text: text.to_lowercase(), shared, word }));
        }
    }
    let found_by = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(names.iter().map(|name| &name.text))
        .expect("names of places make an automaton");
    Places { names, found_by }
});

/// Where places in the North are named in a folded sentence. `north` says that the sentence
/// names the North itself, so that names shared with the South count too.
pub(super) fn find(sentence: &str, north: bool) -> Vec<Range<usize>> {
    let whole = |range: &Range<usize>| {
        let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
        let text = sentence.get(range.clone()).unwrap_or_default();
        let before = sentence.get(..range.start).unwrap_or_default().chars().next_back();
        let after = sentence.get(range.end..).unwrap_or_default().chars().next();
        let hangul = |c: Option<char>| c.is_some_and(|c| ('가'..='힣').contains(&c));
        if text.is_ascii() {
            !latin(before) && !latin(after)
        } else {
            !(hangul(before) && hangul(text.chars().next()))
        }
    };
    let counts = |index: usize, end: usize| {
        let within = || sentence.get(end..).unwrap_or_default().starts_with(['에', '시']);
        PLACES.names.get(index).is_some_and(|name| {
            (north || !name.shared) && (!name.word || name.text.is_ascii() || within())
        })
    };
    PLACES
        .found_by
        .find_iter(sentence)
        .filter(|found| counts(found.pattern().as_usize(), found.end()))
        .map(|found| found.range())
        .filter(whole)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_as_whole_names() {
        assert_eq!(find("함흥에 계신", false).first(), Some(&(0..6)));
        assert_eq!(find("in hyesan now", false).first(), Some(&(3..9)));
        assert_eq!(find("在惠山", false).first(), Some(&(3..9)));
        assert!(find("전남 순천에", false).is_empty());
        assert!(!find("북한 순천에", true).is_empty());
        assert!(find("재무산정", false).is_empty());
    }
}
