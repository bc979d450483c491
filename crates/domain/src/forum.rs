//! What people say to each other: boards, topics, and the posts in them.

mod alias;
mod board;
mod pictures;
mod post;
mod searchable;
mod text;

pub use alias::{ALIASES, alias};
pub(crate) use board::named;
pub use board::{Board, Language};
pub use pictures::{PICTURES, is_picture_name, pictures};
pub use post::{PostState, Reaction};
pub use searchable::TopicText;
pub use text::{
    Body, ContentNote, MAX_BODY_CHARS, MAX_TAGS, MAX_TITLE_CHARS, Tags, TextError, Title,
};
