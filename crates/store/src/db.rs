//! The two databases behind one door: [`Store`] opens transactions, [`Tx`] is one.

use std::time::Duration;

use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};

use crate::error::StoreError;
use crate::notify::{Bell, Changes};
use crate::url::DatabaseUrl;
use crate::{outbox, postgres, sqlite};

/// How long a reader waits for a free connection.
pub(crate) const READ_PATIENCE: Duration = Duration::from_secs(5);

/// How long a writer waits for another one, such as an import of a large file.
pub(crate) const WRITE_PATIENCE: Duration = Duration::from_secs(30);

/// The database. Clones share its connections.
#[derive(Clone, Debug)]
pub struct Store {
    pools: Pools,
    bell: Bell,
}

#[derive(Clone, Debug)]
enum Pools {
    Sqlite { reads: SqlitePool, writes: SqlitePool },
    Postgres { reads: PgPool, writes: PgPool },
}

impl Store {
    /// Opens the database and brings its tables up to date. A SQLite file and
    /// its folder are made when they are missing, readable by their owner only.
    ///
    /// # Errors
    /// When it cannot be opened, and [`StoreError::Newer`] when a newer program
    /// has changed it.
    pub async fn connect(url: &DatabaseUrl) -> Result<Self, StoreError> {
        let pools = match url {
            DatabaseUrl::Sqlite(path) => {
                let (reads, writes) = sqlite::open(path).await?;
                Pools::Sqlite { reads, writes }
            }
            DatabaseUrl::Postgres(options) => {
                let (reads, writes) = postgres::open(options).await?;
                Pools::Postgres { reads, writes }
            }
        };
        let store = Self { pools, bell: Bell::default() };
        outbox::begin(&store).await?;
        Ok(store)
    }

    /// A transaction that only reads: one snapshot, however many statements
    /// run in it, and no statement in it can write. It ends when it is dropped.
    ///
    /// # Errors
    /// When the database cannot be reached or no connection becomes free.
    pub async fn read(&self) -> Result<Tx, StoreError> {
        let database = match &self.pools {
            Pools::Sqlite { reads, .. } => Database::Sqlite(reads.begin().await?),
            Pools::Postgres { reads, .. } => Database::Postgres(
                reads.begin_with("begin isolation level repeatable read, read only").await?,
            ),
        };
        Ok(Tx { database, bell: self.bell.clone(), rings: false })
    }

    /// A transaction that writes. Dropped without [`Tx::commit`], it leaves
    /// nothing. On SQLite there is one at a time: do not ask for a second one
    /// while holding the first.
    ///
    /// # Errors
    /// When the database cannot be reached, and [`StoreError::Busy`] when
    /// another writer does not finish in time.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        let database = match &self.pools {
            // IMMEDIATE takes the write lock at once. A transaction that began
            // as a reader would fail at its first write if the file had moved on.
            Pools::Sqlite { writes, .. } => {
                Database::Sqlite(writes.begin_with("begin immediate").await?)
            }
            Pools::Postgres { writes, .. } => Database::Postgres(writes.begin().await?),
        };
        Ok(Tx { database, bell: self.bell.clone(), rings: false })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        match &self.pools {
            Pools::Sqlite { reads, .. } => {
                sqlx::query("select 1").execute(reads).await.map(drop)?
            }
            Pools::Postgres { reads, .. } => {
                sqlx::query("select 1").execute(reads).await.map(drop)?;
            }
        }
        Ok(())
    }

    /// Wakes whoever follows the outbox. Call it inside the runtime, once for
    /// each follower: on PostgreSQL it keeps a connection of its own.
    pub fn changes(&self) -> Changes {
        match &self.pools {
            Pools::Sqlite { .. } => Changes::here(&self.bell),
            Pools::Postgres { reads, .. } => {
                Changes::everywhere(&self.bell, &reads.connect_options())
            }
        }
    }

    /// Waits until all transactions have ended, then closes the connections.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { reads, writes } => {
                reads.close().await;
                writes.close().await;
            }
            Pools::Postgres { reads, writes } => {
                reads.close().await;
                writes.close().await;
            }
        }
    }
}

/// A transaction on either database. Inside this crate `on!` runs the same
/// SQL text in it on both.
#[derive(Debug)]
pub struct Tx {
    pub(crate) database: Database,
    bell: Bell,
    rings: bool,
}

#[derive(Debug)]
pub(crate) enum Database {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    /// Makes what was written last, and visible to everybody else.
    ///
    /// # Errors
    /// When the database refuses; then nothing was written.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self.database {
            Database::Sqlite(tx) => tx.commit().await?,
            Database::Postgres(tx) => tx.commit().await?,
        }
        if self.rings {
            self.bell.ring();
        }
        Ok(())
    }

    /// Has [`Tx::commit`] wake those who follow the outbox.
    pub(crate) fn ring_on_commit(&mut self) {
        self.rings = true;
    }
}

/// Runs `$run` with `$c` as the connection of the transaction `$tx`, compiled
/// once for each database: the SQL is written once, sqlx's types follow.
macro_rules! on {
    ($tx:expr, $c:ident => $run:expr) => {
        match &mut $tx.database {
            $crate::db::Database::Sqlite(transaction) => {
                let $c = &mut **transaction;
                $run
            }
            $crate::db::Database::Postgres(transaction) => {
                let $c = &mut **transaction;
                $run
            }
        }
    };
}
