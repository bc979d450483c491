//! What becomes of a post that was taken in: shown at once, or looked at first.

use domain::forum::{Board, Language, PostState};
use domain::id::PostId;
use domain::moderation::{Cause, Circumstances, Lane};
use domain::policy::Actor;
use jiff::Timestamp;
use store::moderation::{Opened, Subject};
use store::session::SignedIn;
use store::{StoreError, Tx};

use super::checks;

/// A revision of a post, in the transaction in which it was taken in.
pub(super) struct TakenIn<'a> {
    pub(super) post: PostId,
    pub(super) revision: i64,
    pub(super) board: Board,
    pub(super) language: Language,
    /// The state of the post before; `None` of a new one.
    pub(super) before: Option<PostState>,
    /// Whether a moderator said no to the text before this one.
    pub(super) refused: bool,
    /// All of its text.
    pub(super) text: &'a str,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Settled {
    /// Whether it waits for a moderator.
    pub(super) held: bool,
    /// Whether its author may need somebody to talk to.
    pub(super) care: bool,
}

/// Shows a post, or puts it into the queue; one that speaks of self-harm into the lane ahead
/// of all others, shown or not.
pub(super) async fn settle(
    tx: &mut Tx,
    member: &SignedIn,
    taken: &TakenIn<'_>,
    now: Timestamp,
) -> Result<Settled, StoreError> {
    let cause = hold(tx, member, taken).await?;
    let care = checks::needs_care(taken.text);
    let lane = match (care, cause) {
        (true, _) => Some((Lane::Crisis, Cause::Crisis)),
        (false, cause) => cause.map(|cause| (Lane::Held, cause)),
    };
    if let Some((lane, cause)) = lane {
        let opened = Opened {
            subject: Subject::Post(taken.post, taken.revision),
            lane,
            cause,
            board: Some(taken.board),
            language: Some(taken.language),
            author: Some(member.id),
            evidence: taken.text.to_owned(),
        };
        store::moderation::open(tx, &opened, now).await?;
    }
    if cause.is_none() {
        store::forum::publish(tx, taken.post, taken.revision, now).await?;
        if taken.before.is_none() {
            store::notification::tell_of_reply(tx, taken.post, now).await?;
        }
    }
    Ok(Settled { held: cause.is_some(), care })
}

/// Why the post has to wait. What waits already waits on.
async fn hold(
    tx: &mut Tx,
    member: &SignedIn,
    taken: &TakenIn<'_>,
) -> Result<Option<Cause>, StoreError> {
    let circumstances = Circumstances {
        standing: match &member.actor {
            Actor::Member { standing, .. } => *standing,
            Actor::Visitor => domain::account::Standing::Active,
        },
        published: member.published,
        board: taken.board,
        board_holds: store::moderation::board_holds(tx, taken.board).await?,
        word_rule: checks::word_rule(tx, taken.board, taken.text).await?
            == Some(checks::Rule::Hold),
        revised: taken.refused,
    };
    let waits = taken.before == Some(PostState::Held);
    Ok(circumstances.hold().or(waits.then_some(Cause::FirstPosts)))
}
