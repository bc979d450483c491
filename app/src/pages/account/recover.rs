//! A new passphrase for who has a recovery code.

use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::account::{Passphrase, handle_key};
use serde::Deserialize;
use store::attempt::{self, Kind};
use store::recovery::{self, Code};
use store::{account, session};

use super::form::{Asks, Field, FormPage};
use super::join::unfit;
use super::way::go;
use crate::credentials;
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::reader::Reader;
use crate::state::AppState;

/// What the form sends.
#[derive(Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    handle: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    passphrase: String,
}

pub(super) async fn show(reader: Reader) -> Response {
    form(&reader, "").page(&reader)
}

pub(super) async fn take(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Response {
    respond(&reader, recover(&state, &reader, &sent).await)
}

async fn recover(state: &AppState, reader: &Reader, sent: &Sent) -> Result<Response, PageError> {
    // Before the code is used up.
    let passphrase = match Passphrase::choose(&sent.passphrase, &sent.handle) {
        Ok(passphrase) => passphrase,
        Err(error) => {
            let mut form = form(reader, &sent.handle);
            if let Some(field) = form.fields.last_mut() {
                field.error = Some(unfit(reader, error));
            }
            if let Some(field) = form.fields.get_mut(1) {
                field.value = &sent.code;
            }
            return Ok(form.page(reader));
        }
    };
    let key = handle_key(&sent.handle);
    let mut tx = state.store.write().await?;
    let allowed = attempt::allow(&mut tx, Kind::Recovery, &key, reader.now).await?;
    let later = attempt::again_at(&mut tx, Kind::Recovery, &key, reader.now).await?;
    tx.commit().await?;
    if !allowed {
        return Ok(form(reader, &sent.handle).limited(reader, later));
    }
    // Also for nobody: the time it takes tells nothing.
    let hash = credentials::hash(&passphrase).await?;
    let mut tx = state.store.write().await?;
    let taken = match (account::by_handle(&mut tx, &sent.handle).await?, Code::parse(&sent.code)) {
        (Some(account), Some(code)) => {
            recovery::take(&mut tx, account.id, &code).await?.then_some(account.id)
        }
        (None, _) | (_, None) => None,
    };
    let Some(id) = taken else {
        let error = Some(t!(reader.locale, "recover-wrong"));
        return Ok(FormPage { error, ..form(reader, &sent.handle) }.page(reader));
    };
    account::set_passphrase(&mut tx, id, &hash).await?;
    session::end_all(&mut tx, id, None).await?;
    let token = session::begin(&mut tx, id, false, reader.now).await?;
    tx.commit().await?;
    let cookie = crate::session::begin(&token, reader.is_secure());
    go(&reader.href("/me/security?told=recovered"), &[cookie])
}

fn form<'a>(reader: &Reader, handle: &'a str) -> FormPage<'a> {
    let locale = reader.locale;
    let field = |asks, name, label, hint| Field { asks, name, label, hint, value: "", error: None };
    FormPage {
        title: t!(locale, "recover-title"),
        lead: vec![t!(locale, "recover-lead"), t!(locale, "recover-none")],
        action: "/recover",
        fields: vec![
            Field {
                value: handle,
                ..field(Asks::Handle, "handle", t!(locale, "handle-label"), None)
            },
            field(
                Asks::RecoveryCode,
                "code",
                t!(locale, "recover-code"),
                Some(t!(locale, "recover-code-hint")),
            ),
            field(
                Asks::NewPassphrase,
                "passphrase",
                t!(locale, "passphrase-new"),
                Some(t!(locale, "passphrase-hint")),
            ),
        ],
        button: t!(locale, "recover-button"),
        links: vec![("/sign-in".into(), t!(locale, "sign-in-title"))],
        ..FormPage::default()
    }
}
