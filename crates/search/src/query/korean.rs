//! Korean cut into words: by the blanks, by the words that are known, and whole where a compound
//! only has a slip in it.

use std::ops::Range;

use super::lexicon::Lexicon;
use super::segment::{Known, Stretch};
use super::{Word, slips};
use crate::analysis::tokens::Run;
use crate::error::IndexError;

/// The longest compound that may have a slip in it, in syllables.
const LONGEST_SLIP: usize = 8;
/// The end of a word for a shop (찬국수집): what it sells says what is sought.
const SHOP: &str = "집";

/// Cuts Korean into words.
pub(super) fn korean(lexicon: &Lexicon<'_>, runs: &[Run<'_>]) -> Result<Vec<Word>, IndexError> {
    let begins = runs.iter().flat_map(|run| run.text.chars().enumerate().map(|(i, _)| i == 0));
    let chars = runs.iter().flat_map(|run| run.text.chars());
    let stretch = Stretch { chars: chars.collect(), begins: begins.collect() };
    let ranges = whole_slips(lexicon, &stretch, stretch.words(|text| lexicon.known(text))?)?;
    let mut words = Vec::with_capacity(ranges.len());
    let mut end = 0;
    for range in ranges {
        let (start, range_end) = (range.start, range.end);
        let pieces = stretch.pieces(&range);
        let mut word = Word::korean(&stretch.text(range));
        word.pieces = pieces;
        word.weak |= start == end && word.typed == SHOP && !stretch.is_boundary(start);
        end = range_end;
        if word.is_compound() {
            word.parts = parts(lexicon, &word.typed)?;
        }
        words.push(word);
    }
    Ok(words)
}

/// Puts together again what was cut although the whole is one slip away from a word that
/// occurs: 심니상담 is 심리상담, not 심니 and 상담.
fn whole_slips(
    lexicon: &Lexicon<'_>,
    stretch: &Stretch,
    ranges: Vec<Range<usize>>,
) -> Result<Vec<Range<usize>>, IndexError> {
    let mut whole: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    let mut rest = ranges.as_slice();
    while let Some(first) = rest.first() {
        let inside = |range: &&Range<usize>| !stretch.is_boundary(range.start);
        let count = 1 + rest.iter().skip(1).take_while(inside).count();
        let (chunk, after) = rest.split_at(count);
        let all = first.start..chunk.last().map_or(first.end, |last| last.end);
        let mut unknown = false;
        for range in chunk {
            unknown |= lexicon.known(&stretch.text(range.clone()))? == Known::No;
        }
        let slip = count > 1
            && unknown
            && all.len() <= LONGEST_SLIP
            && slips::is_likely(lexicon.snapshot, &stretch.text(all.clone()))?;
        match slip {
            true => whole.push(all),
            false => whole.extend_from_slice(chunk),
        }
        rest = after;
    }
    Ok(whole)
}

/// The words of which a compound consists, if all of it is words that occur.
fn parts(lexicon: &Lexicon<'_>, compound: &str) -> Result<Vec<Word>, IndexError> {
    let chars: Vec<char> = compound.chars().collect();
    let begins = chars.iter().enumerate().map(|(i, _)| i == 0).collect();
    let stretch = Stretch { chars, begins };
    let known = |text: &str| match text == compound {
        true => Ok(Known::No),
        false => lexicon.known(text),
    };
    let ranges = stretch.words(known)?;
    if ranges.len() < 2 || ranges.iter().any(|r| r.len() < 2) {
        return Ok(Vec::new());
    }
    let mut parts = Vec::with_capacity(ranges.len());
    for range in ranges {
        let text = stretch.text(range);
        if lexicon.known(&text)? == Known::No {
            return Ok(Vec::new());
        }
        parts.push(Word::korean(&text));
    }
    Ok(parts)
}
