//! The page of the rules about words.

use axum::http::StatusCode;
use axum::response::Response;
use domain::forum::Board;
use domain::moderation::rules::{Action as Does, Kind};
use leptos::prelude::*;
use store::moderation::StoredRule;

use super::{Answer, Sent};
use crate::document::{Head, page};
use crate::i18n::t;
use crate::pages::moderation::text;
use crate::parts::{crumb, text_area};
use crate::reader::Reader;

/// The page with all rules, and what is said about what was sent.
pub(super) fn render(
    reader: &Reader,
    rules: &[StoredRule],
    sent: &Sent,
    answer: &Answer,
) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "rules-title");
    let status = match answer.error {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let found = |n: usize| answer.tried.as_ref().and_then(|(found, _)| found.get(n).copied());
    // What was sent about a stored rule stands in its own form, anything else in the new one.
    let new = if sent.id.is_empty() { sent.clone() } else { Sent::default() };
    page(status, reader, &Head::unlisted(title.clone()), || {
        view! {
            {crumb(reader, "/moderate", t!(locale, "moderate-title"), None)}
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "rules-lead")}</p>
            {text::error(&reader.site, "rule-error", answer.error.clone())}
            {tried(reader, answer)}
            {form(reader, &new, true)}
            <h2>{t!(locale, "rules-all", n = rules.len())}</h2>
            <ol class="rules">
                {rules.iter().enumerate().map(|(n, rule)| line(reader, rule, found(n))).collect_view()}
            </ol>
        }
    })
}

/// What the box found.
fn tried(reader: &Reader, answer: &Answer) -> Option<AnyView> {
    let (found, new) = answer.tried.as_ref()?;
    let n = found.iter().filter(|found| **found).count();
    let new = new.map(|new| match new {
        true => t!(reader.locale, "rules-tried-new"),
        false => t!(reader.locale, "rules-tried-not-new"),
    });
    Some(crate::parts::thanks(
        reader,
        format!("{} {}", t!(reader.locale, "rules-tried", n = n), new.unwrap_or_default()),
    ))
}

fn line(reader: &Reader, rule: &StoredRule, found: Option<bool>) -> AnyView {
    let locale = reader.locale;
    let sent = Sent {
        id: rule.id.clone(),
        version: rule.version,
        kind: rule.kind.as_str().into(),
        pattern: rule.pattern.clone(),
        does: rule.action.as_str().into(),
        board: rule.board.map_or(String::new(), |board| board.as_str().into()),
        note: rule.note.clone(),
        ..Sent::default()
    };
    let mark = found
        .filter(|found| *found)
        .map(|_| view! { <span class="tag">{t!(locale, "rules-found")}</span> });
    view! {
        <li>
            <details>
                <summary>
                    <code>{rule.pattern.clone()}</code>
                    " "
                    {t!(locale, &format!("rules-does-{}", rule.action))}
                    " "
                    {mark}
                </summary>
                {form(reader, &sent, false)}
            </details>
        </li>
    }
    .into_any()
}

/// The fields of a rule; the new one with the box to try it.
fn form(reader: &Reader, sent: &Sent, new: bool) -> AnyView {
    let locale = reader.locale;
    let key = if new { "new".to_owned() } else { sent.id.clone() };
    let id = |name: &str| format!("{name}-{key}");
    let pick = |name: &'static str, label: String, options: Vec<(String, String)>, chosen: &str| {
        let options = options
            .into_iter()
            .map(|(value, label)| {
                let selected = value == chosen;
                view! { <option value=value selected=selected>{label}</option> }
            })
            .collect_view();
        view! {
            <div class="field">
                <label for=id(name)>{label}</label>
                <select id=id(name) name=name>
                    {options}
                </select>
            </div>
        }
    };
    let kinds = Kind::ALL.iter().map(|k| (k.to_string(), t!(locale, &format!("rules-kind-{k}"))));
    let does = Does::ALL.iter().map(|d| (d.to_string(), t!(locale, &format!("rules-does-{d}"))));
    let everywhere = std::iter::once((String::new(), t!(locale, "rules-everywhere")));
    let boards = Board::ALL.iter().map(|b| (b.to_string(), text::board(locale, *b)));
    view! {
        <form class="block" method="post" action=reader.href("/moderate/rules")>
            <input type="hidden" name="id" value=sent.id.clone() />
            <input type="hidden" name="version" value=sent.version.to_string() />
            <div class="field">
                <label for=id("pattern")>{t!(locale, "rules-pattern")}</label>
                <input id=id("pattern") name="pattern" value=sent.pattern.clone() maxlength="200" />
            </div>
            {pick("kind", t!(locale, "rules-kind"), kinds.collect(), &sent.kind)}
            {pick("does", t!(locale, "rules-does"), does.collect(), &sent.does)}
            {pick("board", t!(locale, "rules-board"), everywhere.chain(boards).collect(), &sent.board)}
            <div class="field">
                <label for=id("note")>{t!(locale, "rules-note")}</label>
                <input id=id("note") name="note" value=sent.note.clone() maxlength="200" />
            </div>
            {new.then(|| view! {
                <div class="field">
                    <label for=id("sample")>{t!(locale, "rules-sample")}</label>
                    {text_area(&sent.sample).id(id("sample")).name("sample").rows(4)}
                </div>
            })}
            {buttons(locale, new)}
        </form>
    }
    .into_any()
}

fn buttons(locale: domain::locale::Locale, new: bool) -> AnyView {
    let button = |action: &'static str, class: &'static str, label: String| {
        view! {
            <button class=class name="action" value=action>
                {label}
            </button>
        }
    };
    // The first button is the one that the enter key presses: trying changes nothing.
    let buttons = if new {
        [
            button("try", "button", t!(locale, "rules-try")),
            button("add", "button button-main", t!(locale, "rules-add")),
        ]
    } else {
        [
            button("change", "button", t!(locale, "rules-change")),
            button("remove", "button", t!(locale, "rules-remove")),
        ]
    };
    view! { <p class="account-buttons">{buttons.collect_view()}</p> }.into_any()
}
