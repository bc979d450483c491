//! Nothing was found: the ways on.

use domain::region::Region;
use domain::search::{Filters, Results, SearchQuery, SearchRequest};
use leptos::prelude::*;
use search::NearWord;

use super::summary::{problems, understood};
use super::{href, with};
use crate::error::PageError;
use crate::i18n::t;
use crate::pages::help::{Heading, help_lines};
use crate::parts::icon;
use crate::reader::Reader;
use crate::state::{AppState, DirectoryError};

/// A wider search that finds something.
pub(super) struct Way {
    query: SearchQuery,
    kind: WayKind,
    total: usize,
}

enum WayKind {
    Region(Option<Region>),
    WithoutFilters,
}

/// The wider searches that find something: first a larger region, then no filter at all.
pub(super) fn ways(state: &AppState, query: &SearchQuery) -> Result<Vec<Way>, PageError> {
    let mut candidates = Vec::new();
    if let Some(region) = query.filters.region {
        let wider = |to: Option<Region>| {
            let query = with(query, |q| q.filters.region = to);
            (query, WayKind::Region(to))
        };
        candidates.extend(region.parent().map(|parent| wider(Some(parent))));
        candidates.push(wider(None));
    }
    if query.filters != Filters::default() {
        let all = with(query, |q| {
            q.filters = Filters::default();
            q.near = None;
        });
        candidates.push((all, WayKind::WithoutFilters));
    }
    let mut ways = Vec::new();
    for (query, kind) in candidates {
        let found = state.index.search(&query, state.clock.now());
        let total = found.map_err(DirectoryError::from)?.total;
        let new = ways.last().is_none_or(|way: &Way| way.total < total);
        if total > 0 && new {
            ways.push(Way { query, kind, total });
        }
    }
    Ok(ways)
}

/// How many near words are shown.
const NEAR: usize = 5;

/// Words near to what was typed that find something.
pub(super) fn near(
    state: &AppState,
    reader: &Reader,
    query: &SearchQuery,
) -> Result<Vec<NearWord>, PageError> {
    let near = state.index.nearest(query, reader.locale, NEAR, state.clock.now());
    Ok(near.map_err(DirectoryError::from)?)
}

/// The near words, each a link to the search for it.
fn near_words(reader: &Reader, query: &SearchQuery, near: Vec<NearWord>) -> Option<AnyView> {
    let word = |NearWord { text, total }: NearWord| {
        let to = href(reader, &with(query, |q| q.text.clone_from(&text)));
        view! {
            <li>
                <a href=to rel="nofollow">
                    {icon(&reader.site, "search")}
                    <span>
                        <span lang=written_in(&text)>{text.clone()}</span>
                        {format!(" ({total})")}
                    </span>
                    {icon(&reader.site, "chevron-right")}
                </a>
            </li>
        }
    };
    (!near.is_empty()).then(|| {
        view! {
            <h2>{t!(reader.locale, "search-near-words")}</h2>
            <ul class="ways">{near.into_iter().map(word).collect_view()}</ul>
        }
        .into_any()
    })
}

/// The language of a word, as far as its letters tell.
fn written_in(text: &str) -> Option<&'static str> {
    use search::analysis::tokens::{Script, script};
    match text.chars().find_map(script)? {
        Script::Hangul | Script::Jamo => Some("ko"),
        Script::Han => Some("zh"),
        Script::Other => None,
    }
}

pub(super) fn nothing(
    reader: &Reader,
    request: &SearchRequest,
    results: &Results,
    ways: Vec<Way>,
    near: Vec<NearWord>,
) -> AnyView {
    let locale = reader.locale;
    let title = match request.query.text.as_str() {
        "" => t!(locale, "search-nothing-title"),
        text => t!(locale, "search-nothing", q = text),
    };
    let way = |way: Way| {
        let n = way.total;
        let label = match way.kind {
            WayKind::Region(Some(region)) => {
                t!(locale, "search-wider-region", region = region.name(locale), n = n)
            }
            WayKind::Region(None) => t!(locale, "search-wider-nationwide", n = n),
            WayKind::WithoutFilters => t!(locale, "search-without-filters", n = n),
        };
        view! {
            <li>
                <a href=href(reader, &way.query)>
                    {icon(&reader.site, "search")} <span>{label}</span>
                    {icon(&reader.site, "chevron-right")}
                </a>
            </li>
        }
    };
    let ways = (!ways.is_empty()).then(|| {
        view! { <ul class="ways">{ways.into_iter().map(way).collect_view()}</ul> }
    });
    view! {
        <section class="answer">
            <h1>{title}</h1>
            {problems(reader, request)} {understood(reader, &request.query, (&results.read_as, &results.questions))}
            <p>{t!(locale, "search-nothing-hint")}</p>
            {near_words(reader, &request.query, near)}
            {ways}
            <p>{t!(locale, "search-ask-human")}</p>
            {help_lines(reader, Heading::H2, |line| line.id == "hana-foundation")}
        </section>
    }
    .into_any()
}
