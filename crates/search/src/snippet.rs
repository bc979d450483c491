//! The passage of a text that shows why it was found.

use std::ops::Range;

use domain::search::MAX_QUERY_CHARS;

use crate::analysis::keyboard::compose;
use crate::analysis::normalise::{clean, normalise};
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{Form, Run, Script, forms, korean_forms, runs};
use crate::query::is_weak;

/// A passage in parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snippet {
    /// Whether the text has more before it.
    pub cut_before: bool,
    /// What it says, and of each part whether it fits the query.
    pub parts: Vec<(String, bool)>,
    /// Whether the text has more after it.
    pub cut_after: bool,
}

/// A place in the text that fits a word of the query.
struct Mark {
    /// In characters.
    range: Range<usize>,
    /// Which word of the query.
    word: usize,
}

/// What is looked for in the texts of a page of results.
pub struct Passages {
    words: Vec<QueryWord>,
    /// Every character of the words: what begins with none of them fits none of them.
    letters: Vec<char>,
}

/// A word of the query: its key as it was typed, and its forms.
struct QueryWord {
    key: String,
    forms: Vec<Form>,
}

impl Passages {
    /// Reads a query. Words are compared as in a search, in every form, but without the
    /// index, so what only the index knows (slips) is not marked.
    pub fn of(query: &str) -> Self {
        let words = query_words(query);
        let keys = words.iter().flat_map(|w| w.forms.iter().map(|f| &f.key).chain([&w.key]));
        let mut letters: Vec<char> = keys.flat_map(|key| key.chars()).collect();
        letters.sort_unstable();
        letters.dedup();
        Self { words, letters }
    }

    /// The passage of at most `max_chars` characters that fits most words of the query, or
    /// the beginning if nothing does.
    pub fn snippet(&self, text: &str, max_chars: usize) -> Snippet {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let chars: Vec<char> = text.chars().collect();
        let marks = self.marks(&text);
        let window = window(&chars, &marks, max_chars);
        let mut parts: Vec<(String, bool)> = Vec::new();
        let inside = |at: usize| marks.iter().any(|m| m.range.contains(&at));
        for (at, c) in chars.iter().enumerate().take(window.end).skip(window.start) {
            let hit = inside(at);
            match parts.last_mut() {
                Some((part, same)) if *same == hit => part.push(*c),
                _ => parts.push((String::from(*c), hit)),
            }
        }
        Snippet { cut_before: window.start > 0, parts, cut_after: window.end < chars.len() }
    }

    /// Where the text fits the words.
    fn marks(&self, text: &str) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut start = 0;
        let mut byte = 0;
        for run in runs(text) {
            start += text.get(byte..run.at).unwrap_or_default().chars().count();
            byte = run.at + run.text.len();
            let length = run.text.chars().count();
            for (word, range) in self.fitting(&run) {
                let range = range.filter(|r| r.end <= length).unwrap_or(0..length);
                marks.push(Mark { range: start + range.start..start + range.end, word });
            }
            start += length;
        }
        marks
    }

    /// The words that a run fits, and which of its characters do if not all.
    fn fitting(&self, run: &Run<'_>) -> Vec<(usize, Option<Range<usize>>)> {
        let lower = normalise(run.text);
        let key = safe_key(&lower);
        let within = |word: &QueryWord| word.forms.iter().find_map(|f| place(&key, &f.key));
        // A form begins like its word; most words of a text are ruled out by that.
        let begins = key.chars().next().is_some_and(|c| self.letters.binary_search(&c).is_ok());
        let own = Run { text: &lower, ..*run };
        let forms = if begins { forms(&own) } else { Vec::new() };
        let korean = run.script == Script::Hangul;
        let mut fitting = Vec::new();
        for (number, word) in self.words.iter().enumerate() {
            let inner = korean.then(|| within(word).or_else(|| together(&key, &forms, word)));
            match inner.flatten() {
                Some(range) => fitting.push((number, Some(range))),
                None if forms.iter().any(|f| word.forms.iter().any(|q| q.key == f.key)) => {
                    fitting.push((number, None));
                }
                None => {}
            }
        }
        fitting
    }
}

/// This word within what the query wrote together.
fn together(key: &str, forms: &[Form], word: &QueryWord) -> Option<Range<usize>> {
    let part = forms.iter().find(|f| word.key.contains(&f.key))?;
    place(key, &part.key)
}

