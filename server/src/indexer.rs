//! Carries changes from the database's outbox into the search indexes: one of the directory,
//! one of what is published in the forum.

mod collection;

use std::collections::BTreeSet;
use std::marker::PhantomData;
use std::time::Duration;

use app::AppState;
use search::{Change, Index, IndexError};
use store::outbox::{self, Entry, Since, Subject};
use store::{Store, StoreError, Tx};
use tokio::sync::mpsc;
use uuid::Uuid;

use crate::vocabulary::Teacher;
pub(crate) use collection::Collection;

/// How many changes go into one commit of the index.
const BATCH: u32 = 1_000;

/// How many listings or topics are read at a time for a rebuild.
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
pub(crate) struct Indexer<T> {
    store: Store,
    index: Index,
    position: Option<i64>,
    /// Teaches both indexes words when they change, which one of the two jobs sees to.
    teacher: Option<Teacher>,
    holds: PhantomData<fn() -> T>,
}

impl<T: Collection> Indexer<T> {
    /// An indexer for an index that stands at `position`; `None` means it has to be rebuilt.
    pub(crate) fn new(
        store: Store,
        index: Index,
        position: Option<i64>,
        teacher: Option<Teacher>,
    ) -> Self {
        Self { store, index, position, teacher, holds: PhantomData }
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
                    self.teach().await?;
                }
            }
        }
    }

    async fn teach(&self) -> Result<(), IndexerError> {
        match &self.teacher {
            Some(teacher) => teacher.teach().await,
            None => Ok(()),
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
        if entries.iter().any(|entry| matches!(entry.subject, Subject::Glossary(_))) {
            self.teach().await?;
        }
        let mut removed: BTreeSet<Uuid> =
            entries.iter().filter_map(|entry| T::changed(&entry.subject)).collect();
        let ids: Vec<_> = removed.iter().copied().collect();
        // What is read may be newer than the entry; its own entry then repeats it.
        let read = T::read(&mut self.store.read().await?, &ids).await?;
        for one in &read {
            removed.remove(&one.id());
        }
        let put = read.into_iter().map(|one| Change::Put(Box::new(one)));
        let changes: Vec<_> = put.chain(removed.into_iter().map(Change::Remove)).collect();
        let index = self.index.clone();
        tokio::task::spawn_blocking(move || index.apply(changes, position)).await??;
        self.position = Some(position);
        tracing::debug!(position, "the index of {} is up to date", T::NAME);
        Ok(())
    }

    /// Builds the index anew from one snapshot of the database.
    pub(crate) async fn rebuild(&mut self) -> Result<(), IndexerError> {
        tracing::info!("building the index of {}", T::NAME);
        let mut tx = self.store.read().await?;
        let position = outbox::head(&mut tx).await?;
        let (send, mut receive) = mpsc::channel::<Result<T, IndexerError>>(PAGE as usize);
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
        tracing::info!(count = self.index.len(), "the index of {} is built", T::NAME);
        Ok(())
    }
}

/// Sends everything on, until all is sent or nobody takes it any more.
async fn read_all<T: Collection>(
    tx: &mut Tx,
    send: &mpsc::Sender<Result<T, IndexerError>>,
) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let page = T::page(tx, after, PAGE).await?;
        after = page.last().map(T::id);
        let last = page.len() < PAGE as usize;
        for one in page {
            if send.send(Ok(one)).await.is_err() {
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
