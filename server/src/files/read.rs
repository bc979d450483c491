//! A file of listings as rows that can go in and rows that cannot.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use domain::cell::Lines;
use domain::directory::row::{CellError, Header, HeaderError, Row};

use super::encoding::{Encoding, decode};

/// The largest file that is taken, in bytes: some hundred thousand listings.
const MAX_BYTES: u64 = 200_000_000;

/// A file that was read.
pub(crate) struct Parsed {
    pub(crate) encoding: Encoding,
    /// The rows that can go in, in their order.
    pub(crate) rows: Vec<Row>,
    /// What is wrong with the others.
    pub(crate) errors: Vec<RowError>,
}

/// What is wrong with one row.
#[derive(Debug, thiserror::Error)]
#[error("line {line}: {error}")]
pub(crate) struct RowError {
    /// The line of the file on which the row begins, from 1.
    pub(crate) line: u64,
    /// The column, the value and what would be right.
    pub(crate) error: CellError,
}

/// Why a file cannot be read at all. Nothing has been changed then.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileError {
    #[error("{0}: {1}")]
    Open(PathBuf, std::io::Error),
    #[error("{path} has {} MB; at most {} MB are taken. Split it, with the header in each part", bytes / 1_000_000, MAX_BYTES / 1_000_000)]
    TooLarge { path: PathBuf, bytes: u64 },
    #[error("{0} is empty")]
    Empty(PathBuf),
    #[error("{0} is a spreadsheet or another binary file; save it as 'CSV UTF-8' first")]
    Binary(PathBuf),
    #[error("{0}: {1}")]
    Content(PathBuf, ContentError),
}

/// Why the content of a file cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ContentError {
    #[error("line {0}: the text is neither UTF-8 nor CP949 (EUC-KR); save it as 'CSV UTF-8'")]
    Encoding(usize),
    #[error(transparent)]
    Header(#[from] HeaderError),
    #[error(transparent)]
    Csv(#[from] csv::Error),
}

/// Reads a file of listings. `progress` is told how many of how many bytes are read.
pub(crate) fn read(path: &Path, progress: impl FnMut(u64, u64)) -> Result<Parsed, FileError> {
    parse(&load(path)?, progress).map_err(|error| FileError::Content(path.into(), error))
}

/// The text of a file of any kind, and how it was encoded.
pub(crate) fn text(path: &Path) -> Result<(String, Encoding), FileError> {
    let bytes = load(path)?;
    let (text, encoding) = decode(&bytes)
        .map_err(|line| FileError::Content(path.into(), ContentError::Encoding(line)))?;
    Ok((text.into_owned(), encoding))
}

/// Reads the bytes of a file of listings.
pub(crate) fn parse(
    bytes: &[u8],
    mut progress: impl FnMut(u64, u64),
) -> Result<Parsed, ContentError> {
    let (text, encoding) = decode(bytes).map_err(ContentError::Encoding)?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let header = Header::read(reader.headers()?)?;
    let mut parsed = Parsed { encoding, rows: Vec::new(), errors: Vec::new() };
    let mut seen = HashMap::new();
    let mut record = csv::StringRecord::new();
    let mut lines = Lines::of(&text);
    while reader.read_record(&mut record)? {
        let position = record.position();
        let begin = position.and_then(|p| usize::try_from(p.byte()).ok()).unwrap_or_default();
        let line = lines.at(begin);
        progress(begin as u64, text.len() as u64);
        let cells: Vec<&str> = record.iter().collect();
        match header.row(&cells) {
            Ok(row) => match seen.insert((row.source.name.clone(), row.source.id.clone()), line) {
                None => parsed.rows.push(row),
                Some(first) => parsed.errors.push(twice(line, first, row)),
            },
            Err(errors) => {
                parsed.errors.extend(errors.into_iter().map(|error| RowError { line, error }));
            }
        }
    }
    Ok(parsed)
}

fn load(path: &Path) -> Result<Vec<u8>, FileError> {
    let open = |error| FileError::Open(path.into(), error);
    let bytes = std::fs::metadata(path).map_err(open)?.len();
    if bytes > MAX_BYTES {
        return Err(FileError::TooLarge { path: path.into(), bytes });
    }
    let bytes = std::fs::read(path).map_err(open)?;
    match bytes.as_slice() {
        [] => Err(FileError::Empty(path.into())),
        // ZIP (which xlsx and ods are), the old Excel format, PDF.
        [b'P', b'K', 3, 4, ..] | [0xD0, 0xCF, 0x11, 0xE0, ..] | [b'%', b'P', b'D', b'F', ..] => {
            Err(FileError::Binary(path.into()))
        }
        _ => Ok(bytes),
    }
}

fn twice(line: u64, first: u64, row: Row) -> RowError {
    let expected = format!("the same source and source_id stand on line {first} already");
    RowError {
        line,
        error: CellError { column: "source_id".into(), value: row.source.id, expected },
    }
}
