//! Topics and posts. What is not published is seen by its author and by moderators alone:
//! everything else reads `state = 'published'`.

mod publish;
mod searchable;
mod submit;

pub use publish::{hide, publish, reject, withdraw};
pub use searchable::{searchable, searchable_page};
pub use submit::{NewPost, NewTopic, Submitted, reply, revise, topic};
