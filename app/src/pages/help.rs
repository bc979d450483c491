//! Help lines: whom to call when it cannot wait.

use axum::http::StatusCode;
use axum::response::Response;
use domain::help_line::{self, HelpLine};
use leptos::prelude::*;

use crate::document::{Head, page};
use crate::format;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

pub(crate) async fn help(reader: Reader) -> Response {
    let locale = reader.locale;
    let head = Head {
        title: t!(locale, "help-title"),
        description: Some(t!(locale, "help-intro")),
        canonical: Some("/help".into()),
    };
    page(StatusCode::OK, &reader, &head, || {
        view! {
            <h1>{t!(locale, "help-title")}</h1>
            <p class="band-lead lead">{t!(locale, "help-intro")}</p>
            {help_lines(&reader, Heading::H2, |_| true)}
            <div class="prose">
                <p>{t!(locale, "help-safe")}</p>
                <p>{t!(locale, "help-safe-2")}</p>
                <p>{t!(locale, "help-quick-exit")}</p>
            </div>
        }
    })
}

/// What a device shows that has no connection: the service worker keeps it, so that there is
/// always somebody to call.
pub(crate) async fn offline(reader: Reader) -> Response {
    let title = t!(reader.locale, "offline-title");
    page(StatusCode::OK, &reader, &Head::unlisted(title.clone()), || {
        view! {
            <section class="answer">
                {icon(&reader.site, "wifi-off")} <h1>{title}</h1>
                <p>{t!(reader.locale, "offline-text")}</p>
                <p>
                    <a class="button" href=reader.href("/saved")>
                        {icon(&reader.site, "bookmark")}
                        {t!(reader.locale, "nav-saved")}
                    </a>
                </p>
                <p>{t!(reader.locale, "offline-call")}</p>
                {help_lines(&reader, Heading::H2, |_| true)}
            </section>
        }
    })
}

/// The level of the names of help lines: one below what stands above them.
#[derive(Clone, Copy)]
pub(crate) enum Heading {
    H2,
    H3,
}

/// The help lines that `shown` chooses, the most urgent first.
pub(crate) fn help_lines(
    reader: &Reader,
    heading: Heading,
    shown: impl Fn(&HelpLine) -> bool,
) -> AnyView {
    let lines = help_line::all().iter().filter(|line| shown(line));
    let ids: Vec<&str> = lines.map(|line| line.id).collect();
    help_lines_of(reader, heading, &ids)
}

/// These help lines, in this order.
pub(crate) fn help_lines_of(reader: &Reader, heading: Heading, ids: &[&str]) -> AnyView {
    let lines = ids.iter().filter_map(|id| help_line::all().iter().find(|line| line.id == *id));
    let lines = lines.map(|line| help_line_item(reader, heading, line)).collect_view();
    view! { <ul class="help-lines">{lines}</ul> }.into_any()
}

fn help_line_item(reader: &Reader, heading: Heading, line: &HelpLine) -> AnyView {
    let locale = reader.locale;
    let number = line.phone.as_str().to_owned();
    let hours = match line.hours.as_ref().map(|h| h.as_str()) {
        Some("24/7") => t!(locale, "help-hours-always"),
        Some(hours) => t!(locale, "help-hours", hours = hours),
        None => t!(locale, "help-hours-unconfirmed"),
    };
    let name = t!(locale, &format!("help-line-{}-name", line.id));
    let name = match heading {
        Heading::H2 => view! { <h2>{name}</h2> }.into_any(),
        Heading::H3 => view! { <h3>{name}</h3> }.into_any(),
    };
    let checked = t!(locale, "help-checked", date = format::date(locale, line.checked_on));
    view! {
        <li class="help-line">
            {name}
            <a class="help-call" href=line.phone.uri()>
                {icon(&reader.site, "phone")}
                {number}
            </a>
            <p>{t!(locale, &format!("help-line-{}-text", line.id))}</p>
            <p class="help-hours">{hours} " · " {checked}</p>
        </li>
    }
    .into_any()
}
