use crate::exchange::doubt::{Doubt, doubts};
use crate::{Concept, Glossary, Term};

use super::*;

fn term(words: &str) -> Term {
    let mut words = words.split(';').map(String::from);
    Term { name: words.next().unwrap(), variants: words.collect(), aliases: Vec::new() }
}

fn built_in(concepts: &[(&str, &str)]) -> Glossary {
    let concept = |(at, (north, south)): (usize, &(&str, &str))| Concept {
        id: format!("c{at}"),
        north: term(north),
        south: term(south),
        ..Concept::default()
    };
    Glossary::new(concepts.iter().enumerate().map(concept).collect())
}

fn doubtful(pairs: &[TermPair], glossary: &Glossary) -> Vec<(usize, Doubt)> {
    let all: Vec<&TermPair> = pairs.iter().collect();
    let found = doubts(&all, glossary);
    found.into_iter().enumerate().filter_map(|(at, doubt)| Some((at, doubt?))).collect()
}

#[test]
fn a_plain_list_is_not_doubted() {
    let pairs = [pair("곽밥", "도시락"), pair("밥곽", "도시락"), pair("원주필", "볼펜")];
    assert_eq!(doubtful(&pairs, &built_in(&[("곽밥;밥곽", "도시락")])), []);
}

#[test]
fn one_word_for_two_things_is_doubted_unless_they_are_one() {
    let pairs = [
        pair("란", "랜"),
        pair("란", "난"),
        pair("손전화", "휴대폰"),
        pair("손 전화", "휴대 전화"),
    ];
    let glossary = built_in(&[("손전화", "휴대전화;휴대폰")]);
    assert_eq!(
        doubtful(&pairs, &glossary),
        [(0, Doubt::Several("난".into())), (1, Doubt::Several("랜".into()))]
    );
}

#[test]
fn a_word_of_the_south_that_means_something_else_in_the_north_is_doubted() {
    let pairs = [pair("서해낙지", "낙지"), pair("낙지", "오징어")];
    assert_eq!(doubtful(&pairs, &built_in(&[])), [(1, Doubt::AlsoSouth("서해낙지".into()))]);
    let known = built_in(&[("서해낙지", "낙지")]);
    assert_eq!(doubtful(&pairs[1..], &known), [(0, Doubt::AlsoSouth("서해낙지".into()))]);
}

#[test]
fn circles_are_doubted_all_around() {
    let two = [pair("가", "나"), pair("나", "가")];
    assert_eq!(doubtful(&two, &built_in(&[])).len(), 2);
    let three = [pair("가", "나"), pair("나", "다"), pair("다", "가"), pair("라", "가")];
    let found = doubtful(&three, &built_in(&[]));
    assert_eq!(found.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn what_people_have_looked_at_counts_more_than_a_list() {
    let glossary = built_in(&[("곽밥", "도시락"), ("늙은이", "노인;어르신")]);
    let pairs = [pair("곽밥", "상자"), pair("노인", "어르신")];
    assert_eq!(doubtful(&pairs, &glossary), [(0, Doubt::Glossary("도시락".into()))]);
    let mut friend = pair("바쁘다", "어렵다");
    friend.category = "False friend".into();
    assert_eq!(doubtful(&[friend], &glossary), [(0, Doubt::FalseFriend)]);
}
