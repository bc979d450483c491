//! The cells of one row, each read as what its column holds.

use std::fmt::{self, Display};
use std::str::FromStr;

use jiff::civil::Date;

use crate::cell::{CellError, objection};

/// The most entries a cell with a list may hold.
const MAX_LIST: usize = 30;

/// The cells of a row by the names of their columns, and what is wrong so far.
pub(super) struct Cells<'a> {
    names: Vec<String>,
    cells: &'a [&'a str],
    errors: Vec<CellError>,
}

impl<'a> Cells<'a> {
    /// The row must have a cell for each column, no more and no fewer.
    pub(super) fn new(names: Vec<String>, cells: &'a [&'a str]) -> Result<Self, Vec<CellError>> {
        let mut row = Self { names, cells, errors: Vec::new() };
        if row.cells.len() != row.names.len() {
            let expected = format!(
                "expected {} cells in this row, found {}; a comma inside a text needs the text in double quotes",
                row.names.len(),
                cells.len()
            );
            row.wrong("(row)", cells.first().unwrap_or(&""), &expected);
            return Err(row.errors);
        }
        Ok(row)
    }

    /// What is wrong with the row.
    pub(super) fn errors(self) -> Vec<CellError> {
        self.errors
    }

    /// Notes that a cell cannot be taken.
    pub(super) fn wrong(&mut self, column: &str, value: &str, expected: &str) {
        self.errors.push(CellError::new(column, value, expected));
    }

    /// Whether one of these cells is known to be wrong.
    pub(super) fn any_wrong(&self, columns: &[&str]) -> bool {
        self.errors.iter().any(|e| columns.contains(&e.column.as_str()))
    }

    /// Notes that a cell is empty that must not be, unless it is already known to be wrong.
    pub(super) fn missing<T>(&mut self, column: &str) -> Option<T> {
        if !self.any_wrong(&[column]) {
            self.wrong(column, "", "must not be empty");
        }
        None
    }

    /// The text of a cell, trimmed. Formulas and characters that nobody sees are
    /// refused: a spreadsheet would run the one, and the other hides what is meant.
    pub(super) fn text(&mut self, column: &str, max_chars: usize) -> String {
        let index = self.names.iter().position(|n| n == column);
        let text = index.and_then(|i| self.cells.get(i)).map_or("", |c| c.trim());
        match objection(text, max_chars) {
            Some(expected) => {
                self.wrong(column, text, &expected);
                String::new()
            }
            None => text.into(),
        }
    }

    /// A text of one line that must be there.
    pub(super) fn line(&mut self, column: &str, max_chars: usize) -> String {
        let text = self.text(column, max_chars);
        if text.is_empty() {
            self.missing::<()>(column);
        } else if text.contains('\n') {
            self.wrong(column, &text, "expected one line");
        }
        text
    }

    /// A value, or `None` where the cell is empty.
    pub(super) fn optional<T: FromStr<Err: Display>>(&mut self, column: &str) -> Option<T> {
        let text = self.text(column, 2_000);
        if text.is_empty() {
            return None;
        }
        self.parse(column, &text)
    }

    /// Values separated by `;`, each once, in the order given.
    pub(super) fn list<T: FromStr<Err: Display> + PartialEq>(&mut self, column: &str) -> Vec<T> {
        let text = self.text(column, 2_000);
        let mut list = Vec::new();
        for part in text.split(';').map(str::trim).filter(|p| !p.is_empty()) {
            let value = self.parse(column, part).filter(|v| !list.contains(v));
            list.extend(value);
        }
        if list.len() > MAX_LIST {
            self.wrong(column, &text, &format!("at most {MAX_LIST} entries"));
        }
        list
    }

    fn parse<T: FromStr<Err: Display>>(&mut self, column: &str, text: &str) -> Option<T> {
        text.parse().inspect_err(|error: &T::Err| self.wrong(column, text, &error.to_string())).ok()
    }
}

/// A subject, one plain word or a few.
#[derive(PartialEq)]
pub(super) struct Tag(pub(super) String);

impl FromStr for Tag {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let short = text.chars().count() <= 50 && !text.contains('\n');
        short.then(|| Self(text.into())).ok_or("expected words of at most 50 characters")
    }
}

/// Decimal degrees.
pub(super) struct Degrees(pub(super) f64);

impl FromStr for Degrees {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self).map_err(|_| "expected decimal degrees, such as 37.5665")
    }
}

/// A date as ISO 8601 writes it.
pub(super) struct IsoDate(pub(super) Date);

impl FromStr for IsoDate {
    type Err = IsoDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let shape = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let date = text.parse().ok().filter(|_| shape);
        date.map(Self).ok_or(IsoDateError)
    }
}

pub(super) struct IsoDateError;

impl Display for IsoDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a date such as 2026-11-22")
    }
}
