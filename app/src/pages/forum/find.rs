//! Finding topics by what is said in them.

use axum::http::StatusCode;
use axum::response::Response;
use domain::search::{MAX_QUERY_CHARS, Page, SearchQuery};
use leptos::prelude::*;

use super::board::item;
use super::crumb;
use crate::document::{Head, page};
use crate::error::PageError;
use crate::format;
use crate::i18n::t;
use crate::pages::search::summary::understood;
use crate::parts::{icon, pages};
use crate::reader::Reader;
use crate::state::{AppState, FoundTopics};

/// So many topics stand below the listings that were found.
const BELOW_LISTINGS: usize = 3;

/// The topics that fit `typed`.
pub(super) async fn find(
    state: &AppState,
    reader: &Reader,
    typed: &str,
    number: usize,
) -> Result<Response, PageError> {
    let text: String = typed.chars().take(MAX_QUERY_CHARS).collect();
    let at = Page::new(number, Page::default().size()).unwrap_or_default();
    let found = state.search_topics(&text, None, at).await?;
    let locale = reader.locale;
    let title = t!(locale, "talk-found-title", q = text.as_str());
    Ok(page(StatusCode::OK, reader, &Head::unlisted(title), || {
        view! {
            {crumb(reader, "/talk", t!(locale, "talk-title"), None)}
            {form(reader, typed)}
            {results(reader, &text, &found)}
            {pages(
                reader,
                at.number(),
                at.count(found.results.total),
                |number| address(reader, &text, number),
            )}
        }
    }))
}

/// The form with which one looks for topics.
pub(super) fn form(reader: &Reader, typed: &str) -> AnyView {
    let locale = reader.locale;
    view! {
        <form class="search" role="search" action=reader.href("/talk")>
            <label for="q">{t!(locale, "talk-find")}</label>
            <div class="search-row">
                <input id="q" name="q" type="search" value=typed.to_owned() autocomplete="off" />
                <button class="button">
                    {icon(&reader.site, "search")} {t!(locale, "search-button")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

fn results(reader: &Reader, text: &str, found: &FoundTopics) -> AnyView {
    let locale = reader.locale;
    let query = SearchQuery { text: text.to_owned(), ..SearchQuery::default() };
    let read = (found.results.read_as.as_slice(), found.results.questions.as_slice());
    let none = (found.results.total == 0).then(|| {
        view! {
            <p>{t!(locale, "talk-found-none")}</p>
            <p>
                <a class="more" href=reader.href(&format!("/search?q={}", format::encode(text)))>
                    {t!(locale, "talk-find-help")}
                    {icon(&reader.site, "chevron-right")}
                </a>
            </p>
        }
    });
    view! {
        <div class="summary">
            <h1>{t!(locale, "talk-found", q = text, n = found.results.total)}</h1>
            {understood(reader, &query, read)}
            {none}
        </div>
        <ul class="topics">{found.topics.iter().map(|topic| item(reader, topic)).collect_view()}</ul>
    }
    .into_any()
}

fn address(reader: &Reader, text: &str, number: usize) -> String {
    let page = if number > 1 { format!("&page={number}") } else { String::new() };
    reader.href(&format!("/talk?q={}{page}", format::encode(text)))
}

/// A few topics that fit what somebody looks for in the directory.
pub(in crate::pages) async fn beside_listings(
    state: &AppState,
    query: &SearchQuery,
) -> Result<Option<FoundTopics>, PageError> {
    if query.text.trim().is_empty() || query.page.number() > 1 {
        return Ok(None);
    }
    let page = Page::new(1, BELOW_LISTINGS).unwrap_or_default();
    let found = state.search_topics(&query.text, None, page).await?;
    Ok((!found.topics.is_empty()).then_some(found))
}

/// These topics, below the listings.
pub(in crate::pages) fn below(reader: &Reader, text: &str, found: &FoundTopics) -> AnyView {
    let locale = reader.locale;
    let more = (found.results.total > found.topics.len()).then(|| {
        view! {
            <p>
                <a class="more" href=address(reader, text, 1)>
                    {t!(locale, "talk-found-all", n = found.results.total)}
                    {icon(&reader.site, "chevron-right")}
                </a>
            </p>
        }
    });
    let topic = |topic: &store::forum::Listed| {
        let href = reader.href(&format!("/topic/{}", topic.id));
        view! {
            <li>
                <a href=href lang=super::tag(topic.language)>
                    {topic.title.clone()}
                </a>
                " "
                <small>{t!(locale, "topic-replies", n = topic.replies)}</small>
            </li>
        }
    };
    view! {
        <section class="block found-talk">
            <h2>{icon(&reader.site, "message-circle")} " " {t!(locale, "talk-found-beside")}</h2>
            <ul>{found.topics.iter().map(topic).collect_view()}</ul>
            {more}
        </section>
    }
    .into_any()
}
