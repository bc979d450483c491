//! 'Me': ways to everything that is one's own, also for who has no account.

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use domain::account::Grant;
use domain::policy::{Action, Actor, Refusal};
use leptos::prelude::*;
use serde::Deserialize;
use store::session::SignedIn;

use super::way::keep;
use crate::document::{Head, page};
use crate::i18n::t;
use crate::islands::DraftsLeft;
use crate::parts::{icon, thanks};
use crate::reader::Reader;

/// An entry: address below the locale, icon, words.
type Entry = (&'static str, &'static str, String);

/// What has just been done.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// Somebody has signed out.
    #[serde(default)]
    left: String,
}

pub(super) async fn me(reader: Reader, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let locale = reader.locale;
    let title = match &reader.member {
        Some(member) => member.handle.clone(),
        None => t!(locale, "nav-me"),
    };
    page(StatusCode::OK, &reader, &Head::unlisted(title.clone()), || {
        let own = match &reader.member {
            Some(member) => member_part(&reader, member),
            None => visitor_part(&reader),
        };
        let everybody = [
            ("/saved", "bookmark", t!(locale, "nav-saved")),
            ("/help", "phone", t!(locale, "nav-help")),
            ("/about", "info", t!(locale, "footer-about")),
            ("/privacy", "eye-off", t!(locale, "footer-privacy")),
        ];
        let left = (reader.member.is_none() && asked.left == "yes").then(|| left(&reader));
        let leave = reader.member.is_some().then(|| sign_out(&reader));
        view! {
            {left}
            <div class="account">
                <h1>{title}</h1>
                {own}
                <ul class="ways">
                    {everybody.map(|entry| way(&reader, entry, None)).collect_view()}
                </ul>
                {leave}
            </div>
        }
    })
}

fn way(reader: &Reader, (path, name, words): Entry, count: Option<i64>) -> AnyView {
    let count = count.filter(|n| *n > 0).map(|n| view! { <span class="badge">{n}</span> });
    view! {
        <li>
            <a href=reader.href(path)>
                {icon(&reader.site, name)} <span>{words}</span> {count}
                {icon(&reader.site, "chevron-right")}
            </a>
        </li>
    }
    .into_any()
}

fn visitor_part(reader: &Reader) -> AnyView {
    let locale = reader.locale;
    let here = reader.href("/me");
    view! {
        <p class="lead">{t!(locale, "me-visitor")}</p>
        <p class="account-buttons">
            <a class="button button-main" href=reader.href(&keep("/sign-in", &here))>
                {t!(locale, "sign-in-title")}
            </a>
            <a class="button" href=reader.href(&keep("/join", &here))>
                {t!(locale, "join-title")}
            </a>
        </p>
    }
    .into_any()
}

fn member_part(reader: &Reader, member: &SignedIn) -> AnyView {
    let locale = reader.locale;
    let notices = ("/me/notices", "bell", t!(locale, "me-notices"));
    let mut entries: Vec<Entry> = vec![
        ("/talk", "message-circle", t!(locale, "me-talk")),
        ("/me/blocked", "eye-off", t!(locale, "blocked-title")),
        ("/me/security", "key-round", t!(locale, "security-title")),
        ("/me/data", "file-text", t!(locale, "data-title")),
    ];
    let queue = reader.actor().may(Action::SeeQueue, None);
    if matches!(queue, Ok(()) | Err(Refusal::SecondFactor)) {
        entries.insert(1, ("/moderate", "scale", t!(locale, "me-moderate")));
    }
    view! {
        {factor(reader, member)}
        <ul class="ways">
            {way(reader, notices, Some(member.unread))}
            {entries.into_iter().map(|entry| way(reader, entry, None)).collect_view()}
        </ul>
    }
    .into_any()
}

/// What somebody with a role has to do before it takes effect.
fn factor(reader: &Reader, member: &SignedIn) -> Option<AnyView> {
    let Actor::Member { grants, strong, .. } = &member.actor else { return None };
    let locale = reader.locale;
    let needed = grants.iter().any(|grant: &Grant| grant.needs_second_factor());
    let (text, href, words) = match (needed, member.has_totp, strong) {
        (true, false, false) => (
            t!(locale, "me-needs-authenticator"),
            reader.href("/me/security/authenticator"),
            t!(locale, "authenticator-set-up"),
        ),
        (true, true, false) => (
            t!(locale, "me-needs-code"),
            reader.href(&keep("/sign-in/second", &reader.href("/me"))),
            t!(locale, "second-title"),
        ),
        _ => return None,
    };
    let view = view! {
        <div class="notice">
            {icon(&reader.site, "info")}
            <p>{text} " " <a href=href>{words}</a></p>
        </div>
    };
    Some(view.into_any())
}

/// Says that one is out, and leaves nothing behind that was being written.
fn left(reader: &Reader) -> AnyView {
    view! {
        {thanks(reader, t!(reader.locale, "told-left"))}
        <DraftsLeft />
    }
    .into_any()
}

fn sign_out(reader: &Reader) -> AnyView {
    view! {
        <form method="post" action=reader.href("/sign-out")>
            <button class="button">
                {icon(&reader.site, "door-open")}
                {t!(reader.locale, "sign-out")}
            </button>
        </form>
    }
    .into_any()
}
