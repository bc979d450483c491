//! Connecting to PostgreSQL.

use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection, PgConnection, PgPool};

use crate::db::{READ_PATIENCE, WRITE_PATIENCE};
use crate::error::StoreError;
use crate::migrate;

/// Connections of one node for reading, and for writing. They are apart so that
/// writers who wait for an import leave readers alone. PostgreSQL allows 100
/// connections in all unless told otherwise.
const READERS: u32 = 12;
const WRITERS: u32 = 4;

/// Connects and brings the database up to date. Gives the pool for reading and
/// the one for writing.
pub(crate) async fn open(options: &PgConnectOptions) -> Result<(PgPool, PgPool), StoreError> {
    // As on SQLite: whoever waits for another writer gives up after a while.
    let patience = format!("{}ms", WRITE_PATIENCE.as_millis());
    let options = options.clone().options([("lock_timeout", patience)]);
    // A connection of its own, because a pool would try again for a while and
    // then say no more than that it took too long.
    let mut connection = PgConnection::connect_with(&options).await?;
    migrate::postgres(&mut connection).await?;
    connection.close().await?;
    let pool = |size: u32, patience: Duration| {
        let pool = PgPoolOptions::new().max_connections(size).acquire_timeout(patience);
        pool.connect_lazy_with(options.clone())
    };
    Ok((pool(READERS, READ_PATIENCE), pool(WRITERS, WRITE_PATIENCE)))
}
