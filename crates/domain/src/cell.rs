//! What every table that comes in from elsewhere has in common: cells that cannot be taken,
//! and lines to name them by.

/// A cell that cannot be taken, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{column}: {value:?}: {expected}")]
pub struct CellError {
    /// The name of the column.
    pub column: String,
    /// What stands there, at most 60 characters of it.
    pub value: String,
    /// What would be right.
    pub expected: String,
}

impl CellError {
    /// Says what is wrong with the value in a column.
    pub fn new(column: &str, value: &str, expected: impl Into<String>) -> Self {
        let value = value.chars().take(60).collect();
        Self { column: column.into(), value, expected: expected.into() }
    }
}

/// Why a text cannot stand in a cell, if it cannot: characters that nobody sees hide what is
/// meant, and what a spreadsheet takes for a formula it would run.
pub fn objection(text: &str, max_chars: usize) -> Option<String> {
    let invisible = |c: char| {
        (c.is_control() && c != '\n' && c != '\r' && c != '\t')
            // Marks that turn the direction of writing (Unicode bidirectional controls).
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFD}')
    };
    if let Some(c) = text.chars().find(|c| invisible(*c)) {
        let code = u32::from(c);
        return Some(format!("holds the invisible or broken character U+{code:04X}"));
    }
    let number = |t: &str| t.bytes().all(|b| b.is_ascii_digit() || b"-.".contains(&b));
    let formula = match text.chars().next() {
        Some('=' | '@') => true,
        Some('+' | '-') => !number(&text[1..]),
        _ => false,
    };
    if formula {
        return Some("looks like a formula; a text must not begin with =, +, - or @".into());
    }
    (text.chars().count() > max_chars).then(|| format!("expected at most {max_chars} characters"))
}

/// Counts lines as an editor does, going forward through a text. (The line that the csv crate
/// gives is one too low where lines end with CRLF, and blank ones are not counted.)
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    byte: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    /// Stands at the beginning of a text, on line 1.
    pub fn of(text: &'a str) -> Self {
        Self { text, byte: 0, line: 1 }
    }

    /// The line on which what is read from `byte` on begins; line ends before it are passed over.
    pub fn at(&mut self, byte: usize) -> u64 {
        let bytes = self.text.as_bytes();
        let rest = bytes.get(byte..).unwrap_or_default();
        let blank = rest.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        let begin = byte.min(bytes.len()) + blank;
        let passed = bytes.get(self.byte..begin).unwrap_or_default();
        let passed = passed.iter().filter(|b| **b == b'\n').count();
        self.line += u64::try_from(passed).unwrap_or(0);
        self.byte = begin.max(self.byte);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_those_of_an_editor() {
        let text = "a\r\n\r\nb\r\nc";
        let mut lines = Lines::of(text);
        assert_eq!([lines.at(0), lines.at(3), lines.at(8), lines.at(99)], [1, 3, 4, 4]);
    }

    #[test]
    fn formulas_and_hidden_characters_are_refused() {
        for text in ["=1+1", "@SUM(A1)", "+cmd", "-cmd|' /C calc'!A0", "가\0", "가\u{202e}나"] {
            assert!(objection(text, 50).is_some(), "{text:?}");
        }
        for text in ["", "-1.5", "+82", "발-그물", "가\n나"] {
            assert_eq!(objection(text, 50), None, "{text:?}");
        }
        assert!(objection("가나다", 2).is_some());
    }
}
