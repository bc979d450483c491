//! Opening an index, and setting aside one that cannot be trusted.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::IndexError;
use crate::files::HeldFiles;
use crate::index::{Disk, Index, Opened};
use crate::schema::Fields;
use crate::terms::Splitter;

/// Up to this size, in bytes, every file is read and its checksum compared when the index
/// is opened: at a gigabyte a second that is a quarter of a second, and covers some
/// 200,000 listings. A larger index is opened without; damage then shows in a search.
const CHECKED_BYTES: u64 = 256 * 1024 * 1024;

impl Index {
    /// Opens the index in a directory, or makes one there.
    ///
    /// One that is damaged, or was made with other fields or another analysis, is moved to
    /// `<dir>.damaged-<n>`, where the last such is kept, and an empty one takes its place:
    /// then [`Opened::position`] is `None`.
    ///
    /// # Errors
    /// [`IndexError::Locked`] when another process has it open; otherwise when the
    /// directory cannot be made, read or moved.
    pub fn open(dir: &Path) -> Result<Opened, IndexError> {
        match open(dir).and_then(|disk| Self::over(dir, disk)) {
            Ok(opened) if opened.position.is_some() => return Ok(opened),
            // Never committed: as good as new.
            Ok(opened) if opened.index.is_empty() && !is_committed(dir) => return Ok(opened),
            Ok(_) => tracing::info!(dir = %dir.display(), "index of another version: set aside"),
            Err(error @ (IndexError::Locked { .. } | IndexError::Io { .. })) => return Err(error),
            Err(error) => tracing::warn!(dir = %dir.display(), %error, "index damaged: set aside"),
        }
        set_aside(dir).map_err(|error| IndexError::io(dir, error))?;
        Self::over(dir, open(dir)?)
    }
}

/// The index in a directory, which is made if it is missing.
pub(crate) fn open(dir: &Path) -> Result<Disk, IndexError> {
    fs::create_dir_all(dir).map_err(|error| IndexError::io(dir, error))?;
    let files = HeldFiles::open(dir)?;
    let (schema, fields) = Fields::define();
    let index = tantivy::Index::open_or_create(files.clone(), schema)?;
    index.tokenizers().register(Splitter::NAME, Splitter::default());
    if size(dir).map_err(|error| IndexError::io(dir, error))? <= CHECKED_BYTES {
        let damaged = index.validate_checksum()?;
        if let Some(file) = damaged.into_iter().next() {
            return Err(IndexError::from(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("wrong checksum: {}", file.display()),
            )));
        }
    }
    Disk::new(dir, files, index, fields)
}

/// Whether something was ever committed, by whichever version.
fn is_committed(dir: &Path) -> bool {
    fs::read_to_string(dir.join("meta.json")).is_ok_and(|meta| meta.contains("\"payload\""))
}

fn size(dir: &Path) -> io::Result<u64> {
    let mut size = 0;
    for entry in fs::read_dir(dir)? {
        size += entry?.metadata()?.len();
    }
    Ok(size)
}

/// Moves a directory to `<dir>.damaged-<n>` and removes the one moved there before.
pub(crate) fn set_aside(dir: &Path) -> io::Result<()> {
    let mut earlier = set_aside_before(dir)?;
    earlier.sort_unstable();
    let next = earlier.last().map_or(1, |(n, _)| n + 1);
    fs::rename(dir, numbered(dir, next))?;
    for (_, old) in earlier {
        fs::remove_dir_all(old)?;
    }
    Ok(())
}

fn numbered(dir: &Path, n: u64) -> PathBuf {
    let mut name = dir.as_os_str().to_owned();
    name.push(format!(".damaged-{n}"));
    name.into()
}

fn set_aside_before(dir: &Path) -> io::Result<Vec<(u64, PathBuf)>> {
    let parent = dir.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut found = Vec::new();
    for entry in fs::read_dir(parent)? {
        let path = entry?.path();
        let own = dir.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        let number = name.strip_prefix(own).and_then(|n| n.strip_prefix(".damaged-"));
        if let Some(number) = number.and_then(|n| n.parse().ok()) {
            found.push((number, path));
        }
    }
    Ok(found)
}
