//! Learning words: cards, and without script a list in which one uncovers the other word.

use axum::http::StatusCode;
use axum::response::Response;
use domain::locale::Locale;
use glossary::{Concept, Source};
use leptos::prelude::*;

use super::asked::{Asked, Direction};
use super::browse::direction;
use super::{Parameters, in_order, subjects};
use crate::document::{Head, page};
use crate::i18n::t;
use crate::islands::{Card, CardWords, Cards};
use crate::parts::{icon, pages};
use crate::reader::Reader;

const PATH: &str = "/words/learn";
/// Cards in a set: as many as one can go through in a quarter of an hour.
const SET: usize = 40;
/// The subject for who has not chosen one.
const FIRST: &str = "daily";

pub(crate) async fn learn(reader: Reader, parameters: Parameters) -> Response {
    let parameters = parameters.map(|axum::extract::Query(p)| p).unwrap_or_default();
    let asked = Asked::read(&parameters).with_set();
    let locale = reader.locale;
    let subject = asked.subject.unwrap_or(FIRST);
    let pairs = pairs(subject);
    let last = pairs.len().div_ceil(SET).max(1);
    let here = asked.page.min(last);
    let set = pairs.chunks(SET).nth(here - 1).unwrap_or_default();
    let cards: Vec<_> = set.iter().map(|c| card(&reader, asked.from, c)).collect();
    let title = t!(locale, "learn-title", subject = subjects::name(locale, subject));
    let head = Head {
        title: title.clone(),
        description: Some(t!(locale, "learn-lead")),
        canonical: parameters.is_empty().then(|| PATH.into()),
    };
    page(StatusCode::OK, &reader, &head, || {
        let to = |page: usize| Asked { page, ..asked.clone() }.href(&reader, PATH);
        let count = |subject: Option<&'static str>| subject.map_or(0, |s| self::pairs(s).len());
        view! {
            <p class="crumb">
                <a href=reader.href("/words")>
                    {icon(&reader.site, "chevron-left")} {t!(locale, "words-title")}
                </a>
            </p>
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "learn-lead")}</p>
            <div class="beside">
                {subjects::choice(&reader, &asked, PATH, None, count)}
                <div class="found">
                    {direction(&reader, &asked, PATH)}
                    <Cards cards=cards.clone() words=card_words(locale, asked.from) />
                    <h2>{t!(locale, "learn-list")}</h2>
                    <p class="deck-note">{t!(locale, "learn-list-hint")}</p>
                    <ol class="pairs">{cards.iter().map(|c| pair(locale, asked.from, c)).collect_view()}</ol>
                    {pages(&reader, here, last, to)}
                </div>
            </div>
        }
    })
}

impl Asked {
    /// What matters for cards: subject, direction and set.
    fn with_set(self) -> Self {
        let subject = self.subject.or(Some(FIRST));
        Self { subject, from: self.from, page: self.page, ..Self::default() }
    }
}

/// The words of a subject in which the two sides differ: first those one meets most, then
/// those that are only spelt differently.
fn pairs(subject: &str) -> Vec<&'static Concept> {
    let differ = |c: &&Concept| c.subject == subject && c.north.name != c.south.name;
    let mut pairs: Vec<_> = in_order(Direction::North).iter().copied().filter(differ).collect();
    pairs.sort_by_key(|c| match c.source {
        Source::Everyday => 0,
        Source::Ministry => 1,
        Source::Welfare | Source::Shared => 2,
        Source::Spelling => 3,
    });
    pairs
}

fn card(reader: &Reader, from: Direction, concept: &Concept) -> Card {
    let [front, back] = from.terms(concept).map(|term| term.name.clone());
    let own = match reader.locale {
        Locale::KoKr | Locale::KoKp => String::new(),
        other => concept.term(other).name.clone(),
    };
    let (id, meaning) = (concept.id.clone(), concept.meaning.clone());
    Card { front, back, own, meaning, href: reader.href(&format!("/words/{id}")), id }
}

fn card_words(locale: Locale, from: Direction) -> CardWords {
    let side = |vocabulary: Locale| {
        let name = match vocabulary {
            Locale::KoKp => t!(locale, "words-north"),
            _ => t!(locale, "words-south"),
        };
        (name, vocabulary.tag().to_owned())
    };
    CardWords {
        title: t!(locale, "cards-title"),
        left: t!(locale, "cards-left", n = "{n}"),
        sides: from.locales().map(side),
        show: t!(locale, "cards-show"),
        again: t!(locale, "cards-again"),
        knew: t!(locale, "cards-knew"),
        previous: t!(locale, "cards-previous"),
        next: t!(locale, "cards-next"),
        more: t!(locale, "cards-more"),
        done: t!(locale, "cards-done"),
        keys: t!(locale, "cards-keys"),
        kept: t!(locale, "cards-kept"),
        forget: t!(locale, "cards-forget"),
        forgotten: t!(locale, "cards-forgotten"),
    }
}

/// A pair whose second word is covered until one asks for it.
fn pair(locale: Locale, from: Direction, card: &Card) -> AnyView {
    let Card { front, back, own, meaning, href, .. } = card.clone();
    let [front_tag, back_tag] = from.locales().map(Locale::tag);
    view! {
        <li>
            <details>
                <summary lang=front_tag>{front}</summary>
                <p>
                    <b lang=back_tag>{back}</b>
                    " "
                    {own}
                </p>
                <p lang="ko-KR">{meaning}</p>
                <p>
                    <a href=href>{t!(locale, "cards-more")}</a>
                </p>
            </details>
        </li>
    }
    .into_any()
}
