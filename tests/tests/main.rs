//! Madang as a person meets it, on a throwaway SQLite or PostgreSQL.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod account;
mod account_factors;
mod api;
mod appeal;
mod desk;
mod explained;
mod feedback;
mod forum;
mod forum_choices;
mod forum_forms;
mod glossary;
mod hidden;
mod import;
mod index;
mod moderation;
mod pages;
mod pairs;
mod passkeys;
mod pictures;
mod refused;
mod routes;
mod safety;
mod server;
mod topics;
mod vocabulary;
mod words;
