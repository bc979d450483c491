//! Making a passkey: the passphrase is asked for first, since whoever has a passkey gets in.

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::account::PasskeyName;
use domain::policy::Actor;
use serde::Deserialize;
use serde_json::json;
use store::ceremony::{self, Kind};
use store::passkey;
use store::session::SignedIn;
use webauthn_rs::prelude::RegisterPublicKeyCredential;

use super::{Stop, answer, not_believed, over, passkeys, sent};
use crate::i18n::t;
use crate::pages::account::confirm::{Confirmed, confirm};
use crate::pages::account::form::wait;
use crate::pages::account::way::with_cookies;
use crate::reader::Reader;
use crate::session::{begin_passkey, end_passkey};
use crate::state::AppState;

/// What the form sends.
#[derive(Deserialize)]
pub(in crate::pages::account) struct Wish {
    #[serde(default)]
    name: String,
    #[serde(default)]
    passphrase: String,
}

/// What the device made.
#[derive(Deserialize)]
pub(in crate::pages::account) struct Made {
    credential: RegisterPublicKeyCredential,
}

/// Whether somebody has an authenticator and did not show it here: then the passphrase alone
/// makes no passkey.
pub(in crate::pages::account) fn needs_second(member: &SignedIn) -> bool {
    member.has_totp && !matches!(member.actor, Actor::Member { strong: true, .. })
}

pub(in crate::pages::account) async fn start(
    State(state): State<AppState>,
    reader: Reader,
    body: Result<Json<Wish>, JsonRejection>,
) -> Response {
    let started = async { begin(&state, &reader, &sent(body)?).await };
    answer(&reader, started.await)
}

fn member(reader: &Reader) -> Result<&SignedIn, Stop> {
    let signed_out =
        || Stop::Said(StatusCode::UNAUTHORIZED, t!(reader.locale, "passkey-signed-out"));
    reader.member.as_deref().ok_or_else(signed_out)
}

async fn begin(state: &AppState, reader: &Reader, wish: &Wish) -> Result<Response, Stop> {
    let passkeys = passkeys(reader)?;
    let member = member(reader)?;
    let (locale, wrong) = (reader.locale, StatusCode::UNPROCESSABLE_ENTITY);
    if needs_second(member) {
        return Err(Stop::Said(StatusCode::FORBIDDEN, t!(locale, "passkey-second")));
    }
    let Some(name) = PasskeyName::parse(&wish.name) else {
        return Err(Stop::Said(wrong, t!(locale, "passkey-name-wrong")));
    };
    match confirm(state, reader, member, &wish.passphrase).await? {
        Confirmed::Yes(_) => {}
        Confirmed::Wrong => return Err(Stop::Said(wrong, t!(locale, "passphrase-wrong"))),
        Confirmed::Later(again) => {
            return Err(Stop::Said(StatusCode::TOO_MANY_REQUESTS, wait(reader, again)));
        }
    }
    let mut tx = state.store.write().await?;
    let present = passkey::list(&mut tx, member.id).await?;
    if present.len() >= passkey::MOST {
        return Err(Stop::Said(wrong, t!(locale, "passkey-many", n = passkey::MOST)));
    }
    let (options, remembered) =
        passkeys.make(member, &name, &present).map_err(|error| not_believed(reader, &error))?;
    let kind = Kind::PasskeyNew;
    let step = ceremony::begin(&mut tx, kind, Some(member.id), &remembered, reader.now).await?;
    tx.commit().await?;
    let cookie = begin_passkey(&step, kind, reader.is_secure());
    Ok(with_cookies(Json(options).into_response(), &[cookie])?)
}

pub(in crate::pages::account) async fn finish(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
    body: Result<Json<Made>, JsonRejection>,
) -> Response {
    let finished = async { keep(&state, &reader, &headers, &sent(body)?).await };
    answer(&reader, finished.await)
}

async fn keep(
    state: &AppState,
    reader: &Reader,
    headers: &HeaderMap,
    made: &Made,
) -> Result<Response, Stop> {
    let passkeys = passkeys(reader)?;
    let member = member(reader)?;
    let secure = reader.is_secure();
    let step = crate::session::passkey(headers, secure).ok_or_else(|| over(reader))?;
    let mut tx = state.store.write().await?;
    let taken = ceremony::take(&mut tx, Kind::PasskeyNew, &step, reader.now).await?;
    // It is used up, whatever comes of it.
    tx.commit().await?;
    let Some((Some(owner), remembered)) = taken else { return Err(over(reader)) };
    if owner != member.id {
        return Err(over(reader));
    }
    let made = passkeys
        .made(&remembered, &made.credential)
        .map_err(|error| not_believed(reader, &error))?;
    let mut tx = state.store.write().await?;
    let (id, name) = (&made.id, &made.name);
    if !passkey::add(&mut tx, owner, id, name, &made.credential, reader.now).await? {
        let known = t!(reader.locale, "passkey-known");
        return Err(Stop::Said(StatusCode::CONFLICT, known));
    }
    tx.commit().await?;
    let to = json!({ "to": reader.href("/me/security?told=passkey") });
    Ok(with_cookies(Json(to).into_response(), &[end_passkey(secure)])?)
}
