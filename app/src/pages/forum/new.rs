//! Opening a topic.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::{Board, Language};
use domain::id::TopicId;
use domain::policy::{Action, Refusal};
use store::forum::{NewPost, NewTopic, Submitted};
use store::session::SignedIn;

use super::checks;
use super::compose::{Compose, Kind};
use super::filled::Filled;
use super::form::{self, Read, Sent, Trouble};
use super::picture::filled;
use super::settle::{Settled, TakenIn, settle};
use crate::error::{PageError, respond};
use crate::parts::{refused, sign_in_then};
use crate::reader::Reader;
use crate::state::AppState;

pub(crate) async fn form(reader: Reader, Path(board): Path<String>) -> Response {
    let Some(board) = Board::named(&board) else {
        return respond(&reader, Err(PageError::NotFound));
    };
    match reader.actor().may(Action::OpenTopic, None) {
        Err(Refusal::SignIn) => sign_in_then(&reader, &format!("/talk/{board}/new")),
        Err(refusal) => refused(&reader, &refusal),
        Ok(()) => page(&reader, board, &Sent::empty(&reader, None), &[]),
    }
}

fn page(reader: &Reader, board: Board, sent: &Sent, troubles: &[Trouble]) -> Response {
    Compose { kind: Kind::Topic(board), sent, troubles }.page(reader)
}

pub(crate) async fn send(
    State(state): State<AppState>,
    reader: Reader,
    Path(board): Path<String>,
    form: Filled,
) -> Response {
    let sent = async {
        let board = Board::named(&board).ok_or(PageError::NotFound)?;
        take(&state, &reader, board, &filled(&state, &reader, form).await?).await
    };
    respond(&reader, sent.await)
}

async fn take(
    state: &AppState,
    reader: &Reader,
    board: Board,
    sent: &Sent,
) -> Result<Response, PageError> {
    let back = |troubles: &[Trouble]| Ok(page(reader, board, sent, troubles));
    if sent.is_preview() {
        return back(&sent.unadded());
    }
    // An expired session takes nothing away: the form comes back with its text.
    let may = reader.actor().may(Action::OpenTopic, None);
    let member = match (may, &reader.member) {
        (Ok(()), Some(member)) => member,
        (Ok(()), None) => return back(&[Trouble::Refused(Refusal::SignIn)]),
        (Err(refusal), _) => return back(&[Trouble::Refused(refusal)]),
    };
    let mut read = form::read(sent, true);
    if board == Board::Stories && sent.consent.is_empty() {
        read = Err(read.err().unwrap_or_default().into_iter().chain([Trouble::Consent]).collect());
    }
    let read = match read {
        Ok(read) => read,
        Err(troubles) => return back(&troubles),
    };
    match write(state, reader, member, board, sent, read).await? {
        Ok((submitted, settled)) => {
            Ok(sent_to(reader, submitted.topic, &submitted, settled, (Some(board), false)))
        }
        Err(trouble) => back(&[trouble]),
    }
}

/// Writes the topic with its case in one transaction, or says why it cannot be taken now.
async fn write(
    state: &AppState,
    reader: &Reader,
    member: &SignedIn,
    board: Board,
    sent: &Sent,
    read: Read,
) -> Result<Result<(Submitted, Settled), Trouble>, PageError> {
    let text = read.everything();
    let Some(title) = read.title else { return Err(PageError::BadRequest) };
    let language = Language::named(&sent.language).unwrap_or_else(|| Language::from(reader.locale));
    let topic = NewTopic { board, language, title, tags: read.tags, content_note: read.note };
    let post = NewPost {
        author: member.id,
        signed: sent.signed(&member.handle),
        body: read.body,
        quotes: None,
        form: sent.number(reader),
    };
    let mut tx = state.store.write().await?;
    let submitted = store::forum::topic(&mut tx, &topic, &post, reader.now).await?;
    if submitted.repeated {
        return Ok(Ok((submitted, again(&mut tx, &submitted).await?)));
    }
    if let Some(trouble) = checks::stops(&mut tx, member, (board, &text), sent, reader.now).await? {
        return Ok(Err(trouble));
    }
    let taken = TakenIn {
        post: submitted.post,
        revision: 1,
        board,
        language,
        before: None,
        refused: false,
        text: &text,
    };
    let settled = settle(&mut tx, member, &taken, reader.now).await?;
    tx.commit().await?;
    Ok(Ok((submitted, settled)))
}

/// What became of a form that had been sent before.
pub(super) async fn again(tx: &mut store::Tx, submitted: &Submitted) -> Result<Settled, PageError> {
    let found = store::forum::post_by_id(tx, Default::default(), submitted.post).await?;
    let shown = found.is_some_and(|(post, _)| post.state == domain::forum::PostState::Published);
    Ok(Settled { held: !shown, care: false })
}

/// Leads to what was sent; somebody who may be in danger to who can help. It says in which
/// board a topic was opened, or whether a reply stands in a topic of several pages.
pub(super) fn sent_to(
    reader: &Reader,
    topic: TopicId,
    submitted: &Submitted,
    settled: Settled,
    (opened, long): (Option<Board>, bool),
) -> Response {
    let to = if settled.care {
        let board = opened.map(|board| format!("&board={board}")).unwrap_or_default();
        format!("/talk/care?topic={topic}{board}")
    } else {
        let sent = if settled.held { "held" } else { "shown" };
        let post = submitted.post;
        // A late reply of a long topic does not stand on its first page.
        let at = if long { format!("&at={post}") } else { String::new() };
        format!("/topic/{topic}?sent={sent}{at}#p-{post}")
    };
    Redirect::to(&reader.href(&to)).into_response()
}
