//! How people type Korean: only the initial consonants, with the keyboard in the wrong mode, or
//! with a slip.

/// The first and the last of the 11,172 syllables of Unicode, which are arranged by their letters:
/// 21 vowels for each initial consonant and 28 finals (none among them) for each vowel.
const SYLLABLES: [u32; 2] = [0xAC00, 0xD7A3];

const INITIALS: [char; 19] = [
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ',
    'ㅌ', 'ㅍ', 'ㅎ',
];

/// The keys of the two-set layout (KS X 5002) on a Latin keyboard.
const INITIAL_KEYS: [&str; 19] =
    ["r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g"];
const VOWEL_KEYS: [&str; 21] = [
    "k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b",
    "m", "ml", "l",
];
const FINAL_KEYS: [&str; 28] = [
    "", "r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a",
    "q", "qt", "t", "T", "d", "w", "c", "z", "x", "v", "g",
];

/// The numbers of a syllable's initial, vowel and final.
fn letters(syllable: char) -> Option<[usize; 3]> {
    let [first, last] = SYLLABLES;
    let code = u32::from(syllable);
    let number = usize::try_from(code.checked_sub(first)?).ok().filter(|_| code <= last)?;
    Some([number / (21 * 28), number / 28 % 21, number % 28])
}

/// 용접 → ㅇㅈ.
pub(super) fn initials(text: &str) -> String {
    text.chars().map(|c| letters(c).map_or(c, |[initial, ..]| INITIALS[initial])).collect()
}

/// 용접 → dydwjq.
pub(super) fn wrong_keyboard(text: &str) -> String {
    text.chars()
        .map(|c| match letters(c) {
            Some([initial, vowel, last]) => {
                [INITIAL_KEYS[initial], VOWEL_KEYS[vowel], FINAL_KEYS[last]].concat()
            }
            None => c.to_string(),
        })
        .collect()
}

/// The text with a slip in its last syllable: another final consonant, or one where none belongs
/// (용접 → 용정, 요리 → 요링).
pub(super) fn slip(text: &str) -> String {
    const NIEUN: u32 = 4;
    const IEUNG: u32 = 21;
    let mut characters: Vec<char> = text.chars().collect();
    if let Some(last) = characters.iter_mut().rev().find(|c| letters(**c).is_some()) {
        let bare = u32::from(*last) - (u32::from(*last) - SYLLABLES[0]) % 28;
        let ieung = char::from_u32(bare + IEUNG).unwrap_or(*last);
        let nieun = char::from_u32(bare + NIEUN).unwrap_or(*last);
        *last = if *last == ieung { nieun } else { ieung };
    }
    characters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_typed_as_people_do() {
        assert_eq!(initials("무료 법률상담"), "ㅁㄹ ㅂㄹㅅㄷ");
        assert_eq!(wrong_keyboard("간병인"), "rksquddls");
        assert_eq!(wrong_keyboard("축구 1:1"), "cnrrn 1:1");
        assert_eq!(wrong_keyboard("과외값"), "rhkdhlrkqt");
        assert_eq!(slip("정신건강"), "정신건간");
        assert_eq!(slip("용접"), "용정");
        assert_eq!(slip("요리 2"), "요링 2");
        assert_eq!(slip("abc"), "abc");
    }

    #[test]
    fn the_ends_of_the_block_are_syllables_and_their_neighbours_not() {
        assert_eq!(letters('가'), Some([0, 0, 0]));
        assert_eq!(letters('힣'), Some([18, 20, 27]));
        assert_eq!(letters('\u{ABFF}'), None);
        assert_eq!(letters('\u{D7A4}'), None);
    }
}
