//! The forms of a verb or an adjective, from the one in a dictionary.
//!
//! What people type is inflected, what a vocabulary lists is not. Rather than teaching the
//! stemmer every irregular verb, the forms of the listed verb are made here and sent
//! through the same stemmer: what comes out on both sides is the same. Verbs whose class
//! cannot be told from their spelling (입다, 무섭다) are inflected in both ways; the wrong
//! one is a word nobody types.

use super::hangul::{Syllable, batchim, without_batchim};

/// Endings that follow the stem as it is.
const PLAIN: [&str; 9] = ["고", "지", "는", "는데", "기", "게", "자", "네요", "거나"];
/// Endings after a consonant, and what they are after a vowel; the blank stands for a
/// final consonant that joins the last syllable.
const JOINING: [(&str, char, &str); 4] =
    [("은", 'ㄴ', ""), ("을", 'ㄹ', ""), ("습니다", 'ㅂ', "니다"), ("을까요", 'ㄹ', "까요")];
/// Endings with an 으 between consonants.
const BRIDGED: [&str; 4] = ["면", "니까", "러", "려고"];
/// Endings behind the 시 of politeness (사시다, 사시는, 사세요).
const HONORED: [&str; 9] = ["시고", "시는", "시면", "신", "실", "십니다", "세요", "셔서", "셨어요"];
/// What follows the form in 아 or 어.
const AFTER_GROWN: [&str; 6] = ["", "요", "서", "도", "야", "지"];
/// What follows its past.
const AFTER_PAST: [&str; 4] = ["다", "어요", "습니다", "는데"];

/// The forms of a word in 다, itself among them; nothing for any other word.
pub(crate) fn forms(dictionary: &str) -> Vec<String> {
    let Some(stem) = dictionary.strip_suffix('다').filter(|stem| !stem.is_empty()) else {
        return Vec::new();
    };
    let mut forms = vec![dictionary.to_owned()];
    forms.extend(PLAIN.map(|ending| format!("{stem}{ending}")));
    for stem in bases(stem) {
        forms.extend(JOINING.iter().filter_map(|(after, joint, rest)| {
            let last = stem.chars().next_back()?;
            match batchim(last) {
                None => Some(format!("{}{rest}", with_last(&stem, last, *joint)?)),
                Some(_) => Some(format!("{stem}{after}")),
            }
        }));
        let bridge = if stem.chars().next_back().and_then(batchim).is_none() { "" } else { "으" };
        forms.extend(BRIDGED.map(|ending| format!("{stem}{bridge}{ending}")));
        forms.extend(HONORED.map(|ending| format!("{stem}{bridge}{ending}")));
    }
    for grown in grown(stem) {
        forms.extend(AFTER_GROWN.map(|ending| format!("{grown}{ending}")));
        let past = grown.chars().next_back().and_then(|last| with_last(&grown, last, 'ㅆ'));
        forms.extend(past.iter().flat_map(|p| AFTER_PAST.map(|ending| format!("{p}{ending}"))));
    }
    forms
}

/// The word with another final consonant in its last syllable.
fn with_last(word: &str, last: char, joint: char) -> Option<String> {
    let head = word.strip_suffix(last)?;
    let joined = Syllable { last: Some(joint), ..Syllable::of(last)? }.compose()?;
    Some(format!("{head}{joined}"))
}

/// What endings that begin with a vowel may stand on: the stem, and what it turns into.
fn bases(stem: &str) -> Vec<String> {
    let Some(last) = stem.chars().next_back() else { return Vec::new() };
    let head = stem.strip_suffix(last).unwrap_or_default();
    let open = without_batchim(last);
    let turned = match batchim(last) {
        // 무섭다: 무서우니까; 듣다: 들으니까; 낫다: 나으니까; 살다: 사니까.
        Some('ㅂ') => Some(format!("{head}{open}우")),
        Some('ㄷ') => with_last(&format!("{head}{open}"), open, 'ㄹ'),
        Some('ㅅ') => Some(format!("{head}{open}으")),
        Some('ㄹ') => Some(format!("{head}{open}")),
        _ => None,
    };
    [Some(stem.to_owned()), turned].into_iter().flatten().collect()
}

