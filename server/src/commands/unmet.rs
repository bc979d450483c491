//! `madang unmet`: what people searched for and did not find.

use std::io::Write;

use clap::Args;
use domain::time::{Clock, in_seoul};
use jiff::ToSpan;
use store::Store;

use crate::config::DatabaseConfig;

/// Which searches to show.
#[derive(Args, Debug)]
pub struct UnmetConfig {
    /// Only what was asked in the last so many days
    #[arg(long, value_name = "N", default_value_t = 90, value_parser = clap::value_parser!(i32).range(1..=3_650))]
    days: i32,
    #[command(flatten)]
    database: DatabaseConfig,
}

/// Prints a table: on how many days a phrase was asked, the last of them, and the phrase.
pub(super) async fn unmet(config: UnmetConfig) -> anyhow::Result<()> {
    let store = Store::connect(&config.database.database_url).await?;
    let today = in_seoul(Clock::System.now()).date();
    let since = today - (config.days - 1).days();
    let unmet = store::unmet::asked(&mut store.read().await?, since).await?;
    store.close().await;
    let mut out = std::io::stdout().lock();
    // The phrase stands last: how wide Korean letters are depends on the terminal.
    writeln!(out, "{:>4}  {:<10}  phrase", "days", "last day")?;
    for phrase in unmet {
        writeln!(out, "{:>4}  {:<10}  {}", phrase.days, phrase.last.to_string(), phrase.phrase)?;
    }
    Ok(())
}
