//! Whether two words are one word, spelled by the rules of the South and of the North.

/// A syllable as numbers of its letters in the order of Unicode: initial, vowel, final.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    Syllable(u32, u32, u32),
    Other(char),
}

// Initial consonants.
const N: u32 = 2;
const R: u32 = 5;
const NONE: u32 = 11;
// Vowels.
const E: u32 = 5;
const EO: u32 = 4;
const YEO: u32 = 6;
const YE: u32 = 7;
/// The final ㅅ.
const FINAL_S: u32 = 19;

/// Vowels that begin with a y, and ㅣ: before them the South drops an initial ㄴ and ㄹ.
const BEFORE_WHICH_IT_FALLS: [u32; 7] = [2, 3, 6, 7, 12, 17, 20];

/// Whether a reader of one sees the other in it: they differ only in an initial ㄹ or ㄴ
/// (노동/로동), a tense sound (버스/뻐스), the ㅅ between parts (콧물/코물), 여 for 어
/// (띄어쓰기/띄여쓰기), in blanks; or they are longer loans of which half the syllables are
/// alike and all begin alike (컴퓨터/콤퓨터).
pub(super) fn alike(south: &str, north: &str) -> bool {
    let (south, north) = (sounds(south), sounds(north));
    if south == north {
        return true;
    }
    let (south, north): (Vec<_>, Vec<_>) =
        (south.into_iter().map(plain).collect(), north.into_iter().map(plain).collect());
    let begin = |(a, b): (&Sound, &Sound)| match (a, b) {
        (Sound::Syllable(a, ..), Sound::Syllable(b, ..)) => a == b,
        (a, b) => a == b,
    };
    let same = south.iter().zip(&north).filter(|(a, b)| a == b).count();
    south.len() == north.len()
        && south.len() >= 3
        && south.iter().zip(&north).all(begin)
        && 2 * same >= south.len()
}

fn sounds(word: &str) -> Vec<Sound> {
    word.chars().filter(|c| !c.is_whitespace()).map(sound).collect()
}

fn sound(c: char) -> Sound {
    if !('가'..='힣').contains(&c) {
        return Sound::Other(c);
    }
    let code = u32::from(c) - u32::from('가');
    let (initial, vowel, last) = (code / 588, code / 28 % 21, code % 28);
    let falls = BEFORE_WHICH_IT_FALLS.contains(&vowel);
    let initial = match initial {
        R | N if falls => NONE,
        R => N,
        // ㄲ ㄸ ㅃ ㅆ ㅉ stand right after their plain sounds.
        1 | 4 | 8 | 10 | 13 => initial - 1,
        other => other,
    };
    let vowel = match vowel {
        YEO if initial == NONE => EO,
        YE if initial == NONE => E,
        other => other,
    };
    Sound::Syllable(initial, vowel, if last == FINAL_S { 0 } else { last })
}

/// The same with ㅋ ㅌ ㅍ ㅊ as ㄱ ㄷ ㅂ ㅈ, between which loans waver (아파트/아빠트).
fn plain(sound: Sound) -> Sound {
    match sound {
        Sound::Syllable(initial, vowel, last) => {
            let initial = match initial {
                14 => 12,
                15 => 0,
                16 => 3,
                17 => 7,
                other => other,
            };
            Sound::Syllable(initial, vowel, last)
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_in_two_spellings_needs_no_explanation() {
        for (south, north) in [
            ("노동", "로동"),
            ("여권", "려권"),
            ("여학생", "녀학생"),
            ("버스", "뻐스"),
            ("콧물", "코물"),
            ("예배", "례배"),
            ("띄어쓰기", "띄여쓰기"),
            ("첨부 파일", "첨부파일"),
            ("컴퓨터", "콤퓨터"),
            ("아파트", "아빠트"),
            ("프로그램", "프로그람"),
        ] {
            assert!(alike(south, north), "{south} {north}");
        }
    }

    #[test]
    fn another_word_does() {
        for (south, north) in [
            ("도시락", "곽밥"),
            ("휴대전화", "손전화"),
            ("서명", "수표"),
            ("임금", "로임"),
            ("러시아", "로씨야"),
            ("간호사", "간호원"),
            ("칫솔", "이솔"),
            ("PC방", "PC"),
        ] {
            assert!(!alike(south, north), "{south} {north}");
        }
    }
}
