//! What a person meets who searches, and what must survive.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should fail")]

mod common;
mod durability;
mod filters;
mod finding;
mod hostile;
mod spelling_pairs;
mod suggestions;
mod told;
