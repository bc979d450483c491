//! The program `madang`.

use std::process::ExitCode;

use clap::Parser;

#[tokio::main]
async fn main() -> ExitCode {
    server::run(server::Cli::parse()).await
}
