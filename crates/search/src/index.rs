//! The index: opening, changing, reloading.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use domain::glossary::TermPair;
use glossary::Glossary;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy, NoMergePolicy};
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyError, Term};
use uuid::Uuid;

use crate::document::{Indexed, document};
use crate::error::IndexError;
use crate::files::HeldFiles;
use crate::open::{open, set_aside};
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
    /// What is on the disk; [`Index::begin_anew`] puts another in its place.
    disk: Mutex<Disk>,
    /// What searches look at. It needs nothing of the disk.
    snapshot: RwLock<Arc<Snapshot>>,
    vocabulary: RwLock<Arc<Vocabulary>>,
    /// Whether something was read that makes no sense.
    damaged: AtomicBool,
}

/// An index in its directory.
pub(crate) struct Disk {
    pub(crate) files: HeldFiles,
    pub(crate) index: tantivy::Index,
    pub(crate) fields: Fields,
    reader: IndexReader,
    /// `None` after a failed write, until the next one makes a new writer.
    writer: Option<IndexWriter>,
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

/// A change to the directory, or to what is published in topics.
#[derive(Clone, Debug)]
pub enum Change<T> {
    /// It is new, or now says this.
    Put(Box<T>),
    /// It is gone.
    Remove(Uuid),
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
    /// The index over what is on the disk, as it stands there.
    pub(crate) fn over(dir: &Path, disk: Disk) -> Result<Opened, IndexError> {
        let position = disk.position()?;
        let snapshot = Snapshot::take(disk.fields, &disk.reader.searcher(), None)?;
        let inner = Inner {
            dir: dir.into(),
            disk: Mutex::new(disk),
            snapshot: RwLock::new(Arc::new(snapshot)),
            vocabulary: RwLock::new(Vocabulary::built_in()),
            damaged: AtomicBool::new(false),
        };
        Ok(Opened { index: Self { inner: Arc::new(inner) }, position })
    }

    /// Makes changes and moves to `position` in one commit; the next search sees them.
    /// Takes milliseconds for a few, and waits for the disk.
    pub fn apply<T: Indexed>(
        &self,
        changes: impl IntoIterator<Item = Change<T>>,
        position: i64,
    ) -> Result<(), IndexError> {
        let mut memory = Memory::default();
        let applied = self.write(|writer, disk| {
            let fields = &disk.fields;
            for change in changes {
                let id = match &change {
                    Change::Put(put) => put.thing().id(),
                    Change::Remove(id) => *id,
                };
                writer.delete_term(Term::from_field_bytes(fields.id, id.as_bytes()));
                if let Change::Put(put) = change {
                    writer.add_document(document(fields, put.thing(), &mut memory))?;
                }
            }
            commit(writer, position)
        });
        self.noting(applied)
    }

    /// Replaces everything by this in one commit. The first error among it ends it and
    /// leaves the index as it was. `position` must have been read before `all` was.
    pub fn rebuild<T: Indexed, E: From<IndexError>>(
        &self,
        all: impl IntoIterator<Item = Result<T, E>>,
        position: i64,
    ) -> Result<(), E> {
        let mut memory = Memory::default();
        self.write(|writer, disk| {
            // One merge at the end instead of many on the way.
            writer.set_merge_policy(Box::new(NoMergePolicy));
            writer.delete_all_documents().map_err(IndexError::from)?;
            for one in all {
                let document = document(&disk.fields, one?.thing(), &mut memory);
                writer.add_document(document).map_err(IndexError::from)?;
            }
            commit(writer, position)?;
            compact(writer, &disk.index)?;
            writer.set_merge_policy(Box::new(LogMergePolicy::default()));
            Ok(())
        })
    }

