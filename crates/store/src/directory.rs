//! The directory: listings and the organisations behind them.
//!
//! A listing is one row. What must be constrained or looked up has a column,
//! what the listing says is one JSON text: [`domain::directory::Service`] as
//! serde writes it.

mod read;
mod write;

pub use read::{Address, addresses, count, is_empty, listing, listings, page_by_id};
pub use write::{Incoming, Outcome, retain, upsert};
