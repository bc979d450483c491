//! The program `madang`.

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;

/// A page is thousands of short strings: a fifth of its time went to the system's allocator.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    server::run(server::Cli::parse()).await
}
