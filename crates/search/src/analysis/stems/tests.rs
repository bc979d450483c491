use super::*;

fn sure(word: &str) -> Option<String> {
    stems(word).into_iter().find(|s| s.sure).map(|s| s.text)
}

fn any(word: &str) -> Vec<String> {
    stems(word).into_iter().map(|s| s.text).collect()
}

#[test]
fn particles_come_off() {
    for (word, noun) in [
        ("병원에서", "병원"),
        ("집을", "집"),
        ("침과", "침"),
        ("학교까지", "학교"),
        ("서울에서는", "서울"),
        ("사람들에게", "사람"),
        ("용접을", "용접"),
        ("자격증으로", "자격증"),
        ("어린이를", "어린이"),
        ("북향민입니다", "북향민"),
    ] {
        assert!(any(word).contains(&noun.into()), "{word}: {:?}", stems(word));
    }
}

#[test]
fn a_particle_agrees_with_the_sound_before_it() {
    for (word, not) in
        [("사과", "사"), ("나이", "나"), ("마을", "마"), ("국가", "국"), ("치과", "치")]
    {
        assert!(!any(word).contains(&not.into()), "{word}: {:?}", stems(word));
    }
}

#[test]
fn what_a_noun_may_end_in_is_only_doubtful() {
    for word in ["어린이", "복지", "요리사의", "장애인", "보조기기", "노인", "자기소개서", "전화"]
    {
        assert_eq!(sure(word), None, "{word}: {:?}", stems(word));
    }
}

#[test]
fn nouns_come_out_of_their_verbs() {
    for (word, noun) in [
        ("등록하려면", "등록"),
        ("상담합니다", "상담"),
        ("걱정돼요", "걱정"),
        ("준비해야", "준비"),
        ("신청하세요", "신청"),
        ("개설할때", "개설"),
        ("취업하고싶어요", "취업"),
        ("졸업시켜", "졸업"),
    ] {
        assert_eq!(sure(word).as_deref(), Some(noun), "{word}");
    }
    assert_eq!(any("취업한"), ["취업"]);
    assert_eq!(any("일하는"), ["일하", "일"]);
    assert!(any("북한").is_empty());
}

#[test]
fn every_form_of_a_verb_has_one_stem() {
    for (stem, forms) in [
        (
            "배우",
            &[
                "배우고",
                "배우는",
                "배워서",
                "배웠어요",
                "배웁니다",
                "배우려면",
                "배운",
                "배울",
                "배워",
            ][..],
        ),
        ("고치", &["고치기", "고쳐", "고쳐요", "고칠", "고친", "고치려고", "고쳤습니다"]),
        ("빌리", &["빌려야", "빌려", "빌립니다", "빌리는", "빌린"]),
        ("읽", &["읽고", "읽지", "읽기", "읽어요", "읽으면", "읽습니다"]),
        ("찾", &["찾아요", "찾는", "찾습니다", "찾고싶어요"]),
        ("알아듣", &["알아듣겠어요", "알아듣기", "알아듣지"]),
        ("맡기", &["맡길", "맡기면", "맡겼어요"]),
    ] {
        for form in forms {
            assert!(any(form).contains(&stem.into()), "{form}: {:?}", stems(form));
        }
    }
}

#[test]
fn nouns_are_not_taken_for_verbs() {
    for word in ["병원", "효과", "신고", "창고", "바다", "가게", "편지", "라면", "이력서", "계약서"]
    {
        assert!(any(word).iter().all(|s| s.chars().count() > 1), "{word}: {:?}", stems(word));
        assert_eq!(sure(word), None, "{word}");
    }
}

#[test]
fn other_scripts_and_lengths_are_left_alone() {
    let long = "가".repeat(200);
    for word in ["", "가", "it", "中国的", "ㅎㅏ는", long.as_str()] {
        assert!(stems(word).is_empty(), "{word}");
    }
}
