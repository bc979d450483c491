//! The form with which anyone says what would be right.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::directory::Listing;
use domain::suggestion::{MAX_SUGGESTION_CHARS, Subject, SuggestionError, SuggestionText};
use leptos::prelude::*;
use serde::Deserialize;
use store::suggestion::Outcome;

use super::feedback::back;
use super::read;
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::{icon, text_area};
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
        Ok::<_, PageError>(form(&reader, &listing, "", None))
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
        Err(error) => return Ok(form(reader, &listing, &sent.text, Some(error))),
    };
    let subject = Subject::Listing(listing.id, sent.version);
    let outcome = store::suggestion::hold(&mut tx, &subject, &text, reader.now).await?;
    tx.commit().await?;
    let told = match outcome {
        Outcome::Held => "held",
        Outcome::Full => "full",
    };
    Ok(back(reader, &listing, told))
}

/// The form; after an error with what was typed.
fn form(
    reader: &Reader,
    listing: &Listing,
    typed: &str,
    error: Option<SuggestionError>,
) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "suggest-title");
    let status = error.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    let id = error.map(|error| match error {
        SuggestionError::Empty => "suggest-error-empty",
        SuggestionError::TooLong => "suggest-error-long",
        SuggestionError::RegistrationNumber => "suggest-error-number",
    });
    let path = format!("/listing/{}", listing.id);
    let name = listing.service.title.pick(locale);
    page(status, reader, &Head::unlisted(title.clone()), || {
        let error = id.map(|id| {
            view! {
                <p class="field-error" id="text-error">
                    {icon(&reader.site, "triangle-alert")}
                    {t!(locale, id, n = format::grouped(MAX_SUGGESTION_CHARS))}
                </p>
            }
        });
        let described = if error.is_some() { "text-error text-hint" } else { "text-hint" };
        view! {
            <p class="crumb">
                <a href=reader.href(&path)>
                    {icon(&reader.site, "chevron-left")}
                    <span lang=name.language.to_string()>{name.value.clone()}</span>
                </a>
            </p>
            <h1>{title}</h1>
            <form method="post" action=reader.href(&format!("{path}/suggest"))>
                <input type="hidden" name="version" value=listing.version.to_string() />
                <div class="field">
                    <label for="text">{t!(locale, "suggest-label")}</label>
                    <p class="field-hint" id="text-hint">
                        {t!(locale, "suggest-hint")}
                    </p>
                    {error}
                    {text_area(typed)
                        .id("text")
                        .name("text")
                        .rows(6)
                        .required(true)
                        .aria_describedby(described)
                        .aria_invalid(id.map(|_| "true"))}
                </div>
                <button class="button button-main">{t!(locale, "suggest-send")}</button>
            </form>
        }
    })
}
