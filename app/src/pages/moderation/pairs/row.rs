//! One pair with what is known about it, and the choice.

use domain::glossary::{TermPair, Verdict};
use domain::locale::Locale;
use glossary::Concept;
use leptos::prelude::*;
use store::glossary::Imported;

use super::known::known;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

/// What the name of a choice begins with; the id of the pair follows.
pub(super) const NAME: &str = "pair-";

pub(super) fn row(reader: &Reader, one: &Imported) -> AnyView {
    let locale = reader.locale;
    let id = format!("words-{}", one.id);
    let label = id.clone();
    let doubt = one.doubtful.then(|| {
        view! {
            <p class="pair-doubt">
                {icon(&reader.site, "triangle-alert")}
                <span>{t!(locale, "pairs-doubtful")}</span>
            </p>
        }
    });
    view! {
        <li>
            <div class="pair" role="group" aria-labelledby=label>
                <p id=id>{sides(locale, &one.pair)}</p>
                {facts(locale, &one.pair)}
                {doubt}
                {beside(reader, &known(&one.pair))}
                {choices(locale, &one.id)}
            </div>
        </li>
    }
    .into_any()
}

/// The two words, each under whose it is.
pub(super) fn sides(locale: Locale, pair: &TermPair) -> AnyView {
    let side = |label: String, word: &str, vocabulary: Locale| {
        view! {
            <span class="pair-side">
                <span class="pair-whose">{label}</span>
                " "
                <b lang=vocabulary.tag()>{word.to_owned()}</b>
            </span>
        }
    };
    view! {
        <span class="pair-words">
            {side(t!(locale, "words-north"), &pair.north, Locale::KoKp)} " "
            {side(t!(locale, "words-south"), &pair.south, Locale::KoKr)}
        </span>
    }
    .into_any()
}

/// What else the list says, and which list it is.
pub(super) fn facts(locale: Locale, pair: &TermPair) -> AnyView {
    let fact = |text: &str, vocabulary: Option<Locale>| {
        let lang = vocabulary.map(Locale::tag);
        (!text.is_empty()).then(|| view! { <li lang=lang>{text.to_owned()}</li> })
    };
    let source = t!(locale, "pairs-source", name = pair.source.as_str());
    view! {
        <ul class="pair-facts">
            {fact(&pair.english, Some(Locale::En))} {fact(&pair.chinese, Some(Locale::ZhCn))}
            {fact(&pair.category, None)} {fact(&source, None)}
        </ul>
    }
    .into_any()
}

/// The concepts of the glossary that have one of the words.
fn beside(reader: &Reader, concepts: &[&Concept]) -> Option<AnyView> {
    let link = |concept: &&Concept| {
        view! {
            <a href=reader.href(&format!("/words/{}", concept.id))>
                <span lang=Locale::KoKp.tag()>{concept.north.name.clone()}</span>
                " → "
                <span lang=Locale::KoKr.tag()>{concept.south.name.clone()}</span>
            </a>
        }
    };
    (!concepts.is_empty()).then(|| {
        view! {
            <p class="pair-known">
                <span>{t!(reader.locale, "pairs-known")}</span>
                {concepts.iter().map(link).collect_view()}
            </p>
        }
        .into_any()
    })
}

fn choices(locale: Locale, id: &str) -> AnyView {
    let choice = |value: &'static str, label: String, chosen: bool| {
        view! {
            <label class="choice">
                <input type="radio" name=format!("{NAME}{id}") value=value checked=chosen />
                {label}
            </label>
        }
    };
    view! {
        <div class="pair-choices">
            {choice(Verdict::Confirmed.as_str(), t!(locale, "pairs-confirm"), false)}
            {choice(Verdict::Refused.as_str(), t!(locale, "pairs-refuse"), false)}
            {choice("later", t!(locale, "pairs-later"), true)}
        </div>
    }
    .into_any()
}
