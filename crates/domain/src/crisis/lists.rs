//! The signs and the traps.

use std::sync::LazyLock;

use super::matcher::Matcher;
use super::pattern::Words;

/// How much a sign weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// Somebody speaks of dying by their own hand, of a means, a place or a farewell.
    Urgent,
    /// Somebody may be tired of life, or speaks of somebody who is.
    Concern,
    /// The same, unless the sentence is about a game, a film, news or a course.
    Mention,
    /// Nothing alone; with any sign of another theme near it, cause for concern.
    Weak,
    /// What many say who are well too: counts beside a weak sign, or beside two such of
    /// other themes.
    Faint,
}

/// What a trap does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trap {
    /// Takes back what lies inside it.
    Cover,
    /// Takes back weak signs and mentions in its sentence and the two beside it.
    Calm,
}

/// A kind of sign.
pub(super) struct Sign {
    pub weight: Weight,
    /// What it is about.
    pub theme: &'static str,
}

pub(super) struct Lists {
    /// Finds the signs.
    pub signs: Matcher,
    /// Finds the traps.
    pub traps: Matcher,
    pub sign: Vec<Sign>,
    pub trap: Vec<Trap>,
}

/// Columns: pattern, weight, language, theme.
pub(super) const PHRASES: &str = include_str!("../../data/crisis-phrases.tsv");
/// Columns: pattern, kind, language, note.
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
            traps: matcher(traps),
            sign: rows(phrases).map(sign).collect(),
            trap: rows(traps).map(trap).collect(),
        }
    }
}

/// The lines of a table without its first, which names the columns, and without remarks.
pub(super) fn lines(table: &str) -> impl Iterator<Item = &str> {
    table.lines().skip(1).filter(|line| !line.starts_with('#'))
}

/// The rows of a table, each with its first four cells.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = [&'static str; 4]> {
    lines(table).map(|line| {
        let mut cells = line.split('\t');
        std::array::from_fn(|_| cells.next().unwrap_or_default())
    })
}

fn sign([_, weight, _, theme]: [&'static str; 4]) -> Sign {
    let weight = match weight {
        "urgent" => Weight::Urgent,
        "concern" => Weight::Concern,
        "mention" => Weight::Mention,
        "weak" => Weight::Weak,
        _ => Weight::Faint,
    };
    Sign { weight, theme }
}

fn trap([_, kind, ..]: [&'static str; 4]) -> Trap {
    if kind == "calm" { Trap::Calm } else { Trap::Cover }
}
