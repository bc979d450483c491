//! Ten new recovery codes.

use axum::Form;
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;
use store::recovery;
use store::session::SignedIn;

use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::pages::account::confirm::{confirm, or_again};
use crate::pages::account::form::FormPage;
use crate::pages::account::printed::printed;
use crate::pages::account::sign_in::passphrase_field;
use crate::pages::account::way::with_cookies;
use crate::parts::{sign_in_first, sign_in_then};
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
        Some(member) => respond(&reader, renew(&state, &reader, &member, &sent).await),
        None => sign_in_then(&reader, "/me/security/codes"),
    }
}

async fn renew(
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
    let codes = recovery::renew(&mut tx, account.id).await?;
    tx.commit().await?;
    with_cookies(printed(reader, &account.handle, &codes, &reader.href("/me/security")), &[])
}

fn form(reader: &Reader) -> FormPage<'static> {
    let locale = reader.locale;
    FormPage {
        title: t!(locale, "codes-renew"),
        lead: vec![t!(locale, "codes-renew-text")],
        action: "/me/security/codes",
        fields: vec![passphrase_field(reader)],
        button: t!(locale, "codes-renew"),
        back: Some(("/me/security", t!(locale, "security-title"))),
        ..FormPage::default()
    }
}
