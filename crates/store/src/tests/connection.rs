use sqlx::{ConnectOptions, Connection};

use crate::directory::{count, upsert};
use crate::url::DatabaseUrl;

use super::*;

#[tokio::test]
async fn what_was_committed_is_there_when_the_program_starts_again() {
    let database = database().await;
    let store = database.store();
    store.ping().await.unwrap();
    import(store, &[listing("1", "가")], 0).await;
    let position = position(store).await;
    store.close().await;
    assert!(store.ping().await.is_err());

    let again = Store::connect(database.url()).await.unwrap();
    assert_eq!(titles(&again).await.len(), 1);
    assert_eq!(super::position(&again).await, position);
    again.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_that_start_at_once_on_a_new_database_do_not_collide() {
    let database = database().await;
    // Back to a database as it is before the first start.
    let mut tx = database.store().write().await.unwrap();
    for table in [
        "audit",
        "sanction",
        "word_rule",
        "report",
        "case_note",
        "moderation_case",
        "board_setting",
        "post_upload",
        "upload",
        "notification",
        "block",
        "follow",
        "reaction",
        "topic_alias",
        "post_revision",
        "post",
        "topic",
        "attempt",
        "ceremony",
        "passkey",
        "session",
        "recovery_code",
        "role_grant",
        "account",
        "retired_handle",
        "confirmation",
        "suggestion",
        "imported_term",
        "unmet_key",
        "unmet_day",
        "unmet_phrase",
        "listing",
        "organization",
        "outbox",
        "outbox_head",
        "_sqlx_migrations",
    ] {
        let statement = sqlx::AssertSqlSafe(format!("drop table {table}"));
        on!(tx, c => sqlx::query(statement).execute(c).await.map(drop)).unwrap();
    }
    tx.commit().await.unwrap();
    database.store().close().await;

    let url = database.url().clone();
    let starts = (0..4).map(|_| {
        let url = url.clone();
        tokio::spawn(async move { Store::connect(&url).await })
    });
    let mut stores = Vec::new();
    for start in starts.collect::<Vec<_>>() {
        stores.push(start.await.unwrap().unwrap());
    }
    let first = position(&stores[0]).await;
    for store in &stores {
        assert_eq!(position(store).await, first);
        store.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_that_start_at_once_make_one_file() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().unwrap();
        let url = DatabaseUrl::Sqlite(folder.path().join("a/b/madang.db"));
        let starts = (0..4).map(|_| {
            let url = url.clone();
            tokio::spawn(async move { Store::connect(&url).await })
        });
        for start in starts.collect::<Vec<_>>() {
            start.await.unwrap().unwrap().close().await;
        }
    }
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_refused_and_left_alone() {
    let database = database().await;
    let mut tx = database.store().write().await.unwrap();
    let statement = "insert into _sqlx_migrations \
         (version, description, success, checksum, execution_time) \
         select 9999, 'of tomorrow', success, checksum, 0 from _sqlx_migrations where version = 1";
    by_hand(&mut tx, statement).await.unwrap();
    tx.commit().await.unwrap();

    let refused = Store::connect(database.url()).await.unwrap_err();
    assert!(matches!(refused, StoreError::Newer { version: 9999 }));
    assert!(refused.to_string().contains("newer"));
}

#[tokio::test]
async fn who_only_reads_cannot_write_and_sees_one_state() {
    let database = database().await;
    let store = database.store();
    import(store, &[listing("1", "가")], 0).await;

    let mut reader = store.read().await.unwrap();
    assert_eq!(count(&mut reader).await.unwrap(), 1);
    import(store, &[listing("2", "나")], 0).await;
    assert_eq!(count(&mut reader).await.unwrap(), 1, "a snapshot does not change");
    drop(reader);

    let mut reader = store.read().await.unwrap();
    assert_eq!(count(&mut reader).await.unwrap(), 2);
    assert!(by_hand(&mut reader, "delete from listing").await.is_err());
    drop(reader);
    assert_eq!(titles(store).await.len(), 2);
}

#[tokio::test]
async fn a_listing_without_an_organisation_cannot_be() {
    let database = database().await;
    let mut tx = database.store().write().await.unwrap();
    upsert(&mut tx, &[listing("1", "가")], at(0)).await.unwrap();
    assert!(by_hand(&mut tx, "delete from organization").await.is_err());
}

#[tokio::test]
async fn a_file_can_be_read_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/madang.db");
    let store = Store::connect(&DatabaseUrl::Sqlite(path.clone())).await.unwrap();
    import(&store, &[listing("1", "가")], 0).await;
    for suffix in ["", "-wal", "-shm"] {
        let file = format!("{}{suffix}", path.display());
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    let mode = std::fs::metadata(path.parent().unwrap()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
    store.close().await;
}

#[tokio::test]
async fn a_path_that_cannot_hold_a_database_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    std::fs::write(&file, "not a database, but a text that is long enough to be looked at")
        .unwrap();
    let within = DatabaseUrl::Sqlite(file.join("madang.db"));
    let refused = Store::connect(&within).await.unwrap_err().to_string();
    assert!(refused.contains("a file"), "{refused}");
    assert!(Store::connect(&DatabaseUrl::Sqlite(file.clone())).await.is_err());
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("not a database"));
}

#[tokio::test]
async fn who_waits_too_long_for_another_writer_is_told_so() {
    let database = database().await;
    let mut holder = database.store().write().await.unwrap();
    upsert(&mut holder, &[listing("1", "가")], at(0)).await.unwrap();
    let refused: StoreError = match database.url() {
        DatabaseUrl::Sqlite(path) => {
            let options = sqlx::sqlite::SqliteConnectOptions::new().filename(path);
            let mut impatient =
                options.busy_timeout(std::time::Duration::ZERO).connect().await.unwrap();
            impatient.begin_with("begin immediate").await.unwrap_err().into()
        }
        DatabaseUrl::Postgres(_) => {
            let mut impatient = database.store().write().await.unwrap();
            by_hand(&mut impatient, "set local lock_timeout = '50ms'").await.unwrap();
            upsert(&mut impatient, &[listing("2", "나")], at(0)).await.unwrap_err()
        }
    };
    assert!(matches!(refused, StoreError::Busy(_)), "{refused:?}");
    holder.commit().await.unwrap();
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_error_at_once() {
    let started = std::time::Instant::now();
    let url = "postgres://nobody@127.0.0.1:1/madang".parse().unwrap();
    let refused = Store::connect(&url).await.unwrap_err();
    assert!(refused.to_string().contains("refused"), "{refused}");
    assert!(started.elapsed() < crate::db::READ_PATIENCE);
}
