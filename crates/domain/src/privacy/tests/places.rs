//! Places and people.

use super::*;

#[test]
fn addresses_down_to_the_door_are_found() {
    all_found(
        "address",
        &[
            "서울 강남구 테헤란로 152",
            "서울시 양천구 신월로23길 12-3, 402호",
            "101동 1203호예요",
            "주소는 인천 남동구 논현동 123-4",
            "우리 집은 가양동 45번지예요",
            "임대아파트 102동에 살아요",
            "12-3 Sejong-daero",
            "Apt 101-1203",
            "首尔市九老区大林路12号",
            "3号楼502室",
        ],
    );
}

#[test]
fn places_that_everybody_knows_are_left_alone() {
    none_found(&[
        "종로 3가에서 만나요",
        "2번 출구로 나오세요",
        "강남구에 살아요",
        "버스로 30분 걸려요",
        "서울에서 기차로 2시간",
        "노원구 하나센터 3층",
        "주민센터로 10시까지",
        "활동 3-4회",
        "운동 30분",
        "양천구에서 활동 12명 모집",
        "강서구로 5번 갔어요",
    ]);
}

#[test]
fn relatives_in_the_north_are_found_with_a_name_or_a_place() {
    all_found(
        "family_north",
        &[
            "혜산에 사는 누나가 걱정돼요",
            "어머니가 아직 함흥에 계세요",
            "북에 계신 어머니 김영희",
            "청진의 동생한테 돈을 보냈어요",
            "북한에 있는 형 리철수가 잡혔어요",
            "안해와 아들은 회령시에 남아 있습니다",
            "량강도 혜산에 삼촌이 삽니다",
            "My sister in Hyesan needs money",
            "My mother Kim Yong-hui is still in North Korea",
            "我妹妹在惠山",
            "我的妈妈还住在清津",
        ],
    );
}

#[test]
fn origins_and_relatives_without_either_are_left_alone() {
    none_found(&[
        "저는 함흥에서 왔어요",
        "고향은 청진이에요",
        "어머니와 함께 혜산에서 탈북했어요",
        "북에 동생이 있어요",
        "북한에 계신 어머니 이야기를 하고 싶어요",
        "평양냉면을 어머니가 좋아하세요",
        "어머니는 서울에 계세요",
        "I come from Hamhung and my mother lives in Seoul",
        "我来自清津，妈妈在首尔",
        "전남 순천에 사는 언니",
    ]);
}

#[test]
fn whatever_is_typed_the_marks_lie_in_the_text() {
    use proptest::prelude::*;
    proptest!(|(text in "[\\PC0-9 \\-가-힣공일이]{0,60}")| {
        let mut end = 0;
        for finding in check(&text) {
            prop_assert!(finding.range.start >= end && text.get(finding.range.clone()).is_some());
            end = finding.range.end;
        }
    });
}

#[test]
fn a_long_text_is_checked_at_once() {
    let text = "010-12가 어머니 함흥 로 12 8 5 0 1 ".repeat(4_000);
    let begin = std::time::Instant::now();
    check(&text);
    assert!(begin.elapsed().as_secs() < 10, "{:?}", begin.elapsed());
}