    /// How many listings or topics it holds.
    pub fn len(&self) -> usize {
        self.snapshot().len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes in pairs of words beside the glossary, in place of those it was told before,
    /// and forgets what was found by the old words.
    pub fn learn(&self, pairs: &[TermPair]) {
        let vocabulary = match pairs {
            [] => Vocabulary::built_in(),
            pairs => Arc::new(Vocabulary::new(Glossary::built_in(), pairs)),
        };
        self.follow(vocabulary);
    }

    /// Takes words to mean what they mean to another index.
    pub fn learn_from(&self, other: &Self) {
        self.follow(other.vocabulary());
    }

    fn follow(&self, vocabulary: Arc<Vocabulary>) {
        *self.inner.vocabulary.write().unwrap_or_else(PoisonError::into_inner) = vocabulary;
        let mut snapshot = self.inner.snapshot.write().unwrap_or_else(PoisonError::into_inner);
        *snapshot = Arc::new(snapshot.afresh());
    }

    /// Whether the disk still has the index that searches see: looks at names and lengths
    /// of files, which takes microseconds, and whether reading ever made no sense.
    pub fn is_whole(&self) -> bool {
        let disk = self.disk();
        !self.inner.damaged.load(Ordering::Relaxed)
            && disk.files.are_whole()
            && disk.index.load_metas().is_ok()
    }

    /// Sets the index on the disk aside, as [`Index::open`] does with one that is damaged,
    /// and begins with an empty one. Searches see what they saw, until it is rebuilt.
    ///
    /// # Errors
    /// When its directory cannot be moved or made; the next call tries again.
    pub fn begin_anew(&self) -> Result<(), IndexError> {
        let dir = &self.inner.dir;
        let mut disk = self.disk();
        // Gives the lock of the directory back and ends what still merges in it.
        disk.writer = None;
        if dir.try_exists().map_err(|error| IndexError::io(dir, error))? {
            set_aside(dir).map_err(|error| IndexError::io(dir, error))?;
        }
        *disk = open(dir)?;
        self.inner.damaged.store(false, Ordering::Relaxed);
        Ok(())
    }

    /// Waits for what is being written, and gives the directory back to other programs.
    pub fn close(&self) {
        self.disk().writer = None;
    }

    /// What words mean, as it was last told.
    pub(crate) fn vocabulary(&self) -> Arc<Vocabulary> {
        Arc::clone(&self.inner.vocabulary.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The index as it is now.
    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.inner.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Hands a result on, and remembers where it tells that the index is damaged.
    pub(crate) fn noting<T>(&self, result: Result<T, IndexError>) -> Result<T, IndexError> {
        if result.as_ref().is_err_and(IndexError::is_damage) {
            self.inner.damaged.store(true, Ordering::Relaxed);
        }
        result
    }

    fn disk(&self) -> MutexGuard<'_, Disk> {
        self.inner.disk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs `change` on the writer. If it fails, nothing of it remains.
    fn write<E: From<IndexError>>(
        &self,
        change: impl FnOnce(&mut IndexWriter, &Disk) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut disk = self.disk();
        let mut writer = match disk.writer.take() {
            Some(writer) => writer,
            None => new_writer(&self.inner.dir, &disk.index)?,
        };
        // On an error the writer is dropped, and with it what was not committed.
        change(&mut writer, &disk)?;
        disk.writer = Some(writer);
        // While the disk is still held, so that snapshots follow each other in order.
        self.noting(self.reload(&disk))?;
        Ok(())
    }

    fn reload(&self, disk: &Disk) -> Result<(), IndexError> {
        disk.reader.reload()?;
        let before = self.snapshot();
        let after = Snapshot::take(disk.fields, &disk.reader.searcher(), Some(&before))?;
        *self.inner.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(after);
        Ok(())
    }
}

impl Disk {
    /// The index in these files, ready to be written.
    pub(crate) fn new(
        dir: &Path,
        files: HeldFiles,
        index: tantivy::Index,
        fields: Fields,
    ) -> Result<Self, IndexError> {
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let writer = Some(new_writer(dir, &index)?);
        Ok(Self { files, index, fields, reader, writer })
    }

    /// Up to where it holds the changes, if this version wrote it.
    pub(crate) fn position(&self) -> Result<Option<i64>, IndexError> {
        let payload = self.index.load_metas()?.payload;
        Ok(payload.as_deref().and_then(Payload::read))
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
