//! Setting an authenticator up, and taking it away.

pub(in crate::pages::account) mod remove;

use axum::Form;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use store::attempt::{self, Kind};
use store::session::SignedIn;
use store::{account, session};

use crate::authenticator;
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::pages::account::form::FormPage;
use crate::pages::account::second::code_field;
use crate::pages::account::way::go;
use crate::parts::{code, sign_in_first, sign_in_then};
use crate::reader::Reader;
use crate::state::AppState;

/// What the form sends.
#[derive(Deserialize)]
pub(in crate::pages::account) struct Sent {
    #[serde(default)]
    code: String,
}

pub(in crate::pages::account) async fn show(
    State(state): State<AppState>,
    reader: Reader,
) -> Response {
    let Some(member) = reader.member.clone() else { return sign_in_first(&reader) };
    let shown = async {
        if member.has_totp {
            return go(&reader.href("/me/security"), &[]);
        }
        let secret = secret(&state, &member).await?;
        Ok(offer(&reader, &member, &secret, form(&reader)))
    };
    respond(&reader, shown.await)
}

/// The secret that was offered before, so that a page opened twice shows the same; or a new one.
async fn secret(state: &AppState, member: &SignedIn) -> Result<String, PageError> {
    let mut tx = state.store.write().await?;
    if let Some(secret) = account::totp_offered(&mut tx, member.id).await? {
        return Ok(secret);
    }
    let secret = authenticator::new_secret()?;
    account::offer_totp(&mut tx, member.id, &secret).await?;
    tx.commit().await?;
    Ok(secret)
}

pub(in crate::pages::account) async fn take(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Response {
    match reader.member.clone() {
        Some(member) => respond(&reader, set(&state, &reader, &headers, &member, &sent).await),
        None => sign_in_then(&reader, "/me/security/authenticator"),
    }
}

async fn set(
    state: &AppState,
    reader: &Reader,
    headers: &HeaderMap,
    member: &SignedIn,
    sent: &Sent,
) -> Result<Response, PageError> {
    let subject = member.id.to_string();
    let mut tx = state.store.write().await?;
    let Some(secret) = account::totp_offered(&mut tx, member.id).await? else {
        return go(&reader.href("/me/security/authenticator"), &[]);
    };
    if !attempt::allow(&mut tx, Kind::SecondFactor, &subject, reader.now).await? {
        let later = attempt::again_at(&mut tx, Kind::SecondFactor, &subject, reader.now).await?;
        tx.commit().await?;
        return Ok(form(reader).limited(reader, later));
    }
    let used = match authenticator::step(&secret, &sent.code, reader.now) {
        Some(step) => account::use_totp_step(&mut tx, member.id, step).await?,
        None => false,
    };
    if !used {
        tx.commit().await?;
        let mut form = form(reader);
        if let Some(field) = form.fields.first_mut() {
            field.error = Some(t!(reader.locale, "second-wrong"));
        }
        return Ok(offer(reader, member, &secret, form));
    }
    // It was shown here: this session is a new one that has both factors.
    let secure = reader.is_secure();
    if let Some(before) = crate::session::token(headers, secure) {
        session::end(&mut tx, &before).await?;
    }
    let token = session::begin(&mut tx, member.id, true, reader.now).await?;
    tx.commit().await?;
    let to = reader.href("/me/security?told=authenticator");
    go(&to, &[crate::session::begin(&token, secure)])
}

fn offer(reader: &Reader, member: &SignedIn, secret: &str, form: FormPage<'_>) -> Response {
    let locale = reader.locale;
    let address = authenticator::address(secret, &member.handle);
    let letters: Vec<char> = secret.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|four| four.iter().collect()).collect();
    form.page_with(reader, || {
        let picture = address.and_then(|a| code(&a, t!(locale, "authenticator-title")));
        view! {
            {picture}
            <p>
                {t!(locale, "authenticator-secret")} ": " <code class="secret">{groups.join(" ")}</code>
            </p>
            <p>{t!(locale, "authenticator-confirm")}</p>
        }
    })
}

fn form(reader: &Reader) -> FormPage<'static> {
    let locale = reader.locale;
    FormPage {
        title: t!(locale, "authenticator-set-up"),
        lead: vec![t!(locale, "authenticator-text"), t!(locale, "authenticator-scan")],
        action: "/me/security/authenticator",
        fields: vec![code_field(reader)],
        button: t!(locale, "second-button"),
        back: Some(("/me/security", t!(locale, "security-title"))),
        ..FormPage::default()
    }
}
