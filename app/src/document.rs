//! From a view to a whole page.

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::locale::Locale;
use hydration_context::SsrSharedContext;
use leptos::config::LeptosOptions;
use leptos::hydration::HydrationScripts;
use leptos::nonce::{provide_nonce, use_nonce};
use leptos::prelude::*;

use crate::i18n::t;
use crate::reader::Reader;
use crate::shell::shell;

/// Marks the scripts of one answer as ours (Content Security Policy, level 3).
/// It travels with the answer to where the headers are written.
#[derive(Clone)]
pub struct Nonce(pub Arc<str>);

/// What a page says about itself to browsers, search engines and link previews.
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    /// The address that stands for this page, below the locale; `None` for a
    /// page that no search engine should keep, such as one of results.
    pub(crate) canonical: Option<String>,
}

impl Head {
    /// A page that search engines should leave out.
    pub(crate) fn unlisted(title: String) -> Self {
        Self { title, description: None, canonical: None }
    }
}

/// Renders a page around what `main` makes. Everything has been read by now,
/// so that nothing waits and the status is known.
pub(crate) fn page<V: IntoView>(
    status: StatusCode,
    reader: &Reader,
    head: &Head,
    main: impl FnOnce() -> V,
) -> Response {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let (html, nonce) = owner.with(|| {
        provide_nonce();
        let nonce = use_nonce().map(|n| Arc::clone(n.as_inner())).unwrap_or_default();
        let html = document(reader, head, main().into_any()).to_html();
        (format!("<!DOCTYPE html>{html}"), nonce)
    });
    owner.cleanup();
    let html_type = HeaderValue::from_static("text/html; charset=utf-8");
    let language = HeaderValue::from_static(reader.locale.tag());
    let headers = [(header::CONTENT_TYPE, html_type), (header::CONTENT_LANGUAGE, language)];
    let mut response = (status, headers, html).into_response();
    response.extensions_mut().insert(Nonce(nonce));
    response
}

fn document(reader: &Reader, head: &Head, main: AnyView) -> AnyView {
    let Reader { locale, preferences, site, .. } = reader;
    let text = (preferences.text != Default::default()).then(|| preferences.text.as_str());
    let theme = (preferences.theme != Default::default()).then(|| preferences.theme.as_str());
    view! {
        <html lang=locale.tag() data-text=text data-theme=theme>
            <head>
                <meta charset="utf-8" />
                <meta
                    name="viewport"
                    content="width=device-width, initial-scale=1, viewport-fit=cover"
                />
                {meta(reader, head)}
                <link rel="icon" href=site.assets.href("favicon.svg").to_owned() type="image/svg+xml" />
                <link rel="stylesheet" href=site.assets.href("madang.css").to_owned() />
                {offline(reader).map(|script| view! { <script nonce=use_nonce()>{script}</script> })}
                <HydrationScripts options=script_options(site.assets.href("madang.js")) islands=true />
            </head>
            <body>{shell(reader, main)}</body>
        </html>
    }
    .into_any()
}

/// What is there without a connection (`/sw.js`) is kept only on the device of a reader who
/// has put something aside, and goes when that does: who only reads leaves no trace.
fn offline(reader: &Reader) -> Option<&'static str> {
    match (reader.saved.ids(), reader.here.as_str()) {
        ([_, ..], _) => {
            Some("addEventListener('load',()=>navigator.serviceWorker?.register('/sw.js'))")
        }
        ([], "/saved") => Some(
            "navigator.serviceWorker?.getRegistrations().then(async(all)=>{\
             for(const one of all)await one.unregister();\
             for(const name of await caches.keys())await caches.delete(name)})",
        ),
        ([], _) => None,
    }
}

/// Tells Leptos where the script is: `/pkg/NAME.js`, and beside it `NAME_bg.wasm`.
fn script_options(href: &str) -> LeptosOptions {
    let name = href.rsplit('/').next().and_then(|f| f.strip_suffix(".js")).unwrap_or_default();
    LeptosOptions::builder().output_name(name).site_pkg_dir("pkg").build()
}

fn meta(reader: &Reader, head: &Head) -> AnyView {
    let locale = reader.locale;
    let title = match head.canonical.as_deref() {
        Some("") => format!("{} – {}", t!(locale, "site-name"), t!(locale, "site-tagline")),
        _ => t!(locale, "document-title", page = head.title.as_str()),
    };
    let description = head.description.clone().map(|d| {
        let d: String = d.chars().take(160).collect();
        let again = d.clone();
        view! {
            <meta name="description" content=d />
            {og("og:description", again)}
        }
    });
    let addresses = head.canonical.as_deref().map(|path| addresses(reader, path));
    let robots =
        head.canonical.is_none().then(|| view! { <meta name="robots" content="noindex" /> });
    view! {
        <title>{title.clone()}</title>
        {description}
        {addresses}
        {robots}
        {crate::pages::feed_link(reader)}
        {og("og:title", title)}
        {og("og:site_name", t!(locale, "site-name"))}
        {og("og:type", "website")}
        {og("og:locale", locale.tag().replace('-', "_"))}
        {theme_color("#faf6ed", "(prefers-color-scheme: light)")}
        {theme_color("#181612", "(prefers-color-scheme: dark)")}
    }
    .into_any()
}

/// A property of the Open Graph protocol, for link previews.
fn og(property: &'static str, content: impl Into<String>) -> AnyView {
    leptos::html::meta().attr("property", property).content(content.into()).into_any()
}

/// The colour of the browser's own bar: that of the paper (`style/tokens.css`).
fn theme_color(color: &'static str, media: &'static str) -> AnyView {
    leptos::html::meta().name("theme-color").content(color).attr("media", media).into_any()
}

/// The canonical address, and the same page in every language.
fn addresses(reader: &Reader, path: &str) -> AnyView {
    let address = |locale: Locale| format!("{}/{}{path}", reader.site.origin, locale.path());
    let canonical = address(reader.locale);
    let alternates = Locale::ALL
        .map(|l| view! { <link rel="alternate" hreflang=l.tag() href=address(l) /> })
        .collect_view();
    view! {
        <link rel="canonical" href=canonical.clone() />
        {og("og:url", canonical)}
        {alternates}
        <link rel="alternate" hreflang="x-default" href=address(Locale::KoKr) />
    }
    .into_any()
}
