//! The passkeys somebody has, the page on which they make one, and removing one.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::time::in_seoul;
use leptos::prelude::*;
use serde::Deserialize;
use store::passkey::{self, Passkey};

use crate::document::{Head, page};
use crate::error::respond;
use crate::format;
use crate::i18n::t;
use crate::pages::account::form::{Asks, Field};
use crate::pages::account::passkey::{make, make_box};
use crate::pages::account::sign_in::passphrase_field;
use crate::pages::account::way::{go, keep};
use crate::parts::{crumb, sign_in_first, sign_in_then};
use crate::passkeys::Passkeys;
use crate::reader::Reader;
use crate::state::AppState;

/// The section of the page about signing in.
pub(super) fn section(reader: &Reader, kept: &[Passkey]) -> AnyView {
    let locale = reader.locale;
    let body = if Passkeys::of(&reader.site).is_some() {
        let add = (kept.len() < passkey::MOST).then(|| {
            let href = reader.href("/me/security/passkey");
            view! { <p><a class="button" href=href>{t!(locale, "passkey-add")}</a></p> }
        });
        view! { <p>{t!(locale, "passkey-text")}</p> {add} }.into_any()
    } else {
        view! { <p>{t!(locale, "passkey-impossible")}</p> }.into_any()
    };
    let list = (!kept.is_empty()).then(|| {
        let items = kept.iter().map(|key| item(reader, key)).collect_view();
        view! { <ul class="plain-list">{items}</ul> }
    });
    view! {
        <section class="block">
            <h2>{t!(locale, "passkey-title")}</h2>
            {body}
            {list}
        </section>
    }
    .into_any()
}

fn item(reader: &Reader, key: &Passkey) -> AnyView {
    let locale = reader.locale;
    let since = format::date(locale, in_seoul(key.created).date());
    let times = match key.used_on {
        Some(day) => t!(locale, "passkey-used", since = since, used = format::date(locale, day)),
        None => t!(locale, "passkey-unused", since = since),
    };
    let remove = t!(locale, "passkey-remove", name = key.name.clone());
    view! {
        <li>
            <strong>{key.name.clone()}</strong>
            <p>{times}</p>
            <form method="post" action=reader.href("/me/security/passkey/remove")>
                <input type="hidden" name="id" value=key.id.clone() />
                <button class="button">{remove}</button>
            </form>
        </li>
    }
    .into_any()
}

pub(in crate::pages::account) async fn show(reader: Reader) -> Response {
    let Some(member) = &reader.member else { return sign_in_first(&reader) };
    if Passkeys::of(&reader.site).is_none() {
        return respond(&reader, go(&reader.href("/me/security"), &[]));
    }
    if make::needs_second(member) {
        let way = keep("/sign-in/second", &reader.href("/me/security/passkey"));
        return respond(&reader, go(&reader.href(&way), &[]));
    }
    let locale = reader.locale;
    let title = t!(locale, "passkey-add");
    page(StatusCode::OK, &reader, &Head::unlisted(title.clone()), || {
        view! {
            <div class="account">
                {crumb(&reader, "/me/security", t!(locale, "security-title"), None)}
                <h1>{title}</h1>
                <p>{t!(locale, "passkey-text")}</p>
                <p>{t!(locale, "passkey-care")}</p>
                <p id="passkey-without">{t!(locale, "passkey-without")}</p>
                {make_box(&reader, fields(&reader))}
            </div>
        }
    })
}

fn fields(reader: &Reader) -> AnyView {
    let locale = reader.locale;
    let name = Field {
        asks: Asks::Name,
        name: "name",
        label: t!(locale, "passkey-name"),
        hint: Some(t!(locale, "passkey-name-hint")),
        value: "",
        error: None,
    };
    view! {
        {name.view(reader)} {passphrase_field(reader).view(reader)}
        <button class="button button-main">{t!(locale, "passkey-make")}</button>
    }
    .into_any()
}

/// What the form sends.
#[derive(Deserialize)]
pub(in crate::pages::account) struct Sent {
    #[serde(default)]
    id: String,
}

pub(in crate::pages::account) async fn remove(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Response {
    let Some(member) = reader.member.clone() else {
        return sign_in_then(&reader, "/me/security");
    };
    let removed = async {
        let mut tx = state.store.write().await?;
        passkey::remove(&mut tx, member.id, &sent.id).await?;
        tx.commit().await?;
        go(&reader.href("/me/security?told=no-passkey"), &[])
    };
    respond(&reader, removed.await)
}
