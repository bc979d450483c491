//! Joining: a handle and a passphrase, and nothing that says who somebody is.

use axum::Form;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::account::{Handle, HandleError, Passphrase, PassphraseError};
use serde::Deserialize;
use store::attempt::{self, Kind};
use store::{account, recovery, session};

use super::form::{Asks, Field, FormPage};
use super::printed::printed;
use super::way::{Way, go, keep, onward, with_cookies};
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
    passphrase: String,
    #[serde(default)]
    to: String,
}

/// Why a handle cannot be had.
enum Unavailable {
    Unfit(HandleError),
    Taken,
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
    Form(sent): Form<Sent>,
) -> Response {
    respond(&reader, join(&state, &reader, &sent).await)
}

async fn join(state: &AppState, reader: &Reader, sent: &Sent) -> Result<Response, PageError> {
    if reader.member.is_some() {
        return go(&onward(reader, &sent.to), &[]);
    }
    let handle = Handle::parse(&sent.handle).map_err(Unavailable::Unfit);
    let passphrase = Passphrase::choose(&sent.passphrase, &sent.handle);
    let (handle, passphrase) = match (handle, passphrase) {
        (Ok(handle), Ok(passphrase)) => (handle, passphrase),
        (handle, passphrase) => return Ok(again(reader, sent, handle.err(), passphrase.err())),
    };
    let kind = Kind::SignUp { an_hour: state.sign_ups_per_hour };
    let mut tx = state.store.write().await?;
    let allowed = attempt::allow(&mut tx, kind, "", reader.now).await?;
    let later = attempt::again_at(&mut tx, kind, "", reader.now).await?;
    tx.commit().await?;
    if !allowed {
        return Ok(form(reader, &sent.handle, &sent.to).limited(reader, later));
    }
    let hash = credentials::hash(&passphrase).await?;
    let mut tx = state.store.write().await?;
    let made = account::create(&mut tx, &handle, &hash, reader.locale, reader.now).await?;
    let Some(id) = made else {
        return Ok(again(reader, sent, Some(Unavailable::Taken), None));
    };
    let codes = recovery::renew(&mut tx, id).await?;
    let token = session::begin(&mut tx, id, false, reader.now).await?;
    tx.commit().await?;
    let page = printed(reader, handle.as_str(), &codes, &onward(reader, &sent.to));
    with_cookies(page, &[crate::session::begin(&token, reader.is_secure())])
}

fn again(
    reader: &Reader,
    sent: &Sent,
    handle: Option<Unavailable>,
    passphrase: Option<PassphraseError>,
) -> Response {
    let locale = reader.locale;
    let mut form = form(reader, &sent.handle, &sent.to);
    let handle = handle.map(|error| match error {
        Unavailable::Taken => t!(locale, "handle-taken"),
        Unavailable::Unfit(HandleError::Length) => t!(locale, "handle-length"),
        Unavailable::Unfit(HandleError::Characters) => t!(locale, "handle-characters"),
        Unavailable::Unfit(HandleError::Number) => t!(locale, "handle-number"),
        Unavailable::Unfit(HandleError::Reserved) => t!(locale, "handle-reserved"),
    });
    let passphrase = passphrase.map(|error| unfit(reader, error));
    // Browsers do not keep a passphrase, and neither does the page.
    let kept = passphrase.is_none().then(|| t!(locale, "passphrase-again"));
    for (field, error) in form.fields.iter_mut().zip([handle, passphrase.or(kept)]) {
        field.error = error;
    }
    form.page(reader)
}

/// Why a passphrase cannot be taken, in words.
pub(super) fn unfit(reader: &Reader, error: PassphraseError) -> String {
    match error {
        PassphraseError::Short => t!(reader.locale, "passphrase-short"),
        PassphraseError::Long => t!(reader.locale, "passphrase-long"),
        PassphraseError::Simple => t!(reader.locale, "passphrase-simple"),
    }
}

fn form<'a>(reader: &Reader, handle: &'a str, to: &str) -> FormPage<'a> {
    let locale = reader.locale;
    FormPage {
        title: t!(locale, "join-title"),
        lead: vec![t!(locale, "join-promise"), t!(locale, "join-nothing-else")],
        action: "/join",
        hidden: vec![("to", to.to_owned())],
        fields: vec![
            Field {
                asks: Asks::Handle,
                name: "handle",
                label: t!(locale, "handle-label"),
                hint: Some(t!(locale, "handle-hint")),
                value: handle,
                error: None,
            },
            Field {
                asks: Asks::NewPassphrase,
                name: "passphrase",
                label: t!(locale, "passphrase-label"),
                hint: Some(t!(locale, "passphrase-hint")),
                value: "",
                error: None,
            },
        ],
        button: t!(locale, "join-button"),
        links: vec![
            (keep("/sign-in", to), t!(locale, "join-have")),
            ("/privacy".into(), t!(locale, "footer-privacy")),
        ],
        ..FormPage::default()
    }
}
