//! What people tell instead of naming it, and what they type in the wrong mode.

use domain::search::ReadingBy;

use crate::common::{Directory, Saying, first, listing, readings};

fn town() -> Directory {
    Directory::of([
        listing(1, "무료법률상담소").tagged(&["법률", "변호사"]),
        listing(2, "북향민 무료 치과 진료").tagged(&["치과"]),
        listing(3, "우울증·불면 무료 심리상담").tagged(&["심리상담", "불면"]),
        listing(4, "일하는사람 노동권익상담소").tagged(&["임금체불", "산재"]),
        listing(5, "이발사 선배와의 만남").tagged(&["이발"]),
        listing(6, "지방 이주 선배의 제주살이 멘토").in_region("서울특별시 양천구"),
        listing(7, "냉면집 사장 멘토").tagged(&["냉면"]),
        listing(8, "생활 목공과 집 고치기 교실").saying("집을 고치는 법을 배웁니다."),
        listing(9, "긴급 생계비·식료품 지원").tagged(&["생계비", "식료품"]),
        listing(10, "공구 도서관").tagged(&["도서관"]),
        listing(11, "남북어울림 합창단").tagged(&["합창"]),
        listing(12, "용접 배움터").tagged(&["용접"]),
    ])
}

#[test]
fn english_typed_in_korean_mode_is_understood_and_said() {
    let town = town();
    assert_eq!(first(&town, "ㅣㅁ죧ㄱ"), Some(1));
    assert_eq!(readings(&town.search("ㅣㅁ죧ㄱ")), [("ㅣㅁ죧ㄱ", "lawyer", ReadingBy::Keyboard)]);
    assert_eq!(first(&town, "ㅣㅑㅠㄱㅁ교"), Some(10));
    // What is Korean stays Korean, and what is nothing finds nothing.
    assert_eq!(first(&town, "치과ㅠㅠ"), Some(2));
    for text in ["ㅠㅠㅠㅠ", "ㅣㅁㅛㅕㅑ", "쀍ㅓㅏ"] {
        assert_eq!(town.find(text), Vec::<u128>::new(), "{text}");
    }
}

#[test]
fn needs_are_told_in_every_language() {
    let town = town();
    for (told, found) in [
        ("can't sleep and always sad", 3),
        ("cant sleep", 3),
        ("boss won't pay my wages", 4),
        ("my tooth hurts", 2),
        ("no food at home", 9),
        ("老板两个月没给我工资", 4),
        ("晚上睡不着", 3),
        ("사장이 임금을 안줍니다", 4),
        ("쌀이 떨어졌는데 어떡하죠", 9),
        ("악몽에 놀라 깨고 가슴이 뜁니다", 3),
    ] {
        assert_eq!(first(&town, told), Some(found), "{told}: {:?}", town.find(told));
    }
    for told in ["sky is blue", "天气很好", "하늘이 파랗습니다"] {
        assert_eq!(town.find(told), Vec::<u128>::new(), "{told}");
    }
}

#[test]
fn a_compound_with_a_slip_is_one_word() {
    let town = town();
    assert_eq!(town.find("심니상담"), [3]);
    assert_eq!(readings(&town.search("심니상담")), [("심니상담", "심리상담", ReadingBy::Spelling)]);
}

#[test]
fn compounds_with_short_nouns_come_apart() {
    let town = town();
    assert_eq!(first(&town, "찬국수집 내기"), Some(7));
    assert_eq!(first(&town, "집고치는법배우기"), Some(8));
}

#[test]
fn a_place_in_a_title_is_found_wherever_the_listing_is() {
    let town = town();
    assert_eq!(first(&town, "제주도 가서 살기"), Some(6));
    assert!(!town.find("부산 치과").contains(&6));
}

#[test]
fn a_word_is_not_read_as_something_else() {
    let town = town();
    assert!(!town.find("牙").contains(&5), "a tooth is no haircut");
    let results = town.search("할수 있는 일");
    assert!(readings(&results).iter().all(|(.., by)| *by != ReadingBy::Spelling), "{results:?}");
    let results = town.search("생일");
    assert!(readings(&results).iter().all(|(_, meant, _)| *meant != "모임"), "{results:?}");
}
