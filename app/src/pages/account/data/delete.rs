//! Deleting one's account.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use store::account;
use store::session::SignedIn;

use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::islands::DraftsLeft;
use crate::pages::account::confirm::{confirm, or_again};
use crate::pages::account::form::FormPage;
use crate::pages::account::sign_in::passphrase_field;
use crate::pages::account::way::with_cookies;
use crate::parts::{icon, sign_in_first, sign_in_then};
use crate::reader::Reader;
use crate::state::AppState;

/// What the form sends.
#[derive(Deserialize)]
pub(in crate::pages::account) struct Sent {
    #[serde(default)]
    passphrase: String,
}

pub(in crate::pages::account) async fn show(reader: Reader) -> Response {
    match reader.member {
        Some(_) => form(&reader).page(&reader),
        None => sign_in_first(&reader),
    }
}

pub(in crate::pages::account) async fn take(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Response {
    match reader.member.clone() {
        Some(member) => respond(&reader, delete(&state, &reader, &member, &sent).await),
        None => sign_in_then(&reader, "/me/data/delete"),
    }
}

async fn delete(
    state: &AppState,
    reader: &Reader,
    member: &SignedIn,
    sent: &Sent,
) -> Result<Response, PageError> {
    let confirmed = confirm(state, reader, member, &sent.passphrase).await?;
    let account = match or_again(reader, confirmed, form(reader)) {
        Ok(account) => account,
        Err(again) => return Ok(*again),
    };
    let mut tx = state.store.write().await?;
    let pictures = store::upload::names_of(&mut tx, account.id).await?;
    account::erase(&mut tx, account.id).await?;
    tx.commit().await?;
    // From here on nobody sees them; a file that cannot be deleted now goes with the sweep.
    if let Err(error) = state.uploads.forget(&state.store, &pictures).await {
        tracing::warn!(%error, "the pictures of a deleted account could not be deleted yet");
    }
    let nobody = Reader { member: None, ..reader.clone() };
    with_cookies(gone(&nobody), &[crate::session::end(reader.is_secure())])
}

fn gone(reader: &Reader) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "data-deleted-title");
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        view! {
            <section class="answer">
                {icon(&reader.site, "check")} <h1>{title}</h1>
                <p>{t!(locale, "data-deleted-text")}</p>
                <p>
                    <a class="button" href=reader.href("")>
                        {t!(locale, "error-home")}
                    </a>
                </p>
                <DraftsLeft />
            </section>
        }
    })
}

fn form(reader: &Reader) -> FormPage<'static> {
    let locale = reader.locale;
    FormPage {
        title: t!(locale, "data-delete-title"),
        lead: vec![
            t!(locale, "data-delete-text"),
            t!(locale, "data-delete-kept"),
            t!(locale, "data-delete-last"),
        ],
        action: "/me/data/delete",
        fields: vec![passphrase_field(reader)],
        button: t!(locale, "data-delete-button"),
        back: Some(("/me/data", t!(locale, "data-title"))),
        ..FormPage::default()
    }
}
