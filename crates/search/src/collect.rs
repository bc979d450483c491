//! Filters, counts and order of the listings that fit.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use domain::directory::Kind;
use domain::language::LanguageTag;
use domain::region::Region;
use domain::search::{DISTANCES_M, Facets, Filters, Hit, SearchQuery, Sort};
use jiff::Timestamp;
use tantivy::DocId;

use crate::facts::{Fact, SegmentFacts};

/// Collects the listings that fit the words of a search.
pub(crate) struct Collector<'a> {
    query: &'a SearchQuery,
    now: Timestamp,
    total: usize,
    top: Vec<Ranked>,
    counts: Counts,
}

/// A hit with what it is ordered by.
#[derive(Clone, Copy)]
struct Ranked {
    hit: Hit,
    verified: i64,
}

/// The filters that have counts of their own, each a bit of [`Missed`].
#[derive(Clone, Copy)]
enum Facet {
    Kind = 1,
    Region = 2,
    Language = 4,
    Free = 8,
    OpenNow = 16,
    Distance = 32,
}

/// The filters that a listing does not meet.
#[derive(Clone, Copy)]
struct Missed(u8);

impl Missed {
    fn none(self) -> bool {
        self.0 == 0
    }

    /// Whether it would be left if another value of this filter were chosen.
    fn counts_for(self, facet: Facet) -> bool {
        let replaced = match facet {
            // Who chooses a distance leaves the borders of the region behind.
            Facet::Distance => Facet::Distance as u8 | Facet::Region as u8,
            facet => facet as u8,
        };
        self.0 & !replaced == 0
    }
}

struct Counts {
    kind: [usize; Kind::ALL.len()],
    /// By [`Region::index`].
    region: Vec<usize>,
    language: BTreeMap<LanguageTag, usize>,
    free: usize,
    open_now: usize,
    /// By [`DISTANCES_M`].
    within: [usize; DISTANCES_M.len()],
}

impl<'a> Collector<'a> {
    pub(crate) fn new(query: &'a SearchQuery, now: Timestamp) -> Self {
        let counts = Counts {
            kind: [0; Kind::ALL.len()],
            region: vec![0; Region::count()],
            language: BTreeMap::new(),
            free: 0,
            open_now: 0,
            within: [0; DISTANCES_M.len()],
        };
        Self { query, now, total: 0, top: Vec::new(), counts }
    }

    /// Takes the listings of one segment, with their scores.
    pub(crate) fn segment(
        &mut self,
        facts: &SegmentFacts,
        found: impl IntoIterator<Item = (DocId, f32)>,
    ) {
        let filters = &self.query.filters;
        let spoken = facts.spoken();
        let wanted = filters.language.as_ref().map(LanguageTag::primary);
        let wanted = wanted.map(|w| spoken.iter().position(|s| s.primary() == w));
        let open = facts.open_at(self.now);
        let from = self.query.measured_from();
        let mut language = vec![0; spoken.len()];
        for (doc, score) in found {
            let Some(fact) = facts.get(doc) else { continue };
            let languages = facts.languages(fact);
            let speaks = wanted.is_none_or(|w| w.is_some_and(|w| languages.contains(&w)));
            let is_open = fact.is_open(&open);
            let distance_m = from.zip(fact.place).map(|(from, to)| from.distance_m(to));
            let missed = missed(filters, fact, speaks, is_open, distance_m);
            self.counts.add(filters, fact, is_open, distance_m, missed);
            if missed.counts_for(Facet::Language) {
                for spoken in languages {
                    language.get_mut(*spoken).into_iter().for_each(|n| *n += 1);
                }
            }
            if missed.none() {
                let distance_m = distance_m.filter(|_| self.query.near.is_some());
                let hit = Hit { id: fact.id, score, distance_m };
                self.push(Ranked { hit, verified: fact.verified });
            }
        }
        for (tag, n) in spoken.iter().zip(language).filter(|(_, n)| *n > 0) {
            *self.counts.language.entry(tag.clone()).or_default() += n;
        }
    }

    fn push(&mut self, ranked: Ranked) {
        self.total += 1;
        self.top.push(ranked);
        // Keeps the best of what the page and those before it need, without sorting all.
        let needed = self.query.page.offset() + self.query.page.size();
        if self.top.len() >= 2 * needed.max(64) {
            self.keep(needed);
        }
    }

