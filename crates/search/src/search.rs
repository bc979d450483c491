//! Searching the index.

use domain::search::{MAX_QUERY_CHARS, Reading, Results, SearchQuery};
use jiff::Timestamp;
use tantivy::DocId;

use crate::collect::Collector;
use crate::error::IndexError;
use crate::index::Index;
use crate::query::{Word, Words, fit, words};

impl Index {
    /// The listings that fit a search at `now`. A blank query fits all of them; one in
    /// which there is nothing to search for, such as '?!' or an emoji, fits none.
    ///
    /// # Errors
    /// When the index cannot be read; see [`IndexError::is_damage`].
    pub fn search(&self, query: &SearchQuery, now: Timestamp) -> Result<Results, IndexError> {
        let snapshot = self.snapshot();
        let mut collector = Collector::new(query, now);
        let mut words = Words::default();
        if query.text.trim().is_empty() {
            for segment in &snapshot.segments {
                let all = segment.reader.doc_ids_alive().map(|doc: DocId| (doc, 0.0));
                collector.segment(&segment.facts, all);
            }
        } else {
            let text: String = query.text.chars().take(MAX_QUERY_CHARS).collect();
            words = words::read(&snapshot, &text)?;
            let fit = fit::fit(&snapshot, &mut words)?;
            for (segment, found) in snapshot.segments.iter().zip(fit.segments) {
                collector.segment(&segment.facts, found);
            }
        }
        let (total, hits, facets) = collector.finish();
        Ok(Results { total, hits, facets, read_as: readings(words.words) })
    }
}

/// What was read as something else; the same once only.
fn readings(words: Vec<Word>) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    for word in words {
        if let Some((meant, by)) = word.read_as {
            let reading = Reading { typed: word.typed, meant, by };
            if !readings.contains(&reading) {
                readings.push(reading);
            }
        }
    }
    readings
}
