//! Opening a SQLite file.

use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

use crate::db::WRITE_PATIENCE;
use crate::error::StoreError;
use crate::migrate;

/// Connections for reading; with the write-ahead log they wait for nobody.
const READERS: u32 = 4;

/// How long to wait before the next try while another program makes or leaves the same file:
/// then SQLite refuses at once instead of waiting
/// (<https://sqlite.org/wal.html#sometimes_queries_return_sqlite_busy_in_wal_mode>).
const RETRY: Duration = Duration::from_millis(50);

/// Opens the file, makes it when it is missing and brings it up to date.
/// Gives the pool for reading and the one for writing.
pub(crate) async fn open(path: &Path) -> Result<(SqlitePool, SqlitePool), StoreError> {
    create(path).await?;
    let patience = tokio::time::Instant::now() + WRITE_PATIENCE;
    loop {
        match open_file(path).await {
            Err(StoreError::Busy(_)) if tokio::time::Instant::now() < patience => {
                tokio::time::sleep(RETRY).await;
            }
            opened => return opened,
        }
    }
}

async fn open_file(path: &Path) -> Result<(SqlitePool, SqlitePool), StoreError> {
    // FULL: what was committed survives a power cut, not only a crash.
    let options = SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(WRITE_PATIENCE);
    // SQLite has one writer at a time; waiting for the one connection is fair
    // and costs nothing, where waiting for the file's lock means polling it.
    let writes = pool(1, WRITE_PATIENCE).connect_with(options.clone()).await?;
    migrate::sqlite(&mut *writes.acquire().await?).await?;
    let reads = pool(READERS, crate::db::READ_PATIENCE)
        .connect_with(options.pragma("query_only", "on"))
        .await?;
    Ok((reads, writes))
}

/// A connection is a file handle here, so it can stay open and needs no test.
fn pool(size: u32, patience: Duration) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(size)
        .acquire_timeout(patience)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
}

/// Makes the folder and an empty file that only their owner can read. SQLite
/// gives the files it puts beside it the same permissions.
async fn create(path: &Path) -> Result<(), StoreError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| StoreError::File { path, source }
    };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let mut builder = tokio::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        builder.mode(0o700);
        builder.create(folder).await.map_err(failed(folder))?;
    }
    let mut options = tokio::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    match options.open(path).await {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(failed(path)(error)),
        _ => Ok(()),
    }
}
