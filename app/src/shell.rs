//! What stands around every page: the way out, navigation, language and display, help.

use domain::locale::Locale;
use leptos::prelude::*;

use crate::i18n::t;
use crate::islands::QuickExit;
use crate::parts::{icon, icon_href};
use crate::reader::{Reader, TextSize, Theme, Words};

/// The body of a page around its main part.
pub(crate) fn shell(reader: &Reader, main: AnyView) -> AnyView {
    let locale = reader.locale;
    view! {
        <a class="skip" href="#main">
            {t!(locale, "skip-to-content")}
        </a>
        <header class="top">
            <QuickExit
                label=t!(locale, "exit-label")
                href=reader.site.exit_to.clone()
                icon=icon_href(&reader.site, "log-out")
            />
            <a class="brand" href=reader.href("")>
                <svg
                    class="mark"
                    width="32"
                    height="32"
                    viewBox="0 0 32 32"
                    aria-hidden="true"
                    fill="none"
                    stroke="currentColor"
                    stroke-width="3.5"
                    stroke-linecap="round"
                    stroke-linejoin="round"
                >
                    <path d="M11.5 27.5H7A2.5 2.5 0 0 1 4.5 25V7A2.5 2.5 0 0 1 7 4.5H25A2.5 2.5 0 0 1 27.5 7V25A2.5 2.5 0 0 1 25 27.5H20.5" />
                    <circle cx="16" cy="16" r="3.5" stroke="none" />
                </svg>
                <span lang="ko">{t!(locale, "wordmark")}</span>
            </a>
            {navigation(reader)}
            {languages(reader)}
            {display(reader)}
        </header>
        <main id="main" tabindex="-1">
            {main}
        </main>
        {footer(reader)}
    }
    .into_any()
}

