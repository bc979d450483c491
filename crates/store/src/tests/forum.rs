use domain::account::{Handle, Standing};
use domain::forum::{Board, Body, Language, Tags, Title};
use domain::id::{AccountId, PostId, TopicId};
use domain::locale::Locale;
use domain::moderation::{Cause, Lane};
use uuid::Uuid;

use super::*;
use crate::forum::{self, NewPost, NewTopic, Submitted};
use crate::moderation::{self, Opened};
use crate::{account, session};

pub(super) async fn member(store: &Store, handle: &str) -> AccountId {
    let mut tx = store.write().await.unwrap();
    let handle = Handle::parse(handle).unwrap();
    let id = account::create(&mut tx, &handle, "-", Locale::KoKr, at(0)).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    id
}

pub(super) fn text(author: AccountId, signed: Option<&str>, body: &str) -> NewPost {
    let form = domain::id::uuid_v7(at(0));
    let (signed, body) = (signed.map(String::from), Body::parse(body).unwrap());
    NewPost { author, signed, body, quotes: None, form }
}

pub(super) async fn ask(store: &Store, post: &NewPost) -> Submitted {
    let topic = NewTopic {
        board: Board::Work,
        language: Language::Ko,
        title: Title::parse("통장을 어디서 만드나요").unwrap(),
        tags: Tags::parse("은행").unwrap(),
        content_note: None,
    };
    let mut tx = store.write().await.unwrap();
    let submitted = forum::topic(&mut tx, &topic, post, at(1)).await.unwrap();
    tx.commit().await.unwrap();
    submitted
}

pub(super) async fn answer(store: &Store, topic: TopicId, post: &NewPost) -> PostId {
    let mut tx = store.write().await.unwrap();
    let submitted = forum::reply(&mut tx, topic, post, at(2)).await.unwrap();
    tx.commit().await.unwrap();
    submitted.post
}

pub(super) async fn publish(store: &Store, post: PostId, revision: i64) -> bool {
    let mut tx = store.write().await.unwrap();
    let published = forum::publish(&mut tx, post, revision, at(3)).await.unwrap();
    tx.commit().await.unwrap();
    published
}

/// State and replies of a topic.
async fn topic(store: &Store, id: TopicId) -> (String, i64) {
    let mut tx = store.read().await.unwrap();
    let query = "select state, replies from topic where id = $1";
    on!(tx, c => sqlx::query_as(query).bind(id.to_string()).fetch_one(c).await).unwrap()
}

/// State and text of a post, and how it is signed.
pub(super) async fn post(store: &Store, id: PostId) -> (String, String, String) {
    let mut tx = store.read().await.unwrap();
    let query = "select state, body, author_name from post where id = $1";
    on!(tx, c => sqlx::query_as(query).bind(id.to_string()).fetch_one(c).await).unwrap()
}

