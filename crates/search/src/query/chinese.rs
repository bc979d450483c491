//! Chinese, which is written without blanks.

use super::foreign::separates_chinese;
use super::lexicon::Lexicon;
use super::segment::{Known, Stretch};
use super::understand::chinese_words;
use super::{Meaning, Word};
use crate::analysis::normalise::normalise;
use crate::error::IndexError;

/// Cuts Chinese into the words of the vocabulary, and what is between them into the pairs of
/// characters that occur.
pub(super) fn chinese(lexicon: &Lexicon<'_>, text: &str) -> Result<Vec<Word>, IndexError> {
    let text = &normalise(text);
    let mut words = Vec::new();
    let mut from = 0;
    for (range, reading) in chinese_words(lexicon.vocabulary, text) {
        words.extend(chinese_pairs(lexicon, text.get(from..range.start).unwrap_or_default())?);
        from = range.end;
        let word = Word::foreign(text.get(range).unwrap_or_default());
        words.push(Word { senses: reading.senses, ..word });
    }
    words.extend(chinese_pairs(lexicon, text.get(from..).unwrap_or_default())?);
    let senses = lexicon.vocabulary.chinese_needs(text);
    if !senses.is_empty() {
        let told = Word::new(text, Meaning::Forms(Vec::new()), false);
        words.insert(0, Word { senses, ..told });
    }
    Ok(words)
}

fn chinese_pairs(lexicon: &Lexicon<'_>, text: &str) -> Result<Vec<Word>, IndexError> {
    let mut words = Vec::new();
    for part in text.split(separates_chinese).filter(|p| !p.is_empty()) {
        let chars: Vec<char> = part.chars().collect();
        let begins = chars.iter().enumerate().map(|(i, _)| i == 0).collect();
        let stretch = Stretch { chars, begins };
        let known = |text: &str| {
            let pair = text.chars().count() == 2;
            Ok::<_, IndexError>(if pair && lexicon.occurs(text)? { Known::Yes } else { Known::No })
        };
        for range in stretch.words(known)? {
            words.push(Word::foreign(&stretch.text(range)));
        }
    }
    Ok(words)
}
