//! Words of the glossary, looked up by what somebody types.

use std::borrow::Borrow;
use std::cmp::Reverse;

use domain::locale::Locale;
use domain::search::MAX_QUERY_CHARS;
use glossary::{Concept, Glossary, Term};

use crate::analysis::hangul::{choseong, cluster, is_consonant, is_syllable, is_vowel};
use crate::analysis::keyboard;
use crate::analysis::normalise::normalise;
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{korean_forms, runs};

/// A concept with the word of it that fits what was typed.
#[derive(Clone, Copy, Debug)]
pub struct FoundWord<'g> {
    /// The concept.
    pub concept: &'g Concept,
    /// The best of its words that fit, as the glossary writes it.
    pub word: &'g str,
    /// Whose word that is.
    pub vocabulary: Locale,
}

/// The concepts whose words in any of the four vocabularies fit what was typed, at most
/// `limit`, the best first: whole words before beginnings before parts, the word that is
/// shown before its variants, shorter words before longer ones.
///
/// Blanks do not matter, nor does which Korea's spelling is used ([`safe_key`]); bare
/// consonants are initials (ㄷㅅㄹ finds 도시락), a half-typed syllable is a beginning (도ㅅ).
/// English fits at the start of its words only, so that 'rent' is no part of 'parent'. Only
/// if nothing fits at all may the last syllable want its end (도시라), is the text read without
/// its particles, and then as typed on a keyboard in the wrong mode.
pub fn look_up<'g>(glossary: &'g Glossary, typed: &str, limit: usize) -> Vec<FoundWord<'g>> {
    let mut found = attempt(typed, |asked| fitting(glossary, asked));
    found.truncate(limit);
    found
}

/// Reads what was typed in one way after the other until something fits.
pub(crate) fn attempt<T>(typed: &str, fitting: impl Fn(&Asked) -> Vec<T>) -> Vec<T> {
    let typed: String = typed.chars().take(MAX_QUERY_CHARS).collect();
    let plain = normalise(&typed);
    let mut found = as_written(&plain, &fitting);
    if found.is_empty() {
        let runs = runs(&plain);
        let forms = runs.iter().flat_map(|run| korean_forms(run.text));
        found = fitting(&Asked::Stems(forms.map(|form| form.key).collect()));
    }
    if found.is_empty()
        && let Some(korean) = keyboard::compose(typed.trim())
    {
        found = as_written(&korean, &fitting);
    }
    found
}

/// What fits as it is written, or if nothing does, what its keys begin.
fn as_written<T>(plain: &str, fitting: &impl Fn(&Asked) -> Vec<T>) -> Vec<T> {
    let found = fitting(&Asked::read(plain));
    let letters: String = plain.chars().filter(|c| c.is_alphanumeric()).collect();
    match letters.chars().last() {
        Some(last) if found.is_empty() && is_syllable(last) => {
            fitting(&Asked::Keys(keyboard::keys(&letters)))
        }
        _ => found,
    }
}

/// The words of a concept that can be looked up. In English and Chinese its aliases are whole
/// phrases, ways to tell a need, which are read in a query and are no names.
pub(crate) fn names(vocabulary: Locale, term: &Term) -> impl Iterator<Item = &str> {
    let told = matches!(vocabulary, Locale::En | Locale::ZhCn);
    let aliases = if told { &[] } else { term.aliases.as_slice() };
    let words = [&term.name].into_iter().chain(&term.variants).chain(aliases);
    words.map(String::as_str)
}

/// How what was typed is compared with a word.
pub(crate) enum Asked {
    /// With its initial consonants.
    Initials(String),
    /// With the keys that type it, since the last syllable is not whole yet.
    Keys(String),
    /// With its letters, under the safe key.
    Letters(Written),
    /// With the whole word, which must be one of these.
    Stems(Vec<String>),
}

impl Asked {
    fn read(plain: &str) -> Self {
        let letters: String = plain.chars().filter(|c| c.is_alphanumeric()).collect();
        let initial = |c: char| is_consonant(c) || cluster(c).is_some();
        let half = |c: char| is_consonant(c) || is_vowel(c);
        match () {
            () if !letters.is_empty() && letters.chars().all(initial) => {
                Self::Initials(choseong(&letters))
            }
            () if letters.chars().any(half) && letters.chars().any(is_syllable) => {
                Self::Keys(keyboard::keys(&letters))
            }
            () => Self::Letters(Written::of(plain)),
        }
    }

    /// How a word fits; `written` gives its letters where they are needed.
    pub(crate) fn fit<W: Borrow<Written>>(
        &self,
        word: &str,
        written: impl FnOnce() -> W,
    ) -> Option<Fit> {
        match self {
            Self::Initials(typed) => fit(&choseong(word), typed, |_| true),
            Self::Keys(typed) => {
                let keys = keyboard::keys(&written().borrow().letters);
                keys.starts_with(typed.as_str()).then_some(Fit::Beginning)
            }
            Self::Letters(typed) => typed.fit(written().borrow()),
            Self::Stems(stems) => stems.contains(&written().borrow().key).then_some(Fit::Whole),
        }
    }
}

/// How a word fits; the better, the smaller.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    Whole,
    Beginning,
    Part,
}

/// How `typed` stands in a word; a part only where it may begin, given in bytes.
fn fit(word: &str, typed: &str, may_begin: impl Fn(usize) -> bool) -> Option<Fit> {
    if typed.is_empty() {
        return None;
    }
    match word.strip_prefix(typed) {
        Some("") => Some(Fit::Whole),
        Some(_) => Some(Fit::Beginning),
        None => word.match_indices(typed).any(|(at, _)| may_begin(at)).then_some(Fit::Part),
    }
}

