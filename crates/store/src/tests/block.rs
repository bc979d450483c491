//! Whom somebody does not want to read, by the names they saw.

use super::forum::{answer, ask, member, publish, text};
use super::*;
use crate::forum::{self, Blocked, Post, Sight};
use domain::id::{AccountId, PostId};

async fn read(store: &Store, me: AccountId, id: PostId) -> Post {
    let sight = Sight { me: Some(me), moderates: false };
    let mut tx = store.read().await.unwrap();
    forum::post_by_id(&mut tx, sight, id).await.unwrap().unwrap().0
}

async fn block(store: &Store, me: AccountId, id: PostId, now: i64) -> String {
    let post = read(store, me, id).await;
    let mut tx = store.write().await.unwrap();
    forum::block(&mut tx, me, &post, true, at(now)).await.unwrap();
    tx.commit().await.unwrap();
    post.name
}

async fn blocked(store: &Store, me: AccountId, before: i64, limit: u32) -> Vec<Blocked> {
    let mut tx = store.read().await.unwrap();
    forum::blocked(&mut tx, me, at(before), limit).await.unwrap()
}

#[tokio::test]
async fn an_alias_and_a_handle_are_two_names_and_are_seen_again_one_by_one() {
    let database = database().await;
    let store = database.store();
    let (me, loud) = (member(store, "봄비").await, member(store, "들국화").await);
    let asked = ask(store, &text(me, None, "질문")).await;
    publish(store, asked.post, 1).await;
    let hidden = answer(store, asked.topic, &text(loud, None, "가명의 글")).await;
    let named = answer(store, asked.topic, &text(loud, Some("들국화"), "이름의 글")).await;
    let alias = block(store, me, hidden, 10).await;
    assert_eq!(block(store, me, named, 20).await, "들국화");

    let names = blocked(store, me, 100, 10).await;
    assert_eq!(names.iter().map(|b| b.name.as_str()).collect::<Vec<_>>(), ["들국화", &alias]);
    assert_eq!((names[0].topic, names[1].topic), (None, Some(asked.topic)));
    assert_eq!(names[1].title.as_ref().unwrap().0, "통장을 어디서 만드나요");
    assert_eq!(blocked(store, me, 100, 1).await, names[..1]);
    assert_eq!(blocked(store, me, 20, 10).await, names[1..], "the next page");
    assert!(blocked(store, loud, 100, 10).await.is_empty(), "nobody sees who blocked them");

    let mut tx = store.write().await.unwrap();
    // The alias is none elsewhere, and nobody unblocks for somebody else.
    forum::unblock(&mut tx, me, &alias, None).await.unwrap();
    forum::unblock(&mut tx, loud, &alias, Some(asked.topic)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(blocked(store, me, 100, 10).await.len(), 2);
    let mut tx = store.write().await.unwrap();
    forum::unblock(&mut tx, me, &alias, Some(asked.topic)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(blocked(store, me, 100, 10).await, names[..1]);
    assert!(!read(store, me, hidden).await.blocked && read(store, me, named).await.blocked);

    // Of a topic that others may not read any more the title is not told.
    block(store, me, hidden, 30).await;
    let mut tx = store.write().await.unwrap();
    forum::hide(&mut tx, asked.post).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(blocked(store, me, 100, 1).await[0].title, None);
}
