//! What a moderator sends.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::id::AccountId;
use domain::moderation::{Refused, Scope, Seen};
use domain::policy::Action;
use store::Tx;
use store::moderation::{self, Filed, Place, take_next};

use super::case::again;
use super::gate;
use super::screen::{read, screen};
use super::sent::{Failed, Sent};
use crate::error::{PageError, respond};
use crate::reader::Reader;
use crate::state::AppState;

/// The case and who may decide it, or the answer instead.
pub(super) async fn enter(
    tx: &mut Tx,
    reader: &Reader,
    id: &str,
) -> Result<(Filed, AccountId), Response> {
    // Who may see no case at all learns nothing about which there are.
    if let Err(refusal) = gate::enter(reader, Action::SeeQueue) {
        return Err(crate::parts::refused(reader, &refusal));
    }
    let filed = read(tx, id).await.map_err(|error| respond(reader, Err(error)))?;
    match gate::may_decide(reader, &filed) {
        Ok(me) => Ok((filed, me)),
        Err(refusal) => Err(crate::parts::refused(reader, &refusal)),
    }
}

/// [`enter`], or the answer of the handler instead.
macro_rules! entered {
    ($tx:expr, $reader:expr, $id:expr) => {
        match $crate::pages::moderation::act::enter($tx, $reader, $id).await {
            Ok(entered) => entered,
            Err(answer) => return Ok(answer),
        }
    };
}
pub(super) use entered;

/// To the page of a case.
pub(super) fn to(reader: &Reader, filed: &Filed, query: &str) -> Response {
    let path = format!("/moderate/case/{}{query}", filed.id);
    Redirect::to(&reader.href(&path)).into_response()
}

/// Back to the case, which says by itself who has it or who decided.
fn after(reader: &Reader, filed: &Filed, refused: Option<Refused>) -> Response {
    let said = match refused {
        None | Some(Refused::Claimed(_) | Refused::AlreadyDecided(_)) => "",
        Some(Refused::Changed) => "?said=changed",
        Some(Refused::TooLate) => "?said=late",
        Some(Refused::Barred) => "?said=barred",
        Some(Refused::Unfit) => "?said=unfit",
    };
    to(reader, filed, said)
}

pub(super) async fn claim(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (filed, me) = entered!(&mut tx, &reader, &id);
        let done = moderation::claim(&mut tx, filed.id, me, reader.now).await?;
        tx.commit().await?;
        Ok::<_, PageError>(after(&reader, &filed, done.and_then(Result::err)))
    };
    respond(&reader, done.await)
}

/// Puts the case back and takes the next one on; if nothing else waits, none.
pub(super) async fn skip(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (filed, me) = entered!(&mut tx, &reader, &id);
        // Somebody who has it by now keeps it.
        let _held_by_other = moderation::release(&mut tx, filed.id, me, reader.now).await?;
        let mut next = next(&mut tx, &reader, &filed, me).await?;
        // The queue begins again at its end: this one must not come back at once.
        if next.as_ref().is_some_and(|path| path.ends_with(&filed.id.to_string())) {
            moderation::release(&mut tx, filed.id, me, reader.now).await?;
            next = None;
        }
        tx.commit().await?;
        Ok::<_, PageError>(on_to(&reader, next, None))
    };
    respond(&reader, done.await)
}

pub(super) async fn escalate(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (filed, me) = entered!(&mut tx, &reader, &id);
        let done = moderation::escalate(&mut tx, filed.id, me, reader.now).await?;
        if let Some(Err(refused)) = done {
            return Ok(after(&reader, &filed, Some(refused)));
        }
        let next = next(&mut tx, &reader, &filed, me).await?;
        tx.commit().await?;
        Ok::<_, PageError>(on_to(&reader, next, None))
    };
    respond(&reader, done.await)
}

/// The case after this one, taken on.
async fn next(
    tx: &mut Tx,
    reader: &Reader,
    filed: &Filed,
    me: AccountId,
) -> Result<Option<String>, PageError> {
    let scope = Scope::of(reader.actor());
    let place = Place {
        rank: filed.lane.rank(),
        opened_at: filed.opened_at.as_millisecond(),
        id: filed.id.to_string(),
    };
    let next = take_next(tx, me, &scope, None, &place, reader.now).await?;
    Ok(next.map(|id| format!("/moderate/case/{id}")))
}

fn on_to(reader: &Reader, next: Option<String>, undo: Option<&Filed>) -> Response {
    let path = next.unwrap_or_else(|| "/moderate".into());
    let undo = undo.map(|filed| format!("?undo={}", filed.id)).unwrap_or_default();
    Redirect::to(&reader.href(&format!("{path}{undo}"))).into_response()
}

pub(super) async fn decide(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (filed, me) = entered!(&mut tx, &reader, &id);
        let (decision, message) = match sent.read(&reader).ok_or(PageError::BadRequest)? {
            Ok(read) => read,
            Err(wrong) => {
                let screen = screen(&mut tx, &reader, filed, me).await?;
                return Ok(again(&reader, &screen, &Failed { wrong: Some(wrong), sent }));
            }
        };
        let seen = Seen { version: sent.version, revision: sent.revision };
        let (id, now) = (filed.id, reader.now);
        let done = moderation::decide(&mut tx, id, me, seen, &decision, &message, now).await?;
        if let Some(Err(refused)) = done {
            return Ok(after(&reader, &filed, Some(refused)));
        }
        let next = next(&mut tx, &reader, &filed, me).await?;
        tx.commit().await?;
        Ok::<_, PageError>(on_to(&reader, next, Some(&filed)))
    };
    respond(&reader, done.await)
}

pub(super) async fn undo(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (filed, me) = entered!(&mut tx, &reader, &id);
        let done = moderation::undo(&mut tx, filed.id, me, reader.now).await?;
        tx.commit().await?;
        Ok::<_, PageError>(after(&reader, &filed, done.and_then(Result::err)))
    };
    respond(&reader, done.await)
}
