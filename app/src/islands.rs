//! The parts of a page that come alive in the browser. They get their words as
//! properties, so that no message file travels to the phone.

#![expect(missing_docs, reason = "the island macro makes structs without them")]

mod cards;
mod desk_keys;
mod draft;
mod leitner;
mod live_replies;
mod quick_exit;
mod search_box;

pub use cards::*;
pub use desk_keys::*;
pub use draft::*;
pub use live_replies::*;
pub use quick_exit::*;
pub use search_box::*;
