//! How a sign is written in the lists, and the strings that it stands for.
//!
//! A pattern is one or more parts in order. `·` between them lets a word or two stand
//! there, `…` so much other text as fits in a clause, `……` so much as fits in a few sentences. In a part `{a|b|}`
//! is one of some choices (the last of these is nothing) and `<name>` a set of words from
//! `data/crisis-words.tsv`. `_` before a choice makes it begin a word, `*` after a
//! choice lets its last word go on. An ending that begins with a lone ㄴ, ㄹ, ㅁ or ㅂ joins the syllable
//! before it: 죽 and ㄹ래 make 죽을래, 떠나 and ㄹ래 make 떠날래.

use std::collections::HashMap;

use super::lists::lines;
use super::plain::plain;

/// How much may stand between a part and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// A word or two.
    Word,
    /// The rest of a clause: both are in the same sentence.
    Clause,
    /// Some sentences.
    Passage,
}

/// A part of a pattern.
#[derive(Debug)]
pub(super) struct Part {
    /// What may stand between it and the part before; of no effect in the first.
    pub gap: Gap,
    /// What is looked for: one of these.
    pub words: Vec<Word>,
}

/// One choice of a part.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Word {
    /// In the form in which texts are searched.
    pub text: String,
    /// It begins where a word begins.
    pub begins: bool,
    /// Its last word may go on.
    pub open: bool,
}

impl Word {
    fn new(written: &str) -> Self {
        let (begins, open) = (written.starts_with('_'), written.ends_with('*'));
        Self { text: plain(written), begins, open }
    }
}

/// Sets of words by name.
#[derive(Debug, Default)]
pub(super) struct Words(HashMap<String, Vec<String>>);

impl Words {
    /// Reads the table of sets: name, choices. A set may name those before it, and go on in
    /// further rows.
    pub(super) fn read(table: &str) -> Self {
        let mut words = Self::default();
        for row in lines(table) {
            let mut cells = row.split('\t');
            let (name, choices) =
                (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
            let choices: Vec<_> =
                choices.split('|').flat_map(|choice| words.expand(choice)).collect();
            words.0.entry(name.to_owned()).or_default().extend(choices);
        }
        words
    }

    /// The parts of a pattern.
    pub(super) fn parts(&self, pattern: &str) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut gap = Gap::Clause;
        for piece in pattern.split_inclusive(['…', '·']) {
            let next = if piece.ends_with('·') { Gap::Word } else { Gap::Clause };
            let piece = piece.trim_end_matches(['…', '·']).trim();
            if piece.is_empty() {
                gap = Gap::Passage;
                continue;
            }
            let mut words: Vec<Word> =
                self.expand(piece).iter().map(|word| Word::new(word)).collect();
            words.sort_unstable();
            words.dedup();
            words.retain(|word| !word.text.is_empty());
            parts.push(Part { gap, words });
            gap = next;
        }
        parts
    }

    /// All that a part without marks stands for.
    fn expand(&self, part: &str) -> Vec<String> {
        let mut made = vec![String::new()];
        let mut rest = part;
        while !rest.is_empty() {
            let (choices, after) = self.first(rest);
            made = made
                .iter()
                .flat_map(|begun| choices.iter().map(move |choice| joined(begun, choice)))
                .collect();
            rest = after;
        }
        made
    }

    /// The choices a part begins with, and what follows them.
    fn first<'a>(&self, part: &'a str) -> (Vec<String>, &'a str) {
        let inside = |open, close| part.strip_prefix(open).and_then(|p: &str| p.split_once(close));
        if let Some((choices, after)) = inside('{', '}') {
            let choices = choices.split('|').flat_map(|choice| self.expand(choice));
            return (choices.collect(), after);
        }
        if let Some((name, after)) = inside('<', '>') {
            return (self.0.get(name).cloned().unwrap_or_default(), after);
        }
        let (text, after) = part.split_at(part.find(['{', '<']).unwrap_or(part.len()).max(1));
        (vec![text.to_owned()], after)
    }
}

/// An ending put to a stem.
fn joined(stem: &str, ending: &str) -> String {
    let mut ends = ending.chars();
    let (tail, full) = match ends.next() {
        Some('ㄴ') => (4, '은'),
        Some('ㄹ') => (8, '을'),
        Some('ㅁ') => (16, '음'),
        Some('ㅂ') => (17, '습'),
        _ => return format!("{stem}{ending}"),
    };
    let Some(last) = stem.chars().last().filter(|c| ('가'..='힣').contains(c)) else {
        return format!("{stem}{ending}");
    };
    let rest = ends.as_str();
    let code = u32::from(last);
    if !(code - 0xac00).is_multiple_of(28) {
        return format!("{stem}{full}{rest}");
    }
    let begun = stem.strip_suffix(last).unwrap_or_default();
    let syllable = char::from_u32(code + tail).unwrap_or(last);
    format!("{begun}{syllable}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_stands_for_all_its_choices() {
        let words = Words::read("name\tchoices\nwish\tㄹ래|고 싶\ngo\t떠나|죽");
        let parts = words.parts("_이제…<go><wish>……{더|}는*");
        assert_eq!(parts.len(), 3);
        let texts = |part: usize| parts[part].words.iter().map(|w| w.text.as_str());
        assert!(texts(1).eq(["떠나고싶", "떠날래", "죽고싶", "죽을래"]));
        assert!(texts(2).eq(["는", "더는"]));
        assert!(parts[0].words[0].begins && !parts[1].words[0].begins);
        assert!(parts[2].words.iter().all(|word| word.open));
        assert_eq!((parts[1].gap, parts[2].gap), (Gap::Clause, Gap::Passage));
    }
}
