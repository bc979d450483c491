//! Changing one's post. What was shown stays shown until the new text may be.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::PostState;
use domain::policy::{Action, Refusal};
use store::Tx;
use store::forum::{Post, Revision, Topic};
use store::session::SignedIn;

use super::checks;
use super::compose::{Compose, Kind, kept};
use super::filled::Filled;
use super::form::{self, Read, Sent, Trouble};
use super::picture::filled;
use super::settle::{Settled, TakenIn, settle};
use super::{post_path, read_post};
use crate::error::{PageError, respond};
use crate::parts::{refused, sign_in_then};
use crate::reader::Reader;
use crate::state::AppState;

pub(crate) async fn form(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let shown = async {
        let mut tx = state.store.read().await?;
        let (post, topic) = read_post(&mut tx, &reader, &id).await?;
        if let Err(refusal) = may_edit(&reader, &post, &topic) {
            return Ok(match refusal {
                Refusal::SignIn => sign_in_then(&reader, &format!("/post/{id}/edit")),
                refusal => refused(&reader, &refusal),
            });
        }
        let mut sent = Sent::empty(&reader, None);
        if let Some(newest) = newest(&mut tx, &post).await? {
            (sent.title, sent.text) = (newest.title, newest.body);
        }
        Ok::<_, PageError>(page(&reader, &post, &topic, &sent, &[]))
    };
    respond(&reader, shown.await)
}

fn may_edit(reader: &Reader, post: &Post, topic: &Topic) -> Result<(), Refusal> {
    let thing = post.thing(topic, reader.actor().account());
    reader.actor().may(Action::Edit, Some(&thing))
}

/// The text that was sent last, whether it is shown, waits or was refused.
async fn newest(tx: &mut Tx, post: &Post) -> Result<Option<Revision>, PageError> {
    Ok(store::forum::revisions(tx, post.id).await?.into_iter().next())
}

fn page(
    reader: &Reader,
    post: &Post,
    topic: &Topic,
    sent: &Sent,
    troubles: &[Trouble],
) -> Response {
    Compose { kind: Kind::Edit(topic, post), sent, troubles }.page(reader)
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
    let (post, topic) = read_post(&mut state.store.read().await?, reader, id).await?;
    let back = |troubles: &[Trouble]| Ok(page(reader, &post, &topic, sent, troubles));
    if sent.is_preview() {
        return back(&sent.unadded());
    }
    let member = match (may_edit(reader, &post, &topic), &reader.member) {
        (Ok(()), Some(member)) => member,
        (Ok(()), None) => return back(&[Trouble::Refused(Refusal::SignIn)]),
        (Err(refusal), _) => return back(&[Trouble::Refused(refusal)]),
    };
    let read = match form::read(sent, post.opening) {
        Ok(read) => read,
        Err(troubles) => return back(&troubles),
    };
    let settled = match write(state, reader, member, (&post, &topic), sent, &read).await? {
        Ok(settled) => settled,
        Err(trouble) => return back(&[trouble]),
    };
    let to = match settled {
        Some(Settled { care: true, .. }) => format!("/talk/care?topic={}", topic.id),
        Some(Settled { held: true, .. }) => format!("/topic/{}?sent=held#p-{}", topic.id, post.id),
        Some(_) => format!("/topic/{}?sent=edited#p-{}", topic.id, post.id),
        None => post_path(&topic, post.id),
    };
    Ok(Redirect::to(&reader.href(&to)).into_response())
}

/// Writes another text with its case in one transaction; `None` when nothing was changed, as
/// when the same form is sent twice; or says why it cannot be taken now.
async fn write(
    state: &AppState,
    reader: &Reader,
    member: &SignedIn,
    (post, topic): (&Post, &Topic),
    sent: &Sent,
    read: &Read,
) -> Result<Result<Option<Settled>, Trouble>, PageError> {
    let mut tx = state.store.write().await?;
    // The lock on the post's texts comes first: of two forms sent at once the second one sees
    // what the first one wrote.
    let title = read.title.as_ref();
    let revision = store::forum::revise(&mut tx, post.id, title, &read.body, reader.now).await?;
    let texts = store::forum::revisions(&mut tx, post.id).await?;
    let before = texts.iter().find(|text| text.revision < revision);
    let same = before.is_some_and(|text| {
        text.body == read.body.as_str() && title.is_none_or(|t| t.as_str() == text.title)
    });
    let state_now = store::forum::post_by_id(&mut tx, Default::default(), post.id)
        .await?
        .map(|(post, _)| post.state);
    let Some(state_now) = state_now.filter(|_| !same) else { return Ok(Ok(None)) };
    if state_now == PostState::Withdrawn {
        return Ok(Ok(None));
    }
    let text = read.everything();
    if let Some(trouble) =
        checks::stops(&mut tx, member, (topic.board, &text), sent, reader.now).await?
    {
        return Ok(Err(trouble));
    }
    store::forum::resubmit(&mut tx, post.id).await?;
    let refused = matches!(state_now, PostState::Rejected | PostState::Hidden)
        || before.is_some_and(|text| text.state == PostState::Rejected);
    let taken = TakenIn {
        post: post.id,
        revision,
        board: topic.board,
        language: topic.language,
        before: Some(state_now),
        refused,
        text: &text,
    };
    let settled = settle(&mut tx, member, &taken, reader.now).await?;
    tx.commit().await?;
    Ok(Ok(Some(settled)))
}
