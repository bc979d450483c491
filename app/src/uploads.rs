//! The files of pictures in posts, in one folder, named by their content. Whose they are and
//! which posts show them is in the database (`store::upload`).

use std::fs::{self, DirBuilder, File};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::SystemTime;

use domain::forum::is_picture_name;
use jiff::Timestamp;
use picture::{Picture, PictureError};
use store::{Store, StoreError};
use tokio::sync::{AcquireError, Semaphore};
use tokio::task::JoinError;

/// Pictures that are made anew at once: each may take some hundred MiB for a moment.
static AT_ONCE: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(2)));

/// Why a file could not be worked on, for the log.
#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    /// The folder or a file in it.
    #[error("the folder of pictures {} cannot be used: {source}", path.display())]
    Folder {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The program is ending.
    #[error(transparent)]
    Ending(#[from] AcquireError),
    /// The work did not end.
    #[error(transparent)]
    Work(#[from] JoinError),
}

/// A picture that was made anew and written.
pub(crate) struct Kept {
    pub(crate) name: String,
    pub(crate) bytes: usize,
}

/// The folder with the pictures; clones share it.
#[derive(Clone, Debug)]
pub struct Uploads {
    folder: Arc<Path>,
}

impl Uploads {
    /// Makes the folder if it is not there, for nobody else on the machine to look into.
    ///
    /// # Errors
    /// When it cannot be made or is no folder.
    pub fn open(folder: PathBuf) -> Result<Self, UploadError> {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&folder)
            .map_err(|source| UploadError::Folder { path: folder.clone(), source })?;
        Ok(Self { folder: folder.into() })
    }

    /// Makes a picture anew and writes it. What is wrong with the picture is told to who sent
    /// it, what is wrong with us to the log.
    pub(crate) async fn keep(
        &self,
        file: Vec<u8>,
    ) -> Result<Result<Kept, PictureError>, UploadError> {
        let turn = Arc::clone(&AT_ONCE).acquire_owned().await?;
        let folder = Arc::clone(&self.folder);
        let work = move || {
            let picture = Picture::read(&file);
            // Whoever asked may be gone by now; the memory is taken until here.
            drop(turn);
            let picture = match picture {
                Ok(picture) => picture,
                Err(error) => return Ok(Err(error)),
            };
            write(&folder, &picture).map_err(|source| failed(&folder, source))?;
            Ok(Ok(Kept { name: picture.name().to_owned(), bytes: picture.bytes().len() }))
        };
        tokio::task::spawn_blocking(work).await?
    }

    /// The file of this name; `None` if there is none.
    pub(crate) async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, UploadError> {
        if !is_picture_name(name) {
            return Ok(None);
        }
        let path = self.folder.join(name);
        match tokio::fs::read(&path).await {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(failed(&path, source)),
        }
    }

    /// Deletes those of these files that are nobody's any more.
    pub(crate) async fn forget(&self, store: &Store, names: &[String]) -> Result<(), UploadError> {
        for name in names.iter().filter(|name| is_picture_name(name)) {
            if !store::upload::is_known(&mut store.read().await?, name).await? {
                self.delete(&self.folder.join(name)).await?;
            }
        }
        Ok(())
    }

    /// Deletes what has lain here for a day and is nobody's, such as a file whose writing was
    /// cut short. Says how many files it were.
    ///
    /// # Errors
    /// When the folder or the database cannot be read.
    pub async fn sweep(&self, store: &Store, now: Timestamp) -> Result<u64, UploadError> {
        let folder = Arc::clone(&self.folder);
        let before = SystemTime::from(now - store::upload::UNUSED);
        let old = tokio::task::spawn_blocking(move || {
            old_files(&folder, before).map_err(|source| failed(&folder, source))
        })
        .await??;
        let mut gone = 0;
        for path in old {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if !store::upload::is_known(&mut store.read().await?, name).await? {
                self.delete(&path).await?;
                gone += 1;
            }
        }
        Ok(gone)
    }

    async fn delete(&self, path: &Path) -> Result<(), UploadError> {
        match tokio::fs::remove_file(path).await {
            // Another server was first.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            done => done.map_err(|source| failed(path, source)),
        }
    }
}

fn failed(path: &Path, source: io::Error) -> UploadError {
    UploadError::Folder { path: path.to_owned(), source }
}

/// Writes beside and renames, so that there is the whole file or none.
fn write(folder: &Path, picture: &Picture) -> io::Result<()> {
    let mut number = [0; 8];
    getrandom::fill(&mut number).map_err(io::Error::other)?;
    let beside = folder.join(format!(".{:016x}.part", u64::from_le_bytes(number)));
    let written = write_new(&beside, picture.bytes())
        .and_then(|()| fs::rename(&beside, folder.join(picture.name())))
        .and_then(|()| File::open(folder)?.sync_all());
    if written.is_err() {
        drop(fs::remove_file(&beside));
    }
    written
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// The pictures, and what was to become one, that were written before this instant.
fn old_files(folder: &Path, before: SystemTime) -> io::Result<Vec<PathBuf>> {
    let mut old = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|n| is_picture_name(n) || n.ends_with(".part"));
        let data = entry.metadata()?;
        if ours && data.is_file() && data.modified()? < before {
            old.push(entry.path());
        }
    }
    Ok(old)
}
