//! Telling a word that is missing, or what would be right about one that is there.

use axum::Form;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::suggestion::{Subject, SuggestionText};
use glossary::Concept;
use serde::Deserialize;

use super::concept::read;
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::parts::{SuggestionForm, told};
use crate::reader::Reader;
use crate::state::AppState;

/// The longest word that a link puts into the form, in characters.
const MAX_WORD_CHARS: usize = 100;

/// The word that somebody looked for in vain.
#[derive(Default, Deserialize)]
pub(crate) struct Missing {
    #[serde(default)]
    word: String,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Sent {
    #[serde(default)]
    text: String,
}

pub(crate) async fn suggest_new(
    reader: Reader,
    missing: Result<Query<Missing>, QueryRejection>,
) -> Response {
    let word = missing.map(|Query(missing)| missing.word).unwrap_or_default();
    let word: String = word.trim().chars().take(MAX_WORD_CHARS).collect();
    let typed = match word.as_str() {
        "" => String::new(),
        word => format!("{}\n", t!(reader.locale, "word-suggest-start", word = word)),
    };
    form(&reader, None).page(&reader, &typed, None)
}

pub(crate) async fn suggest(reader: Reader, Path(id): Path<String>) -> Response {
    let shown = read(&id).map(|concept| form(&reader, Some(concept)).page(&reader, "", None));
    respond(&reader, shown)
}

pub(crate) async fn hold_new(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Response {
    respond(&reader, take(&state, &reader, None, &sent).await)
}

pub(crate) async fn hold(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Response {
    let held = async { take(&state, &reader, Some(read(&id)?), &sent).await };
    respond(&reader, held.await)
}

async fn take(
    state: &AppState,
    reader: &Reader,
    concept: Option<&Concept>,
    sent: &Sent,
) -> Result<Response, PageError> {
    let text = match SuggestionText::parse(&sent.text) {
        Ok(text) => text,
        Err(error) => return Ok(form(reader, concept).page(reader, &sent.text, Some(error))),
    };
    let subject = Subject::Word(concept.map(|c| c.id.clone()).unwrap_or_default());
    let mut tx = state.store.write().await?;
    let outcome = store::suggestion::hold(&mut tx, &subject, &text, reader.now).await?;
    tx.commit().await?;
    let to = format!("{}?told={}", path(concept), told(outcome));
    Ok(Redirect::to(&reader.href(&to)).into_response())
}

/// The page that the suggestion is about.
fn path(concept: Option<&Concept>) -> String {
    concept.map_or("/words".into(), |c| format!("/words/{}", c.id))
}

fn form(reader: &Reader, concept: Option<&Concept>) -> SuggestionForm {
    let locale = reader.locale;
    let path = path(concept);
    let action = format!("{path}/suggest");
    match concept {
        Some(concept) => SuggestionForm {
            title: t!(locale, "word-suggest-title"),
            about: (path, concept.term(locale).name.clone(), locale.tag().into()),
            action,
            version: None,
            label: t!(locale, "word-suggest-label"),
            hint: t!(locale, "word-suggest-hint"),
            empty: t!(locale, "word-suggest-empty"),
        },
        None => SuggestionForm {
            title: t!(locale, "words-suggest"),
            about: (path, t!(locale, "words-title"), locale.tag().into()),
            action,
            version: None,
            label: t!(locale, "words-suggest-label"),
            hint: t!(locale, "words-suggest-hint"),
            empty: t!(locale, "words-suggest-empty"),
        },
    }
}
