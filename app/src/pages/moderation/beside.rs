//! What a moderator does beside deciding: notes, a private word, a sanction.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::account::Standing;
use domain::policy::Action;
use jiff::SignedDuration;
use serde::Deserialize;
use store::moderation;

use super::act::{entered, to};
use super::aside::SANCTION_DAYS;
use super::case::again;
use super::gate;
use super::screen::screen;
use super::sent::{Failed, Part, Sent, words};
use crate::error::{PageError, respond};
use crate::reader::Reader;
use crate::state::AppState;

pub(super) async fn note(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (filed, me) = entered!(&mut tx, &reader, &id);
        let text = match words(&reader, &sent.note) {
            Ok(text) => text,
            Err(said) => {
                let failed = Failed { wrong: Some((Part::Note, said)), sent };
                return Ok(again(&reader, &screen(&mut tx, &reader, filed, me).await?, &failed));
            }
        };
        moderation::note(&mut tx, filed.id, me, &text, reader.now).await?;
        tx.commit().await?;
        Ok::<_, PageError>(to(&reader, &filed, "?said=noted"))
    };
    respond(&reader, done.await)
}

/// A private word to the author.
pub(super) async fn care(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (filed, me) = entered!(&mut tx, &reader, &id);
        let text = match words(&reader, sent.care.as_deref().unwrap_or_default()) {
            Ok(text) => text,
            Err(said) => {
                let failed = Failed { wrong: Some((Part::Care, said)), sent };
                return Ok(again(&reader, &screen(&mut tx, &reader, filed, me).await?, &failed));
            }
        };
        moderation::care(&mut tx, &filed, me, &text, reader.now).await?;
        tx.commit().await?;
        Ok::<_, PageError>(to(&reader, &filed, "?said=cared"))
    };
    respond(&reader, done.await)
}

/// `limited-7`, `suspended-30` or `end`.
#[derive(Deserialize)]
pub(super) struct Sanction {
    sanction: String,
}

pub(super) async fn sanction(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(sent): Form<Sanction>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (filed, me) = entered!(&mut tx, &reader, &id);
        let thing = gate::thing(&filed, me);
        if let Err(refusal) = reader.actor().may(Action::Sanction, Some(&thing)) {
            return Ok(crate::parts::refused(&reader, &refusal));
        }
        let standing = standing(&reader, &sent.sanction).ok_or(PageError::BadRequest)?;
        moderation::sanction(&mut tx, filed.id, me, standing, reader.now).await?;
        tx.commit().await?;
        Ok::<_, PageError>(to(&reader, &filed, "?said=sanctioned"))
    };
    respond(&reader, done.await)
}

fn standing(reader: &Reader, typed: &str) -> Option<Standing> {
    if typed == "end" {
        return Some(Standing::Active);
    }
    let (kind, days) = typed.split_once('-')?;
    let days = days.parse().ok().filter(|days| SANCTION_DAYS.contains(days))?;
    let until = reader.now + SignedDuration::from_hours(24 * i64::from(days));
    match kind {
        "limited" => Some(Standing::Limited { until }),
        "suspended" => Some(Standing::Suspended { until }),
        _ => None,
    }
}
