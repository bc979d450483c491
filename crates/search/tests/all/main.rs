//! What a person meets who searches, and what must survive.

mod common;
mod durability;
mod filters;
mod finding;
mod hostile;
mod spelling_pairs;
mod suggestions;
