//! A text that is sent while the one before it is being decided about.

use domain::forum::{Body, PostState};
use domain::id::{AccountId, PostId};
use domain::moderation::{Decision, Reason, Seen};

use super::forum::{member, post, publish};
use super::moderation::{FIRST, apply, decide, held, told, waiting};
use super::*;
use crate::forum::{self, Sight};
use crate::moderation;

/// Another text from its author, which waits; gives the case back with what is to be seen.
async fn rewritten(
    store: &Store,
    id: PostId,
    author: AccountId,
    words: &str,
) -> (domain::id::CaseId, Seen) {
    let mut tx = store.write().await.unwrap();
    let body = Body::parse(words).unwrap();
    let revision = forum::revise(&mut tx, id, None, &body, at(15)).await.unwrap();
    forum::resubmit(&mut tx, id).await.unwrap();
    let case = moderation::open(&mut tx, &waiting(id, revision, author), at(15)).await.unwrap();
    tx.commit().await.unwrap();
    (case, Seen { version: 1, revision })
}

async fn seen_by_its_author(store: &Store, id: PostId, me: AccountId) -> forum::Post {
    let sight = Sight { me: Some(me), moderates: false };
    let mut tx = store.read().await.unwrap();
    forum::post_by_id(&mut tx, sight, id).await.unwrap().unwrap().0
}

#[tokio::test]
async fn a_no_to_the_text_before_leaves_the_new_one_waiting() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (id, first) = held(store, asks).await;
    decide(store, first, decides, FIRST, Decision::Reject(Reason::Privacy), at(10)).await.unwrap();
    // Within the ten seconds in which the no could be undone its author sends another text.
    let (second, seen) = rewritten(store, id, asks, "번호를 뺀 글").await;
    assert_ne!(first, second);
    apply(store, at(20)).await;
    assert_eq!(post(store, id).await.0, "held", "what waits is not what was refused");
    let shown = seen_by_its_author(store, id, asks).await;
    assert_eq!(shown.text(), "번호를 뺀 글");
    assert_eq!(told(store, asks).await, [("rejected".into(), "privacy".into())]);
    let mut tx = store.read().await.unwrap();
    let (case, reason, _) = forum::decision(&mut tx, id).await.unwrap().unwrap();
    assert_eq!((case, reason), (first.to_string(), "privacy".into()), "and why is told");
    drop(tx);

    decide(store, second, decides, seen, Decision::Publish, at(30)).await.unwrap();
    apply(store, at(40)).await;
    let (state, body, _) = post(store, id).await;
    assert_eq!((state.as_str(), body.as_str()), ("published", "번호를 뺀 글"));
}

#[tokio::test]
async fn a_no_to_the_last_text_refuses_the_post() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (id, first) = held(store, asks).await;
    let reject = || Decision::Reject(Reason::Privacy);
    decide(store, first, decides, FIRST, reject(), at(10)).await.unwrap();
    let (second, seen) = rewritten(store, id, asks, "또 번호가 든 글").await;
    decide(store, second, decides, seen, reject(), at(16)).await.unwrap();
    apply(store, at(40)).await;
    assert_eq!(post(store, id).await.0, "rejected");
}

#[tokio::test]
async fn what_a_moderator_made_of_an_older_text_does_not_bury_the_new_one() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (id, first) = held(store, asks).await;
    let edit = Decision::Edit(Body::parse("돌보는 사람이 고친 글").unwrap());
    decide(store, first, decides, FIRST, edit, at(10)).await.unwrap();
    let (second, seen) = rewritten(store, id, asks, "내가 고친 글").await;
    apply(store, at(20)).await;
    assert_eq!(post(store, id).await.0, "held");
    assert!(told(store, asks).await.is_empty(), "nothing has happened to what they see");
    decide(store, second, decides, seen, Decision::Publish, at(30)).await.unwrap();
    apply(store, at(40)).await;
    assert_eq!(post(store, id).await.1, "내가 고친 글");
}

#[tokio::test]
async fn its_author_sees_that_a_change_of_a_shown_text_was_refused() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (id, first) = held(store, asks).await;
    publish(store, id, 1).await;
    let (case, seen) = rewritten(store, id, asks, "번호를 넣은 글").await;
    let seen = Seen { version: if case == first { 2 } else { seen.version }, ..seen };
    let newer = seen_by_its_author(store, id, asks).await.newer.unwrap();
    assert_eq!((newer.state, newer.body.as_str()), (PostState::Held, "번호를 넣은 글"));
    let reject = Decision::Reject(Reason::Privacy);
    decide(store, case, decides, seen, reject, at(20)).await.unwrap();
    apply(store, at(40)).await;
    let shown = seen_by_its_author(store, id, asks).await;
    assert_eq!((shown.state, shown.text()), (PostState::Published, "은행에 가면 되나요?"));
    assert_eq!(shown.newer.unwrap().state, PostState::Rejected);
    let others = seen_by_its_author(store, id, decides).await;
    assert!(others.newer.is_none(), "for nobody else");
}
