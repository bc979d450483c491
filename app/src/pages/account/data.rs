//! A copy of everything that is stored about somebody, and deleting it.

pub(super) mod copy;
pub(super) mod delete;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde_json::{Map, Value};
use store::account::{self, Part};
use store::session::SignedIn;

use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::parts::{crumb, sign_in_first};
use crate::reader::Reader;
use crate::state::AppState;

pub(super) async fn show(reader: Reader) -> Response {
    let Some(member) = &reader.member else { return sign_in_first(&reader) };
    let locale = reader.locale;
    let title = t!(locale, "data-title");
    page(StatusCode::OK, &reader, &Head::unlisted(title.clone()), || {
        view! {
            <div class="account">
                {crumb(&reader, "/me", member.handle.clone(), None)}
                <h1>{title}</h1>
                <section class="block">
                    <h2>{t!(locale, "data-export-title")}</h2>
                    <p>{t!(locale, "data-export-text")}</p>
                    <p class="account-buttons">
                        <a class="button" href=reader.href("/me/data/all")>
                            {t!(locale, "data-export-html")}
                        </a>
                        <a class="button" href=reader.href("/me/data/madang.json") download>
                            {t!(locale, "data-export-json")}
                        </a>
                    </p>
                </section>
                <section class="block">
                    <h2>{t!(locale, "data-delete-title")}</h2>
                    <p>{t!(locale, "data-delete-text")}</p>
                    <p>
                        <a class="button" href=reader.href("/me/data/delete")>
                            {t!(locale, "data-delete-title")}
                        </a>
                    </p>
                </section>
            </div>
        }
    })
}

async fn read(state: &AppState, member: &SignedIn) -> Result<Vec<Part>, PageError> {
    let mut tx = state.store.read().await?;
    account::export(&mut tx, member.id).await?.ok_or(PageError::NotFound)
}

/// The copy for programs: each part a list of objects.
pub(super) async fn json(State(state): State<AppState>, reader: Reader) -> Response {
    let Some(member) = reader.member.clone() else { return sign_in_first(&reader) };
    let file = async {
        let parts = read(&state, &member).await?;
        let parts = parts.iter().map(|part| (part.name.to_owned(), part.json()));
        let copy: Map<String, Value> = parts.collect();
        let name = HeaderValue::from_static("attachment; filename=\"madang.json\"");
        Ok(([(header::CONTENT_DISPOSITION, name)], Json(copy)).into_response())
    };
    respond(&reader, file.await)
}
