//! Searching the index.

use domain::search::{MAX_QUERY_CHARS, Question, Reading, Results, SearchQuery};
use jiff::Timestamp;
use tantivy::DocId;

use crate::collect::Collector;
use crate::error::IndexError;
use crate::index::Index;
use crate::query::{ReadAs, Word, fit};
use crate::vocabulary::Vocabulary;

impl Index {
    /// The listings that fit a search at `now`. A blank query fits all of them; one in
    /// which there is nothing to search for, such as '?!' or an emoji, fits none.
    ///
    /// # Errors
    /// When the index cannot be read; see [`IndexError::is_damage`].
    pub fn search(&self, query: &SearchQuery, now: Timestamp) -> Result<Results, IndexError> {
        self.noting(self.look_for(query, now))
    }

    fn look_for(&self, query: &SearchQuery, now: Timestamp) -> Result<Results, IndexError> {
        // In this order: what a snapshot remembers was found by the words of its time or newer.
        let (snapshot, vocabulary) = (self.snapshot(), self.vocabulary());
        let mut collector = Collector::new(query, now);
        let mut answer = None;
        if query.text.trim().is_empty() {
            for segment in &snapshot.segments {
                let all = segment.reader.doc_ids_alive().map(|doc: DocId| (doc, 0.0));
                collector.segment(&segment.facts, all);
            }
        } else {
            let text: String = query.text.chars().take(MAX_QUERY_CHARS).collect();
            let find = || fit::answer(&snapshot, &vocabulary, &text);
            let found = snapshot.answers.get(text.as_str(), find)?;
            for (segment, found) in snapshot.segments.iter().zip(&found.segments) {
                collector.segment(&segment.facts, found.iter().copied());
            }
            answer = Some(found);
        }
        let (total, hits, facets) = collector.finish();
        let words = answer.as_ref().map_or(&[][..], |answer| &answer.words);
        let (read_as, questions) = (readings(&vocabulary, words), questions(&vocabulary, words));
        Ok(Results { total, hits, facets, read_as, questions })
    }
}

/// What each word was read as, each once.
fn readings(vocabulary: &Vocabulary, words: &[Word]) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    for Word { typed, read_as, parts, .. } in words {
        if let Some(ReadAs { meant, by, sense }) = read_as {
            let concept = sense.and_then(|s| vocabulary.meant(s.meant)?.concept.clone());
            let locale = sense.and_then(|s| s.vocabulary);
            let (typed, meant) = (typed.clone(), meant.clone());
            let reading = Reading { typed, meant, by: *by, vocabulary: locale, concept };
            if !readings.contains(&reading) {
                readings.push(reading);
            }
        }
        readings.extend(self::readings(vocabulary, parts));
    }
    readings
}

/// What has to be asked, since the word means one thing here and another there.
fn questions(vocabulary: &Vocabulary, words: &[Word]) -> Vec<Question> {
    let ask = |word: &Word| {
        let meant = vocabulary.meant(word.ask?)?;
        Some(Question {
            typed: word.typed.clone(),
            meant: meant.name.clone(),
            concept: meant.concept.clone()?,
        })
    };
    words.iter().flat_map(|word| std::iter::once(word).chain(&word.parts)).filter_map(ask).collect()
}
