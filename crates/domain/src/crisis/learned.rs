//! How like a text is to what people in danger write, and how unlike to what others do.
//!
//! Logistic regression over the [`pieces`] of a text: each counts once, the more the rarer
//! it is among the examples, and all of them together weigh as much in a short text as in a
//! long one (TF-IDF with binary counts and unit length), but for texts of a few words. The weights are learned from the
//! labelled texts in `tests/data` by `examples/learn_crisis.rs`.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The longest piece, in characters.
const LONGEST: usize = 5;
/// What a text weighs at least, in rarities: what has a word or two is like many things by
/// chance, so it is taken for longer than it is.
pub const SHORT: f32 = 40.0;
/// A text is read in windows of so many characters, since a sentence in a long letter is no
/// less meant; each begins in the middle of the one before it.
const WINDOW: usize = 320;

/// Columns: piece, rarity, weight for a crisis, weight for an urgent one; in hundredths. A blank
/// is written `_`, and `*` counts in every text.
const WEIGHTS: &str = include_str!("../../data/crisis-weights.tsv");

pub(super) static LEARNED: LazyLock<Learned> = LazyLock::new(|| Learned::read(WEIGHTS));

/// What was learned.
pub(super) struct Learned {
    numbers: HashMap<String, usize>,
    /// By their numbers.
    pieces: Vec<Piece>,
    always: Likeness,
}

#[derive(Clone, Copy)]
struct Piece {
    rarity: f32,
    crisis: f32,
    urgent: f32,
}

/// How like a text is to others, as log-odds: above zero it is rather one of them than not.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Likeness {
    /// To what people in danger write.
    pub crisis: f32,
    /// To what those write whose danger is urgent.
    pub urgent: f32,
}

impl Learned {
    fn read(table: &str) -> Self {
        let (mut numbers, mut pieces) = (HashMap::new(), Vec::new());
        let mut always = Likeness::default();
        for row in super::lists::lines(table) {
            let mut cells = row.split('\t');
            let piece = cells.next().unwrap_or_default();
            let mut number = || {
                cells.next().and_then(|cell| cell.parse::<f32>().ok()).unwrap_or_default() / 100.0
            };
            let (rarity, crisis, urgent) = (number(), number(), number());
            if piece == "*" {
                always = Likeness { crisis, urgent };
            } else {
                numbers.insert(piece.replace('_', " "), pieces.len());
                pieces.push(Piece { rarity, crisis, urgent });
            }
        }
        Self { numbers, pieces, always }
    }

    /// How like a text is to what people in danger write, where it is most.
    pub(super) fn likeness(&self, spaced: &str) -> Likeness {
        let ends = ends(spaced);
        let mut most: Option<Likeness> = None;
        // For each piece, the last window that had it, counted from one.
        let mut seen = vec![0; self.pieces.len()];
        for first in (0..ends.len().max(2) - 1).step_by(WINDOW / 2) {
            let last = (first + WINDOW).min(ends.len() - 1);
            let window = ends.get(first..=last).unwrap_or_default();
            let likeness = self.weigh(pieces(spaced, window), first + 1, &mut seen);
            if most.is_none_or(|most| most.crisis < likeness.crisis) {
                most = Some(likeness);
            }
            if last + 1 == ends.len() {
                break;
            }
        }
        most.unwrap_or(self.always)
    }

    /// Weighs the pieces of a window, each once.
    fn weigh<'a>(
        &self,
        pieces: impl Iterator<Item = &'a str>,
        window: usize,
        seen: &mut [usize],
    ) -> Likeness {
        let (mut crisis, mut urgent, mut square) = (0.0, 0.0, 0.0);
        for number in pieces.filter_map(|piece| self.numbers.get(piece)) {
            if std::mem::replace(&mut seen[*number], window) == window {
                continue;
            }
            let piece = self.pieces[*number];
            crisis += piece.rarity * piece.crisis;
            urgent += piece.rarity * piece.urgent;
            square += piece.rarity * piece.rarity;
        }
        let length = f32::sqrt(square).max(SHORT);
        let Likeness { crisis: rather, urgent: soon } = self.always;
        Likeness { crisis: crisis / length + rather, urgent: urgent / length + soon }
    }
}

/// Where the characters of a text begin, and where the last one ends, in bytes.
pub(super) fn ends(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
}

/// The pieces of a text between some ends: every run of one to five characters.
pub(super) fn pieces<'a>(text: &'a str, ends: &'a [usize]) -> impl Iterator<Item = &'a str> {
    ends.iter().enumerate().flat_map(move |(at, from)| {
        let to = ends.iter().skip(at + 1).take(LONGEST);
        to.filter_map(|to| text.get(*from..*to))
    })
}
