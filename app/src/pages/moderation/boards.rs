//! How boards are run, for admins.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::Board;
use domain::policy::Action;
use leptos::prelude::*;
use serde::Deserialize;
use store::moderation::{board_holds, set_board_holds};

use super::{gate, text};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::parts::crumb;
use crate::reader::Reader;
use crate::state::AppState;

/// Which board is set, and how.
#[derive(Deserialize)]
pub(super) struct Sent {
    board: String,
    holds: bool,
}

pub(super) async fn show(State(state): State<AppState>, reader: Reader) -> Response {
    if let Err(refusal) = gate::enter(&reader, Action::SetBoard) {
        return crate::parts::refused(&reader, &refusal);
    }
    let shown = async {
        let mut tx = state.store.read().await?;
        let mut boards = Vec::new();
        for board in Board::ALL {
            boards.push((*board, board_holds(&mut tx, *board).await?));
        }
        Ok::<_, PageError>(render(&reader, &boards))
    };
    respond(&reader, shown.await)
}

pub(super) async fn change(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Response {
    let me = match gate::enter(&reader, Action::SetBoard) {
        Ok(me) => me,
        Err(refusal) => return crate::parts::refused(&reader, &refusal),
    };
    let changed = async {
        let board = Board::named(&sent.board).ok_or(PageError::BadRequest)?;
        let mut tx = state.store.write().await?;
        set_board_holds(&mut tx, board, sent.holds, me, reader.now).await?;
        tx.commit().await?;
        Ok::<_, PageError>(Redirect::to(&reader.href("/moderate/boards")).into_response())
    };
    respond(&reader, changed.await)
}

fn render(reader: &Reader, boards: &[(Board, bool)]) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "boards-title");
    let line = |(board, holds): &(Board, bool)| {
        let label = if *holds { t!(locale, "boards-usual") } else { t!(locale, "boards-hold") };
        let stands = if *holds { t!(locale, "boards-held") } else { t!(locale, "boards-open") };
        view! {
            <li>
                <form method="post" action=reader.href("/moderate/boards")>
                    <input type="hidden" name="board" value=board.as_str() />
                    <input type="hidden" name="holds" value=(!holds).to_string() />
                    <b>{text::board(locale, *board)}</b>
                    <span>{stands}</span>
                    <button class="button">{label}</button>
                </form>
            </li>
        }
    };
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        view! {
            {crumb(reader, "/moderate", t!(locale, "moderate-title"), None)}
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "boards-lead")}</p>
            <ul class="queue">{boards.iter().map(line).collect_view()}</ul>
        }
    })
}
