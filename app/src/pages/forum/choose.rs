//! Support, following, blocking, and the answer that helped: each a button of a plain form.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::Reaction;
use domain::id::{AccountId, PostId};
use domain::notification::Kind;
use domain::policy::{Action, Refusal, Thing};
use serde::Deserialize;
use store::Tx;
use store::forum::{Following, Topic};
use store::notification::Notice;

use super::{post_path, read_post, read_topic};
use crate::error::{PageError, respond};
use crate::parts::{refused, sign_in_then};
use crate::reader::Reader;
use crate::state::AppState;

/// What a button says.
#[derive(Deserialize)]
pub(crate) struct Chosen {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    set: String,
    #[serde(default)]
    post: String,
}

/// Who may do this, or where they are led instead.
fn allowed(
    reader: &Reader,
    action: Action,
    thing: &Thing,
    back: &str,
) -> Result<AccountId, Box<Response>> {
    match (reader.actor().may(action, Some(thing)), reader.actor().account()) {
        (Ok(()), Some(me)) => Ok(me),
        (Ok(()), None) | (Err(Refusal::SignIn), _) => Err(Box::new(sign_in_then(reader, back))),
        (Err(refusal), _) => Err(Box::new(refused(reader, &refusal))),
    }
}

fn back_to(reader: &Reader, path: &str) -> Response {
    Redirect::to(&reader.href(path)).into_response()
}

pub(crate) async fn react(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(chosen): Form<Chosen>,
) -> Response {
    let done = async {
        let kind = Reaction::named(&chosen.kind).ok_or(PageError::BadRequest)?;
        let mut tx = state.store.write().await?;
        let (post, topic) = read_post(&mut tx, &reader, &id).await?;
        let back = post_path(&topic, post.id);
        let thing = post.thing(&topic, reader.actor().account());
        let me = match allowed(&reader, Action::React, &thing, &back) {
            Ok(me) => me,
            Err(led) => return Ok(*led),
        };
        store::forum::react(&mut tx, me, post.id, kind).await?;
        tx.commit().await?;
        Ok::<_, PageError>(back_to(&reader, &back))
    };
    respond(&reader, done.await)
}

pub(crate) async fn block(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(chosen): Form<Chosen>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (post, topic) = read_post(&mut tx, &reader, &id).await?;
        let back = post_path(&topic, post.id);
        let thing = post.thing(&topic, reader.actor().account());
        let me = match allowed(&reader, Action::Block, &thing, &back) {
            Ok(me) => me,
            Err(led) => return Ok(*led),
        };
        store::forum::block(&mut tx, me, &post, chosen.set != "no", reader.now).await?;
        tx.commit().await?;
        Ok::<_, PageError>(back_to(&reader, &back))
    };
    respond(&reader, done.await)
}

pub(crate) async fn follow(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(chosen): Form<Chosen>,
) -> Response {
    let done = async {
        let set = match chosen.set.as_str() {
            "follow" => Following::Yes,
            "mute" => Following::Muted,
            "no" => Following::No,
            _ => return Err(PageError::BadRequest),
        };
        let mut tx = state.store.write().await?;
        let topic = read_topic(&mut tx, &reader, &id).await?;
        let back = format!("/topic/{}", topic.id);
        let thing = topic.thing(reader.actor().account());
        let me = match allowed(&reader, Action::Follow, &thing, &back) {
            Ok(me) => me,
            Err(led) => return Ok(*led),
        };
        store::forum::follow(&mut tx, me, topic.id, set).await?;
        tx.commit().await?;
        Ok(back_to(&reader, &back))
    };
    respond(&reader, done.await)
}

pub(crate) async fn answer(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(chosen): Form<Chosen>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let topic = read_topic(&mut tx, &reader, &id).await?;
        let back = format!("/topic/{}", topic.id);
        let thing = topic.thing(reader.actor().account());
        if let Err(led) = allowed(&reader, Action::MarkAnswer, &thing, &back) {
            return Ok(*led);
        }
        let marked: Option<PostId> = match chosen.post.as_str() {
            "" => None,
            id => Some(id.parse().map_err(|_| PageError::BadRequest)?),
        };
        store::forum::mark_answer(&mut tx, &topic, marked).await?;
        if let Some(post) = marked {
            tell(&mut tx, &reader, &topic, post).await?;
        }
        tx.commit().await?;
        Ok::<_, PageError>(back_to(&reader, &back))
    };
    respond(&reader, done.await)
}

/// Tells who wrote the answer that it helped.
async fn tell(tx: &mut Tx, reader: &Reader, topic: &Topic, post: PostId) -> Result<(), PageError> {
    let found = store::forum::post_by_id(tx, Default::default(), post).await?;
    let author = found.filter(|(post, _)| {
        post.topic == topic.id
            && !post.opening
            && topic.answer != Some(post.id)
            && post.author != topic.author
            && post.state == domain::forum::PostState::Published
    });
    if let Some(author) = author.and_then(|(post, _)| post.author) {
        let notice = Notice {
            kind: Kind::Answer,
            topic: Some(topic.id),
            post: Some(post),
            case: None,
            detail: String::new(),
        };
        store::notification::tell(tx, author, &notice, reader.now).await?;
    }
    Ok(())
}
