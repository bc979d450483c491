//! Telling open pages that somebody answered.

use std::sync::Arc;

use domain::id::TopicId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, broadcast};

/// So many pages are told at once; who comes later reloads the page to see more.
const SEATS: usize = 512;
/// So many changes wait for a page that is slow to take them; then it looks anew.
const WAITING: usize = 256;

/// Carries word of changed topics from the outbox to open pages. Clones share it.
#[derive(Clone, Debug)]
pub struct Live {
    changed: broadcast::Sender<News>,
    seats: Arc<Semaphore>,
}

/// What open pages are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum News {
    /// What is published in this topic has changed.
    Topic(TopicId),
    /// The program ends.
    End,
}

impl Default for Live {
    fn default() -> Self {
        let (changed, _) = broadcast::channel(WAITING);
        Self { changed, seats: Arc::new(Semaphore::new(SEATS)) }
    }
}

impl Live {
    /// Tells those who look at a topic that it has changed.
    pub fn changed(&self, topic: TopicId) {
        // Nobody listens: nobody has to be told.
        drop(self.changed.send(News::Topic(topic)));
    }

    /// Ends what is told, so that the program can stop.
    pub fn end(&self) {
        drop(self.changed.send(News::End));
        self.seats.close();
    }

    /// A seat for one page; `None` if all are taken.
    pub(crate) fn seat(&self) -> Option<Seat> {
        let permit = Arc::clone(&self.seats).try_acquire_owned().ok()?;
        Some(Seat { changed: self.changed.subscribe(), _permit: permit })
    }
}

/// The seat of a page that is told of changes.
pub(crate) struct Seat {
    changed: broadcast::Receiver<News>,
    _permit: OwnedSemaphorePermit,
}

impl Seat {
    /// Returns when a topic may have changed; `false` when the program ends.
    pub(crate) async fn wait(&mut self, topic: TopicId) -> bool {
        loop {
            match self.changed.recv().await {
                Ok(News::Topic(changed)) if changed == topic => return true,
                Ok(News::Topic(_)) => {}
                // So much has changed that this topic may have, too.
                Err(broadcast::error::RecvError::Lagged(_)) => return true,
                Ok(News::End) | Err(broadcast::error::RecvError::Closed) => return false,
            }
        }
    }
}
