//! Finds patterns whose parts stand in order, in one pass over a text.

use std::collections::HashMap;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::pattern::{Gap, Part};
use super::plain::{Edges, Plain};

/// The most that a gap holds, in bytes: 16 syllables of Hangul or 48 letters.
const CLAUSE: usize = 48;
/// The same for a gap of a word or two.
const WORD: usize = 15;
/// The same for a gap over sentences.
const PASSAGE: usize = 240;

/// Patterns that are looked for together.
pub(super) struct Matcher {
    automaton: AhoCorasick,
    /// For each string of the automaton, the parts it is one of.
    uses: Vec<Vec<Use>>,
    /// How many parts all patterns have.
    parts: usize,
}

/// A string as one choice of a part.
struct Use {
    pattern: usize,
    /// Its number among the parts of all patterns.
    part: usize,
    /// How it follows the part before; nothing for the first.
    gap: Option<Gap>,
    /// It is the last part of its pattern.
    last: bool,
    edges: Edges,
}

/// A pattern in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Its place in the list.
    pub pattern: usize,
    /// From its first part to its last, in bytes of the plain text.
    pub range: Range<usize>,
}

/// Where the parts of a pattern so far were found: the last two places, the latest first.
type Trail = [Option<(usize, usize)>; 2];

impl Matcher {
    #[expect(clippy::expect_used, reason = "the lists are part of the program, read in the tests")]
    pub(super) fn new(patterns: &[Vec<Part>]) -> Self {
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        let mut strings: Vec<&str> = Vec::new();
        let mut uses: Vec<Vec<Use>> = Vec::new();
        let mut number = 0;
        for (pattern, parts) in patterns.iter().enumerate() {
            for (at, part) in parts.iter().enumerate() {
                for word in &part.words {
                    let string = *numbers.entry(&word.text).or_insert_with(|| {
                        strings.push(&word.text);
                        uses.push(Vec::new());
                        strings.len() - 1
                    });
                    if let Some(uses) = uses.get_mut(string) {
                        uses.push(Use {
                            pattern,
                            part: number,
                            gap: (at > 0).then_some(part.gap),
                            last: at + 1 == parts.len(),
                            edges: Edges::new(word),
                        });
                    }
                }
                number += 1;
            }
        }
        let automaton = AhoCorasick::new(&strings).expect("the lists make an automaton");
        Self { automaton, uses, parts: number }
    }

    /// All patterns in a text, where a part counts only in places that `allowed` lets pass.
    pub(super) fn find(
        &self,
        plain: &Plain,
        allowed: impl Fn(&Range<usize>) -> bool,
    ) -> Vec<Found> {
        let mut trails: Vec<Trail> = vec![[None; 2]; self.parts];
        let mut found = Vec::new();
        for hit in self.automaton.find_overlapping_iter(plain.as_str()) {
            let range = hit.range();
            if !allowed(&range) {
                continue;
            }
            for one in self.uses.get(hit.pattern().as_usize()).into_iter().flatten() {
                let Some(start) = begun(plain, &trails, one, &range) else { continue };
                if !plain.is_whole(&range, one.edges) {
                    continue;
                }
                if one.last {
                    found.push(Found { pattern: one.pattern, range: start..range.end });
                } else if let Some(trail) = trails.get_mut(one.part)
                    && trail[0] != Some((start, range.end))
                {
                    *trail = [Some((start, range.end)), trail[0]];
                }
            }
        }
        found
    }
}

/// Where the pattern begins of which a part was found here, if the parts before it were.
fn begun(plain: &Plain, trails: &[Trail], one: &Use, range: &Range<usize>) -> Option<usize> {
    let Some(gap) = one.gap else { return Some(range.start) };
    let before = trails.get(one.part.checked_sub(1)?)?;
    let near = |&&(_, end): &&(usize, usize)| match gap {
        Gap::Word | Gap::Clause => {
            let most = if gap == Gap::Word { WORD } else { CLAUSE };
            end <= range.start
                && range.start - end <= most
                && plain.sentence(end.saturating_sub(1)) == plain.sentence(range.start)
        }
        Gap::Passage => end <= range.start && range.start - end <= PASSAGE,
    };
    before.iter().flatten().find(near).map(|&(start, _)| start)
}
