use std::collections::HashSet;
use std::fs;
use std::path::Path;

use super::fluent::read;
use super::*;

const HELP_LINES: &str = include_str!("../../domain/data/help-lines.tsv");
const DISPUTED: &str = include_str!("../data/disputed-terms.tsv");

fn files(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for locale in ["ko-KR", "ko-KP", "en", "zh-CN"] {
        fs::create_dir_all(folder.path().join(locale).join("glossary")).unwrap();
    }
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn faults(folder: &Path) -> String {
    let faults = read(folder).unwrap_err();
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

const LUNCHBOX: [(&str, &str); 4] = [
    (
        "ko-KR/glossary/food.ftl",
        "lunchbox = 도시락\n    .meaning = 싸 가는 밥이에요.\n    .example = 도시락을 쌌어요.\n    \
         .ways = 밥 싸다; 밥 가지고 가다\n",
    ),
    ("ko-KP/glossary/food.ftl", "lunchbox = 곽밥\n    .source = everyday\n    .variants = 밥곽\n"),
    ("en/glossary/food.ftl", "lunchbox = lunch box\n"),
    ("zh-CN/glossary/food.ftl", "lunchbox = 盒饭\n"),
];

#[test]
fn a_concept_is_one_thing_in_four_vocabularies() {
    let folder = files(&LUNCHBOX);
    let concepts = read(folder.path()).unwrap();
    assert_eq!(concepts.len(), 1);
    let lunchbox = &concepts[0];
    assert_eq!((lunchbox.subject.as_str(), lunchbox.source), ("food", Source::Everyday));
    let names = lunchbox.terms().map(|(_, term)| term.name.as_str());
    assert_eq!(names, ["도시락", "곽밥", "lunch box", "盒饭"]);
    assert_eq!(lunchbox.north.words().collect::<Vec<_>>(), ["곽밥", "밥곽"]);
    assert_eq!(lunchbox.ways, [vec!["밥", "싸다"], vec!["밥", "가지고", "가다"]]);
    assert!(!lunchbox.review);
}

#[test]
fn what_does_not_agree_is_named_with_file_and_line() {
    let folder = files(&LUNCHBOX);
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("en/glossary/food.ftl", "# nothing\n");
    write("zh-CN/glossary/home.ftl", "lunchbox = 盒饭\nroof = 屋顶\n");
    write("zh-CN/glossary/food.ftl", "");
    write("ko-KP/shell.ftl", "lunchbox = 밥\n");
    write(
        "ko-KP/glossary/food.ftl",
        "\nlunchbox = 곽밥\n    .colour = red\n    .source = rumour\n",
    );
    let faults = faults(folder.path());
    for fault in [
        "ko-KR/glossary/food.ftl:1: lunchbox is not in en",
        "zh-CN/glossary/home.ftl:2: roof is not in ko-KR",
        "zh-CN/glossary/home.ftl:1: lunchbox is in home.ftl here and in food.ftl in ko-KR",
        "ko-KP/glossary/food.ftl:2: lunchbox has .colour, which is not known here",
        "ko-KP/glossary/food.ftl:2: lunchbox is a message of the interface, too",
    ] {
        assert!(faults.contains(fault), "{fault}\n{faults}");
    }
}

#[test]
fn a_file_that_is_not_fluent_is_named_with_the_line() {
    let folder = files(&LUNCHBOX);
    let file = folder.path().join("en/glossary/food.ftl");
    fs::write(&file, "lunchbox = lunch box\nroof roof\n").unwrap();
    assert!(faults(folder.path()).contains("en/glossary/food.ftl:2:"));
    fs::write(&file, b"lunchbox = \xff").unwrap();
    assert!(faults(folder.path()).contains("food.ftl: stream did not contain valid UTF-8"));
}

#[test]
fn the_glossary_is_as_large_as_it_says() {
    let glossary = Glossary::built_in();
    assert!(glossary.concepts().len() >= 1_200, "{}", glossary.concepts().len());
    let lunchbox = glossary.concept("lunchbox").or_else(|| glossary.concept("lunch-box")).unwrap();
    assert_eq!((lunchbox.south.name.as_str(), lunchbox.north.name.as_str()), ("도시락", "곽밥"));
    assert!(glossary.concept("no-such-thing").is_none());
}

#[test]
fn no_disputed_word_is_shown_as_one_of_the_north() {
    let disputed: HashSet<&str> =
        DISPUTED.lines().skip(1).filter_map(|line| line.split('\t').next()).collect();
    assert!(disputed.contains("얼음보숭이"));
    for concept in Glossary::built_in().concepts() {
        let shown = [&concept.north.name].into_iter().chain(&concept.north.variants);
        for word in shown {
            assert!(!disputed.contains(word.as_str()), "{}: {word}", concept.id);
        }
    }
}

#[test]
fn no_telephone_number_is_shown_but_those_that_were_checked() {
    let checked: HashSet<&str> =
        HELP_LINES.lines().flat_map(|line| line.split('\t')).map(str::trim).collect();
    assert!(checked.contains("1577-6635"));
    for concept in Glossary::built_in().concepts() {
        let words = concept.terms().into_iter().flat_map(|(_, term)| term.words());
        let texts = [&concept.meaning, &concept.example].into_iter().chain(&concept.note);
        for text in words.chain(texts.map(String::as_str)) {
            for number in text.split(|c: char| !c.is_ascii_digit() && c != '-') {
                let digits = number.chars().filter(char::is_ascii_digit).count();
                assert!(digits < 3 || checked.contains(number), "{}: {text}", concept.id);
            }
        }
    }
}

#[test]
fn every_word_is_written_plainly() {
    for concept in Glossary::built_in().concepts() {
        for (locale, term) in concept.terms() {
            let mut seen = HashSet::new();
            for word in term.words() {
                assert!(!word.trim().is_empty() && word.trim() == word, "{} {word:?}", concept.id);
                assert!(!word.contains(['{', '}', ';', '<', '|']), "{} {word:?}", concept.id);
                assert!(seen.insert(word), "{} {locale:?} {word} twice", concept.id);
            }
        }
        for way in &concept.ways {
            assert!((2..=4).contains(&way.len()), "{} {way:?}", concept.id);
        }
        assert!(concept.meaning.ends_with('.'), "{}: {}", concept.id, concept.meaning);
    }
}
