use super::help::HELP;
use super::*;

fn vocabulary() -> Arc<Vocabulary> {
    Vocabulary::built_in()
}

fn names(vocabulary: &Vocabulary, reading: &Reading) -> Vec<String> {
    let sure = reading.senses.iter().filter(|sense| sense.weight > HELP);
    sure.filter_map(|sense| vocabulary.meant(sense.meant)).map(|m| m.name.clone()).collect()
}

fn needs(vocabulary: &Vocabulary, text: &str) -> Vec<String> {
    let keys: Vec<Vec<String>> = text
        .split_whitespace()
        .map(|word| {
            let mut keys = ways::keys(word);
            keys.extend(particle_off(word));
            keys
        })
        .collect();
    let Some((senses, _)) = vocabulary.needs(&keys) else { return Vec::new() };
    let sure = senses.iter().filter(|sense| sense.weight > HELP);
    sure.filter_map(|sense| vocabulary.meant(sense.meant)).map(|m| m.name.clone()).collect()
}

#[test]
fn a_word_of_any_vocabulary_means_the_same_thing() {
    let vocabulary = vocabulary();
    for (reading, name) in [
        (vocabulary.korean(&safe_key("손전화")), "휴대전화"),
        (vocabulary.korean(&safe_key("탁아소")), "어린이집"),
        (vocabulary.english(&english_key("dentists")), "치과"),
        (vocabulary.english(&english_key("driver's license")), "운전면허"),
        (vocabulary.chinese(&chinese_key("牙科")), "치과"),
    ] {
        let names = names(&vocabulary, &reading);
        assert!(names.iter().any(|n| n.contains(name)), "{name}: {names:?}");
    }
    assert_eq!(vocabulary.korean("쀍쀍"), Reading::default());
}

#[test]
fn a_false_friend_is_asked_about_and_not_assumed() {
    let vocabulary = vocabulary();
    let reading = vocabulary.korean("낙지");
    assert!(!names(&vocabulary, &reading).iter().any(|name| name == "오징어"));
    let asked = reading.ask.and_then(|meant| vocabulary.meant(meant)).map(|m| m.name.as_str());
    assert_eq!(asked, Some("오징어"));
    assert_eq!(vocabulary.korean(&safe_key("손전화")).ask, None);
}

#[test]
fn a_need_is_understood_without_its_word() {
    let vocabulary = vocabulary();
    for (said, meant) in [
        ("이빨이 쑤셔요", "치과"),
        ("남편이 때렸어요", "가정폭력"),
        ("돈을 빌리고 싶어요", "대출"),
        ("아이를 맡길 데가 없어요", "어린이집"),
    ] {
        let needs = needs(&vocabulary, said);
        assert!(needs.iter().any(|name| name.contains(meant)), "{said}: {needs:?}");
    }
    for said in ["안녕하세요 반갑습니다", "이빨", ""] {
        assert_eq!(needs(&vocabulary, said), Vec::<String>::new(), "{said}");
    }
}

#[test]
fn a_pair_that_was_taken_in_counts_less_and_never_beside_the_glossary() {
    let pair =
        |north: &str, south: &str| TermPair::parse([north, south, "", "", "", "list"]).unwrap();
    let pairs = [pair("가락지빵", "도넛링"), pair("손전화", "무전기"), pair("같다", "같다")];
    let vocabulary = Vocabulary::new(Glossary::built_in(), &pairs);
    let reading = vocabulary.korean("가락지빵");
    let known = Vocabulary::new(Glossary::built_in(), &[]).korean("가락지빵");
    if known == Reading::default() {
        assert_eq!(names(&vocabulary, &reading), ["도넛링"]);
        assert!(reading.senses[0].weight <= IMPORTED);
    }
    let phone = names(&vocabulary, &vocabulary.korean(&safe_key("손전화")));
    assert!(!phone.iter().any(|name| name == "무전기"), "{phone:?}");
}
