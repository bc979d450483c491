//! What one asks of the glossary: the parameters of its address.

use domain::locale::Locale;
use glossary::{Concept, Term};
use search::analysis::hangul::Syllable;

use super::subjects::SUBJECTS;
use crate::format;
use crate::reader::Reader;

/// The initial consonants one browses by; a doubled one stands with its plain one.
pub(super) const INITIALS: [char; 14] =
    ['ㄱ', 'ㄴ', 'ㄷ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅅ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'];
/// Stands for the words that begin with no Korean letter.
pub(super) const OTHER: char = 'A';

/// Whose word comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Direction {
    /// From the word of the North to that of the South, which most come to learn.
    #[default]
    North,
    South,
}

impl Direction {
    pub(super) const ALL: [Self; 2] = [Self::North, Self::South];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::North => "north",
            Self::South => "south",
        }
    }

    /// The vocabularies, in the order in which they are shown.
    pub(super) fn locales(self) -> [Locale; 2] {
        match self {
            Self::North => [Locale::KoKp, Locale::KoKr],
            Self::South => [Locale::KoKr, Locale::KoKp],
        }
    }

    /// The words of a concept in that order.
    pub(super) fn terms(self, concept: &Concept) -> [&Term; 2] {
        self.locales().map(|locale| concept.term(locale))
    }
}

/// A look at the glossary. What is not understood in an address counts as not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    /// What was typed; words that fit it come before any order.
    pub(super) q: String,
    /// One of [`INITIALS`] or [`OTHER`]; only without words typed.
    pub(super) initial: Option<char>,
    pub(super) subject: Option<&'static str>,
    pub(super) from: Direction,
    /// From 1; for cards, the set.
    pub(super) page: usize,
}

impl Asked {
    pub(super) fn read(parameters: &[(String, String)]) -> Self {
        let value = |name: &str| {
            parameters.iter().rev().find(|(n, _)| n == name).map(|(_, value)| value.trim())
        };
        let q = value("q").unwrap_or_default().to_owned();
        let initial = value("initial").and_then(|text| text.parse().ok());
        let initial = initial.filter(|c| q.is_empty() && (*c == OTHER || INITIALS.contains(c)));
        let subject = SUBJECTS.into_iter().find(|subject| value("subject") == Some(subject));
        let from = Direction::ALL.into_iter().find(|d| value("from") == Some(d.as_str()));
        let page = value("page").and_then(|page| page.parse().ok()).filter(|page| *page > 0);
        Self { q, initial, subject, from: from.unwrap_or_default(), page: page.unwrap_or(1) }
    }

    /// The parameters that say this; what goes without saying is left out.
    pub(super) fn parameters(&self) -> Vec<(&'static str, String)> {
        let from = Some(self.from).filter(|from| *from != Direction::default());
        let page = Some(self.page).filter(|page| *page > 1);
        [
            Some(self.q.clone()).filter(|q| !q.is_empty()).map(|q| ("q", q)),
            self.initial.map(|initial| ("initial", initial.into())),
            self.subject.map(|subject| ("subject", subject.into())),
            from.map(|from| ("from", from.as_str().into())),
            page.map(|page| ("page", page.to_string())),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The same, changed, from its first page.
    pub(super) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut changed = Self { page: 1, ..self.clone() };
        change(&mut changed);
        changed
    }

    /// Its address in the reader's language, on this page: `/words` or `/words/learn`.
    pub(super) fn href(&self, reader: &Reader, path: &str) -> String {
        reader.href(&format!("{path}{}", format::query(&self.parameters())))
    }
}

/// The initial under which a word stands.
pub(super) fn initial(word: &str) -> char {
    let first = word.chars().next().and_then(Syllable::of).map(|s| s.initial);
    match first {
        Some('ㄲ') => 'ㄱ',
        Some('ㄸ') => 'ㄷ',
        Some('ㅃ') => 'ㅂ',
        Some('ㅆ') => 'ㅅ',
        Some('ㅉ') => 'ㅈ',
        Some(plain) => plain,
        None => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(parameters: &[(&str, &str)]) -> Asked {
        let owned: Vec<_> = parameters.iter().map(|(n, v)| ((*n).into(), (*v).into())).collect();
        Asked::read(&owned)
    }

    #[test]
    fn an_address_says_what_was_asked_and_nothing_else() {
        let asked =
            read(&[("initial", "ㄷ"), ("subject", "food"), ("from", "south"), ("page", "3")]);
        let again = asked.parameters();
        assert_eq!(again.len(), 4);
        assert_eq!(read(&again.iter().map(|(n, v)| (*n, v.as_str())).collect::<Vec<_>>()), asked);
        assert!(read(&[("from", "north"), ("page", "1"), ("q", " ")]).parameters().is_empty());
    }

    #[test]
    fn what_is_not_understood_counts_as_not_asked() {
        let asked =
            read(&[("initial", "ㄱㄴ"), ("subject", "../x"), ("from", "x"), ("page", "-1")]);
        assert_eq!(asked, Asked { page: 1, ..Asked::default() });
        assert_eq!(read(&[("q", "밥"), ("initial", "ㄱ")]).initial, None);
        assert_eq!(read(&[("page", "99999999999999999999999")]).page, 1);
    }

    #[test]
    fn words_stand_under_the_letter_they_begin_with() {
        let initials = ["곽밥", "떡", "쌀", "119", "IT"].map(initial);
        assert_eq!(initials, ['ㄱ', 'ㄷ', 'ㅅ', 'A', 'A']);
    }
}
