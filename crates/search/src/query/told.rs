//! Needs that are told without their word, from all the words of a query.

use super::Word;
use crate::analysis::normalise::normalise;
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{Script, korean_forms, script};
use crate::vocabulary::{Sense, Vocabulary, english_stem, particle_off};

/// What is needed by somebody who says these words, and which of them say so.
///
/// A name that several words make tells with each of them, too, and so does what was written
/// together (안줍니다): but one name by itself is no more than what it names.
pub(super) fn told(vocabulary: &Vocabulary, words: &[Word]) -> Option<(Vec<Sense>, Vec<usize>)> {
    let mut keys = Vec::new();
    let mut whose = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let tells = |vocabulary, word: &Word| (at, self::keys(vocabulary, word));
        let mut all = vec![tells(vocabulary, word)];
        all.extend(word.parts.iter().map(|part| tells(vocabulary, part)));
        all.extend(word.pieces.iter().map(|piece| tells(vocabulary, &Word::korean(piece))));
        for (not, verb) in word.pieces.iter().chain([&word.typed]).filter_map(|w| negation(w)) {
            all.push((at, vec![not.to_owned()]));
            all.push(tells(vocabulary, &Word::korean(verb)));
        }
        for (at, own) in all {
            whose.push(at);
            keys.push(own);
        }
    }
    let (senses, by) = vocabulary.needs(&keys)?;
    let mut by: Vec<usize> = by.into_iter().filter_map(|at| whose.get(at).copied()).collect();
    by.dedup();
    let named = |at: &usize| words.get(*at).is_some_and(|word| !word.senses.is_empty());
    let one = matches!(by.as_slice(), [at] if named(at));
    (!one).then_some((senses, by))
}

/// 안 or 못 and the verb that was written together with it (안줍니다, 못갑니다).
fn negation(word: &str) -> Option<(&str, &str)> {
    let at = word.chars().next().filter(|c| matches!(c, '안' | '못'))?.len_utf8();
    let (not, verb) = word.split_at_checked(at)?;
    verb.chars().nth(1).is_some().then_some((not, verb))
}

/// The keys by which a word can be part of a way.
fn keys(vocabulary: &Vocabulary, word: &Word) -> Vec<String> {
    let mut keys = match word.said().chars().next().and_then(script) {
        Some(Script::Hangul) => korean_forms(word.said()).into_iter().map(|f| f.key).collect(),
        Some(Script::Other) => vec![english_stem(&normalise(word.said()))],
        _ => Vec::new(),
    };
    keys.push(safe_key(word.said()));
    keys.extend(vocabulary.other_keys(&word.senses).map(String::from));
    keys.extend(particle_off(word.said()));
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_denied_in_one_word_is_taken_apart() {
        assert_eq!(negation("안줍니다"), Some(("안", "줍니다")));
        assert_eq!(negation("못자요"), Some(("못", "자요")));
        for word in ["안", "안과", "줍니다", ""] {
            assert_eq!(negation(word), None, "{word}");
        }
    }
}
