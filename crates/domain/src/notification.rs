//! What people are told about.

use crate::forum::named;

named! {
    /// A kind of notice.
    Kind {
        /// Somebody answered.
        Reply = "reply",
        /// A post that waited is shown now.
        Published = "published",
        /// A moderator changed some words and showed the post.
        Edited = "edited",
        /// A moderator said no.
        Rejected = "rejected",
        /// A moderator took a post down.
        Hidden = "hidden",
        /// What became of an appeal: shown again.
        Overturned = "overturned",
        /// What became of an appeal: as it was.
        Upheld = "upheld",
        /// Who asked marked one's reply as the one that helped.
        Answer = "answer",
        /// May not post, or not without a look, for a time.
        Sanction = "sanction",
        /// A moderator writes to somebody who may be in danger.
        Care = "care",
    }
}
