//! The words that search knows beside those built in: pairs imported from lists of others.

use search::Index;
use store::{Store, StoreError};

/// Reads the imported pairs anew: at the start, and whenever the outbox says that they changed.
pub(crate) async fn reload_vocabulary(store: &Store, _index: &Index) -> Result<(), StoreError> {
    let pairs = store::glossary::pairs(&mut store.read().await?).await?;
    let sure = pairs.iter().filter(|pair| !pair.doubtful).count();
    tracing::info!(pairs = pairs.len(), sure, "the imported vocabulary was read");
    Ok(())
}
