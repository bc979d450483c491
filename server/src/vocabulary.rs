//! The words that search knows beside those built in: pairs imported from lists of others.

use domain::glossary::{TermPair, Verdict};
use search::{Index, PairWords, Topics};
use store::Store;
use store::glossary::Imported;

use crate::indexer::IndexerError;

/// Teaches both indexes the imported pairs, and the pages those that readers may see: at the
/// start, and whenever the outbox says that they changed.
#[derive(Clone)]
pub(crate) struct Teacher {
    pub(crate) store: Store,
    pub(crate) index: Index,
    pub(crate) topics: Topics,
    pub(crate) pairs: PairWords,
}

/// Whether search may follow a pair: not one that a moderator refused, and one in doubt only
/// if a moderator has confirmed it.
fn is_followed(row: &Imported) -> bool {
    match row.verdict {
        Some(Verdict::Confirmed) => true,
        Some(Verdict::Refused) => false,
        None => !row.doubtful,
    }
}

impl Teacher {
    /// Reads all pairs.
    pub(crate) async fn teach(&self) -> Result<(), IndexerError> {
        let imported = store::glossary::pairs(&mut self.store.read().await?).await?;
        let teacher = self.clone();
        let learn = move || {
            let confirmed = imported.iter().filter(|row| row.verdict == Some(Verdict::Confirmed));
            teacher.pairs.replace(confirmed.map(|row| row.pair.clone()));
            let followed = imported.into_iter().filter(is_followed).map(|row| row.pair);
            let pairs: Vec<TermPair> = followed.collect();
            teacher.index.learn(&pairs);
            teacher.topics.index().learn_from(&teacher.index);
            pairs.len()
        };
        let count = tokio::task::spawn_blocking(learn).await?;
        tracing::info!(pairs = count, "search knows the imported vocabulary");
        Ok(())
    }
}
