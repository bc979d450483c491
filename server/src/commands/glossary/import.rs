//! `madang glossary import FILE`: pairs of words from a list of somebody else.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use domain::glossary::{TermPair, Verdict};
use domain::time::Clock;
use glossary::Glossary;
use glossary::exchange::doubt::{Doubt, doubts};
use glossary::exchange::table::{self, Separator};
use glossary::exchange::{Parsed, is_own, tbx};
use store::glossary::{Counts, Imported};
use store::{Store, StoreError, Tx};

use crate::commands::import::{SHOWN, progress_bar};
use crate::config::DatabaseConfig;
use crate::files::{self, Encoding};

/// What to import.
#[derive(Args, Debug)]
pub struct ImportConfig {
    /// The list: .tsv, .csv or .tbx, in UTF-8 or CP949 (EUC-KR)
    file: PathBuf,
    /// Where words come from for which the file does not say it
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    /// Say what would happen, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Remove what came from this source earlier and is not in the file any more
    #[arg(long, value_name = "NAME")]
    replace_source: Option<String>,
    #[command(flatten)]
    database: DatabaseConfig,
}

/// Imports a list: good rows go in together, bad ones are reported. The exit status is 0 if all
/// rows were good, 1 if some were not, 2 if nothing was done.
pub(super) async fn import(config: ImportConfig) -> anyhow::Result<ExitCode> {
    let mut parsed = read(&config.file, config.source.as_deref())?;
    report(&parsed);
    parsed.pairs.retain(|pair| !is_own(pair));
    let complete = parsed.faults.is_empty();
    let replace = config.replace_source.as_deref().filter(|_| complete);
    if config.replace_source.is_some() && !complete {
        eprintln!("nothing was removed, since some rows of the file are wrong; mend them first");
    }
    let store = Store::connect(&config.database.database_url).await?;
    let written = write(&store, &parsed.pairs, replace, config.dry_run).await;
    let Written { counts, removed, doubtful, refused } = written.context("nothing was changed")?;
    store.close().await;
    report_doubts(&doubtful);
    if refused > 0 {
        eprintln!(
            "left aside: {refused} pairs that a moderator has refused; search does not follow them"
        );
    }
    let Counts { created, updated, unchanged } = counts;
    let mood = if config.dry_run { "would be " } else { "" };
    let lines: HashSet<u64> = parsed.faults.iter().map(|fault| fault.line).collect();
    eprintln!(
        "{mood}created {created}, {mood}updated {updated}, unchanged {unchanged}, {mood}removed {removed}, in doubt {}, not taken {}",
        doubtful.len(),
        lines.len()
    );
    Ok(ExitCode::from(u8::from(!complete)))
}

/// Reads a file by its ending.
fn read(path: &Path, source: Option<&str>) -> anyhow::Result<Parsed> {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    if !matches!(ending.as_str(), "tsv" | "csv" | "tbx") {
        anyhow::bail!("{}: expected a file that ends in .tsv, .csv or .tbx", path.display());
    }
    let (text, encoding) = files::text(path)?;
    if encoding != Encoding::Utf8 {
        eprintln!("the file is in {} and was converted", encoding.name());
    }
    let bar = progress_bar();
    let progress = |done, of| {
        bar.set_length(of);
        bar.set_position(done);
    };
    let parsed = match ending.as_str() {
        "tsv" => table::read(&text, Separator::Tab, source, progress),
        "csv" => table::read(&text, Separator::Comma, source, progress),
        _ => tbx::read(&text, source, progress),
    };
    bar.finish_and_clear();
    parsed.with_context(|| path.display().to_string())
}

/// What an import did, or would do.
struct Written {
    counts: Counts,
    removed: u64,
    /// The pairs of this list that are in doubt, and why.
    doubtful: Vec<(TermPair, Doubt)>,
    /// How many pairs of this list a moderator has refused.
    refused: usize,
}

/// Writes pairs in one transaction, which a dry run takes back.
async fn write(
    store: &Store,
    pairs: &[TermPair],
    replace: Option<&str>,
    dry_run: bool,
) -> Result<Written, StoreError> {
    let words = |pair: &TermPair| (pair.north.clone(), pair.south.clone());
    let of_list: HashSet<(String, String)> = pairs.iter().map(words).collect();
    let mut tx = store.write().await?;
    let counts = store::glossary::upsert(&mut tx, pairs, Clock::System.now()).await?;
    let removed = match replace {
        Some(source) => {
            let of_source = pairs.iter().filter(|pair| pair.source == source);
            let kept = of_source.map(|pair| (pair.north.as_str(), pair.south.as_str())).collect();
            store::glossary::retain(&mut tx, source, &kept).await?
        }
        None => 0,
    };
    let all = store::glossary::pairs(&mut tx).await?;
    let (refused, all): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|row| row.verdict == Some(Verdict::Refused));
    let refused = refused.iter().filter(|row| of_list.contains(&words(&row.pair))).count();
    let mut doubtful = judge(&mut tx, &all).await?;
    doubtful.retain(|(pair, _)| of_list.contains(&words(pair)));
    if !dry_run {
        tx.commit().await?;
    }
    Ok(Written { counts, removed, doubtful, refused })
}

/// Looks at all pairs together, since one list may cast doubt on another, and gives back those
/// in doubt. What a moderator refused is not among them: a wrong pair says nothing about others.
async fn judge(tx: &mut Tx, all: &[Imported]) -> Result<Vec<(TermPair, Doubt)>, StoreError> {
    let pairs: Vec<&TermPair> = all.iter().map(|row| &row.pair).collect();
    let found = doubts(&pairs, Glossary::built_in());
    for doubtful in [true, false] {
        let changed = |(row, doubt): (&'_ Imported, &Option<Doubt>)| {
            doubt.is_some() == doubtful && row.doubtful != doubtful
        };
        let rows = all.iter().zip(&found).filter(|(row, doubt)| changed((row, doubt)));
        let rows: Vec<&Imported> = rows.map(|(row, _)| row).collect();
        store::glossary::mark(tx, &rows, doubtful).await?;
    }
    let doubtful = all.iter().zip(found);
    Ok(doubtful.filter_map(|(row, doubt)| Some((row.pair.clone(), doubt?))).collect())
}

fn report(parsed: &Parsed) {
    for fault in parsed.faults.iter().take(SHOWN) {
        eprintln!("{fault}");
    }
    if parsed.faults.len() > SHOWN {
        eprintln!("… and {} more", parsed.faults.len() - SHOWN);
    }
    if !parsed.ignored.is_empty() {
        let ignored: Vec<&str> = parsed.ignored.iter().take(SHOWN).map(String::as_str).collect();
        eprintln!("the list also has {:?}, for which there is no place", ignored);
    }
    let aside = parsed.aside;
    let own = parsed.pairs.iter().filter(|pair| is_own(pair)).count();
    for (count, what) in [
        (aside.same, "have the same word on both sides"),
        (aside.parts, "are endings or other parts of words"),
        (aside.repeated, "stand further up in the list already"),
        (own, "are built in"),
    ] {
        if count > 0 {
            eprintln!("left aside: {count} pairs that {what}");
        }
    }
}

fn report_doubts(doubtful: &[(TermPair, Doubt)]) {
    for (pair, doubt) in doubtful.iter().take(SHOWN) {
        eprintln!("in doubt: {} → {}: {doubt}", pair.north, pair.south);
    }
    if doubtful.len() > SHOWN {
        eprintln!("… and {} more in doubt", doubtful.len() - SHOWN);
    }
}
