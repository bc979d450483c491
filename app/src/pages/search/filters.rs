//! Filters as links: each shows how many listings it would leave.

use domain::directory::Kind;
use domain::language::LanguageTag;
use domain::search::{Facets, Filters, SearchQuery, Sort};
use leptos::prelude::*;

use super::{href, with};
use crate::i18n::t;
use crate::parts::{icon, language};
use crate::reader::Reader;

/// Every filter with its values.
pub(super) fn facets(reader: &Reader, query: &SearchQuery, facets: &Facets) -> AnyView {
    let locale = reader.locale;
    view! {
        <details class="facets">
            <summary>
                {icon(&reader.site, "funnel")} {t!(locale, "filter-open")}
                {icon(&reader.site, "chevron-down")}
            </summary>
            {facet(t!(locale, "sort-label"), sorts(reader, query))}
            {facet(t!(locale, "filter-kind"), kinds(reader, query, facets))}
            {facet(t!(locale, "filter-region"), regions(reader, query, facets))}
            {facet(t!(locale, "filter-distance"), distances(reader, query, facets))}
            {facet(t!(locale, "filter-hours"), vec![open_now(reader, query, facets)])}
            {facet(t!(locale, "filter-cost"), vec![free(reader, query, facets)])}
            {facet(t!(locale, "filter-language"), languages(reader, query, facets))}
        </details>
    }
    .into_any()
}

/// A filter with its values; one without values is left out.
fn facet(title: String, values: Vec<AnyView>) -> Option<AnyView> {
    (!values.is_empty()).then(|| {
        let values = values.into_iter().map(|value| view! { <li>{value}</li> }).collect_view();
        view! {
            <section class="facet">
                <h2>{title}</h2>
                <ul class="facet-list">{values}</ul>
            </section>
        }
        .into_any()
    })
}

/// One value: a link to the search with it, or, where it is chosen, without it.
fn value(
    reader: &Reader,
    to: &SearchQuery,
    label: String,
    count: Option<usize>,
    chosen: bool,
) -> AnyView {
    let current = chosen.then_some("true");
    let count = count.map(|n| {
        let spoken = t!(reader.locale, "filter-count", n = n);
        view! {
            <span class="count" aria-hidden="true">
                {n}
            </span>
            <span class="visually-hidden">{spoken}</span>
        }
    });
    view! {
        <a href=href(reader, to) aria-current=current rel="nofollow">
            {label}
            " "
            {count}
        </a>
    }
    .into_any()
}

/// The orders; without a place to measure from, the nearest cannot come first.
fn sorts(reader: &Reader, query: &SearchQuery) -> Vec<AnyView> {
    let place = query.measured_from();
    let offered = Sort::ALL.into_iter().filter(|s| *s != Sort::Distance || place.is_some());
    let one = |sort: Sort| {
        let to = with(query, |q| {
            let measured = sort == Sort::Distance || q.filters.within_m.is_some();
            q.near = place.filter(|_| measured);
            q.sort = sort;
        });
        let label = t!(reader.locale, &format!("sort-{}", sort.as_str()));
        value(reader, &to, label, None, sort == query.sort)
    };
    offered.map(one).collect()
}

fn kinds(reader: &Reader, query: &SearchQuery, facets: &Facets) -> Vec<AnyView> {
    let chosen = query.filters.kind;
    let one = |(kind, count): &(Kind, usize)| {
        let is_chosen = chosen == Some(*kind);
        let to = with(query, |q| q.filters.kind = (!is_chosen).then_some(*kind));
        let label = t!(reader.locale, &format!("kind-{kind}-plural"));
        value(reader, &to, label, Some(*count), is_chosen)
    };
    facets.kind.iter().map(one).collect()
}

fn regions(reader: &Reader, query: &SearchQuery, facets: &Facets) -> Vec<AnyView> {
    let locale = reader.locale;
    let mut values = Vec::new();
    if let Some(region) = query.filters.region {
        let up = with(query, |q| q.filters.region = region.parent());
        let label = match region.parent() {
            Some(parent) => t!(locale, "filter-region-up", region = parent.name(locale)),
            None => t!(locale, "region-nationwide"),
        };
        values.push(value(reader, &up, label, None, false));
        values.push(value(reader, &up, region.name(locale).into(), None, true));
    }
    values.extend(facets.region.iter().map(|(region, count)| {
        let to = with(query, |q| q.filters.region = Some(*region));
        value(reader, &to, region.name(locale).into(), Some(*count), false)
    }));
    values
}

