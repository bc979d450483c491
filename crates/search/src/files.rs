//! The files of an index, each held in memory for as long as something reads it.
//!
//! A file that is mapped into memory ends the whole process when somebody cuts it short
//! under its readers (SIGBUS). Read as a whole it cannot be harmed any more: searches go
//! on, and [`HeldFiles::are_whole`] tells that the disk no longer has what they see. 20,000
//! listings take 8 MB, which were in memory as mapped pages too.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tantivy::TantivyError;
use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    Directory, DirectoryLock, FileHandle, Lock, MmapDirectory, OwnedBytes, WatchCallback,
    WatchHandle, WritePtr,
};

/// A directory of files that are read as a whole, and kept while something reads them.
#[derive(Clone, Debug)]
pub(crate) struct HeldFiles {
    dir: PathBuf,
    /// Writes, locks and replaces files; nothing is mapped by it.
    disk: MmapDirectory,
    held: Arc<Mutex<HashMap<PathBuf, Weak<[u8]>>>>,
}

impl HeldFiles {
    /// The files of a directory that exists.
    pub(crate) fn open(dir: &Path) -> Result<Self, TantivyError> {
        let disk = MmapDirectory::open(dir)?;
        Ok(Self { dir: dir.into(), disk, held: Arc::default() })
    }

    /// Whether every file that something reads is still on the disk, and as long as it was.
    pub(crate) fn are_whole(&self) -> bool {
        self.held().iter().filter_map(|(path, bytes)| Some((path, bytes.upgrade()?))).all(
            |(path, bytes)| {
                let length = u64::try_from(bytes.len()).ok();
                fs::metadata(self.dir.join(path)).is_ok_and(|m| Some(m.len()) == length)
            },
        )
    }

    fn held(&self) -> MutexGuard<'_, HashMap<PathBuf, Weak<[u8]>>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self, path: &Path) -> Result<Arc<[u8]>, OpenReadError> {
        let mut held = self.held();
        if let Some(bytes) = held.get(path).and_then(Weak::upgrade) {
            return Ok(bytes);
        }
        let bytes: Arc<[u8]> = match fs::read(self.dir.join(path)) {
            Ok(bytes) => bytes.into(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(OpenReadError::FileDoesNotExist(path.into()));
            }
            Err(error) => return Err(OpenReadError::wrap_io_error(error, path.into())),
        };
        held.retain(|_, bytes| bytes.strong_count() > 0);
        held.insert(path.into(), Arc::downgrade(&bytes));
        Ok(bytes)
    }
}

impl Directory for HeldFiles {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        Ok(Arc::new(OwnedBytes::new(self.read(path)?)))
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        // First of all, so that nobody misses what is deleted on purpose.
        self.held().remove(path);
        self.disk.delete(path)
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        self.disk.exists(path)
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        self.disk.open_write(path)
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        self.disk.atomic_read(path)
    }

    fn atomic_write(&self, path: &Path, data: &[u8]) -> io::Result<()> {
        self.disk.atomic_write(path, data)
    }

    fn sync_directory(&self) -> io::Result<()> {
        self.disk.sync_directory()
    }

    fn acquire_lock(&self, lock: &Lock) -> Result<DirectoryLock, LockError> {
        self.disk.acquire_lock(lock)
    }

    fn watch(&self, callback: WatchCallback) -> tantivy::Result<WatchHandle> {
        self.disk.watch(callback)
    }
}
