//! What is asked of a text before it is posted. The only place where the forum asks other
//! parts of Madang about a text or about how often somebody may post.

use std::ops::Range;

use domain::forum::Board;
use domain::privacy;
use jiff::Timestamp;
use store::session::SignedIn;
use store::{StoreError, Tx};

/// A place in a text that should not be published by accident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// What it looks like; part of the id of a message.
    pub(super) kind: &'static str,
    /// Where it stands, in bytes.
    pub(super) range: Range<usize>,
}

/// The places in a text that should not be published by accident.
pub(super) fn private_spots(text: &str) -> Vec<Spot> {
    let numbers = privacy::registration_numbers(text);
    numbers.into_iter().map(|range| Spot { kind: "rrn", range }).collect()
}

/// Whether a text speaks of self-harm, so that its author is given somebody to call.
pub(super) fn needs_care(_text: &str) -> bool {
    false
}

/// Whether a rule about words holds a text of this board.
pub(super) async fn word_rule_holds(
    _tx: &mut Tx,
    _board: Board,
    _text: &str,
) -> Result<bool, StoreError> {
    Ok(false)
}

/// Whether somebody may post once more at present.
pub(super) async fn allowed_to_post(
    _tx: &mut Tx,
    _member: &SignedIn,
    _now: Timestamp,
) -> Result<bool, StoreError> {
    Ok(true)
}
