//! `madang glossary import | export`: word lists of others, and the glossary for others.

mod export;
mod import;

use std::process::ExitCode;

use clap::Subcommand;

/// What can be done with the glossary.
#[derive(Debug, Subcommand)]
pub enum GlossaryCommand {
    /// Take pairs of words from a TSV, CSV or TBX file; they help to search
    Import(import::ImportConfig),
    /// Write the glossary as TSV or TBX to standard output, or as Fluent into a folder
    Export(export::ExportConfig),
}

pub(super) async fn run(command: GlossaryCommand) -> anyhow::Result<ExitCode> {
    match command {
        GlossaryCommand::Import(config) => import::import(config).await,
        GlossaryCommand::Export(config) => export::export(config).await.map(|()| ExitCode::SUCCESS),
    }
}
