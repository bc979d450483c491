//! Completion while typing.

use domain::search::SuggestionKind;

use crate::common::{Directory, Saying, listing};

fn town() -> Directory {
    Directory::of([
        listing(1, "무료 법률상담소").tagged(&["법률"]).by("하나센터"),
        listing(2, "한국어 교실").tagged(&["한국어"]),
        listing(3, "종합병원 간병인").tagged(&["간병"]).also("en", "Hospital Caregiver"),
        listing(4, "법률 구조").tagged(&["법률"]),
    ])
}

#[test]
fn what_is_typed_so_far_is_enough() {
    let town = town();
    assert_eq!(town.suggested("법")[0], "법률", "a subject before titles");
    assert!(town.suggested("법").contains(&"무료 법률상담소".into()), "from any word on");
    assert!(town.suggested("하ㄴ").contains(&"하나센터".into()), "a syllable not yet finished");
    assert!(
        town.suggested("한구").contains(&"한국어 교실".into()),
        "its last letter is the next's"
    );
    assert!(town.suggested("care").contains(&"Hospital Caregiver".into()));
    assert!(town.suggested("ㅁㄹㅂ").contains(&"무료 법률상담소".into()));
    assert!(town.suggested("rksqud").contains(&"간병".into()), "the wrong keyboard");
    assert!(town.suggested("양처").contains(&"서울특별시 양천구".into()));
}

#[test]
fn each_text_is_suggested_once_and_for_nothing_nothing() {
    let town = town();
    let found = town.index.suggest("법률", 8).unwrap();
    let tags = found.iter().filter(|s| s.kind == SuggestionKind::Tag && s.text == "법률");
    assert_eq!(tags.count(), 1);
    assert!(town.suggested("").is_empty() && town.suggested("?!🎉").is_empty());
    assert_eq!(town.index.suggest("법", 1).unwrap().len(), 1);
    assert!(town.index.suggest("법", 0).unwrap().is_empty());
}

#[test]
fn what_was_removed_is_never_suggested() {
    let town = town();
    town.remove(3, 2);
    assert!(town.suggested("간병").is_empty(), "{:?}", town.suggested("간병"));
    town.remove(1, 3);
    assert_eq!(town.suggested("법률"), ["법률", "법률 구조"]);
    town.put(listing(4, "세무 상담"), 4);
    assert!(town.suggested("법률").is_empty(), "{:?}", town.suggested("법률"));
}
