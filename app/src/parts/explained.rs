//! Words explained where they stand, in Korean texts that somebody wrote for the page.
//!
//! Only running text is explained, never names, titles, links or buttons: those are what
//! stands on a door or in a form, and are read as they are.

use domain::language::LanguageTag;
use domain::locale::Locale;
use glossary::{Annotator, Concept, Seen, Segment, agree};
use leptos::prelude::*;

use crate::i18n::t;
use crate::parts::icon;
use crate::reader::{Reader, Words};

/// A text with its words as the reader chose to see them: those of the South, of the North,
/// or of the South with those of the North above. A word is explained where the page has it
/// first; `seen` goes from text to text. Who reads another language gets the text as it is.
pub(crate) fn explained(
    reader: &Reader,
    seen: &mut Seen<'static>,
    text: &str,
    language: &LanguageTag,
) -> AnyView {
    // A text of the North's own needs no explanation of what the South says.
    let southern = language.primary() == "ko" && language.as_str() != Locale::KoKp.tag();
    if !southern || !reads_korean(reader) {
        return text.to_owned().into_any();
    }
    let mut views = Vec::new();
    let mut plain = String::new();
    for segment in Annotator::built_in().annotate(text, seen) {
        match in_words(reader.words(), &segment) {
            Shown::Plain(text) => plain.push_str(&text),
            Shown::View(view) => {
                views.push(std::mem::take(&mut plain).into_any());
                views.push(view);
            }
        }
    }
    views.push(plain.into_any());
    views.collect_view().into_any()
}

fn reads_korean(reader: &Reader) -> bool {
    matches!(reader.locale, Locale::KoKr | Locale::KoKp)
}

/// What becomes of a part of a text; what is plain is joined with what is beside it.
enum Shown {
    Plain(String),
    View(AnyView),
}

fn in_words(words: Words, segment: &Segment<'_, '_>) -> Shown {
    let (text, particles, north, first) = match segment {
        Segment::Text(text) => return Shown::Plain((*text).into()),
        Segment::Word { text, particles, concept, first } => {
            (*text, *particles, concept.other_name().unwrap_or(text), *first)
        }
    };
    match (words, first) {
        (Words::South, _) | (Words::Together, false) => Shown::Plain(format!("{text}{particles}")),
        (Words::Together, true) => {
            Shown::View(ruby((text, Locale::KoKr), (north, Locale::KoKp), particles))
        }
        (Words::North, true) => {
            let particles = agree(north, particles);
            Shown::View(ruby((north, Locale::KoKp), (text, Locale::KoKr), &particles))
        }
        (Words::North, false) => {
            let (word, particles) = (north.to_owned(), agree(north, particles).into_owned());
            let view = view! {
                <span lang=Locale::KoKp.tag()>{word}</span>
                {particles}
            };
            Shown::View(view.into_any())
        }
    }
}

/// A word with another above it, each with its language. Particles go with it to the next
/// line. To who listens, browsers give the word as text and the one above as its description;
/// where ruby is not known, the marks in `rp` make it 도시락(곽밥)을.
fn ruby(word: (&str, Locale), above: (&str, Locale), particles: &str) -> AnyView {
    let (word, word_tag, above, above_tag) =
        (word.0.to_owned(), word.1.tag(), above.0.to_owned(), above.1.tag());
    view! {
        <span class="in-place">
            <ruby lang=word_tag>
                {word}<rp>"("</rp><rt lang=above_tag>{above}</rt><rp>")"</rp>
            </ruby>{particles.to_owned()}
        </span>
    }
    .into_any()
}

/// The words that the texts of a page had, with what they mean; nothing if there are none.
pub(crate) fn words_here(reader: &Reader, seen: &Seen<'static>) -> Option<AnyView> {
    let concepts = seen.concepts();
    if concepts.is_empty() {
        return None;
    }
    let words = concepts.iter().map(|concept| entry(reader, concept)).collect_view();
    Some(
        view! {
            <details class="words-here">
                <summary>
                    {icon(&reader.site, "book")}
                    {t!(reader.locale, "vocabulary-here", n = concepts.len())}
                    {icon(&reader.site, "chevron-down")}
                </summary>
                <dl>{words}</dl>
            </details>
        }
        .into_any(),
    )
}

/// A word of the list: its name, that of the other side, what it is, what to beware of.
fn entry(reader: &Reader, concept: &'static Concept) -> AnyView {
    let south = (concept.south.name.as_str(), Locale::KoKr, "vocabulary-south");
    let north = concept.other_name().map(|name| (name, Locale::KoKp, "vocabulary-north"));
    let (name, other) = match (reader.words(), north) {
        (Words::North, Some(north)) => (north, Some(south)),
        (_, north) => (south, north),
    };
    let other = other.map(|(word, locale, label)| {
        view! {
            " "
            <span class="gloss">
                {t!(reader.locale, label)} " " <span lang=locale.tag()>{word}</span>
            </span>
        }
    });
    let note = concept.note.as_deref().map(|note| view! { " " {note} });
    view! {
        <div>
            <dt>
                <a href=reader.href(&format!("/words/{}", concept.id)) lang=name.1.tag()>
                    {name.0}
                </a>
                {other}
            </dt>
            <dd lang=Locale::KoKr.tag()>{concept.meaning.as_str()} {note}</dd>
        </div>
    }
    .into_any()
}
