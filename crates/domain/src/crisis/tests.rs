use super::lists::{PHRASES, TRAPS};
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
fn the_lists_are_long_and_say_a_thing_once() {
    for (list, least) in [(PHRASES, 150), (TRAPS, 150)] {
        let rows: Vec<Vec<&str>> =
            list.lines().skip(1).map(|line| line.split('\t').collect()).collect();
        assert!(rows.len() >= least && rows.iter().all(|row| row.len() == 4));
        let mut phrases: Vec<&str> = rows.iter().map(|row| row[0]).collect();
        phrases.sort_unstable();
        phrases.dedup();
        assert_eq!(phrases.len(), rows.len());
        assert!(phrases.iter().all(|phrase| !plain::plain(phrase).is_empty()));
        for language in ["ko-KR", "ko-KP", "en", "zh-CN"] {
            assert!(rows.iter().filter(|row| row[2] == language).count() >= 20, "{language}");
        }
    }
    assert!(
        PHRASES
            .lines()
            .skip(1)
            .all(|l| ["urgent", "concern"].contains(&l.split('\t').nth(1).unwrap()))
    );
}
