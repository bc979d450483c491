//! What the pages read from.

use std::collections::HashMap;
use std::sync::Arc;

use domain::directory::Listing;
use domain::forum::Language;
use domain::search::{Page, Results, SearchQuery};
use domain::time::Clock;
use search::{Index, IndexError, PairWords, TopicResults, Topics};
use store::forum::Listed;
use store::{Store, StoreError};
use tokio::sync::mpsc::Sender;

use crate::live::Live;
use crate::uploads::Uploads;

/// Everything a request may need; clones share it.
#[derive(Clone)]
pub struct AppState {
    /// The database.
    pub store: Store,
    /// The search index.
    pub index: Index,
    /// The index of what is published in the forum.
    pub topics: Topics,
    /// The pairs of imported lists that a moderator has confirmed.
    pub pairs: PairWords,
    /// Where the time comes from.
    pub clock: Clock,
    /// How the outside sees this program.
    pub site: Arc<Site>,
    /// Tells open pages that somebody answered.
    pub live: Live,
    /// The pictures in posts.
    pub uploads: Uploads,
    /// Takes searches that found nothing, to be counted (`server/src/unmet.rs`).
    pub unmet: Sender<SearchQuery>,
    /// How many accounts may be made in an hour.
    pub sign_ups_per_hour: i64,
}

/// How the outside sees this program.
pub struct Site {
    /// The address people type, without a slash at the end: `https://madang.example`.
    pub origin: String,
    /// Where the quick exit leads.
    pub exit_to: String,
    /// The addresses of style sheet, script and icons.
    pub assets: Assets,
}

/// The addresses of built files, which carry a hash of their content.
pub struct Assets(pub HashMap<String, String>);

impl Assets {
    /// The address of the file with this name, such as `madang.css`.
    pub fn href(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// A page of listings that fit a search.
pub struct Found {
    /// What the index says.
    pub results: Results,
    /// The listings of the hits, in their order; one that has just been removed is left out.
    pub listings: Vec<(domain::search::Hit, Listing)>,
}

/// Why the directory could not be read.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The index did not answer.
    #[error(transparent)]
    Index(#[from] IndexError),
}

/// A page of topics that fit a search.
pub struct FoundTopics {
    /// What the index says.
    pub results: TopicResults,
    /// The topics, in their order; one that has just been taken down is left out.
    pub topics: Vec<Listed>,
}

impl AppState {
    /// Searches what is published in the forum.
    pub async fn search_topics(
        &self,
        text: &str,
        language: Option<Language>,
        page: Page,
    ) -> Result<FoundTopics, DirectoryError> {
        let results = self.topics.search(text, language, page, self.clock.now())?;
        let topics = match results.topics.as_slice() {
            [] => Vec::new(),
            ids => store::forum::listed(&mut self.store.read().await?, ids).await?,
        };
        Ok(FoundTopics { results, topics })
    }

    /// Searches the directory.
    pub async fn search(&self, query: &SearchQuery) -> Result<Found, DirectoryError> {
        let results = self.index.search(query, self.clock.now())?;
        if results.total == 0 && !query.text.is_empty() && query.page.number() == 1 {
            // Not counted when so many wait already: counting must never hold up a search.
            drop(self.unmet.try_send(query.clone()));
        }
        let ids: Vec<_> = results.hits.iter().map(|h| h.id).collect();
        let mut listings = Vec::with_capacity(ids.len());
        if !ids.is_empty() {
            let read = store::directory::listings(&mut self.store.read().await?, &ids).await?;
            let mut read: HashMap<_, _> = read.into_iter().map(|l| (l.id, l)).collect();
            listings
                .extend(results.hits.iter().filter_map(|hit| Some((*hit, read.remove(&hit.id)?))));
        }
        Ok(Found { results, listings })
    }
}
