use std::collections::HashSet;

use crate::directory::{
    Outcome::{Created, Unchanged, Updated},
    addresses, count, is_empty, listing as read_one, listings, page_by_id, retain, upsert,
};

use super::*;

#[tokio::test]
async fn the_same_file_twice_changes_nothing() {
    let database = database().await;
    let store = database.store();
    assert!(is_empty(&mut store.read().await.unwrap()).await.unwrap());

    let file = [listing("1", "컴퓨터 교실"), listing("2", "운전면허 교실")];
    assert_eq!(import(store, &file, 0).await, [Created, Created]);
    let (before, position) = (titles(store).await, position(store).await);

    assert_eq!(import(store, &file, 60).await, [Unchanged, Unchanged]);
    assert_eq!(titles(store).await, before);
    assert_eq!(changed_since(store, position).await, []);
    let mut tx = store.read().await.unwrap();
    let all = page_by_id(&mut tx, None, 10).await.unwrap();
    assert!(all.iter().all(|l| l.version == 1 && l.last_modified == at(0)));
    assert_eq!(count(&mut tx).await.unwrap(), 2);
    assert!(!is_empty(&mut tx).await.unwrap());
}

#[tokio::test]
async fn what_comes_in_is_what_is_read() {
    let database = database().await;
    let sent = listing("가-1", "심리 상담");
    import(database.store(), std::slice::from_ref(&sent), 0).await;

    let mut tx = database.store().read().await.unwrap();
    let all = page_by_id(&mut tx, None, 10).await.unwrap();
    assert_eq!((&all[0].source, &all[0].service), (&sent.source, &sent.service));
    assert_eq!(read_one(&mut tx, all[0].id).await.unwrap().as_ref(), Some(&all[0]));
    assert_eq!(read_one(&mut tx, ListingId::new(at(0))).await.unwrap(), None);
}

#[tokio::test]
async fn a_changed_row_is_a_new_version_of_the_same_listing() {
    let database = database().await;
    let store = database.store();
    import(store, &[listing("1", "컴퓨터 교실"), listing("2", "운전면허 교실")], 0).await;
    let (before, position) = (titles(store).await, position(store).await);

    let file =
        [listing("1", "컴퓨터 교실 (저녁반)"), listing("2", "운전면허 교실"), listing("3", "한자")];
    assert_eq!(import(store, &file, 60).await, [Updated, Unchanged, Created]);

    let mut tx = store.read().await.unwrap();
    let changed = read_one(&mut tx, before[0].0).await.unwrap().unwrap();
    assert_eq!((changed.version, changed.last_modified), (2, at(60)));
    assert_eq!(changed.service, file[0].service);
    let same = read_one(&mut tx, before[1].0).await.unwrap().unwrap();
    assert_eq!((same.version, same.last_modified), (1, at(0)));

    let all = titles(store).await;
    assert_eq!(all.len(), 3);
    let mut heard = changed_since(store, position).await;
    heard.sort_unstable();
    assert_eq!(heard, [all[0].0, all[2].0]);
}

#[tokio::test]
async fn two_publishers_may_use_the_same_id_and_share_an_organisation() {
    let database = database().await;
    let store = database.store();
    import(store, &[listing_of("hana", "1", "가"), listing_of("seoul", "1", "나")], 0).await;
    let mut tx = store.read().await.unwrap();
    let all = page_by_id(&mut tx, None, 10).await.unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(all[0].organization_id, all[1].organization_id);

    drop(tx);
    let mut moved = listing_of("seoul", "1", "나");
    moved.service.organization.name = "서울남부하나센터".into();
    assert_eq!(import(store, &[moved], 1).await, [Updated]);
    let mut tx = store.read().await.unwrap();
    let all = page_by_id(&mut tx, None, 10).await.unwrap();
    assert_ne!(all[0].organization_id, all[1].organization_id);
    assert_eq!(all[1].service.organization.name, "서울남부하나센터");
}

#[tokio::test]
async fn a_row_that_comes_twice_ends_as_the_later_one() {
    let database = database().await;
    let file = [listing("1", "먼저"), listing("2", "다른 것"), listing("1", "나중")];
    assert_eq!(import(database.store(), &file, 0).await, [Created, Created, Updated]);
    let mut found: Vec<String> = titles(database.store()).await.into_iter().map(|t| t.1).collect();
    found.sort();
    assert_eq!(found, ["나중", "다른 것"]);
}

#[tokio::test]
async fn a_missing_row_stays_unless_the_source_is_replaced() {
    let database = database().await;
    let store = database.store();
    let file = [listing("1", "가"), listing("2", "나"), listing_of("seoul", "2", "다")];
    import(store, &file, 0).await;
    let before = titles(store).await;
    import(store, &file[..1], 1).await;
    assert_eq!(titles(store).await, before);

    let position = position(store).await;
    let mut tx = store.write().await.unwrap();
    let kept = HashSet::from(["1".to_owned()]);
    assert_eq!(retain(&mut tx, "hana", &kept).await.unwrap(), 1);
    assert_eq!(retain(&mut tx, "nobody", &kept).await.unwrap(), 0);
    tx.commit().await.unwrap();

    let after: Vec<String> = titles(store).await.into_iter().map(|t| t.1).collect();
    assert_eq!(after, ["가", "다"]);
    assert_eq!(changed_since(store, position).await, [before[1].0]);
}

#[tokio::test]
async fn what_is_not_committed_was_never_there() {
    let database = database().await;
    let store = database.store();
    let start = position(store).await;
    let mut tx = store.write().await.unwrap();
    upsert(&mut tx, &[listing("1", "가")], at(0)).await.unwrap();
    assert_eq!(count(&mut tx).await.unwrap(), 1);
    drop(tx);
    assert!(titles(store).await.is_empty());
    assert_eq!(position(store).await, start);
}

