//! The home page: one question, eight needs, a region, help lines.

use axum::http::StatusCode;
use axum::response::Response;
use domain::locale::Locale;
use domain::region::Region;
use leptos::prelude::*;

use super::help::{Heading, help_lines};
use crate::document::{Head, page};
use crate::format;
use crate::i18n::t;
use crate::parts::{icon, search_row};
use crate::reader::Reader;

/// The needs as they are offered, with their icons; labels and the words that
/// are searched for are messages.
const NEEDS: [(&str, &str); 8] = [
    ("work", "briefcase"),
    ("home", "house"),
    ("health", "hospital"),
    ("mind", "heart"),
    ("money", "wallet"),
    ("study", "graduation-cap"),
    ("child", "baby"),
    ("law", "scale"),
];

/// The help lines that stand on the home page.
const FIRST_LINES: [&str; 3] = ["suicide-prevention", "hana-foundation", "fire-rescue"];

pub(crate) async fn home(reader: Reader) -> Response {
    let locale = reader.locale;
    let head = Head {
        title: t!(locale, "home-title"),
        description: Some(t!(locale, "home-description")),
        canonical: Some(String::new()),
    };
    page(StatusCode::OK, &reader, &head, || {
        view! {
            <div class="yard">
                <form class="ask" role="search" action=reader.href("/search")>
                    <h1>
                        <label for="q">{t!(locale, "home-title")}</label>
                    </h1>
                    {search_row(&reader, "", Some("q-hint"))}
                    <p class="search-hint" id="q-hint">
                        {t!(locale, "home-search-placeholder")}
                    </p>
                </form>
                {needs(&reader)}
            </div>
            {regions(&reader)}
            <section class="band help" aria-labelledby="talk">
                <h2 id="talk">{t!(locale, "home-help-title")}</h2>
                <p class="band-lead">{t!(locale, "home-help-text")}</p>
                {help_lines(&reader, Heading::H3, |line| FIRST_LINES.contains(&line.id))}
                <a class="more" href=reader.href("/help")>
                    {t!(locale, "help-strip-link")} {icon(&reader.site, "chevron-right")}
                </a>
            </section>
            <section class="band" aria-labelledby="boards">
                <h2 id="boards">{t!(locale, "talk-title")}</h2>
                <p class="band-lead">{t!(locale, "talk-intro")}</p>
                <a class="more" href=reader.href("/talk")>
                    {t!(locale, "home-talk")} {icon(&reader.site, "chevron-right")}
                </a>
            </section>
        }
    })
}

fn needs(reader: &Reader) -> AnyView {
    let locale = reader.locale;
    let tile = |(need, name): (&str, &str)| {
        let query = t!(locale, &format!("need-{need}-query"));
        let href = reader.href(&format!("/search{}", format::query(&[("q", query)])));
        view! {
            <li>
                <a class="tile" href=href>
                    {icon(&reader.site, name)}
                    {t!(locale, &format!("need-{need}"))}
                    " "
                    <span class="tile-more">{t!(locale, &format!("need-{need}-hint"))}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="tiles" aria-label=t!(locale, "home-needs-title")>
            <ul class="tile-list">{NEEDS.map(tile).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

fn regions(reader: &Reader) -> AnyView {
    let locale = reader.locale;
    let item = |region: Region| {
        let href = reader.href(&format!("/search?region={}", region.code()));
        view! {
            <li>
                <a href=href>{short_name(region, locale)}</a>
            </li>
        }
    };
    view! {
        <section class="band" aria-labelledby="near">
            <h2 id="near">{t!(locale, "home-region-title")}</h2>
            <ul class="regions">
                <li>
                    <a href=reader.href("/search")>{t!(locale, "home-region-all")}</a>
                </li>
                {Region::sidos().map(item).collect_view()}
            </ul>
        </section>
    }
    .into_any()
}

/// The name people say: 서울 rather than 서울특별시, Chungbuk rather than
/// Chungcheongbuk-do. It is the first of the aliases in their letters.
fn short_name(region: Region, locale: Locale) -> &'static str {
    let mut aliases = region.aliases().iter().copied();
    let alias = match locale {
        Locale::KoKr | Locale::KoKp => aliases.next(),
        Locale::En => aliases.find(|alias| alias.is_ascii()),
        Locale::ZhCn => None,
    };
    alias.unwrap_or_else(|| region.name(locale))
}
