//! What can go wrong with the database.

use std::path::PathBuf;

use sqlx::migrate::MigrateError;

/// What went wrong, in a sentence for the person who runs the program.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or failed.
    #[error("the database failed: {0}")]
    Database(#[source] sqlx::Error),
    /// No connection became free in time, or somebody else held the database.
    #[error("the database did not answer in time, perhaps because of an import; try again later")]
    Busy(#[source] sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("the database could not be brought up to date: {0}")]
    Migrate(#[source] MigrateError),
    /// A newer program has already changed the tables.
    #[error(
        "the database is newer than this program: it has been changed by migration {version}, \
         which this program does not know. Start the newer program again"
    )]
    Newer {
        /// The first migration that is not known here.
        version: i64,
    },
    /// Something in the database cannot be read as what it should be.
    #[error("{what} {id} in the database cannot be read: {cause}")]
    Corrupt {
        /// What kind of thing it is.
        what: &'static str,
        /// Its id.
        id: String,
        /// Why it cannot be read.
        #[source]
        cause: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The database file or its folder cannot be used.
    #[error("{} cannot be used for the database: {source}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

impl StoreError {
    pub(crate) fn corrupt(
        what: &'static str,
        id: &str,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Corrupt { what, id: id.into(), cause: cause.into() }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if is_busy(&error) { Self::Busy(error) } else { Self::Database(error) }
    }
}

/// Whether the error says that somebody else was in the way: no free
/// connection, SQLITE_BUSY with its two variants
/// (<https://sqlite.org/rescode.html#busy>), or PostgreSQL's lock_not_available
/// (<https://www.postgresql.org/docs/current/errcodes-appendix.html>).
fn is_busy(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::PoolTimedOut => true,
        sqlx::Error::Database(cause) => {
            matches!(cause.code().as_deref(), Some("5" | "261" | "517" | "55P03"))
        }
        _ => false,
    }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(version) => Self::Newer { version },
            MigrateError::Execute(cause) => cause.into(),
            MigrateError::ExecuteMigration(cause, _) if is_busy(&cause) => Self::Busy(cause),
            other => Self::Migrate(other),
        }
    }
}
