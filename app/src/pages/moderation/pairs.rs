//! Pairs of words from lists of others, twenty at a time: right, wrong, or later.

mod decided;
mod known;
mod row;

use axum::Form;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::glossary::Verdict;
use domain::policy::Action;
use leptos::prelude::*;
use serde::Deserialize;
use store::Tx;
use store::glossary::{Decided, Imported, Unseen, decide, lists, unseen, unseen_count};

use super::gate;
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::{icon, thanks};
use crate::reader::Reader;
use crate::state::AppState;

pub(super) use decided::{show as decided, undo};

const PATH: &str = "/moderate/words";
const DECIDED: &str = "/moderate/words/decided";

/// Pairs on one page.
const PAGE: usize = 20;

/// Which pairs are asked for, and what became of those that were just sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// The list; empty for all of them.
    source: String,
    /// `yes` for pairs in doubt alone.
    doubt: String,
    /// Go on after this pair.
    after: String,
    confirmed: usize,
    refused: usize,
    late: usize,
}

impl Asked {
    fn wanted(&self) -> Unseen {
        Unseen { source: self.source.clone(), doubtful: self.doubt == "yes" }
    }

    /// The page that goes on after a pair.
    fn after(&self, reader: &Reader, after: &str, done: Decided) -> String {
        let Decided { confirmed, refused, late } = done;
        let numbers = [("confirmed", confirmed), ("refused", refused), ("late", late)];
        let numbers = numbers.map(|(name, n)| (name, Some(n).filter(|n| *n > 0)));
        let mut parameters = vec![("source", self.source.clone()), ("doubt", self.doubt.clone())];
        parameters.push(("after", after.into()));
        parameters.retain(|(_, value)| !value.is_empty());
        parameters.extend(numbers.into_iter().filter_map(|(name, n)| Some((name, n?.to_string()))));
        reader.href(&format!("{PATH}{}", format::query(&parameters)))
    }
}

/// What a page shows.
struct Shown {
    pairs: Vec<Imported>,
    /// How many wait that fit, those before this page as well.
    left: i64,
    lists: Vec<(String, i64)>,
}

impl Shown {
    async fn read(tx: &mut Tx, asked: &Asked) -> Result<Self, PageError> {
        let (wanted, limit) = (asked.wanted(), i64::try_from(PAGE).unwrap_or(i64::MAX));
        Ok(Self {
            pairs: unseen(tx, &wanted, &asked.after, limit).await?,
            left: unseen_count(tx, &wanted).await?,
            lists: lists(tx).await?,
        })
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    if let Err(refusal) = gate::enter(&reader, Action::DecideSuggestion) {
        return crate::parts::refused(&reader, &refusal);
    }
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let shown = async {
        let shown = Shown::read(&mut state.store.read().await?, &asked).await?;
        Ok::<_, PageError>(render(&reader, &asked, &shown))
    };
    respond(&reader, shown.await)
}

/// Takes a page of choices: `pair-…` with a verdict or `later`, and which page it was.
pub(super) async fn send(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Vec<(String, String)>>,
) -> Response {
    let me = match gate::enter(&reader, Action::DecideSuggestion) {
        Ok(me) => me,
        Err(refusal) => return crate::parts::refused(&reader, &refusal),
    };
    let value = |name: &str| {
        let found = sent.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let asked = Asked { source: value("source"), doubt: value("doubt"), ..Asked::default() };
    let verdicts: Vec<(String, Verdict)> = sent
        .iter()
        .filter_map(|(name, value)| {
            Some((name.strip_prefix(row::NAME)?.to_owned(), Verdict::named(value)?))
        })
        .collect();
    let decided = async {
        if verdicts.len() > PAGE {
            return Err(PageError::BadRequest);
        }
        let mut tx = state.store.write().await?;
        let done = decide(&mut tx, &verdicts, me, reader.now).await?;
        tx.commit().await?;
        let to = asked.after(&reader, &value("last"), done);
        Ok::<_, PageError>(Redirect::to(&to).into_response())
    };
    respond(&reader, decided.await)
}

fn render(reader: &Reader, asked: &Asked, shown: &Shown) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "pairs-title");
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        view! {
            {crumb(reader, "/moderate", t!(locale, "moderate-title"))}
            {said(reader, asked)}
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "pairs-lead")}</p>
            {filter(reader, asked, &shown.lists)}
            <h2 class="words-summary">
                {t!(locale, "pairs-left", n = format::grouped(shown.left))}
            </h2>
            {list(reader, asked, shown)}
            <ul class="ways">
                <li>
                    <a href=reader.href(DECIDED)>
                        <span>{t!(locale, "pairs-decided")}</span>
                        {icon(&reader.site, "chevron-right")}
                    </a>
                </li>
            </ul>
        }
    })
}

