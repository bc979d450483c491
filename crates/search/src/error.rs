//! What can go wrong with the index.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use tantivy::TantivyError;

/// Why the index could not be opened, changed or searched.
#[derive(Clone, Debug, thiserror::Error)]
pub enum IndexError {
    /// Another process has the index open.
    #[error("the search index in {} is in use by another process", .dir.display())]
    Locked {
        /// The index's directory.
        dir: PathBuf,
    },
    /// The directory cannot be made, read or moved.
    #[error("the search index in {} cannot be reached: {source}", .dir.display())]
    Io {
        /// The index's directory.
        dir: PathBuf,
        /// What the system says.
        source: Arc<io::Error>,
    },
    /// What was read is not what was once written.
    #[error("the search index is damaged: {0}")]
    Damaged(TantivyError),
    /// Anything else, such as a full disk while writing.
    #[error("the search index failed: {0}")]
    Failed(TantivyError),
}

impl IndexError {
    /// Whether the index should be opened anew, which sets a damaged one aside, and rebuilt.
    pub fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged(_))
    }

    pub(crate) fn io(dir: &std::path::Path, source: io::Error) -> Self {
        Self::Io { dir: dir.into(), source: Arc::new(source) }
    }
}

impl From<TantivyError> for IndexError {
    fn from(error: TantivyError) -> Self {
        match error {
            TantivyError::DataCorruption(_)
            | TantivyError::DeserializeError(_)
            | TantivyError::IncompatibleIndex(_)
            | TantivyError::OpenReadError(_)
            | TantivyError::FieldNotFound(_) => Self::Damaged(error),
            // Files whose content is cut short or makes no sense.
            TantivyError::IoError(ref source)
                if matches!(
                    source.kind(),
                    io::ErrorKind::UnexpectedEof
                        | io::ErrorKind::InvalidData
                        | io::ErrorKind::NotFound
                ) =>
            {
                Self::Damaged(error)
            }
            error => Self::Failed(error),
        }
    }
}

impl From<io::Error> for IndexError {
    fn from(error: io::Error) -> Self {
        TantivyError::from(error).into()
    }
}
