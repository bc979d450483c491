//! Pairs about which somebody has decided, and the way back.

use axum::Form;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::glossary::Verdict;
use domain::policy::Action;
use domain::time::in_seoul;
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Deserialize;
use store::glossary::{Imported, Place, decided, take_back};

use super::super::gate;
use super::{DECIDED, PATH, crumb, row};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::thanks;
use crate::reader::Reader;
use crate::state::AppState;

/// Pairs on one page.
const PAGE: usize = 50;

/// Which verdicts are asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Asked {
    verdict: String,
    /// `decided_at.id`: go on after this pair.
    after: String,
    /// `undone` or `late`: what became of a pair that was taken back.
    told: String,
}

impl Asked {
    fn verdict(&self) -> Verdict {
        Verdict::named(&self.verdict).unwrap_or(Verdict::Confirmed)
    }

    fn place(&self) -> Option<Place> {
        let (at, id) = self.after.split_once('.')?;
        Some(Place { decided_at: at.parse().ok()?, id: id.into() })
    }
}

fn address(reader: &Reader, verdict: Verdict, more: Option<(&'static str, String)>) -> String {
    let mut parameters = vec![("verdict", verdict.as_str().to_owned())];
    parameters.extend(more);
    reader.href(&format!("{DECIDED}{}", format::query(&parameters)))
}

pub(in super::super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    if let Err(refusal) = gate::enter(&reader, Action::DecideSuggestion) {
        return crate::parts::refused(&reader, &refusal);
    }
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let shown = async {
        let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let (mut tx, place) = (state.store.read().await?, asked.place());
        let found = decided(&mut tx, asked.verdict(), place.as_ref(), limit).await?;
        Ok::<_, PageError>(render(&reader, &asked, found))
    };
    respond(&reader, shown.await)
}

/// The pair that is to wait again, and the verdict that was on the screen.
#[derive(Deserialize)]
pub(in super::super) struct Sent {
    #[serde(default)]
    id: String,
    #[serde(default)]
    verdict: String,
}

pub(in super::super) async fn undo(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Response {
    let me = match gate::enter(&reader, Action::DecideSuggestion) {
        Ok(me) => me,
        Err(refusal) => return crate::parts::refused(&reader, &refusal),
    };
    let undone = async {
        let verdict = Verdict::named(&sent.verdict).ok_or(PageError::BadRequest)?;
        let mut tx = state.store.write().await?;
        let done = take_back(&mut tx, &sent.id, verdict, me, reader.now).await?;
        tx.commit().await?;
        let told = if done { "undone" } else { "late" };
        let to = address(&reader, verdict, Some(("told", told.into())));
        Ok::<_, PageError>(Redirect::to(&to).into_response())
    };
    respond(&reader, undone.await)
}

fn render(reader: &Reader, asked: &Asked, mut found: Vec<(Place, Imported)>) -> Response {
    let locale = reader.locale;
    let verdict = asked.verdict();
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let further = found.last().filter(|_| more).map(|(place, _)| {
        let after = ("after", format!("{}.{}", place.decided_at, place.id));
        view! {
            <a class="button" href=address(reader, verdict, Some(after))>
                {t!(locale, "moderate-further")}
            </a>
        }
    });
    let told = match asked.told.as_str() {
        "undone" => Some(t!(locale, "pairs-undone")),
        "late" => Some(t!(locale, "pairs-undo-late")),
        _ => None,
    };
    let none = found.is_empty().then(|| view! { <p>{t!(locale, "pairs-decided-none")}</p> });
    let title = t!(locale, "pairs-decided");
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        view! {
            {crumb(reader, PATH, t!(locale, "pairs-title"))}
            {told.map(|sentence| thanks(reader, sentence))}
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "pairs-decided-lead")}</p>
            {verdicts(reader, verdict)}
            {none}
            <ol class="pair-list">
                {found.iter().map(|(place, one)| line(reader, verdict, place, one)).collect_view()}
            </ol>
            {further}
        }
    })
}

/// Confirmed or refused.
fn verdicts(reader: &Reader, chosen: Verdict) -> AnyView {
    let locale = reader.locale;
    let one = |verdict: &Verdict| {
        view! {
            <li>
                <a
                    href=address(reader, *verdict, None)
                    aria-current=(*verdict == chosen).then_some("true")
                >
                    {t!(locale, &format!("pairs-decided-{verdict}"))}
                </a>
            </li>
        }
    };
    view! {
        <nav class="switch" aria-label=t!(locale, "pairs-decided")>
            <ul class="switch-row">{Verdict::ALL.iter().map(one).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

fn line(reader: &Reader, verdict: Verdict, place: &Place, one: &Imported) -> AnyView {
    let locale = reader.locale;
    let when = Timestamp::from_millisecond(place.decided_at)
        .map(|at| format::when(locale, in_seoul(reader.now), in_seoul(at)))
        .unwrap_or_default();
    let words = format!("{} → {}", one.pair.north, one.pair.south);
    view! {
        <li>
            <form class="pair" method="post" action=reader.href("/moderate/words/undo")>
                {row::sides(locale, &one.pair)} {row::facts(locale, &one.pair)}
                <input type="hidden" name="id" value=one.id.clone() />
                <input type="hidden" name="verdict" value=verdict.as_str() />
                <p class="pair-undo">
                    <time>{when}</time>
                    <button class="button">
                        {t!(locale, "pairs-undo")} <span class="visually-hidden">{words}</span>
                    </button>
                </p>
            </form>
        </li>
    }
    .into_any()
}
