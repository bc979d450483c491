//! What was searched and how many were found, in sentences.

use domain::locale::Locale;
use domain::region::Region;
use domain::search::{Question, Reading, ReadingBy, Results, SearchQuery, SearchRequest};
use leptos::prelude::*;

use super::{href, with};
use crate::i18n::t;
use crate::reader::Reader;

pub(super) fn summary(reader: &Reader, request: &SearchRequest, results: &Results) -> AnyView {
    let locale = reader.locale;
    let query = &request.query;
    let heading = match query.text.as_str() {
        "" => t!(locale, "search-summary", n = results.total),
        text => t!(locale, "search-summary-query", q = text, n = results.total),
    };
    let region = query.filters.region.map(|region| {
        let text = t!(locale, "search-summary-region", region = region.full_name(locale));
        view! { <p>{text}</p> }
    });
    // Who typed Korean knows.
    let typed_korean = query.text.chars().any(|c| ('가'..='힣').contains(&c));
    let korean = (matches!(locale, Locale::En | Locale::ZhCn) && !typed_korean)
        .then(|| view! { <p>{t!(locale, "search-listings-korean")}</p> });
    let explained = t!(locale, &format!("sort-explained-{}", query.sort.as_str()));
    view! {
        <div class="summary">
            <h1>{heading}</h1>
            {region}
            {understood(reader, query, (&results.read_as, &results.questions))}
            {problems(reader, request)}
            {korean}
            <p>{explained}</p>
        </div>
    }
    .into_any()
}

/// How the query was read, and what has to be asked about it.
pub(in crate::pages) fn understood(
    reader: &Reader,
    query: &SearchQuery,
    (read_as, questions): (&[Reading], &[Question]),
) -> AnyView {
    view! {
        {read_as.iter().map(|r| reading(reader, query, r)).collect_view()}
        {questions.iter().map(|q| question(reader, query, q)).collect_view()}
    }
    .into_any()
}

/// What could not be taken in the address.
pub(super) fn problems(reader: &Reader, request: &SearchRequest) -> AnyView {
    let locale = reader.locale;
    let problem = |name: &str| match label(name) {
        Some(id) => t!(locale, "search-parameter-ignored", name = t!(locale, id)),
        None => t!(locale, "search-query-too-long"),
    };
    request
        .errors
        .iter()
        .map(|error| view! { <p class="read-as">{problem(error.name)}</p> })
        .collect_view()
        .into_any()
}

/// What a parameter of the address is called on the page; the words have no label.
fn label(parameter: &str) -> Option<&'static str> {
    Some(match parameter {
        "kind" => "filter-kind",
        "region" => "filter-region",
        "language" => "filter-language",
        "free" => "filter-cost",
        "open_now" => "filter-hours",
        "near" | "within_km" => "filter-distance",
        "sort" => "sort-label",
        "page" | "per_page" => "page-label",
        _ => return None,
    })
}

/// What a part of the query was read as; a word of the glossary leads to its page.
fn reading(reader: &Reader, query: &SearchQuery, reading: &Reading) -> AnyView {
    let id = match reading.by {
        ReadingBy::Place => return place(reader, query, reading),
        ReadingBy::Keyboard => "search-read-keyboard",
        ReadingBy::Spelling => "search-read-spelling",
        ReadingBy::Vocabulary => "search-read-vocabulary",
        ReadingBy::Need => "search-read-need",
    };
    let (typed, meant) = (reading.typed.as_str(), reading.meant.as_str());
    let text = t!(reader.locale, id, typed = typed, meant = meant);
    let word = reading.concept.as_ref().map(|concept| {
        let label = t!(reader.locale, "search-read-word", meant = meant);
        view! {
            " "
            <a href=reader.href(&format!("/words/{concept}"))>{label}</a>
        }
    });
    view! {
        <p class="read-as">
            {text}
            {word}
        </p>
    }
    .into_any()
}

/// A place that the query names: the way to see only what is there.
fn place(reader: &Reader, query: &SearchQuery, reading: &Reading) -> AnyView {
    let locale = reader.locale;
    let region: Option<Region> = reading.meant.parse().ok();
    let only = region.filter(|_| query.filters.region.is_none()).map(|region| {
        let to = with(query, |q| {
            q.text = q.text.replace(&reading.typed, " ").trim().to_owned();
            q.filters.region = Some(region);
        });
        let label = t!(locale, "search-place-only", region = region.full_name(locale));
        view! {
            " "
            <a href=href(reader, &to)>{label}</a>
        }
    });
    view! {
        <p class="read-as">
            {t!(locale, "search-read-place", typed = reading.typed.as_str())}
            {only}
        </p>
    }
    .into_any()
}

/// A word that means something else on the other side: the search for what it means there.
fn question(reader: &Reader, query: &SearchQuery, question: &Question) -> AnyView {
    let Question { typed, meant, .. } = question;
    let locale = reader.locale;
    let text = t!(locale, "search-question", typed = typed.as_str());
    let link = t!(locale, "search-question-link", meant = meant.as_str());
    let to = with(query, |q| q.text = q.text.replace(typed, meant));
    view! {
        <p class="read-as">
            {text} " " <a href=href(reader, &to)>{link}</a>
        </p>
    }
    .into_any()
}
