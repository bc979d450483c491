//! What can become of a post.

use super::board::named;

named! {
    /// The state of a post. Others see it only while it is published.
    PostState {
        /// Waits for a moderator.
        Held = "held",
        /// Everybody may read it.
        Published = "published",
        /// A moderator said no; its author keeps the text and may revise or appeal.
        Rejected = "rejected",
        /// Was published, and a moderator took it down; likewise.
        Hidden = "hidden",
        /// Its author took it back.
        Withdrawn = "withdrawn",
    }
}

impl PostState {
    /// Whether a post may go from this state to another.
    pub fn may_become(self, next: Self) -> bool {
        use PostState::{Held, Hidden, Published, Rejected, Withdrawn};
        match (self, next) {
            (Held, Published | Rejected | Withdrawn)
            | (Published, Hidden | Withdrawn)
            | (Rejected | Hidden, Held | Published | Withdrawn) => true,
            (Withdrawn, _) => false,
            (Held | Published | Rejected | Hidden, _) => false,
        }
    }
}

named! {
    /// What somebody may say about a post with one touch. There is nothing but support.
    Reaction {
        /// 고마워요
        Thanks = "thanks",
        /// 힘내요
        Strength = "strength",
        /// 저도 그래요
        MeToo = "me-too",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_back_stays_away() {
        for next in PostState::ALL {
            assert!(!PostState::Withdrawn.may_become(*next));
        }
        assert!(PostState::Held.may_become(PostState::Published));
        assert!(PostState::Hidden.may_become(PostState::Published), "after an appeal");
        assert!(!PostState::Published.may_become(PostState::Rejected));
        assert!(!PostState::Held.may_become(PostState::Hidden));
    }
}
