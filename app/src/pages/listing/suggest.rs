//! Saying what would be right about a listing.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::directory::Listing;
use domain::suggestion::{Subject, SuggestionText};
use serde::Deserialize;

use super::feedback::back;
use super::read;
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::parts::{SuggestionForm, told};
use crate::reader::Reader;
use crate::state::AppState;

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Sent {
    #[serde(default)]
    text: String,
    /// The revision that was read.
    version: i64,
}

pub(crate) async fn suggest(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let shown = async {
        let listing = read(&mut state.store.read().await?, &id).await?;
        Ok::<_, PageError>(form(&reader, &listing).page(&reader, "", None))
    };
    respond(&reader, shown.await)
}

pub(crate) async fn hold(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Response {
    respond(&reader, take(&state, &reader, &id, &sent).await)
}

async fn take(
    state: &AppState,
    reader: &Reader,
    id: &str,
    sent: &Sent,
) -> Result<Response, PageError> {
    let mut tx = state.store.write().await?;
    let listing = read(&mut tx, id).await?;
    let text = match SuggestionText::parse(&sent.text) {
        Ok(text) => text,
        Err(error) => return Ok(form(reader, &listing).page(reader, &sent.text, Some(error))),
    };
    let subject = Subject::Listing(listing.id, sent.version);
    let outcome = store::suggestion::hold(&mut tx, &subject, &text, reader.now).await?;
    tx.commit().await?;
    Ok(back(reader, &listing, told(outcome)))
}

fn form(reader: &Reader, listing: &Listing) -> SuggestionForm {
    let locale = reader.locale;
    let path = format!("/listing/{}", listing.id);
    let name = listing.service.title.pick(locale);
    SuggestionForm {
        title: t!(locale, "suggest-title"),
        action: format!("{path}/suggest"),
        about: (path, name.value.clone(), name.language.to_string()),
        version: Some(listing.version),
        label: t!(locale, "suggest-label"),
        hint: t!(locale, "suggest-hint"),
        empty: t!(locale, "suggest-error-empty"),
    }
}
