//! Whether a text speaks of not wanting to live, so that its author sees help at once.
//!
//! Signs (`data/crisis-phrases.tsv`, written as [`pattern`] says) are looked for in what is
//! read when blanks, marks, repeated letters and invisible characters are left out. One
//! strong sign is enough; two weak ones of different themes near each other (a farewell and
//! an instruction, a roof and a resolve), one and a faint one (thanks, no answer to calls) or
//! three faint ones are cause for concern together. Traps
//! (`data/crisis-traps.tsv`) are harmless ways of speaking that hold such a sign ('배고파
//! 죽겠다'): a trap takes back only what begins inside it, so what is said elsewhere in
//! the same text still counts. Traps that tell of a game, a film, news or a course take back weak
//! signs and mere mentions beside them, and never a strong one. Nothing is ever blocked for
//! what is found here: to miss somebody is worse than to show help lines to somebody who
//! does not need them, so speaking about a friend counts too.

mod lists;
mod matcher;
mod pattern;
mod plain;

use std::ops::Range;

use lists::{LISTS, Lists, Sign, Trap, Weight};
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

/// What weak signs of different themes must weigh together: a weak one counts two, a faint
/// one counts one.
const ENOUGH: u8 = 3;

/// How far apart two weak signs may stand, in bytes: about 150 syllables or 450 letters.
const NEAR: usize = 450;

/// How much a text gives cause to worry.
pub fn level(text: &str) -> Level {
    weigh(&LISTS, text).0
}

/// How much a text gives cause to worry by some lists, and the signs that are the cause.
fn weigh<'a>(lists: &'a Lists, text: &str) -> (Level, Vec<&'a Sign>) {
    let plain = Plain::new(text);
    let traps = Traps::over(lists, &plain);
    let mut weak = Themes::default();
    let mut strong: Vec<(Level, &Sign)> = Vec::new();
    for found in lists.signs.find(&plain, |range| !traps.cover(range)) {
        let Some(sign) = lists.sign.get(found.pattern) else { continue };
        let calm = || traps.calms(&plain, &found.range);
        match sign.weight {
            Weight::Urgent => strong.push((Level::Urgent, sign)),
            Weight::Concern => strong.push((Level::Concern, sign)),
            Weight::Mention if !calm() => strong.push((Level::Concern, sign)),
            Weight::Weak | Weight::Faint if !calm() => weak.add(found.range.end, sign),
            Weight::Mention | Weight::Weak | Weight::Faint => {}
        }
    }
    if let Some(&(level, _)) = strong.iter().max_by_key(|(level, _)| *level) {
        return (level, strong.into_iter().map(|(_, sign)| sign).collect());
    }
    weak.cause.map_or((Level::None, Vec::new()), |signs| (Level::Concern, signs))
}

/// The weak and faint signs of a text, in the order in which they end.
#[derive(Default)]
struct Themes<'a> {
    /// Where the last one of each theme and weight ends.
    last: Vec<(usize, &'a Sign)>,
    /// The first signs near each other that are cause for concern together.
    cause: Option<Vec<&'a Sign>>,
}

impl<'a> Themes<'a> {
    fn add(&mut self, end: usize, sign: &'a Sign) {
        self.last.retain(|(_, s)| s.theme != sign.theme || s.weight != sign.weight);
        self.last.push((end, sign));
        if self.cause.is_some() {
            return;
        }
        let near = || self.last.iter().filter(|(other, _)| end - other <= NEAR).map(|(_, s)| *s);
        let mut weighed: Vec<(&str, u8)> = Vec::new();
        for sign in near() {
            let points = if sign.weight == Weight::Weak { 2 } else { 1 };
            match weighed.iter_mut().find(|(theme, _)| *theme == sign.theme) {
                Some((_, most)) => *most = points.max(*most),
                None => weighed.push((sign.theme, points)),
            }
        }
        if weighed.iter().map(|(_, points)| points).sum::<u8>() >= ENOUGH {
            self.cause = Some(near().collect());
        }
    }
}

/// Where traps lie in a text.
struct Traps {
    /// Where each begins, in order, and the farthest end of it and all before it.
    reach: Vec<(usize, usize)>,
    /// The numbers of sentences about games, films, news and courses, in order.
    calm: Vec<usize>,
}

impl Traps {
    fn over(lists: &Lists, plain: &Plain) -> Self {
        let (mut reach, mut calm) = (Vec::new(), Vec::new());
        for found in lists.traps.find(plain, |_| true) {
            match lists.trap.get(found.pattern) {
                Some(Trap::Calm) => calm.push(plain.sentence(found.range.start)),
                _ => reach.push((found.range.start, found.range.end)),
            }
        }
        reach.sort_unstable();
        let mut farthest = 0;
        for (_, end) in &mut reach {
            farthest = farthest.max(*end);
            *end = farthest;
        }
        calm.sort_unstable();
        Self { reach, calm }
    }

    /// Whether a range begins in a trap: its ending may go on after it.
    fn cover(&self, range: &Range<usize>) -> bool {
        let begun = self.reach.partition_point(|(start, _)| *start <= range.start);
        begun
            .checked_sub(1)
            .and_then(|at| self.reach.get(at))
            .is_some_and(|(_, end)| *end > range.start)
    }

    /// Whether a range lies in a sentence, or next to one, that only tells of such things.
    fn calms(&self, plain: &Plain, range: &Range<usize>) -> bool {
        let sentence = plain.sentence(range.start);
        let next = self.calm.partition_point(|calm| *calm < sentence.saturating_sub(1));
        self.calm.get(next).is_some_and(|calm| *calm <= sentence + 1)
    }
}

#[cfg(test)]
mod tests;
