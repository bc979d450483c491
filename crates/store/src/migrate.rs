//! The tables, brought up to date when the program starts.

use sqlx::migrate::{Migrate, Migrator};
use sqlx::{Connection, PgConnection, SqliteConnection};

use crate::error::StoreError;

/// One set of files for both databases, built into the program.
static MIGRATOR: Migrator = sqlx::migrate!("../../migrations");

/// Brings a SQLite file up to date.
///
/// sqlx locks nothing while it migrates SQLite, so two programs starting on the
/// same new file would get into each other's way: all of it happens in one
/// immediate transaction. A file that is up to date is not locked at all, so
/// that a program can start while another one imports.
pub(crate) async fn sqlite(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    connection.ensure_migrations_table(&MIGRATOR.table_name).await?;
    let applied = connection.list_applied_migrations(&MIGRATOR.table_name).await?;
    if applied.len() < MIGRATOR.iter().count() {
        let mut tx = connection.begin_with("begin immediate").await?;
        run(&mut *tx).await?;
        tx.commit().await?;
    } else {
        run(connection).await?;
    }
    Ok(())
}

/// Brings a PostgreSQL database up to date. Several nodes may start at once:
/// sqlx holds an advisory lock meanwhile. After a failure the lock lasts until
/// the connection is closed.
pub(crate) async fn postgres(connection: &mut PgConnection) -> Result<(), StoreError> {
    run(connection).await
}

/// `Migrator::run` asks for an `Acquire`, which makes a future that cannot be
/// spawned (<https://github.com/rust-lang/rust/issues/110338>); this is its body.
async fn run(connection: &mut impl Migrate) -> Result<(), StoreError> {
    Ok(MIGRATOR.run_direct(None, connection, false).await?)
}
