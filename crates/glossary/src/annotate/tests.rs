use super::*;

/// The text with what is explained as `[word|of the North]`, and in braces where it came before.
fn shown(text: &str) -> String {
    shown_on(text, &mut Seen::default())
}

fn shown_on<'g>(text: &str, seen: &mut Seen<'g>) -> String
where
    'static: 'g,
{
    let segments = Annotator::built_in().annotate(text, seen);
    let one = |segment: &Segment| match segment {
        Segment::Text(text) => (*text).to_owned(),
        Segment::Word { text, particles, concept, first } => {
            let north = concept.other_name().unwrap();
            match first {
                true => format!("[{text}|{north}]{particles}"),
                false => format!("{{{text}|{north}}}{particles}"),
            }
        }
    };
    segments.iter().map(one).collect()
}

#[test]
fn a_word_is_explained_where_it_stands_whatever_particle_follows() {
    for (text, explained) in [
        ("도시락을 싸 드려요.", "[도시락|곽밥]을 싸 드려요."),
        ("(도시락)", "([도시락|곽밥])"),
        ("점심은 도시락이에요", "점심은 [도시락|곽밥]이에요"),
        ("휴대폰으로 전화하세요.", "[휴대폰|손전화]으로 전화하세요."),
        ("문자 메시지나 휴대전화로", "[문자 메시지|통보문]나 [휴대전화|손전화]로"),
        ("문자메시지로", "[문자메시지|통보문]로"),
    ] {
        assert_eq!(shown(text), explained);
    }
}

#[test]
fn a_part_of_another_word_is_left_alone() {
    for text in [
        "도시락가게에서",
        "새벽도시락",
        "은행나무 길",
        "주택가에 있어요",
        "아시락 도시",
        "",
        " ",
        "Dosirak 12 🍱",
    ] {
        assert_eq!(shown(text), text);
    }
}

#[test]
fn the_longest_word_wins_and_a_shorter_one_stands_in_where_it_does_not_fit() {
    assert_eq!(shown("수영장에서"), "[수영장|헤염장]에서");
    assert_eq!(shown("수영을"), "[수영|헤염]을");
    assert_eq!(shown("관광버스로"), "[관광버스|유람뻐스]로");
    assert_eq!(shown("서비스 센터에"), "[서비스 센터|봉사소]에");
    assert_eq!(shown("서비스 센터장이"), "[서비스|봉사] 센터장이");
}

#[test]
fn what_is_spelled_a_little_differently_needs_no_explanation() {
    for text in ["노동 상담", "버스를 타요", "컴퓨터 교실", "여권과 이력서", "아파트에서"]
    {
        assert_eq!(shown(text), text);
    }
}

#[test]
fn what_has_several_meanings_is_left_alone() {
    // A tie to a place, a heritage, a mayor; words by which the North means something else.
    for text in
        ["연고가 없는 분", "유산을 지켜요", "시장이 말했어요", "낙지를", "수표로", "이발을 해요"]
    {
        assert_eq!(shown(text), text);
    }
}

#[test]
fn verbs_and_words_of_one_syllable_are_left_alone() {
    for text in ["힘들다", "부족하다", "그 폐", "볼 수 있어요", "용이 나요"] {
        assert_eq!(shown(text), text);
    }
}

#[test]
fn a_concept_is_new_once_on_a_page() {
    let mut seen = Seen::default();
    let first = shown_on("휴대폰과 휴대전화, 휴대폰", &mut seen);
    assert_eq!(first, "[휴대폰|손전화]과 {휴대전화|손전화}, {휴대폰|손전화}");
    assert_eq!(shown_on("핸드폰", &mut seen), "{핸드폰|손전화}");
    assert_eq!(shown_on("도시락", &mut seen), "[도시락|곽밥]");
}

#[test]
fn words_of_offices_are_met_but_stay_as_they_are() {
    let mut seen = Seen::default();
    let text = "기초생활수급자는 도시락을 받고, 기초생활수급자가 아니면 과태료가 있어요.";
    let text = shown_on(text, &mut seen);
    assert!(text.starts_with("기초생활수급자는 [도시락|곽밥]을"), "{text}");
    let met: Vec<_> = seen.concepts().iter().map(|c| c.south.name.as_str()).collect();
    assert_eq!(met, ["기초생활수급자", "도시락", "과태료"]);
}

#[test]
fn a_long_word_that_is_only_listed_leaves_those_within_it_explained() {
    let mut seen = Seen::default();
    let shown = shown_on("은행 계좌가 없어도", &mut seen);
    assert_eq!(shown, "[은행|저금소] [계좌|돈자리]가 없어도");
}

#[test]
fn nothing_of_a_text_is_lost() {
    let text = "휴대폰으로 사진을 찍어 도시락\n가게에 보내면, 할인! (주민센터) 인터넷·택배";
    let joined: String = Annotator::built_in()
        .annotate(text, &mut Seen::default())
        .iter()
        .map(|segment| match segment {
            Segment::Text(text) => (*text).to_owned(),
            Segment::Word { text, particles, .. } => format!("{text}{particles}"),
        })
        .collect();
    assert_eq!(joined, text);
}

#[test]
fn only_sure_words_are_shown_as_those_of_the_north() {
    let mut shown = 0;
    for (concept, in_place) in &Annotator::built_in().forms {
        if *in_place {
            assert!(!concept.review && concept.other_name().is_some(), "{}", concept.id);
            shown += 1;
        }
    }
    assert!(shown > 400, "only {shown} words are explained");
}

#[test]
fn every_line_about_a_single_word_means_something() {
    let glossary = Glossary::built_in();
    let names: HashSet<_> = glossary.concepts().iter().map(|c| c.south.name.as_str()).collect();
    let own = own_forms();
    assert!(own.len() > 40);
    for (form, what) in own {
        match what {
            "leave" => assert!(names.contains(form), "{form} is not in the glossary"),
            id => {
                let concept = glossary.concept(id).unwrap_or_else(|| panic!("{form}: {id}"));
                assert!(concept.other_name().is_some(), "{form}: {id} has no other word");
            }
        }
    }
}
