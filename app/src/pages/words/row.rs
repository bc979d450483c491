//! One line of the glossary.

use domain::locale::Locale;
use glossary::Concept;
use leptos::prelude::*;

use super::asked::Asked;
use super::subjects;
use crate::i18n::t;
use crate::reader::Reader;

/// The word of one side, that of the other, and the subject; for readers of another
/// language first their own word.
pub(super) fn row(reader: &Reader, asked: &Asked, concept: &Concept) -> AnyView {
    let locale = reader.locale;
    let href = reader.href(&format!("/words/{}", concept.id));
    let [(first, first_tag), (second, second_tag)] =
        asked.from.locales().map(|l| (concept.term(l).name.clone(), l.tag()));
    // The same word needs no second reading.
    let same = first == second;
    let (second, second_tag) = match same {
        true => (t!(locale, "words-same"), locale.tag()),
        false => (second, second_tag),
    };
    let second = view! {
        <span class="word-second" lang=second_tag data-same=same.then_some("yes")>
            {second}
        </span>
    };
    let korean = matches!(locale, Locale::KoKr | Locale::KoKp);
    let words = match korean {
        true => view! {
            <a class="word-first" href=href lang=first_tag>
                {first}
            </a>
            {second}
        }
        .into_any(),
        false => view! {
            <a class="word-own" href=href lang=locale.tag()>
                {concept.term(locale).name.clone()}
            </a>
            <span class="word-first" lang=first_tag>
                {first}
            </span>
            {second}
        }
        .into_any(),
    };
    view! {
        <li class="word">
            {words} <span class="word-subject">{subjects::name(locale, &concept.subject)}</span>
        </li>
    }
    .into_any()
}
