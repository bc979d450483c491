//! The glossary: what the two Koreas call things, joined by what is meant.
//!
//! It is written in Fluent (`locales/*/glossary/*.ftl`), one message for each concept in
//! each locale, read and checked when the program is built, and built into it. Search
//! understands queries by it, pages explain words by it.

mod annotate;
mod concept;
pub mod exchange;
#[cfg(test)]
mod fluent;

use std::collections::HashMap;
use std::sync::LazyLock;

pub use annotate::{Annotator, Seen, Segment, agree};
pub use concept::{Concept, Source, Term};
use domain::locale::Locale;

/// All concepts, found by their ids.
pub struct Glossary {
    concepts: Vec<Concept>,
    by_id: HashMap<String, usize>,
}

/// The glossary that is built into the program.
static BUILT_IN: LazyLock<Glossary> = LazyLock::new(|| {
    let written = include_str!(concat!(env!("OUT_DIR"), "/concepts.json"));
    let concepts = serde_json::from_str(written).unwrap_or_else(|error| {
        // Written by the build from the same types: only a broken build can come here.
        unreachable!("the glossary built into the program cannot be read: {error}")
    });
    Glossary::new(concepts)
});

impl Glossary {
    /// The glossary that is built into the program.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// A glossary of these concepts.
    pub fn new(concepts: Vec<Concept>) -> Self {
        let by_id = concepts.iter().enumerate().map(|(at, c)| (c.id.clone(), at)).collect();
        Self { concepts, by_id }
    }

    /// Every concept, in the order of the ids.
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// The concept with this id.
    pub fn concept(&self, id: &str) -> Option<&Concept> {
        self.by_id.get(id).and_then(|at| self.concepts.get(*at))
    }
}

impl Concept {
    /// The words in the vocabulary of a locale.
    pub fn term(&self, locale: Locale) -> &Term {
        match locale {
            Locale::KoKr => &self.south,
            Locale::KoKp => &self.north,
            Locale::En => &self.english,
            Locale::ZhCn => &self.chinese,
        }
    }

    /// The words of every vocabulary, with the locale they belong to.
    pub fn terms(&self) -> [(Locale, &Term); 4] {
        Locale::ALL.map(|locale| (locale, self.term(locale)))
    }
}

#[cfg(test)]
mod tests;
