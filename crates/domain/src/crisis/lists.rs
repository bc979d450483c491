//! The phrases and the traps.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::Level;
use super::plain::plain;

/// An entry of a list.
#[derive(Debug)]
pub(super) struct Entry {
    /// How much it worries; nothing for a trap.
    pub level: Level,
    /// It is written in Latin letters, whose words have edges.
    pub latin: bool,
    /// It has at most three syllables.
    pub short: bool,
    /// Its last word may go on.
    pub open: bool,
}

pub(super) struct Lists {
    /// Finds the phrases.
    pub phrases: AhoCorasick,
    /// Finds the traps.
    pub traps: AhoCorasick,
    phrase_entries: Vec<Entry>,
    trap_entries: Vec<Entry>,
}

pub(super) static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let (phrases, phrase_entries) = read(PHRASES);
    let (traps, trap_entries) = read(TRAPS);
    Lists { phrases, traps, phrase_entries, trap_entries }
});

/// Columns: phrase, level, language, note.
pub(super) const PHRASES: &str = include_str!("../../data/crisis-phrases.tsv");
/// Columns: trap, level (none), language, note.
pub(super) const TRAPS: &str = include_str!("../../data/crisis-traps.tsv");

impl Lists {
    pub(super) fn phrase(&self, index: usize) -> Option<&Entry> {
        self.phrase_entries.get(index)
    }

    pub(super) fn trap(&self, index: usize) -> Option<&Entry> {
        self.trap_entries.get(index)
    }
}

#[expect(clippy::expect_used, reason = "the lists are part of the program and read in the tests")]
fn read(table: &str) -> (AhoCorasick, Vec<Entry>) {
    let rows = || table.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    let text = |cells: &[&str]| cells.first().copied().unwrap_or_default().to_owned();
    let entries = rows().map(|cells| {
        let text = text(&cells);
        let level = match cells.get(1) {
            Some(&"urgent") => Level::Urgent,
            Some(&"concern") => Level::Concern,
            _ => Level::None,
        };
        Entry {
            level,
            latin: text.is_ascii(),
            short: plain(&text).chars().count() <= 3,
            open: text.ends_with('*'),
        }
    });
    let automaton = AhoCorasick::new(rows().map(|cells| plain(&text(&cells))));
    (automaton.expect("a list makes an automaton"), entries.collect())
}
