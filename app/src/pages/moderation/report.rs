//! Telling a moderator about a post.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::forum::PostState;
use domain::id::PostId;
use domain::moderation::ReportReason;
use domain::policy::{Action, Refusal, Thing};
use domain::suggestion::{MAX_SUGGESTION_CHARS, SuggestionError, SuggestionText};
use leptos::prelude::*;
use serde::Deserialize;
use store::moderation::{PostAbout, Reported, post_about, report};

use super::text;
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::{crumb, icon, text_area};
use crate::reader::Reader;
use crate::state::AppState;

/// What the form sends.
#[derive(Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    reason: String,
    #[serde(default)]
    text: String,
}

/// Whether this reader may tell about this post. Of one that is not shown nobody learns that
/// it is there.
fn may(reader: &Reader, about: &PostAbout) -> Result<Result<(), Refusal>, PageError> {
    if about.state != PostState::Published {
        return Err(PageError::NotFound);
    }
    let own = about.author.is_some() && about.author == reader.actor().account();
    let PostAbout { state, board, language, .. } = *about;
    let thing = Thing { state, own, board, language };
    Ok(reader.actor().may(Action::Report, Some(&thing)))
}

pub(super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let shown = async {
        let id: PostId = id.parse().map_err(|_| PageError::NotFound)?;
        let about = post_about(&mut state.store.read().await?, id).await?;
        let about = about.ok_or(PageError::NotFound)?;
        if let Err(refusal) = may(&reader, &about)? {
            return Ok(crate::parts::refused(&reader, &refusal));
        }
        Ok::<_, PageError>(form(&reader, id, &about, &Sent::default(), None))
    };
    respond(&reader, shown.await)
}

pub(super) async fn send(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Response {
    let locale = reader.locale;
    let done = async {
        let id: PostId = id.parse().map_err(|_| PageError::NotFound)?;
        let mut tx = state.store.write().await?;
        let about = post_about(&mut tx, id).await?.ok_or(PageError::NotFound)?;
        if let Err(refusal) = may(&reader, &about)? {
            return Ok(crate::parts::refused(&reader, &refusal));
        }
        let Some(reason) = ReportReason::named(&sent.reason) else {
            let error = t!(locale, "report-error-reason");
            return Ok(form(&reader, id, &about, &sent, Some(error)));
        };
        let words = match SuggestionText::parse(&sent.text) {
            Ok(text) => text.as_str().to_owned(),
            Err(SuggestionError::Empty) => String::new(),
            Err(SuggestionError::TooLong) => {
                let n = format::grouped(MAX_SUGGESTION_CHARS);
                let error = t!(locale, "suggest-error-long", n = n);
                return Ok(form(&reader, id, &about, &sent, Some(error)));
            }
            Err(SuggestionError::RegistrationNumber) => {
                let error = t!(locale, "suggest-error-number");
                return Ok(form(&reader, id, &about, &sent, Some(error)));
            }
        };
        let by = reader.actor().account().ok_or(PageError::BadRequest)?;
        let reported = report(&mut tx, id, by, reason, &words, reader.now).await?;
        tx.commit().await?;
        Ok::<_, PageError>(thanks(&reader, &about, reported))
    };
    respond(&reader, done.await)
}

fn form(
    reader: &Reader,
    id: PostId,
    about: &PostAbout,
    sent: &Sent,
    error: Option<String>,
) -> Response {
    let locale = reader.locale;
    let status = error.as_ref().map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    let title = t!(locale, "report-title");
    let choice = |reason: &ReportReason| {
        let checked = sent.reason == reason.as_str();
        view! {
            <label class="choice">
                <input type="radio" name="reason" value=reason.as_str() checked=checked />
                {t!(locale, &format!("report-reason-{reason}"))}
            </label>
        }
    };
    page(status, reader, &Head::unlisted(title.clone()), || {
        view! {
            {crumb(reader, &format!("/topic/{}", about.topic), about.title.clone(), None)}
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "report-lead")}</p>
            <form method="post" action=reader.href(&format!("/post/{id}/report"))>
                <fieldset class="choices">
                    <legend>{t!(locale, "report-why")}</legend>
                    {text::error(&reader.site, "report-error", error)}
                    {ReportReason::ALL.iter().map(choice).collect_view()}
                </fieldset>
                <div class="field">
                    <label for="text">{t!(locale, "report-text")}</label>
                    {text_area(&sent.text).id("text").name("text").rows(4)}
                </div>
                <button class="button button-main">{t!(locale, "report-send")}</button>
            </form>
        }
    })
}

fn thanks(reader: &Reader, about: &PostAbout, reported: Reported) -> Response {
    let locale = reader.locale;
    let said = match reported {
        Reported::Taken(_) => t!(locale, "report-thanks"),
        Reported::Before => t!(locale, "report-before"),
        Reported::Gone => t!(locale, "report-gone"),
    };
    let title = t!(locale, "report-thanks-title");
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        view! {
            <section class="answer">
                {icon(&reader.site, "check")}
                <h1>{title}</h1>
                <p>{said}</p>
                <p>
                    <a class="button" href=reader.href(&format!("/topic/{}", about.topic))>
                        {t!(locale, "report-back")}
                    </a>
                    " "
                    <a class="button" href=reader.href("/help")>
                        {t!(locale, "help-strip-link")}
                    </a>
                </p>
            </section>
        }
    })
}
