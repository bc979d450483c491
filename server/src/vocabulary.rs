//! The words that search knows beside those built in: pairs imported from lists of others.

use domain::glossary::TermPair;
use search::Index;
use store::Store;

use crate::indexer::IndexerError;

/// Teaches search the imported pairs: at the start, and whenever the outbox says that they
/// changed. A doubtful one is left out, since search would follow it blindly.
pub(crate) async fn reload_vocabulary(store: &Store, index: &Index) -> Result<(), IndexerError> {
    let imported = store::glossary::pairs(&mut store.read().await?).await?;
    let sure = imported.into_iter().filter(|row| !row.doubtful).map(|row| row.pair);
    let pairs: Vec<TermPair> = sure.collect();
    let count = pairs.len();
    let index = index.clone();
    tokio::task::spawn_blocking(move || index.learn(&pairs)).await?;
    tracing::info!(pairs = count, "search knows the imported vocabulary");
    Ok(())
}
