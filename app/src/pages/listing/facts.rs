//! What one has to know before going, and how to get in touch.

use domain::directory::Service;
use domain::language::LocalizedText;
use glossary::Seen;
use leptos::prelude::*;

use crate::i18n::t;
use crate::parts::{cost, explained, icon, languages};
use crate::reader::Reader;

/// Cost, who may come, papers, languages, getting in.
pub(super) fn facts(reader: &Reader, service: &Service, seen: &mut Seen<'static>) -> AnyView {
    let locale = reader.locale;
    let mut text = |text: &LocalizedText| {
        let picked = text.pick(locale);
        let value = explained(reader, seen, &picked.value, &picked.language);
        view! { <span lang=picked.language.to_string()>{value}</span> }.into_any()
    };
    let eligibility = match &service.eligibility {
        Some(who) => text(who),
        None => t!(locale, "listing-eligibility-unknown").into_any(),
    };
    let mut or_unknown = |texts: &[LocalizedText], unknown: &str| match texts {
        [] => t!(locale, unknown).into_any(),
        texts => texts.iter().map(|t| view! { <p>{text(t)}</p> }).collect_view().into_any(),
    };
    let spoken = match service.languages.as_slice() {
        [] => t!(locale, "listing-languages-unknown"),
        tags => languages(locale, tags),
    };
    let documents = or_unknown(&service.required_documents, "listing-documents-unknown");
    let accessibility = (!service.location.accessibility.is_empty()).then(|| {
        let text = or_unknown(&service.location.accessibility, "");
        fact(reader, "accessibility", t!(locale, "listing-accessibility-title"), text)
    });
    let title = service.title.pick(locale).value.clone();
    view! {
        <section class="block" aria-label=title>
            <dl class="facts">
                {fact(
                    reader,
                    "wallet",
                    t!(locale, "listing-cost-title"),
                    view! { <b>{cost(locale, service.cost)}</b> }.into_any(),
                )} {fact(reader, "users", t!(locale, "listing-eligibility-title"), eligibility)}
                {fact(reader, "file-text", t!(locale, "listing-documents-title"), documents)}
                {fact(reader, "globe", t!(locale, "listing-languages-title"), spoken.into_any())}
                {accessibility}
            </dl>
        </section>
    }
    .into_any()
}

/// Address, telephone, mail and page.
pub(super) fn contact(reader: &Reader, service: &Service) -> AnyView {
    let locale = reader.locale;
    let region = service.location.region.map(|r| r.full_name(locale));
    let place = match (&service.location.address, region) {
        (Some(address), _) => view! { <span lang="ko">{address.clone()}</span> }.into_any(),
        (None, Some(region)) => view! {
            <span>{region}</span>
            <p>{t!(locale, "listing-place-none")}</p>
        }
        .into_any(),
        (None, None) => t!(locale, "region-nationwide").into_any(),
    };
    let numbers = service.phones.iter().map(|phone| {
        let number = phone.as_str().to_owned();
        view! {
            <p>
                <a href=phone.uri()>{number}</a>
            </p>
        }
    });
    let phones = match service.phones.as_slice() {
        [] => t!(locale, "listing-phone-none").into_any(),
        _ => numbers.collect_view().into_any(),
    };
    let mail = service.email.as_ref().map(|email| {
        let address = email.as_str().to_owned();
        let link = view! { <a href=format!("mailto:{address}")>{address.clone()}</a> };
        fact(reader, "mail", t!(locale, "action-mail"), link.into_any())
    });
    let website = service.url.as_ref().map(|url| {
        let (href, host) = (url.as_str().to_owned(), url.host().to_owned());
        let link = view! {
            <a href=href rel="noreferrer nofollow external">
                {host}
            </a>
        };
        fact(reader, "globe", t!(locale, "action-website"), link.into_any())
    });
    view! {
        <section class="block">
            <h2>{t!(locale, "listing-contact-title")}</h2>
            <dl class="facts">
                {fact(reader, "map-pin", t!(locale, "listing-place-title"), place)}
                {fact(reader, "phone", t!(locale, "action-call"), phones)}
                {mail}
                {website}
            </dl>
        </section>
    }
    .into_any()
}

fn fact(reader: &Reader, name: &str, term: String, description: AnyView) -> AnyView {
    view! {
        <div>
            <dt>
                {icon(&reader.site, name)}
                {term}
            </dt>
            <dd>{description}</dd>
        </div>
    }
    .into_any()
}