/// Where a part of two characters or more stands in a word, in characters.
fn place(word: &str, part: &str) -> Option<Range<usize>> {
    part.chars().nth(1)?;
    let at = word.find(part)?;
    let from = word.get(..at)?.chars().count();
    Some(from..from + part.chars().count())
}

fn query_words(query: &str) -> Vec<QueryWord> {
    let query: String = query.chars().take(MAX_QUERY_CHARS).collect();
    let query = clean(&query);
    let mut words = Vec::new();
    for run in runs(&query) {
        let lower = normalise(run.text);
        let own = Run { text: &lower, ..run };
        words.push(QueryWord { key: safe_key(&lower), forms: forms(&own) });
        if let Some(korean) = compose(run.text) {
            words.push(QueryWord { key: safe_key(&korean), forms: korean_forms(&korean) });
        }
    }
    words.retain(|w| !w.forms.is_empty() && !is_weak(&w.key, &w.forms));
    words
}

/// The window with the most different words of the query; of equal ones the first.
fn window(chars: &[char], marks: &[Mark], max_chars: usize) -> Range<usize> {
    if chars.len() <= max_chars {
        return 0..chars.len();
    }
    let mut best = (0, 0..max_chars);
    for start in
        std::iter::once(0).chain(marks.iter().map(|m| begin(chars, m.range.start, max_chars)))
    {
        let start = start.min(chars.len() - max_chars);
        let window = start..start + max_chars;
        let held = |m: &&Mark| window.start <= m.range.start && m.range.end <= window.end;
        let mut words: Vec<usize> = marks.iter().filter(held).map(|m| m.word).collect();
        words.sort_unstable();
        words.dedup();
        if words.len() > best.0 {
            best = (words.len(), window);
        }
    }
    best.1
}

/// Where a window begins that shows what stands at `at`: at the beginning of its sentence
/// if that is near, else at a word a little before.
fn begin(chars: &[char], at: usize, max_chars: usize) -> usize {
    let earliest = at.saturating_sub(max_chars / 3);
    let before = |from: usize, test: fn(char) -> bool| {
        (from..=at).rev().find(|i| *i == 0 || chars.get(i - 1).copied().is_some_and(test))
    };
    let sentence = (earliest..=at).rev().find(|i| {
        *i == 0
            || *i > 1
                && chars.get(i - 1) == Some(&' ')
                && chars.get(i - 2).is_some_and(|c| ".?!。".contains(*c))
    });
    let lead = at.saturating_sub(max_chars / 8);
    sentence.or_else(|| before(lead, |c| c == ' ')).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "은행에 처음 가는 분과 동행하여 통장을 만들고 체크카드를 신청합니다. \
        현금지급기와 모바일 뱅킹도 그 자리에서 직접 눌러 보며 익힙니다.";

    fn marked(text: &str, query: &str) -> Vec<String> {
        Passages::of(query)
            .snippet(text, 500)
            .parts
            .into_iter()
            .filter(|(_, hit)| *hit)
            .map(|(p, _)| p)
            .collect()
    }

    #[test]
    fn words_are_marked_in_whichever_form_they_stand() {
        assert_eq!(marked(TEXT, "통장 만들기"), ["통장", "만들"]);
        assert_eq!(marked("로동 상담을 합니다", "노동상담"), ["로동", "상담"]);
        assert_eq!(marked("Free legal jobs", "JOB"), ["jobs"]);
        assert_eq!(marked(TEXT, "xhdwkd"), ["통장"]);
        assert!(marked(TEXT, "어디 있어요").is_empty());
        assert!(marked(TEXT, "용접").is_empty());
    }

    #[test]
    fn the_passage_is_the_one_that_fits() {
        let found = Passages::of("모바일 뱅킹").snippet(TEXT, 30);
        let text: String = found.parts.iter().map(|(p, _)| p.as_str()).collect();
        assert!(text.contains("모바일 뱅킹") && text.chars().count() <= 30, "{text}");
        assert!(found.cut_before && found.cut_after);
        let found = Passages::of("").snippet(TEXT, 10);
        assert!(!found.cut_before && found.cut_after);
    }

    #[test]
    fn all_parts_together_are_the_text() {
        let found = Passages::of("법률").snippet("  법률\n상담 ", 100);
        assert_eq!(found.parts, [("법률".into(), true), (" 상담".into(), false)]);
        assert_eq!(Passages::of("법률").snippet("", 100), Snippet::default());
        assert_eq!(Passages::of("법률").snippet("법률", 0).parts, []);
    }
}
