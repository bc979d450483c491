//! The queue of what waits for somebody's decision.

mod open;

pub use open::{Opened, Subject, open};
