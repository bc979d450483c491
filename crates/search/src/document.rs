//! A listing, or what is published in a topic, as a document of the index.

use std::collections::BTreeSet;

use domain::directory::{Listing, Service};
use domain::forum::TopicText;
use domain::language::LocalizedText;
use domain::locale::Locale;
use domain::region::{Level, Region};
use domain::search::SuggestionKind;
use tantivy::TantivyDocument;
use tantivy::schema::Field;
use uuid::Uuid;

use crate::analysis::hangul::{choseong, is_consonant};
use crate::analysis::normalise::normalise;
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{forms, runs};
use crate::schema::{Fields, Zone};
use crate::suggest;
use crate::terms::{Memory, Terms, joined};
use crate::{facts, kind};

/// The most initial consonants in a row that are looked for.
const MAX_CHOSEONG: usize = 16;

/// What an index holds: listings, or what is published in topics.
pub trait Indexed {
    /// Itself, as the index sees it.
    fn thing(&self) -> Thing<'_>;
}

/// Something of which an index makes a document.
#[derive(Clone, Copy, Debug)]
pub enum Thing<'a> {
    /// A listing.
    Listing(&'a Listing),
    /// What is published in a topic.
    Topic(&'a TopicText),
}

impl Indexed for Listing {
    fn thing(&self) -> Thing<'_> {
        Thing::Listing(self)
    }
}

impl Indexed for TopicText {
    fn thing(&self) -> Thing<'_> {
        Thing::Topic(self)
    }
}

/// Makes the document of something.
pub(crate) fn document(fields: &Fields, of: Thing<'_>, memory: &mut Memory) -> TantivyDocument {
    let mut document = TantivyDocument::default();
    document.add_bytes(fields.id, of.id().as_bytes());
    let mut spellings = BTreeSet::new();
    for zone in Zone::ALL {
        let mut terms = Terms::default();
        for text in of.texts(zone) {
            terms.read(&normalise(&text), memory);
        }
        if let Some(region) = of.region().filter(|_| zone == Zone::Side) {
            terms.words.extend(memory.place(region, place_words).iter().cloned());
        }
        add(&mut document, fields.words(zone), &terms.words);
        add(&mut document, fields.inner(zone), &terms.inner);
        document.add_text(fields.pairs(zone), terms.pairs);
        spellings.extend(terms.spellings);
    }
    add(&mut document, fields.spellings, &spellings);
    add(&mut document, fields.choseong, &of.names().into_iter().flat_map(choseong_terms).collect());
    add(&mut document, fields.suggestions, &of.completions());
    match of {
        Thing::Listing(listing) => facts::write(&mut document, &fields.facts, listing),
        Thing::Topic(topic) => facts::write_topic(&mut document, &fields.facts, topic),
    }
    document
}

impl<'a> Thing<'a> {
    /// By this it is replaced and removed.
    pub(crate) fn id(self) -> Uuid {
        match self {
            Self::Listing(listing) => listing.id.0,
            Self::Topic(topic) => topic.id.0,
        }
    }

    /// Its texts in a zone, in every language.
    fn texts(self, zone: Zone) -> Vec<String> {
        match (self, zone) {
            (Self::Listing(listing), zone) => texts(&listing.service, zone),
            (Self::Topic(_), Zone::Head) => self.names().into_iter().map(String::from).collect(),
            (Self::Topic(_), Zone::Side) => Vec::new(),
            (Self::Topic(topic), Zone::Body) => topic.posts.clone(),
        }
    }

    /// Where it is.
    fn region(self) -> Option<Region> {
        match self {
            Self::Listing(listing) => listing.service.location.region,
            Self::Topic(_) => None,
        }
    }

    /// What it is called, to be found by initial consonants.
    fn names(self) -> Vec<&'a str> {
        let (titles, tags): (Vec<&str>, _) = match self {
            Self::Listing(listing) => {
                (values(&listing.service.title).collect(), &listing.service.tags)
            }
            Self::Topic(topic) => (vec![&topic.title], &topic.tags),
        };
        titles.into_iter().chain(tags.iter().map(String::as_str)).collect()
    }

    /// What completes to it. What people say to each other completes nobody's query.
    fn completions(self) -> BTreeSet<String> {
        match self {
            Self::Listing(listing) => completions(&listing.service),
            Self::Topic(_) => BTreeSet::new(),
        }
    }
}

