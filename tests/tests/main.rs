//! Madang as a person meets it, on a throwaway SQLite or PostgreSQL.

mod api;
mod import;
mod index;
mod pages;
mod server;
