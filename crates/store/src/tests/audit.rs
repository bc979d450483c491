use super::*;
use crate::audit::{self, Verified};

async fn written(store: &Store) {
    let mut tx = store.write().await.unwrap();
    for n in 1..=5 {
        audit::append(&mut tx, None, "decide", &format!("case:{n}"), "publish", at(n))
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

async fn verify(store: &Store, expected: Option<&str>) -> Verified {
    audit::verify(&mut store.read().await.unwrap(), expected).await.unwrap()
}

async fn tamper(store: &Store, statement: &'static str) {
    let mut tx = store.write().await.unwrap();
    by_hand(&mut tx, statement).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_chain_that_nobody_touched_is_whole() {
    let database = database().await;
    assert!(matches!(verify(database.store(), None).await, Verified::Whole { lines: 0, .. }));
    written(database.store()).await;
    let Verified::Whole { lines: 5, head, expected_found: true } =
        verify(database.store(), None).await
    else {
        panic!("broken")
    };
    let expected = verify(database.store(), Some(&head)).await;
    assert!(matches!(expected, Verified::Whole { expected_found: true, .. }));
}

#[tokio::test]
async fn the_first_line_that_was_touched_is_named() {
    for (statement, seq) in [
        ("update audit set detail = 'reject' where seq = 3", 3),
        ("update audit set actor = 'x' where seq = 1", 1),
        ("update audit set at = at + 1 where seq = 5", 5),
        ("delete from audit where seq = 2", 2),
        ("update audit set seq = 9 where seq = 5", 5),
    ] {
        let database = database().await;
        written(database.store()).await;
        tamper(database.store(), statement).await;
        assert_eq!(verify(database.store(), None).await, Verified::Broken { seq }, "{statement}");
    }
}

#[tokio::test]
async fn lines_taken_off_the_end_show_against_a_head_that_was_kept() {
    let database = database().await;
    written(database.store()).await;
    let Verified::Whole { head, .. } = verify(database.store(), None).await else { panic!() };
    tamper(database.store(), "delete from audit where seq >= 4").await;
    assert!(matches!(verify(database.store(), None).await, Verified::Whole { lines: 3, .. }));
    let kept = verify(database.store(), Some(&head)).await;
    assert!(matches!(kept, Verified::Whole { expected_found: false, .. }));
}
