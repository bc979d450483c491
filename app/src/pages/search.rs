//! The search page: what was found, how it was read, and how to go on.

pub(super) mod card;
mod filters;
mod nothing;
pub(super) mod summary;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::search::{SearchQuery, SearchRequest};
use leptos::prelude::*;

use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::pages::forum::find;
use crate::parts::{pages, search_form};
use crate::reader::Reader;
use crate::state::{AppState, Found};

pub(crate) async fn search(
    State(state): State<AppState>,
    reader: Reader,
    parameters: Result<Query<Vec<(String, String)>>, axum::extract::rejection::QueryRejection>,
) -> Response {
    // An address that is not even a list of parameters is a search for everything.
    let parameters = parameters.map(|Query(p)| p).unwrap_or_default();
    let typed = parameters.iter().rev().find(|(n, _)| n == "q").map(|(_, v)| v.clone());
    let request = SearchRequest::read(parameters.iter().map(|(n, v)| (n.as_str(), v.as_str())));
    let result = answer(&state, &reader, &request, &typed.unwrap_or_default()).await;
    respond(&reader, result)
}

async fn answer(
    state: &AppState,
    reader: &Reader,
    request: &SearchRequest,
    typed: &str,
) -> Result<Response, PageError> {
    let query = &request.query;
    let found = state.search(query).await?;
    let talk = find::beside_listings(state, query).await?;
    let (ways, near) = match found.results.total {
        0 => (nothing::ways(state, query)?, nothing::near(state, reader, query)?),
        _ => (Vec::new(), Vec::new()),
    };
    let title = match query.text.as_str() {
        "" => t!(reader.locale, "search-title-all"),
        text => t!(reader.locale, "search-title", q = text),
    };
    Ok(page(StatusCode::OK, reader, &Head::unlisted(title), || {
        let mut kept = query.parameters();
        kept.retain(|(name, _)| !matches!(*name, "q" | "page"));
        view! {
            {search_form(reader, typed, kept)}
            {match found.results.total {
                0 => nothing::nothing(reader, request, &found.results, ways, near).into_any(),
                _ => results(reader, request, &found).into_any(),
            }}
            {talk.as_ref().map(|found| find::below(reader, &query.text, found))}
        }
    }))
}

fn results(reader: &Reader, request: &SearchRequest, found: &Found) -> AnyView {
    let query = &request.query;
    let passages = search::Passages::of(&query.text);
    let card = |(hit, listing): &_| card::card(reader, &passages, Some(hit), listing);
    let cards = found.listings.iter().map(card);
    view! {
        {summary::summary(reader, request, &found.results)}
        <div class="beside">
            {filters::facets(reader, query, &found.results.facets)}
            <div class="found">
                {filters::chips(reader, query)}
                <ol class="results">{cards.collect_view()}</ol>
                {paging(reader, query, found.results.total)}
            </div>
        </div>
    }
    .into_any()
}

/// The address of another search in the reader's language.
pub(super) fn href(reader: &Reader, query: &SearchQuery) -> String {
    reader.href(&format!("/search{}", format::query(&query.parameters())))
}

/// The same search, changed, from its first page.
pub(super) fn with(query: &SearchQuery, change: impl FnOnce(&mut SearchQuery)) -> SearchQuery {
    let mut changed = query.clone();
    change(&mut changed);
    let first = domain::search::Page::new(1, query.page.size());
    SearchQuery { page: first.unwrap_or_default(), ..changed }
}

/// On to other pages of the same results.
fn paging(reader: &Reader, query: &SearchQuery, total: usize) -> Option<AnyView> {
    let (here, size) = (query.page.number(), query.page.size());
    pages(reader, here, query.page.count(total), |number| {
        let page = domain::search::Page::new(number, size).unwrap_or_default();
        href(reader, &SearchQuery { page, ..query.clone() })
    })
}
