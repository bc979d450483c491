//! The pages that explain: what Madang is, and what it knows of its readers.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::document::{Head, page};
use crate::i18n::t;
use crate::reader::Reader;

/// Sections of a page: the id of the heading, then of each paragraph.
type Sections = &'static [(&'static str, &'static [&'static str])];

const ABOUT: Sections = &[
    ("about-what-title", &["about-what-text", "about-what-text-2"]),
    (
        "about-how-title",
        &["about-how-text", "about-how-text-2", "about-how-text-3", "about-how-text-4"],
    ),
    ("about-who-title", &["about-who-text"]),
    ("about-correct-title", &["about-correct-text", "about-correct-text-2"]),
];

const PRIVACY: Sections = &[
    (
        "privacy-kept-title",
        &[
            "privacy-kept-text",
            "privacy-kept-text-2",
            "privacy-kept-text-3",
            "privacy-kept-unmet",
            "privacy-kept-text-4",
            "privacy-kept-text-5",
        ],
    ),
    (
        "privacy-account-title",
        &[
            "privacy-account-text",
            "privacy-account-text-2",
            "privacy-account-text-3",
            "privacy-account-text-4",
        ],
    ),
    (
        "privacy-order-title",
        &["privacy-order-text", "privacy-order-account", "privacy-order-text-2"],
    ),
    ("privacy-third-title", &["privacy-third-text"]),
    ("privacy-exit-title", &["privacy-exit-text", "privacy-exit-text-2"]),
    ("privacy-links-title", &["privacy-links-text", "privacy-links-text-2"]),
];

pub(crate) async fn about(reader: Reader) -> Response {
    prose(&reader, "/about", "about", ABOUT)
}

pub(crate) async fn privacy(reader: Reader) -> Response {
    prose(&reader, "/privacy", "privacy", PRIVACY)
}

fn prose(reader: &Reader, path: &str, name: &str, sections: Sections) -> Response {
    let locale = reader.locale;
    let title = t!(locale, &format!("{name}-title"));
    let lead = t!(locale, &format!("{name}-lead"));
    let head = Head {
        title: title.clone(),
        description: Some(lead.clone()),
        canonical: Some(path.into()),
    };
    let section = |(heading, paragraphs): &(&str, &[&str])| {
        let paragraphs =
            paragraphs.iter().map(|id| view! { <p>{t!(locale, id)}</p> }).collect_view();
        view! {
            <h2>{t!(locale, heading)}</h2>
            {paragraphs}
        }
    };
    page(StatusCode::OK, reader, &head, || {
        view! {
            <article class="prose">
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
                {sections.iter().map(section).collect_view()}
            </article>
        }
    })
}
