//! What stands below a word: its neighbours, listings that use it, and where it comes from.

use domain::directory::Listing;
use domain::search::ReadingBy;
use glossary::{Concept, Glossary, Source};
use leptos::prelude::*;

use crate::i18n::t;
use crate::parts::{icon, kind};
use crate::reader::Reader;
use crate::state::Found;

/// Words to look at with this one.
pub(super) fn related(reader: &Reader, concept: &Concept) -> Option<AnyView> {
    let locale = reader.locale;
    let see = concept.see.iter().filter_map(|id| Glossary::built_in().concept(id));
    let links: Vec<_> = see
        .map(|other| {
            view! {
                <li>
                    <a class="button" href=reader.href(&format!("/words/{}", other.id))>
                        {other.term(locale).name.clone()}
                    </a>
                </li>
            }
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <section class="block">
                <h2>{t!(locale, "word-see-title")}</h2>
                <ul class="word-ways">{links}</ul>
            </section>
        }
        .into_any()
    })
}

/// Some listings that use the word; one that only looks like it is none of them.
pub(super) fn listings(reader: &Reader, concept: &Concept, found: &Found) -> Option<AnyView> {
    let locale = reader.locale;
    let total = found.results.total;
    let guessed = found.results.read_as.iter().any(|r| r.by == ReadingBy::Spelling);
    let one = |(_, listing): &(_, Listing)| {
        let title = listing.service.title.pick(locale);
        view! {
            <li>
                <a href=reader.href(&format!("/listing/{}", listing.id))>
                    {kind(reader, listing.service.kind)}
                    <span lang=title.language.to_string()>{title.value.clone()}</span>
                    {icon(&reader.site, "chevron-right")}
                </a>
            </li>
        }
    };
    let query = crate::format::query(&[("q", concept.south.name.clone())]);
    let all = (total > found.listings.len()).then(|| {
        view! {
            <a class="more" href=reader.href(&format!("/search{query}"))>
                {t!(locale, "word-listings-all", n = total)}
                {icon(&reader.site, "chevron-right")}
            </a>
        }
    });
    (!guessed && !found.listings.is_empty()).then(|| {
        view! {
            <section class="block">
                <h2>{t!(locale, "word-listings-title")}</h2>
                <ul class="ways">{found.listings.iter().map(one).collect_view()}</ul>
                {all}
            </section>
        }
        .into_any()
    })
}

/// How we know the pair, and whether somebody still has to look at it.
pub(super) fn origin(reader: &Reader, concept: &Concept) -> AnyView {
    let locale = reader.locale;
    let same = concept.north.name == concept.south.name;
    let source = match concept.source {
        Source::Everyday => t!(locale, "word-source-everyday"),
        Source::Welfare => t!(locale, "word-source-welfare"),
        Source::Ministry => t!(locale, "word-source-ministry"),
        Source::Shared if same => t!(locale, "word-source-shared"),
        Source::Spelling | Source::Shared => t!(locale, "word-source-spelling"),
    };
    let review = concept.review.then(|| {
        view! {
            <p>
                {icon(&reader.site, "circle-question-mark")}
                <span>{t!(locale, "word-review")}</span>
            </p>
        }
    });
    view! {
        <div class="verified block">
            <p>
                {icon(&reader.site, "info")}
                <span>{source}</span>
            </p>
            {review}
        </div>
    }
    .into_any()
}
