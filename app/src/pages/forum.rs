//! Boards, topics and what people say in them.
//!
//! Who may do what is asked of `domain::policy` in each handler. What is not published is
//! answered as if it were not there, except to its author and to who moderates.

mod board;
mod boards;
mod care;
mod checks;
mod choose;
mod compose;
mod edit;
mod feed;
mod filled;
pub(super) mod find;
mod form;
mod history;
mod live;
mod new;
mod notices;
mod picture;
mod post;
mod reply;
mod settle;
mod text;
mod topic;
pub(super) mod upload;
mod withdraw;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post as send};
use domain::forum::{Board, Language};
use domain::id::{PostId, TopicId};
use domain::language::LanguageTag;
use domain::policy::Action;
use store::Tx;
use store::forum::{Post, Sight, Topic};

use crate::error::PageError;
use crate::i18n::t;
use crate::parts::crumb;
use crate::reader::Reader;
use crate::state::AppState;

pub(super) use checks::private_spots;
pub(crate) use feed::feed_link;
pub(super) use text::AtDesk;

/// The most bytes of a form with a post: 2 MiB of Korean, each byte of which a form writes
/// as three. What is too long for a post comes back with a sentence, not as an error.
const MAX_LONG_FORM: usize = 7 * 1024 * 1024;
/// The most bytes of a form with a picture. It is far more than a picture may have: one that
/// is too large is read to its end and forgotten, so that the text beside it comes back.
pub const MAX_FORM_WITH_PICTURE: usize = 48 * 1024 * 1024;

/// Posts on one page of a topic.
const POSTS: u32 = 50;

pub(super) fn pages() -> Router<AppState> {
    Router::new()
        .route("/talk", get(boards::boards))
        .route("/talk/care", get(care::care))
        .route("/talk/{board}", get(board::board))
        .route("/talk/{board}/feed.xml", get(feed::feed))
        .route("/topic/{id}", get(topic::topic))
        .route("/topic/{id}/live", get(live::live))
        .route("/topic/{id}/follow", send(choose::follow))
        .route("/topic/{id}/answer", send(choose::answer))
        .route("/post/{id}", get(topic::lead_to_post))
        .route("/post/{id}/quote", get(reply::quote))
        .route("/post/{id}/history", get(history::history))
        .route("/post/{id}/withdraw", get(withdraw::ask).post(withdraw::withdraw))
        .route("/post/{id}/react", send(choose::react))
        .route("/post/{id}/block", send(choose::block))
        .route("/me/notices", get(notices::notices).post(notices::mark_read))
}

/// The forms with a post, which may be longer than others.
pub(super) fn long_forms() -> Router<AppState> {
    Router::new()
        .route("/talk/{board}/new", get(new::form).post(new::send))
        .route("/topic/{id}/reply", get(reply::form).post(reply::send))
        .route("/post/{id}/edit", get(edit::form).post(edit::send))
        .layer(DefaultBodyLimit::max(MAX_FORM_WITH_PICTURE))
}

fn icon_of(board: Board) -> &'static str {
    match board {
        Board::Work => "briefcase",
        Board::Home => "house",
        Board::Health => "hospital",
        Board::Study => "graduation-cap",
        Board::Family => "users",
        Board::Mind => "heart",
        Board::Stories => "book-open",
        Board::Questions => "circle-question-mark",
    }
}

fn name_of(reader: &Reader, board: Board) -> String {
    t!(reader.locale, &format!("board-{board}"))
}

/// The language of what was written: of both Koreas as one.
pub(super) fn tag(language: Language) -> &'static str {
    match language {
        Language::Ko => "ko",
        Language::En => "en",
        Language::Zh => "zh-CN",
    }
}

fn language_tag(language: Language) -> LanguageTag {
    tag(language).parse().unwrap_or_else(|_| LanguageTag::ko())
}

/// What the reader may see of things on this topic.
fn sight(reader: &Reader, topic: &Topic) -> Sight {
    let me = reader.actor().account();
    let held = domain::policy::Thing {
        state: domain::forum::PostState::Held,
        own: false,
        ..topic.thing(me)
    };
    Sight { me, moderates: reader.actor().may(Action::Read, Some(&held)).is_ok() }
}

/// The topic at this address, if the reader may see it.
async fn read_topic(tx: &mut Tx, reader: &Reader, id: &str) -> Result<Topic, PageError> {
    let id: TopicId = id.parse().map_err(|_| PageError::NotFound)?;
    let topic = store::forum::topic_by_id(tx, id).await?.ok_or(PageError::NotFound)?;
    if may_read(reader, &topic) { Ok(topic) } else { Err(PageError::NotFound) }
}

/// Whether the reader may see a topic. Where the one who asked took it back, the answers of
/// others can still be read.
fn may_read(reader: &Reader, topic: &Topic) -> bool {
    let left = topic.state == domain::forum::PostState::Withdrawn && topic.replies > 0;
    let thing = topic.thing(reader.actor().account());
    left || reader.actor().may(Action::Read, Some(&thing)).is_ok()
}

/// The post at this address with its topic, if the reader may see both.
async fn read_post(tx: &mut Tx, reader: &Reader, id: &str) -> Result<(Post, Topic), PageError> {
    let id: PostId = id.parse().map_err(|_| PageError::NotFound)?;
    let me = reader.actor().account();
    let sight = Sight { me, moderates: false };
    let found = store::forum::post_by_id(tx, sight, id).await?.ok_or(PageError::NotFound)?;
    let (post, topic) = &found;
    let readable = reader.actor().may(Action::Read, Some(&post.thing(topic, me))).is_ok();
    if readable && may_read(reader, topic) { Ok(found) } else { Err(PageError::NotFound) }
}

/// Where a post is read, below the locale: on the first page of a short topic, or on the page
/// that begins with it.
fn post_path(topic: &Topic, post: PostId) -> String {
    if topic.replies < i64::from(POSTS) {
        format!("/topic/{}#p-{post}", topic.id)
    } else {
        format!("/topic/{}?at={post}#p-{post}", topic.id)
    }
}
