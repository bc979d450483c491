//! The page of one listing.

mod facts;
mod feedback;
mod hours;
mod share;
mod suggest;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::directory::{Listing, Service};
use domain::language::{LocalizedText, Provenance};
use feedback::Feedback;
use glossary::Seen;
use jiff::ToSpan;
use leptos::prelude::*;

use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::{Told, explained, icon, kind, language, open_state, save, words_here};
use crate::reader::Reader;
use crate::state::AppState;
use store::Tx;

pub(crate) use feedback::confirm;
pub(crate) use suggest::{hold, suggest};

pub(crate) async fn listing(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Query(told): Query<Told>,
) -> Response {
    respond(&reader, answer(&state, &reader, &id, told).await)
}

async fn answer(
    state: &AppState,
    reader: &Reader,
    id: &str,
    told: Told,
) -> Result<Response, PageError> {
    let mut tx = state.store.read().await?;
    let listing = read(&mut tx, id).await?;
    let confirmed = store::suggestion::confirmed_on(&mut tx, listing.id, listing.version).await?;
    Ok(show(reader, &listing, &Feedback { told, confirmed }))
}

/// The listing that an address names.
async fn read(tx: &mut Tx, id: &str) -> Result<Listing, PageError> {
    let id = id.parse().map_err(|_| PageError::NotFound)?;
    store::directory::listing(tx, id).await?.ok_or(PageError::ListingGone)
}

fn show(reader: &Reader, listing: &Listing, feedback: &Feedback) -> Response {
    let locale = reader.locale;
    let service = &listing.service;
    let description = service.description.as_ref().map(|d| d.pick(locale).value.clone());
    let path = format!("/listing/{}", listing.id);
    let head = Head {
        title: service.title.pick(locale).value.clone(),
        description,
        canonical: Some(path.clone()),
    };
    page(StatusCode::OK, reader, &head, || {
        // In the order in which they are read: a word is explained where it comes first.
        let mut seen = Seen::default();
        let about = about(reader, service, &mut seen);
        let facts = facts::facts(reader, service, &mut seen);
        view! {
            <p class="crumb">
                <a href=reader.href("/search")>
                    {icon(&reader.site, "chevron-left")} {t!(locale, "error-search")}
                </a>
            </p>
            {feedback.thanks(reader)} {heading(reader, listing)}
            <div class="listing">
                {about} {words_here(reader, &seen)} {facts}
                {hours::hours(reader, service)} {facts::contact(reader, service)}
                {share::share(reader, &path)} {origin(reader, listing)}
                {feedback.section(reader, listing)}
            </div>
        }
    })
}

/// What it is called, whether it is open, and what one can do at once.
fn heading(reader: &Reader, listing: &Listing) -> AnyView {
    let locale = reader.locale;
    let service = &listing.service;
    let title = service.title.pick(locale);
    let (state, sentence) = open_state(locale, service, reader.now);
    let hint =
        service.schedule.is_none().then(|| format!(". {}", t!(locale, "hours-unknown-hint")));
    let call = service.phones.first().map(|phone| {
        let number = phone.as_str().to_owned();
        view! {
            <li>
                <a class="button button-main" href=phone.uri()>
                    {icon(&reader.site, "phone")}
                    <span>
                        {t!(locale, "action-call")} " " <span class="number">{number}</span>
                    </span>
                </a>
            </li>
        }
    });
    let directions = service.location.point.map(|p| {
        view! {
            <li>
                <a class="button" href=format!("geo:{},{}", p.lat(), p.lon())>
                    {icon(&reader.site, "navigation")}
                    {t!(locale, "action-directions")}
                </a>
            </li>
        }
    });
    view! {
        <header class="listing-head">
            {kind(reader, service.kind)} <h1 lang=title.language.to_string()>{title.value.clone()}</h1>
            <p class="listing-org" lang="ko">
                {service.organization.name.clone()}
            </p>
            <p class="open-state" data-open=state>
                {sentence}
                {hint}
            </p>
            <ul class="actions">
                {call} {directions}
                <li>{save(reader, listing.id, &title.value, "main")}</li>
                <li>
                    <a class="button" href="#share">
                        {icon(&reader.site, "share-2")}
                        {t!(locale, "action-share")}
                    </a>
                </li>
            </ul>
        </header>
    }
    .into_any()
}

fn about(reader: &Reader, service: &Service, seen: &mut Seen<'static>) -> Option<AnyView> {
    let locale = reader.locale;
    let text = service.description.as_ref()?;
    let picked = text.pick(locale);
    let tag = picked.language.to_string();
    let paragraphs = picked.value.split('\n').filter(|p| !p.trim().is_empty());
    let paragraphs = paragraphs.map(|p| {
        view! { <p lang=tag.clone()>{explained(reader, seen, p, &picked.language)}</p> }
    });
    let paragraphs = paragraphs.collect_view();
    Some(
        view! {
            <section class="block">
                <h2>{t!(locale, "listing-about")}</h2>
                {paragraphs}
                {provenance(reader, text)}
            </section>
        }
        .into_any(),
    )
}

/// Who put a text into the reader's language, if it is not the original.
fn provenance(reader: &Reader, text: &LocalizedText) -> Option<AnyView> {
    let locale = reader.locale;
    let picked = text.pick(locale);
    let id = match picked.provenance {
        Provenance::Original => return None,
        Provenance::Human => "translated-human",
        Provenance::Machine => "translated-machine",
    };
    let original = language(locale, &text.all()[0].language);
    let original = t!(locale, "original-language", language = original);
    Some(view! { <p class="provenance">{t!(locale, id)} " " {original}</p> }.into_any())
}

/// How far one may trust it: when it was verified, where it came from, who may correct it.
fn origin(reader: &Reader, listing: &Listing) -> AnyView {
    let locale = reader.locale;
    let today = domain::time::in_seoul(reader.now).date();
    let a_year_ago = today.saturating_sub(1.year());
    let verified = match listing.service.verified_on {
        Some(date) if date < a_year_ago => {
            t!(locale, "listing-old", date = format::date(locale, date))
        }
        Some(date) => t!(locale, "verified-on", date = format::date(locale, date)),
        None => t!(locale, "verified-unknown"),
    };
    let source = match listing.source.name.as_str() {
        domain::directory::SEED_SOURCE => t!(locale, "listing-source-seed"),
        name => t!(locale, "listing-source", source = name),
    };
    let organization = listing.service.organization.name.as_str();
    let correctable = t!(locale, "listing-correctable", organization = organization);
    let line = |name: &'static str, text: String| {
        view! {
            <p>
                {icon(&reader.site, name)}
                <span>{text}</span>
            </p>
        }
    };
    view! {
        <div class="verified">
            {line("badge-check", verified)} {line("file-text", source)} {line("pencil", correctable)}
        </div>
    }
    .into_any()
}
