//! Korean words that say that something is sought, not what.

use crate::analysis::stems::is_verb_ending;
use crate::analysis::tokens::Form;

/// Korean words and stems, in the southern spelling. Nouns for what is sought stay out of
/// the list even where they are vague (상담, 교육): listings are found by them.
const KOREAN: &[&str] = &[
    // Where, how, what, who.
    "어디",
    "어디서",
    "어딘가",
    "어떻게",
    "어떤",
    "어느",
    "무엇",
    "무얼",
    "뭐",
    "뭘",
    "무슨",
    "언제",
    "누구",
    "누가",
    "왜",
    "얼마",
    "얼마나",
    "몇",
    // Wanting, seeking, asking.
    "싶",
    "싶어",
    "싶은",
    "싶은데",
    "구하",
    "찾",
    "원하",
    "바라",
    "필요",
    "알리",
    "알려주",
    "알려줘",
    "가르쳐주",
    "가르쳐줘",
    "도와",
    "도와줘",
    "부탁",
    "궁금",
    "추천",
    "문의",
    "받",
    "모르",
    "몰라",
    "알고",
    "알아보",
    // Being, doing, becoming, going.
    "있",
    "없",
    "하",
    "되",
    "돼",
    "해",
    "할",
    "한",
    "주",
    "가",
    "갈",
    "보",
    "볼",
    "드립니다",
    "드려요",
    "하고",
    "하는",
    "하기",
    "하면",
    "해서",
    "해도",
    "해야",
    "해요",
    "되는",
    "되고",
    "되면",
    "돼요",
    "가고",
    "가는",
    "가서",
    "가면",
    "오는",
    "오고",
    "와서",
    "보고",
    "보는",
    "보면",
    "주는",
    "주고",
    "있고",
    "없고",
    // What stands for something else, or joins.
    "것",
    "거",
    "게",
    "건",
    "걸",
    "거는",
    "수",
    "수가",
    "줄",
    "곳",
    "데",
    "데가",
    "데는",
    "데를",
    "데도",
    "때",
    "때문",
    "위하",
    "위해",
    "위한",
    "대하",
    "대해",
    "관하",
    "관해",
    "관련",
    "통하",
    "동안",
    "방법",
    "경우",
    "및",
    "또는",
    "그리고",
    "그런데",
    "근데",
    "그래서",
    "하지만",
    "그냥",
    "혹시",
    // I, you, here, now.
    "저",
    "저는",
    "제",
    "제가",
    "나",
    "나는",
    "내",
    "내가",
    "난",
    "전",
    "우리",
    "우리는",
    "우리가",
    "저희",
    "저희가",
    "너",
    "분",
    "사람",
    "사람들",
    "여기",
    "거기",
    "저기",
    "지금",
    "오늘",
    // More, well, not.
    "좀",
    "꼭",
    "잘",
    "더",
    "제일",
    "너무",
    "자꾸",
    "많이",
    "빨리",
    "다",
    "못",
    "못하",
    "더는",
    "이제",
    "아직",
    "하나도",
    "어떡하",
    "어떡하죠",
    "어떡해",
    "어떡해요",
    "분들",
    "없소",
    "있소",
    "않소",
    "하오",
    "대주",
    "대주는",
    "대주는가",
    "내주",
    "안",
    "않",
];

/// Of these even a doubtful form is one (곳이); of others it may be a word of its own, as
/// 안과, an eye clinic, is not 안.
const BOUND: &[&str] = &["곳", "것", "때", "때문"];

/// Verbs of one syllable that mean little by themselves, with their grown forms, before
/// endings of two syllables or more: with shorter ones many are nouns (가게, 해지, 보수).
const LIGHT_VERBS: &str = "하되가오보주두해돼와봐줘했됐갔왔봤줬한될할된갈올볼줄합됩";

/// Whether a Korean word, or what it surely is a form of, only says that something is sought.
pub(super) fn is_weak_korean(word: &str, forms: &[Form]) -> bool {
    let ending: String = word.chars().skip(1).collect();
    let light = word.chars().next().is_some_and(|c| LIGHT_VERBS.contains(c));
    let listed = |form: &Form| {
        let key = form.key.as_str();
        BOUND.contains(&key) || form.weight >= 1.0 && KOREAN.contains(&key)
    };
    let long = ending.chars().nth(1).is_some();
    let able = light && is_ability(word);
    able || light && long && is_verb_ending(&ending)
        || KOREAN.contains(&word)
        || forms.iter().any(listed)
}

/// Whether this is the grammar of being able (할수 있다), in the North written together.
fn is_ability(word: &str) -> bool {
    let mut chars = word.chars();
    let may = chars.next().is_some_and(|verb| "할될갈올볼줄".contains(verb));
    may && chars.next() == Some('수') && matches!(chars.as_str(), "" | "가" | "는" | "도")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::tokens::korean_forms;

    fn is_weak(word: &str) -> bool {
        is_weak_korean(word, &korean_forms(word))
    }

    #[test]
    fn asking_and_wanting_is_weak() {
        for word in [
            "어디서",
            "싶습니다",
            "싶은데요",
            "구해요",
            "찾고",
            "있나요",
            "받을",
            "하려면",
            "가려면",
            "되나요",
            "합니다",
            "곳이",
            "때문에",
            "할까요",
            "필요해요",
            "위해서",
            "알려주세요",
            "할수",
            "갈수가",
            "있을가요",
            "없을가요",
            "할가요",
            "없소",
            "싶은",
        ] {
            assert!(is_weak(word), "{word} {:?}", korean_forms(word));
        }
    }

    #[test]
    fn what_is_sought_is_not() {
        for word in [
            "안과",
            "가게",
            "해지",
            "보수",
            "가수",
            "가요",
            "나이",
            "주소",
            "보험",
            "수도",
            "상담",
            "배우기",
            "전화",
            "분유",
            "두부",
            "오후",
            "가구",
            "장소",
            "실수",
            "필수",
            "못",
        ] {
            assert_eq!(is_weak(word), word == "못", "{word} {:?}", korean_forms(word));
        }
    }
}
