//! What things are in Madang: types and the rules that hold for them.
//!
//! Nothing here reads a clock, a file, a socket or a source of chance, so every
//! rule can be tested by calling it. The other crates parse what comes from
//! outside into these types at the edge and pass only them around.

pub mod account;
pub mod cell;
pub mod crisis;
pub mod directory;
mod fold;
pub mod forum;
pub mod geo;
pub mod glossary;
pub mod help_line;
pub mod holidays;
pub mod hours;
pub mod id;
pub mod language;
pub mod locale;
pub mod moderation;
pub mod notification;
pub mod policy;
pub mod privacy;
pub mod region;
pub mod search;
pub mod suggestion;
pub mod time;
pub mod unmet;
