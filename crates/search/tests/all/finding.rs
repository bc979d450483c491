//! Finding listings by what people type.

use domain::search::ReadingBy;

use crate::common::{Directory, Saying, first, listing, readings};

/// Twenty subjects, so that no word is in every listing.
fn town() -> Directory {
    Directory::of([
        listing(1, "디딤 무료법률상담소")
            .tagged(&["법률", "변호사"])
            .saying("이혼 재판과 양육비를 도와 드립니다."),
        listing(2, "북향민 무료 치과 진료").tagged(&["치과"]).in_region("서울특별시 양천구"),
        listing(3, "조선소 용접사 모집").tagged(&["용접"]).in_region("부산광역시 영도구"),
        listing(4, "노동 권익 상담").saying("월급을 받지 못했다면 찾아오세요."),
        listing(5, "여성 쉼터 고운뜰").saying("아이와 함께 머물 수 있는 집입니다."),
        listing(6, "누리 컴퓨터 배움터").tagged(&["컴퓨터", "인터넷"]),
        listing(7, "시내버스 운전 자격 과정").tagged(&["버스", "운전면허"]),
        listing(8, "요양보호사 자격증반").tagged(&["요양보호사"]),
        listing(9, "어린이집 조리원").tagged(&["조리"]),
        listing(10, "남북어울림 합창단").tagged(&["합창", "노래"]),
        listing(11, "은행 통장 개설 동행").saying("可用中文陪同开户。체크카드도 만듭니다."),
        listing(12, "소프트웨어 개발자 멘토").also("en", "Software Developer Mentor"),
        listing(13, "옷 수선 교실").saying("바짓단을 줄이고 지퍼를 고쳐 봅니다."),
        listing(14, "서울말 발음 교정").tagged(&["발음"]),
        listing(15, "국민연금 상담").tagged(&["연금"]),
        listing(16, "대학 입시 준비반").tagged(&["입시"]),
        listing(17, "제과제빵기능사 과정").tagged(&["제빵"]),
        listing(18, "딸기 농장 수확").tagged(&["농장"]),
        listing(19, "긴급 생계비 지원").tagged(&["생계비"]),
        listing(20, "가족관계등록부 정정").tagged(&["가족관계등록"]),
    ])
}

#[test]
fn words_are_found_in_every_form() {
    let town = town();
    for (text, n) in [
        ("치과", 2),
        ("치과에서", 2),
        ("법률 상담을 받고 싶어요", 1),
        ("통장을 개설하려면 어떻게 해요?", 11),
        ("지퍼 고치기", 13),
        ("SOFTWARE developers", 12),
        ("开户", 11),
        ("월급을 못 받았어요", 4),
    ] {
        assert_eq!(first(&town, text), Some(n), "{text}: {:?}", town.find(text));
    }
}

#[test]
fn northern_spelling_finds_southern_words() {
    let town = town();
    for (text, n) in
        [("로동 상담", 4), ("녀성 쉼터", 5), ("년금", 15), ("리혼 재판", 1), ("뻐스", 7)]
    {
        assert_eq!(first(&town, text), Some(n), "{text}: {:?}", town.find(text));
    }
    assert_eq!(readings(&town.search("콤퓨터")), [("콤퓨터", "컴퓨터", ReadingBy::Vocabulary)]);
}

#[test]
fn southern_words_find_what_is_written_in_northern_spelling() {
    let town = Directory::of([listing(1, "로동 상담"), listing(2, "녀성 모임")]);
    assert_eq!(town.find("노동"), [1]);
    assert_eq!(town.find("여성"), [2]);
}

#[test]
fn spaces_do_not_matter() {
    let town = town();
    for (text, n) in [
        ("무료법률상담받고싶어요", 1),
        ("운 전 면 허", 7),
        ("요양 보호 사 자격증", 8),
        ("가족관계등록부고치기", 20),
        ("생계비지원", 19),
    ] {
        assert_eq!(first(&town, text), Some(n), "{text}: {:?}", town.find(text));
    }
}

#[test]
fn slips_are_guessed_and_the_guess_is_said() {
    let town = town();
    for (typed, meant, n) in
        [("용졉", "용접", 3), ("합창딘", "합창", 10), ("어린이짐", "어린이집", 9)]
    {
        let results = town.search(typed);
        assert_eq!(first(&town, typed), Some(n), "{typed}");
        let read = readings(&results);
        assert!(
            matches!(read[..], [(t, m, ReadingBy::Spelling)] if t == typed && m.starts_with(meant)),
            "{typed}: {read:?}"
        );
    }
    assert_eq!(readings(&town.search("용접")), []);
}

