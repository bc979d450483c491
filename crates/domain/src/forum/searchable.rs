//! What search knows of a topic.

use jiff::Timestamp;

use super::{Board, Language};
use crate::id::TopicId;

/// What is published in a topic, as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicText {
    /// The topic.
    pub id: TopicId,
    /// Where it stands.
    pub board: Board,
    /// Its language.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub tags: Vec<String>,
    /// Its published posts, the first of which opened it.
    pub posts: Vec<String>,
    /// When something was published in it last.
    pub active_at: Timestamp,
}
