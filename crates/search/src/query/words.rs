//! The words of a query.

use domain::search::{MAX_QUERY_CHARS, ReadingBy};

use super::chinese::chinese;
use super::foreign::is_weak_english;
use super::function::is_weak_korean;
use super::korean::korean;
use super::lexicon::Lexicon;
use super::places::places;
use super::understand::understand;
use super::{Meaning, ReadAs, Word, Words, mode};
use crate::analysis::hangul::{choseong, is_consonant};
use crate::analysis::keyboard;
use crate::analysis::normalise::{clean, normalise};
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{Run, Script, forms, korean_forms, runs};
use crate::error::IndexError;
use crate::snapshot::Snapshot;
use crate::vocabulary::{Vocabulary, joined_contractions};

/// From how many syllables on a word is looked at as a compound.
const COMPOUND: usize = 4;

/// Reads what was typed.
pub(crate) fn read(
    snapshot: &Snapshot,
    vocabulary: &Vocabulary,
    text: &str,
) -> Result<Words, IndexError> {
    let lexicon = &Lexicon::of(snapshot, vocabulary);
    // Some characters stand for many, which nobody typed.
    let text: String = clean(text).chars().take(MAX_QUERY_CHARS).collect();
    let (text, switched) = mode::english(lexicon, &joined_contractions(&text))?;
    let runs = runs(&text);
    let mut words = Vec::new();
    let mut rest = runs.as_slice();
    while let Some(first) = rest.first() {
        let same =
            |run: &&Run<'_>| run.script == first.script && (run.follows || run.at == first.at);
        let count = match first.script {
            Script::Hangul | Script::Jamo => rest.iter().take_while(same).count().max(1),
            Script::Han | Script::Other => 1,
        };
        let (run, after) = rest.split_at(count);
        match first.script {
            Script::Hangul => words.extend(korean(lexicon, run)?),
            Script::Han => words.extend(chinese(lexicon, first.text)?),
            Script::Other => words.extend(other(lexicon, first.text)?),
            Script::Jamo => words.extend(initials(lexicon, run, &text)?),
        }
        rest = after;
    }
    let mut words = each_once(mode::tell(words, &switched));
    weaken_manners(&mut words);
    let mut words = understand(vocabulary, places(vocabulary, words));
    if words.iter().all(|w| w.weak) {
        // '어디' alone: then it is what is sought.
        words.iter_mut().for_each(|w| w.weak = false);
    }
    let one = |run: &Run<'_>| matches!(run.script, Script::Hangul | Script::Han) && run.follows;
    let whole = runs.iter().all(one).then(|| runs.iter().map(|r| safe_key(r.text)).collect());
    Ok(Words { words, whole })
}

/// '쓰는 법' is how one writes, and no law.
fn weaken_manners(words: &mut [Word]) {
    for at in 1..words.len() {
        let (before, rest) = words.split_at_mut(at);
        if let (Some(before), Some(word)) = (before.last(), rest.first_mut())
            && word.typed.starts_with('법')
            && word.typed.chars().count() <= 2
            && before.typed.ends_with('는')
        {
            word.weak = true;
        }
    }
}

/// Who says a word twice means it once.
fn each_once(words: Vec<Word>) -> Vec<Word> {
    let mut once: Vec<Word> = Vec::with_capacity(words.len());
    for word in words {
        if !once.iter().any(|w| w.meaning == word.meaning) {
            once.push(word);
        }
    }
    once
}

impl Word {
    /// A word as it was typed.
    pub(super) fn new(typed: &str, meaning: Meaning, weak: bool) -> Self {
        let (parts, senses, pieces) = (Vec::new(), Vec::new(), Vec::new());
        Self {
            typed: typed.into(),
            meaning,
            parts,
            pieces,
            weak,
            read_as: None,
            senses,
            ask: None,
            place: None,
        }
    }

    /// A Korean word.
    pub(super) fn korean(typed: &str) -> Self {
        let forms = korean_forms(typed);
        let weak = is_weak_korean(typed, &forms);
        Self::new(typed, Meaning::Forms(forms), weak)
    }

    /// Whether it is long enough to consist of words.
    pub(super) fn is_compound(&self) -> bool {
        let Meaning::Forms(forms) = &self.meaning else { return false };
        !self.weak && forms.iter().all(|f| f.key.chars().count() >= COMPOUND)
    }

    /// A word of another language.
    pub(super) fn foreign(typed: &str) -> Self {
        let lower = normalise(typed);
        let forms = crate::analysis::tokens::runs(&lower).iter().flat_map(forms).collect();
        Self::new(typed, Meaning::Forms(forms), is_weak_english(&lower))
    }

    fn initials(typed: &str) -> Self {
        Self::new(typed, Meaning::Initials(choseong(typed)), false)
    }

    pub(super) fn read_as(mut self, typed: &str, by: ReadingBy) -> Self {
        let meant = std::mem::replace(&mut self.typed, typed.into());
        self.read_as = Some(ReadAs { meant, by, sense: None });
        self
    }
}

/// English and the like, unless it is Korean typed with the keyboard in Latin mode.
fn other(lexicon: &Lexicon<'_>, typed: &str) -> Result<Vec<Word>, IndexError> {
    let word = Word::foreign(typed);
    let Some(meant) = keyboard::compose(typed) else { return Ok(vec![word]) };
    if word.weak || is_known(lexicon, &word)? {
        return Ok(vec![word]);
    }
    let run = Run { text: &meant, script: Script::Hangul, at: 0, follows: true };
    let words = korean(lexicon, &[run])?;
    let mut known = false;
    for word in &words {
        known |= !word.weak && is_known(lexicon, word)?;
    }
    let read = |word: Word| {
        let keys = keyboard::keys(&word.typed);
        word.read_as(&keys, ReadingBy::Keyboard)
    };
    Ok(if known { words.into_iter().map(read).collect() } else { vec![word] })
}

/// Initial consonants.
fn initials(lexicon: &Lexicon<'_>, runs: &[Run<'_>], text: &str) -> Result<Vec<Word>, IndexError> {
    let mut words = Vec::new();
    for run in runs {
        let glued = text.get(..run.at).and_then(|t| t.chars().next_back());
        let after = text.get(run.at + run.text.len()..).and_then(|t| t.chars().next());
        if [glued, after].into_iter().flatten().any(char::is_alphanumeric) {
            // '치과ㅠㅠ', or a syllable not yet finished.
            continue;
        }
        if run.text.chars().all(is_consonant) {
            words.push(Word::initials(run.text));
        }
    }
    let all: String = words.iter().map(|w| w.typed.as_str()).collect();
    if words.len() > 1 && all.chars().all(is_consonant) {
        // 'ㄱㅎㅅ ㅁㅌ' is one title, unless there is none.
        let joined = Word::initials(&all);
        if !super::find::find(lexicon.snapshot, &joined.meaning)?.is_empty() {
            return Ok(vec![joined]);
        }
    }
    Ok(words)
}

fn is_known(lexicon: &Lexicon<'_>, word: &Word) -> Result<bool, IndexError> {
    let Meaning::Forms(forms) = &word.meaning else { return Ok(false) };
    for form in forms {
        if lexicon.vocabulary.has_korean(&form.key) || lexicon.occurs(&form.key)? {
            return Ok(true);
        }
    }
    Ok(false)
}
