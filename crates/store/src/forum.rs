//! Topics and posts. What is not published is seen by its author and by moderators alone:
//! everything else reads `state = 'published'`.

mod block;
mod board;
mod choices;
mod publish;
mod reactions;
mod read;
mod searchable;
mod submit;
mod topic;

pub use block::{Blocked, block, blocked, unblock};
pub use board::{Address, BoardSummary, Listed, Place, addresses, boards, listed, topics};
pub use choices::{
    Following, Revision, decision, follow, following, mark_answer, replies_since, revisions,
    signed_with_alias,
};
pub use publish::{hide, publish, reject, resubmit, waits_after, withdraw};
pub use reactions::{Reacted, react, reactions};
pub use read::{From, Newer, Post, Quoted, Sight, post_by_id, posts};
pub use searchable::{searchable, searchable_page};
pub use submit::{NewPost, NewTopic, Submitted, reply, revise, topic};
pub use topic::{Topic, topic_by_id};