fn navigation(reader: &Reader) -> AnyView {
    let locale = reader.locale;
    let items = [
        ("/search", "search", t!(locale, "nav-find")),
        ("/talk", "message-circle", t!(locale, "nav-talk")),
        ("/words", "book-open", t!(locale, "nav-words")),
        ("/help", "phone", t!(locale, "nav-help")),
        ("/me", "user", t!(locale, "nav-me")),
    ];
    let here = reader.here.split('?').next().unwrap_or_default();
    let item = |(path, name, label): (&str, &str, String)| {
        // Topics and posts belong to the boards.
        let inside = |root: &str| here.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'));
        let below = inside(path) || path == "/talk" && (inside("/topic") || inside("/post"));
        let current = if here == path { Some("page") } else { below.then_some("true") };
        let unread = (path == "/me").then(|| unread(reader));
        view! {
            <li>
                <a href=reader.href(path) aria-current=current>
                    {icon(&reader.site, name)}
                    {label}
                    {unread}
                </a>
            </li>
        }
    };
    view! {
        <nav class="bar" aria-label=t!(locale, "nav-label")>
            <ul class="bar-list">{items.map(item).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// How many notices wait, beside 'me'.
fn unread(reader: &Reader) -> Option<AnyView> {
    let n = reader.member.as_ref().map(|member| member.unread).filter(|n| *n > 0)?;
    let many = if n > 99 { "99+".to_owned() } else { n.to_string() };
    let view = view! {
        <span class="badge" aria-hidden="true">
            {many}
        </span>
        <span class="visually-hidden">{t!(reader.locale, "me-unread", n = n)}</span>
    };
    Some(view.into_any())
}

/// Each language named in itself; a link remembers the choice on its way.
fn languages(reader: &Reader) -> AnyView {
    let name = |l: Locale| t!(reader.locale, &format!("language-{}", l.tag()));
    let item = |l: Locale| {
        let current = l == reader.locale;
        let check = current.then(|| icon(&reader.site, "check"));
        view! {
            <li>
                <a
                    href=language_href(reader, l)
                    lang=l.tag()
                    hreflang=l.tag()
                    rel="nofollow"
                    aria-current=current.then_some("true")
                >
                    {name(l)}
                    {check}
                </a>
            </li>
        }
    };
    view! {
        <details class="menu" name="menu">
            <summary>
                {icon(&reader.site, "languages")}
                {name(reader.locale)}
                {icon(&reader.site, "chevron-down")}
            </summary>
            <div class="menu-panel">
                <ul class="menu-list">{Locale::ALL.map(item).collect_view()}</ul>
            </div>
        </details>
    }
    .into_any()
}

fn language_href(reader: &Reader, locale: Locale) -> String {
    let back = crate::format::encode(&reader.here);
    format!("/language/{}?to={back}", locale.path())
}

/// Text size, brightness and, for who reads Korean, whose words; as a plain form.
fn display(reader: &Reader) -> AnyView {
    let locale = reader.locale;
    let chosen = reader.preferences;
    let size = |size: TextSize| {
        let label = t!(locale, &format!("text-size-{}", size.as_str()));
        view! {
            <button name="text" value=size.as_str() aria-pressed=(chosen.text == size).to_string()>
                {label}
            </button>
        }
    };
    let theme = |theme: Theme| {
        let name = match theme {
            Theme::Auto => "sun-moon",
            Theme::Light => "sun",
            Theme::Dark => "moon",
        };
        let label = t!(locale, &format!("theme-{}", theme.as_str()));
        view! {
            <button name="theme" value=theme.as_str() aria-pressed=(chosen.theme == theme).to_string()>
                {icon(&reader.site, name)}
                {label}
            </button>
        }
    };
    view! {
        <details class="menu" name="menu">
            <summary>
                {icon(&reader.site, "a-large-small")}
                {t!(locale, "display-open")}
                {icon(&reader.site, "chevron-down")}
            </summary>
            <form class="menu-panel" method="post" action="/display">
                <input type="hidden" name="to" value=reader.href(&reader.here) />
                <fieldset class="switch">
                    <legend>{t!(locale, "text-size-label")}</legend>
                    <div class="switch-row">
                        {TextSize::ALL.iter().copied().map(size).collect_view()}
                    </div>
                </fieldset>
                <fieldset class="switch">
                    <legend>{t!(locale, "theme-label")}</legend>
                    <div class="switch-row">
                        {Theme::ALL.iter().copied().map(theme).collect_view()}
                    </div>
                </fieldset>
                {words(reader)}
            </form>
        </details>
    }
    .into_any()
}

/// The switch between the words of the South, both, and those of the North.
fn words(reader: &Reader) -> Option<AnyView> {
    let locale = reader.locale;
    let button = |words: Words| {
        let label = t!(locale, &format!("vocabulary-{}", words.as_str()));
        let pressed = (reader.words() == words).to_string();
        view! {
            <button name="words" value=words.as_str() aria-pressed=pressed>
                {label}
            </button>
        }
    };
    matches!(locale, Locale::KoKr | Locale::KoKp).then(|| {
        view! {
            <fieldset class="switch">
                <legend>{t!(locale, "vocabulary-label")}</legend>
                <div class="switch-row">
                    {Words::ALL.iter().copied().map(button).collect_view()}
                </div>
            </fieldset>
        }
        .into_any()
    })
}

fn footer(reader: &Reader) -> AnyView {
    let locale = reader.locale;
    view! {
        <footer class="foot">
            <p>
                {t!(locale, "help-strip")} " "
                <a href=reader.href("/help")>{t!(locale, "help-strip-link")}</a>
            </p>
            <ul class="foot-links">
                <li>
                    <a href=reader.href("/saved")>{t!(locale, "nav-saved")}</a>
                </li>
                <li>
                    <a href=reader.href("/about")>{t!(locale, "footer-about")}</a>
                </li>
                <li>
                    <a href=reader.href("/privacy")>{t!(locale, "footer-privacy")}</a>
                </li>
                <li>
                    <a href=reader.href("/transparency")>{t!(locale, "transparency-link")}</a>
                </li>
            </ul>
            <p class="foot-note">{t!(locale, "exit-hint")}</p>
            <p class="foot-note">{t!(locale, "footer-source")} " " {t!(locale, "times-in-seoul")}</p>
        </footer>
    }
    .into_any()
}
