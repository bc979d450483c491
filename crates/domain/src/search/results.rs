//! What a search finds.

use serde::{Deserialize, Serialize};

use crate::directory::Kind;
use crate::id::ListingId;
use crate::language::LanguageTag;
use crate::locale::Locale;
use crate::region::Region;

/// A page of hits, and what one could narrow them down to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    /// How many listings fit, on all pages.
    pub total: usize,
    /// The hits of the page asked for, in order.
    pub hits: Vec<Hit>,
    /// How many listings each filter would leave.
    pub facets: Facets,
    /// How the query was understood where that differs from what was typed.
    pub read_as: Vec<Reading>,
    /// What has to be asked, because a word means something else on the other side.
    pub questions: Vec<Question>,
}

/// One listing that fits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The listing.
    pub id: ListingId,
    /// How well it fits; comparable within one search only.
    pub score: f32,
    /// Metres from where one asked, if both places are known.
    pub distance_m: Option<f64>,
}

/// For each value of each filter, how many listings would be left if it were
/// chosen in place of the present one, all other filters kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets {
    /// By kind, in the order of [`Kind::ALL`]; zeros are left out.
    pub kind: Vec<(Kind, usize)>,
    /// By region, most first: the 시도, or within a chosen region what lies directly below it.
    pub region: Vec<(Region, usize)>,
    /// By primary language, most first.
    pub language: Vec<(LanguageTag, usize)>,
    /// Those that cost nothing.
    pub free: usize,
    /// Those that are open now.
    pub open_now: usize,
    /// By distance ([`super::DISTANCES_M`]), wherever they lie; all zero where nothing
    /// says from where.
    pub within_m: Vec<(u32, usize)>,
}

/// A part of the query that was read as something else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// What was typed.
    pub typed: String,
    /// What it was read as.
    pub meant: String,
    /// By which rule.
    pub by: ReadingBy,
    /// The vocabulary the typed word belongs to, where one was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vocabulary: Option<Locale>,
    /// The concept of the glossary that it names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concept: Option<String>,
}

/// A word that means one thing in the South, as it was searched for, and another in the
/// North, as it may have been meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What was typed.
    pub typed: String,
    /// The word of the South for what the North means by it.
    pub meant: String,
    /// The concept of that.
    pub concept: String,
}

/// The rule by which a query was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReadingBy {
    /// Korean typed with the keyboard set to Latin letters.
    Keyboard,
    /// The nearest word that occurs, since the word itself does not.
    Spelling,
    /// Another word for the same thing.
    Vocabulary,
    /// What is needed by somebody who says this.
    Need,
    /// The region of that name; `meant` is its full name.
    Place,
}

/// A completion of what is being typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The text to search for.
    pub text: String,
    /// What it is.
    pub kind: SuggestionKind,
}

/// What a suggestion completes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SuggestionKind {
    /// A subject.
    Tag,
    /// The title of a listing.
    Title,
    /// An organisation.
    Organization,
    /// A region.
    Region,
}
