use std::collections::HashSet;

use domain::glossary::{TermPair, Verdict};
use domain::id::AccountId;

use super::forum::member;
use super::glossary::{all, heard, pair, take};
use super::*;
use crate::audit;
use crate::glossary::{
    Decided, Imported, Unseen, decide, decided, lists, mark, retain, take_back, unseen,
    unseen_count,
};

const NONE: Decided = Decided { confirmed: 0, refused: 0, late: 0 };

/// Gives verdicts about pairs, which are named by their words of the North.
async fn say(store: &Store, by: AccountId, verdicts: &[(&str, Verdict)]) -> Decided {
    let known = all(store).await;
    let id = |north: &str| known.iter().find(|one| one.pair.north == north).unwrap().id.clone();
    let verdicts: Vec<_> = verdicts.iter().map(|(north, v)| (id(north), *v)).collect();
    let mut tx = store.write().await.unwrap();
    let done = decide(&mut tx, &verdicts, by, at(1)).await.unwrap();
    tx.commit().await.unwrap();
    done
}

async fn verdict(store: &Store, north: &str) -> Option<Verdict> {
    all(store).await.into_iter().find(|one| one.pair.north == north).unwrap().verdict
}

fn norths(pairs: &[Imported]) -> Vec<&str> {
    pairs.iter().map(|one| one.pair.north.as_str()).collect()
}

#[tokio::test]
async fn a_list_that_comes_again_changes_no_verdict() {
    let database = database().await;
    let store = database.store();
    let by = member(store, "들국화").await;
    let list = [pair("가", "1", "목록"), pair("나", "2", "목록"), pair("다", "3", "목록")];
    take(store, &list).await;
    let said = [("가", Verdict::Confirmed), ("나", Verdict::Refused)];
    assert_eq!(say(store, by, &said).await, Decided { confirmed: 1, refused: 1, late: 0 });

    let changed = list.map(|pair| TermPair { english: "word".into(), ..pair });
    take(store, &changed).await;
    assert_eq!(verdict(store, "가").await, Some(Verdict::Confirmed));
    assert_eq!(verdict(store, "나").await, Some(Verdict::Refused));
    assert_eq!(verdict(store, "다").await, None);
    assert!(all(store).await.iter().all(|one| one.pair.english == "word"));
}

#[tokio::test]
async fn who_comes_second_is_told_and_changes_nothing() {
    let database = database().await;
    let store = database.store();
    let (first, second) = (member(store, "들국화").await, member(store, "민들레").await);
    take(store, &[pair("가", "1", "목록"), pair("나", "2", "목록")]).await;
    say(store, first, &[("가", Verdict::Confirmed)]).await;
    let done = say(store, second, &[("가", Verdict::Refused), ("나", Verdict::Refused)]).await;
    assert_eq!(done, Decided { confirmed: 0, refused: 1, late: 1 });
    assert_eq!(verdict(store, "가").await, Some(Verdict::Confirmed));

    // About what is not there, and about nothing.
    let mut tx = store.write().await.unwrap();
    let gone = [("nothing".to_owned(), Verdict::Confirmed)];
    assert_eq!(decide(&mut tx, &gone, first, at(2)).await.unwrap(), Decided { late: 1, ..NONE });
    assert_eq!(decide(&mut tx, &[], first, at(2)).await.unwrap(), NONE);
}

#[tokio::test]
async fn each_batch_is_one_line_of_the_log_with_its_pairs_and_servers_hear_of_it() {
    let database = database().await;
    let store = database.store();
    let by = member(store, "들국화").await;
    take(store, &[pair("가", "1", "목록"), pair("나", "2", "다른 목록")]).await;
    let start = position(store).await;
    say(store, by, &[("가", Verdict::Confirmed), ("나", Verdict::Refused)]).await;
    say(store, by, &[("가", Verdict::Confirmed)]).await;
    let heard = heard(store, start).await;
    let glossary = |source: &str| Subject::Glossary(source.into());
    assert_eq!(heard, [glossary("다른 목록"), glossary("목록")], "nothing of the second try");

    let known = all(store).await;
    let lines = audit::after(&mut store.read().await.unwrap(), 0, 10).await.unwrap();
    assert_eq!(lines.len(), 1);
    assert_eq!(
        (lines[0].actor.as_str(), lines[0].action.as_str()),
        (&*by.to_string(), "pairs-decide")
    );
    assert_eq!(lines[0].detail, format!("confirmed {}; refused {}", known[0].id, known[1].id));
    assert!(!lines[0].detail.contains('가'), "ids, and no words of others");
}