    fn keep(&mut self, needed: usize) {
        let sort = self.query.sort;
        if needed < self.top.len() {
            self.top.select_nth_unstable_by(needed, |a, b| a.order(b, sort));
            self.top.truncate(needed);
        }
    }

    /// How many listings there are, those of the page asked for, and the counts.
    pub(crate) fn finish(mut self) -> (usize, Vec<Hit>, Facets) {
        let (page, sort) = (self.query.page, self.query.sort);
        self.keep(page.offset() + page.size());
        self.top.sort_unstable_by(|a, b| a.order(b, sort));
        let hits = self.top.iter().skip(page.offset()).take(page.size()).map(|r| r.hit);
        (self.total, hits.collect(), self.counts.facets())
    }
}

impl Ranked {
    /// The better one first; the id decides at last, so that no order depends on chance.
    fn order(&self, other: &Self, sort: Sort) -> Ordering {
        let score = || other.hit.score.total_cmp(&self.hit.score);
        let newest = || other.verified.cmp(&self.verified);
        let nearest = || {
            let metres = |r: &Self| r.hit.distance_m.unwrap_or(f64::INFINITY);
            metres(self).total_cmp(&metres(other))
        };
        let first = match sort {
            Sort::Relevance => score().then_with(newest),
            Sort::Distance => nearest().then_with(score),
            Sort::Newest => newest().then_with(score),
        };
        first.then_with(|| self.hit.id.cmp(&other.hit.id))
    }
}

fn missed(
    filters: &Filters,
    fact: &Fact,
    speaks: bool,
    is_open: bool,
    distance_m: Option<f64>,
) -> Missed {
    let near = |m: u32| distance_m.is_some_and(|d| d <= f64::from(m));
    let inside = |region: Region| fact.region.is_none_or(|own| region.contains(own));
    let missed = [
        (Facet::Kind, filters.kind.is_some_and(|kind| kind != fact.kind)),
        (Facet::Region, !filters.region.is_none_or(inside)),
        (Facet::Language, !speaks),
        (Facet::Free, filters.free && !fact.free),
        (Facet::OpenNow, filters.open_now && !is_open),
        (Facet::Distance, !filters.within_m.is_none_or(near)),
    ];
    let missed = missed.into_iter().filter(|(_, missed)| *missed);
    Missed(missed.fold(0, |all, (facet, _)| all | facet as u8))
}

impl Counts {
    fn add(
        &mut self,
        filters: &Filters,
        fact: &Fact,
        is_open: bool,
        distance_m: Option<f64>,
        missed: Missed,
    ) {
        let counts = |facet| missed.counts_for(facet);
        if counts(Facet::Kind) {
            let kinds = Kind::ALL.iter().zip(&mut self.kind);
            kinds.filter(|(kind, _)| **kind == fact.kind).for_each(|(_, n)| *n += 1);
        }
        if counts(Facet::Region)
            && let Some(region) = fact.region.and_then(|own| offered(filters.region, own))
        {
            self.region.get_mut(region.index()).into_iter().for_each(|n| *n += 1);
        }
        self.free += usize::from(counts(Facet::Free) && fact.free);
        self.open_now += usize::from(counts(Facet::OpenNow) && is_open);
        if let Some(metres) = distance_m.filter(|_| counts(Facet::Distance)) {
            for (within, n) in DISTANCES_M.iter().zip(&mut self.within) {
                *n += usize::from(metres <= f64::from(*within));
            }
        }
    }

    fn facets(self) -> Facets {
        let regions = Region::all().zip(self.region).filter(|(_, n)| *n > 0);
        Facets {
            kind: Kind::ALL.into_iter().zip(self.kind).filter(|(_, n)| *n > 0).collect(),
            region: most_first(regions.collect()),
            language: most_first(self.language.into_iter().collect()),
            free: self.free,
            open_now: self.open_now,
            within_m: DISTANCES_M.into_iter().zip(self.within).collect(),
        }
    }
}

/// Under which region a listing is counted: its 시도, or of those directly below the
/// chosen region the one it lies in.
fn offered(chosen: Option<Region>, own: Region) -> Option<Region> {
    match chosen {
        None => Some(own.sido()),
        Some(chosen) => std::iter::successors(Some(own), |r| r.parent())
            .find(|region| region.parent() == Some(chosen)),
    }
}

fn most_first<T: Ord>(mut counted: Vec<(T, usize)>) -> Vec<(T, usize)> {
    counted.sort_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
    counted
}
