//! What a moderator sends.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::{Body, TextError};
use domain::id::AccountId;
use domain::moderation::{Choice, Decision, Reason, Refused, Scope, Seen};
use domain::policy::Action;
use domain::suggestion::{SuggestionError, SuggestionText};
use serde::Deserialize;
use store::Tx;
use store::moderation::{self, Filed, Place, take_next};

use super::case::{Failed, again, read, screen};
use super::gate;
use crate::error::{PageError, respond};
use crate::i18n::t;
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

/// Puts the case back and takes the next one on.
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
        let next = next(&mut tx, &reader, &filed, me).await?;
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

/// What the form of a decision sends.
#[derive(Deserialize)]
pub(super) struct Sent {
    version: i64,
    revision: i64,
    #[serde(default)]
    decision: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    message: String,
    #[serde(default)]
    edited: String,
}

impl Sent {
    /// The decision with its message, or what is wrong about it; `None`: no form of ours.
    fn read(&self, reader: &Reader) -> Option<Result<(Decision, String), Failed>> {
        let locale = reader.locale;
        let choice = Choice::named(&self.decision)?;
        let failed = |error: String, edited: Option<String>| {
            Some(Err(Failed { error: Some(error), message: self.message.clone(), edited }))
        };
        let message = match SuggestionText::parse(&self.message) {
            Ok(text) => text.as_str().to_owned(),
            Err(SuggestionError::Empty) => String::new(),
            Err(SuggestionError::TooLong) => {
                return failed(t!(locale, "moderate-error-long"), None);
            }
            Err(SuggestionError::RegistrationNumber) => {
                return failed(t!(locale, "moderate-error-number"), None);
            }
        };
        let decision = match (choice, Reason::named(&self.reason)) {
            (Choice::Reject | Choice::Hide, None) => {
                return failed(t!(locale, "moderate-error-reason"), None);
            }
            (Choice::Reject | Choice::Hide, Some(Reason::Other)) if message.is_empty() => {
                return failed(t!(locale, "moderate-error-other"), None);
            }
            (Choice::Reject, Some(reason)) => Decision::Reject(reason),
            (Choice::Hide, Some(reason)) => Decision::Hide(reason),
            (Choice::Edit, _) => match Body::parse(&self.edited) {
                Ok(body) => Decision::Edit(body),
                Err(error) => {
                    let said = match error {
                        TextError::RegistrationNumber => t!(locale, "moderate-error-number"),
                        TextError::TooLong(_) | TextError::TooManyTags => {
                            t!(locale, "moderate-error-long")
                        }
                        TextError::Empty => t!(locale, "moderate-error-empty"),
                    };
                    return failed(said, Some(self.edited.clone()));
                }
            },
            (Choice::Publish, _) => Decision::Publish,
            (Choice::Keep, _) => Decision::Keep,
            (Choice::Accept, _) => Decision::Accept,
            (Choice::Dismiss, _) => Decision::Dismiss,
            (Choice::Uphold, _) => Decision::Uphold,
            (Choice::Overturn, _) => Decision::Overturn,
        };
        Some(Ok((decision, message)))
    }
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
            Err(failed) => {
                let screen = screen(&mut tx, filed, me).await?;
                return Ok(again(&reader, &screen, &failed));
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
