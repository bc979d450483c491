//! Taking one's post back, after a question.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::policy::{Action, Refusal};
use leptos::prelude::*;
use store::forum::{Post, Topic};

use super::text::first_line;
use super::{crumb, read_post, tag};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::parts::{refused, sign_in_then};
use crate::reader::Reader;
use crate::state::AppState;

pub(crate) async fn ask(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let shown = async {
        let (post, topic) = read_post(&mut state.store.read().await?, &reader, &id).await?;
        Ok::<_, PageError>(match may(&reader, &post, &topic) {
            Ok(()) => confirm(&reader, &post, &topic),
            Err(Refusal::SignIn) => sign_in_then(&reader, &format!("/post/{id}/withdraw")),
            Err(refusal) => refused(&reader, &refusal),
        })
    };
    respond(&reader, shown.await)
}

fn may(reader: &Reader, post: &Post, topic: &Topic) -> Result<(), Refusal> {
    let thing = post.thing(topic, reader.actor().account());
    reader.actor().may(Action::Withdraw, Some(&thing))
}

fn confirm(reader: &Reader, post: &Post, topic: &Topic) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "withdraw-title");
    let about = if post.opening { "withdraw-topic-text" } else { "withdraw-text" };
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        let (path, lang) = (format!("/topic/{}", topic.id), tag(topic.language));
        view! {
            {crumb(reader, &path, topic.title.clone(), Some(lang))}
            <h1>{title}</h1>
            <blockquote class="post-quote" lang=lang>
                {first_line(post.text(), 120)}
            </blockquote>
            <p>{t!(locale, about)}</p>
            <form
                class="after"
                method="post"
                action=reader.href(&format!("/post/{}/withdraw", post.id))
            >
                <div class="compose-buttons">
                    <button class="button button-main">{t!(locale, "withdraw-yes")}</button>
                    <a class="button" href=reader.href(&path)>
                        {t!(locale, "withdraw-no")}
                    </a>
                </div>
            </form>
        }
    })
}

pub(crate) async fn withdraw(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let done = async {
        let mut tx = state.store.write().await?;
        let (post, topic) = read_post(&mut tx, &reader, &id).await?;
        if let Err(refusal) = may(&reader, &post, &topic) {
            return Ok(match refusal {
                Refusal::SignIn => sign_in_then(&reader, &format!("/post/{id}/withdraw")),
                refusal => refused(&reader, &refusal),
            });
        }
        store::forum::withdraw(&mut tx, post.id).await?;
        tx.commit().await?;
        let to = format!("/topic/{}?sent=withdrawn", topic.id);
        Ok::<_, PageError>(Redirect::to(&reader.href(&to)).into_response())
    };
    respond(&reader, done.await)
}