#[test]
fn initial_consonants_find_titles_at_the_start_of_words() {
    let town = town();
    assert_eq!(town.find("ㅁㄹㅂㄹㅅㄷ"), [1]);
    assert_eq!(town.find("ㅇㄹㅇㅈ"), [9]);
    assert_eq!(town.find("ㅇㅎ ㅌㅈ"), [11]);
    assert_eq!(town.find("ㅎㅎㅎㅎ"), Vec::<u128>::new());
}

#[test]
fn the_wrong_keyboard_is_understood_and_said() {
    let town = town();
    let results = town.search("cjrrhk");
    assert_eq!(results.total, 0, "no such word: {:?}", readings(&results));
    assert_eq!(town.find("clrhk"), [2]);
    assert_eq!(readings(&town.search("clrhk")), [("clrhk", "치과", ReadingBy::Keyboard)]);
    // English stays English, also where it could be typed Korean.
    assert_eq!(first(&town, "developer"), Some(12));
    assert_eq!(readings(&town.search("developer")), []);
}

#[test]
fn places_are_words_too() {
    let town = town();
    assert_eq!(first(&town, "양천구 치과"), Some(2));
    assert_eq!(town.find("양천"), [2]);
    assert_eq!(first(&town, "busan"), Some(3));
    assert_eq!(first(&town, "부산 용접"), Some(3));
}

#[test]
fn a_word_for_while_is_no_district() {
    let results = town().search("일 나간 동안 아이를 맡길 데가 없어요");
    assert!(readings(&results).iter().all(|(.., by)| *by != ReadingBy::Place), "{results:?}");
    let anyang = town().search("안양 동안 치과");
    assert!(readings(&anyang).iter().any(|(.., by)| *by == ReadingBy::Place), "{anyang:?}");
}

#[test]
fn a_form_of_a_verb_is_no_slip() {
    let town = Directory::of([listing(1, "야간 물류 분류"), listing(2, "어린이집")]);
    assert_eq!(readings(&town.search("야갼")), [("야갼", "야간", ReadingBy::Spelling)]);
    assert!(!town.find("일 나간 사이 아이 맡기기").contains(&1));
}

#[test]
fn what_is_sought_says_more_than_its_kind() {
    let town = Directory::of([
        listing(1, "노래 교실"),
        listing(2, "구슬치기 모임"),
        listing(3, "바느질 모임"),
        listing(4, "산책"),
    ]);
    assert_eq!(first(&town, "구슬치기 교실"), Some(2));
    assert_eq!(first(&town, "교실"), Some(1));
}

#[test]
fn where_nothing_fits_a_known_word_leads_to_what_helps() {
    let town = Directory::of([listing(1, "기초연금 신청 도움"), listing(2, "합창단")]);
    assert_eq!(town.find("년로보장 받을 수 있는지"), [1]);
    assert_eq!(town.find("년로보장 구슬치기"), [0; 0], "half of it is unknown");
}

#[test]
fn what_is_not_there_is_not_found() {
    let town = town();
    for text in
        ["비행기 조종사", "스쿠버다이빙", "바이올린 레슨", "암호화폐 채굴", "golf lessons", "滑雪"]
    {
        assert!(town.find(text).len() <= 1, "{text}: {:?}", town.find(text));
    }
}

#[test]
fn the_title_counts_more_than_the_description() {
    let town = Directory::of([
        listing(1, "산책 모임").saying("가끔 요리 이야기도 합니다."),
        listing(2, "요리 교실"),
        listing(3, "봉사단").tagged(&["요리"]),
    ]);
    assert_eq!(town.find("요리"), [2, 3, 1]);
}

#[test]
fn who_asks_for_nothing_gets_everything_and_who_asks_nothing_readable_gets_nothing() {
    let town = town();
    assert_eq!(town.search("").total, 20);
    assert_eq!(town.search(" \n ").total, 20);
    for text in ["🎉", "?!", "%_*", "\u{301}\u{301}", "()"] {
        assert_eq!(town.search(text).total, 0, "{text:?}");
    }
}

#[test]
fn equal_hits_come_in_the_same_order_every_time() {
    let same = |n| listing(n, "한국어 교실");
    let one = Directory::of([same(3), same(1), same(2)]);
    let other = Directory::of([same(2), same(3)]);
    other.put(same(1), 2);
    assert_eq!(one.find("한국어"), [1, 2, 3]);
    assert_eq!(other.find("한국어"), [1, 2, 3]);
}

#[test]
fn a_title_as_it_was_typed_comes_first() {
    let town = Directory::of([
        listing(1, "동행과 개설, 은행 이야기")
            .tagged(&["은행", "동행", "개설"])
            .saying("은행 개설 동행"),
        listing(2, "은행 개설 동행"),
        listing(3, "치과"),
    ]);
    assert_eq!(town.find("은행 개설 동행"), [2, 1]);
    assert_eq!(town.find("은행개설 동행"), [2, 1]);
}
