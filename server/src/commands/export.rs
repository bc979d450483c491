//! `madang export csv`: the directory as a file that can be imported again.

use clap::{Args, ValueEnum};
use store::Store;

use crate::config::DatabaseConfig;
use crate::files;

/// How many listings are read at a time.
const PAGE: u32 = 1_000;

/// What to export.
#[derive(Args, Debug)]
pub struct ExportConfig {
    /// The format
    #[arg(value_enum)]
    format: Format,
    /// Only what came from this source
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    #[command(flatten)]
    database: DatabaseConfig,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// The format of `madang import`
    Csv,
}

/// Writes the directory to standard output, in the order in which it came in.
pub(super) async fn export(config: ExportConfig) -> anyhow::Result<()> {
    let Format::Csv = config.format;
    let store = Store::connect(&config.database.database_url).await?;
    let mut tx = store.read().await?;
    let mut listings = Vec::new();
    let mut after = None;
    loop {
        let page = store::directory::page_by_id(&mut tx, after, PAGE).await?;
        after = page.last().map(|l| l.id);
        let last = page.len() < PAGE as usize;
        let wanted = |name: &str| config.source.as_ref().is_none_or(|source| source == name);
        listings.extend(page.into_iter().filter(|l| wanted(&l.source.name)));
        if last {
            break;
        }
    }
    files::write(std::io::stdout().lock(), &listings)?;
    Ok(())
}
