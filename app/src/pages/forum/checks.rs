//! What is asked of a text before it is posted. The only place where the forum asks other
//! parts of Madang about a text or about how often somebody may post.

use domain::crisis::{self, Level};
use domain::forum::Board;
pub(super) use domain::moderation::rules::Action as Rule;
use domain::privacy::{self, Finding};
use jiff::Timestamp;
use store::attempt::{self, Kind};
use store::session::SignedIn;
use store::{StoreError, Tx};

use super::form::{Sent, Trouble};

/// The places in a text that should not be published by accident.
pub(in crate::pages) fn private_spots(text: &str) -> Vec<Finding> {
    privacy::check(text)
}

/// Whether a text speaks of self-harm, so that its author is given somebody to call.
pub(super) fn needs_care(text: &str) -> bool {
    crisis::level(text) != Level::None
}

/// The strictest of the rules about words that are found in a text of this board.
pub(super) async fn word_rule(
    tx: &mut Tx,
    board: Board,
    text: &str,
) -> Result<Option<Rule>, StoreError> {
    let found = store::moderation::word_rules(tx, board, text).await?;
    let strictness = |rule: &Rule| match rule {
        Rule::Warn => 0,
        Rule::Hold => 1,
        Rule::Block => 2,
    };
    Ok(found.into_iter().map(|rule| rule.action).max_by_key(strictness))
}

/// Why a post cannot be taken now, if it cannot: so many came, or a rule about words says so.
/// A rule that warns asks once.
pub(super) async fn stops(
    tx: &mut Tx,
    member: &SignedIn,
    (board, text): (Board, &str),
    sent: &Sent,
    now: Timestamp,
) -> Result<Option<Trouble>, StoreError> {
    if !attempt::allow(tx, Kind::Post, &member.id.to_string(), now).await? {
        return Ok(Some(Trouble::TooMany));
    }
    Ok(match word_rule(tx, board, text).await? {
        Some(Rule::Block) => Some(Trouble::Blocked),
        Some(Rule::Warn) if sent.anyway.is_empty() => Some(Trouble::Warned),
        Some(Rule::Warn | Rule::Hold) | None => None,
    })
}
