//! Throwaway databases for tests.

use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;

use crate::db::Store;
use crate::error::StoreError;
use crate::url::DatabaseUrl;

/// Names the PostgreSQL in which tests make their databases, such as
/// `postgres://postgres@localhost:54329/postgres`. Unset, they run on SQLite.
pub const POSTGRES_URL: &str = "MADANG_TEST_POSTGRES_URL";

/// A new, empty database, gone when this value is dropped: a SQLite file, or a
/// database in the PostgreSQL that [`POSTGRES_URL`] names.
#[derive(Debug)]
pub struct TestDatabase {
    store: Store,
    url: DatabaseUrl,
    _home: Home,
}

impl TestDatabase {
    /// Makes one and opens it.
    ///
    /// # Errors
    /// When there is no room for it, or the PostgreSQL cannot be used.
    pub async fn new() -> Result<Self, StoreError> {
        let (url, home) = match std::env::var(POSTGRES_URL) {
            Ok(server) => in_postgres(&server).await?,
            Err(_) => in_folder()?,
        };
        Ok(Self { store: Store::connect(&url).await?, url, _home: home })
    }

    /// The open database.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Where it is, to open it a second time as another program would.
    pub fn url(&self) -> &DatabaseUrl {
        &self.url
    }
}

/// What goes away with the database.
#[derive(Debug)]
enum Home {
    Folder(#[expect(dead_code, reason = "kept to be dropped")] TempDir),
    Postgres { server: Box<PgConnectOptions>, name: String },
}

fn in_folder() -> Result<(DatabaseUrl, Home), StoreError> {
    let folder = TempDir::with_prefix("madang-test-")
        .map_err(|source| StoreError::File { path: std::env::temp_dir(), source })?;
    Ok((DatabaseUrl::Sqlite(folder.path().join("madang.db")), Home::Folder(folder)))
}

async fn in_postgres(server: &str) -> Result<(DatabaseUrl, Home), StoreError> {
    let server: Box<PgConnectOptions> = Box::new(server.parse()?);
    let id = domain::id::uuid_v7(domain::time::Clock::System.now());
    let name = format!("madang_test_{}", id.simple());
    run(&server, format!("create database {name}")).await?;
    let url = DatabaseUrl::Postgres(Box::new(server.as_ref().clone().database(&name)));
    Ok((url, Home::Postgres { server, name }))
}

async fn run(server: &PgConnectOptions, statement: String) -> Result<(), sqlx::Error> {
    let mut connection = PgConnection::connect_with(server).await?;
    sqlx::query(AssertSqlSafe(statement)).execute(&mut connection).await?;
    connection.close().await
}

impl Drop for Home {
    fn drop(&mut self) {
        let Self::Postgres { server, name } = self else { return };
        // A runtime of its own, since the test's may be ending.
        let drop_database = || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            let statement = format!("drop database if exists {name} with (force)");
            runtime.block_on(run(server, statement))
        };
        let outcome = std::thread::scope(|scope| scope.spawn(drop_database).join());
        if !matches!(outcome, Ok(Ok(()))) {
            tracing::warn!(%name, ?outcome, "a test database was left behind");
        }
    }
}
