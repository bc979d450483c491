//! What somebody was told: that somebody answered, that a post is shown, and the like.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::notification::Kind;
use leptos::prelude::*;
use serde::Deserialize;
use store::notification::Received;
use uuid::Uuid;

use super::text::ago;
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::{icon, reason_told, sign_in_then};
use crate::reader::Reader;
use crate::state::AppState;

/// Notices on one page.
const NOTICES: u32 = 30;

/// Which notices are asked for.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    before: String,
}

pub(crate) async fn notices(
    State(state): State<AppState>,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Response {
    let Some(member) = &reader.member else { return sign_in_then(&reader, "/me/notices") };
    let before = asked.before.parse::<Uuid>().ok();
    let shown = async {
        let mut tx = state.store.read().await?;
        let received =
            store::notification::received(&mut tx, member.id, before, NOTICES + 1).await?;
        Ok::<_, PageError>(show(&reader, received))
    };
    respond(&reader, shown.await)
}

/// The last notice that somebody has seen.
#[derive(Deserialize)]
pub(crate) struct Seen {
    last: Uuid,
}

pub(crate) async fn mark_read(
    State(state): State<AppState>,
    reader: Reader,
    Form(seen): Form<Seen>,
) -> Response {
    let Some(member) = &reader.member else { return sign_in_then(&reader, "/me/notices") };
    let done = async {
        let mut tx = state.store.write().await?;
        store::notification::read(&mut tx, member.id, seen.last, reader.now).await?;
        tx.commit().await?;
        Ok::<_, PageError>(Redirect::to(&reader.href("/me/notices")).into_response())
    };
    respond(&reader, done.await)
}

fn show(reader: &Reader, mut received: Vec<Received>) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "notices-title");
    let more = received.len() > NOTICES as usize;
    received.truncate(NOTICES as usize);
    let unread = received.iter().any(|notice| !notice.read);
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        let none = received.is_empty().then(|| view! { <p>{t!(locale, "notices-none")}</p> });
        let read = received.first().filter(|_| unread).map(|last| {
            view! {
                <form method="post" action=reader.href("/me/notices")>
                    <button class="button" name="last" value=last.id.clone()>
                        {icon(&reader.site, "check")}
                        {t!(locale, "notices-read")}
                    </button>
                </form>
            }
        });
        let next = received.last().filter(|_| more).map(|last| {
            view! {
                <nav class="pages" aria-label=t!(locale, "page-label")>
                    <a href=reader.href(&format!("/me/notices?before={}", last.id)) rel="next">
                        {t!(locale, "notices-earlier")}
                        {icon(&reader.site, "chevron-right")}
                    </a>
                </nav>
            }
        });
        view! {
            <h1>{title}</h1>
            {none}
            {read}
            <ul class="notices">
                {together(&received).map(|same| item(reader, same)).collect_view()}
            </ul>
            {next}
        }
    })
}

/// Replies in one topic that came one after the other are told together: ten answers are one
/// thing to look at.
fn together(received: &[Received]) -> impl Iterator<Item = &[Received]> {
    let topic = |notice: &Received| notice.topic.as_ref().map(|(id, _)| *id);
    received.chunk_by(move |one, next| {
        one.kind == Kind::Reply
            && next.kind == Kind::Reply
            && one.read == next.read
            && topic(one).is_some()
            && topic(one) == topic(next)
    })
}

/// Notices of one thing, the newest first. They lead to where it began.
fn item(reader: &Reader, same: &[Received]) -> Option<AnyView> {
    let locale = reader.locale;
    let notice = same.last()?;
    let said = match same.len() {
        1 => t!(locale, &format!("notice-{}", notice.kind)),
        several => t!(locale, "notice-replies", n = several),
    };
    let title = notice.topic.as_ref().map(|(_, title)| title.clone()).filter(|t| !t.is_empty());
    let said = match (notice.post, &notice.topic) {
        (Some(post), _) => {
            view! { <a href=reader.href(&format!("/post/{post}"))>{said}</a> }.into_any()
        }
        (None, Some((topic, _))) => {
            view! { <a href=reader.href(&format!("/topic/{topic}"))>{said}</a> }.into_any()
        }
        (None, None) => said.into_any(),
    };
    let message = message(reader, notice);
    let appeal = appeal(reader, notice);
    let new =
        (!notice.read).then(|| view! { <b class="notice-new">{t!(locale, "notice-new")}</b> });
    let view = view! {
        <li class="notice-item">
            <p>{new} " " {said} {title.map(|title| view! { " " <q>{title}</q> })}</p>
            {message}
            {appeal}
            <p>
                <small>{ago(reader, same.first()?.created_at)}</small>
            </p>
        </li>
    };
    Some(view.into_any())
}

/// What else there is to say: the reason and what a moderator wrote, or until when.
fn message(reader: &Reader, notice: &Received) -> Option<AnyView> {
    let paragraph = |text: String| view! { <p class="notice-detail">{text}</p> };
    let (first, rest) = notice.detail.split_once('\n').unwrap_or((&notice.detail, ""));
    let told = match notice.kind {
        Kind::Care => return Some(written(&notice.detail)),
        Kind::Sanction => sanction(reader, first),
        _ => reason_told(reader.locale, first),
    };
    let added = (!rest.is_empty()).then(|| paragraph(rest.to_owned()));
    Some(
        view! {
            {told.map(paragraph)}
            {added}
        }
        .into_any(),
    )
}

/// A letter, in its paragraphs.
fn written(text: &str) -> AnyView {
    let paragraphs = text.split("\n\n").map(|text| view! { <p>{text.to_owned()}</p> });
    view! { <div class="notice-detail">{paragraphs.collect_view()}</div> }.into_any()
}

/// What 'limited 2026-12-01' means.
fn sanction(reader: &Reader, detail: &str) -> Option<String> {
    let (kind, until) = detail.split_once(' ').unwrap_or((detail, ""));
    let date = || until.parse().ok().map(|date| format::date(reader.locale, date));
    match kind {
        "limited" => Some(t!(reader.locale, "notice-limited", date = date()?)),
        "suspended" => Some(t!(reader.locale, "notice-suspended", date = date()?)),
        _ => Some(t!(reader.locale, "notice-sanction-ended")),
    }
}

/// The way to another moderator, where somebody said no.
fn appeal(reader: &Reader, notice: &Received) -> Option<AnyView> {
    let case = notice.case.filter(|_| matches!(notice.kind, Kind::Rejected | Kind::Hidden))?;
    Some(
        view! {
            <p>
                <a href=reader.href(&format!("/appeal/{case}"))>
                    {t!(reader.locale, "post-appeal")}
                </a>
            </p>
        }
        .into_any(),
    )
}
