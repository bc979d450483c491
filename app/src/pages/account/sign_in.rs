//! Signing in and out.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::account::{Passphrase, handle_key};
use serde::Deserialize;
use store::account::Account;
use store::attempt::{self, Kind};
use store::{account, ceremony, session};

use super::form::{Asks, Field, FormPage};
use super::way::{Way, go, keep, onward};
use crate::credentials::{self, Verdict};
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
    passphrase: String,
    #[serde(default)]
    to: String,
}

pub(super) async fn show(reader: Reader, way: Query<Way>) -> Response {
    let to = &way.0.to;
    let shown = match reader.member {
        Some(_) => go(&onward(&reader, to), &[]),
        None => Ok(form(&reader, "", to).page(&reader)),
    };
    respond(&reader, shown)
}

pub(super) async fn take(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Response {
    respond(&reader, sign_in(&state, &reader, &headers, &sent).await)
}

async fn sign_in(
    state: &AppState,
    reader: &Reader,
    headers: &HeaderMap,
    sent: &Sent,
) -> Result<Response, PageError> {
    let key = handle_key(&sent.handle);
    let mut tx = state.store.write().await?;
    let allowed = attempt::allow(&mut tx, Kind::SignIn, &key, reader.now).await?;
    let later = attempt::again_at(&mut tx, Kind::SignIn, &key, reader.now).await?;
    let account = account::by_handle(&mut tx, &sent.handle).await?;
    tx.commit().await?;
    if !allowed {
        return Ok(form(reader, &sent.handle, &sent.to).limited(reader, later));
    }
    let passphrase = Passphrase::typed(&sent.passphrase);
    let stored = account.as_ref().map(|account| account.passphrase.as_str());
    let verdict = credentials::verify(&passphrase, stored).await?;
    let (Some(account), Verdict::Right | Verdict::RightButWeak) = (account, verdict) else {
        let error = Some(t!(reader.locale, "sign-in-wrong"));
        return Ok(FormPage { error, ..form(reader, &sent.handle, &sent.to) }.page(reader));
    };
    if verdict == Verdict::RightButWeak {
        let better = credentials::hash(&passphrase).await?;
        let mut tx = state.store.write().await?;
        account::rehash(&mut tx, account.id, &account.passphrase, &better).await?;
        tx.commit().await?;
    }
    enter(state, reader, headers, &account, &sent.to).await
}

/// Lets somebody in who knew the passphrase, or asks for their second factor.
async fn enter(
    state: &AppState,
    reader: &Reader,
    headers: &HeaderMap,
    account: &Account,
    to: &str,
) -> Result<Response, PageError> {
    let secure = reader.is_secure();
    let mut tx = state.store.write().await?;
    if account.totp.is_some() {
        let kind = ceremony::Kind::SecondFactor;
        let step = ceremony::begin(&mut tx, kind, Some(account.id), "", reader.now).await?;
        tx.commit().await?;
        let way = reader.href(&keep("/sign-in/second", to));
        return go(&way, &[crate::session::begin_step(&step, secure)]);
    }
    if let Some(before) = crate::session::token(headers, secure) {
        session::end(&mut tx, &before).await?;
    }
    let token = session::begin(&mut tx, account.id, false, reader.now).await?;
    tx.commit().await?;
    go(&onward(reader, to), &[crate::session::begin(&token, secure)])
}

/// Signs out here.
pub(super) async fn leave(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
) -> Response {
    let left = async {
        if let Some(token) = crate::session::token(&headers, reader.is_secure()) {
            let mut tx = state.store.write().await?;
            session::end(&mut tx, &token).await?;
            tx.commit().await?;
        }
        go(&reader.href("/me?left=yes"), &[crate::session::end(reader.is_secure())])
    };
    respond(&reader, left.await)
}

fn form<'a>(reader: &Reader, handle: &'a str, to: &str) -> FormPage<'a> {
    let locale = reader.locale;
    FormPage {
        title: t!(locale, "sign-in-title"),
        lead: vec![t!(locale, "sign-in-lead")],
        action: "/sign-in",
        hidden: vec![("to", to.to_owned())],
        fields: vec![
            Field {
                asks: Asks::Handle,
                name: "handle",
                label: t!(locale, "handle-label"),
                hint: None,
                value: handle,
                error: None,
            },
            passphrase_field(reader),
        ],
        button: t!(locale, "sign-in-title"),
        passkey: Some(to.to_owned()),
        links: vec![
            (keep("/join", to), t!(locale, "sign-in-join")),
            ("/recover".into(), t!(locale, "sign-in-forgot")),
        ],
        ..FormPage::default()
    }
}

/// The field for the passphrase somebody has.
pub(super) fn passphrase_field(reader: &Reader) -> Field<'static> {
    Field {
        asks: Asks::Passphrase,
        name: "passphrase",
        label: t!(reader.locale, "passphrase-label"),
        hint: None,
        value: "",
        error: None,
    }
}
