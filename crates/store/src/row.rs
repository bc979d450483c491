//! From columns to what they mean.

use std::str::FromStr;

use jiff::Timestamp;

use crate::error::StoreError;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Reads `text`, which the thing `what` with this `id` holds.
pub(crate) fn parsed<T: FromStr<Err: Into<Cause>>>(
    what: &'static str,
    id: &str,
    text: &str,
) -> Result<T, StoreError> {
    text.parse().map_err(|error: T::Err| StoreError::corrupt(what, id, error))
}

/// Reads an instant in milliseconds since 1970.
pub(crate) fn instant(what: &'static str, id: &str, millis: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(millis).map_err(|error| StoreError::corrupt(what, id, error))
}

/// Takes what a name stands for.
pub(crate) fn known<T>(
    what: &'static str,
    id: &str,
    name: &str,
    found: Option<T>,
) -> Result<T, StoreError> {
    found.ok_or_else(|| StoreError::corrupt(what, id, format!("unknown name {name:?}")))
}
