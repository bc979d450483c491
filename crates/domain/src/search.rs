//! What one asks of the directory and what comes back.

mod parameters;
mod results;

pub use parameters::{ParameterError, SearchRequest};
pub use results::{Facets, Hit, Question, Reading, ReadingBy, Results, Suggestion, SuggestionKind};

use crate::directory::Kind;
use crate::geo::Point;
use crate::language::LanguageTag;
use crate::region::Region;

/// The longest query that is searched for, in characters.
pub const MAX_QUERY_CHARS: usize = 200;
/// Hits on a page when nobody asks for another number.
pub const DEFAULT_PER_PAGE: usize = 20;
/// The most hits one page may hold.
pub const MAX_PER_PAGE: usize = 100;
/// How deep one may page: nobody reads on there, and a program should ask for an export.
pub const MAX_DEPTH: usize = 10_000;
/// Distances that are offered as filters, in metres: a walk, a bus ride, the town, the
/// towns around.
pub const DISTANCES_M: [u32; 4] = [1_000, 3_000, 10_000, 30_000];

/// A search: words, filters, order and page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchQuery {
    /// What was typed, at most [`MAX_QUERY_CHARS`] characters; may be empty,
    /// which means everything.
    pub text: String,
    /// What every hit must be.
    pub filters: Filters,
    /// Where distances are measured from.
    pub near: Option<Point>,
    /// The order of the hits.
    pub sort: Sort,
    /// The part of the hits that is wanted.
    pub page: Page,
}

impl SearchQuery {
    /// From where distances are measured or would be: the point asked for, else the middle
    /// of the chosen region.
    pub fn measured_from(&self) -> Option<Point> {
        self.near.or_else(|| self.filters.region.and_then(Region::centre))
    }
}

/// Conditions on listings, all of which must hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filters {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// In this region or one that lies in it; what serves the whole country stays.
    pub region: Option<Region>,
    /// This language is spoken there (its primary language counts).
    pub language: Option<LanguageTag>,
    /// Costs nothing.
    pub free: bool,
    /// Open at the time of asking; unknown hours do not count as open.
    pub open_now: bool,
    /// No farther than so many metres from [`SearchQuery::near`].
    pub within_m: Option<u32>,
}

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// What fits the words best.
    #[default]
    Relevance,
    /// The nearest first; what has no place comes last.
    Distance,
    /// The most recently verified first.
    Newest,
}

impl Sort {
    /// All orders.
    pub const ALL: [Self; 3] = [Self::Relevance, Self::Distance, Self::Newest];

    /// Its name in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Distance => "distance",
            Self::Newest => "newest",
        }
    }
}

/// A page of hits: its number, from 1, and its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    number: usize,
    size: usize,
}

impl Page {
    /// The page with this number and size, or `None` beyond the limits
    /// [`MAX_PER_PAGE`] and [`MAX_DEPTH`].
    pub fn new(number: usize, size: usize) -> Option<Self> {
        let allowed = number >= 1
            && (1..=MAX_PER_PAGE).contains(&size)
            && number.checked_mul(size).is_some_and(|end| end <= MAX_DEPTH);
        allowed.then_some(Self { number, size })
    }

    /// Its number, from 1.
    pub fn number(self) -> usize {
        self.number
    }

    /// How many hits it holds.
    pub fn size(self) -> usize {
        self.size
    }

    /// How many hits come before it.
    pub fn offset(self) -> usize {
        (self.number - 1) * self.size
    }

    /// How many pages of this size `total` hits fill, within [`MAX_DEPTH`].
    pub fn count(self, total: usize) -> usize {
        total.min(MAX_DEPTH / self.size * self.size).div_ceil(self.size)
    }
}

impl Default for Page {
    fn default() -> Self {
        Self { number: 1, size: DEFAULT_PER_PAGE }
    }
}
