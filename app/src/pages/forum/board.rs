//! One board: its rules, and its topics, the liveliest first.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::forum::{Board, Language};
use leptos::prelude::*;
use serde::Deserialize;
use store::forum::{Listed, Place};

use super::text::{ago, beginning};
use super::{crumb, icon_of, name_of, tag};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;
use crate::state::AppState;

/// Topics on one page.
const TOPICS: u32 = 30;

/// Which topics are asked for.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    language: String,
    /// The place behind which the page begins.
    #[serde(default)]
    after: String,
}

pub(crate) async fn board(
    State(state): State<AppState>,
    reader: Reader,
    Path(board): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let shown = async {
        let board = Board::named(&board).ok_or(PageError::NotFound)?;
        let language = Language::named(&asked.language);
        let after: Option<Place> = asked.after.parse().ok();
        let mut tx = state.store.read().await?;
        // One more than is shown tells whether there is another page.
        let mut topics = store::forum::topics(&mut tx, board, language, after, TOPICS + 1).await?;
        let more = topics.len() > TOPICS as usize;
        topics.truncate(TOPICS as usize);
        let list = List { board, language, first: after.is_none(), topics, more };
        Ok::<_, PageError>(list.page(&reader))
    };
    respond(&reader, shown.await)
}

struct List {
    board: Board,
    language: Option<Language>,
    /// Whether this is where the list begins.
    first: bool,
    topics: Vec<Listed>,
    more: bool,
}

impl List {
    fn page(&self, reader: &Reader) -> Response {
        let (locale, board) = (reader.locale, self.board);
        let plain = self.first && self.language.is_none();
        let head = Head {
            title: name_of(reader, board),
            description: Some(t!(locale, &format!("board-{board}-about"))),
            canonical: plain.then(|| format!("/talk/{board}")),
        };
        page(StatusCode::OK, reader, &head, || {
            view! {
                {crumb(reader, "/talk", t!(locale, "talk-title"), None)}
                <h1 class="board-name">
                    {icon(&reader.site, icon_of(board))} {name_of(reader, board)}
                </h1>
                <p>{t!(locale, &format!("board-{board}-about"))}</p>
                {self.rules(reader)}
                <p>
                    <a
                        class="button button-main"
                        href=reader.href(&format!("/talk/{board}/new"))
                        rel="nofollow"
                    >
                        {icon(&reader.site, "pencil")}
                        {t!(locale, "topic-new")}
                    </a>
                </p>
                {self.languages(reader)}
                {self.list(reader)}
                {self.onward(reader)}
            }
        })
    }

    fn rules(&self, reader: &Reader) -> AnyView {
        let locale = reader.locale;
        view! {
            <details class="board-rules">
                <summary>
                    {icon(&reader.site, "info")} {t!(locale, "board-rules-title")}
                    {icon(&reader.site, "chevron-down")}
                </summary>
                <p>{t!(locale, &format!("board-{}-rules", self.board))}</p>
                <p>{t!(locale, "board-rules-all")}</p>
                <p>{t!(locale, "board-rules-privacy")}</p>
            </details>
        }
        .into_any()
    }

    fn path(&self, language: Option<Language>, after: Option<Place>) -> String {
        let mut parameters = Vec::new();
        parameters.extend(language.map(|l| ("language", l.to_string())));
        parameters.extend(after.map(|place| ("after", place.to_string())));
        format!("/talk/{}{}", self.board, format::query(&parameters))
    }

    fn languages(&self, reader: &Reader) -> AnyView {
        let locale = reader.locale;
        let choices = std::iter::once(None).chain(Language::ALL.iter().copied().map(Some));
        let item = |language: Option<Language>| {
            let label = match language {
                None => t!(locale, "topics-any-language"),
                Some(language) => t!(locale, &format!("topic-language-{language}")),
            };
            let current = (language == self.language).then_some("true");
            view! {
                <li>
                    <a href=reader.href(&self.path(language, None)) aria-current=current>
                        {label}
                    </a>
                </li>
            }
        };
        view! {
            <nav class="switch board-languages" aria-label=t!(locale, "topics-language")>
                <ul class="switch-row">{choices.map(item).collect_view()}</ul>
            </nav>
        }
        .into_any()
    }

    fn list(&self, reader: &Reader) -> AnyView {
        if self.topics.is_empty() {
            return view! {
                <section class="answer">
                    {icon(&reader.site, "message-circle")}
                    <p>{t!(reader.locale, "topics-none")}</p>
                </section>
            }
            .into_any();
        }
        view! {
            <ul class="topics">
                {self.topics.iter().map(|topic| item(reader, topic)).collect_view()}
            </ul>
        }
        .into_any()
    }

    fn onward(&self, reader: &Reader) -> Option<AnyView> {
        let locale = reader.locale;
        let start = (!self.first).then(|| {
            view! {
                <a href=reader.href(&self.path(self.language, None))>
                    {icon(&reader.site, "chevron-left")} {t!(locale, "topics-start")}
                </a>
            }
        });
        let last = self.topics.last().filter(|_| self.more).map(Place::behind);
        let next = last.map(|place| {
            view! {
                <a href=reader.href(&self.path(self.language, Some(place))) rel="next">
                    {t!(locale, "topics-more")} {icon(&reader.site, "chevron-right")}
                </a>
            }
        });
        (start.is_some() || next.is_some()).then(|| {
            view! {
                <nav class="pages" aria-label=t!(locale, "page-label")>
                    {start}
                    {next}
                </nav>
            }
            .into_any()
        })
    }
}

pub(super) fn item(reader: &Reader, topic: &Listed) -> AnyView {
    let locale = reader.locale;
    let lang = tag(topic.language);
    let answered = topic.answered.then(|| {
        view! { <span class="topic-answered">{icon(&reader.site, "check")} {t!(locale, "topic-answered")}</span> }
    });
    let said = if topic.content_note.is_empty() {
        view! { <p lang=lang>{beginning(&markup::plain(&topic.excerpt), 100)}</p> }.into_any()
    } else {
        let note = topic.content_note.clone();
        view! { <p class="topic-note">{t!(locale, "content-note")} ": " <span lang=lang>{note}</span></p> }
            .into_any()
    };
    let tags = topic.tags.iter().map(|tag| view! { <li>{format!("#{tag}")}</li> }).collect_view();
    view! {
        <li class="topic-card">
            <h2>
                <a href=reader.href(&format!("/topic/{}", topic.id)) lang=lang>
                    {topic.title.clone()}
                </a>
            </h2>
            {said}
            <ul class="topic-tags" lang=lang>
                {tags}
            </ul>
            <p class="topic-meta">
                <span lang="ko">{topic.name.clone()}</span>
                " · "
                {t!(locale, "topic-replies", n = topic.replies)}
                " · "
                {ago(reader, topic.active_at)}
                {answered}
            </p>
        </li>
    }
    .into_any()
}
