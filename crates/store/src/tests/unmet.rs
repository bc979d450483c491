use domain::unmet::Phrase;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::unmet::{MAX_A_DAY, asked, count, prune};

use super::*;

fn phrase(text: &str) -> Phrase {
    Phrase::parse(text).unwrap()
}

/// So many days after an arbitrary one.
fn day(n: i64) -> Date {
    jiff::civil::date(2026, 11, 1) + n.days()
}

async fn ask(store: &Store, text: &str, days: impl IntoIterator<Item = i64>) {
    for n in days {
        let mut tx = store.write().await.unwrap();
        count(&mut tx, &[phrase(text)], day(n)).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// Phrase and days of what was asked since a day.
async fn readable(store: &Store, since: i64) -> Vec<(String, i64)> {
    let mut tx = store.read().await.unwrap();
    let unmet = asked(&mut tx, day(since)).await.unwrap();
    unmet.into_iter().map(|unmet| (unmet.phrase, unmet.days)).collect()
}

/// Every text that stands anywhere in the tables.
async fn texts(store: &Store) -> Vec<String> {
    let mut tx = store.read().await.unwrap();
    on!(tx, c => {
        sqlx::query_scalar(
            "select hash from unmet_day union all select asked_on from unmet_day \
             union all select phrase from unmet_phrase union all select key from unmet_key",
        )
        .fetch_all(c)
        .await
    })
    .unwrap()
}

#[tokio::test]
async fn a_phrase_can_be_read_from_the_fifth_day_on() {
    let database = database().await;
    let store = database.store();
    ask(store, "수어 통역", [0, 0, 0, 1, 2, 3, 3, 3]).await;
    assert_eq!(readable(store, 0).await, []);
    assert!(texts(store).await.iter().all(|text| !text.contains("수어")), "it stands nowhere");

    ask(store, "수어 통역", [9]).await;
    assert_eq!(readable(store, 0).await, [("수어 통역".to_owned(), 5)]);
    assert_eq!(readable(store, 3).await, [("수어 통역".to_owned(), 2)]);
    assert_eq!(readable(store, 10).await, []);
    let unmet = asked(&mut store.read().await.unwrap(), day(0)).await.unwrap();
    assert_eq!(unmet[0].last, day(9));
}

#[tokio::test]
async fn phrases_are_counted_apart_and_the_most_wanted_comes_first() {
    let database = database().await;
    let store = database.store();
    ask(store, "말 하나", 0..5).await;
    ask(store, "말 둘", 0..6).await;
    ask(store, "말 셋", 0..4).await;
    assert_eq!(readable(store, 0).await, [("말 둘".to_owned(), 6), ("말 하나".to_owned(), 5)]);
}

#[tokio::test]
async fn the_same_phrase_has_another_hash_in_another_database() {
    let (one, other) = (database().await, database().await);
    ask(one.store(), "수어 통역", [0]).await;
    ask(other.store(), "수어 통역", [0]).await;
    let same: Vec<String> = texts(one.store()).await;
    let shared = texts(other.store()).await.into_iter().filter(|text| same.contains(text));
    assert_eq!(shared.collect::<Vec<_>>(), [day(0).to_string()]);
}

#[tokio::test]
async fn what_is_old_is_forgotten() {
    let database = database().await;
    let store = database.store();
    ask(store, "곧 잊힐 말", 0..4).await;
    ask(store, "아는 말", 0..5).await;
    ask(store, "요즘 말", [50]).await;
    let forget = async |hidden: i64, all: i64| {
        let mut tx = store.write().await.unwrap();
        let forgotten = prune(&mut tx, day(hidden), day(all)).await.unwrap();
        tx.commit().await.unwrap();
        forgotten
    };
    assert_eq!(forget(50, -300).await, 4);
    assert_eq!(readable(store, 0).await, [("아는 말".to_owned(), 5)]);
    assert_eq!(forget(0, 3).await, 3);
    assert_eq!(readable(store, 0).await, [("아는 말".to_owned(), 2)]);
    assert_eq!(forget(0, 51).await, 3);
    assert!(texts(store).await.len() == 1, "only the key is left");
}

#[tokio::test]
async fn a_flood_of_phrases_ends_for_the_day() {
    let database = database().await;
    let store = database.store();
    let flood: Vec<_> = (0..MAX_A_DAY + 50).map(|n| phrase(&format!("말 {n}"))).collect();
    let mut tx = store.write().await.unwrap();
    count(&mut tx, &flood, day(0)).await.unwrap();
    count(&mut tx, &[phrase("늦은 말")], day(0)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(i64::try_from(texts(store).await.len()).unwrap(), 2 * MAX_A_DAY + 1);
    ask(store, "늦은 말", [1]).await;
    assert_eq!(i64::try_from(texts(store).await.len()).unwrap(), 2 * MAX_A_DAY + 3);
}
