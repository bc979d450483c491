//! Carries changes from the database's outbox into the search index.

use std::collections::BTreeSet;
use std::time::Duration;

use app::AppState;
use domain::directory::Listing;
use search::{Change, Index, IndexError};
use store::outbox::{self, Entry, Since, Subject};
use store::{Store, StoreError, Tx};
use tokio::sync::mpsc;

use crate::vocabulary::reload_vocabulary;

/// How many changes go into one commit of the index.
const BATCH: u32 = 1_000;

/// How many listings are read at a time for a rebuild.
const PAGE: u32 = 500;

/// How many outbox entries are kept for nodes that were away.
const KEPT: u32 = 100_000;

/// How long to wait after a failure before the next try.
const RETRY: Duration = Duration::from_secs(2);

/// Why the index could not be brought up to date.
#[derive(Debug, thiserror::Error)]
pub(crate) enum IndexerError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Index(#[from] IndexError),
    #[error("the work on the index was interrupted: {0}")]
    Interrupted(#[from] tokio::task::JoinError),
}

/// The job that keeps one index in step with the database.
pub(crate) struct Indexer {
    store: Store,
    index: Index,
    position: Option<i64>,
}

impl Indexer {
    /// An indexer for an index that stands at `position`; `None` means it has to be rebuilt.
    pub(crate) fn new(store: Store, index: Index, position: Option<i64>) -> Self {
        Self { store, index, position }
    }

    /// Brings the index up to date once.
    pub(crate) async fn catch_up(&mut self) -> Result<(), IndexerError> {
        loop {
            let since = match self.position {
                None => Since::Lost,
                Some(position) => {
                    outbox::since(&mut self.store.read().await?, position, BATCH).await?
                }
            };
            match since {
                Since::Entries(entries) if entries.is_empty() => return Ok(()),
                Since::Entries(entries) => self.replay(entries).await?,
                Since::Lost => {
                    self.rebuild().await?;
                    // What was lost may have told of other words.
                    reload_vocabulary(&self.store, &self.index).await?;
                }
            }
        }
    }

    /// Begins with a new index if the disk no longer has the one that searches see, which
    /// they go on seeing until it is rebuilt.
    async fn mend(&mut self) -> Result<(), IndexerError> {
        let index = self.index.clone();
        let mended = tokio::task::spawn_blocking(move || {
            if index.is_whole() {
                return Ok(false);
            }
            tracing::warn!(?index, "the index was damaged or removed: set aside");
            index.begin_anew().map(|()| true)
        });
        if mended.await?? {
            self.position = None;
        }
        Ok(())
    }

    /// Mends the index if it has to be, and brings it up to date.
    async fn keep_up(&mut self) -> Result<(), IndexerError> {
        self.mend().await?;
        self.catch_up().await
    }

    /// Brings the index up to date for as long as the program runs.
    pub(crate) async fn run(mut self) {
        let mut changes = self.store.changes();
        loop {
            if let Err(error) = self.keep_up().await {
                tracing::error!(%error, "the index could not be brought up to date; trying again");
                tokio::time::sleep(RETRY).await;
                continue;
            }
            changes.wait().await;
        }
    }

    async fn replay(&mut self, entries: Vec<Entry>) -> Result<(), IndexerError> {
        let Some(position) = entries.last().map(|e| e.position) else { return Ok(()) };
        let mut removed = BTreeSet::new();
        let mut words_changed = false;
        for entry in &entries {
            match &entry.subject {
                Subject::Listing(id) => {
                    removed.insert(*id);
                }
                // Nothing is searched in topics yet.
                Subject::Topic(_) => {}
                Subject::Glossary(_) => words_changed = true,
            }
        }
        if words_changed {
            reload_vocabulary(&self.store, &self.index).await?;
        }
        let ids: Vec<_> = removed.iter().copied().collect();
        // What is read may be newer than the entry; its own entry then repeats it.
        let listings = store::directory::listings(&mut self.store.read().await?, &ids).await?;
        for listing in &listings {
            removed.remove(&listing.id);
        }
        let put = listings.into_iter().map(|listing| Change::Put(Box::new(listing)));
        let changes: Vec<_> = put.chain(removed.into_iter().map(Change::Remove)).collect();
        let index = self.index.clone();
        tokio::task::spawn_blocking(move || index.apply(changes, position)).await??;
        self.position = Some(position);
        tracing::debug!(position, "the index is up to date");
        Ok(())
    }

    /// Builds the index anew from one snapshot of the database.
    pub(crate) async fn rebuild(&mut self) -> Result<(), IndexerError> {
        tracing::info!("building the search index");
        let mut tx = self.store.read().await?;
        let position = outbox::head(&mut tx).await?;
        let (send, mut receive) = mpsc::channel::<Result<Listing, IndexerError>>(PAGE as usize);
        let index = self.index.clone();
        let build = tokio::task::spawn_blocking(move || {
            index.rebuild(std::iter::from_fn(|| receive.blocking_recv()), position)
        });
        // The builder stops at an error, leaves the index as it was and gives the error back.
        let read = read_all(&mut tx, &send).await;
        if let Err(error) = read {
            drop(send.send(Err(error.into())).await);
        }
        drop(send);
        build.await??;
        self.position = Some(position);
        tracing::info!(listings = self.index.len(), "the search index is built");
        Ok(())
    }
}

/// Sends every listing on, until all are sent or nobody takes them any more.
async fn read_all(
    tx: &mut Tx,
    send: &mpsc::Sender<Result<Listing, IndexerError>>,
) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let page = store::directory::page_by_id(tx, after, PAGE).await?;
        after = page.last().map(|l| l.id);
        let last = page.len() < PAGE as usize;
        for listing in page {
            if send.send(Ok(listing)).await.is_err() {
                return Ok(());
            }
        }
        if last {
            return Ok(());
        }
    }
}

/// Removes what no node needs any more from the outbox, once an hour.
pub(crate) async fn prune(state: AppState) {
    let mut every_hour = tokio::time::interval(Duration::from_secs(3_600));
    loop {
        every_hour.tick().await;
        let pruned = async {
            let mut tx = state.store.write().await?;
            let removed = outbox::prune(&mut tx, KEPT).await?;
            tx.commit().await.map(|()| removed)
        };
        match pruned.await {
            Ok(0) => {}
            Ok(removed) => tracing::info!(removed, "old outbox entries were removed"),
            Err(error) => tracing::warn!(%error, "the outbox could not be pruned"),
        }
    }
}
