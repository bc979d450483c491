//! Texts as the terms of the fields, and how those are handed to tantivy.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use domain::region::Region;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use crate::analysis::keyboard::keys;
use crate::analysis::likeness::MAX_KEYS;
use crate::analysis::spelling::safe_key;
use crate::analysis::stems::stems;
use crate::analysis::tokens::{Run, Script, forms, forms_of, runs};

/// Between terms in the text of a field; no text that somebody typed contains it.
const SEPARATOR: char = '\u{2}';
/// The distance in positions between texts that do not follow each other.
const GAP: usize = 8;
/// How many words are remembered.
const REMEMBERED: usize = 20_000;

/// What a text contributes to the fields of its zone.
#[derive(Default)]
pub(crate) struct Terms {
    pub(crate) words: BTreeSet<String>,
    pub(crate) spellings: BTreeSet<String>,
    pub(crate) inner: BTreeSet<String>,
    /// Pairs in their order, as the text of their field.
    pub(crate) pairs: String,
}

/// A word as it is indexed.
#[derive(Default)]
struct Word {
    forms: Vec<String>,
    spelling: Option<String>,
    /// The whole word, for its pairs; empty for what has none.
    key: String,
}

/// Remembers words that were analysed already: of those in a directory most come again
/// and again.
#[derive(Default)]
pub(crate) struct Memory {
    words: HashMap<String, Rc<Word>>,
    places: HashMap<Region, Rc<BTreeSet<String>>>,
}

impl Memory {
    /// The words of a region, made by `words` when it comes up for the first time.
    pub(crate) fn place(
        &mut self,
        region: Region,
        words: impl FnOnce(Region) -> BTreeSet<String>,
    ) -> Rc<BTreeSet<String>> {
        Rc::clone(self.places.entry(region).or_insert_with(|| Rc::new(words(region))))
    }

    fn word(&mut self, run: &Run<'_>) -> Rc<Word> {
        if let Some(word) = self.words.get(run.text) {
            return Rc::clone(word);
        }
        if self.words.len() >= REMEMBERED {
            self.words.clear();
        }
        let word = Rc::new(Word::read(run));
        self.words.insert(run.text.into(), Rc::clone(&word));
        word
    }
}

impl Word {
    fn read(run: &Run<'_>) -> Self {
        let keys_of = |forms: Vec<crate::analysis::tokens::Form>| {
            forms.into_iter().map(|f| f.key).collect::<Vec<_>>()
        };
        match run.script {
            Script::Hangul => {
                let stems = stems(run.text);
                let surest = stems.iter().find(|s| s.sure).map_or(run.text, |s| &s.text);
                Self {
                    spelling: spelling(keys(surest)),
                    forms: keys_of(forms_of(run.text, &stems)),
                    key: safe_key(run.text),
                }
            }
            // '=' tells an English word from a Korean one typed with the same keys.
            Script::Other => Self {
                spelling: spelling(format!("={}", run.text)),
                forms: keys_of(forms(run)),
                key: String::new(),
            },
            Script::Han => {
                Self { forms: keys_of(forms(run)), key: run.text.into(), spelling: None }
            }
            Script::Jamo => Self::default(),
        }
    }
}

impl Terms {
    /// Adds a normalised text.
    pub(crate) fn read(&mut self, text: &str, memory: &mut Memory) {
        let mut before: Option<(Script, char)> = None;
        for run in runs(text) {
            let word = memory.word(&run);
            self.words.extend(word.forms.iter().cloned());
            self.spellings.extend(word.spelling.clone());
            before = before.filter(|(script, _)| run.follows && *script == run.script);
            if before.is_none() {
                self.pairs.push(SEPARATOR);
            }
            before = self.pair(&word.key, before.map(|(_, last)| last)).map(|l| (run.script, l));
        }
        self.pairs.push(SEPARATOR);
    }

    /// Adds the pairs of a word, and the one with the last character `before` it.
    fn pair(&mut self, word: &str, before: Option<char>) -> Option<char> {
        let mut last = before;
        for (i, c) in word.chars().enumerate() {
            if let Some(previous) = last {
                let pair = String::from_iter([previous, c]);
                self.pairs.push_str(&pair);
                self.pairs.push(SEPARATOR);
                if i > 0 {
                    self.inner.insert(pair);
                }
            }
            last = Some(c);
        }
        last
    }
}

/// The keys of a word that a slip may have meant, if it is neither too short nor too long
/// to be guessed. They are those of the word itself and not of its safe key, so that it
/// can be shown.
fn spelling(keys: String) -> Option<String> {
    (4..=MAX_KEYS).contains(&keys.len()).then_some(keys)
}

/// Terms as the text of a field.
pub(crate) fn joined(terms: &BTreeSet<String>) -> String {
    let mut text = String::new();
    for term in terms {
        text.push_str(term);
        text.push(SEPARATOR);
    }
    text
}

/// Takes the text of a field apart again: each term one position after the other, and a
/// gap where there is none between separators.
#[derive(Clone, Default)]
pub(crate) struct Splitter {
    token: Token,
}

impl Splitter {
    /// Its name in the schema; it must be registered with an index before use.
    pub(crate) const NAME: &str = "terms";
}

pub(crate) struct Split<'a> {
    rest: &'a str,
    next: usize,
    token: &'a mut Token,
}

impl Tokenizer for Splitter {
    type TokenStream<'a> = Split<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Split<'a> {
        Split { rest: text, next: 0, token: &mut self.token }
    }
}

impl TokenStream for Split<'_> {
    fn advance(&mut self) -> bool {
        while let Some((term, rest)) = self.rest.split_once(SEPARATOR) {
            self.rest = rest;
            if term.is_empty() {
                self.next += GAP;
            } else {
                self.token.text.clear();
                self.token.text.push_str(term);
                self.token.position = self.next;
                self.token.position_length = 1;
                self.next += 1;
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(usize, String)> {
        let mut splitter = Splitter::default();
        let mut stream = splitter.token_stream(text);
        let mut tokens = Vec::new();
        while stream.advance() {
            tokens.push((stream.token().position, stream.token().text.clone()));
        }
        tokens
    }

    #[test]
    fn terms_come_apart_as_they_were_joined() {
        let terms = BTreeSet::from(["가".to_owned(), "나 다".to_owned()]);
        assert_eq!(split(&joined(&terms)), [(0, "가".into()), (1, "나 다".into())]);
        assert!(split("").is_empty());
    }

    #[test]
    fn pairs_follow_each_other_across_a_space_but_not_across_a_comma() {
        let mut terms = Terms::default();
        terms.read("상담 소개, 운전", &mut Memory::default());
        let pairs = split(&terms.pairs);
        let texts: Vec<&str> = pairs.iter().map(|(_, p)| p.as_str()).collect();
        assert_eq!(texts, ["상담", "담소", "소개", "운전"]);
        assert_eq!(pairs[2].0 - pairs[0].0, 2);
        assert!(pairs[3].0 > pairs[2].0 + 1);
        assert!(!terms.inner.contains("담소") && terms.inner.contains("소개"));
    }
}
