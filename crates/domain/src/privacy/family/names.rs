//! Names of persons beside words for relatives.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::super::digits::rule;

/// Syllables that given names are made of. A name is a surname and two of them (now and then
/// one), which keeps ordinary words after 어머니 from being read as names.
const GIVEN: &str = "가강건경계고관광교국군권규균극근금기길나남녀노다단달담대덕도돈동두득라란래량려련렬령례로록룡류률림만매면명모무문미민바방배백범별병보복봉빈사산삼상새생서석선설성세소솔송수숙순슬승시식신실심아안애양억언엄업여연열영예오옥완왕요용우욱운웅원월유윤율은을의이익인일임자잔장재전정제조종주준중지진찬창채천철청초춘춤충치태택판평표필하학한해향혁현형혜호홍화환회효후훈휘희";
/// Words that look like a name.
const WORDS: &[&str] = &[
    "이야기",
    "조선인",
    "조선족",
    "한국인",
    "지금은",
    "전화도",
    "고향은",
    "고생만",
    "고생도",
    "이제는",
    "한동안",
    "남한은",
    "남조선",
    "한국에",
    "한국은",
    "정신이",
    "신의주",
    "한마디",
    "임신한",
    "장례도",
    "주소도",
    "이사를",
    "오늘은",
    "우리는",
    "유일한",
    "조심해",
    "기일이",
    "하나원",
    "지원금",
    "안부도",
    "소식도",
    "방법도",
    "전부다",
    "최근에",
    "유학생",
    "고혈압",
    "전화기",
    "안녕하",
    "이혼한",
    "신경도",
    "조사를",
    "장사를",
    "서로의",
    "문제로",
    "연락도",
    "정말로",
    "한사람",
    "고모도",
    "이모도",
    "이모네",
];

static NAME: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        "^(?:들)?(?:\\s?이름(?:은|이|이라고는)?|의\\s?이름은|인|은|는|이|가|께서|,|:|\\()?[\\s,:(]{0,2}(?:이름(?:은|이)\\s|성함은\\s)?",
        "((?:남궁|황보|선우|[김이리박최정조강장윤임림한오서신권황안송류유홍전고문양량손배백허남심노로하곽성차주우구민진지엄채원천방공현함변염렴여려추도소석선설마길연위표명기반라나왕금옥육인맹제모탁국어은편용])",
        "[가-힣]{1,2}?)",
        "(?:씨|님|이가|이는|이를|이도|이와|이랑|이고|이며|이라|이에게|이한테|이|가|은|는|을|를|에게|한테|와|과|고|도|라고|입니다|예요|에요|이에요|임다|입네다)?(?:[\\s,.!?)~]|$)"
    ))
});

/// A name that stands after a relative, which ends at `end`.
pub(super) fn after(sentence: &str, end: usize) -> Option<Range<usize>> {
    let rest = sentence.get(end..)?;
    let name = NAME.captures(rest)?.get(1)?;
    is_name(name.as_str()).then(|| end + name.start()..end + name.end())
}

/// A name that stands before a relative: '김영희 어머니', '리철수 형님'.
pub(super) fn before(sentence: &str, start: usize) -> Option<Range<usize>> {
    let words = sentence.get(..start)?.trim_end_matches([' ', ',', '(']);
    let from = words.rfind([' ', ',', '(', '"', '\'']).map_or(0, |at| at + 1);
    let word = words.get(from..)?;
    let word = word.strip_suffix('씨').unwrap_or(word);
    let fits =
        NAME.captures(word).and_then(|found| found.get(1)).is_some_and(|m| m.as_str() == word);
    (fits && word.chars().count() == 3 && is_name(word)).then(|| from..from + word.len())
}

fn is_name(name: &str) -> bool {
    let length = name.chars().count();
    length == 3 && name.chars().skip(1).all(|c| GIVEN.contains(c)) && !WORDS.contains(&name)
}
