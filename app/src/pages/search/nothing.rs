//! Nothing was found: the ways on.

use domain::region::Region;
use domain::search::{Filters, Results, SearchQuery, SearchRequest};
use leptos::prelude::*;

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

pub(super) fn nothing(
    reader: &Reader,
    request: &SearchRequest,
    results: &Results,
    ways: Vec<Way>,
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
            {problems(reader, request)} {understood(reader, &request.query, results)}
            <p>{t!(locale, "search-nothing-hint")}</p>
            {ways}
            <p>{t!(locale, "search-ask-human")}</p>
            {help_lines(reader, Heading::H2, |line| line.id == "hana-foundation")}
        </section>
    }
    .into_any()
}
