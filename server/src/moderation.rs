//! Lets moderators' decisions take effect, and forgets what was written in old cases.

use std::time::Duration;

use app::AppState;
use store::StoreError;
use store::moderation::{apply_due, close_withdrawn, redact};

/// How many decisions take effect in one transaction.
const BATCH: i64 = 20;
/// How long to wait after a failure before the next try.
const RETRY: Duration = Duration::from_secs(5);

/// Looks every second for decisions that can no longer be undone, and every hour for cases
/// whose texts are no longer needed, for as long as the program runs.
pub(crate) async fn run(state: AppState) {
    let mut every_second = tokio::time::interval(Duration::from_secs(1));
    every_second.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut every_hour = tokio::time::interval(Duration::from_secs(3_600));
    loop {
        let outcome = tokio::select! {
            _ = every_second.tick() => apply(&state).await,
            _ = every_hour.tick() => forget(&state).await,
        };
        if let Err(error) = outcome {
            tracing::error!(%error, "decisions could not take effect; trying again");
            tokio::time::sleep(RETRY).await;
        }
    }
}

async fn apply(state: &AppState) -> Result<(), StoreError> {
    let now = state.clock.now();
    // Who only reads waits for nobody: mostly there is nothing to do.
    while store::moderation::is_due(&mut state.store.read().await?, now).await? {
        let mut tx = state.store.write().await?;
        let applied = apply_due(&mut tx, now, BATCH).await?;
        tx.commit().await?;
        tracing::debug!(applied, "decisions took effect");
    }
    Ok(())
}

async fn forget(state: &AppState) -> Result<(), StoreError> {
    let now = state.clock.now();
    let mut tx = state.store.write().await?;
    let (closed, redacted) = (close_withdrawn(&mut tx, now).await?, redact(&mut tx, now).await?);
    tx.commit().await?;
    if closed + redacted > 0 {
        tracing::info!(closed, redacted, "cases were closed or emptied");
    }
    Ok(())
}
