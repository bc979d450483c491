//! Another passphrase.

use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::account::{Passphrase, PassphraseError};
use serde::Deserialize;
use store::session::SignedIn;
use store::{account, session};

use crate::credentials;
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::pages::account::confirm::{confirm, or_again};
use crate::pages::account::form::{Asks, Field, FormPage};
use crate::pages::account::join::unfit;
use crate::pages::account::sign_in::passphrase_field;
use crate::pages::account::way::go;
use crate::parts::{sign_in_first, sign_in_then};
use crate::reader::Reader;
use crate::state::AppState;

/// What the form sends.
#[derive(Deserialize)]
pub(in crate::pages::account) struct Sent {
    #[serde(default)]
    passphrase: String,
    #[serde(default)]
    new: String,
}

pub(in crate::pages::account) async fn show(reader: Reader) -> Response {
    match reader.member {
        Some(_) => form(&reader, None).page(&reader),
        None => sign_in_first(&reader),
    }
}

pub(in crate::pages::account) async fn take(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Response {
    match reader.member.clone() {
        Some(member) => respond(&reader, change(&state, &reader, &member, &sent).await),
        None => sign_in_then(&reader, "/me/security/passphrase"),
    }
}

async fn change(
    state: &AppState,
    reader: &Reader,
    member: &SignedIn,
    sent: &Sent,
) -> Result<Response, PageError> {
    let new = match Passphrase::choose(&sent.new, &member.handle) {
        Ok(new) => new,
        Err(error) => return Ok(form(reader, Some(error)).page(reader)),
    };
    let confirmed = confirm(state, reader, member, &sent.passphrase).await?;
    let account = match or_again(reader, confirmed, form(reader, None)) {
        Ok(account) => account,
        Err(again) => return Ok(*again),
    };
    let hash = credentials::hash(&new).await?;
    let mut tx = state.store.write().await?;
    account::set_passphrase(&mut tx, account.id, &hash).await?;
    session::end_all(&mut tx, account.id, Some(&member.session)).await?;
    tx.commit().await?;
    go(&reader.href("/me/security?told=changed"), &[])
}

fn form(reader: &Reader, error: Option<PassphraseError>) -> FormPage<'static> {
    let locale = reader.locale;
    let present = Field { label: t!(locale, "passphrase-present"), ..passphrase_field(reader) };
    FormPage {
        title: t!(locale, "passphrase-change"),
        lead: vec![t!(locale, "passphrase-change-text")],
        action: "/me/security/passphrase",
        fields: vec![
            present,
            Field {
                asks: Asks::NewPassphrase,
                name: "new",
                label: t!(locale, "passphrase-new"),
                hint: Some(t!(locale, "passphrase-hint")),
                value: "",
                error: error.map(|error| unfit(reader, error)),
            },
        ],
        button: t!(locale, "passphrase-change"),
        back: Some(("/me/security", t!(locale, "security-title"))),
        ..FormPage::default()
    }
}
