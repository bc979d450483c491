//! A small directory to search in.

use domain::directory::{Cost, Kind, Listing, Location, Organization, Service, Source};
use domain::id::{ListingId, OrganizationId};
use domain::language::{LanguageTag, LocalizedText, Provenance};
use domain::search::{Filters, ReadingBy, Results, SearchQuery};
use jiff::Timestamp;
use search::{Change, Index, IndexError};
use tempfile::TempDir;
use uuid::Uuid;

/// Monday 2026-11-23, 10:00 in Seoul.
pub(crate) fn monday_morning() -> Timestamp {
    "2026-11-23T01:00:00Z".parse().unwrap()
}

/// A listing with a title; the rest is set by the test.
pub(crate) fn listing(n: u128, title: &str) -> Listing {
    let korean = |text: &str| LocalizedText::original(LanguageTag::ko(), text).unwrap();
    Listing {
        id: ListingId(Uuid::from_u128(n)),
        organization_id: OrganizationId(Uuid::nil()),
        source: Source { name: "test".into(), id: n.to_string() },
        service: Service {
            kind: Kind::Service,
            title: korean(title),
            organization: Organization { name: "두레".into() },
            description: None,
            location: Location::default(),
            phones: Vec::new(),
            email: None,
            url: None,
            languages: vec![LanguageTag::ko()],
            cost: Cost::Unknown,
            schedule: None,
            eligibility: None,
            required_documents: Vec::new(),
            tags: Vec::new(),
            verified_on: None,
        },
        version: 1,
        last_modified: Timestamp::UNIX_EPOCH,
    }
}

/// What tests say about a listing in a few words.
pub(crate) trait Saying: Sized {
    fn tagged(self, tags: &[&str]) -> Self;
    fn saying(self, description: &str) -> Self;
    fn by(self, organization: &str) -> Self;
    fn in_region(self, region: &str) -> Self;
    fn also(self, language: &str, title: &str) -> Self;
    fn with(self, change: impl FnOnce(&mut Service)) -> Self;
}

impl Saying for Listing {
    fn tagged(self, tags: &[&str]) -> Self {
        self.with(|s| s.tags = tags.iter().map(|t| (*t).into()).collect())
    }

    fn saying(self, description: &str) -> Self {
        self.with(|s| s.description = LocalizedText::original(LanguageTag::ko(), description))
    }

    fn by(self, organization: &str) -> Self {
        self.with(|s| s.organization.name = organization.into())
    }

    fn in_region(self, region: &str) -> Self {
        self.with(|s| s.location.region = Some(region.parse().unwrap()))
    }

    fn also(self, language: &str, title: &str) -> Self {
        let language = language.parse().unwrap();
        self.with(|s| s.title = s.title.clone().with(language, title, Provenance::Human))
    }

    fn with(mut self, change: impl FnOnce(&mut Service)) -> Self {
        change(&mut self.service);
        self
    }
}

/// An index in a directory that lives as long as the test.
pub(crate) struct Directory {
    pub(crate) index: Index,
    pub(crate) dir: TempDir,
}

impl Directory {
    pub(crate) fn of(listings: impl IntoIterator<Item = Listing>) -> Self {
        let dir = TempDir::new().unwrap();
        let index = Index::open(&dir.path().join("index")).unwrap().index;
        index.rebuild(listings.into_iter().map(Ok::<_, IndexError>), 1).unwrap();
        Self { index, dir }
    }

    pub(crate) fn ask(&self, query: SearchQuery) -> Results {
        self.index.search(&query, monday_morning()).unwrap()
    }

    /// The numbers of the listings found for a text, best first.
    pub(crate) fn find(&self, text: &str) -> Vec<u128> {
        numbers(&self.search(text))
    }

    pub(crate) fn search(&self, text: &str) -> Results {
        self.ask(SearchQuery { text: text.into(), ..SearchQuery::default() })
    }

    pub(crate) fn filtered(&self, filters: Filters) -> Results {
        self.ask(SearchQuery { filters, ..SearchQuery::default() })
    }

    pub(crate) fn put(&self, listing: Listing, position: i64) {
        self.index.apply([Change::Put(Box::new(listing))], position).unwrap();
    }

    pub(crate) fn remove(&self, n: u128, position: i64) {
        self.index.apply([Change::<Listing>::Remove(Uuid::from_u128(n))], position).unwrap();
    }

    pub(crate) fn suggested(&self, typed: &str) -> Vec<String> {
        self.index.suggest(typed, 8).unwrap().into_iter().map(|s| s.text).collect()
    }
}

pub(crate) fn numbers(results: &Results) -> Vec<u128> {
    results.hits.iter().map(|hit| hit.id.0.as_u128()).collect()
}

/// The number of the listing that is found first for a text.
pub(crate) fn first(town: &Directory, text: &str) -> Option<u128> {
    town.find(text).first().copied()
}

/// What was read as what, and why.
pub(crate) fn readings(results: &Results) -> Vec<(&str, &str, ReadingBy)> {
    results.read_as.iter().map(|r| (r.typed.as_str(), r.meant.as_str(), r.by)).collect()
}