/// The way back.
fn crumb(reader: &Reader, path: &str, label: String) -> AnyView {
    view! {
        <p class="crumb">
            <a href=reader.href(path)>{icon(&reader.site, "chevron-left")} {label}</a>
        </p>
    }
    .into_any()
}

/// What became of the page before.
fn said(reader: &Reader, asked: &Asked) -> AnyView {
    let (locale, Asked { confirmed, refused, late, .. }) = (reader.locale, asked);
    let done = (*confirmed > 0 || *refused > 0).then(|| {
        thanks(reader, t!(locale, "pairs-said", confirmed = *confirmed, refused = *refused))
    });
    let late = (*late > 0).then(|| {
        view! {
            <p class="notice" data-tone="alert" role="status">
                {icon(&reader.site, "triangle-alert")}
                <span>{t!(locale, "pairs-said-late", n = *late)}</span>
            </p>
        }
    });
    view! {
        {done}
        {late}
    }
    .into_any()
}

/// Which list, and whether only what is in doubt; folded while nothing is chosen, since on a
/// phone the first pair would not be seen.
fn filter(reader: &Reader, asked: &Asked, lists: &[(String, i64)]) -> AnyView {
    let locale = reader.locale;
    let option = |(name, n): &(String, i64)| {
        view! {
            <option value=name.clone() selected=*name == asked.source>
                {format!("{name} ({})", format::grouped(n))}
            </option>
        }
    };
    // The list that was chosen has none left, or is none of the largest.
    let chosen = !asked.source.is_empty() && !lists.iter().any(|(name, _)| *name == asked.source);
    let chosen = chosen.then(|| {
        view! {
            <option value=asked.source.clone() selected=true>
                {asked.source.clone()}
            </option>
        }
    });
    view! {
        <details class="more-words" open=asked.wanted() != Unseen::default()>
            <summary>{t!(locale, "pairs-filter")} {icon(&reader.site, "chevron-down")}</summary>
            <form class="pair-filter" action=reader.href(PATH)>
                <div class="field">
                    <label for="pair-source">{t!(locale, "pairs-filter-list")}</label>
                    <select id="pair-source" name="source">
                        <option value="">{t!(locale, "pairs-filter-all")}</option>
                        {chosen}
                        {lists.iter().map(option).collect_view()}
                    </select>
                </div>
                <label class="choice">
                    <input type="checkbox" name="doubt" value="yes" checked=asked.doubt == "yes" />
                    {t!(locale, "pairs-filter-doubtful")}
                </label>
                <button class="button">{t!(locale, "pairs-filter-send")}</button>
            </form>
        </details>
    }
    .into_any()
}

/// The pairs with one button for all, or why there are none.
fn list(reader: &Reader, asked: &Asked, shown: &Shown) -> AnyView {
    let locale = reader.locale;
    let again = (!asked.after.is_empty() && shown.left > 0).then(|| {
        let first = Asked { after: String::new(), ..asked.clone() };
        view! {
            <a class="button" href=first.after(reader, "", Decided::default())>
                {t!(locale, "pairs-again")}
            </a>
        }
    });
    let Some(last) = shown.pairs.last() else {
        let text = if shown.left > 0 { t!(locale, "pairs-end") } else { t!(locale, "pairs-none") };
        return view! {
            <p class="lead">{text}</p>
            <p>{again}</p>
        }
        .into_any();
    };
    view! {
        <form method="post" action=reader.href(PATH)>
            <input type="hidden" name="source" value=asked.source.clone() />
            <input type="hidden" name="doubt" value=asked.doubt.clone() />
            <input type="hidden" name="last" value=last.id.clone() />
            <ol class="pair-list">
                {shown.pairs.iter().map(|one| row::row(reader, one)).collect_view()}
            </ol>
            <div class="pair-send">
                <button class="button button-main">{t!(locale, "pairs-send")}</button>
                {again}
            </div>
        </form>
    }
    .into_any()
}