#[tokio::test]
async fn what_waits_is_read_page_by_page_from_one_list_or_only_in_doubt() {
    let database = database().await;
    let store = database.store();
    let by = member(store, "들국화").await;
    let list: Vec<_> = (0..5).map(|n| pair(&format!("북{n}"), "남", "목록")).collect();
    take(store, &list).await;
    take(store, &[pair("다른말", "딴말", "남의 목록")]).await;
    let known = all(store).await;
    let mut tx = store.write().await.unwrap();
    mark(&mut tx, &[&known[1], &known[3], &known[5]], true).await.unwrap();
    tx.commit().await.unwrap();
    say(store, by, &[("북3", Verdict::Confirmed), ("북4", Verdict::Refused)]).await;

    let mut tx = store.read().await.unwrap();
    let everything = Unseen::default();
    let first = unseen(&mut tx, &everything, "", 2).await.unwrap();
    assert_eq!(norths(&first), ["북0", "북1"]);
    let rest = unseen(&mut tx, &everything, &first[1].id, 10).await.unwrap();
    assert_eq!(norths(&rest), ["북2", "다른말"]);
    assert_eq!(unseen_count(&mut tx, &everything).await.unwrap(), 4);
    for (source, doubtful, expected) in [
        ("목록", false, &["북0", "북1", "북2"][..]),
        ("", true, &["북1", "다른말"]),
        ("목록", true, &["북1"]),
        ("없는 목록", false, &[]),
    ] {
        let wanted = Unseen { source: source.into(), doubtful };
        assert_eq!(norths(&unseen(&mut tx, &wanted, "", 10).await.unwrap()), expected);
        let count = unseen_count(&mut tx, &wanted).await.unwrap();
        assert_eq!(usize::try_from(count).unwrap(), expected.len());
    }
    assert_eq!(
        lists(&mut tx).await.unwrap(),
        [("남의 목록".to_owned(), 1), ("목록".to_owned(), 3)]
    );
}

#[tokio::test]
async fn a_verdict_is_taken_back_once_and_the_pair_waits_again() {
    let database = database().await;
    let store = database.store();
    let by = member(store, "들국화").await;
    take(store, &[pair("가", "1", "목록"), pair("나", "2", "목록"), pair("다", "3", "목록")]).await;
    say(store, by, &[("가", Verdict::Confirmed)]).await;
    say(store, by, &[("나", Verdict::Confirmed), ("다", Verdict::Refused)]).await;
    let start = position(store).await;

    let mut tx = store.write().await.unwrap();
    let found = decided(&mut tx, Verdict::Confirmed, None, 10).await.unwrap();
    let order: Vec<_> = found.iter().map(|(_, one)| one.pair.north.as_str()).collect();
    assert_eq!(order, ["나", "가"], "the newest first");
    let after = decided(&mut tx, Verdict::Confirmed, Some(&found[0].0), 10).await.unwrap();
    assert_eq!(after, found[1..]);
    let id = &found[0].1.id;
    assert!(!take_back(&mut tx, id, Verdict::Refused, by, at(3)).await.unwrap(), "not that one");
    assert!(take_back(&mut tx, id, Verdict::Confirmed, by, at(3)).await.unwrap());
    assert!(!take_back(&mut tx, id, Verdict::Confirmed, by, at(3)).await.unwrap(), "once");
    tx.commit().await.unwrap();

    assert_eq!(verdict(store, "나").await, None);
    assert_eq!(heard(store, start).await, [Subject::Glossary("목록".into())]);
    let again = say(store, by, &[("나", Verdict::Refused)]).await;
    assert_eq!(again, Decided { refused: 1, ..NONE });
}

#[tokio::test]
async fn a_verdict_goes_with_the_pair_that_a_list_no_longer_has() {
    let database = database().await;
    let store = database.store();
    let by = member(store, "들국화").await;
    take(store, &[pair("가", "1", "목록")]).await;
    say(store, by, &[("가", Verdict::Refused)]).await;
    let mut tx = store.write().await.unwrap();
    retain(&mut tx, "목록", &HashSet::new()).await.unwrap();
    assert!(decided(&mut tx, Verdict::Refused, None, 10).await.unwrap().is_empty());
    tx.commit().await.unwrap();
    take(store, &[pair("가", "1", "목록")]).await;
    assert_eq!(verdict(store, "가").await, None);
}

#[tokio::test]
async fn a_verdict_without_its_time_cannot_be() {
    let database = database().await;
    take(database.store(), &[pair("가", "1", "목록")]).await;
    for statement in [
        "update imported_term set verdict = 'confirmed'",
        "update imported_term set decided_at = 1",
        "update imported_term set verdict = 'perhaps', decided_at = 1",
    ] {
        let mut tx = database.store().write().await.unwrap();
        assert!(by_hand(&mut tx, statement).await.is_err(), "{statement}");
    }
}