#[tokio::test]
async fn a_file_of_many_batches_goes_in_whole_and_comes_out_in_pages() {
    let database = database().await;
    let store = database.store();
    let start = position(store).await;
    let file: Vec<_> = (0..1_234).map(|n| listing(&n.to_string(), &format!("제{n}호"))).collect();
    assert!(import(store, &file, 0).await.iter().all(|outcome| *outcome == Created));
    assert_eq!(position(store).await, start + 1_234);

    let mut tx = store.read().await.unwrap();
    let (mut ids, mut after) = (Vec::new(), None);
    loop {
        let page = page_by_id(&mut tx, after, 500).await.unwrap();
        let short = addresses(&mut tx, after, 500).await.unwrap();
        assert!(page.iter().map(|l| l.id).eq(short.iter().map(|a| a.id)));
        assert!(short.iter().all(|a| a.last_modified == at(0)));
        ids.extend(page.iter().map(|l| l.id));
        after = ids.last().copied();
        if page.len() < 500 {
            break;
        }
    }
    assert_eq!(ids.len(), 1_234);
    assert!(ids.is_sorted());

    ids.reverse();
    let missing = ListingId::new(at(9));
    ids.insert(1, missing);
    let found = listings(&mut tx, &ids).await.unwrap();
    ids.remove(1);
    assert!(found.iter().map(|l| l.id).eq(ids));
    assert_eq!(listings(&mut tx, &[]).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_import_the_same_at_once_make_one_listing() {
    let database = database().await;
    let file: Vec<_> = (0..250).map(|n| listing(&n.to_string(), "같은 것")).collect();
    let reversed: Vec<_> = file.iter().rev().cloned().collect();
    let (first, second) = (database.store().clone(), database.store().clone());
    let (first, second) = tokio::join!(
        tokio::spawn(async move { import(&first, &file, 0).await }),
        tokio::spawn(async move { import(&second, &reversed, 1).await }),
    );
    let mut outcomes = [first.unwrap(), second.unwrap()];
    outcomes.sort_by_key(|all| all[0] == Unchanged);
    assert_eq!(outcomes, [vec![Created; 250], vec![Unchanged; 250]]);
    assert_eq!(titles(database.store()).await.len(), 250);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_import_in_opposite_order_do_not_wait_for_each_other() {
    let database = database().await;
    let store = database.store().clone();
    // The organisation is known, so that the writers meet nowhere else.
    import(&store, &[listing("0", "전부터")], 0).await;

    let mut first = store.write().await.unwrap();
    upsert(&mut first, &[listing("1", "가")], at(1)).await.unwrap();
    let second = tokio::spawn({
        let store = store.clone();
        async move { import(&store, &[listing("2", "가"), listing("1", "가")], 2).await }
    });
    tokio::time::sleep(std::time::Duration::from_millis(250)).await;
    upsert(&mut first, &[listing("2", "가")], at(1)).await.unwrap();
    first.commit().await.unwrap();
    assert_eq!(second.await.unwrap(), [Unchanged, Unchanged]);
}

#[tokio::test]
async fn any_text_is_kept_as_it_is() {
    let database = database().await;
    let long = "아주 긴 설명. ".repeat(1_000);
    let texts = ["'; drop table listing; --", "$1 ? %s \\ \" \u{202e}", "👩🏽‍🚒 함께", "조선어", &long];
    let mut file = Vec::new();
    for text in texts {
        let name: String = text.chars().take(100).collect();
        let mut row = listing_of(&name, &name, text);
        row.service.description = LocalizedText::original(LanguageTag::ko(), text);
        row.service.organization.name = name;
        file.push(row);
    }
    import(database.store(), &file, 0).await;
    let mut tx = database.store().read().await.unwrap();
    let found = page_by_id(&mut tx, None, 10).await.unwrap();
    assert_eq!(found.len(), file.len());
    for (found, sent) in found.iter().zip(&file) {
        assert_eq!((&found.source, &found.service), (&sent.source, &sent.service));
    }
}

#[tokio::test]
async fn what_the_database_cannot_hold_is_an_error_and_leaves_nothing() {
    let database = database().await;
    let store = database.store();
    // PostgreSQL has no NUL in texts and no room in an index for so long a
    // name; SQLite takes both. Neither may end the program.
    for source in ["a\0b".to_owned(), "긴 이름 ".repeat(100_000)] {
        let mut tx = store.write().await.unwrap();
        let outcome = upsert(&mut tx, &[listing_of(&source, "1", "가")], at(0)).await;
        assert_eq!(outcome.is_ok(), on_sqlite());
        drop(tx);
        assert!(titles(store).await.is_empty());
    }
}

#[tokio::test]
async fn a_listing_that_cannot_be_read_is_named_and_not_passed_over() {
    let database = database().await;
    let store = database.store();
    import(store, &[listing("1", "가"), listing("2", "나")], 0).await;
    let (id, _) = titles(store).await[1];
    let mut tx = store.write().await.unwrap();
    by_hand(&mut tx, "update listing set service = '{\"kind\":' where source_id = '2'")
        .await
        .unwrap();
    tx.commit().await.unwrap();

    let mut tx = store.read().await.unwrap();
    for failure in [
        page_by_id(&mut tx, None, 10).await.map(drop),
        listings(&mut tx, &[id]).await.map(drop),
        read_one(&mut tx, id).await.map(drop),
    ] {
        assert!(failure.unwrap_err().to_string().contains(&id.to_string()));
    }
    drop(tx);
    assert_eq!(import(store, &[listing("2", "나")], 1).await, [Updated], "an import repairs it");
}
