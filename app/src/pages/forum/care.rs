//! For somebody who wrote that they cannot go on: whom to call, at once.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use domain::forum::Board;
use domain::id::TopicId;
use leptos::prelude::*;
use serde::Deserialize;

use crate::document::{Head, page};
use crate::i18n::t;
use crate::islands::DraftSent;
use crate::pages::help::{Heading, help_lines_of};
use crate::reader::Reader;

/// The lines for who may be in danger, first the one for just that; the last one speaks
/// thirteen languages.
const LINES: [&str; 4] = ["suicide-prevention", "mental-health-crisis", "fire-rescue", "danuri"];

/// Where to go on.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    topic: String,
    /// The board of a topic that was just opened.
    #[serde(default)]
    board: String,
}

pub(crate) async fn care(reader: Reader, Query(asked): Query<Asked>) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "care-title");
    let topic = asked.topic.parse::<TopicId>().ok();
    let opened = Board::named(&asked.board).map(|board| format!("/talk/{board}/new"));
    page(StatusCode::OK, &reader, &Head::unlisted(title.clone()), || {
        let on = topic.map(|id| {
            view! {
                <p>
                    <a class="button" href=reader.href(&format!("/topic/{id}"))>
                        {t!(locale, "care-post")}
                    </a>
                </p>
                <DraftSent keys=vec![
                    reader.href(&opened.unwrap_or_else(|| format!("/topic/{id}/reply"))),
                ] />
            }
        });
        view! {
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "care-text")}</p>
            <section class="band help">
                {help_lines_of(&reader, Heading::H2, &LINES)}
            </section>
            <p>{t!(locale, "care-human")}</p>
            <p>{t!(locale, "care-kept")}</p>
            {on}
        }
    })
}
