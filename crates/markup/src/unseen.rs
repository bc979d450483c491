//! Characters that nobody sees but that change what is seen.

use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

/// The most marks that stand on one letter: more are no language's, but cover the lines
/// above and below.
const MAX_MARKS: usize = 4;

/// The text without NUL and other controls, without characters that turn the direction or
/// cannot be seen, and with at most so many marks in a row. Joiners stay where emoji and
/// scripts of Asia need them; Hangul's letters are not marks and stay.
pub(crate) fn without(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut marks = 0;
    let mut last = None;
    for c in text.chars() {
        let c = match c {
            '\u{2028}' | '\u{2029}' => '\n',
            c => c,
        };
        if c.is_ascii() && !c.is_ascii_control() {
            marks = 0;
        } else if is_mark(c) {
            marks += 1;
            if marks > MAX_MARKS {
                continue;
            }
        } else if is_joiner(c) {
            if !last.is_some_and(joins) {
                continue;
            }
        } else if is_unseen(c) {
            continue;
        } else {
            marks = 0;
        }
        kept.push(c);
        last = Some(c);
    }
    kept
}

fn is_mark(c: char) -> bool {
    c.general_category_group() == GeneralCategoryGroup::Mark && !is_selector(c)
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Whether a joiner after this character has a meaning: symbols, the selectors after them,
/// and the scripts from Arabic to Sinhala.
fn joins(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{dff}' | '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// Selectors beyond the sixteen common ones tell variants of Han apart; in rows they can
/// carry hidden text.
fn is_selector(c: char) -> bool {
    matches!(c, '\u{e0100}'..='\u{e01ef}')
}

fn is_unseen(c: char) -> bool {
    let filler = matches!(c, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}');
    let control = c.is_control() && c != '\n' && c != '\t';
    // Code points that are for programs and never a character.
    let none = matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe;
    control || filler || none || is_selector(c) || c.general_category() == GeneralCategory::Format
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fakes_a_text_goes_and_what_is_written_stays() {
        for (typed, shown) in [
            ("a\0b\u{202e}c\u{2066}d\u{e0041}e\u{200b}f\u{feff}", "abcdef"),
            ("a\u{200d}b", "ab"),
            ("👩\u{200d}👧 ❤\u{fe0f}\u{200d}🔥", "👩\u{200d}👧 ❤\u{fe0f}\u{200d}🔥"),
            ("줄\n줄\t끝", "줄\n줄\t끝"),
            ("\u{1112}\u{1161}\u{11ab}글", "\u{1112}\u{1161}\u{11ab}글"),
            ("e\u{301}", "e\u{301}"),
            (
                "z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}a",
                "z\u{300}\u{301}\u{302}\u{303}a",
            ),
        ] {
            assert_eq!(without(typed), shown, "{typed:?}");
        }
    }
}