#[tokio::test]
async fn a_question_waits_is_shown_and_answered() {
    let database = database().await;
    let store = database.store();
    let (asks, answers) = (member(store, "봄비").await, member(store, "들국화").await);
    let asked = ask(store, &text(asks, None, "은행에 가면 되나요?")).await;
    assert_eq!(topic(store, asked.topic).await, ("held".into(), 0));
    let alias = post(store, asked.post).await.2;
    assert_ne!(alias, "봄비", "signed with an alias");

    assert!(publish(store, asked.post, 1).await);
    assert!(!publish(store, asked.post, 1).await, "only once");
    assert_eq!(topic(store, asked.topic).await, ("published".into(), 0));

    let reply =
        answer(store, asked.topic, &text(answers, Some("들국화"), "네, 신분증과 함께요")).await;
    assert_eq!(topic(store, asked.topic).await.1, 0, "what is held is not counted");
    assert!(publish(store, reply, 1).await);
    assert_eq!(topic(store, asked.topic).await.1, 1);
    let again = answer(store, asked.topic, &text(asks, None, "고마워요")).await;
    assert_eq!(post(store, again).await.2, alias, "one alias in one topic");

    let mut tx = store.write().await.unwrap();
    assert!(forum::hide(&mut tx, reply).await.unwrap());
    assert!(!forum::hide(&mut tx, reply).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(topic(store, asked.topic).await.1, 0);
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_post() {
    let database = database().await;
    let store = database.store();
    let asks = member(store, "봄비").await;
    let sent = text(asks, None, "은행에 가면 되나요?");
    let first = ask(store, &sent).await;
    let second = ask(store, &sent).await;
    assert_eq!((first.topic, first.post), (second.topic, second.post));
    assert!(!first.repeated && second.repeated);
}

#[tokio::test]
async fn what_was_taken_back_is_gone_and_stays_away() {
    let database = database().await;
    let store = database.store();
    let asks = member(store, "봄비").await;
    let asked = ask(store, &text(asks, Some("봄비"), "은행에 가면 되나요?")).await;
    publish(store, asked.post, 1).await;
    let mut tx = store.write().await.unwrap();
    let body = Body::parse("다른 글").unwrap();
    let revision = forum::revise(&mut tx, asked.post, None, &body, at(4)).await.unwrap();
    assert!(forum::withdraw(&mut tx, asked.post).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(post(store, asked.post).await.1, "");
    assert!(!publish(store, asked.post, revision).await);
    assert_eq!(topic(store, asked.topic).await.0, "withdrawn");
}

#[tokio::test]
async fn another_text_is_shown_only_when_it_was_looked_at() {
    let database = database().await;
    let store = database.store();
    let asks = member(store, "봄비").await;
    let asked = ask(store, &text(asks, None, "처음 글")).await;
    publish(store, asked.post, 1).await;
    let mut tx = store.write().await.unwrap();
    let (title, body) = (Title::parse("새 제목").unwrap(), Body::parse("고친 글").unwrap());
    let revision = forum::revise(&mut tx, asked.post, Some(&title), &body, at(4)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(post(store, asked.post).await.1, "처음 글");
    assert!(publish(store, asked.post, revision).await);
    assert_eq!(post(store, asked.post).await.1, "고친 글");
    assert!(!publish(store, asked.post, 1).await, "an older text does not come back");
}

#[tokio::test]
async fn of_one_post_there_is_one_case() {
    let database = database().await;
    let store = database.store();
    let asks = member(store, "봄비").await;
    let post = ask(store, &text(asks, None, "글")).await.post;
    let case = |lane, cause, revision| Opened {
        subject: moderation::Subject::Post(post, revision),
        lane,
        cause,
        board: Some(Board::Work),
        language: Some(Language::Ko),
        author: Some(asks),
        evidence: "글".into(),
    };
    let mut tx = store.write().await.unwrap();
    let held = case(Lane::Held, Cause::FirstPosts, 1);
    let first = moderation::open(&mut tx, &held, at(5)).await.unwrap();
    let crisis = case(Lane::Crisis, Cause::Crisis, 2);
    assert_eq!(moderation::open(&mut tx, &crisis, at(6)).await.unwrap(), first);
    assert_eq!(moderation::open(&mut tx, &held, at(7)).await.unwrap(), first);
    let query = "select lane, revision, version from moderation_case";
    let found: (String, i64, i64) = on!(tx, c => sqlx::query_as(query).fetch_one(c).await).unwrap();
    assert_eq!(found, ("crisis".into(), 1, 3), "the more urgent lane stays");
}

#[tokio::test]
async fn a_session_lasts_until_it_ends() {
    let database = database().await;
    let store = database.store();
    let id = member(store, "봄비").await;
    let mut tx = store.write().await.unwrap();
    let token = session::begin(&mut tx, id, false, at(0)).await.unwrap();
    let suspended = Standing::Suspended { until: at(50) };
    account::set_standing(&mut tx, id, suspended).await.unwrap();
    let found = session::find(&mut tx, &token, at(1)).await.unwrap().unwrap();
    assert_eq!((found.id, found.handle.as_str(), found.unread), (id, "봄비", 0));
    let standing = |actor| match actor {
        domain::policy::Actor::Member { standing, .. } => standing,
        domain::policy::Actor::Visitor => panic!("a visitor"),
    };
    assert_eq!(standing(found.actor), suspended);
    let later = session::find(&mut tx, &token, at(60)).await.unwrap().unwrap();
    assert_eq!(standing(later.actor), Standing::Active, "what has ended holds no more");
    let month = 24 * 60 * 60 * 31;
    assert!(session::find(&mut tx, &token, at(month)).await.unwrap().is_none());
    session::end(&mut tx, &token).await.unwrap();
    assert!(session::find(&mut tx, &token, at(1)).await.unwrap().is_none());
}

#[test]
fn a_token_is_never_printed_and_never_guessed_from_its_hash() {
    let token = session::Token::new().unwrap();
    assert_eq!(session::Token::parse(token.as_str()).as_ref(), Some(&token));
    assert_ne!(token.hash(), token.as_str());
    assert_eq!(format!("{token:?}"), "Token(…)");
    for text in ["", "abc", &"g".repeat(64), &"A".repeat(64), &Uuid::nil().to_string()] {
        assert!(session::Token::parse(text).is_none(), "{text}");
    }
}
