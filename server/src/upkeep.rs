//! Forgets once an hour what is over: sessions, steps of a sign-in, counted tries, pictures
//! that no post shows.

use std::time::Duration;

use app::AppState;
use store::{StoreError, attempt, ceremony, session, upload};

/// Goes on for as long as the program runs.
pub(crate) async fn run(state: AppState) {
    let mut every_hour = tokio::time::interval(Duration::from_secs(3_600));
    loop {
        every_hour.tick().await;
        match prune(&state).await {
            Ok(0) => {}
            Ok(gone) => {
                tracing::info!(gone, "sessions, tries and pictures that are over were forgotten")
            }
            Err(error) => tracing::warn!(%error, "what is over could not be forgotten"),
        }
        match state.uploads.sweep(&state.store, state.clock.now()).await {
            Ok(0) => {}
            Ok(gone) => tracing::info!(gone, "pictures that nobody needs were deleted"),
            Err(error) => tracing::warn!(%error, "pictures could not be tidied up"),
        }
    }
}

async fn prune(state: &AppState) -> Result<u64, StoreError> {
    let now = state.clock.now();
    let mut tx = state.store.write().await?;
    let gone = session::prune(&mut tx, now).await?
        + ceremony::prune(&mut tx, now).await?
        + attempt::prune(&mut tx, now).await?
        + upload::prune(&mut tx, now).await?;
    tx.commit().await?;
    Ok(gone)
}
