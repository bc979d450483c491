//! The queue.

use std::collections::BTreeMap;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Form, Json};
use domain::id::CaseId;
use domain::moderation::{Lane, Scope};
use domain::policy::Action;
use domain::time::in_seoul;
use leptos::prelude::*;
use serde::Deserialize;
use store::glossary::{Unseen, unseen_count};
use store::moderation::{Place, Waiting, counts, queue, take_next};

use super::{gate, text};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;
use crate::state::AppState;

/// Lines on one page.
const PAGE: usize = 30;

/// Which part of the queue is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    pub(super) lane: String,
    /// `rank.opened_at.id`: go on after this line.
    #[serde(default)]
    pub(super) after: String,
    /// The case that was just decided, to undo it.
    #[serde(default)]
    pub(super) undo: String,
}

impl Asked {
    fn lane(&self) -> Option<Lane> {
        Lane::named(&self.lane)
    }

    fn place(&self) -> Place {
        let mut parts = self.after.splitn(3, '.');
        let mut number = || parts.next()?.parse::<i64>().ok();
        match (number(), number(), parts.next()) {
            (Some(rank), Some(opened_at), Some(id)) => Place { rank, opened_at, id: id.into() },
            _ => Place::first(),
        }
    }
}

fn written(place: &Place) -> String {
    format!("{}.{}.{}", place.rank, place.opened_at, place.id)
}

pub(super) async fn desk(
    State(state): State<AppState>,
    reader: Reader,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    let me = match gate::enter(&reader, Action::SeeQueue) {
        Ok(me) => me,
        Err(refusal) => return crate::parts::refused(&reader, &refusal),
    };
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let scope = Scope::of(reader.actor());
    let shown = async {
        let mut tx = state.store.read().await?;
        let counts = counts(&mut tx, me, &scope).await?;
        let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let (lane, place) = (asked.lane(), asked.place());
        let found = queue(&mut tx, me, &scope, lane, &place, limit, reader.now).await?;
        let words = unseen_count(&mut tx, &Unseen::default()).await?;
        Ok::<_, PageError>(render(&reader, &asked, &counts, found, words))
    };
    respond(&reader, shown.await)
}

/// What waits, for a page that is open: `{"crisis":0,…}`.
pub(super) async fn waiting(State(state): State<AppState>, reader: Reader) -> Response {
    let me = match gate::enter(&reader, Action::SeeQueue) {
        Ok(me) => me,
        Err(refusal) => return crate::parts::refused(&reader, &refusal),
    };
    let read = async {
        let mut tx = state.store.read().await?;
        let counts = counts(&mut tx, me, &Scope::of(reader.actor())).await?;
        let counts: BTreeMap<_, _> =
            counts.into_iter().map(|(lane, count)| (lane.as_str(), count)).collect();
        Ok::<_, PageError>(Json(counts).into_response())
    };
    respond(&reader, read.await)
}

/// Takes on the next case of a lane.
pub(super) async fn next(
    State(state): State<AppState>,
    reader: Reader,
    Form(asked): Form<Asked>,
) -> Response {
    let me = match gate::enter(&reader, Action::SeeQueue) {
        Ok(me) => me,
        Err(refusal) => return crate::parts::refused(&reader, &refusal),
    };
    let scope = Scope::of(reader.actor());
    let taken = async {
        let mut tx = state.store.write().await?;
        let (lane, place) = (asked.lane(), asked.place());
        let next = take_next(&mut tx, me, &scope, lane, &place, reader.now).await?;
        tx.commit().await?;
        let to = next.map_or("/moderate".into(), |id| format!("/moderate/case/{id}"));
        Ok::<_, PageError>(Redirect::to(&reader.href(&to)).into_response())
    };
    respond(&reader, taken.await)
}

