//! Search in what is published in the forum.

use std::path::Path;

use domain::forum::Language;
use domain::id::TopicId;
use domain::language::LanguageTag;
use domain::search::{Filters, Page, Question, Reading, SearchQuery};
use jiff::Timestamp;

use crate::error::IndexError;
use crate::index::Index;

/// The index of topics, with what it knows of words from that of the directory. Cheap to
/// clone; all clones are one index.
#[derive(Clone, Debug)]
pub struct Topics(Index);

/// A page of topics that fit a search.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TopicResults {
    /// How many fit, on all pages.
    pub total: usize,
    /// The topics of the page asked for, the best first.
    pub topics: Vec<TopicId>,
    /// How the query was understood where that differs from what was typed.
    pub read_as: Vec<Reading>,
    /// What has to be asked, because a word means something else on the other side.
    pub questions: Vec<Question>,
}

impl Topics {
    /// Opens the index in a directory as [`Index::open`] does, with its position.
    ///
    /// # Errors
    /// As [`Index::open`].
    pub fn open(dir: &Path) -> Result<(Self, Option<i64>), IndexError> {
        let opened = Index::open(dir)?;
        Ok((Self(opened.index), opened.position))
    }

    /// The index itself, to be kept up to date.
    pub fn index(&self) -> &Index {
        &self.0
    }

    /// The topics in which somebody speaks of this, in one language or in all.
    ///
    /// # Errors
    /// When the index cannot be read; see [`IndexError::is_damage`].
    pub fn search(
        &self,
        text: &str,
        language: Option<Language>,
        page: Page,
        now: Timestamp,
    ) -> Result<TopicResults, IndexError> {
        let language = language.and_then(|l| l.as_str().parse::<LanguageTag>().ok());
        let filters = Filters { language, ..Filters::default() };
        let query = SearchQuery { text: text.into(), filters, page, ..SearchQuery::default() };
        let results = self.0.search(&query, now)?;
        Ok(TopicResults {
            total: results.total,
            topics: results.hits.iter().map(|hit| TopicId(hit.id.0)).collect(),
            read_as: results.read_as,
            questions: results.questions,
        })
    }
}
