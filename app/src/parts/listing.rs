//! What a card and the page of a listing both say.

use domain::directory::{Cost, Kind, Location, Service};
use domain::hours::OpenState;
use domain::language::LanguageTag;
use domain::locale::Locale;
use domain::time::in_seoul;
use jiff::Timestamp;
use leptos::prelude::*;

use crate::format;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

/// The kind, with its icon.
pub(crate) fn kind(reader: &Reader, kind: Kind) -> AnyView {
    let name = match kind {
        Kind::Center => "building-2",
        Kind::Class => "book",
        Kind::Job => "briefcase",
        Kind::Mentor => "users",
        Kind::Service => "life-buoy",
    };
    view! {
        <span class="kind">
            {icon(&reader.site, name)} {t!(reader.locale, &format!("kind-{kind}"))}
        </span>
    }
    .into_any()
}

/// What it costs, in words.
pub(crate) fn cost(locale: Locale, cost: Cost) -> String {
    match cost {
        Cost::Free => t!(locale, "cost-free"),
        Cost::Paid { krw } => t!(locale, "cost-paid", amount = format::grouped(krw)),
        Cost::Unknown => t!(locale, "cost-unknown"),
    }
}

/// Where it is, in short.
pub(crate) fn place(locale: Locale, location: &Location) -> String {
    match location.region {
        Some(region) => region.full_name(locale),
        None => t!(locale, "region-nationwide"),
    }
}

/// The name of a language.
pub(crate) fn language(locale: Locale, tag: &LanguageTag) -> String {
    match tag.primary() {
        known @ ("ko" | "en" | "zh" | "ru" | "vi" | "th" | "ja" | "mn" | "uz" | "km" | "ne"
        | "id" | "tl" | "ar" | "fr" | "es") => t!(locale, &format!("lang-{known}")),
        _ => t!(locale, "lang-other", tag = tag.as_str()),
    }
}

/// The languages spoken there, as a list in words.
pub(crate) fn languages(locale: Locale, languages: &[LanguageTag]) -> String {
    let names: Vec<_> = languages.iter().map(|tag| language(locale, tag)).collect();
    names.join(&t!(locale, "list-separator"))
}

/// Whether it is open at `now`: a word for the style sheet, and a sentence.
pub(crate) fn open_state(
    locale: Locale,
    service: &Service,
    now: Timestamp,
) -> (&'static str, String) {
    let state = service.schedule.as_ref().map_or(OpenState::Unknown, |h| h.state_at(now));
    let now = in_seoul(now);
    match state {
        OpenState::Open { until: Some(until) } if until.date() == now.date() => {
            ("yes", t!(locale, "open-until", time = format::time(until)))
        }
        OpenState::Open { until: None } => ("yes", t!(locale, "open-all-day")),
        OpenState::Open { .. } => ("yes", t!(locale, "open-now")),
        OpenState::Closed { opens: Some(opens) } => {
            ("no", t!(locale, "closed-opens", when = format::when(locale, now, opens)))
        }
        OpenState::Closed { opens: None } => ("no", t!(locale, "closed-now")),
        OpenState::Unknown => ("unknown", t!(locale, "hours-unknown")),
    }
}
