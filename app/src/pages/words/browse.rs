//! Looking through the glossary: by typing, by initial, by subject, in either direction.

use domain::glossary::TermPair;
use domain::locale::Locale;
use glossary::Concept;
use leptos::prelude::*;

use super::asked::{Asked, Direction, INITIALS, OTHER};
use super::{PER_PAGE, found, pairs, row, subjects};
use crate::i18n::t;
use crate::islands::SearchBox;
use crate::parts::{icon, pages};
use crate::reader::Reader;

const PATH: &str = "/words";

/// The field, which keeps subject and direction.
pub(super) fn form(reader: &Reader, asked: &Asked) -> AnyView {
    let locale = reader.locale;
    let kept = asked.with(|a| {
        a.q = String::new();
        a.initial = None;
    });
    let kept = kept.parameters().into_iter();
    let kept = kept.map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <form class="search" role="search" action=reader.href(PATH)>
            <label class="visually-hidden" for="word">
                {t!(locale, "words-search-label")}
            </label>
            <div class="search-row">
                <SearchBox
                    id="word".to_owned()
                    source="/api/v1/words".to_owned()
                    value=asked.q.clone()
                    list_label=t!(locale, "search-suggestions-label")
                    count=t!(locale, "search-suggestions-count", n = "{n}")
                    hint_id=Some("word-hint".to_owned())
                />
                <button class="button button-main">
                    {icon(&reader.site, "search")} {t!(locale, "search-button")}
                </button>
            </div>
            <p class="search-hint" id="word-hint">
                {t!(locale, "words-search-hint")}
            </p>
            {kept.collect_view()}
        </form>
    }
    .into_any()
}

/// The words asked for, with the ways to other ones; then the pairs that fit beside them.
pub(super) fn browse(reader: &Reader, asked: &Asked, beside: &[TermPair]) -> AnyView {
    let all = found(asked);
    let beside = pairs::section(reader, asked, beside);
    if all.is_empty() && !asked.q.is_empty() {
        return beside.unwrap_or_else(|| nothing(reader, asked));
    }
    let fits = |subject: Option<&str>| {
        let of_subject = |c: &&&Concept| subject.is_none_or(|s| c.subject == s);
        all.iter().filter(of_subject).copied().collect::<Vec<_>>()
    };
    let shown = fits(asked.subject);
    let last = shown.len().div_ceil(PER_PAGE).max(1);
    let here = asked.page.min(last);
    let rows = shown.chunks(PER_PAGE).nth(here - 1).unwrap_or_default();
    let any = t!(reader.locale, "words-subjects-all");
    let to = |page: usize| Asked { page, ..asked.clone() }.href(reader, PATH);
    view! {
        {initials(reader, asked)}
        <div class="beside">
            {subjects::choice(reader, asked, PATH, Some(any), |subject| fits(subject).len())}
            <div class="found">
                {direction(reader, asked, PATH)} {summary(reader, asked, shown.len())}
                <ol class="words">{rows.iter().map(|c| row::row(reader, asked, c)).collect_view()}</ol>
                {pages(reader, here, last, to)} {beside}
            </div>
        </div>
    }
    .into_any()
}

/// ㄱ ㄴ ㄷ …
fn initials(reader: &Reader, asked: &Asked) -> AnyView {
    let locale = reader.locale;
    let one = |initial: Option<char>, label: String, language: Locale| {
        let chosen = asked.initial == initial && asked.q.is_empty();
        let to = asked.with(|a| {
            a.q = String::new();
            a.initial = initial;
        });
        view! {
            <li>
                <a
                    href=to.href(reader, PATH)
                    lang=language.tag()
                    aria-current=chosen.then_some("true")
                    rel="nofollow"
                >
                    {label}
                </a>
            </li>
        }
    };
    let letters = INITIALS.map(|c| one(Some(c), c.into(), Locale::KoKr));
    view! {
        <nav class="initials" aria-label=t!(locale, "words-initials")>
            <ul class="initials-list">
                {one(None, t!(locale, "words-initials-all"), locale)} {letters}
                {one(Some(OTHER), t!(locale, "words-initials-other"), locale)}
            </ul>
        </nav>
    }
    .into_any()
}

/// Whose word comes first.
pub(super) fn direction(reader: &Reader, asked: &Asked, path: &str) -> AnyView {
    let locale = reader.locale;
    let one = |from: Direction| {
        let to = asked.with(|a| a.from = from);
        let current = (asked.from == from).then_some("true");
        view! {
            <li>
                <a href=to.href(reader, path) aria-current=current rel="nofollow">
                    {t!(locale, &format!("words-from-{}", from.as_str()))}
                </a>
            </li>
        }
    };
    view! {
        <nav aria-label=t!(locale, "words-from")>
            <ul class="switch-row">{Direction::ALL.map(one).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

fn summary(reader: &Reader, asked: &Asked, n: usize) -> AnyView {
    let text = match asked.q.as_str() {
        "" => t!(reader.locale, "words-summary", n = n),
        q => t!(reader.locale, "words-summary-found", q = q, n = n),
    };
    view! { <h2 class="words-summary">{text}</h2> }.into_any()
}

/// No such word yet: say so, and how to go on.
fn nothing(reader: &Reader, asked: &Asked) -> AnyView {
    let locale = reader.locale;
    let word = crate::format::query(&[("word", asked.q.clone())]);
    let query = crate::format::query(&[("q", asked.q.clone())]);
    let all = asked.with(|a| a.q = String::new()).href(reader, PATH);
    let ways = [
        (reader.href(&format!("/search{query}")), "search", t!(locale, "words-nothing-search")),
        (
            reader.href(&format!("{PATH}/suggest{word}")),
            "pencil",
            t!(locale, "words-nothing-suggest"),
        ),
        (all, "book-open", t!(locale, "words-nothing-all")),
    ];
    let way = |(href, name, label): (String, &'static str, String)| {
        view! {
            <li>
                <a href=href>
                    {icon(&reader.site, name)} <span>{label}</span>
                    {icon(&reader.site, "chevron-right")}
                </a>
            </li>
        }
    };
    view! {
        <section class="answer">
            <h2>{t!(locale, "words-nothing", q = asked.q.as_str())}</h2>
            <p>{t!(locale, "words-nothing-text")}</p>
            <ul class="ways">{ways.map(way).collect_view()}</ul>
        </section>
    }
    .into_any()
}
