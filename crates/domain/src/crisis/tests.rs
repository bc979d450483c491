use super::lists::{PHRASES, TRAPS, WORDS, rows};
use super::*;

fn all(expected: Level, texts: &[&str]) {
    for text in texts {
        assert_eq!(level(text), expected, "{text}");
    }
}

#[test]
fn what_somebody_in_need_writes_is_heard() {
    all(
        Level::Urgent,
        &[
            "죽고 싶어요",
            "죽 고 싶 어",
            "죽.고.싶.다...",
            "죽\u{200b}고싶다",
            "ㅈㅜㄱㄱㅗ싶다",
            "죽죽죽고고고 싶다",
            "어제 손목을 그었어요",
            "옥상에서 뛰여내리고 싶슴다",
            "Ｋｉｌｌ  ｍｙｓｅｌｆ",
            "I am going to k i l l m y s e l f",
            "i just wanna dieeee",
            "我想死",
            "想要自\u{fe0f}杀",
        ],
    );
    all(
        Level::Concern,
        &["살기 싫어요", "살고 싶지 않소", "I don't want to live", "不想活了", "사라지고 싶다"],
    );
}

#[test]
fn what_is_said_outright_counts_whatever_else_the_text_is_about() {
    all(
        Level::Urgent,
        &[
            "통장을 어디서 만드나요\n죽고 싶어요",
            "How do I open a bank account? I want to kill myself. Which papers do I need?",
        ],
    );
    assert!(level("통장을 어디서 만드나요\n살기 싫어요") > Level::None);
}

#[test]
fn harmless_ways_of_speaking_are_left_alone() {
    all(
        Level::None,
        &[
            "",
            "배고파 죽겠다",
            "좋아 죽겠어",
            "이 집 냉면 죽여주는 맛이에요",
            "자살골을 넣었다",
            "I want to diet",
            "the deadline is dead serious",
            "笑死我了",
            "유서 깊은 절에 다녀왔어요",
            "오늘 숙제 다 끝내고 놀자",
        ],
    );
}

#[test]
fn a_trap_takes_back_only_what_it_covers() {
    assert_eq!(level("자살골을 넣고 나니 죽고 싶다"), Level::Urgent);
    assert_eq!(level("유서 깊은 집에서 유서를 썼다"), Level::Urgent);
    assert!(level("죽고 싶다는 친구를 도우려면") > Level::None);
}

#[test]
fn the_spelling_of_the_north_is_read_as_that_of_the_south() {
    for (north, south) in
        [("살 리유가 없갔소", "살 이유가 없겠소"), ("래일 죽갔슴", "내일 죽겠습"), ("련락", "연락")]
    {
        assert_eq!(plain::plain(north), plain::plain(south));
    }
    assert_ne!(plain::plain("고리"), plain::plain("고이"));
}

#[test]
fn what_is_long_past_and_well_now_is_left_alone() {
    all(
        Level::None,
        &[
            "3년 전에는 죽고 싶다는 생각까지 했는데 지금은 잘 지내고 있습니다.",
            "Four years ago I nearly ended my life. Now I am married and happy.",
        ],
    );
    assert!(level("3년 전에는 죽고 싶었는데 지금도 죽고 싶어요.") > Level::None);
}

#[test]
fn the_lists_are_long_and_say_a_thing_once() {
    for (list, least, column) in [(PHRASES, 150, 2), (TRAPS, 150, 1)] {
        let all: Vec<_> = rows(list).collect();
        assert!(all.len() >= least && all.iter().flatten().all(|cell| !cell.is_empty()));
        let mut patterns: Vec<&str> = all.iter().map(|row| row[0]).collect();
        patterns.sort_unstable();
        patterns.dedup();
        assert_eq!(patterns.len(), all.len());
        // Rows of Korean serve North and South.
        for language in ["ko-KR", "en", "zh-CN"] {
            assert!(all.iter().filter(|row| row[column] == language).count() >= 20, "{language}");
        }
    }
    assert!(rows(PHRASES).all(|row| ["urgent", "concern"].contains(&row[1])));
}

#[test]
fn every_part_of_every_pattern_stands_for_something() {
    let words = pattern::Words::read(WORDS);
    for row in rows(PHRASES).chain(rows(TRAPS)) {
        let parts = words.parts(row[0]);
        assert!(parts.iter().all(|part| !part.words.is_empty()), "{}", row[0]);
    }
}
