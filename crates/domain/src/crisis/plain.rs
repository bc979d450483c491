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
            let c = meant(&folded, at).unwrap_or(sign.c);
            if last == Some(c) {
                kept.extend_last(sign.source.end);
                if let Some(span) = from.last_mut() {
                    span.1 = at;
                }
            } else {
                kept.push(c, sign.source.clone(), false);
                from.push((at, at));
                last = Some(c);
            }
        }
        Self { kept, folded, from }
    }

    pub(super) fn as_str(&self) -> &str {
        self.kept.as_str()
    }

    /// Whether a match is the words of the entry and not parts of others.
    ///
    /// Words in Latin letters begin and end where the match does: 'want to die' is not in
    /// 'want to diet'. An entry that may go on says so with an asterisk. A short entry in
    /// Hangul does not begin inside one word and end in the next: 자살 is not in '혼자 살기'.
    pub(super) fn is_whole(&self, range: &Range<usize>, entry: &Entry) -> bool {
        let (first, last) =
            (self.kept.index(range.start), self.kept.index(range.end).saturating_sub(1));
        let (Some(first), Some(last)) = (self.from.get(first), self.from.get(last)) else {
            return false;
        };
        let sign = |at: usize| self.folded.signs().get(at).map(|sign| sign.c);
        // A letter kept once may stand for the end of one word and the beginning of the next.
        let letter = |at: Option<usize>| at.and_then(sign).is_some_and(|c| c.is_ascii_alphabetic());
        if entry.latin {
            let begins = (first.0..=first.1).any(|at| !letter(at.checked_sub(1)));
            let ends = || (last.0..=last.1).any(|at| !letter(Some(at + 1)));
            return begins && (entry.open || ends());
        }
        let before = first.0.checked_sub(1).and_then(sign);
        let inside = before.is_some_and(|c| ('가'..='힣').contains(&c));
        let cut = || (first.0..last.1).any(|at| sign(at).is_some_and(char::is_whitespace));
        !(entry.short && inside && cut())
    }
}

/// A phrase of a list in the form in which texts are searched.
pub(super) fn plain(phrase: &str) -> String {
    Plain::new(phrase).as_str().to_owned()
}

/// The letter that a digit beside Latin letters stands for: 'd1e'.
fn meant(folded: &Folded, at: usize) -> Option<char> {
    let signs = folded.signs();
    let letter = |at: Option<usize>| {
        at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.c.is_ascii_alphabetic())
    };
    let beside = letter(at.checked_sub(1)) || letter(Some(at + 1));
    let meant = match signs.get(at)?.c {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        _ => return None,
    };
    beside.then_some(meant)
}
