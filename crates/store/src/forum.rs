//! Topics and posts. What is not published is seen by its author and by moderators alone:
//! everything else reads `state = 'published'`.

mod board;
mod choices;
mod publish;
mod read;
mod searchable;
mod submit;

pub use board::{Address, BoardSummary, Listed, Place, addresses, boards, listed, topics};
pub use choices::{
    Following, Revision, block, decision, follow, following, mark_answer, react, replies_since,
    revisions, signed_with_alias,
};
pub use publish::{hide, publish, reject, resubmit, withdraw};
pub use read::{
    From, Post, Quoted, Reacted, Sight, Topic, post_by_id, posts, reactions, topic_by_id,
};
pub use searchable::{searchable, searchable_page};
pub use submit::{NewPost, NewTopic, Submitted, reply, revise, topic};
