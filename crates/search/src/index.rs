//! The index: opening, changing, reloading.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use domain::directory::Listing;
use domain::glossary::TermPair;
use domain::id::ListingId;
use glossary::Glossary;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy, NoMergePolicy};
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyError, Term};

use crate::document::document;
use crate::error::IndexError;
use crate::schema::{Fields, VERSION};
use crate::snapshot::Snapshot;
use crate::terms::Memory;
use crate::vocabulary::Vocabulary;

/// What the writer may hold in memory before it writes a segment, in bytes; tantivy
/// wants at least 15 MB.
const WRITER_BYTES: usize = 16_000_000;

/// The search index. Cheap to clone; all clones are one index.
#[derive(Clone)]
pub struct Index {
    inner: Arc<Inner>,
}

struct Inner {
    dir: PathBuf,
    index: tantivy::Index,
    fields: Fields,
    reader: IndexReader,
    /// `None` after a failed write, until the next one makes a new writer.
    writer: Mutex<Option<IndexWriter>>,
    snapshot: RwLock<Arc<Snapshot>>,
    vocabulary: RwLock<Arc<Vocabulary>>,
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("dir", &self.inner.dir).finish_non_exhaustive()
    }
}

/// An index just opened.
#[derive(Debug)]
pub struct Opened {
    /// The index.
    pub index: Index,
    /// Up to where in the outbox it holds the changes; `None` for one that has to be
    /// rebuilt first.
    pub position: Option<i64>,
}

/// A change to the directory.
#[derive(Clone, Debug)]
pub enum Change {
    /// The listing is new, or now says this.
    Put(Box<Listing>),
    /// The listing is gone.
    Remove(ListingId),
}

/// What a commit carries: the version of fields and analysis, and the position.
struct Payload;

impl Payload {
    fn write(position: i64) -> String {
        format!("madang {VERSION} {position}")
    }

    fn read(payload: &str) -> Option<i64> {
        let (version, position) = payload.strip_prefix("madang ")?.split_once(' ')?;
        (version.parse() == Ok(VERSION)).then(|| position.parse().ok()).flatten()
    }
}

impl Index {
    /// The index over a directory of tantivy's, whose commit was made by this version.
    pub(crate) fn over(
        dir: &Path,
        index: tantivy::Index,
        fields: Fields,
    ) -> Result<Opened, IndexError> {
        let payload = index.load_metas()?.payload;
        let position = payload.as_deref().and_then(Payload::read);
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let snapshot = Snapshot::take(fields, &reader.searcher(), None)?;
        let writer = Mutex::new(Some(new_writer(dir, &index)?));
        let snapshot = RwLock::new(Arc::new(snapshot));
        let vocabulary = RwLock::new(Vocabulary::built_in());
        let inner = Inner { dir: dir.into(), index, fields, reader, writer, snapshot, vocabulary };
        Ok(Opened { index: Self { inner: Arc::new(inner) }, position })
    }

    /// Makes changes and moves to `position` in one commit; the next search sees them.
    /// Takes milliseconds for a few, and waits for the disk.
    pub fn apply(
        &self,
        changes: impl IntoIterator<Item = Change>,
        position: i64,
    ) -> Result<(), IndexError> {
        let mut memory = Memory::default();
        self.write(|writer, fields| {
            for change in changes {
                let id = match &change {
                    Change::Put(listing) => listing.id,
                    Change::Remove(id) => *id,
                };
                writer.delete_term(Term::from_field_bytes(fields.id, id.0.as_bytes()));
                if let Change::Put(listing) = change {
                    writer.add_document(document(fields, &listing, &mut memory))?;
                }
            }
            commit(writer, position)
        })
    }

    /// Replaces everything by these listings in one commit. The first error among them
    /// ends it and leaves the index as it was. `position` must have been read before the
    /// listings were.
    pub fn rebuild<E: From<IndexError>>(
        &self,
        listings: impl IntoIterator<Item = Result<Listing, E>>,
        position: i64,
    ) -> Result<(), E> {
        let mut memory = Memory::default();
        self.write(|writer, fields| {
            // One merge at the end instead of many on the way.
            writer.set_merge_policy(Box::new(NoMergePolicy));
            writer.delete_all_documents().map_err(IndexError::from)?;
            for listing in listings {
                let document = document(fields, &listing?, &mut memory);
                writer.add_document(document).map_err(IndexError::from)?;
            }
            commit(writer, position)?;
            compact(writer, &self.inner.index)?;
            writer.set_merge_policy(Box::new(LogMergePolicy::default()));
            Ok(())
        })
    }

    /// How many listings it holds.
    pub fn len(&self) -> usize {
        self.snapshot().len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The index as it is now.
    /// Takes in pairs of words beside the glossary, in place of those it was told before.
    ///
    /// # Errors
    /// When the index cannot be read anew, which forgets what was found by the old words.
    pub fn learn(&self, pairs: &[TermPair]) -> Result<(), IndexError> {
        let vocabulary = match pairs {
            [] => Vocabulary::built_in(),
            pairs => Arc::new(Vocabulary::new(Glossary::built_in(), pairs)),
        };
        *self.inner.vocabulary.write().unwrap_or_else(PoisonError::into_inner) = vocabulary;
        self.reload()
    }

    /// What words mean, as it was last told.
    pub(crate) fn vocabulary(&self) -> Arc<Vocabulary> {
        Arc::clone(&self.inner.vocabulary.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.inner.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Runs `change` on the writer. If it fails, nothing of it remains.
    fn write<E: From<IndexError>>(
        &self,
        change: impl FnOnce(&mut IndexWriter, &Fields) -> Result<(), E>,
    ) -> Result<(), E> {
        let Inner { dir, index, fields, .. } = self.inner.as_ref();
        let mut slot = self.inner.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let mut writer = match slot.take() {
            Some(writer) => writer,
            None => new_writer(dir, index)?,
        };
        // On an error the writer is dropped, and with it what was not committed.
        change(&mut writer, fields)?;
        *slot = Some(writer);
        // While the writer is still held, so that snapshots follow each other in order.
        self.reload()?;
        Ok(())
    }

    fn reload(&self) -> Result<(), IndexError> {
        self.inner.reader.reload()?;
        let before = self.snapshot();
        let searcher = self.inner.reader.searcher();
        let after = Snapshot::take(self.inner.fields, &searcher, Some(&before))?;
        *self.inner.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(after);
        Ok(())
    }
}

fn new_writer(dir: &Path, index: &tantivy::Index) -> Result<IndexWriter, IndexError> {
    let options = IndexWriterOptions::builder()
        .memory_budget_per_thread(WRITER_BYTES)
        .num_worker_threads(1)
        .num_merge_threads(1)
        .build();
    index.writer_with_options(options).map_err(|error| match error {
        TantivyError::LockFailure(..) => IndexError::Locked { dir: dir.into() },
        error => error.into(),
    })
}

/// Commits; what was written and the position become durable together.
fn commit(writer: &mut IndexWriter, position: i64) -> Result<(), IndexError> {
    let mut commit = writer.prepare_commit()?;
    commit.set_payload(&Payload::write(position));
    commit.commit()?;
    Ok(())
}

/// Merges all segments into one, which is the fastest to search.
fn compact(writer: &mut IndexWriter, index: &tantivy::Index) -> Result<(), IndexError> {
    let segments = index.searchable_segment_ids()?;
    if segments.len() > 1 {
        writer.merge(&segments).wait()?;
        writer.garbage_collect_files().wait()?;
    }
    Ok(())
}
