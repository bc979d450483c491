//! What is about a thing, looked up once and remembered for as long as the index stays as
//! it is: people ask for the same few hundred things.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::find::Found;
use crate::error::IndexError;

/// How many listings are remembered in all, at eight bytes each; then it starts anew.
const REMEMBERED: usize = 500_000;

/// Listings by what they are about: an index of [`crate::vocabulary::Meant`].
#[derive(Default)]
pub(crate) struct Remembered {
    found: Mutex<(usize, HashMap<usize, Arc<Found>>)>,
}

impl Remembered {
    /// What was found before, or is now.
    pub(super) fn get(
        &self,
        meant: usize,
        find: impl FnOnce() -> Result<Found, IndexError>,
    ) -> Result<Arc<Found>, IndexError> {
        // Whatever happened to another search, what stands in the map was found whole.
        let lock = || self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = lock().1.get(&meant) {
            return Ok(Arc::clone(found));
        }
        let found = Arc::new(find()?);
        let listings: usize = found.segments.iter().map(Vec::len).sum();
        let (held, known) = &mut *lock();
        if *held + listings > REMEMBERED {
            known.clear();
            *held = 0;
        }
        *held += listings;
        known.insert(meant, Arc::clone(&found));
        Ok(found)
    }
}
