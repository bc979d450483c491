//! `madang import FILE`: listings from a spreadsheet into the directory.

use std::collections::HashSet;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use domain::time::Clock;
use indicatif::{ProgressBar, ProgressStyle};
use store::Store;
use store::directory::{Incoming, Outcome};

use crate::config::DatabaseConfig;
use crate::files::{self, Encoding, Parsed};

/// How many errors are shown; the rest is counted.
pub(super) const SHOWN: usize = 200;

/// What to import.
#[derive(Args, Debug)]
pub struct ImportConfig {
    /// The CSV file, in UTF-8 or CP949 (EUC-KR)
    file: PathBuf,
    /// Say what would happen, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Remove what came from this source earlier and is not in the file any more
    #[arg(long, value_name = "NAME")]
    replace_source: Option<String>,
    #[command(flatten)]
    database: DatabaseConfig,
}

/// What an import did, or would do.
#[derive(Debug, Default)]
pub(crate) struct Imported {
    created: usize,
    updated: usize,
    unchanged: usize,
    removed: u64,
}

/// Imports a file: good rows go in together, bad ones are reported. The exit
/// status is 0 if all rows were good, 1 if some were not, 2 if nothing was done.
pub(super) async fn import(config: ImportConfig) -> anyhow::Result<ExitCode> {
    let progress = progress_bar();
    let parsed = files::read(&config.file, |done, of| {
        progress.set_length(of);
        progress.set_position(done);
    });
    progress.finish_and_clear();
    let parsed = parsed?;
    report(&parsed);
    let store = Store::connect(&config.database.database_url).await?;
    let clock = Clock::System;
    // A row that is wrong is in the file all the same: to remove its listing would lose it.
    let complete = parsed.errors.is_empty();
    let replace = config.replace_source.as_deref().filter(|_| complete);
    if config.replace_source.is_some() && !complete {
        eprintln!("nothing was removed, since some rows of the file are wrong; mend them first");
    }
    let imported = write(&store, parsed.rows, replace, config.dry_run, &clock)
        .await
        .context("nothing was changed")?;
    store.close().await;
    let Imported { created, updated, unchanged, removed } = imported;
    let mood = if config.dry_run { "would be " } else { "" };
    eprintln!(
        "{mood}created {created}, {mood}updated {updated}, unchanged {unchanged}, {mood}removed {removed}, not taken {}",
        bad_rows(&parsed.errors)
    );
    Ok(ExitCode::from(u8::from(!parsed.errors.is_empty())))
}

/// Writes rows in one transaction, which a dry run takes back.
pub(crate) async fn write(
    store: &Store,
    rows: Vec<domain::directory::row::Row>,
    replace: Option<&str>,
    dry_run: bool,
    clock: &Clock,
) -> Result<Imported, store::StoreError> {
    let kept: HashSet<String> = rows
        .iter()
        .filter(|row| Some(row.source.name.as_str()) == replace)
        .map(|row| row.source.id.clone())
        .collect();
    let incoming: Vec<Incoming> =
        rows.into_iter().map(|row| Incoming { source: row.source, service: row.service }).collect();
    let mut tx = store.write().await?;
    let outcomes = store::directory::upsert(&mut tx, &incoming, clock.now()).await?;
    let removed = match replace {
        Some(source) => store::directory::retain(&mut tx, source, &kept).await?,
        None => 0,
    };
    if !dry_run {
        tx.commit().await?;
    }
    let count = |outcome| outcomes.iter().filter(|o| **o == outcome).count();
    Ok(Imported {
        created: count(Outcome::Created),
        updated: count(Outcome::Updated),
        unchanged: count(Outcome::Unchanged),
        removed,
    })
}

fn report(parsed: &Parsed) {
    if parsed.encoding != Encoding::Utf8 {
        eprintln!("the file is in {} and was converted", parsed.encoding.name());
    }
    for error in parsed.errors.iter().take(SHOWN) {
        eprintln!("{error}");
    }
    if parsed.errors.len() > SHOWN {
        eprintln!("… and {} more", parsed.errors.len() - SHOWN);
    }
}

/// How many rows have something wrong; one row may have several errors.
fn bad_rows(errors: &[files::RowError]) -> usize {
    errors.iter().map(|e| e.line).collect::<HashSet<_>>().len()
}

/// A bar on a terminal; nothing where the output goes into a file.
pub(super) fn progress_bar() -> ProgressBar {
    let style = ProgressStyle::with_template("reading {bar:30} {percent:>3} % {eta} left");
    let bar = ProgressBar::new(0);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
