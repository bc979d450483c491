//! `madang glossary export tsv | tbx | ftl`.

use std::io::{BufWriter, Write};
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, ValueEnum};
use domain::glossary::{TermPair, Verdict};
use glossary::Glossary;
use glossary::exchange::{built_in_pairs, ftl, table, tbx};
use store::Store;
use store::glossary::Imported;

use crate::config::DatabaseConfig;

/// What to write.
#[derive(Args, Debug)]
pub struct ExportConfig {
    /// The format
    #[arg(value_enum)]
    format: Format,
    /// The folder for the files of ftl; the other formats go to standard output
    #[arg(long, required_if_eq("format", "ftl"))]
    dir: Option<PathBuf>,
    #[command(flatten)]
    database: DatabaseConfig,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Pairs of words, as a table
    Tsv,
    /// TermBase eXchange (ISO 30042), which translators' tools read
    Tbx,
    /// Fluent files for four locales, without imported words
    Ftl,
}

/// Writes the built-in glossary, then what was imported; what a moderator refused is wrong, and
/// stays here.
pub(super) async fn export(config: ExportConfig) -> anyhow::Result<()> {
    let glossary = Glossary::built_in();
    if let (Format::Ftl, Some(folder)) = (config.format, &config.dir) {
        let files = ftl::write(glossary, folder).context("nothing that was there was changed")?;
        eprintln!("wrote {files} files; imported words have no meaning, and so no place in Fluent");
        return Ok(());
    }
    let store = Store::connect(&config.database.database_url).await?;
    let mut imported = store::glossary::pairs(&mut store.read().await?).await?;
    imported.retain(|row| row.verdict != Some(Verdict::Refused));
    store.close().await;
    let mut out = BufWriter::new(std::io::stdout().lock());
    match config.format {
        Format::Tsv => table::write(&mut out, &all(glossary, &imported))?,
        Format::Tbx | Format::Ftl => {
            let named = imported.iter().map(|row| (row.id.as_str(), &row.pair));
            tbx::write(&mut out, glossary, named)?;
        }
    }
    out.flush()?;
    Ok(())
}

/// Every pair once; what is built in stands for the same pair from elsewhere.
fn all(glossary: &Glossary, imported: &[Imported]) -> Vec<TermPair> {
    let mut seen = std::collections::HashSet::new();
    let pairs = built_in_pairs(glossary).chain(imported.iter().map(|row| row.pair.clone()));
    pairs.filter(|pair| seen.insert((pair.north.clone(), pair.south.clone()))).collect()
}
