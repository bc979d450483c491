use std::collections::HashSet;

use domain::glossary::TermPair;

use crate::glossary::{Counts, Imported, count, mark, pairs, retain, upsert};

use super::*;

pub(super) fn pair(north: &str, south: &str, source: &str) -> TermPair {
    TermPair::parse([north, south, "", "", "", source]).unwrap()
}

pub(super) async fn take(store: &Store, pairs: &[TermPair]) -> Counts {
    let mut tx = store.write().await.unwrap();
    let counts = upsert(&mut tx, pairs, at(0)).await.unwrap();
    tx.commit().await.unwrap();
    counts
}

pub(super) async fn all(store: &Store) -> Vec<Imported> {
    pairs(&mut store.read().await.unwrap()).await.unwrap()
}

/// The sources whose words changed after a position.
pub(super) async fn heard(store: &Store, position: i64) -> Vec<Subject> {
    let mut tx = store.read().await.unwrap();
    match since(&mut tx, position, 100).await.unwrap() {
        Since::Entries(entries) => entries.into_iter().map(|entry| entry.subject).collect(),
        Since::Lost => panic!("lost"),
    }
}

#[tokio::test]
async fn a_list_that_comes_again_updates_and_never_doubles() {
    let database = database().await;
    let store = database.store();
    let list: Vec<_> = (0..1_203).map(|n| pair(&format!("북{n}"), "남", "목록")).collect();
    assert_eq!(take(store, &list).await, Counts { created: 1_203, ..Counts::default() });
    assert_eq!(take(store, &list).await, Counts { unchanged: 1_203, ..Counts::default() });

    let changed = TermPair { english: "South".into(), ..list[0].clone() };
    let other = TermPair { source: "다른 목록".into(), ..list[1].clone() };
    let counts = take(store, &[changed.clone(), other.clone(), pair("새", "말", "목록")]).await;
    assert_eq!(counts, Counts { created: 1, updated: 2, unchanged: 0 });
    let found = all(store).await;
    assert_eq!(found.len(), 1_204);
    assert!(found.iter().any(|f| f.pair == changed) && found.iter().any(|f| f.pair == other));
    assert!(found.iter().all(|f| f.verdict.is_none() && !f.doubtful));
    assert_eq!(count(&mut store.read().await.unwrap()).await.unwrap(), 1_204);
}

#[tokio::test]
async fn a_pair_that_comes_twice_in_one_list_is_one_row() {
    let database = database().await;
    let twice = [pair("가", "나", "첫째"), pair("가", "나", "둘째")];
    let counts = take(database.store(), &twice).await;
    assert_eq!(counts, Counts { created: 1, updated: 1, unchanged: 0 });
    assert_eq!(all(database.store()).await[0].pair.source, "둘째");
}

#[tokio::test]
async fn what_is_missing_from_a_list_goes_and_other_lists_stay() {
    let database = database().await;
    let store = database.store();
    take(store, &[pair("가", "1", "목록"), pair("나", "2", "목록"), pair("다", "3", "남의 것")])
        .await;
    let mut tx = store.write().await.unwrap();
    let kept = HashSet::from([("가", "1")]);
    assert_eq!(retain(&mut tx, "목록", &kept).await.unwrap(), 1);
    assert_eq!(retain(&mut tx, "없는 것", &kept).await.unwrap(), 0);
    tx.commit().await.unwrap();
    let left: Vec<_> = all(store).await.into_iter().map(|found| found.pair.north).collect();
    assert_eq!(
        left.iter().map(String::as_str).collect::<HashSet<_>>(),
        HashSet::from(["가", "다"])
    );
}

#[tokio::test]
async fn servers_hear_of_every_change_and_of_nothing_else() {
    let database = database().await;
    let store = database.store();
    let start = position(store).await;
    let list = [pair("가", "1", "목록"), pair("나", "2", "다른 목록")];
    take(store, &list).await;
    let glossary = |source: &str| Subject::Glossary(source.into());
    let mut expected = vec![glossary("다른 목록"), glossary("목록")];
    assert_eq!(heard(store, start).await, expected);

    take(store, &list).await;
    assert_eq!(heard(store, start).await, expected, "nothing has changed");
    let mut tx = store.write().await.unwrap();
    upsert(&mut tx, &[pair("다", "3", "목록")], at(0)).await.unwrap();
    drop(tx);
    assert_eq!(heard(store, start).await, expected, "nothing was committed");

    let found = all(store).await;
    let doubtful = found.iter().find(|f| f.pair.north == "나").unwrap();
    let mut tx = store.write().await.unwrap();
    mark(&mut tx, &[doubtful], true).await.unwrap();
    retain(&mut tx, "목록", &HashSet::new()).await.unwrap();
    tx.commit().await.unwrap();
    expected.extend([glossary("다른 목록"), glossary("목록")]);
    assert_eq!(heard(store, start).await, expected);
    let left = all(store).await;
    assert!(left.len() == 1 && left[0].doubtful);
}
