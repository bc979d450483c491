//! Waking those who follow the outbox.
//!
//! A commit rings a bell in its own process. On PostgreSQL it also notifies the
//! other nodes. What neither reaches, such as an import that runs beside the
//! server on the same SQLite file, is found by looking every half second.

use std::convert::Infallible;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgListener, PgPoolOptions};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// The channel of PostgreSQL's `NOTIFY`.
pub(crate) const CHANNEL: &str = "madang_outbox";

/// How long a change may go unnoticed when nobody rings.
const POLL: Duration = Duration::from_millis(500);

/// How long to wait before listening again after the connection failed.
const RETRY: Duration = Duration::from_secs(5);

/// What a commit rings, and every [`Changes`] of this process hears.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bell(watch::Sender<()>);

impl Bell {
    pub(crate) fn ring(&self) {
        self.0.send_replace(());
    }
}

/// Tells when the outbox may have something new.
#[derive(Debug)]
pub struct Changes {
    pub(crate) heard: watch::Receiver<()>,
    /// Kept, because a bell that nobody holds any more would end every wait at once.
    _bell: Bell,
    /// Ends with this value.
    listener: JoinSet<()>,
}

impl Changes {
    /// Hears commits of this process.
    pub(crate) fn here(bell: &Bell) -> Self {
        Self { heard: bell.0.subscribe(), _bell: bell.clone(), listener: JoinSet::new() }
    }

    /// Hears commits of every node.
    pub(crate) fn everywhere(bell: &Bell, options: &PgConnectOptions) -> Self {
        let mut changes = Self::here(bell);
        changes.listener.spawn(listen(options.clone(), bell.clone()));
        changes
    }

    /// Returns when the outbox may have something new: at once when there was a
    /// commit since the last call, and after half a second in any case. Follow
    /// the outbox to its end, then call this, and again from the start.
    pub async fn wait(&mut self) {
        // Both a ring and the end of the time mean: look.
        let _ = tokio::time::timeout(POLL, self.heard.changed()).await;
    }
}

/// Rings for every notification, for as long as it is left running.
async fn listen(options: PgConnectOptions, bell: Bell) {
    loop {
        let Err(error) = relay(&options, &bell).await;
        tracing::warn!(%error, "not hearing of other nodes' changes, looking for them instead");
        tokio::time::sleep(RETRY).await;
    }
}

async fn relay(options: &PgConnectOptions, bell: &Bell) -> Result<Infallible, sqlx::Error> {
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.clone())
        .await?;
    let mut listener = PgListener::connect_with(&pool).await?;
    listener.listen(CHANNEL).await?;
    loop {
        // Nothing received means connected anew, and perhaps something missed.
        listener.try_recv().await?;
        bell.ring();
    }
}
