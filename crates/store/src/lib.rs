//! Madang's database: one set of SQL for SQLite, the embedded default, and
//! PostgreSQL, for where one machine is outgrown.
//!
//! A function here takes a [`Tx`], runs portable SQL in it and gives back
//! domain types. Who may do what is decided before; what must hold whatever
//! happens is a constraint in `migrations/`.
//!
//! Portable SQL means: ids are `text` (UUIDv7), instants `bigint` milliseconds
//! since 1970 (UTC), `boolean`, `on conflict … returning`, placeholders `$1`.
//! No `now()`, arrays, JSON operators or `for update`.

#[macro_use]
mod db;

pub mod account;
pub mod attempt;
pub mod audit;
pub mod ceremony;
pub mod directory;
mod error;
pub mod forum;
pub mod glossary;
mod migrate;
pub mod moderation;
pub mod notification;
mod notify;
pub mod outbox;
pub mod passkey;
mod postgres;
pub mod recovery;
mod row;
pub mod session;
mod sqlite;
pub mod suggestion;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod unmet;
pub mod upload;
mod url;

#[cfg(test)]
mod tests;

pub use db::{Store, Tx};
pub use error::StoreError;
pub use notify::Changes;
pub use url::{DatabaseUrl, DatabaseUrlError};
