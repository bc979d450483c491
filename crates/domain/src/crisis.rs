//! Whether a text speaks of not wanting to live, so that its author sees help at once.
//!
//! Phrases (`data/crisis-phrases.tsv`) are looked for in what is read when blanks, marks,
//! repeated letters and invisible characters are left out. Traps (`data/crisis-traps.tsv`)
//! are harmless ways of speaking that hold such a phrase ('배고파 죽겠다'): a trap takes
//! back only the phrases that lie inside it, so what is said elsewhere in the same text
//! still counts. Nothing is ever blocked for what is found here: to miss somebody is worse
//! than to show help lines to somebody who does not need them, so speaking about a friend
//! or about prevention counts too.

mod lists;
mod plain;

use lists::LISTS;
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

/// How much a text gives cause to worry.
pub fn level(text: &str) -> Level {
    let plain = Plain::new(text);
    let traps = Traps::over(&plain);
    let found = LISTS.phrases.find_overlapping_iter(plain.as_str()).filter_map(|found| {
        let phrase = LISTS.phrase(found.pattern().as_usize())?;
        let counts = plain.is_whole(&found.range(), phrase) && !traps.cover(&found.range());
        counts.then_some(phrase.level)
    });
    found.max().unwrap_or_default()
}

/// Where traps lie in a text.
struct Traps {
    /// Where each begins, in order, and the farthest end of it and all before it.
    reach: Vec<(usize, usize)>,
}

impl Traps {
    fn over(plain: &Plain) -> Self {
        let mut ranges: Vec<_> = LISTS
            .traps
            .find_overlapping_iter(plain.as_str())
            .filter(|found| {
                LISTS
                    .trap(found.pattern().as_usize())
                    .is_some_and(|trap| plain.is_whole(&found.range(), trap))
            })
            .map(|found| (found.start(), found.end()))
            .collect();
        ranges.sort_unstable();
        let mut farthest = 0;
        for (_, end) in &mut ranges {
            farthest = farthest.max(*end);
            *end = farthest;
        }
        Self { reach: ranges }
    }

    /// Whether one trap covers all of a range.
    fn cover(&self, range: &std::ops::Range<usize>) -> bool {
        let begun = self.reach.partition_point(|(start, _)| *start <= range.start);
        begun
            .checked_sub(1)
            .and_then(|at| self.reach.get(at))
            .is_some_and(|(_, end)| *end >= range.end)
    }
}

#[cfg(test)]
mod tests;
