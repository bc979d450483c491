//! The log of what was done, for admins.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::policy::Action;
use domain::time::in_seoul;
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Deserialize;
use store::audit::{Line, before};

use super::gate;
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::crumb;
use crate::reader::Reader;
use crate::state::AppState;

/// Lines on one page.
const PAGE: usize = 50;

/// The number before which one reads on.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    before: Option<i64>,
}

pub(super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    if let Err(refusal) = gate::enter(&reader, Action::SeeAudit) {
        return crate::parts::refused(&reader, &refusal);
    }
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let shown = async {
        let from = asked.before.unwrap_or(i64::MAX);
        let limit = i64::try_from(PAGE).unwrap_or(i64::MAX);
        let lines = before(&mut state.store.read().await?, from, limit).await?;
        Ok::<_, PageError>(render(&reader, &lines))
    };
    respond(&reader, shown.await)
}

fn render(reader: &Reader, lines: &[Line]) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "audit-title");
    let older = lines.last().filter(|line| line.seq > 1).map(|line| {
        view! {
            <a class="button" href=reader.href(&format!("/moderate/audit?before={}", line.seq))>
                {t!(locale, "moderate-further")}
            </a>
        }
    });
    let none = lines.is_empty().then(|| view! { <p>{t!(locale, "audit-none")}</p> });
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        view! {
            {crumb(reader, "/moderate", t!(locale, "moderate-title"), None)}
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "audit-lead")}</p>
            {none}
            <ol class="audit" reversed>
                {lines.iter().map(|line| entry(reader, line)).collect_view()}
            </ol>
            {older}
        }
    })
}

fn entry(reader: &Reader, line: &Line) -> AnyView {
    let when = Timestamp::from_millisecond(line.at)
        .map(|at| format::when(reader.locale, in_seoul(reader.now), in_seoul(at)))
        .unwrap_or_default();
    view! {
        <li value=line.seq.to_string()>
            <b>{line.action.clone()}</b>
            " "
            {line.detail.clone()}
            <br />
            <code>{line.subject.clone()}</code>
            " "
            <time>{when}</time>
            <br />
            <code>{line.actor.clone()}</code>
        </li>
    }
    .into_any()
}
