//! Word lists from elsewhere, and the glossary for others: tables (TSV, CSV), TBX
//! (ISO 30042), which translators' tools read, and Fluent. `docs/glossary.md` describes the
//! formats for those who fill them in.

mod built_in;
pub mod doubt;
pub mod ftl;
pub mod table;
pub mod tbx;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use domain::cell::CellError;
use domain::glossary::TermPair;

pub use built_in::{is_own, pairs as built_in_pairs};

/// A list that was read.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The pairs that can go in, each once, in their order.
    pub pairs: Vec<TermPair>,
    /// What is wrong with the others.
    pub faults: Vec<Fault>,
    /// What the list says beyond what is taken: columns of a table, languages of a TBX.
    pub ignored: Vec<String>,
    /// What was left out because it adds nothing to search.
    pub aside: Aside,
}

/// What is wrong with one row or entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {error}")]
pub struct Fault {
    /// The line on which the row or entry begins, from 1.
    pub line: u64,
    /// The column, the value and what would be right.
    pub error: CellError,
}

/// Rows that are right and add nothing to search.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aside {
    /// The word is the same on both sides.
    pub same: usize,
    /// An ending or another part of a word (`-동이`), for which nobody searches.
    pub parts: usize,
    /// The pair stands further up already.
    pub repeated: usize,
}

/// Why a list cannot be read at all. Nothing of it is taken then.
#[derive(Debug, thiserror::Error)]
pub enum FormatError {
    /// A column that must be there is not.
    #[error(
        "the first line must name the columns north and south (and may name english, chinese, category and source), separated by {separator}; it is {found:?}"
    )]
    Header {
        /// What must stand between the names.
        separator: &'static str,
        /// The first line, at most 60 characters of it.
        found: String,
    },
    /// A column is there twice.
    #[error("the first line names the column {0:?} twice")]
    Twice(String),
    /// Nobody says where the list comes from.
    #[error(
        "the list has no column source; say with --source NAME where it comes from, since nothing goes in without"
    )]
    NoSource,
    /// The table cannot be cut into rows.
    #[error(transparent)]
    Csv(#[from] csv::Error),
    /// A document type may hold entities that grow or that read other files.
    #[error(
        "line {0}: the file has a document type (<!DOCTYPE …>). It could make words grow without end or read other files, so it is not taken; delete it, up to its last >, and import again"
    )]
    Doctype(u64),
    /// The file says that it is in an encoding which is not read.
    #[error("the file says that it is in {0}; save it as UTF-8")]
    Encoding(String),
    /// The XML is broken, so nobody can tell where an entry ends.
    #[error("line {line}: the XML is broken: {what}")]
    Xml {
        /// The line on which the break was noticed.
        line: u64,
        /// What is broken.
        what: String,
    },
    /// It is XML of another kind.
    #[error("the file is not TBX: it begins with <{0}>, expected <tbx>")]
    NotTbx(String),
}

/// Sorts what is read into pairs, faults and what is left aside.
struct Collector<'a> {
    /// The source of rows that name none.
    source: &'a str,
    seen: HashSet<(String, String)>,
    parsed: Parsed,
}

impl<'a> Collector<'a> {
    fn new(source: Option<&'a str>) -> Self {
        let source = source.unwrap_or_default();
        Self { source, seen: HashSet::new(), parsed: Parsed::default() }
    }

    /// Takes the cells of a row, in the order of `domain::glossary::COLUMNS`.
    fn take<'c>(&mut self, line: u64, mut cells: [&'c str; 6])
    where
        'a: 'c,
    {
        let [north, south, .., source] = cells;
        if is_part(north) || is_part(south) {
            self.parsed.aside.parts += 1;
            return;
        }
        if source.trim().is_empty() {
            cells[5] = self.source;
        }
        match TermPair::parse(cells) {
            Err(errors) => {
                let faults = errors.into_iter().map(|error| Fault { line, error });
                self.parsed.faults.extend(faults);
            }
            Ok(pair) if pair.north == pair.south => self.parsed.aside.same += 1,
            Ok(pair) if self.seen.insert((pair.north.clone(), pair.south.clone())) => {
                self.parsed.pairs.push(pair);
            }
            Ok(_) => self.parsed.aside.repeated += 1,
        }
    }

    fn fault(&mut self, line: u64, error: CellError) {
        self.parsed.faults.push(Fault { line, error });
    }

    /// Notes, once, that something in the list is not taken.
    fn ignore(&mut self, name: &str) {
        if !self.parsed.ignored.iter().any(|known| known == name) {
            self.parsed.ignored.push(name.to_owned());
        }
    }
}

/// Whether a dictionary writes a part of a word, with a hyphen where the rest would stand.
fn is_part(word: &str) -> bool {
    let word = word.trim();
    let korean = |c: Option<char>| c.is_some_and(|c| matches!(c, '가'..='힣' | 'ㄱ'..='ㅣ'));
    word.strip_prefix('-').is_some_and(|rest| korean(rest.chars().next()))
        || word.strip_suffix('-').is_some_and(|rest| korean(rest.chars().last()))
}
