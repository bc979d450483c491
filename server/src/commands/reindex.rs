//! `madang reindex`: the search index anew.

use anyhow::Context;
use clap::Args;
use search::{Index, IndexError};
use store::Store;

use crate::config::{DatabaseConfig, IndexConfig};
use crate::indexer::Indexer;

/// Which index to build from which database.
#[derive(Args, Debug)]
pub struct ReindexConfig {
    #[command(flatten)]
    database: DatabaseConfig,
    #[command(flatten)]
    index: IndexConfig,
}

/// Builds the index anew.
pub(super) async fn reindex(config: ReindexConfig) -> anyhow::Result<()> {
    let store = Store::connect(&config.database.database_url).await?;
    let dir = config.index.index_dir;
    let opened = Index::open(&dir).map_err(|error| match error {
        IndexError::Locked { .. } => anyhow::anyhow!(
            "a running server holds the index in {}; stop it first: it rebuilds a missing index by itself when it starts",
            dir.display()
        ),
        error => error.into(),
    })?;
    let mut indexer = Indexer::new(store.clone(), opened.index.clone(), None);
    indexer.rebuild().await.context("the index is as it was")?;
    eprintln!("indexed {} listings", opened.index.len());
    store.close().await;
    Ok(())
}
