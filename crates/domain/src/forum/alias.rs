//! Names for those who would rather not sign with their handle: a quality and a plant, a bird
//! or a piece of landscape, which say nothing about anybody.

/// How many different aliases there are.
pub const ALIASES: usize = QUALITIES.len() * THINGS.len();

const QUALITIES: [&str; 32] = [
    "고요한",
    "맑은",
    "푸른",
    "따뜻한",
    "넉넉한",
    "반가운",
    "조용한",
    "부지런한",
    "환한",
    "다정한",
    "든든한",
    "산뜻한",
    "느긋한",
    "슬기로운",
    "씩씩한",
    "곧은",
    "너른",
    "고운",
    "포근한",
    "상냥한",
    "의젓한",
    "힘찬",
    "그윽한",
    "싱그러운",
    "소박한",
    "꾸준한",
    "눈부신",
    "향긋한",
    "단단한",
    "순한",
    "한결같은",
    "이른",
];

const THINGS: [&str; 32] = [
    "소나무",
    "느티나무",
    "진달래",
    "제비꽃",
    "구절초",
    "도라지",
    "해바라기",
    "살구나무",
    "버드나무",
    "억새",
    "까치",
    "제비",
    "두루미",
    "박새",
    "뻐꾸기",
    "종달새",
    "바람",
    "이슬",
    "노을",
    "샛별",
    "은하수",
    "언덕",
    "시냇물",
    "오솔길",
    "바위",
    "단비",
    "함박눈",
    "무지개",
    "호수",
    "등불",
    "돌담",
    "새벽",
];

/// The alias with this number; numbers beyond the last begin anew with a figure behind, so
/// that a topic never runs out of names.
pub fn alias(number: usize) -> String {
    let (round, number) = (number / ALIASES, number % ALIASES);
    let name = |words: &[&'static str], at: usize| words.get(at).copied().unwrap_or_default();
    let quality = name(&QUALITIES, number / THINGS.len());
    let thing = name(&THINGS, number % THINGS.len());
    match round {
        0 => format!("{quality} {thing}"),
        more => format!("{quality} {thing} {}", more + 1),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_number_has_a_name_of_its_own() {
        let names: BTreeSet<_> = (0..ALIASES * 3).map(alias).collect();
        assert_eq!(names.len(), ALIASES * 3);
        assert!(names.iter().all(|name| name.chars().count() <= 20 && name.contains(' ')));
    }
}
