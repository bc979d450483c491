//! The second factor: six digits of an authenticator.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::id::AccountId;
use domain::policy::Actor;
use serde::Deserialize;
use store::attempt::{self, Kind};
use store::session::Token;
use store::{Tx, account, ceremony, session};

use super::form::{Asks, Field, FormPage};
use super::way::{Way, go, keep, onward};
use crate::authenticator;
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::reader::Reader;
use crate::state::AppState;

/// What the form sends.
#[derive(Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    code: String,
    #[serde(default)]
    to: String,
}

/// Who is asked: somebody at signing in, or signed in already without the second factor.
enum Asked {
    SigningIn(AccountId, Token),
    SignedIn(AccountId),
    /// Has none to show.
    SetUp,
    /// The second factor was shown.
    Done,
    Nobody,
}

async fn asked(tx: &mut Tx, reader: &Reader, headers: &HeaderMap) -> Result<Asked, PageError> {
    if let Some(step) = crate::session::step(headers, reader.is_secure()) {
        let found = ceremony::find(tx, ceremony::Kind::SecondFactor, &step, reader.now).await?;
        if let Some((Some(id), _)) = found {
            return Ok(Asked::SigningIn(id, step));
        }
    }
    Ok(match &reader.member {
        None => Asked::Nobody,
        Some(member) if matches!(member.actor, Actor::Member { strong: true, .. }) => Asked::Done,
        Some(member) if !member.has_totp => Asked::SetUp,
        Some(member) => Asked::SignedIn(member.id),
    })
}

pub(super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
    way: Query<Way>,
) -> Response {
    let shown = async {
        let to = &way.0.to;
        let asked = asked(&mut state.store.read().await?, &reader, &headers).await?;
        elsewhere(&reader, &asked, to).unwrap_or_else(|| Ok(form(&reader, to).page(&reader)))
    };
    respond(&reader, shown.await)
}

/// Where somebody goes who need not or cannot show anything here.
fn elsewhere(reader: &Reader, asked: &Asked, to: &str) -> Option<Result<Response, PageError>> {
    let way = match asked {
        Asked::SigningIn(..) | Asked::SignedIn(_) => return None,
        Asked::SetUp => reader.href("/me/security/authenticator"),
        Asked::Done => onward(reader, to),
        Asked::Nobody => reader.href(&keep("/sign-in", to)),
    };
    Some(go(&way, &[]))
}

pub(super) async fn take(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Response {
    respond(&reader, second(&state, &reader, &headers, &sent).await)
}

async fn second(
    state: &AppState,
    reader: &Reader,
    headers: &HeaderMap,
    sent: &Sent,
) -> Result<Response, PageError> {
    let mut tx = state.store.write().await?;
    let asked = asked(&mut tx, reader, headers).await?;
    let id = match &asked {
        Asked::SigningIn(id, _) | Asked::SignedIn(id) => *id,
        Asked::SetUp | Asked::Done | Asked::Nobody => {
            return elsewhere(reader, &asked, &sent.to).unwrap_or(Err(PageError::BadRequest));
        }
    };
    let subject = id.to_string();
    if !attempt::allow(&mut tx, Kind::SecondFactor, &subject, reader.now).await? {
        let later = attempt::again_at(&mut tx, Kind::SecondFactor, &subject, reader.now).await?;
        tx.commit().await?;
        return Ok(form(reader, &sent.to).limited(reader, later));
    }
    let secret = account::account(&mut tx, id).await?.and_then(|account| account.totp);
    let step = secret.and_then(|secret| authenticator::step(&secret, &sent.code, reader.now));
    let used = match step {
        Some(step) => account::use_totp_step(&mut tx, id, step).await?,
        None => false,
    };
    if !used {
        tx.commit().await?;
        let mut form = form(reader, &sent.to);
        if let Some(field) = form.fields.first_mut() {
            field.error = Some(t!(reader.locale, "second-wrong"));
        }
        return Ok(form.page(reader));
    }
    let secure = reader.is_secure();
    if let Asked::SigningIn(_, token) = &asked {
        ceremony::end(&mut tx, token).await?;
    }
    if let Some(before) = crate::session::token(headers, secure) {
        session::end(&mut tx, &before).await?;
    }
    let token = session::begin(&mut tx, id, true, reader.now).await?;
    tx.commit().await?;
    let cookies = [crate::session::begin(&token, secure), crate::session::end_step(secure)];
    go(&onward(reader, &sent.to), &cookies)
}

fn form(reader: &Reader, to: &str) -> FormPage<'static> {
    let locale = reader.locale;
    FormPage {
        title: t!(locale, "second-title"),
        lead: vec![t!(locale, "second-lead")],
        action: "/sign-in/second",
        hidden: vec![("to", to.to_owned())],
        fields: vec![code_field(reader)],
        button: t!(locale, "second-button"),
        links: vec![("/recover".into(), t!(locale, "second-lost"))],
        ..FormPage::default()
    }
}

/// The field for the six digits.
pub(super) fn code_field(reader: &Reader) -> Field<'static> {
    Field {
        asks: Asks::Code,
        name: "code",
        label: t!(reader.locale, "second-code"),
        hint: None,
        value: "",
        error: None,
    }
}
