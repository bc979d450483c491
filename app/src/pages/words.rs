//! The glossary: what the two Koreas call things, side by side.

mod around;
mod asked;
mod browse;
mod concept;
mod example;
mod learn;
mod pairs;
mod row;
mod subjects;
mod suggest;

use std::sync::LazyLock;

use asked::{Asked, Direction, initial};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use glossary::{Concept, Glossary};
use leptos::prelude::*;

use crate::document::{Head, page};
use crate::i18n::t;
use crate::parts::{Told, What, icon, thanks};
use crate::reader::Reader;
use crate::state::AppState;

pub(crate) use concept::concept;
pub(crate) use learn::learn;
pub(crate) use suggest::{hold, hold_new, suggest, suggest_new};

/// Words on a page.
const PER_PAGE: usize = 50;
/// How many words a look-up finds at most: nobody reads on there.
const MAX_FOUND: usize = 500;

/// Parameters of an address, whatever they are.
type Parameters = Result<Query<Vec<(String, String)>>, QueryRejection>;

pub(crate) async fn words(
    State(state): State<AppState>,
    reader: Reader,
    parameters: Parameters,
    told: Result<Query<Told>, QueryRejection>,
) -> Response {
    let parameters = parameters.map(|Query(p)| p).unwrap_or_default();
    let told = told.map(|Query(told)| told).unwrap_or_default();
    let asked = Asked::read(&parameters);
    let pairs = pairs::found(&state, &asked);
    let locale = reader.locale;
    let title = match asked.q.as_str() {
        "" => t!(locale, "words-title"),
        q => t!(locale, "words-title-found", q = q),
    };
    let head = Head {
        title,
        description: Some(t!(locale, "words-description")),
        canonical: asked.parameters().is_empty().then(|| "/words".into()),
    };
    page(StatusCode::OK, &reader, &head, || {
        let thanks = told_sentence(&reader, told).map(|sentence| thanks(&reader, sentence));
        view! {
            {thanks}
            <h1>{t!(locale, "words-title")}</h1>
            <p class="lead">{t!(locale, "words-lead")}</p>
            {browse::form(&reader, &asked)}
            {ways(&reader)}
            {browse::browse(&reader, &asked, &pairs)}
        }
    })
}

/// Thanks for a suggestion about a word.
fn told_sentence(reader: &Reader, told: Told) -> Option<String> {
    match told.told? {
        What::Held => Some(t!(reader.locale, "word-thanks-held")),
        What::Full => Some(t!(reader.locale, "feedback-thanks-full")),
        What::Confirmed | What::Nothing => None,
    }
}

/// To the cards, and to what is missing.
fn ways(reader: &Reader) -> AnyView {
    let way = |path: &str, name: &'static str, label: String| {
        view! {
            <li>
                <a class="button" href=reader.href(path)>
                    {icon(&reader.site, name)}
                    {label}
                </a>
            </li>
        }
    };
    view! {
        <ul class="word-ways">
            {way("/words/learn", "square-stack", t!(reader.locale, "words-learn"))}
            {way("/words/suggest", "pencil", t!(reader.locale, "words-suggest"))}
        </ul>
    }
    .into_any()
}

/// All words by the alphabet, for each direction.
fn in_order(from: Direction) -> &'static [&'static Concept] {
    fn sorted(from: Direction) -> Vec<&'static Concept> {
        let mut all: Vec<&'static Concept> = Glossary::built_in().concepts().iter().collect();
        // Unicode has the syllables in the order of the South's dictionaries; before them
        // come figures and Latin letters, which nobody looks for first.
        all.sort_by_cached_key(|concept| {
            let [first, second] = from.terms(concept).map(|term| term.name.as_str());
            (initial(first) == asked::OTHER, first, second)
        });
        all
    }
    static NORTH: LazyLock<Vec<&Concept>> = LazyLock::new(|| sorted(Direction::North));
    static SOUTH: LazyLock<Vec<&Concept>> = LazyLock::new(|| sorted(Direction::South));
    match from {
        Direction::North => &NORTH,
        Direction::South => &SOUTH,
    }
}

/// The words asked for, whatever their subject.
fn found(asked: &Asked) -> Vec<&'static Concept> {
    if !asked.q.is_empty() {
        let found = search::look_up(Glossary::built_in(), &asked.q, MAX_FOUND);
        return found.into_iter().map(|found| found.concept).collect();
    }
    let stands = |c: &&Concept| {
        let [first, _] = asked.from.terms(c);
        asked.initial.is_none_or(|wanted| initial(&first.name) == wanted)
    };
    in_order(asked.from).iter().copied().filter(stands).collect()
}
