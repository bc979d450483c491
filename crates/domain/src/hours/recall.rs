//! Hours that were read before. Thousands of listings keep some dozens of different hours,
//! and reading them takes longer than all else in reading a listing.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use super::{Hours, HoursError};

/// How many different hours are remembered, at a few kilobytes each; then it starts anew.
const REMEMBERED: usize = 1_000;

static READ: LazyLock<RwLock<HashMap<String, Hours>>> = LazyLock::new(RwLock::default);

impl Hours {
    /// Reads hours as [`Hours::parse`] does, but each text once.
    pub(super) fn recall(text: &str) -> Result<Self, HoursError> {
        // Whatever happened to another reader, what stands in the map was read whole.
        if let Some(hours) = READ.read().unwrap_or_else(PoisonError::into_inner).get(text) {
            return Ok(hours.clone());
        }
        let hours = Self::parse(text)?;
        let mut read = READ.write().unwrap_or_else(PoisonError::into_inner);
        if read.len() >= REMEMBERED {
            read.clear();
        }
        read.insert(text.to_owned(), hours.clone());
        Ok(hours)
    }
}
