//! Follows the outbox for pages that are open: they are told when somebody answered, on
//! whichever server the answer was published.

use std::time::Duration;

use app::AppState;
use store::outbox::{self, Since, Subject};
use store::{Store, StoreError};

/// So many entries are read at a time.
const BATCH: u32 = 1_000;
/// How long to wait after a failure before the next try.
const RETRY: Duration = Duration::from_secs(2);

/// Tells open pages of changed topics for as long as the program runs.
pub(crate) async fn follow(state: AppState) {
    let mut changes = state.store.changes();
    let mut position = None;
    loop {
        match catch_up(&state, position).await {
            Ok(last) => {
                position = Some(last);
                changes.wait().await;
            }
            Err(error) => {
                tracing::warn!(%error, "open pages could not be told of replies; trying again");
                tokio::time::sleep(RETRY).await;
            }
        }
    }
}

/// Tells of what came after a position, and gives the last one. At first, and after it was
/// away for so long that entries were pruned, it begins at the end: pages look for themselves
/// when they are opened.
async fn catch_up(state: &AppState, position: Option<i64>) -> Result<i64, StoreError> {
    let Some(mut position) = position else { return head(&state.store).await };
    loop {
        let since = outbox::since(&mut state.store.read().await?, position, BATCH).await?;
        match since {
            Since::Lost => return head(&state.store).await,
            Since::Entries(entries) => {
                let Some(last) = entries.last() else { return Ok(position) };
                position = last.position;
                for entry in &entries {
                    if let Subject::Topic(id) = entry.subject {
                        state.live.changed(id);
                    }
                }
            }
        }
    }
}

async fn head(store: &Store) -> Result<i64, StoreError> {
    outbox::head(&mut store.read().await?).await
}
