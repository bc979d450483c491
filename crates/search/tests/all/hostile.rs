//! Whatever is typed is answered calmly.

use std::sync::LazyLock;

use proptest::prelude::*;
use search::Passages;

use crate::common::{Directory, Saying, listing};

static TOWN: LazyLock<Directory> = LazyLock::new(|| {
    Directory::of([
        listing(1, "무료 법률상담소").tagged(&["법률"]).saying("이혼 재판을 도와 드립니다."),
        listing(2, "Software Mentor 소프트웨어").also("zh-CN", "软件导师"),
        listing(3, "가나다라마바사 아자차카").saying("ㅎㅎ 🎉 1종 면허"),
    ])
});

#[test]
fn known_traps_are_no_traps() {
    let distinct: String = ('가'..).take(100).flat_map(|c| [c, ' ']).collect();
    for text in [
        "가".repeat(200),
        "가나".repeat(100),
        "법률상담".repeat(50),
        "a".repeat(200),
        "rk".repeat(100),
        "ㄱ".repeat(200),
        "ㄱㅏ".repeat(100),
        "ㅏ".repeat(200),
        "中".repeat(200),
        "e\u{301}".repeat(100),
        "\u{1112}\u{1161}\u{11ab}".repeat(66),
        "*?%_\\\"'()[]{}+-!:^~/ AND OR NOT".into(),
        "\0\u{1}\u{feff}\u{202e}".into(),
        "🎉👨‍👩‍👧".repeat(20),
        "1".repeat(200),
        distinct,
    ] {
        let results = TOWN.search(&text);
        assert!(results.hits.len() <= 3);
        TOWN.suggested(&text);
        Passages::of(&text).snippet(&text, 40);
    }
}

/// Letters as they come in queries, and any character at all.
fn anything() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        3 => prop::char::range('가', '힣'),
        2 => prop::char::range('ㄱ', 'ㅣ'),
        2 => prop::char::range(' ', '~'),
        1 => prop::char::range('一', '丿'),
        1 => prop::char::range('\u{1100}', '\u{11ff}'),
        2 => any::<char>(),
    ];
    prop::collection::vec(letter, 0..200).prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_answered(text in anything(), other in anything()) {
        let results = TOWN.search(&text);
        prop_assert_eq!(results.hits.len(), results.total);
        TOWN.suggested(&text);
        let found = Passages::of(&text).snippet(&other, 50);
        let shown: String = found.parts.iter().map(|(part, _)| part.as_str()).collect();
        prop_assert!(shown.chars().count() <= 50);
        prop_assert!(found.parts.iter().all(|(part, _)| !part.is_empty()));
    }
}

proptest! {
    // Each case makes an index of its own.
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_put_in(title in anything()) {
        let Some(title) = Some(title.trim()).filter(|t| !t.is_empty()) else { return Ok(()) };
        let town = Directory::of([listing(1, title).tagged(&[title]).saying(title).by(title)]);
        prop_assert_eq!(town.index.len(), 1);
        town.find(title);
    }
}