/// Distances from the middle of the chosen region, or from where one measures already.
fn distances(reader: &Reader, query: &SearchQuery, facets: &Facets) -> Vec<AnyView> {
    let Some(from) = query.measured_from() else { return Vec::new() };
    let one = |(metres, count): (u32, usize)| {
        let chosen = query.filters.within_m == Some(metres);
        let to = with(query, |q| {
            q.filters.region = None;
            q.near = (!chosen).then_some(from);
            q.filters.within_m = (!chosen).then_some(metres);
            if chosen {
                q.sort = Default::default();
            }
        });
        let label = t!(reader.locale, "filter-within", km = (metres / 1000).to_string());
        value(reader, &to, label, Some(count), chosen)
    };
    facets.within_m.iter().copied().map(one).collect()
}

fn open_now(reader: &Reader, query: &SearchQuery, facets: &Facets) -> AnyView {
    let chosen = query.filters.open_now;
    let to = with(query, |q| q.filters.open_now = !chosen);
    let label = t!(reader.locale, "filter-open-now");
    value(reader, &to, label, Some(facets.open_now), chosen)
}

fn free(reader: &Reader, query: &SearchQuery, facets: &Facets) -> AnyView {
    let chosen = query.filters.free;
    let to = with(query, |q| q.filters.free = !chosen);
    value(reader, &to, t!(reader.locale, "filter-free"), Some(facets.free), chosen)
}

fn languages(reader: &Reader, query: &SearchQuery, facets: &Facets) -> Vec<AnyView> {
    let chosen = query.filters.language.as_ref().map(LanguageTag::primary);
    let one = |(tag, count): &(LanguageTag, usize)| {
        let is_chosen = chosen == Some(tag.primary());
        let to = with(query, |q| q.filters.language = (!is_chosen).then(|| tag.clone()));
        value(reader, &to, language(reader.locale, tag), Some(*count), is_chosen)
    };
    facets.language.iter().map(one).collect()
}

/// The filters that are chosen, each with the way to drop it.
pub(super) fn chips(reader: &Reader, query: &SearchQuery) -> Option<AnyView> {
    let locale = reader.locale;
    let Filters { kind, region, language: spoken, free, open_now, within_m } = &query.filters;
    let without = |change: fn(&mut SearchQuery)| with(query, change);
    let chosen = [
        kind.map(|k| (t!(locale, &format!("kind-{k}")), without(|q| q.filters.kind = None))),
        region.map(|r| (r.full_name(locale), without(|q| q.filters.region = None))),
        within_m.map(|m| {
            let label = t!(locale, "filter-within", km = (f64::from(m) / 1000.0).to_string());
            (label, without(|q| q.filters.within_m = None))
        }),
        open_now.then(|| (t!(locale, "filter-open-now"), without(|q| q.filters.open_now = false))),
        free.then(|| (t!(locale, "filter-free"), without(|q| q.filters.free = false))),
        spoken.as_ref().map(|l| (language(locale, l), without(|q| q.filters.language = None))),
    ];
    let chosen: Vec<_> = chosen.into_iter().flatten().collect();
    let clear = (chosen.len() > 1).then(|| {
        let to = with(query, |q| q.filters = Filters::default());
        view! {
            <li>
                <a class="chip chip-clear" href=href(reader, &to)>
                    {t!(locale, "filter-clear")}
                </a>
            </li>
        }
    });
    let chip = |(label, to): (String, SearchQuery)| {
        let spoken = t!(locale, "filter-remove", name = label.as_str());
        view! {
            <li>
                <a class="chip" href=href(reader, &to) aria-label=spoken>
                    {label}
                    {icon(&reader.site, "x")}
                </a>
            </li>
        }
    };
    (!chosen.is_empty()).then(|| {
        view! {
            <ul class="chips" aria-label=t!(locale, "filter-active-label")>
                {chosen.into_iter().map(chip).collect_view()}
                {clear}
            </ul>
        }
        .into_any()
    })
}
