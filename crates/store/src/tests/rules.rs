use domain::forum::Board;
use domain::moderation::rules::{Action, Kind};

use super::forum::member;
use super::*;
use crate::moderation::{
    self, StoredRule, add_rule, board_holds, change_rule, remove_rule, rules, word_rules,
};

fn rule(pattern: &str, board: Option<Board>) -> StoredRule {
    StoredRule {
        id: String::new(),
        kind: Kind::Text,
        pattern: pattern.into(),
        action: Action::Hold,
        board,
        note: String::new(),
        version: 0,
    }
}

#[tokio::test]
async fn a_rule_holds_on_its_board_until_it_is_changed_or_taken_away() {
    let database = database().await;
    let by = member(database.store(), "들국화").await;
    let mut tx = database.store().write().await.unwrap();
    add_rule(&mut tx, &rule("브로커", Some(Board::Work)), by, at(0)).await.unwrap();
    let found = word_rules(&mut tx, Board::Work, "좋은 브 로 커 있어요").await.unwrap();
    assert_eq!((found.len(), found[0].action), (1, Action::Hold));
    assert!(word_rules(&mut tx, Board::Home, "브로커").await.unwrap().is_empty());

    let mut stored = rules(&mut tx).await.unwrap().remove(0);
    stored.pattern = "대출".into();
    assert!(change_rule(&mut tx, &stored, by, at(1)).await.unwrap());
    assert!(!change_rule(&mut tx, &stored, by, at(2)).await.unwrap(), "somebody was quicker");
    assert!(word_rules(&mut tx, Board::Work, "브로커").await.unwrap().is_empty());
    assert_eq!(word_rules(&mut tx, Board::Work, "급한 대-출").await.unwrap().len(), 1);
    assert!(!remove_rule(&mut tx, &stored.id, 1, by, at(3)).await.unwrap());
    assert!(remove_rule(&mut tx, &stored.id, 2, by, at(3)).await.unwrap());
    assert!(word_rules(&mut tx, Board::Work, "대출").await.unwrap().is_empty());
}

#[tokio::test]
async fn a_board_holds_what_an_admin_says() {
    let database = database().await;
    let by = member(database.store(), "들국화").await;
    let mut tx = database.store().write().await.unwrap();
    assert!(board_holds(&mut tx, Board::Stories).await.unwrap());
    assert!(!board_holds(&mut tx, Board::Work).await.unwrap());
    moderation::set_board_holds(&mut tx, Board::Work, true, by, at(0)).await.unwrap();
    assert!(board_holds(&mut tx, Board::Work).await.unwrap());
}
