//! Making passkeys and signing in with them. A script on the page asks the device; it sends
//! and gets JSON. Without it the buttons are not shown, and the passphrase does as before.

pub(super) mod enter;
pub(super) mod make;

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use serde_json::json;
use store::StoreError;

use super::way::{go, onward};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::parts::icon;
use crate::passkeys::{PasskeyError, Passkeys};
use crate::reader::Reader;

const SCRIPT: &str = include_str!("passkey/passkey.js");

/// Why a step of this does not go on.
pub(super) enum Stop {
    /// Something for the person to know.
    Said(StatusCode, String),
    /// Something of ours failed.
    Failed(PageError),
}

impl From<PageError> for Stop {
    fn from(error: PageError) -> Self {
        Self::Failed(error)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// The answer as JSON: what was asked for, or `{"error": "a sentence"}`.
fn answer(reader: &Reader, result: Result<Response, Stop>) -> Response {
    let (status, sentence) = match result {
        Ok(response) => return response,
        Err(Stop::Said(status, sentence)) => (status, sentence),
        Err(Stop::Failed(error)) => error.told(reader),
    };
    (status, Json(json!({ "error": sentence }))).into_response()
}

/// Passkeys, where there can be any.
fn passkeys(reader: &Reader) -> Result<Passkeys, Stop> {
    Passkeys::of(&reader.site).ok_or(Stop::Failed(PageError::NotFound))
}

/// What was sent, if it can be read.
fn sent<T>(body: Result<Json<T>, JsonRejection>) -> Result<T, Stop> {
    body.map(|Json(sent)| sent).map_err(|_| Stop::Failed(PageError::BadRequest))
}

/// There is no such step, it was used, or it is too late.
fn over(reader: &Reader) -> Stop {
    Stop::Said(StatusCode::CONFLICT, t!(reader.locale, "passkey-over"))
}

/// The device's answer is not believed; why is for the log.
fn not_believed(reader: &Reader, error: &PasskeyError) -> Stop {
    tracing::info!(%error, "a passkey was refused");
    Stop::Said(StatusCode::UNPROCESSABLE_ENTITY, t!(reader.locale, "passkey-failed"))
}

/// What the script works on: shown once it is there and the browser has passkeys. `kind` is
/// the address below `/passkey`, `to` where signing in leads.
fn asking(reader: &Reader, kind: &'static str, to: &str, inside: AnyView) -> AnyView {
    let locale = reader.locale;
    view! {
        <div
            id="passkey"
            hidden
            data-address=reader.href(&format!("/passkey/{kind}"))
            data-to=to.to_owned()
            data-failed=t!(locale, "passkey-failed")
            data-cancelled=t!(locale, "passkey-cancelled")
            data-known=t!(locale, "passkey-known")
        >
            {inside}
            <p class="field-error" role="alert"></p>
        </div>
        <script nonce=use_nonce()>{SCRIPT}</script>
    }
    .into_any()
}

/// There is no page at the addresses of the script: who comes to one of them is led here by way
/// of the address above, and on to the page where it begins.
pub(super) async fn to_making(reader: Reader) -> Response {
    respond(&reader, go(&reader.href("/me/security/passkey"), &[]))
}

/// The same for signing in; who is signed in already is led to where that leads.
pub(super) async fn to_sign_in(reader: Reader) -> Response {
    let way = match reader.member {
        Some(_) => onward(&reader, ""),
        None => reader.href("/sign-in"),
    };
    respond(&reader, go(&way, &[]))
}

/// The button on the page for signing in; nothing where there are no passkeys.
pub(super) fn sign_in_button(reader: &Reader, to: &str) -> Option<AnyView> {
    Passkeys::of(&reader.site)?;
    let button = view! {
        <form method="post">
            <button class="button">
                {icon(&reader.site, "key-round")} {t!(reader.locale, "passkey-sign-in")}
            </button>
        </form>
    };
    Some(asking(reader, "sign-in", to, button.into_any()))
}

/// The form in which a passkey is made.
pub(super) fn make_box(reader: &Reader, fields: AnyView) -> AnyView {
    asking(reader, "new", "", view! { <form method="post">{fields}</form> }.into_any())
}
