//! Syllables of Hangul put together from their letters.

use std::ops::Range;

/// The letters that begin a syllable, in the order of Unicode.
const LEADS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/// The letters that end a syllable, in the order of Unicode, after 'none'.
const TAILS: &str = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/// Whether a character is a letter of Hangul rather than a syllable.
pub(super) fn is_letter(c: char) -> bool {
    matches!(c, 'ㄱ'..='ㅣ' | '\u{1100}'..='\u{1112}' | '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}')
}

/// Puts letters that follow each other together to syllables.
pub(super) fn compose(read: Vec<(char, Range<usize>)>) -> Vec<(char, Range<usize>)> {
    let mut composed: Vec<(char, Range<usize>)> = Vec::with_capacity(read.len());
    let mut at = 0;
    while let Some((c, source)) = read.get(at) {
        let letter = |ahead: usize| read.get(at + ahead).map(|(c, _)| *c);
        let (syllable, letters) = syllable(*c, letter).unwrap_or((shown(*c), 1));
        let end = read.get(at + letters - 1).map_or(source.end, |(_, last)| last.end);
        composed.push((syllable, source.start..end));
        at += letters;
    }
    composed
}

/// The syllable that begins with a character, and of how many it is made.
fn syllable(first: char, letter: impl Fn(usize) -> Option<char>) -> Option<(char, usize)> {
    let (open, used) = if let Some(lead) = lead(first) {
        (0xac00 + (lead * 21 + vowel(letter(1)?)?) * 28, 2)
    } else if ('가'..='힣').contains(&first) && (u32::from(first) - 0xac00).is_multiple_of(28) {
        (u32::from(first), 1)
    } else {
        return None;
    };
    let tail = letter(used).and_then(|c| match c {
        '\u{11a8}'..='\u{11c2}' => Some(u32::from(c) - 0x11a7),
        // A letter of its own ends the syllable unless it begins the next one.
        _ if used == 2 && letter(used + 1).and_then(vowel).is_none() => {
            place(TAILS, c).map(|n| n + 1)
        }
        _ => None,
    });
    match tail {
        Some(tail) => Some((char::from_u32(open + tail)?, used + 1)),
        None => Some((char::from_u32(open)?, used)),
    }
}

fn lead(c: char) -> Option<u32> {
    match c {
        '\u{1100}'..='\u{1112}' => Some(u32::from(c) - 0x1100),
        _ => place(LEADS, c),
    }
}

fn vowel(c: char) -> Option<u32> {
    match c {
        '\u{1161}'..='\u{1175}' => Some(u32::from(c) - 0x1161),
        'ㅏ'..='ㅣ' => Some(u32::from(c) - u32::from('ㅏ')),
        _ => None,
    }
}

/// A letter that stayed alone, in the form that shows alone.
fn shown(c: char) -> char {
    let alone = match c {
        '\u{1100}'..='\u{1112}' => LEADS.chars().nth((u32::from(c) - 0x1100) as usize),
        '\u{1161}'..='\u{1175}' => char::from_u32(u32::from(c) - 0x1161 + u32::from('ㅏ')),
        '\u{11a8}'..='\u{11c2}' => TAILS.chars().nth((u32::from(c) - 0x11a8) as usize),
        _ => None,
    };
    alone.unwrap_or(c)
}

fn place(letters: &str, c: char) -> Option<u32> {
    letters.chars().position(|letter| letter == c).and_then(|at| u32::try_from(at).ok())
}
