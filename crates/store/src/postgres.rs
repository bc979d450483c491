//! Connecting to PostgreSQL.

use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};

use crate::db::{READ_PATIENCE, WRITE_PATIENCE};
use crate::error::StoreError;
use crate::migrate;

/// Connections of one node. PostgreSQL allows 100 in all unless told otherwise.
const CONNECTIONS: u32 = 16;

/// Connects and brings the database up to date.
pub(crate) async fn open(options: &PgConnectOptions) -> Result<PgPool, StoreError> {
    // As on SQLite: whoever waits for another writer gives up after a while.
    let patience = format!("{}ms", WRITE_PATIENCE.as_millis());
    let options = options.clone().options([("lock_timeout", patience)]);
    let pool = PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(READ_PATIENCE)
        .connect_with(options)
        .await?;
    migrate::postgres(&pool).await?;
    Ok(pool)
}
