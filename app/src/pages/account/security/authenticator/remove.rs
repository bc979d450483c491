//! Signing in without an authenticator again.

use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::account::Grant;
use domain::policy::Actor;
use serde::Deserialize;
use store::account::{self, Account};
use store::attempt::{self, Kind};
use store::recovery::{self, Code};
use store::session::SignedIn;

use crate::authenticator;
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::pages::account::confirm::{confirm, or_again};
use crate::pages::account::form::{Asks, Field, FormPage};
use crate::pages::account::second::code_field;
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
    code: String,
}

pub(in crate::pages::account) async fn show(reader: Reader) -> Response {
    match reader.member.clone() {
        Some(member) => form(&reader, has_role(&member)).page(&reader),
        None => sign_in_first(&reader),
    }
}

/// Whether a role needs the authenticator: then a paper with codes is not enough to be rid
/// of it.
fn has_role(member: &SignedIn) -> bool {
    match &member.actor {
        Actor::Member { grants, .. } => grants.iter().any(|g: &Grant| g.needs_second_factor()),
        Actor::Visitor => false,
    }
}

pub(in crate::pages::account) async fn take(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Response {
    match reader.member.clone() {
        Some(member) => respond(&reader, remove(&state, &reader, &member, &sent).await),
        None => sign_in_then(&reader, "/me/security/authenticator/remove"),
    }
}

async fn remove(
    state: &AppState,
    reader: &Reader,
    member: &SignedIn,
    sent: &Sent,
) -> Result<Response, PageError> {
    let has_role = has_role(member);
    let confirmed = confirm(state, reader, member, &sent.passphrase).await?;
    let account = match or_again(reader, confirmed, form(reader, has_role)) {
        Ok(account) => account,
        Err(again) => return Ok(*again),
    };
    let subject = member.id.to_string();
    let mut tx = state.store.write().await?;
    if !attempt::allow(&mut tx, Kind::SecondFactor, &subject, reader.now).await? {
        let later = attempt::again_at(&mut tx, Kind::SecondFactor, &subject, reader.now).await?;
        tx.commit().await?;
        return Ok(form(reader, has_role).limited(reader, later));
    }
    if !shown(&mut tx, reader, &account, has_role, &sent.code).await? {
        tx.commit().await?;
        let mut form = form(reader, has_role);
        if let Some(field) = form.fields.last_mut() {
            field.error = Some(t!(reader.locale, "second-wrong"));
        }
        return Ok(form.page(reader));
    }
    account::remove_totp(&mut tx, account.id).await?;
    tx.commit().await?;
    go(&reader.href("/me/security?told=no-authenticator"), &[])
}

/// Whether what was typed is the present code, or a recovery code where one will do.
async fn shown(
    tx: &mut store::Tx,
    reader: &Reader,
    account: &Account,
    has_role: bool,
    typed: &str,
) -> Result<bool, PageError> {
    let step = account.totp.as_deref();
    let step = step.and_then(|secret| authenticator::step(secret, typed, reader.now));
    if let Some(step) = step {
        return Ok(account::use_totp_step(tx, account.id, step).await?);
    }
    match Code::parse(typed) {
        Some(code) if !has_role => Ok(recovery::take(tx, account.id, &code).await?),
        Some(_) | None => Ok(false),
    }
}

fn form(reader: &Reader, has_role: bool) -> FormPage<'static> {
    let locale = reader.locale;
    let text = if has_role {
        t!(locale, "authenticator-remove-role")
    } else {
        t!(locale, "authenticator-remove-text")
    };
    let code = if has_role {
        code_field(reader)
    } else {
        let label = t!(locale, "authenticator-remove-code");
        Field { asks: Asks::RecoveryCode, label, ..code_field(reader) }
    };
    FormPage {
        title: t!(locale, "authenticator-remove"),
        lead: vec![text],
        action: "/me/security/authenticator/remove",
        fields: vec![passphrase_field(reader), code],
        button: t!(locale, "authenticator-remove"),
        back: Some(("/me/security", t!(locale, "security-title"))),
        ..FormPage::default()
    }
}
