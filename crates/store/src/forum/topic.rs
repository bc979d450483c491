//! A topic, as its page and those of its posts need it.

use domain::forum::{Board, Language, PostState};
use domain::id::{AccountId, PostId, TopicId};
use domain::policy::Thing;
use jiff::Timestamp;

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, known, parsed};

/// A topic.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// Where it stands.
    pub board: Board,
    /// Its language.
    pub language: Language,
    /// Its title; empty once it was taken back.
    pub title: String,
    /// What it is about.
    pub tags: Vec<String>,
    /// What readers should know before they open it; empty if nothing.
    pub content_note: String,
    /// Who opened it. Never shown.
    pub author: Option<AccountId>,
    /// The name with which its first post is signed.
    pub opener: String,
    /// The state of the post that opened it.
    pub state: PostState,
    /// Published replies.
    pub replies: i64,
    /// The reply that helped.
    pub answer: Option<PostId>,
    /// When something was published in it last.
    pub active_at: Timestamp,
}

impl Topic {
    /// The topic, for [`domain::policy::Actor::may`].
    pub fn thing(&self, me: Option<AccountId>) -> Thing {
        let own = me.is_some() && me == self.author;
        Thing { state: self.state, own, board: self.board, language: self.language }
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct TopicRow {
    id: String,
    board: String,
    language: String,
    title: String,
    tags: String,
    content_note: String,
    author_id: Option<String>,
    opener: Option<String>,
    state: String,
    replies: i64,
    answer_id: Option<String>,
    active_at: i64,
}

impl TryFrom<TopicRow> for Topic {
    type Error = StoreError;

    fn try_from(row: TopicRow) -> Result<Self, Self::Error> {
        const WHAT: &str = "topic";
        let id = row.id.as_str();
        Ok(Self {
            id: parsed(WHAT, id, id)?,
            board: known(WHAT, id, &row.board, Board::named(&row.board))?,
            language: known(WHAT, id, &row.language, Language::named(&row.language))?,
            tags: tags(id, &row.tags)?,
            author: row.author_id.map(|author| parsed(WHAT, id, &author)).transpose()?,
            state: known(WHAT, id, &row.state, PostState::named(&row.state))?,
            replies: row.replies,
            answer: row.answer_id.map(|answer| parsed(WHAT, id, &answer)).transpose()?,
            active_at: instant(WHAT, id, row.active_at)?,
            opener: row.opener.unwrap_or_default(),
            title: row.title,
            content_note: row.content_note,
        })
    }
}

pub(super) fn tags(id: &str, json: &str) -> Result<Vec<String>, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::corrupt("topic", id, error))
}

/// The topic with this id, in whatever state: who asks decides who may see it.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn topic_by_id(tx: &mut Tx, id: TopicId) -> Result<Option<Topic>, StoreError> {
    let row: Option<TopicRow> = on!(tx, c => {
        sqlx::query_as(
            "select id, board, language, title, tags, content_note, author_id, \
             (select author_name from post where topic_id = topic.id order by post.id limit 1) \
             as opener, state, replies, answer_id, active_at from topic where id = $1",
        )
        .bind(id.to_string())
        .fetch_optional(c)
        .await
    })?;
    row.map(Topic::try_from).transpose()
}
