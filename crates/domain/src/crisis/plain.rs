//! A text with nothing in it but letters and digits, none of them twice in a row.

use std::ops::Range;

use super::lists::Entry;
use crate::fold::Folded;

/// What is left of a text, and where it came from.
pub(super) struct Plain {
    kept: Folded,
    /// The folded text, for the edges of words.
    folded: Folded,
    /// For each character kept, the first and the last of the folded text it stands for.
    from: Vec<(usize, usize)>,
}

impl Plain {
    pub(super) fn new(text: &str) -> Self {
        let folded = Folded::new(text);
        let mut kept = Folded::default();
        let mut from: Vec<(usize, usize)> = Vec::new();
        let mut last = None;
        for (at, sign) in folded.signs().iter().enumerate() {
            if !sign.c.is_alphanumeric() {
                continue;
            }
            if last == Some(sign.c) {
                kept.extend_last(sign.source.end);
                if let Some(span) = from.last_mut() {
                    span.1 = at;
                }
            } else {
                kept.push(sign.c, sign.source.clone(), false);
                from.push((at, at));
                last = Some(sign.c);
            }
        }
        Self { kept, folded, from }
    }

    pub(super) fn as_str(&self) -> &str {
        self.kept.as_str()
    }

    /// Whether words in Latin letters begin and end where the match does: 'want to die' is
    /// not in 'want to diet'. An entry that may go on says so with an asterisk.
    pub(super) fn is_whole(&self, range: &Range<usize>, entry: &Entry) -> bool {
        if !entry.latin {
            return true;
        }
        let first = self.from.get(self.kept.index(range.start)).map(|span| span.0);
        let last = self.from.get(self.kept.index(range.end).saturating_sub(1)).map(|span| span.1);
        let letter = |at: Option<usize>| {
            at.and_then(|at| self.folded.signs().get(at)).is_some_and(|s| s.c.is_ascii_alphabetic())
        };
        let before = first.and_then(|at| at.checked_sub(1));
        !letter(before) && (entry.open || !letter(last.map(|at| at + 1)))
    }
}

/// A phrase of a list in the form in which texts are searched.
pub(super) fn plain(phrase: &str) -> String {
    Plain::new(phrase).as_str().to_owned()
}
