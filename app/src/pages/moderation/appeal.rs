//! A decision as its author sees it, and asking for another look.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::moderation::APPEAL_DAYS;
use domain::policy::Refusal;
use domain::suggestion::{MAX_SUGGESTION_CHARS, SuggestionError, SuggestionText};
use leptos::prelude::*;
use serde::Deserialize;
use store::moderation::{AppealRefused, Filed, appeal};

use super::{screen, text};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::{crumb, icon, reason_told, text_area};
use crate::reader::Reader;
use crate::state::AppState;

/// What the form sends.
#[derive(Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    text: String,
}

/// What stands below the decision.
enum Below {
    Form { typed: String, error: Option<String> },
    Refused(AppealRefused),
    Sent,
}

pub(super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let Some(me) = reader.actor().account() else {
        return crate::parts::refused(&reader, &Refusal::SignIn);
    };
    let shown = async {
        let mut tx = state.store.read().await?;
        let filed = screen::read(&mut tx, &id).await?;
        let below = match appeal(&mut tx, &filed, me, None, reader.now).await? {
            None => Below::Form { typed: String::new(), error: None },
            // Of a case that is not theirs nobody learns that it is there.
            Some(AppealRefused::NotYours) => return Err(PageError::NotFound),
            Some(refused) => Below::Refused(refused),
        };
        Ok(render(&reader, &filed, &below))
    };
    respond(&reader, shown.await)
}

pub(super) async fn send(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Response {
    let Some(me) = reader.actor().account() else {
        return crate::parts::refused(&reader, &Refusal::SignIn);
    };
    let done = async {
        let mut tx = state.store.write().await?;
        let filed = screen::read(&mut tx, &id).await?;
        let words = SuggestionText::parse(&sent.text);
        let refused = appeal(&mut tx, &filed, me, words.as_ref().ok(), reader.now).await?;
        let below = match (refused, words) {
            (Some(AppealRefused::NotYours), _) => return Err(PageError::NotFound),
            (Some(refused), _) => Below::Refused(refused),
            (None, Err(error)) => {
                let error = Some(said(&reader, error));
                Below::Form { typed: sent.text.clone(), error }
            }
            (None, Ok(_)) => Below::Sent,
        };
        tx.commit().await?;
        Ok(render(&reader, &filed, &below))
    };
    respond(&reader, done.await)
}

fn said(reader: &Reader, error: SuggestionError) -> String {
    let locale = reader.locale;
    match error {
        SuggestionError::Empty => t!(locale, "appeal-error-empty"),
        SuggestionError::TooLong => {
            t!(locale, "suggest-error-long", n = format::grouped(MAX_SUGGESTION_CHARS))
        }
        SuggestionError::RegistrationNumber => t!(locale, "suggest-error-number"),
    }
}

fn render(reader: &Reader, filed: &Filed, below: &Below) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "appeal-title");
    let status = match below {
        Below::Form { error: Some(_), .. } => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::OK,
    };
    let about = filed.post.as_ref().map(|post| {
        let title = post.topic_title.clone();
        view! {
            <p class="lead">{t!(locale, "appeal-about", title = title)}</p>
            <blockquote>{text::written(&post.body)}</blockquote>
        }
    });
    let reason = filed
        .reason
        .and_then(|reason| reason_told(locale, reason.as_str()))
        .map(|told| view! { <p>{told}</p> });
    let message = (!filed.message.is_empty()).then(|| text::written(&filed.message));
    page(status, reader, &Head::unlisted(title.clone()), || {
        view! {
            {crumb(reader, "/me/notices", t!(locale, "notices-title"), None)}
            <h1>{title}</h1>
            {about}
            <section class="block">
                <h2>{t!(locale, "appeal-why")}</h2>
                {reason}
                {message}
            </section>
            {ways(reader, filed, below)}
        }
    })
}

fn ways(reader: &Reader, filed: &Filed, below: &Below) -> AnyView {
    let locale = reader.locale;
    let sentence = match below {
        Below::Form { typed, error } => return form(reader, filed, typed, error.clone()),
        Below::Sent => t!(locale, "appeal-sent"),
        Below::Refused(AppealRefused::Before) => t!(locale, "appeal-before"),
        Below::Refused(AppealRefused::Settled) => t!(locale, "appeal-settled"),
        Below::Refused(AppealRefused::TooLate | AppealRefused::NotYours) => {
            t!(locale, "appeal-late", days = APPEAL_DAYS)
        }
    };
    crate::parts::thanks(reader, sentence)
}

fn form(reader: &Reader, filed: &Filed, typed: &str, error: Option<String>) -> AnyView {
    let locale = reader.locale;
    let revise = filed.post.as_ref().map(|post| {
        view! {
            <p>
                <a class="button" href=reader.href(&format!("/post/{}/edit", post.id))>
                    {icon(&reader.site, "pencil")}
                    {t!(locale, "appeal-revise")}
                </a>
            </p>
        }
    });
    let invalid = error.as_ref().map(|_| "true");
    view! {
        {revise}
        <form class="block" method="post" action=reader.href(&format!("/appeal/{}", filed.id))>
            <div class="field">
                <label for="text">{t!(locale, "appeal-label")}</label>
                <p class="field-hint" id="text-hint">
                    {t!(locale, "appeal-hint", days = APPEAL_DAYS)}
                </p>
                {text::error(&reader.site, "text-error", error)}
                {text_area(typed)
                    .id("text")
                    .name("text")
                    .rows(5)
                    .required(true)
                    .aria_invalid(invalid)
                    .aria_describedby("text-hint")}
            </div>
            <button class="button button-main">{t!(locale, "appeal-send")}</button>
        </form>
    }
    .into_any()
}
