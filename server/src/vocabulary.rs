//! The words that search knows beside those built in: pairs imported from lists of others.

use domain::glossary::TermPair;
use search::{Index, Topics};
use store::Store;

use crate::indexer::IndexerError;

/// Teaches both indexes the imported pairs: at the start, and whenever the outbox says that
/// they changed.
#[derive(Clone, Debug)]
pub(crate) struct Teacher {
    pub(crate) store: Store,
    pub(crate) index: Index,
    pub(crate) topics: Topics,
}

impl Teacher {
    /// Reads all pairs. A doubtful one is left out, since search would follow it blindly.
    pub(crate) async fn teach(&self) -> Result<(), IndexerError> {
        let imported = store::glossary::pairs(&mut self.store.read().await?).await?;
        let sure = imported.into_iter().filter(|row| !row.doubtful).map(|row| row.pair);
        let pairs: Vec<TermPair> = sure.collect();
        let count = pairs.len();
        let (index, topics) = (self.index.clone(), self.topics.clone());
        let learn = move || {
            index.learn(&pairs);
            topics.index().learn_from(&index);
        };
        tokio::task::spawn_blocking(learn).await?;
        tracing::info!(pairs = count, "search knows the imported vocabulary");
        Ok(())
    }
}
