//! Where one finds help with a thing, and what is related to it.

use domain::locale::Locale;

use super::{Sense, Vocabulary};

/// How far places count where one finds help with it.
pub(super) const HELP: f32 = 0.6;
/// How far each further of them counts, beside the one before.
const NEXT: f32 = 0.9;
/// What points to the same place of help counts for so much of that.
const RELATED: f32 = 0.5;
/// A place to which more things point is too general to tell them related.
const FEW: usize = 12;
/// A place to which so many things point counts for half.
const MANY: f32 = 70.0;

impl Vocabulary {
    /// Readings with what is related to them, for a search that found little: places of help,
    /// the first of them most, and what points to the same thing as one.
    pub(crate) fn widened(&self, senses: &[Sense]) -> Vec<Sense> {
        let mut wide = self.with_help(senses.to_vec());
        for sense in senses {
            let Some(meant) = self.meant.get(sense.meant) else { continue };
            let pointing = meant.seen_by.iter().filter(|_| meant.seen_by.len() <= FEW);
            // It is looked for, but never told as what somebody needs.
            let word = Sense { vocabulary: sense.vocabulary.or(Some(Locale::KoKr)), ..*sense };
            for &related in pointing {
                push(&mut wide, related, sense.weight * HELP * RELATED, &word);
            }
        }
        wide
    }

    /// Adds where one finds help, at a lower weight; what helps with everything helps less.
    pub(super) fn with_help(&self, mut senses: Vec<Sense>) -> Vec<Sense> {
        for sense in senses.clone() {
            let Some(meant) = self.meant.get(sense.meant) else { continue };
            let mut weight = sense.weight * HELP;
            for &help in &meant.see {
                let helped = self.meant.get(help).map_or(0, |m| m.seen_by.len());
                push(&mut senses, help, weight * general(helped), &sense);
                weight *= NEXT;
            }
        }
        senses
    }
}

/// Adds a reading that follows from another, unless it is there.
fn push(senses: &mut Vec<Sense>, meant: usize, weight: f32, from: &Sense) {
    if !senses.iter().any(|known| known.meant == meant) {
        senses.push(Sense { meant, weight, beside: true, ..*from });
    }
}

/// How much less a place of help says that helps with so many things.
fn general(things: usize) -> f32 {
    let things = f32::from(u16::try_from(things).unwrap_or(u16::MAX));
    MANY / (MANY + things)
}
