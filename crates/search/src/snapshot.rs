//! The index as it is at one moment, for one search to look at.

use std::collections::HashMap;
use std::sync::Arc;

use tantivy::index::SegmentId;
use tantivy::postings::SegmentPostings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{
    DocId, DocSet, InvertedIndexReader, Searcher, SegmentReader, TERMINATED, TantivyError,
};

use crate::error::IndexError;
use crate::facts::SegmentFacts;
use crate::query::find::Found;
use crate::query::fit::Answer;
use crate::query::remember::Remembered;
use crate::schema::{Fields, Zone, column};

/// The searchable segments with their facts.
pub(crate) struct Snapshot {
    pub(crate) fields: Fields,
    pub(crate) segments: Vec<Segment>,
    /// What is about the things that were asked for since: by the index of a
    /// [`crate::vocabulary::Meant`].
    pub(crate) meant: Remembered<usize, Found>,
    /// What was answered since, by what was typed.
    pub(crate) answers: Remembered<String, Answer>,
}

/// A segment and what is known about its listings.
#[derive(Clone)]
pub(crate) struct Segment {
    pub(crate) reader: SegmentReader,
    pub(crate) facts: Arc<SegmentFacts>,
}

impl Snapshot {
    /// Takes the segments of a searcher; facts of those known `before` are kept.
    pub(crate) fn take(
        fields: Fields,
        searcher: &Searcher,
        before: Option<&Self>,
    ) -> Result<Self, IndexError> {
        let known: HashMap<SegmentId, &Arc<SegmentFacts>> = before
            .iter()
            .flat_map(|b| b.segments.iter())
            .map(|s| (s.reader.segment_id(), &s.facts))
            .collect();
        let segment = |reader: &SegmentReader| {
            let facts = match known.get(&reader.segment_id()) {
                Some(facts) => Arc::clone(facts),
                None => Arc::new(SegmentFacts::read(reader)?),
            };
            Ok(Segment { reader: reader.clone(), facts })
        };
        let segments = searcher.segment_readers().iter().map(segment);
        Ok(Self {
            fields,
            segments: segments.collect::<Result<_, IndexError>>()?,
            meant: Remembered::default(),
            answers: Remembered::default(),
        })
    }

    /// The same listings, with nothing remembered.
    pub(crate) fn afresh(&self) -> Self {
        let Self { fields, ref segments, .. } = *self;
        let (meant, answers) = (Remembered::default(), Remembered::default());
        Self { fields, segments: segments.clone(), meant, answers }
    }

    /// How many listings there are.
    pub(crate) fn len(&self) -> usize {
        self.segments.iter().map(|s| s.reader.num_docs()).map(as_usize).sum()
    }

    /// Whether some listing has, or lately had, this word.
    pub(crate) fn knows(&self, key: &str) -> Result<bool, IndexError> {
        for segment in &self.segments {
            for zone in Zone::ALL {
                let dictionary = segment.reader.inverted_index(self.fields.words(zone))?;
                if dictionary.terms().get(key)?.is_some() {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

impl Segment {
    /// The subjects of a listing, as it gives them.
    pub(crate) fn tags(&self, doc: DocId) -> Result<Vec<String>, IndexError> {
        let Some(column) = self.reader.fast_fields().str(column::TAGS)? else {
            return Ok(Vec::new());
        };
        let mut tags = Vec::new();
        for ord in column.ords().values_for_doc(doc) {
            let mut tag = String::new();
            if column.ord_to_str(ord, &mut tag).map_err(TantivyError::from)? {
                tags.push(tag);
            }
        }
        Ok(tags)
    }

    /// The dictionary and postings of a field.
    pub(crate) fn inverted(&self, field: Field) -> Result<Arc<InvertedIndexReader>, IndexError> {
        Ok(self.reader.inverted_index(field)?)
    }

    /// The listings that have this term in a field.
    pub(crate) fn postings(
        &self,
        field: Field,
        term: &str,
        options: IndexRecordOption,
    ) -> Result<Option<SegmentPostings>, IndexError> {
        let inverted = self.inverted(field)?;
        let Some(info) = inverted.terms().get(term)? else { return Ok(None) };
        Ok(Some(inverted.read_postings_from_terminfo(&info, options)?))
    }

    /// Calls `found` for each listing that is in the set and still exists.
    pub(crate) fn each(&self, mut set: impl DocSet, mut found: impl FnMut(DocId)) {
        let alive = self.reader.alive_bitset();
        let mut doc = set.doc();
        while doc != TERMINATED {
            if alive.is_none_or(|alive| alive.is_alive(doc)) {
                found(doc);
            }
            doc = set.advance();
        }
    }

    /// Whether any listing of the set still exists.
    pub(crate) fn any(&self, mut set: impl DocSet) -> bool {
        let Some(alive) = self.reader.alive_bitset() else { return set.doc() != TERMINATED };
        let mut doc = set.doc();
        while doc != TERMINATED {
            if alive.is_alive(doc) {
                return true;
            }
            doc = set.advance();
        }
        false
    }
}

pub(crate) fn as_usize(doc: DocId) -> usize {
    usize::try_from(doc).unwrap_or(usize::MAX)
}