/// The stem with 아 or 어.
fn grown(stem: &str) -> Vec<String> {
    let Some(last) = stem.chars().next_back() else { return Vec::new() };
    let head = stem.strip_suffix(last).unwrap_or_default();
    let Some(syllable) = Syllable::of(last) else { return Vec::new() };
    let bright = |c: Option<char>| {
        c.and_then(Syllable::of).is_some_and(|s| matches!(s.vowel, 'ㅏ' | 'ㅗ' | 'ㅑ'))
    };
    let open = without_batchim(last);
    let mut grown = Vec::new();
    if let Some(closing) = syllable.last {
        let vowel = if bright(Some(last)) { '아' } else { '어' };
        grown.push(format!("{stem}{vowel}"));
        match closing {
            'ㅂ' => grown.extend([format!("{head}{open}워"), format!("{head}{open}와")]),
            'ㅅ' => grown.push(format!("{head}{open}{vowel}")),
            'ㄷ' => {
                let turned = with_last(&format!("{head}{open}"), open, 'ㄹ');
                grown.extend(turned.map(|t| format!("{t}{vowel}")));
            }
            _ => {}
        }
        return grown;
    }
    if last == '하' {
        return vec![format!("{head}해"), format!("{head}하여")];
    }
    let before = head.chars().next_back();
    let swapped = |vowel| Syllable { vowel, ..syllable }.compose().map(|c| format!("{head}{c}"));
    match syllable.vowel {
        'ㅏ' | 'ㅐ' | 'ㅓ' | 'ㅔ' | 'ㅕ' => grown.push(stem.to_owned()),
        'ㅗ' => grown.extend(swapped('ㅘ')),
        'ㅜ' => grown.extend(swapped('ㅝ')),
        'ㅣ' => grown.extend([swapped('ㅕ'), Some(format!("{stem}어"))].into_iter().flatten()),
        'ㅚ' => grown.extend(swapped('ㅙ')),
        'ㅡ' => {
            grown.extend(swapped(if bright(before) { 'ㅏ' } else { 'ㅓ' }));
            if last == '르' {
                // 모르다: 몰라; 부르다: 불러.
                let doubled = before.and_then(|b| with_last(head, b, 'ㄹ'));
                let vowel = if bright(before) { '라' } else { '러' };
                grown.extend(doubled.map(|d| format!("{d}{vowel}")));
            }
        }
        _ => grown.push(format!("{stem}어")),
    }
    grown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_inflected_as_people_say_it() {
        for (dictionary, said) in [
            ("쑤시다", "쑤셔서"),
            ("아프다", "아파요"),
            ("아프다", "아픈"),
            ("무섭다", "무서워요"),
            ("무섭다", "무서운"),
            ("듣다", "들어서"),
            ("낫다", "나아서"),
            ("모르다", "몰라요"),
            ("부르다", "불러도"),
            ("때리다", "때렸어요"),
            ("맡기다", "맡길"),
            ("살다", "삽니다"),
            ("살다", "사니까"),
            ("살다", "사시는"),
            ("읽다", "읽으세요"),
            ("잃어버리다", "잃어버렸는데"),
            ("상담하다", "상담해요"),
            ("돕다", "도와서"),
            ("배우다", "배웠습니다"),
            ("먹다", "먹었다"),
            ("없다", "없어요"),
            ("오다", "와요"),
        ] {
            assert!(forms(dictionary).iter().any(|f| f == said), "{dictionary} {said}");
        }
    }

    #[test]
    fn what_is_no_verb_has_no_forms() {
        for word in ["사람", "다", "", "job"] {
            assert!(forms(word).is_empty(), "{word}");
        }
    }
}
