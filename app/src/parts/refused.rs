//! What somebody meets who may not do what they asked for.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::policy::Refusal;
use domain::time::in_seoul;
use leptos::prelude::*;

use crate::document::{Head, page};
use crate::format;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

/// Leads to the page for signing in, and from there back to this one. A form that was sent
/// has no page at its own address: use [`sign_in_then`] with the page it stood on.
pub(crate) fn sign_in_first(reader: &Reader) -> Response {
    sign_in_then(reader, &reader.here)
}

/// Leads to the page for signing in, and from there to the page `path` below the locale.
pub(crate) fn sign_in_then(reader: &Reader, path: &str) -> Response {
    lead_to(reader, "/sign-in", path)
}

fn lead_to(reader: &Reader, way: &str, path: &str) -> Response {
    let to = format::encode(&reader.href(path));
    Redirect::to(&reader.href(&format!("{way}?to={to}"))).into_response()
}

/// The answer to who may not: to signing in or to the second factor where that may help, else
/// a page that says why not and leads on.
pub(crate) fn refused(reader: &Reader, refusal: &Refusal) -> Response {
    let locale = reader.locale;
    let (title, text) = match refusal {
        Refusal::SignIn => return sign_in_first(reader),
        Refusal::SecondFactor => return lead_to(reader, "/sign-in/second", &reader.here),
        Refusal::Suspended { until } => {
            let date = format::date(locale, in_seoul(*until).date());
            (
                t!(locale, "refused-suspended-title"),
                t!(locale, "refused-suspended-text", date = date),
            )
        }
        Refusal::Forbidden => (t!(locale, "refused-title"), t!(locale, "refused-text")),
    };
    let ways = [
        ("/me/notices", "mail", t!(locale, "refused-notices")),
        ("/help", "phone", t!(locale, "error-help")),
        ("", "house", t!(locale, "error-home")),
    ];
    // Only who was told about a decision finds something among the notices.
    let first = usize::from(*refusal == Refusal::Forbidden);
    let way = |(path, name, label): (&str, &str, String)| {
        view! {
            <li>
                <a href=reader.href(path)>
                    {icon(&reader.site, name)} <span>{label}</span>
                    {icon(&reader.site, "chevron-right")}
                </a>
            </li>
        }
    };
    page(StatusCode::FORBIDDEN, reader, &Head::unlisted(title.clone()), || {
        view! {
            <section class="answer">
                {icon(&reader.site, "info")} <h1>{title}</h1> <p>{text}</p>
                <ul class="ways">{ways.into_iter().skip(first).map(way).collect_view()}</ul>
            </section>
        }
    })
}
