//! Counts searches that found nothing, behind the back of the answers.
//!
//! What is kept of them, and what that tells about whom, is in `store::unmet`.

use std::time::Duration;

use app::AppState;
use domain::search::{Filters, SearchQuery};
use domain::time::in_seoul;
use domain::unmet::Phrase;
use jiff::ToSpan;
use jiff::civil::Date;
use search::IndexError;
use search::analysis::normalise::normalise;
use store::StoreError;
use tokio::sync::mpsc::Receiver;

/// How many searches may wait to be counted; what comes beyond is not counted, so that no
/// search ever waits for it.
pub(crate) const WAITING: usize = 256;
/// How long what nobody may read is kept, in days.
const HIDDEN_DAYS: i32 = 90;
/// How long what may be read is kept after somebody last asked for it, in days.
const READABLE_DAYS: i32 = 365;

#[derive(Debug, thiserror::Error)]
enum UnmetError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Index(#[from] IndexError),
}

/// Counts what arrives, and forgets once an hour what is old, for as long as the program runs.
pub(crate) async fn run(state: AppState, mut searches: Receiver<SearchQuery>) {
    let mut every_hour = tokio::time::interval(Duration::from_secs(3_600));
    let mut waiting = Vec::with_capacity(WAITING);
    loop {
        let outcome = tokio::select! {
            received = searches.recv_many(&mut waiting, WAITING) => {
                if received == 0 {
                    return;
                }
                count(&state, std::mem::take(&mut waiting)).await
            }
            _ = every_hour.tick() => prune(&state).await,
        };
        if let Err(error) = outcome {
            tracing::warn!(%error, "searches without results could not be counted");
        }
    }
}

async fn count(state: &AppState, searches: Vec<SearchQuery>) -> Result<(), UnmetError> {
    let mut phrases = Vec::new();
    for query in searches {
        if let Some(phrase) = Phrase::parse(&normalise(&query.text))
            && nothing_anywhere(state, query)?
        {
            phrases.push(phrase);
        }
    }
    if phrases.is_empty() {
        return Ok(());
    }
    let mut tx = state.store.write().await?;
    store::unmet::count(&mut tx, &phrases, today(state)).await?;
    Ok(tx.commit().await?)
}

/// Whether the words find nothing without filters either: that nothing is open at midnight
/// does not mean that it is missing.
fn nothing_anywhere(state: &AppState, query: SearchQuery) -> Result<bool, UnmetError> {
    if query.filters == Filters::default() {
        return Ok(true);
    }
    let anywhere = SearchQuery { text: query.text, ..SearchQuery::default() };
    Ok(state.index.search(&anywhere, state.clock.now())?.total == 0)
}

async fn prune(state: &AppState) -> Result<(), UnmetError> {
    let today = today(state);
    let mut tx = state.store.write().await?;
    let (hidden, readable) = (today - HIDDEN_DAYS.days(), today - READABLE_DAYS.days());
    let forgotten = store::unmet::prune(&mut tx, hidden, readable).await?;
    tx.commit().await?;
    if forgotten > 0 {
        tracing::info!(days = forgotten, "old searches without results were forgotten");
    }
    Ok(())
}

fn today(state: &AppState) -> Date {
    in_seoul(state.clock.now()).date()
}
