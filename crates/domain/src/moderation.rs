//! What waits for somebody's decision, why, and what can become of it.

mod case;
mod decision;
mod outlook;
pub mod rules;

pub use case::{Case, Decided, LEASE, Lease, Refused, Seen, State, UNDO};
pub use decision::{Choice, Decision, Matter, Reason, ReportReason};
pub use outlook::{APPEAL_DAYS, AtLeast, Scope, may_appeal};

use crate::account::Standing;
use crate::forum::Board;
use crate::forum::named;

named! {
    /// A lane of the queue. Whoever may be in danger comes first; the rest in the order in
    /// which somebody is kept waiting.
    Lane {
        /// Speaks of self-harm.
        Crisis = "crisis",
        /// Somebody told us about it.
        Report = "report",
        /// Not shown until somebody says yes.
        Held = "held",
        /// Somebody asks for another look.
        Appeal = "appeal",
        /// A word or a listing that somebody would change.
        Suggestion = "suggestion",
    }
}

impl Lane {
    /// Its place in the queue: less comes first.
    pub fn rank(self) -> i64 {
        Self::ALL.iter().zip(0..).find(|(lane, _)| **lane == self).map_or(i64::MAX, |(_, n)| n)
    }
}

named! {
    /// Why something is in the queue.
    Cause {
        /// The author is new here.
        FirstPosts = "first-posts",
        /// Every post of this board waits.
        Board = "board",
        /// A story is read by an editor first.
        Story = "story",
        /// The author is limited for a time.
        Limited = "limited",
        /// A rule about words says so.
        WordRule = "word-rule",
        /// It speaks of self-harm.
        Crisis = "crisis",
        /// Somebody told us about it.
        Report = "report",
        /// Its author asks for another look.
        Appeal = "appeal",
        /// Somebody would change a listing or a word.
        Suggestion = "suggestion",
        /// Its author wrote it anew after a moderator said no.
        Revised = "revised",
    }
}

/// So many posts of a new member wait for a moderator. After that the member is known.
pub const FIRST_POSTS: i64 = 3;

/// What is known about a post when it is sent.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances {
    /// Its author's.
    pub standing: Standing,
    /// How many posts of its author were published.
    pub published: i64,
    /// Where it is to stand.
    pub board: Board,
    /// Whether every post of that board waits.
    pub board_holds: bool,
    /// Whether a rule about words holds it.
    pub word_rule: bool,
    /// Whether a moderator has taken it down or said no before.
    pub revised: bool,
}

impl Circumstances {
    /// Why the post has to wait; `None` if it is shown at once.
    pub fn hold(&self) -> Option<Cause> {
        [
            (self.board == Board::Stories, Cause::Story),
            (self.revised, Cause::Revised),
            (matches!(self.standing, Standing::Limited { .. }), Cause::Limited),
            (self.word_rule, Cause::WordRule),
            (self.board_holds, Cause::Board),
            (self.published < FIRST_POSTS, Cause::FirstPosts),
        ]
        .into_iter()
        .find_map(|(holds, cause)| holds.then_some(cause))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: Circumstances = Circumstances {
        standing: Standing::Active,
        published: FIRST_POSTS,
        board: Board::Work,
        board_holds: false,
        word_rule: false,
        revised: false,
    };

    #[test]
    fn a_known_member_is_heard_at_once_and_a_new_one_after_somebody_has_looked() {
        assert_eq!(KNOWN.hold(), None);
        assert_eq!(Circumstances { published: 2, ..KNOWN }.hold(), Some(Cause::FirstPosts));
        assert_eq!(Circumstances { board: Board::Stories, ..KNOWN }.hold(), Some(Cause::Story));
        assert_eq!(Circumstances { word_rule: true, ..KNOWN }.hold(), Some(Cause::WordRule));
        assert_eq!(Circumstances { board_holds: true, ..KNOWN }.hold(), Some(Cause::Board));
    }

    #[test]
    fn danger_comes_first() {
        assert_eq!(Lane::ALL.iter().min_by_key(|lane| lane.rank()), Some(&Lane::Crisis));
    }
}
