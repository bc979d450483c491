use super::forum::{ask, member, text};
use super::*;
use crate::upload::{add, bytes_of, is_known, is_of, names_of, posts_with, prune, still_used};
use crate::{account, forum};

const FLOWER: &str = "bcd.jpg";
const DAY: i64 = 86_400;

async fn shows(store: &Store, name: &str) -> Vec<domain::id::PostId> {
    posts_with(&mut store.read().await.unwrap(), name).await.unwrap()
}

async fn known(store: &Store, name: &str) -> bool {
    is_known(&mut store.read().await.unwrap(), name).await.unwrap()
}

#[tokio::test]
async fn a_post_shows_pictures_of_its_author_alone_until_it_is_taken_back() {
    let database = database().await;
    let store = database.store();
    let (owner, other) = (member(store, "봄비").await, member(store, "들국화").await);
    let mut tx = store.write().await.unwrap();
    add(&mut tx, owner, FLOWER, 300, at(0)).await.unwrap();
    add(&mut tx, owner, FLOWER, 300, at(1)).await.unwrap();
    add(&mut tx, owner, "fgh.png", 500, at(1)).await.unwrap();
    assert_eq!(bytes_of(&mut tx, owner).await.unwrap(), 800, "the same one counts once");
    assert_eq!(bytes_of(&mut tx, other).await.unwrap(), 0);
    assert!(is_of(&mut tx, owner, FLOWER).await.unwrap());
    assert!(!is_of(&mut tx, other, FLOWER).await.unwrap());
    tx.commit().await.unwrap();

    let words = "꽃이에요.\n\n![꽃](/uploads/bcd.jpg)";
    ask(store, &text(other, None, words)).await;
    assert!(shows(store, FLOWER).await.is_empty(), "nobody shows what is somebody else's");
    let post = ask(store, &text(owner, None, words)).await.post;
    assert_eq!(shows(store, FLOWER).await, [post]);
    assert!(shows(store, "fgh.png").await.is_empty());

    let mut tx = store.write().await.unwrap();
    let body = domain::forum::Body::parse("![풀](/uploads/fgh.png)").unwrap();
    forum::revise(&mut tx, post, None, &body, at(2)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(shows(store, "fgh.png").await, [post]);

    let mut tx = store.write().await.unwrap();
    assert!(forum::withdraw(&mut tx, post).await.unwrap());
    tx.commit().await.unwrap();
    assert!(shows(store, FLOWER).await.is_empty() && shows(store, "fgh.png").await.is_empty());
}

#[tokio::test]
async fn what_no_post_shows_is_forgotten_after_a_day() {
    let database = database().await;
    let store = database.store();
    let owner = member(store, "봄비").await;
    let mut tx = store.write().await.unwrap();
    add(&mut tx, owner, FLOWER, 300, at(0)).await.unwrap();
    add(&mut tx, owner, "fgh.png", 500, at(0)).await.unwrap();
    tx.commit().await.unwrap();
    ask(store, &text(owner, None, "![꽃](/uploads/bcd.jpg)")).await;
    for (after, gone) in [(DAY - 1, 0), (DAY + 1, 1), (DAY + 2, 0)] {
        let mut tx = store.write().await.unwrap();
        assert_eq!(prune(&mut tx, at(after)).await.unwrap(), gone);
        tx.commit().await.unwrap();
    }
    assert!(known(store, FLOWER).await && !known(store, "fgh.png").await);

    let mut tx = store.write().await.unwrap();
    assert_eq!(names_of(&mut tx, owner).await.unwrap(), [FLOWER]);
    assert!(account::erase(&mut tx, owner).await.unwrap());
    tx.commit().await.unwrap();
    assert!(!known(store, FLOWER).await && shows(store, FLOWER).await.is_empty());
}

#[tokio::test]
async fn a_picture_of_a_text_that_is_still_being_written_stays() {
    let database = database().await;
    let store = database.store();
    let (owner, other) = (member(store, "봄비").await, member(store, "들국화").await);
    let mut tx = store.write().await.unwrap();
    add(&mut tx, owner, FLOWER, 300, at(0)).await.unwrap();
    assert!(still_used(&mut tx, owner, FLOWER, at(DAY - 60)).await.unwrap());
    assert!(!still_used(&mut tx, other, FLOWER, at(DAY - 60)).await.unwrap());
    assert_eq!(prune(&mut tx, at(DAY + 60)).await.unwrap(), 0);
    assert_eq!(prune(&mut tx, at(2 * DAY + 60)).await.unwrap(), 1);
    assert!(!still_used(&mut tx, owner, FLOWER, at(2 * DAY + 120)).await.unwrap());
    tx.commit().await.unwrap();
}
