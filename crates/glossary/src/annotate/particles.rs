//! Particles and endings after a word, and which of two forms a word takes.
//!
//! The list is short on purpose: what follows a word in a text and is not on it makes the
//! word another one (문화 after 문), and a word too few is explained rather than one too many.

use std::borrow::Cow;

/// After a consonant, and after a vowel. What has one form stands twice.
const PAIRS: &[(&str, &str)] = &[
    ("이", "가"),
    ("은", "는"),
    ("을", "를"),
    ("과", "와"),
    ("이랑", "랑"),
    ("으로", "로"),
    ("으로서", "로서"),
    ("으로써", "로써"),
    ("이나", "나"),
    ("이든", "든"),
    ("이란", "란"),
    ("이라", "라"),
    ("이라도", "라도"),
    ("이라고", "라고"),
    ("이라는", "라는"),
    ("이라서", "라서"),
    ("이고", "고"),
    ("이며", "며"),
    ("이면", "면"),
    ("이에요", "예요"),
    ("이었어요", "였어요"),
];

/// What is the same after any word; the last lines are forms of 하다 and 되다.
const SINGLE: &[&str] = &[
    "의",
    "에",
    "에서",
    "에게",
    "에게서",
    "께",
    "께서",
    "한테",
    "한테서",
    "도",
    "만",
    "들",
    "까지",
    "부터",
    "마다",
    "보다",
    "처럼",
    "밖에",
    "뿐",
    "대로",
    "만큼",
    "조차",
    "마저",
    "요",
    "이다",
    "이지만",
    "인데",
    "인지",
    "입니다", //
    "하고",
    "하는",
    "하며",
    "하면",
    "하기",
    "하지",
    "하려",
    "하려고",
    "하려는",
    "하려면",
    "해",
    "해요",
    "해서",
    "하세요",
    "합니다",
    "한",
    "할",
    "했어요",
    "되고",
    "되는",
    "되면",
    "된",
    "될",
    "돼요",
    "됩니다",
];

/// So many particles stand one after the other at most: 에서만은.
const CHAIN: usize = 3;

/// How a word ends, as far as particles care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Vowel,
    /// As a consonant, but 로 follows it as it does a vowel.
    Rieul,
    Consonant,
    /// Latin letters, numbers: it depends on how one reads them.
    Unknown,
}

/// The number of the final consonant in a syllable of Unicode, where ㄹ is the eighth.
fn end(word: &str) -> End {
    let last = word.chars().next_back().filter(|c| ('가'..='힣').contains(c));
    match last.map(|c| (u32::from(c) - u32::from('가')) % 28) {
        None => End::Unknown,
        Some(0) => End::Vowel,
        Some(8) => End::Rieul,
        Some(_) => End::Consonant,
    }
}

/// The form of a pair that a word with this end takes; `None` where either may be right.
fn form((closed, open): (&'static str, &'static str), end: End) -> Option<&'static str> {
    match end {
        End::Unknown if closed != open => None,
        End::Rieul if open.starts_with('로') => Some(open),
        End::Consonant | End::Rieul => Some(closed),
        End::Vowel | End::Unknown => Some(open),
    }
}

fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    PAIRS.iter().copied().chain(SINGLE.iter().map(|one| (*one, *one)))
}

/// Whether `rest`, all that follows `word` up to the next blank or mark, is nothing but
/// particles in the forms that go with it.
pub(super) fn follow(word: &str, rest: &str) -> bool {
    chain(end(word), rest, CHAIN)
}

fn chain(before: End, rest: &str, left: usize) -> bool {
    if rest.is_empty() {
        return true;
    }
    left > 0
        && pairs().any(|pair| {
            let fits = |piece: &str| {
                rest.strip_prefix(piece).is_some_and(|rest| chain(end(piece), rest, left - 1))
            };
            match form(pair, before) {
                Some(piece) => fits(piece),
                None => fits(pair.0) || fits(pair.1),
            }
        })
}

/// Particles as they must be after another word: 을 after 도시락 is 를 after 손전화.
/// `rest` is what stood after a word; what begins with no particle stays as it is.
pub fn agree<'r>(word: &str, rest: &'r str) -> Cow<'r, str> {
    let begins = |(closed, open): &(&'static str, &'static str)| {
        [*closed, *open].into_iter().filter(|piece| rest.starts_with(piece)).max_by_key(|p| p.len())
    };
    let longest = pairs().filter_map(|pair| Some((begins(&pair)?, pair)));
    let Some((piece, pair)) = longest.max_by_key(|(piece, _)| piece.len()) else {
        return Cow::Borrowed(rest);
    };
    match form(pair, end(word)) {
        Some(right) if right != piece => Cow::Owned(format!("{right}{}", &rest[piece.len()..])),
        _ => Cow::Borrowed(rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_alone_may_follow_and_in_the_right_form() {
        for (word, rest) in [
            ("도시락", ""),
            ("도시락", "을"),
            ("도시락", "이에요"),
            ("도시락", "에서만은"),
            ("손전화", "를"),
            ("손전화", "로"),
            ("곽밥", "으로"),
            ("터널", "로"),
            ("교사", "들에게"),
            ("수영", "하는"),
            ("PC", "는"),
            ("PC", "은"),
        ] {
            assert!(follow(word, rest), "{word}{rest}");
        }
        for (word, rest) in [
            ("문", "화"),
            ("주택", "가"),
            ("은행", "나무"),
            ("은행", "로"),
            ("노숙", "인"),
            ("도시락", "를"),
            ("손전화", "을"),
            ("도시락", "가게"),
            ("도시락", "도만도만"),
        ] {
            assert!(!follow(word, rest), "{word}{rest}");
        }
    }

    #[test]
    fn a_particle_takes_the_form_of_the_word_before_it() {
        for (word, rest, right) in [
            ("손전화", "을", "를"),
            ("곽밥", "를", "을"),
            ("살림집", "로", "으로"),
            ("차굴", "으로", "로"),
            ("차굴", "로는", "로는"),
            ("저금소", "이 ", "가 "),
            ("저금소", "이에요.", "예요."),
            ("저금소", "으로부터", "로부터"),
            ("승강기", "이나", "나"),
            ("로임", "나", "이나"),
            ("로임", "에서", "에서"),
            ("로임", "은데", "은데"),
            ("TV", "을", "을"),
            ("로임", "", ""),
            ("로임", ", 리혼", ", 리혼"),
        ] {
            assert_eq!(agree(word, rest), right, "{word} + {rest}");
        }
    }
}
