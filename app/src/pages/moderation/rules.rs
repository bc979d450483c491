//! The rules about words, and a box to try a text with.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::Board;
use domain::moderation::rules::{Action as Does, Kind, Pattern, PatternError, Sample};
use domain::policy::Action;
use leptos::prelude::*;
use serde::Deserialize;
use store::moderation::{MAX_RULES, StoredRule, add_rule, change_rule, remove_rule, rules};

use super::{gate, text};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::parts::{icon, text_area};
use crate::reader::Reader;
use crate::state::AppState;

/// The longest sample and note, in characters; what is beyond is not looked at.
const MAX_SAMPLE: usize = 20_000;
const MAX_NOTE: usize = 200;

/// What the form sends. Without `id` it is about a new rule.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    action: String,
    #[serde(default)]
    id: String,
    #[serde(default)]
    version: i64,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    pattern: String,
    #[serde(default)]
    does: String,
    #[serde(default)]
    board: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    sample: String,
}

impl Sent {
    /// The rule, if its pattern can be one.
    fn rule(&self) -> Result<StoredRule, PatternError> {
        let kind = Kind::named(&self.kind).unwrap_or(Kind::Text);
        Pattern::parse(kind, &self.pattern)?;
        Ok(StoredRule {
            id: self.id.clone(),
            kind,
            pattern: self.pattern.clone(),
            action: Does::named(&self.does).unwrap_or(Does::Hold),
            board: Board::named(&self.board),
            note: self.note.chars().take(MAX_NOTE).collect(),
            version: self.version,
        })
    }
}

/// What is said about what was sent.
#[derive(Default)]
struct Answer {
    error: Option<String>,
    /// For each stored rule in order, and for the new one: whether it was found in the sample.
    tried: Option<(Vec<bool>, Option<bool>)>,
}

pub(super) async fn show(State(state): State<AppState>, reader: Reader) -> Response {
    if let Err(refusal) = gate::enter(&reader, Action::SetWordRules) {
        return crate::parts::refused(&reader, &refusal);
    }
    let shown = async {
        let rules = rules(&mut state.store.read().await?).await?;
        Ok::<_, PageError>(render(&reader, &rules, &Sent::default(), &Answer::default()))
    };
    respond(&reader, shown.await)
}

pub(super) async fn change(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Response {
    let me = match gate::enter(&reader, Action::SetWordRules) {
        Ok(me) => me,
        Err(refusal) => return crate::parts::refused(&reader, &refusal),
    };
    let (locale, now) = (reader.locale, reader.now);
    let changed = async {
        if sent.action == "try" {
            let rules = rules(&mut state.store.read().await?).await?;
            let answer = attempt(&reader, &rules, &sent);
            return Ok(render(&reader, &rules, &sent, &answer));
        }
        let mut tx = state.store.write().await?;
        let error = match (sent.action.as_str(), sent.rule()) {
            ("remove", _) => (!remove_rule(&mut tx, &sent.id, sent.version, me, now).await?)
                .then(|| t!(locale, "rules-error-changed")),
            (_, Err(error)) => Some(said(&reader, &error)),
            ("change", Ok(rule)) => (!change_rule(&mut tx, &rule, me, now).await?)
                .then(|| t!(locale, "rules-error-changed")),
            (_, Ok(rule)) => (!add_rule(&mut tx, &rule, me, now).await?)
                .then(|| t!(locale, "rules-error-many", n = MAX_RULES)),
        };
        if error.is_none() {
            tx.commit().await?;
            let to = reader.href("/moderate/rules");
            return Ok::<_, PageError>(Redirect::to(&to).into_response());
        }
        let rules = rules(&mut tx).await?;
        Ok(render(&reader, &rules, &sent, &Answer { error, tried: None }))
    };
    respond(&reader, changed.await)
}

/// Tries every rule, and the one that is being written, on the sample.
fn attempt(reader: &Reader, rules: &[StoredRule], sent: &Sent) -> Answer {
    let text: String = sent.sample.chars().take(MAX_SAMPLE).collect();
    let sample = Sample::of(&text);
    let board = Board::named(&sent.board);
    let found = rules.iter().map(|rule| rule.fits(board, &sample)).collect();
    let (error, new) = match (sent.pattern.is_empty(), sent.rule()) {
        (true, _) => (None, None),
        (false, Ok(rule)) => (None, Some(rule.fits(board, &sample))),
        (false, Err(error)) => (Some(said(reader, &error)), None),
    };
    Answer { error, tried: Some((found, new)) }
}

fn said(reader: &Reader, error: &PatternError) -> String {
    let locale = reader.locale;
    match error {
        PatternError::TooBroad => t!(locale, "rules-error-broad"),
        PatternError::TooLong => t!(locale, "rules-error-long"),
        PatternError::Syntax(what) => t!(locale, "rules-error-syntax", what = what.as_str()),
        PatternError::TooLarge => t!(locale, "rules-error-large"),
    }
}

fn render(reader: &Reader, rules: &[StoredRule], sent: &Sent, answer: &Answer) -> Response {
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
            <p class="crumb">
                <a href=reader.href("/moderate")>
                    {icon(&reader.site, "chevron-left")} {t!(locale, "moderate-title")}
                </a>
            </p>
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
    let button = |action: &'static str, label: String| {
        view! {
            <button class="button" name="action" value=action>
                {label}
            </button>
            " "
        }
    };
    if new {
        let (attempt, add) = (t!(locale, "rules-try"), t!(locale, "rules-add"));
        view! { {button("try", attempt)} {button("add", add)} }.into_any()
    } else {
        let (change, remove) = (t!(locale, "rules-change"), t!(locale, "rules-remove"));
        view! { {button("change", change)} {button("remove", remove)} }.into_any()
    }
}
