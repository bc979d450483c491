//! Answering in a topic.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::forum::PostState;
use domain::id::PostId;
use domain::policy::{Action, Refusal};
use store::Tx;
use store::forum::{Following, NewPost, Post, Sight, Submitted, Topic};
use store::session::SignedIn;

use super::checks;
use super::compose::{Compose, Kind, kept};
use super::filled::Filled;
use super::form::{self, Read, Sent, Trouble};
use super::new::{again, sent_to};
use super::picture::filled;
use super::settle::{Settled, TakenIn, settle};
use super::{POSTS, read_post, read_topic};
use crate::error::{PageError, respond};
use crate::parts::{refused, sign_in_then};
use crate::reader::Reader;
use crate::state::AppState;

/// The form without a post that is answered.
pub(crate) async fn form(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let shown = async {
        let mut tx = state.store.read().await?;
        let topic = read_topic(&mut tx, &reader, &id).await?;
        blank(&mut tx, &reader, &topic, None).await
    };
    respond(&reader, shown.await)
}

/// The form with the post that is answered.
pub(crate) async fn quote(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let shown = async {
        let mut tx = state.store.read().await?;
        let (post, topic) = read_post(&mut tx, &reader, &id).await?;
        let quoted = (post.state == PostState::Published).then_some(&post);
        blank(&mut tx, &reader, &topic, quoted).await
    };
    respond(&reader, shown.await)
}

async fn blank(
    tx: &mut Tx,
    reader: &Reader,
    topic: &Topic,
    quoted: Option<&Post>,
) -> Result<Response, PageError> {
    let me = reader.actor().account();
    match reader.actor().may(Action::Reply, Some(&topic.thing(me))) {
        Err(Refusal::SignIn) => {
            let back = quoted.map_or(format!("/topic/{}/reply", topic.id), |post| {
                format!("/post/{}/quote", post.id)
            });
            return Ok(sign_in_then(reader, &back));
        }
        Err(refusal) => return Ok(refused(reader, &refusal)),
        Ok(()) => {}
    }
    let signed = match me {
        Some(me) => store::forum::signed_with_alias(tx, me, topic.id).await?,
        None => None,
    };
    let mut sent = Sent::empty(reader, signed);
    sent.quotes = quoted.map(|post| post.id.to_string()).unwrap_or_default();
    let kind = Kind::Reply(topic, quoted);
    Ok(Compose { kind, sent: &sent, troubles: &[] }.page(reader))
}

pub(crate) async fn send(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    form: Filled,
) -> Response {
    let sent = async {
        let sent = filled(&state, &reader, form).await?;
        match take(&state, &reader, &id, &sent).await {
            Err(PageError::NotFound) => Ok(kept(&reader, &sent)),
            done => done,
        }
    };
    respond(&reader, sent.await)
}

async fn take(
    state: &AppState,
    reader: &Reader,
    id: &str,
    sent: &Sent,
) -> Result<Response, PageError> {
    let mut tx = state.store.read().await?;
    let topic = read_topic(&mut tx, reader, id).await?;
    let quoted = quoted(&mut tx, reader, &topic, sent).await?;
    drop(tx);
    let back = |troubles: &[Trouble]| {
        let kind = Kind::Reply(&topic, quoted.as_ref());
        Ok(Compose { kind, sent, troubles }.page(reader))
    };
    if sent.is_preview() {
        return back(&sent.unadded());
    }
    let may = reader.actor().may(Action::Reply, Some(&topic.thing(reader.actor().account())));
    let member = match (may, &reader.member) {
        (Ok(()), Some(member)) => member,
        (Ok(()), None) => return back(&[Trouble::Refused(Refusal::SignIn)]),
        (Err(refusal), _) => return back(&[Trouble::Refused(refusal)]),
    };
    let read = match form::read(sent, false) {
        Ok(read) => read,
        Err(troubles) => return back(&troubles),
    };
    let quotes = quoted.as_ref().map(|post| post.id);
    match write(state, reader, member, &topic, quotes, sent, read).await? {
        Ok((submitted, settled)) => {
            let long = topic.replies >= i64::from(POSTS);
            Ok(sent_to(reader, topic.id, &submitted, settled, (None, long)))
        }
        Err(trouble) => back(&[trouble]),
    }
}

/// The post that is answered, if others may see it and it stands in this topic.
async fn quoted(
    tx: &mut Tx,
    reader: &Reader,
    topic: &Topic,
    sent: &Sent,
) -> Result<Option<Post>, PageError> {
    let Ok(id) = sent.quotes.parse::<PostId>() else { return Ok(None) };
    let sight = Sight { me: reader.actor().account(), moderates: false };
    let found = store::forum::post_by_id(tx, sight, id).await?.map(|(post, _)| post);
    Ok(found.filter(|post| post.topic == topic.id && post.state == PostState::Published))
}

/// Writes the reply with its case in one transaction, or says why it cannot be taken now.
async fn write(
    state: &AppState,
    reader: &Reader,
    member: &SignedIn,
    topic: &Topic,
    quotes: Option<PostId>,
    sent: &Sent,
    read: Read,
) -> Result<Result<(Submitted, Settled), Trouble>, PageError> {
    let text = read.everything();
    let post = NewPost {
        author: member.id,
        signed: sent.signed(&member.handle),
        body: read.body,
        quotes,
        form: sent.number(reader),
    };
    let mut tx = state.store.write().await?;
    let submitted = store::forum::reply(&mut tx, topic.id, &post, reader.now).await?;
    if submitted.repeated {
        return Ok(Ok((submitted, again(&mut tx, &submitted).await?)));
    }
    if let Some(trouble) =
        checks::stops(&mut tx, member, (topic.board, &text), sent, reader.now).await?
    {
        return Ok(Err(trouble));
    }
    let taken = TakenIn {
        post: submitted.post,
        revision: 1,
        board: topic.board,
        language: topic.language,
        before: None,
        refused: false,
        text: &text,
    };
    let settled = settle(&mut tx, member, &taken, reader.now).await?;
    // Who takes part wants to hear how it goes on, unless they have said otherwise.
    if store::forum::following(&mut tx, member.id, topic.id).await? == Following::No {
        store::forum::follow(&mut tx, member.id, topic.id, Following::Yes).await?;
    }
    tx.commit().await?;
    Ok(Ok((submitted, settled)))
}
