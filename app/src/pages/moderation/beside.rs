//! What a moderator does beside deciding: notes, a private word, a sanction.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::account::Standing;
use domain::policy::Action;
use domain::suggestion::{SuggestionError, SuggestionText};
use jiff::SignedDuration;
use serde::Deserialize;
use store::moderation;

use super::act::{entered, to};
use super::case::{Failed, again, screen};
use super::forms::SANCTION_DAYS;
use super::gate;
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::reader::Reader;
use crate::state::AppState;

/// A text that belongs to a case.
#[derive(Deserialize)]
pub(super) struct Words {
    #[serde(default)]
    text: String,
}

/// The text, or the page again with what is wrong about it.
fn words(reader: &Reader, typed: &str) -> Result<SuggestionText, Failed> {
    SuggestionText::parse(typed).map_err(|error| {
        let error = match error {
            SuggestionError::Empty => t!(reader.locale, "moderate-error-empty"),
            SuggestionError::TooLong => t!(reader.locale, "moderate-error-long"),
            SuggestionError::RegistrationNumber => t!(reader.locale, "moderate-error-number"),
        };
        Failed { error: Some(error), message: typed.into(), edited: None }
    })
}

pub(super) async fn note(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(sent): Form<Words>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (filed, me) = entered!(&mut tx, &reader, &id);
        let text = match words(&reader, &sent.text) {
            Ok(text) => text,
            Err(failed) => {
                return Ok(again(&reader, &screen(&mut tx, filed, me).await?, &failed));
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
    Form(sent): Form<Words>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (filed, me) = entered!(&mut tx, &reader, &id);
        let text = match words(&reader, &sent.text) {
            Ok(text) => text,
            Err(failed) => {
                return Ok(again(&reader, &screen(&mut tx, filed, me).await?, &failed));
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
