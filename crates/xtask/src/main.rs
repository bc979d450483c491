//! `cargo xtask`: Madang's whole tool chain, in Rust, for a machine that has only Rust.
//!
//! - `build` compiles the client to WASM, puts the site together and builds the server;
//! - `run` builds and starts Madang;
//! - `test` runs every check there is, on both databases and in a browser;
//! - `bench` measures how fast Madang is.
//!
//! It tells what it does while it does it, and leaves no process behind however it ends.

#[cfg(not(unix))]
compile_error!("Madang's tool chain needs Linux or macOS; on Windows use it inside WSL");

mod assets;
#[cfg(target_os = "linux")]
mod bench;
mod browser;
mod client;
mod compress;
mod css;
mod icons;
mod postgres;
mod process;
mod quality;
mod run;
mod say;
mod site;
mod strays;
mod system;
mod test;
mod workspace;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use workspace::{Profile, Workspace};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Madang's tool chain")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site (client, styles, icons) into target/site, then the server that embeds it
    Build {
        /// Build the server optimised, as it is deployed
        #[arg(long)]
        release: bool,
    },
    /// Build everything and start Madang on http://127.0.0.1:3000
    Run {
        /// What follows `--` goes to `madang serve`
        #[arg(last = true)]
        arguments: Vec<OsString>,
    },
    /// Formatting, clippy, all tests on SQLite and PostgreSQL, and the browser tests
    Test {
        /// Only these steps; may be given several times or with commas
        #[arg(long, value_enum, value_delimiter = ',')]
        only: Vec<test::Step>,
    },
    /// Measure the optimised program with 20,000 listings and print a table; Linux only
    Bench {
        #[command(subcommand)]
        what: Option<Bench>,
    },
}

/// What else can be measured.
#[derive(Debug, Subcommand)]
enum Bench {
    /// How well listings are found, beside SQLite's FTS5 and PostgreSQL's pg_trgm
    SearchQuality {
        /// Listings in the import format
        listings: PathBuf,
        /// Judged queries: qid, query, category, relevant, note
        queries: PathBuf,
    },
}

fn main() -> ExitCode {
    match execute(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say::failure(&error);
            process::exit_code()
        }
    }
}

fn execute(command: Command) -> Result<()> {
    process::watch_signals()?;
    let workspace = Workspace::find()?;
    match command {
        Command::Build { release } => {
            let profile = if release { Profile::Release } else { Profile::Dev };
            run::build(&workspace, profile)
        }
        Command::Run { arguments } => run::run(&workspace, &arguments),
        Command::Test { only } => test::run(&workspace, &only),
        Command::Bench { what: Some(Bench::SearchQuality { listings, queries }) } => {
            quality::run(&workspace, &listings, &queries)
        }
        #[cfg(target_os = "linux")]
        Command::Bench { what: None } => bench::run(&workspace),
        #[cfg(not(target_os = "linux"))]
        Command::Bench { what: None } => {
            anyhow::bail!("bench measures by means of /proc, which only Linux has")
        }
    }
}
