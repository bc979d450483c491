//! The signs and the traps.

use std::sync::LazyLock;

use super::Level;
use super::matcher::Matcher;
use super::pattern::Words;

pub(super) struct Lists {
    /// Finds the signs.
    pub signs: Matcher,
    /// What each of them means.
    pub sign: Vec<Level>,
    /// Finds the traps.
    pub traps: Matcher,
}

/// Columns: pattern, level, language, theme.
pub(super) const PHRASES: &str = include_str!("../../data/crisis-phrases.tsv");
/// Columns: pattern, language, note.
pub(super) const TRAPS: &str = include_str!("../../data/crisis-traps.tsv");
/// Columns: name, choices, note. A set that is long has several rows.
pub(super) const WORDS: &str = include_str!("../../data/crisis-words.tsv");

pub(super) static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::read(PHRASES, TRAPS, WORDS));

impl Lists {
    pub(super) fn read(phrases: &'static str, traps: &'static str, words: &str) -> Self {
        let words = Words::read(words);
        let matcher = |table: &'static str| {
            let parts: Vec<_> = rows(table).map(|row| words.parts(row[0])).collect();
            Matcher::new(&parts)
        };
        Self {
            signs: matcher(phrases),
            sign: rows(phrases).map(|[_, level, ..]| meant(level)).collect(),
            traps: matcher(traps),
        }
    }
}

/// The lines of a table without its first, which names the columns, and without remarks.
pub(super) fn lines(table: &str) -> impl Iterator<Item = &str> {
    table.lines().skip(1).filter(|line| !line.starts_with('#'))
}

/// The rows of a table, each with its first three cells.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = [&'static str; 3]> {
    lines(table).map(|line| {
        let mut cells = line.split('\t');
        std::array::from_fn(|_| cells.next().unwrap_or_default())
    })
}

fn meant(level: &str) -> Level {
    if level == Level::Urgent.code() { Level::Urgent } else { Level::Concern }
}
