//! How somebody signs in, and where they are signed in.

pub(super) mod authenticator;
pub(super) mod codes;
pub(super) mod passkeys;
pub(super) mod passphrase;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::time::in_seoul;
use leptos::prelude::*;
use serde::Deserialize;
use store::session::{self, Device, SignedIn};
use store::{passkey, recovery};

use super::way::go;
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::{crumb, sign_in_first, sign_in_then, thanks};
use crate::reader::Reader;
use crate::state::AppState;

/// What somebody who comes back to the page has just done.
#[derive(Default, Deserialize)]
pub(super) struct Told {
    #[serde(default)]
    told: Option<What>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum What {
    Recovered,
    Changed,
    Ended,
    Authenticator,
    NoAuthenticator,
    Passkey,
    NoPasskey,
    #[serde(other)]
    Nothing,
}

pub(super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    told: Query<Told>,
) -> Response {
    let Some(member) = reader.member.clone() else { return sign_in_first(&reader) };
    respond(&reader, overview(&state, &reader, &member, told.0.told).await)
}

async fn overview(
    state: &AppState,
    reader: &Reader,
    member: &SignedIn,
    told: Option<What>,
) -> Result<Response, PageError> {
    let mut tx = state.store.read().await?;
    let devices = session::devices(&mut tx, member.id, reader.now).await?;
    let kept = passkey::list(&mut tx, member.id).await?;
    let codes = recovery::left(&mut tx, member.id).await?;
    drop(tx);
    let locale = reader.locale;
    let title = t!(locale, "security-title");
    Ok(page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        view! {
            <div class="account">
                {crumb(reader, "/me", member.handle.clone(), None)}
                <h1>{title}</h1>
                {told.and_then(|what| said(reader, what))}
                <section class="block">
                    <h2>{t!(locale, "passphrase-label")}</h2>
                    <p>{t!(locale, "passphrase-change-text")}</p>
                    <p>{button(reader, "/me/security/passphrase", t!(locale, "passphrase-change"))}</p>
                </section>
                <section class="block">
                    <h2>{t!(locale, "codes-name")}</h2>
                    <p>{t!(locale, "codes-left", n = codes)}</p>
                    <p>{button(reader, "/me/security/codes", t!(locale, "codes-renew"))}</p>
                </section>
                {passkeys::section(reader, &kept)}
                {second_factor(reader, member)}
                {sessions(reader, member, &devices)}
            </div>
        }
    }))
}

fn said(reader: &Reader, what: What) -> Option<AnyView> {
    let locale = reader.locale;
    let sentence = match what {
        What::Recovered => t!(locale, "told-recovered"),
        What::Changed => t!(locale, "told-changed"),
        What::Ended => t!(locale, "told-ended"),
        What::Authenticator => t!(locale, "told-authenticator"),
        What::NoAuthenticator => t!(locale, "told-no-authenticator"),
        What::Passkey => t!(locale, "told-passkey"),
        What::NoPasskey => t!(locale, "told-no-passkey"),
        What::Nothing => return None,
    };
    Some(thanks(reader, sentence))
}

fn button(reader: &Reader, path: &str, words: String) -> AnyView {
    view! { <a class="button" href=reader.href(path)>{words}</a> }.into_any()
}

fn second_factor(reader: &Reader, member: &SignedIn) -> AnyView {
    let locale = reader.locale;
    let (path, words) = if member.has_totp {
        ("/me/security/authenticator/remove", t!(locale, "authenticator-remove"))
    } else {
        ("/me/security/authenticator", t!(locale, "authenticator-set-up"))
    };
    let on = member.has_totp.then(|| view! { " " {t!(locale, "authenticator-on")} });
    view! {
        <section class="block">
            <h2>{t!(locale, "authenticator-title")}</h2>
            <p>{t!(locale, "authenticator-text")} {on}</p>
            <p>{button(reader, path, words)}</p>
        </section>
    }
    .into_any()
}

fn sessions(reader: &Reader, member: &SignedIn, devices: &[Device]) -> AnyView {
    let locale = reader.locale;
    let item = |device: &Device| {
        let since = format::date(locale, in_seoul(device.since).date());
        let seen = format::date(locale, device.seen_on);
        let here = (device.session == member.session)
            .then(|| view! { <strong>{t!(locale, "session-here")}</strong> " " });
        view! { <li>{here} {t!(locale, "session-since", since = since, seen = seen)}</li> }
    };
    let others = (devices.len() > 1).then(|| {
        view! {
            <form method="post" action=reader.href("/me/security/sessions")>
                <button class="button">{t!(locale, "sessions-end")}</button>
            </form>
        }
    });
    view! {
        <section class="block">
            <h2>{t!(locale, "sessions-title")}</h2>
            <p>{t!(locale, "sessions-text")}</p>
            <ul class="plain-list">{devices.iter().map(item).collect_view()}</ul>
            {others}
        </section>
    }
    .into_any()
}

/// Signs out everywhere else.
pub(super) async fn end_others(State(state): State<AppState>, reader: Reader) -> Response {
    let Some(member) = reader.member.clone() else {
        return sign_in_then(&reader, "/me/security");
    };
    let ended = async {
        let mut tx = state.store.write().await?;
        session::end_all(&mut tx, member.id, Some(&member.session)).await?;
        tx.commit().await?;
        go(&reader.href("/me/security?told=ended"), &[])
    };
    respond(&reader, ended.await)
}
