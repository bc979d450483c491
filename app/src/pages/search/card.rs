//! One result.

use domain::directory::Listing;
use domain::search::Hit;
use leptos::prelude::*;
use search::Passages;

use crate::format;
use crate::i18n::t;
use crate::parts::{cost, icon, kind, languages, open_state, place, save};
use crate::reader::Reader;

/// How many characters of the description a card shows.
const SNIPPET_CHARS: usize = 90;

pub(in crate::pages) fn card(
    reader: &Reader,
    passages: &Passages,
    hit: Option<&Hit>,
    listing: &Listing,
) -> AnyView {
    let locale = reader.locale;
    let service = &listing.service;
    let title = service.title.pick(locale);
    let (state, sentence) = open_state(locale, service, reader.now);
    let mut place = place(locale, &service.location);
    if let Some(metres) = hit.and_then(|hit| hit.distance_m) {
        place = format!("{place} · {}", format::distance(locale, metres));
    }
    let spoken = (!service.languages.is_empty()).then(|| languages(locale, &service.languages));
    let fact = |name: &'static str, text: String| {
        view! {
            <li>
                {icon(&reader.site, name)}
                {text}
            </li>
        }
    };
    view! {
        <li class="result" id=format!("l-{}", listing.id)>
            <div class="result-head">
                {kind(reader, service.kind)}
                <span class="open-state" data-open=state>
                    {sentence}
                </span>
            </div>
            <h2>
                <a href=reader.href(&format!("/listing/{}", listing.id)) lang=title.language.to_string()>
                    {title.value.clone()}
                </a>
            </h2>
            <p class="result-org" lang="ko">
                {service.organization.name.clone()}
            </p>
            {snippet(reader, passages, listing)}
            <ul class="result-facts">
                {fact("map-pin", place)} {fact("wallet", cost(locale, service.cost))}
                {spoken.map(|s| fact("globe", s))}
            </ul>
            <p class="result-verified">{verified(reader, listing)}</p>
            {actions(reader, listing)}
        </li>
    }
    .into_any()
}

/// The part of the description that fits the words, with the words marked.
fn snippet(reader: &Reader, passages: &Passages, listing: &Listing) -> Option<AnyView> {
    let description = listing.service.description.as_ref()?.pick(reader.locale);
    let snippet = passages.snippet(&description.value, SNIPPET_CHARS);
    let part = |(text, marked): (String, bool)| match marked {
        true => view! { <mark>{text}</mark> }.into_any(),
        false => text.into_any(),
    };
    let before = snippet.cut_before.then_some("… ");
    let after = snippet.cut_after.then_some(" …");
    Some(
        view! {
            <p class="result-snippet" lang=description.language.to_string()>
                {before}
                {snippet.parts.into_iter().map(part).collect_view()}
                {after}
            </p>
        }
        .into_any(),
    )
}

fn verified(reader: &Reader, listing: &Listing) -> String {
    match listing.service.verified_on {
        Some(date) => {
            t!(reader.locale, "verified-on", date = format::date(reader.locale, date))
        }
        None => t!(reader.locale, "verified-unknown"),
    }
}

/// Calling and finding the way, for what has a number or a place; and putting it aside.
fn actions(reader: &Reader, listing: &Listing) -> AnyView {
    let locale = reader.locale;
    let service = &listing.service;
    let title = &service.title.pick(locale).value;
    let action = |href: String, name: &'static str, label: String| {
        let spoken = format!("{label}: {title}");
        view! {
            <li>
                <a href=href aria-label=spoken>
                    {icon(&reader.site, name)}
                    {label}
                </a>
            </li>
        }
    };
    let call = service.phones.first().map(|p| action(p.uri(), "phone", t!(locale, "action-call")));
    let point = service.location.point;
    let directions = point.map(|p| {
        let href = format!("geo:{},{}", p.lat(), p.lon());
        action(href, "navigation", t!(locale, "action-directions"))
    });
    let anchor = format!("l-{}", listing.id);
    view! {
        <ul class="result-actions">
            {call} {directions} <li>{save(reader, listing.id, title, &anchor)}</li>
        </ul>
    }
    .into_any()
}