fn render(
    reader: &Reader,
    asked: &Asked,
    counts: &[(Lane, i64)],
    mut found: Vec<Waiting>,
    words: i64,
) -> Response {
    let locale = reader.locale;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let further = found.last().filter(|_| more).map(|last| {
        let query = format::query(&[("lane", asked.lane.clone()), ("after", written(&last.place))]);
        view! {
            <a class="button" href=reader.href(&format!("/moderate{query}"))>
                {t!(locale, "moderate-further")}
            </a>
        }
    });
    let start = (!found.is_empty()).then(|| {
        view! {
            <form method="post" action=reader.href("/moderate/next")>
                <input type="hidden" name="lane" value=asked.lane.clone() />
                <button class="button button-main" id="desk-next">
                    {t!(locale, "moderate-start")}
                </button>
            </form>
        }
    });
    let title = t!(locale, "moderate-title");
    let none =
        found.is_empty().then(|| view! { <p class="lead">{t!(locale, "moderate-none")}</p> });
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        view! {
            {super::forms::undo(reader, &asked.undo)}
            <h1>{title}</h1>
            {lanes(reader, asked, counts)}
            {start}
            {none}
            <ol class="queue">{found.iter().map(|one| line(reader, one, None)).collect_view()}</ol>
            {further}
            {elsewhere(reader, words)}
            {super::forms::keys(locale, Some(reader.href("/moderate/counts")))}
        }
    })
}

/// The lanes with what waits in them.
fn lanes(reader: &Reader, asked: &Asked, counts: &[(Lane, i64)]) -> AnyView {
    let locale = reader.locale;
    let all: i64 = counts.iter().map(|(_, count)| count).sum();
    let item = |name: &str, label: String, count: i64| {
        let query = if name.is_empty() { String::new() } else { format!("?lane={name}") };
        let current = (asked.lane == name).then_some("true");
        view! {
            <li>
                <a href=reader.href(&format!("/moderate{query}")) aria-current=current>
                    {label}
                    " "
                    <b id=format!("desk-count-{}", if name.is_empty() { "all" } else { name })>
                        {count}
                    </b>
                </a>
            </li>
        }
    };
    let items = counts
        .iter()
        .map(|(lane, count)| {
            item(lane.as_str(), t!(locale, &format!("moderate-lane-{lane}")), *count)
        })
        .collect_view();
    view! {
        <nav class="switch lanes" aria-label=t!(locale, "moderate-lanes")>
            <ul class="switch-row">{item("", t!(locale, "moderate-lane-all"), all)} {items}</ul>
        </nav>
    }
    .into_any()
}

/// A line of the queue; `current` is the case that stands beside it.
pub(super) fn line(reader: &Reader, one: &Waiting, current: Option<CaseId>) -> AnyView {
    let locale = reader.locale;
    let board = domain::forum::Board::named(&one.board).map(|board| text::board(locale, board));
    let since = format::when(locale, in_seoul(reader.now), in_seoul(one.opened_at));
    let claimed = one.claimed_by.clone().map(|name| {
        view! { <span class="tag">{t!(locale, "moderate-line-claimed", name = name)}</span> }
    });
    let escalated = one
        .escalated
        .then(|| view! { <span class="tag">{t!(locale, "moderate-line-escalated")}</span> });
    view! {
        <li>
            <a
                href=reader.href(&format!("/moderate/case/{}", one.id))
                aria-current=(current == Some(one.id)).then_some("true")
            >
                <b>{t!(locale, &format!("moderate-lane-{}", one.lane))}</b>
                <span>{board}</span>
                <span>{t!(locale, &format!("moderate-cause-{}", one.cause))}</span>
                <time>{since}</time>
                {escalated}
                {claimed}
                {icon(&reader.site, "chevron-right")}
            </a>
        </li>
    }
    .into_any()
}

/// The other pages of the desk, as far as one may see them; with how many imported words wait.
fn elsewhere(reader: &Reader, words: i64) -> AnyView {
    let locale = reader.locale;
    let words = t!(locale, "pairs-way", n = format::grouped(words));
    let ways = [
        (Action::DecideSuggestion, "/moderate/words", words),
        (Action::SetWordRules, "/moderate/rules", t!(locale, "rules-title")),
        (Action::SetBoard, "/moderate/boards", t!(locale, "boards-title")),
        (Action::SeeAudit, "/moderate/audit", t!(locale, "audit-title")),
    ];
    let ways = ways.into_iter().filter(|(action, ..)| reader.actor().may(*action, None).is_ok());
    let way = |(_, path, label): (Action, &str, String)| {
        view! {
            <li>
                <a href=reader.href(path)>
                    <span>{label}</span>
                    {icon(&reader.site, "chevron-right")}
                </a>
            </li>
        }
    };
    view! { <ul class="ways">{ways.map(way).collect_view()}</ul> }.into_any()
}
