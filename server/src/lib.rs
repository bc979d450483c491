//! Madang's server and command line: configuration, routes, middleware, the JSON
//! API, and the jobs that carry changes from the database to the search index and count
//! searches that found nothing.

mod api;
mod assets;
mod commands;
mod config;
mod crawlers;
mod files;
mod health;
mod indexer;
mod listen;
mod live;
mod logging;
mod moderation;
mod offline;
mod router;
mod security;
mod serve;
mod unmet;
mod upkeep;
mod vocabulary;

pub use commands::{Cli, Command, run};
pub use config::{DatabaseConfig, LogFormat, ServeConfig};
pub use serve::serve;
