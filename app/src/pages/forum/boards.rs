//! The boards: what people talk about, and where something happened last.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use store::forum::BoardSummary;

use super::text::ago;
use super::{find, icon_of, name_of, tag};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;
use crate::state::AppState;

/// What is looked for, if anything.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    q: String,
    page: String,
}

pub(crate) async fn boards(
    State(state): State<AppState>,
    reader: Reader,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let shown = async {
        if !asked.q.trim().is_empty() {
            let number = asked.page.parse().unwrap_or(1);
            return find::find(&state, &reader, &asked.q, number).await;
        }
        let boards = store::forum::boards(&mut state.store.read().await?).await?;
        Ok::<_, PageError>(show(&reader, &boards))
    };
    respond(&reader, shown.await)
}

fn show(reader: &Reader, boards: &[BoardSummary]) -> Response {
    let locale = reader.locale;
    let head = Head {
        title: t!(locale, "talk-title"),
        description: Some(t!(locale, "talk-intro")),
        canonical: Some("/talk".into()),
    };
    page(StatusCode::OK, reader, &head, || {
        view! {
            <h1>{t!(locale, "talk-title")}</h1>
            <p class="lead">{t!(locale, "talk-intro")}</p>
            {find::form(reader, "")}
            {notices(reader)}
            <ul class="boards">
                {boards.iter().map(|summary| item(reader, summary)).collect_view()}
            </ul>
            <p class="board-safety">{t!(locale, "talk-safety")}</p>
        }
    })
}

fn notices(reader: &Reader) -> Option<AnyView> {
    let unread = reader.member.as_ref()?.unread;
    Some(
        view! {
            <p>
                <a class="more" href=reader.href("/me/notices")>
                    {icon(&reader.site, "bell")}
                    {t!(reader.locale, "talk-notices", n = unread)}
                </a>
            </p>
        }
        .into_any(),
    )
}

fn item(reader: &Reader, summary: &BoardSummary) -> AnyView {
    let locale = reader.locale;
    let board = summary.board;
    let latest = summary.latest.as_ref().map(|(id, title, language, _)| {
        let href = reader.href(&format!("/topic/{id}"));
        view! {
            <p class="board-latest">
                <a href=href lang=tag(*language)>
                    {title.clone()}
                </a>
            </p>
        }
    });
    let active = summary.latest.as_ref().map(|(.., at)| view! { " · " {ago(reader, *at)} });
    view! {
        <li class="board">
            <h2>
                <a href=reader.href(&format!("/talk/{board}"))>
                    {icon(&reader.site, icon_of(board))} {name_of(reader, board)}
                </a>
            </h2>
            <p>{t!(locale, &format!("board-{board}-about"))}</p>
            {latest}
            <p class="board-count">
                {t!(locale, "board-topics", n = summary.topics)} {active}
            </p>
        </li>
    }
    .into_any()
}
