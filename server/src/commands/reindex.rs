//! `madang reindex`: the search index anew.

use std::path::Path;

use anyhow::Context;
use clap::Args;
use domain::directory::Listing;
use domain::forum::TopicText;
use search::{Index, IndexError};
use store::Store;

use crate::config::{DatabaseConfig, IndexConfig};
use crate::indexer::{Collection, Indexer};

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
    let listings = rebuild::<Listing>(&store, &config.index.index_dir).await?;
    let topics = rebuild::<TopicText>(&store, &config.index.topics_dir()).await?;
    eprintln!("indexed {listings} listings and {topics} topics");
    store.close().await;
    Ok(())
}

/// Builds the index in `dir` anew and says how much it holds.
async fn rebuild<T: Collection>(store: &Store, dir: &Path) -> anyhow::Result<usize> {
    let index = Index::open(dir).map_err(|error| match error {
        IndexError::Locked { .. } => anyhow::anyhow!(
            "a running server holds the index in {}; stop it first: it rebuilds a missing index by itself when it starts",
            dir.display()
        ),
        error => error.into(),
    })?;
    let mut indexer = Indexer::<T>::new(store.clone(), index.index.clone(), None, None);
    indexer.rebuild().await.context("the index is as it was")?;
    Ok(index.index.len())
}
