//! Whether a text speaks of not wanting to live, so that its author sees help at once.
//!
//! Two look at a text, and one that finds something is enough. Signs
//! (`data/crisis-phrases.tsv`, written as [`pattern`] says) are looked for in what is read when
//! blanks, marks, repeated letters and invisible characters are left out; traps (`data/crisis-traps.tsv`) are harmless ways of
//! speaking that hold such a sign ('배고파 죽겠다') and take back only what begins inside them,
//! so what is said elsewhere in the same text still counts. And what people in danger write has
//! more in common than any list knows: [`learned`] weighs how like theirs a text is. Nothing is
//! ever blocked for what is found here: to miss somebody is worse than to show help lines to
//! somebody who does not need them, so speaking about a friend counts too.

mod learned;
mod lists;
mod matcher;
mod pattern;
mod plain;

use std::collections::BTreeSet;
use std::ops::Range;

use learned::LEARNED;
#[doc(hidden)]
pub use learned::SHORT;
use lists::{LISTS, Lists};
use plain::Plain;

/// How much a text gives cause to worry about who wrote it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// No cause that a list could see.
    #[default]
    None,
    /// Somebody may be tired of life, or speaks of somebody who is.
    Concern,
    /// Somebody speaks of dying by their own hand, of a means, a place or a farewell.
    Urgent,
}

impl Level {
    /// Its name in the API and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Concern => "concern",
            Self::Urgent => "urgent",
        }
    }
}

/// From these log-odds on, a text without a sign is like what people in danger write: four to
/// three. Chosen by trying the lists on texts that they were not made for, with weights learned
/// from others.
const SURELY: f32 = 0.3;

/// How much a text gives cause to worry. What is said outright counts whatever else the text
/// is about: a question about a bank account, too, may end with 'I do not want to live'.
pub fn level(text: &str) -> Level {
    let plain = Plain::new(text);
    let like = LEARNED.likeness(&plain.spaced());
    let learned = match like.crisis >= SURELY {
        true if like.urgent > 0.0 => Level::Urgent,
        true => Level::Concern,
        false => Level::None,
    };
    sign(&LISTS, &plain).max(learned)
}

/// The pieces of a text whose weights are learned, each once, for `examples/learn_crisis.rs`.
#[doc(hidden)]
pub fn pieces(text: &str) -> BTreeSet<String> {
    let spaced = Plain::new(text).spaced();
    let ends = learned::ends(&spaced);
    learned::pieces(&spaced, &ends).map(String::from).collect()
}

/// The worst sign in a text that no trap takes back.
fn sign(lists: &Lists, plain: &Plain) -> Level {
    let traps = Traps::over(lists, plain);
    let found = lists.signs.find(plain, |range| !traps.cover(range));
    found
        .into_iter()
        .filter_map(|found| lists.sign.get(found.pattern))
        .max()
        .copied()
        .unwrap_or_default()
}

/// Where traps lie in a text: where each begins, in order, and the farthest end of it and all
/// before it.
struct Traps(Vec<(usize, usize)>);

impl Traps {
    fn over(lists: &Lists, plain: &Plain) -> Self {
        let found = lists.traps.find(plain, |_| true);
        let mut reach: Vec<_> =
            found.into_iter().map(|found| (found.range.start, found.range.end)).collect();
        reach.sort_unstable();
        let mut farthest = 0;
        for (_, end) in &mut reach {
            farthest = farthest.max(*end);
            *end = farthest;
        }
        Self(reach)
    }

    /// Whether a range begins in a trap: its ending may go on after it.
    fn cover(&self, range: &Range<usize>) -> bool {
        let begun = self.0.partition_point(|(start, _)| *start <= range.start);
        begun
            .checked_sub(1)
            .and_then(|at| self.0.get(at))
            .is_some_and(|(_, end)| *end > range.start)
    }
}

#[cfg(test)]
mod tests;