/// A text as letters without blanks, in the spellings that count as the same.
pub(crate) struct Written {
    letters: String,
    /// The safe key of all letters as one word, and of each word by itself, if that differs.
    key: String,
    apart: Option<String>,
    /// Where its words begin, in bytes; the same in the letters and the keys, since a
    /// syllable has three bytes and only syllables are replaced.
    starts: Vec<usize>,
}

impl Written {
    /// A text in its plain form ([`normalise`]).
    pub(crate) fn of(plain: &str) -> Self {
        let mut letters = String::with_capacity(plain.len());
        let mut apart = String::new();
        let mut starts = Vec::new();
        for word in plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
            starts.push(letters.len());
            letters.push_str(word);
            apart.push_str(&safe_key(word));
        }
        let key = safe_key(&letters);
        let apart = Some(apart).filter(|apart| *apart != key);
        Self { letters, key, apart, starts }
    }

    /// How this text stands in a word.
    fn fit(&self, word: &Self) -> Option<Fit> {
        let latin = self.letters.is_ascii();
        let may_begin = |at: usize| !latin || word.starts.contains(&at);
        let typed = [Some(&self.key), self.apart.as_ref()];
        let words = [Some(&word.key), word.apart.as_ref()];
        let pairs = typed
            .into_iter()
            .flatten()
            .flat_map(|t| words.into_iter().flatten().map(move |w| (t, w)));
        pairs.filter_map(|(typed, word)| fit(word, typed, may_begin)).min()
    }
}

fn fitting<'g>(glossary: &'g Glossary, asked: &Asked) -> Vec<FoundWord<'g>> {
    let best = |concept: &'g Concept| {
        let words = concept.terms().into_iter().flat_map(|(vocabulary, term)| {
            let rank = |word: &str| {
                let shown = word == term.name;
                let fit = asked.fit(word, || Written::of(&normalise(word)))?;
                Some((fit, Reverse(shown), word.chars().count()))
            };
            let found = move |word| (rank(word), FoundWord { concept, word, vocabulary });
            names(vocabulary, term).map(found)
        });
        words.filter_map(|(rank, found)| Some((rank?, found))).min_by_key(|(rank, _)| *rank)
    };
    let mut found: Vec<_> = glossary.concepts().iter().filter_map(best).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, found)| found).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(typed: &str) -> Vec<&'static str> {
        look_up(Glossary::built_in(), typed, 50).iter().map(|f| f.concept.id.as_str()).collect()
    }

    #[test]
    fn a_word_is_found_in_every_vocabulary() {
        for typed in ["도시락", "곽밥", "밥곽", "lunchbox", "Lunch Box", "盒饭"] {
            assert_eq!(ids(typed).first(), Some(&"lunchbox"), "{typed}");
        }
    }

    #[test]
    fn the_word_that_fits_is_said_and_whose_it_is() {
        for (typed, word, vocabulary) in [
            ("곽", "곽밥", Locale::KoKp),
            ("도시", "도시락", Locale::KoKr),
            ("lunchb", "lunch box", Locale::En),
            ("盒饭", "盒饭", Locale::ZhCn),
        ] {
            let found = look_up(Glossary::built_in(), typed, 50);
            let lunch = found.iter().find(|f| f.concept.id == "lunchbox").unwrap();
            assert_eq!((lunch.word, lunch.vocabulary), (word, vocabulary), "{typed}");
        }
    }

    #[test]
    fn spelling_and_spacing_of_either_side_lead_to_the_same_word() {
        for (one, other) in [
            ("로동", "노동"),
            ("녀성", "여성"),
            ("손 전화", "손전화"),
            ("근로 계약서", "근로계약서"),
        ] {
            assert_eq!(ids(one), ids(other), "{one} {other}");
            assert!(!ids(one).is_empty(), "{one}");
        }
    }

    #[test]
    fn initials_half_syllables_and_the_wrong_keyboard_find() {
        for typed in
            ["ㄷㅅㄹ", "ㄷ ㅅ ㄹ", "도ㅅ", "도시ㄹ", "도시라", "ehtlfk", "ehtlfkr", "도시락을"]
        {
            assert!(ids(typed).contains(&"lunchbox"), "{typed}: {:?}", ids(typed));
        }
        assert_eq!(ids("ㄷㅅㄹ").first(), Some(&"lunchbox"), "the whole word comes first");
    }

    #[test]
    fn whole_words_come_before_beginnings_and_parts() {
        let found = look_up(Glossary::built_in(), "병원", 50);
        let place =
            |wanted: fn(&str) -> bool| found.iter().position(|f| wanted(&f.concept.south.name));
        let (whole, part) = (place(|w| w == "병원"), place(|w| w.len() > 6 && w.ends_with("병원")));
        assert!(whole == Some(0) && part > whole, "{whole:?} {part:?}");
        assert_eq!(look_up(Glossary::built_in(), "병원", 3).len(), 3);
    }

    #[test]
    fn what_is_no_word_finds_nothing() {
        for typed in ["", "  ", "…!?", "쀍쀍", "zzzz", ".*", "ㅏ", &"가".repeat(500)] {
            assert!(ids(typed).is_empty(), "{typed}: {:?}", ids(typed));
        }
        let parents = ids("rent");
        assert!(!parents.is_empty() && !parents.iter().any(|id| id.contains("parent")));
    }
}
