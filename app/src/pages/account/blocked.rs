//! Whom somebody does not want to read, by the names they saw.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::id::TopicId;
use domain::time::in_seoul;
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Deserialize;
use store::forum::Blocked;
use store::session::SignedIn;

use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::{crumb, icon, sign_in_first, sign_in_then};
use crate::reader::Reader;
use crate::state::AppState;

/// Where the page is.
const PATH: &str = "/me/blocked";
/// Names on one page.
const NAMES: u32 = 30;

/// Which of them are asked for: those blocked before this instant, in milliseconds.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    before: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Response {
    let Some(member) = reader.member.clone() else { return sign_in_first(&reader) };
    let before = asked.before.parse().ok().and_then(|at| Timestamp::from_millisecond(at).ok());
    let shown = async {
        let mut tx = state.store.read().await?;
        let before = before.unwrap_or(Timestamp::MAX);
        let names = store::forum::blocked(&mut tx, member.id, before, NAMES + 1).await?;
        Ok::<_, PageError>(render(&reader, &member, names))
    };
    respond(&reader, shown.await)
}

/// Whom to see again: a name, and the topic in which it is an alias.
#[derive(Deserialize)]
pub(super) struct Chosen {
    #[serde(default)]
    name: String,
    #[serde(default)]
    topic: String,
}

pub(super) async fn unblock(
    State(state): State<AppState>,
    reader: Reader,
    Form(chosen): Form<Chosen>,
) -> Response {
    let Some(member) = reader.member.clone() else { return sign_in_then(&reader, PATH) };
    let done = async {
        let topic: Option<TopicId> = match chosen.topic.as_str() {
            "" => None,
            id => Some(id.parse().map_err(|_| PageError::BadRequest)?),
        };
        let mut tx = state.store.write().await?;
        store::forum::unblock(&mut tx, member.id, &chosen.name, topic).await?;
        tx.commit().await?;
        Ok::<_, PageError>(Redirect::to(&reader.href(PATH)).into_response())
    };
    respond(&reader, done.await)
}

fn render(reader: &Reader, member: &SignedIn, mut names: Vec<Blocked>) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "blocked-title");
    let more = names.len() > NAMES as usize;
    names.truncate(NAMES as usize);
    let further = names.last().filter(|_| more).map(|last| {
        let path = format!("{PATH}?before={}", last.since.as_millisecond());
        view! {
            <nav class="pages" aria-label=t!(locale, "page-label")>
                <a href=reader.href(&path) rel="next">
                    {t!(locale, "topics-more")} {icon(&reader.site, "chevron-right")}
                </a>
            </nav>
        }
    });
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        let none = names.is_empty().then(|| view! { <p>{t!(locale, "blocked-none")}</p> });
        view! {
            <div class="account">
                {crumb(reader, "/me", member.handle.clone(), None)}
                <h1>{title}</h1>
                <p>{t!(locale, "blocked-text")}</p>
                {none}
                <ul class="notices">
                    {names.iter().map(|name| item(reader, name)).collect_view()}
                </ul>
                {further}
            </div>
        }
    })
}

fn item(reader: &Reader, blocked: &Blocked) -> AnyView {
    let locale = reader.locale;
    let place = match (blocked.topic, &blocked.title) {
        (Some(topic), Some((title, language))) => {
            let href = reader.href(&format!("/topic/{topic}"));
            view! {
                <p>
                    {t!(locale, "blocked-here")} ": "
                    <a href=href lang=crate::pages::forum::tag(*language)>
                        {title.clone()}
                    </a>
                </p>
            }
            .into_any()
        }
        (Some(_), None) => view! { <p>{t!(locale, "blocked-gone")}</p> }.into_any(),
        (None, _) => view! { <p>{t!(locale, "blocked-everywhere")}</p> }.into_any(),
    };
    let since = format::date(locale, in_seoul(blocked.since).date());
    let topic = blocked.topic.map(|id| id.to_string()).unwrap_or_default();
    let label = t!(locale, "blocked-again", name = blocked.name.as_str());
    view! {
        <li class="notice-item blocked-name">
            <div>
                <p>
                    <b lang="ko">{blocked.name.clone()}</b>
                    " "
                    <small>{t!(locale, "blocked-since", date = since)}</small>
                </p>
                {place}
            </div>
            <form method="post" action=reader.href(PATH)>
                <input type="hidden" name="name" value=blocked.name.clone() />
                <input type="hidden" name="topic" value=topic />
                <button class="button" aria-label=label>
                    {t!(locale, "post-unblock")}
                </button>
            </form>
        </li>
    }
    .into_any()
}
