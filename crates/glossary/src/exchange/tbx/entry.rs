//! One concept of a TBX file, and the pairs of words it makes.

use domain::cell::CellError;

use crate::exchange::Collector;

/// The most words for one thing in one language; more of them are no terms of one concept.
const MAX_TERMS: usize = 30;

/// What an entry says.
#[derive(Debug, Default)]
pub(super) struct Entry {
    line: u64,
    id: String,
    subject: String,
    source: String,
    north: Vec<String>,
    south: Vec<String>,
    english: Vec<String>,
    chinese: Vec<String>,
    /// Languages for which there is no place.
    others: Vec<String>,
    term: Term,
}

/// The term that is being read.
#[derive(Debug, Default)]
struct Term {
    word: String,
    /// `preferredTerm-admn-sts` and its like.
    status: String,
}

impl Entry {
    pub(super) fn new(line: u64, id: String) -> Self {
        Self { line, id, ..Self::default() }
    }

    pub(super) fn begin_term(&mut self) {
        self.term = Term::default();
    }

    pub(super) fn term(&mut self, word: &str) {
        self.term.word = one_line(word);
    }

    pub(super) fn status(&mut self, status: &str) {
        self.term.status = status.trim().into();
    }

    pub(super) fn subject(&mut self, subject: &str) {
        self.subject = one_line(subject);
    }

    pub(super) fn source(&mut self, source: &str) {
        self.source = one_line(source);
    }

    /// Puts the term where its language belongs, a preferred one before the others. One that
    /// is not to be used any more is left out.
    pub(super) fn end_term(&mut self, language: &str) {
        let Term { word, status } = std::mem::take(&mut self.term);
        if status.starts_with("deprecated") || status.starts_with("superseded") {
            return;
        }
        let tag = language.to_ascii_lowercase();
        let terms = match tag.as_str() {
            "ko-kp" => &mut self.north,
            "ko" | "ko-kr" => &mut self.south,
            _ if tag == "en" || tag.starts_with("en-") => &mut self.english,
            "zh" | "zh-cn" | "zh-sg" | "zh-hans" | "zh-hans-cn" => &mut self.chinese,
            _ => return self.others.push(language.to_owned()),
        };
        let at = if status.starts_with("preferred") { 0 } else { terms.len() };
        terms.insert(at, word);
    }

    /// Every word of the North with every word of the South.
    pub(super) fn collect(self, rows: &mut Collector<'_>) {
        for language in &self.others {
            rows.ignore(language);
        }
        for (language, terms) in [("ko-KP", &self.north), ("ko-KR", &self.south)] {
            let expected = match terms.len() {
                0 => "the entry has no term in this language".to_owned(),
                n if n > MAX_TERMS => format!("expected at most {MAX_TERMS} terms, found {n}"),
                _ => continue,
            };
            return rows.fault(self.line, CellError::new(language, &self.id, expected));
        }
        let first = |terms: &[String]| terms.first().cloned().unwrap_or_default();
        let (english, chinese) = (first(&self.english), first(&self.chinese));
        for north in &self.north {
            for south in &self.south {
                let cells = [north, south, &english, &chinese, &self.subject, &self.source];
                rows.take(self.line, cells.map(String::as_str));
            }
        }
    }
}

/// XML breaks lines where it likes.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
