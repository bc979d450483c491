//! Which words are known, asked for every part of a query and so remembered.

use std::cell::RefCell;
use std::collections::HashMap;

use super::function::is_weak_korean;
use super::segment::Known;
use crate::analysis::tokens::korean_forms;
use crate::error::IndexError;
use crate::snapshot::Snapshot;
use crate::vocabulary::Vocabulary;

/// The words of the index, for one query.
pub(super) struct Lexicon<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) vocabulary: &'a Vocabulary,
    occurs: RefCell<HashMap<String, bool>>,
    known: RefCell<HashMap<String, Known>>,
}

impl<'a> Lexicon<'a> {
    pub(super) fn of(snapshot: &'a Snapshot, vocabulary: &'a Vocabulary) -> Self {
        Self { snapshot, vocabulary, occurs: RefCell::default(), known: RefCell::default() }
    }

    /// Whether some listing has a word with this key.
    pub(super) fn occurs(&self, key: &str) -> Result<bool, IndexError> {
        if let Some(occurs) = self.occurs.borrow().get(key) {
            return Ok(*occurs);
        }
        let occurs = self.snapshot.knows(key)?;
        self.occurs.borrow_mut().insert(key.into(), occurs);
        Ok(occurs)
    }

    /// How well a Korean word is known, in whichever form: because it occurs or is in the
    /// vocabulary.
    pub(super) fn known(&self, text: &str) -> Result<Known, IndexError> {
        if let Some(known) = self.known.borrow().get(text) {
            return Ok(*known);
        }
        let known = self.look_up(text)?;
        self.known.borrow_mut().insert(text.into(), known);
        Ok(known)
    }

    fn look_up(&self, text: &str) -> Result<Known, IndexError> {
        let forms = korean_forms(text);
        let long = |text: &str| text.chars().nth(1).is_some();
        if long(text) && is_weak_korean(text, &forms) {
            return Ok(Known::Yes);
        }
        let mut known = Known::No;
        for form in forms {
            let vocabulary = self.vocabulary;
            let spoken = || vocabulary.has_korean(&form.key) || vocabulary.has_way_word(&form.key);
            let named = long(&form.key) && spoken();
            if named || self.occurs(&form.key)? {
                match (long(&form.key), form.weight < 1.0) {
                    (true, false) => return Ok(Known::Yes),
                    (true, true) => known = Known::Perhaps,
                    (false, _) if known == Known::No => known = Known::Single,
                    (false, _) => {}
                }
            }
        }
        Ok(known)
    }
}
