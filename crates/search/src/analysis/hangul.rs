//! Syllables and the letters (jamo) they are made of.

/// The first syllable of Unicode's block, 가.
const FIRST: u32 = 0xac00;
/// Vowels, and final consonants with 'none', in Unicode's order of syllables.
const VOWELS: u32 = 21;
const FINALS: u32 = 28;

const INITIAL: [char; 19] = [
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ',
    'ㅌ', 'ㅍ', 'ㅎ',
];
const VOWEL: [char; 21] = [
    'ㅏ', 'ㅐ', 'ㅑ', 'ㅒ', 'ㅓ', 'ㅔ', 'ㅕ', 'ㅖ', 'ㅗ', 'ㅘ', 'ㅙ', 'ㅚ', 'ㅛ', 'ㅜ', 'ㅝ', 'ㅞ',
    'ㅟ', 'ㅠ', 'ㅡ', 'ㅢ', 'ㅣ',
];
/// Final consonants; the blank stands for none.
const FINAL: [char; 28] = [
    ' ', 'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ',
    'ㅁ', 'ㅂ', 'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ',
];

/// The letters of a syllable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Syllable {
    /// The initial consonant (choseong).
    pub initial: char,
    /// The vowel (jungseong).
    pub vowel: char,
    /// The final consonant (jongseong, batchim).
    pub last: Option<char>,
}

impl Syllable {
    /// Takes a composed syllable apart; `None` for any other character.
    pub fn of(c: char) -> Option<Self> {
        if !is_syllable(c) {
            return None;
        }
        let index = u32::from(c) - FIRST;
        let at = |table: &[char], n: u32| table.get(usize::try_from(n).ok()?).copied();
        Some(Self {
            initial: at(&INITIAL, index / (VOWELS * FINALS))?,
            vowel: at(&VOWEL, index / FINALS % VOWELS)?,
            last: at(&FINAL, index % FINALS).filter(|c| *c != ' '),
        })
    }

    /// Puts the letters together; `None` where one of them cannot stand in its place.
    pub fn compose(self) -> Option<char> {
        let at = |table: &[char], c: char| u32::try_from(table.iter().position(|t| *t == c)?).ok();
        let (initial, vowel) = (at(&INITIAL, self.initial)?, at(&VOWEL, self.vowel)?);
        let last = at(&FINAL, self.last.unwrap_or(' '))?;
        char::from_u32(FIRST + (initial * VOWELS + vowel) * FINALS + last)
    }
}

/// Whether this is a composed syllable.
pub fn is_syllable(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// Whether this is a consonant standing alone.
pub fn is_consonant(c: char) -> bool {
    ('ㄱ'..='ㅎ').contains(&c)
}

/// Whether this is a vowel standing alone.
pub fn is_vowel(c: char) -> bool {
    ('ㅏ'..='ㅣ').contains(&c)
}

/// The final consonant of a syllable.
pub fn batchim(c: char) -> Option<char> {
    Syllable::of(c).and_then(|s| s.last)
}

/// The syllable without its final consonant.
pub fn without_batchim(c: char) -> char {
    Syllable::of(c).and_then(|s| Syllable { last: None, ..s }.compose()).unwrap_or(c)
}

/// The initial consonants of a text's syllables; other letters stay, all else goes.
/// Doubled finals typed as a cluster (ㄳ) are read as the two initials they are.
pub fn choseong(text: &str) -> String {
    let mut initials = String::with_capacity(text.len());
    for c in text.chars() {
        match Syllable::of(c) {
            Some(syllable) => initials.push(syllable.initial),
            None => match cluster(c) {
                Some((first, second)) => initials.extend([first, second]),
                None if c.is_alphanumeric() => initials.push(c),
                None => {}
            },
        }
    }
    initials
}

/// The two consonants of a cluster.
pub fn cluster(c: char) -> Option<(char, char)> {
    Some(match c {
        'ㄳ' => ('ㄱ', 'ㅅ'),
        'ㄵ' => ('ㄴ', 'ㅈ'),
        'ㄶ' => ('ㄴ', 'ㅎ'),
        'ㄺ' => ('ㄹ', 'ㄱ'),
        'ㄻ' => ('ㄹ', 'ㅁ'),
        'ㄼ' => ('ㄹ', 'ㅂ'),
        'ㄽ' => ('ㄹ', 'ㅅ'),
        'ㄾ' => ('ㄹ', 'ㅌ'),
        'ㄿ' => ('ㄹ', 'ㅍ'),
        'ㅀ' => ('ㄹ', 'ㅎ'),
        'ㅄ' => ('ㅂ', 'ㅅ'),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_syllable_comes_apart_and_together_again() {
        for c in '가'..='힣' {
            assert_eq!(Syllable::of(c).and_then(Syllable::compose), Some(c));
        }
        assert_eq!(Syllable::of('ㄱ'), None);
        assert_eq!(Syllable { initial: 'ㅏ', vowel: 'ㅏ', last: None }.compose(), None);
        assert_eq!(Syllable { initial: 'ㄱ', vowel: 'ㅏ', last: Some('ㅃ') }.compose(), None);
    }

    #[test]
    fn initial_consonants_are_what_one_types_for_short() {
        assert_eq!(choseong("무료 법률상담"), "ㅁㄹㅂㄹㅅㄷ");
        assert_eq!(choseong("ㅂㅄㅌ"), "ㅂㅂㅅㅌ");
        assert_eq!(choseong("IT 교육!"), "ITㄱㅇ");
    }

    #[test]
    fn a_final_consonant_can_be_asked_for_and_taken_off() {
        assert_eq!((batchim('값'), batchim('가'), batchim('a')), (Some('ㅄ'), None, None));
        assert_eq!((without_batchim('운'), without_batchim('우')), ('우', '우'));
    }
}
