//! Pairs of words as a table: TSV or CSV with the names of the columns in its first line.

use std::io::Write;

use domain::cell::{CellError, Lines};
use domain::glossary::{COLUMNS, TermPair};

use super::{Collector, FormatError, Parsed};

/// What stands between the cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// A tab (TSV).
    Tab,
    /// A comma (CSV, RFC 4180).
    Comma,
}

impl Separator {
    fn byte(self) -> u8 {
        match self {
            Self::Tab => b'\t',
            Self::Comma => b',',
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Tab => "tabs",
            Self::Comma => "commas",
        }
    }
}

/// Reads a table. `source` is where rows come from that do not say so themselves; `progress`
/// is told how many of how many bytes are read.
///
/// # Errors
/// When it is no such table. What is wrong with single rows is in the result.
pub fn read(
    text: &str,
    separator: Separator,
    source: Option<&str>,
    mut progress: impl FnMut(u64, u64),
) -> Result<Parsed, FormatError> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(separator.byte())
        .from_reader(text.as_bytes());
    let mut rows = Collector::new(source);
    let columns = Columns::read(reader.headers()?, separator, &mut rows)?;
    if source.is_none() && columns.places[5].is_none() {
        return Err(FormatError::NoSource);
    }
    let mut record = csv::StringRecord::new();
    let mut lines = Lines::of(text);
    while reader.read_record(&mut record)? {
        let begin = record.position().and_then(|p| usize::try_from(p.byte()).ok());
        let line = lines.at(begin.unwrap_or_default());
        progress(begin.unwrap_or_default() as u64, text.len() as u64);
        if record.len() == columns.count {
            rows.take(line, columns.cells(&record));
        } else if record.iter().any(|cell| !cell.trim().is_empty()) {
            let (count, found) = (columns.count, record.len());
            let expected = format!("expected {count} cells in this row, found {found}");
            let first = record.get(0).unwrap_or_default();
            rows.fault(line, CellError::new("(row)", first, expected));
        }
    }
    Ok(rows.parsed)
}

/// Where the columns stand in this table.
struct Columns {
    /// For each of [`COLUMNS`] its place, if it is there.
    places: [Option<usize>; 6],
    count: usize,
}

impl Columns {
    fn read(
        header: &csv::StringRecord,
        separator: Separator,
        rows: &mut Collector<'_>,
    ) -> Result<Self, FormatError> {
        let mut places = [None; 6];
        for (at, name) in header.iter().enumerate() {
            let plain = name.trim().to_ascii_lowercase();
            match COLUMNS.iter().zip(&mut places).find(|(column, _)| **column == plain) {
                Some((_, Some(_))) => return Err(FormatError::Twice(plain)),
                Some((_, place)) => *place = Some(at),
                None => rows.ignore(name.trim()),
            }
        }
        if places[0].is_none() || places[1].is_none() {
            let first = header.iter().collect::<Vec<_>>().join(" ");
            let found = first.chars().take(60).collect();
            return Err(FormatError::Header { separator: separator.name(), found });
        }
        Ok(Self { places, count: header.len() })
    }

    fn cells<'a>(&self, record: &'a csv::StringRecord) -> [&'a str; 6] {
        self.places.map(|place| place.and_then(|at| record.get(at)).unwrap_or_default())
    }
}

/// Writes pairs as TSV, which [`read`] reads back.
///
/// # Errors
/// When it cannot be written.
pub fn write<'a>(to: impl Write, pairs: impl IntoIterator<Item = &'a TermPair>) -> csv::Result<()> {
    let mut writer = csv::WriterBuilder::new().delimiter(b'\t').from_writer(to);
    writer.write_record(COLUMNS)?;
    for pair in pairs {
        writer.write_record(pair.cells())?;
    }
    writer.flush()?;
    Ok(())
}