/// The texts of a listing in a zone.
fn texts(service: &Service, zone: Zone) -> Vec<String> {
    let localized = |texts: &mut dyn Iterator<Item = &LocalizedText>| {
        texts.flat_map(values).map(String::from).collect::<Vec<_>>()
    };
    match zone {
        Zone::Head => {
            let titles = localized(&mut std::iter::once(&service.title));
            titles.into_iter().chain(service.tags.iter().cloned()).collect()
        }
        Zone::Side => {
            let mut side =
                vec![service.organization.name.clone(), kind::words(service.kind).into()];
            side.extend(service.location.region.map(|r| r.full_name(Locale::KoKr)));
            side.extend(localized(&mut service.eligibility.iter()));
            side
        }
        Zone::Body => {
            let more = service.required_documents.iter().chain(&service.location.accessibility);
            localized(&mut service.description.iter().chain(more))
        }
    }
}

/// What completes to a listing.
fn completions(service: &Service) -> BTreeSet<String> {
    let titles = values(&service.title).map(|t| (SuggestionKind::Title, t));
    let tags = service.tags.iter().map(|t| (SuggestionKind::Tag, t.as_str()));
    let name = (SuggestionKind::Organization, service.organization.name.as_str());
    titles.chain(tags).chain([name]).flat_map(|(kind, text)| suggest::terms(kind, text)).collect()
}

fn values(text: &LocalizedText) -> impl Iterator<Item = &str> {
    text.all().iter().map(|t| t.value.as_str())
}

/// The names of a region and of those it lies in: full, short, old and English ones.
fn place_words(region: Region) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for region in std::iter::successors(Some(region), |r| r.parent()) {
        let name = region.name(Locale::KoKr);
        let names = [name, region.name(Locale::En)].into_iter();
        for name in names.chain(region.aliases().iter().copied()) {
            let name = normalise(name);
            words.extend(runs(&name).iter().flat_map(forms).map(|f| f.key));
        }
        // 양천 for 양천구, but never 중 for 중구.
        let short = name.rsplit(' ').next().and_then(|n| n.strip_suffix(['시', '군', '구']));
        let short = short.filter(|s| region.level() != Level::Sido && s.chars().count() > 1);
        words.extend(short.map(safe_key));
    }
    // Endings of romanised names: they would make every 'si' and 'do' a place.
    words.retain(|w| !matches!(w.as_str(), "gu" | "si" | "gun" | "do" | "state"));
    words
}

/// The initial consonants of a text from each of its syllables on, and of each word.
fn choseong_terms(text: &str) -> BTreeSet<String> {
    let text = normalise(text);
    let mut initials: Vec<(char, char)> = Vec::new();
    let mut terms = BTreeSet::new();
    for run in runs(&text) {
        let own: String = choseong(run.text).chars().filter(|c| is_consonant(*c)).collect();
        let marks = std::iter::once('^').chain(std::iter::repeat('.'));
        initials.extend(marks.zip(own.chars()));
        if !own.is_empty() {
            terms.insert(format!("={own}"));
        }
    }
    for (at, (mark, _)) in initials.iter().enumerate() {
        let rest = initials.iter().skip(at).take(MAX_CHOSEONG).map(|(_, c)| *c);
        terms.insert(std::iter::once(*mark).chain(rest).collect());
    }
    terms
}

fn add(document: &mut TantivyDocument, field: Field, terms: &BTreeSet<String>) {
    document.add_text(field, joined(terms));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_under_each_of_its_names() {
        let words = place_words("서울특별시 양천구".parse().unwrap());
        for name in ["서울", "서울특별시", "양천구", "양천", "yangcheon", "seoul"] {
            assert!(words.contains(name), "{name}: {words:?}");
        }
        let words = place_words("부산광역시 중구".parse().unwrap());
        assert!(!words.contains("중") && !words.contains("gu"), "{words:?}");
    }

    #[test]
    fn initial_consonants_begin_at_every_syllable() {
        let terms: Vec<String> = choseong_terms("무료 법률 IT").into_iter().collect();
        assert_eq!(terms, [".ㄹ", ".ㄹㅂㄹ", "=ㅁㄹ", "=ㅂㄹ", "^ㅁㄹㅂㄹ", "^ㅂㄹ"]);
    }
}
