//! Signing in with a passkey: the device says which, and by that who.

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::time::in_seoul;
use serde::Deserialize;
use serde_json::json;
use store::ceremony::{self, Kind};
use store::{Tx, attempt, passkey, session};
use webauthn_rs::prelude::PublicKeyCredential;

use super::{Stop, answer, not_believed, over, passkeys, sent};
use crate::format;
use crate::i18n::t;
use crate::pages::account::way::{onward, with_cookies};
use crate::passkeys::id_of;
use crate::reader::Reader;
use crate::session::{begin_passkey, end_passkey, end_step};
use crate::state::AppState;

/// What the device says, and where to go then.
#[derive(Deserialize)]
pub(in crate::pages::account) struct Shown {
    credential: PublicKeyCredential,
    #[serde(default)]
    to: String,
}

pub(in crate::pages::account) async fn start(
    State(state): State<AppState>,
    reader: Reader,
) -> Response {
    answer(&reader, begin(&state, &reader).await)
}

async fn begin(state: &AppState, reader: &Reader) -> Result<Response, Stop> {
    let (options, remembered) =
        passkeys(reader)?.ask().map_err(|error| not_believed(reader, &error))?;
    let kind = Kind::PasskeySignIn;
    let mut tx = state.store.write().await?;
    if let Some(busy) = busy(&mut tx, reader).await? {
        // What was tried counts.
        tx.commit().await?;
        return Err(busy);
    }
    let step = ceremony::begin(&mut tx, kind, None, &remembered, reader.now).await?;
    tx.commit().await?;
    let cookie = begin_passkey(&step, kind, reader.is_secure());
    Ok(with_cookies(Json(options).into_response(), &[cookie])?)
}

/// Counts who asks, since anybody may and each is remembered for a while; what to say when
/// there are too many.
async fn busy(tx: &mut Tx, reader: &Reader) -> Result<Option<Stop>, Stop> {
    let kind = attempt::Kind::PasskeySignIn;
    if attempt::allow(tx, kind, "", reader.now).await? {
        return Ok(None);
    }
    let again = in_seoul(attempt::again_at(tx, kind, "", reader.now).await?);
    let when = format::when(reader.locale, in_seoul(reader.now), again);
    let sentence = t!(reader.locale, "passkey-busy", when = when);
    Ok(Some(Stop::Said(StatusCode::TOO_MANY_REQUESTS, sentence)))
}

pub(in crate::pages::account) async fn finish(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
    body: Result<Json<Shown>, JsonRejection>,
) -> Response {
    let finished = async { enter(&state, &reader, &headers, &sent(body)?).await };
    answer(&reader, finished.await)
}

async fn enter(
    state: &AppState,
    reader: &Reader,
    headers: &HeaderMap,
    shown: &Shown,
) -> Result<Response, Stop> {
    let passkeys = passkeys(reader)?;
    let secure = reader.is_secure();
    let step = crate::session::passkey(headers, secure).ok_or_else(|| over(reader))?;
    let mut tx = state.store.write().await?;
    let taken = ceremony::take(&mut tx, Kind::PasskeySignIn, &step, reader.now).await?;
    // It is used up, whatever comes of it.
    tx.commit().await?;
    let Some((None, remembered)) = taken else { return Err(over(reader)) };
    let mut tx = state.store.write().await?;
    let Some(stored) = passkey::find(&mut tx, &id_of(&shown.credential)).await? else {
        let unknown = t!(reader.locale, "passkey-unknown");
        return Err(Stop::Said(StatusCode::UNPROCESSABLE_ENTITY, unknown));
    };
    let credential = passkeys
        .shown(&remembered, &shown.credential, &stored)
        .map_err(|error| not_believed(reader, &error))?;
    passkey::used(&mut tx, &stored.id, &credential, reader.now).await?;
    if let Some(before) = crate::session::token(headers, secure) {
        session::end(&mut tx, &before).await?;
    }
    // The device checked who holds it, so both factors were shown.
    let token = session::begin(&mut tx, stored.account, true, reader.now).await?;
    tx.commit().await?;
    let to = json!({ "to": onward(reader, &shown.to) });
    let cookies = [crate::session::begin(&token, secure), end_passkey(secure), end_step(secure)];
    Ok(with_cookies(Json(to).into_response(), &cookies)?)
}
