//! One case on one screen.

mod texts;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::moderation::{Matter, State as Stands};
use domain::time::in_seoul;
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Deserialize;
use store::moderation::{Filed, Waiting};

use super::screen::{Screen, read, screen};
use super::sent::Failed;
use super::{aside, desk, forms, gate, text};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::{crumb, icon};
use crate::reader::Reader;
use crate::state::AppState;

/// What has just happened.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Said {
    /// The case that was just decided, to undo it.
    #[serde(default)]
    undo: String,
    /// `changed`, `late`, `noted`, `cared`, `sanctioned` or `barred`.
    #[serde(default)]
    said: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    said: Result<Query<Said>, QueryRejection>,
) -> Response {
    let said = said.map(|Query(said)| said).unwrap_or_default();
    if let Err(refusal) = gate::enter(&reader, domain::policy::Action::SeeQueue) {
        return crate::parts::refused(&reader, &refusal);
    }
    let shown = async {
        let mut tx = state.store.read().await?;
        let filed = read(&mut tx, &id).await?;
        let me = match gate::may_decide(&reader, &filed) {
            Ok(me) => me,
            Err(refusal) => return Ok(crate::parts::refused(&reader, &refusal)),
        };
        let screen = screen(&mut tx, &reader, filed, me).await?;
        Ok::<_, PageError>(render(StatusCode::OK, &reader, &screen, &said, &Failed::default()))
    };
    respond(&reader, shown.await)
}

/// The page again, with what was wrong about a form.
pub(super) fn again(reader: &Reader, screen: &Screen, failed: &Failed) -> Response {
    render(StatusCode::UNPROCESSABLE_ENTITY, reader, screen, &Said::default(), failed)
}

fn render(
    status: StatusCode,
    reader: &Reader,
    screen: &Screen,
    said: &Said,
    failed: &Failed,
) -> Response {
    let locale = reader.locale;
    let filed = &screen.filed;
    let title = t!(locale, &format!("moderate-lane-{}", filed.lane));
    let mine = filed.case.lease(reader.now).is_some_and(|lease| lease.by == screen.me);
    page(status, reader, &Head::unlisted(title.clone()), || {
        view! {
            {forms::undo(reader, &said.undo)}
            {notice(reader, &said.said)}
            {crumb(reader, "/moderate", t!(locale, "moderate-title"), None)}
            <div class="desk">
                {others(reader, screen)}
                <div>
                    <h1>{title}</h1>
                    {facts(reader, filed)}
                    {standing(reader, screen)}
                    <div class="desk-texts">
                        {texts::content(reader, filed)}
                        {screen.shown.as_ref().map(|text| texts::published(reader, filed, text))}
                    </div>
                    {texts::reports(reader, &screen.reports)}
                    {texts::history(reader, &screen.history, filed)}
                    {mine.then(|| aside::care(reader, screen, failed))}
                    {by_hand(reader, filed)}
                    {mine.then(|| forms::decide(reader, filed, failed))}
                    {mine.then(|| aside::beside(reader, screen, failed))}
                    {texts::notes(reader, &screen.notes)}
                    {forms::keys(locale, None)}
                </div>
            </div>
        }
    })
}

/// What else waits, where the screen has room for it.
fn others(reader: &Reader, screen: &Screen) -> AnyView {
    let line = |one: &Waiting| desk::line(reader, one, Some(screen.filed.id));
    view! {
        <nav class="desk-list" aria-label=t!(reader.locale, "moderate-title")>
            <ol class="queue">{screen.waiting.iter().map(line).collect_view()}</ol>
        </nav>
    }
    .into_any()
}

/// What has just been said or done, in a sentence.
fn notice(reader: &Reader, said: &str) -> Option<AnyView> {
    let sentence = match said {
        "changed" | "late" | "noted" | "cared" | "sanctioned" | "barred" | "unfit" => {
            t!(reader.locale, &format!("moderate-said-{said}"))
        }
        _ => return None,
    };
    Some(crate::parts::thanks(reader, sentence))
}

fn at(reader: &Reader, instant: Timestamp) -> String {
    format::when(reader.locale, in_seoul(reader.now), in_seoul(instant))
}

fn facts(reader: &Reader, filed: &Filed) -> AnyView {
    let locale = reader.locale;
    let mut facts = vec![t!(locale, &format!("moderate-cause-{}", filed.cause))];
    facts.extend(filed.board.map(|board| text::board(locale, board)));
    facts.extend(filed.language.map(|language| t!(locale, &format!("lang-{language}"))));
    facts.push(t!(locale, "moderate-since", when = at(reader, filed.opened_at)));
    if let Some(post) = &filed.post {
        facts.push(t!(locale, "moderate-signed", name = post.signed.as_str()));
    }
    if filed.case.escalated {
        facts.push(t!(locale, "moderate-line-escalated"));
    }
    view! {
        <ul class="case-facts">
            {facts.into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view()}
        </ul>
    }
    .into_any()
}

/// Who has it, who decided it, or the button to take it on.
fn standing(reader: &Reader, screen: &Screen) -> Option<AnyView> {
    let locale = reader.locale;
    let filed = &screen.filed;
    let nobody = || t!(locale, "moderate-somebody");
    let note = |sentence: String| {
        view! {
            <p class="notice" role="status">
                {icon(&reader.site, "info")}
                <span>{sentence}</span>
            </p>
            {forms::next(reader)}
        }
        .into_any()
    };
    match (filed.case.state, filed.case.lease(reader.now)) {
        (Stands::Decided(decided), _) => {
            let name = filed.decided_by.clone().unwrap_or_else(nobody);
            let what = t!(locale, &format!("moderate-choice-{}", decided.choice));
            let when = at(reader, decided.at);
            Some(note(t!(locale, "moderate-decided", name = name, what = what, when = when)))
        }
        (Stands::Open { .. }, Some(lease)) if lease.by == screen.me => None,
        (Stands::Open { .. }, Some(lease)) => {
            let name = filed.claimed_by.clone().unwrap_or_else(nobody);
            let until = format::time(in_seoul(lease.until));
            Some(note(t!(locale, "moderate-claimed", name = name, until = until)))
        }
        (Stands::Open { .. }, None) => Some(forms::claim(reader, filed)),
    }
}

/// What is suggested does not happen by itself: what a moderator has to do before they say that
/// it is done.
fn by_hand(reader: &Reader, filed: &Filed) -> Option<AnyView> {
    let waits = matches!(filed.case.state, Stands::Open { .. });
    (filed.case.matter == Matter::Suggestion && waits).then(|| {
        view! {
            <div class="notice">
                {icon(&reader.site, "info")} <p>{t!(reader.locale, "moderate-by-hand")}</p>
            </div>
        }
        .into_any()
    })
}
