//! The page of one concept.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::locale::Locale;
use domain::search::{Page, SearchQuery};
use glossary::{Concept, Glossary, Term};
use leptos::prelude::*;

use super::around::{listings, origin, related};
use super::example::marked;
use super::{subjects, told_sentence};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::parts::{Told, icon, thanks};
use crate::reader::Reader;
use crate::state::{AppState, Found};

/// How many listings the page names.
const LISTINGS: usize = 5;

pub(crate) async fn concept(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    told: Result<Query<Told>, QueryRejection>,
) -> Response {
    let shown = async {
        let concept = read(&id)?;
        let query = SearchQuery {
            text: concept.south.name.clone(),
            page: Page::new(1, LISTINGS).unwrap_or_default(),
            ..SearchQuery::default()
        };
        let found = state.search(&query).await?;
        let told = told.map(|Query(told)| told).unwrap_or_default();
        Ok::<_, PageError>(show(&reader, concept, &found, told))
    };
    respond(&reader, shown.await)
}

/// The concept that an address names.
pub(super) fn read(id: &str) -> Result<&'static Concept, PageError> {
    Glossary::built_in().concept(id).ok_or(PageError::NotFound)
}

fn show(reader: &Reader, concept: &Concept, found: &Found, told: Told) -> Response {
    let locale = reader.locale;
    let [south, north] = [&concept.south.name, &concept.north.name].map(String::as_str);
    let words = t!(locale, "word-description", south = south, north = north);
    let path = format!("/words/{}", concept.id);
    let head = Head {
        title: concept.term(locale).name.clone(),
        description: Some(format!("{words} {}", concept.meaning)),
        canonical: Some(path.clone()),
    };
    page(StatusCode::OK, reader, &head, || {
        let thanks = told_sentence(reader, told).map(|sentence| thanks(reader, sentence));
        view! {
            <p class="crumb">
                <a href=reader.href("/words")>
                    {icon(&reader.site, "chevron-left")} {t!(locale, "words-title")}
                </a>
            </p>
            {thanks}
            {heading(reader, concept)}
            {note(reader, concept)}
            {meaning(reader, concept)}
            {related(reader, concept)}
            {listings(reader, concept, found)}
            {origin(reader, concept)}
            <p>
                <a class="button" href=reader.href(&format!("{path}/suggest"))>
                    {icon(&reader.site, "pencil")}
                    {t!(locale, "word-suggest")}
                </a>
            </p>
        }
    })
}

/// The reader's own word, then every vocabulary with its variants.
fn heading(reader: &Reader, concept: &Concept) -> AnyView {
    let locale = reader.locale;
    let form = |(vocabulary, term): (Locale, &Term)| {
        let id = match vocabulary {
            Locale::KoKp => "words-north",
            Locale::KoKr => "words-south",
            Locale::En => "words-english",
            Locale::ZhCn => "words-chinese",
        };
        let variants = term.variants.join(&t!(locale, "list-separator"));
        let variants = (!variants.is_empty()).then(|| {
            view! {
                <p class="word-variants">
                    {t!(locale, "word-variants")} " " <span lang=vocabulary.tag()>{variants}</span>
                </p>
            }
        });
        view! {
            <div>
                <dt>{t!(locale, id)}</dt>
                <dd>
                    <b lang=vocabulary.tag()>{term.name.clone()}</b>
                    {variants}
                </dd>
            </div>
        }
    };
    let order = [Locale::KoKp, Locale::KoKr, Locale::En, Locale::ZhCn];
    let subject = format!("/words?subject={}", concept.subject);
    view! {
        <header class="word-head">
            <a class="kind" href=reader.href(&subject) rel="nofollow">
                {icon(&reader.site, "book-open")}
                {subjects::name(locale, &concept.subject)}
            </a>
            <h1>{concept.term(locale).name.clone()}</h1>
            <dl class="word-forms">
                {order.map(|vocabulary| form((vocabulary, concept.term(vocabulary))))}
            </dl>
        </header>
    }
    .into_any()
}

/// What to beware of.
fn note(reader: &Reader, concept: &Concept) -> Option<AnyView> {
    let note = concept.note.clone()?;
    Some(
        view! {
            <div class="notice" data-tone="alert">
                {icon(&reader.site, "triangle-alert")}
                <h2>{t!(reader.locale, "word-note-title")}</h2>
                <p lang="ko-KR">{note}</p>
            </div>
        }
        .into_any(),
    )
}

fn meaning(reader: &Reader, concept: &Concept) -> AnyView {
    let locale = reader.locale;
    let part = |(text, marked): (String, bool)| match marked {
        true => view! { <mark>{text}</mark> }.into_any(),
        false => text.into_any(),
    };
    view! {
        <section class="block">
            <h2>{t!(locale, "word-meaning-title")}</h2>
            <p lang="ko-KR">{concept.meaning.clone()}</p>
        </section>
        <section class="block">
            <h2>{t!(locale, "word-example-title")}</h2>
            <blockquote class="word-example" lang="ko-KR">
                <p>{marked(concept).into_iter().map(part).collect_view()}</p>
            </blockquote>
        </section>
    }
    .into_any()
}
