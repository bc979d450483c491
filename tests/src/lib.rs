//! What the tests of the whole program share: a running Madang on a throwaway
//! database, and builders for what is in it.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod app;
mod forum;
mod listing;
mod member;
mod program;

pub use app::{Answer, TestApp};
pub use forum::form_number;
pub use listing::{Csv, row};
pub use member::Member;
pub use program::{Output, madang, madang_reads, spawn};
