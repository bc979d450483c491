//! `madang audit verify | export`: what moderators did, and whether the log was touched.

use std::io::Write;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use store::Store;
use store::audit::{self, Verified};

use crate::config::DatabaseConfig;

/// Lines read at a time for an export.
const PAGE: i64 = 1_000;

/// What to do with the log.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Walk the chain and say where it is broken
    Verify(VerifyConfig),
    /// Write the log to standard output, one JSON object a line
    Export(DatabaseConfig),
}

/// What to compare with.
#[derive(Args, Debug)]
pub struct VerifyConfig {
    /// A head that an earlier run printed and that was kept elsewhere
    #[arg(long, value_name = "HASH")]
    expect: Option<String>,
    #[command(flatten)]
    database: DatabaseConfig,
}

/// Does what was asked for; a broken chain ends with status 1.
pub(super) async fn run(command: AuditCommand) -> anyhow::Result<ExitCode> {
    match command {
        AuditCommand::Verify(config) => verify(config).await,
        AuditCommand::Export(config) => export(config).await.map(|()| ExitCode::SUCCESS),
    }
}

async fn verify(config: VerifyConfig) -> anyhow::Result<ExitCode> {
    let store = Store::connect(&config.database.database_url).await?;
    let verified = audit::verify(&mut store.read().await?, config.expect.as_deref()).await?;
    store.close().await;
    let mut out = std::io::stdout().lock();
    match verified {
        Verified::Broken { seq } => {
            writeln!(out, "broken: line {seq} is missing, was changed or does not belong there")?;
            Ok(ExitCode::from(1))
        }
        Verified::Whole { lines, head, expected_found: false } => {
            writeln!(out, "whole, but not the same log: the expected head is not in it")?;
            writeln!(out, "lines {lines}\nhead {head}")?;
            Ok(ExitCode::from(1))
        }
        Verified::Whole { lines, head, expected_found: true } => {
            writeln!(out, "whole\nlines {lines}\nhead {head}")?;
            writeln!(
                out,
                "keep the head elsewhere: lines taken off the end show only against it (--expect)"
            )?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn export(config: DatabaseConfig) -> anyhow::Result<()> {
    let store = Store::connect(&config.database_url).await?;
    let mut tx = store.read().await?;
    let mut out = std::io::stdout().lock();
    let mut seq = 0;
    loop {
        let lines = audit::after(&mut tx, seq, PAGE).await?;
        let Some(last) = lines.last() else { break };
        seq = last.seq;
        for line in &lines {
            serde_json::to_writer(&mut out, line)?;
            writeln!(out)?;
        }
    }
    drop(tx);
    store.close().await;
    Ok(())
}
