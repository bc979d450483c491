//! The texts a post had, for its author and for who moderates.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::forum::PostState;
use domain::policy::Action;
use glossary::Seen;
use leptos::prelude::*;
use store::forum::{Revision, Topic};

use super::text::{ago, post_html};
use super::{crumb, read_post, sight, tag};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::reader::Reader;
use crate::state::AppState;

pub(crate) async fn history(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let shown = async {
        let mut tx = state.store.read().await?;
        let (post, topic) = read_post(&mut tx, &reader, &id).await?;
        let thing = post.thing(&topic, reader.actor().account());
        let own = reader.actor().may(Action::Edit, Some(&thing)).is_ok();
        if !own && !sight(&reader, &topic).moderates {
            return Err(PageError::NotFound);
        }
        let texts = store::forum::revisions(&mut tx, post.id).await?;
        Ok(show(&reader, &topic, &texts))
    };
    respond(&reader, shown.await)
}

fn show(reader: &Reader, topic: &Topic, texts: &[Revision]) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "history-title");
    let newest = texts.first().map(|text| text.revision);
    let item = |text: &Revision| {
        // Only the last text waits: it took the place of those before.
        let replaced = text.state == PostState::Held && newest != Some(text.revision);
        let became = match replaced {
            true => t!(locale, "history-replaced"),
            false => t!(locale, &format!("history-{}", text.state)),
        };
        let heading = (!text.title.is_empty()).then(|| {
            view! { <h3 lang=tag(topic.language)>{text.title.clone()}</h3> }
        });
        view! {
            <li class="post">
                <p>
                    {became} " · "
                    {ago(reader, text.created_at)}
                </p>
                {heading}
                {post_html(reader, &mut Seen::default(), &text.body, topic.language)}
            </li>
        }
    };
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        let (path, lang) = (format!("/topic/{}", topic.id), tag(topic.language));
        view! {
            {crumb(reader, &path, topic.title.clone(), Some(lang))}
            <h1>{title}</h1>
            <ul class="posts">{texts.iter().map(item).collect_view()}</ul>
        }
    })
}
