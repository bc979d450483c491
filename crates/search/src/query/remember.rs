//! What was found, remembered for as long as the index stays as it is: people ask for the same
//! few hundred things, and for the same once more with a filter or for its next page.
//!
//! It stays in memory and goes with the next change of a listing; nobody is noted with it.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use super::find::Found;
use super::fit::Answer;
use crate::error::IndexError;

/// How many listings are remembered in all, at eight bytes each; then it starts anew.
const REMEMBERED: usize = 500_000;

/// What remembering costs beside the listings, in as many listings.
const ENTRY: usize = 128;

/// What was found, by what was looked for.
pub(crate) struct Remembered<K, V> {
    found: Mutex<(usize, HashMap<K, Arc<V>>)>,
}

/// What was found, in as many listings.
pub(crate) trait Listings {
    /// How many they are, of all segments.
    fn listings(&self) -> usize;
}

impl Listings for Found {
    fn listings(&self) -> usize {
        self.segments.iter().map(Vec::len).sum()
    }
}

impl Listings for Answer {
    fn listings(&self) -> usize {
        self.segments.iter().map(Vec::len).sum()
    }
}

impl<K, V> Default for Remembered<K, V> {
    fn default() -> Self {
        Self { found: Mutex::default() }
    }
}

impl<K: Eq + Hash, V: Listings> Remembered<K, V> {
    /// What was found before, or is now.
    pub(crate) fn get<Q>(
        &self,
        key: &Q,
        find: impl FnOnce() -> Result<V, IndexError>,
    ) -> Result<Arc<V>, IndexError>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        // Whatever happened to another search, what stands in the map was found whole.
        let lock = || self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = lock().1.get(key) {
            return Ok(Arc::clone(found));
        }
        let found = Arc::new(find()?);
        let size = ENTRY + found.listings();
        let (held, known) = &mut *lock();
        if *held + size > REMEMBERED {
            known.clear();
            *held = 0;
        }
        *held += size;
        known.insert(key.to_owned(), Arc::clone(&found));
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(listings: u32) -> Found {
        Found { segments: vec![(0..listings).map(|doc| (doc, 1.0)).collect()], ..Found::default() }
    }

    #[test]
    fn nothing_is_looked_for_twice_until_it_would_be_too_much() {
        let remembered = Remembered::<String, Found>::default();
        let mut looked = Vec::new();
        let most = u32::try_from(REMEMBERED - 2 * ENTRY).unwrap();
        for (what, listings) in [("a", 1), ("a", 1), ("b", most - 1), ("a", 1), ("c", 1), ("a", 1)]
        {
            let find = || {
                looked.push(what);
                Ok(many(listings))
            };
            assert_eq!(remembered.get(what, find).unwrap().listings(), listings as usize);
        }
        assert_eq!(looked, ["a", "b", "c", "a"], "with c it starts anew");
    }

    #[test]
    fn what_failed_is_tried_again() {
        let remembered = Remembered::<usize, Found>::default();
        let locked = || Err(IndexError::Locked { dir: "index".into() });
        assert!(remembered.get(&1, locked).is_err());
        assert_eq!(remembered.get(&1, || Ok(many(2))).unwrap().listings(), 2);
    }
}
