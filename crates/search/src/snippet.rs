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

/// The passage of at most `max_chars` characters that fits most words of the query, or
/// the beginning if nothing does. Words are compared as in a search, in every form, but
/// without the index, so what only the index knows (slips) is not marked.
pub fn snippet(text: &str, query: &str, max_chars: usize) -> Snippet {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let chars: Vec<char> = text.chars().collect();
    let marks = marks(&text, &query_words(query));
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

/// A word of the query: its key as it was typed, and its forms.
struct QueryWord {
    key: String,
    forms: Vec<Form>,
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

/// Where the text fits the words.
fn marks(text: &str, words: &[QueryWord]) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut start = 0;
    let mut byte = 0;
    for run in runs(text) {
        start += text.get(byte..run.at).unwrap_or_default().chars().count();
        byte = run.at + run.text.len();
        let length = run.text.chars().count();
        let lower = normalise(run.text);
        let own = Run { text: &lower, ..run };
        let (key, forms) = (safe_key(&lower), forms(&own));
        for (word, query) in words.iter().enumerate() {
            if let Some(range) = fits(&key, &forms, query, run.script) {
                // Characters of the key are those of the text, unless it was decomposed.
                let same = key.chars().count() == length;
                let range = if same { range } else { 0..length };
                marks.push(Mark { range: start + range.start..start + range.end, word });
            }
        }
        start += length;
    }
    marks
}

/// The characters of a run that fit a word of the query.
fn fits(key: &str, forms: &[Form], query: &QueryWord, script: Script) -> Option<Range<usize>> {
    let whole = 0..key.chars().count();
    if script == Script::Other {
        return forms.iter().any(|f| query.forms.contains(f)).then_some(whole);
    }
    // The query's word within this one, or this one within what was written together.
    let inner = query.forms.iter().map(|f| &f.key).find(|f| long(f) && key.contains(f.as_str()));
    let inner = inner.or_else(|| {
        let parts = forms.iter().map(|f| &f.key);
        parts
            .into_iter()
            .find(|f| long(f) && query.key.contains(f.as_str()) && key.contains(f.as_str()))
    });
    if let Some(at) = inner.and_then(|inner| Some((key.find(inner.as_str())?, inner))) {
        let from = key.get(..at.0).unwrap_or_default().chars().count();
        return Some(from..from + at.1.chars().count());
    }
    forms.iter().any(|f| query.forms.iter().any(|q| q.key == f.key)).then_some(whole)
}

fn long(key: &str) -> bool {
    key.chars().nth(1).is_some()
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
        snippet(text, query, 500)
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
        let found = snippet(TEXT, "모바일 뱅킹", 30);
        let text: String = found.parts.iter().map(|(p, _)| p.as_str()).collect();
        assert!(text.contains("모바일 뱅킹") && text.chars().count() <= 30, "{text}");
        assert!(found.cut_before && found.cut_after);
        let found = snippet(TEXT, "", 10);
        assert!(!found.cut_before && found.cut_after);
    }

    #[test]
    fn all_parts_together_are_the_text() {
        let found = snippet("  법률\n상담 ", "법률", 100);
        assert_eq!(found.parts, [("법률".into(), true), (" 상담".into(), false)]);
        assert_eq!(snippet("", "법률", 100), Snippet::default());
        assert_eq!(snippet("법률", "법률", 0).parts, []);
    }
}
