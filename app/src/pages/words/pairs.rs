//! Pairs of lists from elsewhere that a moderator has confirmed: below the glossary's own words,
//! and with the list they come from, since nobody has written what they mean.

use domain::glossary::TermPair;
use domain::locale::Locale;
use leptos::prelude::*;

use super::asked::Asked;
use crate::i18n::t;
use crate::reader::Reader;
use crate::state::AppState;

/// More than these nobody reads; who types more of a word gets fewer.
const SHOWN: usize = 20;

/// The pairs that fit what was typed. They have no subject and no second page.
pub(super) fn found(state: &AppState, asked: &Asked) -> Vec<TermPair> {
    match asked.subject.is_none() && asked.page == 1 {
        true => state.pairs.look_up(&asked.q, SHOWN),
        false => Vec::new(),
    }
}

pub(super) fn section(reader: &Reader, asked: &Asked, pairs: &[TermPair]) -> Option<AnyView> {
    let locale = reader.locale;
    (!pairs.is_empty()).then(|| {
        view! {
            <section class="block" aria-labelledby="pairs">
                <h2 id="pairs">{t!(locale, "words-pairs")}</h2>
                <p>{t!(locale, "words-pairs-text")}</p>
                <ul class="words">
                    {pairs.iter().map(|pair| row(locale, asked, pair)).collect_view()}
                </ul>
            </section>
        }
        .into_any()
    })
}

/// Both words, in the order that was chosen, then the others and the source.
fn row(locale: Locale, asked: &Asked, pair: &TermPair) -> AnyView {
    let [(first, first_tag), (second, second_tag)] = asked.from.locales().map(|vocabulary| {
        let word = if vocabulary == Locale::KoKp { &pair.north } else { &pair.south };
        (word.clone(), vocabulary.tag())
    });
    let other = |word: &str, vocabulary: Locale| {
        let word = word.to_owned();
        (!word.is_empty()).then(|| view! { <span lang=vocabulary.tag()>{word}</span> })
    };
    view! {
        <li class="word word-pair">
            <b class="word-first" lang=first_tag>
                {first}
            </b>
            <span class="word-second" lang=second_tag>
                {second}
            </span>
            <span class="word-source">
                {other(&pair.english, Locale::En)} {other(&pair.chinese, Locale::ZhCn)}
                <span>{t!(locale, "words-pairs-source", name = pair.source.as_str())}</span>
            </span>
        </li>
    }
    .into_any()
}
