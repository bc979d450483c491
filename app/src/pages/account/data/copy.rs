//! The copy of everything that is stored about somebody, for people: what the file for programs
//! has as names, numbers and instants is said in words here.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::forum::{Board, Language, PostState, Reaction};
use domain::locale::Locale;
use domain::moderation::{Cause, Choice, Reason, ReportReason};
use domain::notification::Kind;
use domain::time::in_seoul;
use jiff::Timestamp;
use jiff::civil::Date;
use leptos::prelude::*;
use serde_json::Value;
use store::account::Part;

use super::read;
use crate::document::{Head, page};
use crate::error::respond;
use crate::format;
use crate::i18n::t;
use crate::parts::{crumb, sign_in_first};
use crate::reader::Reader;
use crate::state::AppState;

pub(in crate::pages::account) async fn all(
    State(state): State<AppState>,
    reader: Reader,
) -> Response {
    let Some(member) = reader.member.clone() else { return sign_in_first(&reader) };
    let shown = async {
        let parts = read(&state, &member).await?;
        let locale = reader.locale;
        let title = t!(locale, "export-title");
        Ok(page(StatusCode::OK, &reader, &Head::unlisted(title.clone()), || {
            let parts = parts.iter().map(|part| section(&reader, part));
            view! {
                <div class="account">
                    {crumb(&reader, "/me/data", t!(locale, "data-title"), None)}
                    <h1>{title}</h1>
                    {parts.collect_view()}
                </div>
            }
        }))
    };
    respond(&reader, shown.await)
}

fn section(reader: &Reader, part: &Part) -> AnyView {
    let locale = reader.locale;
    let none = part.rows.is_empty().then(|| view! { <p>{t!(locale, "export-none")}</p> });
    let row = |row: &Vec<(String, Value)>| {
        let fields = row.iter().filter_map(|(name, value)| field(reader, part.name, name, value));
        view! { <dl class="copy">{fields.collect_view()}</dl> }
    };
    view! {
        <section class="block">
            <h2>{t!(locale, &format!("export-{}", part.name))}</h2>
            {none}
            {part.rows.iter().map(row).collect_view()}
        </section>
    }
    .into_any()
}

/// A value with its name; nothing where there is none. Posts and topics are links.
fn field(reader: &Reader, part: &str, name: &str, value: &Value) -> Option<AnyView> {
    let text = match value {
        // Numbers by which programs know a thing are in their copy.
        _ if name == "id" => return None,
        Value::Null => return None,
        Value::String(text) if text.is_empty() => return None,
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let locale = reader.locale;
    let label = t!(locale, &format!("field-{}", name.replace('_', "-")));
    let link = match name {
        "topic" => Some(format!("/topic/{text}")),
        "post" => Some(format!("/post/{text}")),
        _ => None,
    };
    let shown = match link {
        Some(path) => {
            view! { <a href=reader.href(&path)>{t!(locale, "export-see")}</a> }.into_any()
        }
        None => said(locale, part, name, &text).unwrap_or(text).into_any(),
    };
    Some(
        view! {
            <div>
                <dt>{label}</dt>
                <dd>{shown}</dd>
            </div>
        }
        .into_any(),
    )
}

/// What a value means; `None` if it says so itself.
fn said(locale: Locale, part: &str, name: &str, value: &str) -> Option<String> {
    match (part, name) {
        (_, "until") => instant(locale, value),
        (_, name) if name.ends_with("_at") => instant(locale, value),
        (_, name) if name.ends_with("_on") => {
            value.parse::<Date>().ok().map(|date| format::date(locale, date))
        }
        (_, "authenticator") => Some(match value {
            "yes" => t!(locale, "export-yes"),
            _ => t!(locale, "export-no"),
        }),
        (_, "board") => Board::named(value).map(|board| t!(locale, &format!("board-{board}"))),
        (_, "locale") => {
            let of = Locale::ALL.into_iter().find(|of| of.tag() == value)?;
            Some(t!(locale, &format!("language-{}", of.tag())))
        }
        (_, "language") => {
            Language::named(value).map(|of| t!(locale, &format!("topic-language-{of}")))
        }
        ("roles", "role") => Some(match value {
            "mentor" => t!(locale, "export-role-mentor"),
            "moderator" => t!(locale, "export-role-moderator"),
            "editor" => t!(locale, "export-role-editor"),
            "admin" => t!(locale, "export-role-admin"),
            _ => return None,
        }),
        ("account", "standing") | ("sanctions", "kind") => Some(match value {
            "active" => t!(locale, "export-active"),
            "limited" => t!(locale, "export-limited"),
            "suspended" => t!(locale, "export-suspended"),
            _ => return None,
        }),
        ("posts" | "revisions", "state") => {
            PostState::named(value).map(|state| t!(locale, &format!("export-state-{state}")))
        }
        ("reactions", "kind") => {
            Reaction::named(value).map(|kind| t!(locale, &format!("reaction-{kind}")))
        }
        ("follows", "kind") => Some(match value {
            "muted" => t!(locale, "topic-hears-nothing"),
            _ => t!(locale, "topic-hears-all"),
        }),
        ("notices", "kind") => Kind::named(value).map(|kind| t!(locale, &format!("notice-{kind}"))),
        ("reports", "reason") => {
            ReportReason::named(value).map(|reason| t!(locale, &format!("report-reason-{reason}")))
        }
        ("cases", name) => of_case(locale, name, value),
        _ => None,
    }
}

fn of_case(locale: Locale, name: &str, value: &str) -> Option<String> {
    match (name, value) {
        ("subject", "post") => Some(t!(locale, "field-post")),
        ("subject", "appeal") => Some(t!(locale, "moderate-lane-appeal")),
        ("subject", "suggestion") => Some(t!(locale, "moderate-lane-suggestion")),
        ("state", "open") => Some(t!(locale, "export-open")),
        ("state", "decided") => Some(t!(locale, "export-decided")),
        ("cause", _) => {
            Cause::named(value).map(|cause| t!(locale, &format!("moderate-cause-{cause}")))
        }
        ("decision", _) => {
            Choice::named(value).map(|choice| t!(locale, &format!("moderate-choice-{choice}")))
        }
        ("reason", _) => {
            Reason::named(value).map(|reason| t!(locale, &format!("moderate-reason-{reason}")))
        }
        _ => None,
    }
}

fn instant(locale: Locale, value: &str) -> Option<String> {
    let at = in_seoul(value.parse::<Timestamp>().ok()?);
    Some(format!("{} {}", format::date(locale, at.date()), format::time(at)))
}
