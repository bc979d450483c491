use std::time::Duration;

use tokio::time::{sleep, timeout};

use crate::directory::upsert;
use crate::outbox::prune;

use super::*;

/// Longer than any statement takes, shorter than the outbox is looked at unasked.
const A_WHILE: Duration = Duration::from_millis(250);

#[tokio::test]
async fn a_reader_who_keeps_its_position_sees_every_change_once() {
    let database = database().await;
    let store = database.store();
    let start = position(store).await;
    let file: Vec<_> = (0..7).map(|n| listing(&n.to_string(), "가")).collect();
    import(store, &file, 0).await;

    let mut tx = store.read().await.unwrap();
    let (mut position, mut heard) = (start, Vec::new());
    loop {
        let Since::Entries(entries) = since(&mut tx, position, 3).await.unwrap() else { panic!() };
        let Some(last) = entries.last() else { break };
        position = last.position;
        heard.extend(entries.into_iter().map(|entry| entry.subject));
    }
    let all = titles(store).await;
    assert_eq!(heard.len(), all.len());
    assert!(all.iter().all(|(id, _)| heard.contains(&Subject::Listing(*id))));
    assert_eq!(position, head(&mut tx).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_writer_who_commits_late_is_not_skipped() {
    let database = database().await;
    let store = database.store().clone();
    // The organisation is known, so that the writers meet nowhere else.
    import(&store, &[listing("0", "전부터")], 0).await;
    let start = position(&store).await;

    let mut late = store.write().await.unwrap();
    upsert(&mut late, &[listing("late", "먼저 시작")], at(0)).await.unwrap();

    // The second writer has to wait for the first, so that no reader can see
    // its later position without the earlier one.
    let quick = tokio::spawn({
        let store = store.clone();
        async move { import(&store, &[listing("quick", "나중 시작")], 1).await }
    });
    sleep(A_WHILE).await;
    assert!(!quick.is_finished());
    assert_eq!(changed_since(&store, start).await, []);

    late.commit().await.unwrap();
    quick.await.unwrap();
    let by_title = |title: &str, all: &[(ListingId, String)]| {
        all.iter().find(|(_, t)| t == title).map(|(id, _)| *id).unwrap()
    };
    let all = titles(&store).await;
    let expected = [by_title("먼저 시작", &all), by_title("나중 시작", &all)];
    assert_eq!(changed_since(&store, start).await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_beside_many_writers_misses_nothing() {
    let database = database().await;
    let store = database.store().clone();
    let start = position(&store).await;
    let writers = (0..4).map(|writer| {
        let store = store.clone();
        tokio::spawn(async move {
            for n in 0..25 {
                import(&store, &[listing(&format!("{writer}-{n}"), "가")], 0).await;
            }
        })
    });
    let writers: Vec<_> = writers.collect();

    let (mut position, mut heard) = (start, Vec::new());
    while position < start + 100 {
        // Checks that no position is missing in between.
        let new = changed_since(&store, position).await;
        position += i64::try_from(new.len()).unwrap();
        heard.extend(new);
    }
    for writer in writers {
        writer.await.unwrap();
    }
    heard.sort_unstable();
    assert!(heard.iter().copied().eq(titles(&store).await.into_iter().map(|(id, _)| id)));
}

#[tokio::test]
async fn a_position_too_old_or_foreign_means_building_anew() {
    let database = database().await;
    let store = database.store();
    let start = position(store).await;
    let lost = async |position| {
        let mut tx = store.read().await.unwrap();
        since(&mut tx, position, 10).await.unwrap() == Since::Lost
    };
    import(store, &[listing("1", "가"), listing("2", "나"), listing("3", "다")], 0).await;
    assert!(!lost(start).await);
    for foreign in [i64::MIN, -1, 0, 1, start - 1, start + 4, i64::MAX] {
        assert!(lost(foreign).await, "{foreign}");
    }

    let mut tx = store.write().await.unwrap();
    assert_eq!(prune(&mut tx, 1).await.unwrap(), 2);
    tx.commit().await.unwrap();
    assert!(lost(start).await && lost(start + 1).await);
    assert!(!lost(start + 2).await && !lost(start + 3).await);

    let mut tx = store.write().await.unwrap();
    assert_eq!(prune(&mut tx, 0).await.unwrap(), 1);
    assert_eq!(prune(&mut tx, u32::MAX).await.unwrap(), 0);
    tx.commit().await.unwrap();
    assert!(!lost(start + 3).await && lost(start + 2).await);
    import(store, &[listing("4", "라")], 1).await;
    assert_eq!(changed_since(store, start + 3).await.len(), 1);
}

#[tokio::test]
async fn another_database_begins_at_another_position() {
    let (one, other) = (database().await, database().await);
    assert_ne!(position(one.store()).await, position(other.store()).await);
}

#[tokio::test]
async fn a_commit_wakes_the_follower_and_nothing_else_does() {
    let database = database().await;
    let store = database.store();
    let mut changes = store.changes();
    import(store, &[listing("1", "가")], 0).await;
    assert!(changes.heard.has_changed().unwrap());
    changes.wait().await;
    // The database's own notification may come behind.
    sleep(A_WHILE).await;
    changes = store.changes();

    import(store, &[listing("1", "가")], 1).await;
    let mut tx = store.write().await.unwrap();
    upsert(&mut tx, &[listing("1", "나")], at(2)).await.unwrap();
    drop(tx);
    assert!(!changes.heard.has_changed().unwrap(), "nothing was committed");
}

#[tokio::test]
async fn what_another_program_writes_does_not_stay_unnoticed() {
    let database = database().await;
    let other = Store::connect(database.url()).await.unwrap();
    let mut changes = database.store().changes();
    if on_sqlite() {
        // Nobody rings: the wait ends by itself.
        import(&other, &[listing("1", "가")], 0).await;
        timeout(Duration::from_secs(5), changes.wait()).await.unwrap();
    } else {
        // It takes a moment until the follower listens.
        for n in 0.. {
            import(&other, &[listing(&n.to_string(), "가")], 0).await;
            if timeout(A_WHILE, changes.heard.changed()).await.is_ok() {
                break;
            }
            assert!(n < 40, "no notification arrived");
        }
    }
    other.close().await;
}
