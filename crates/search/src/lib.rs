//! Search: Korean text analysis and the full-text index of the directory.
//!
//! [`Index`] holds every listing in a form in which it is found: by North and South
//! Korean spelling, inflected and written together or apart, by initial consonants, with
//! slips of the finger and with the keyboard in the wrong mode. It follows the database
//! through [`Change`]s, each commit carrying the position up to which it does, so that
//! it can be lost and made again at any time.
//!
//! What is published in the forum is found the same way, in an index of its own ([`Topics`]):
//! what is misspelt in a post must not become a word that corrects a search for help.
//!
//! - [`analysis`]: what words are, without knowing where they occur
//! - `document`, `terms`, `schema`, `facts`: a listing as the index holds it
//! - `query`, `collect`: from what was typed to the hits and the counts beside the filters
//! - [`look_up`], [`PairWords`]: the glossary, and pairs beside it, looked up by what was typed
//! - `suggest`, [`Passages`]: completion, and the passage that shows why something was found

pub mod analysis;
mod collect;
mod document;
mod error;
mod facts;
mod files;
mod index;
mod kind;
mod near;
mod open;
mod pairs;
mod query;
mod schema;
mod search;
mod snapshot;
mod snippet;
mod suggest;
mod terms;
mod topics;
mod vocabulary;
mod words;

pub use document::{Indexed, Thing};
pub use error::IndexError;
pub use index::{Change, Index, Opened};
pub use near::NearWord;
pub use pairs::PairWords;
pub use snippet::{Passages, Snippet};
pub use topics::{TopicResults, Topics};
pub use words::{FoundWord, look_up};
