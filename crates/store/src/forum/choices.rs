//! What people choose about posts and topics: following, the answer, and their own texts.

use domain::forum::PostState;
use domain::id::{AccountId, PostId, TopicId};
use jiff::Timestamp;

use super::topic::Topic;
use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, known};

/// Whether somebody hears of a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Following {
    /// Of new replies.
    Yes,
    /// Of nothing in it, not even of answers to themselves.
    Muted,
    /// As usual: of answers to themselves.
    No,
}

/// Whether somebody hears of a topic.
///
/// # Errors
/// When the database fails.
pub async fn following(
    tx: &mut Tx,
    me: AccountId,
    topic: TopicId,
) -> Result<Following, StoreError> {
    let muted: Option<bool> = on!(tx, c => {
        sqlx::query_scalar("select muted from follow where account_id = $1 and topic_id = $2")
            .bind(me.to_string())
            .bind(topic.to_string())
            .fetch_optional(c)
            .await
    })?;
    Ok(match muted {
        Some(true) => Following::Muted,
        Some(false) => Following::Yes,
        None => Following::No,
    })
}

/// Sets whether somebody hears of a topic.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn follow(
    tx: &mut Tx,
    me: AccountId,
    topic: TopicId,
    following: Following,
) -> Result<(), StoreError> {
    let (me, topic) = (me.to_string(), topic.to_string());
    on!(tx, c => match following {
        Following::No => {
            sqlx::query("delete from follow where account_id = $1 and topic_id = $2")
                .bind(&me)
                .bind(&topic)
                .execute(c)
                .await
                .map(drop)
        }
        Following::Yes | Following::Muted => {
            sqlx::query(
                "insert into follow (account_id, topic_id, muted) values ($1, $2, $3) \
                 on conflict (account_id, topic_id) do update set muted = excluded.muted",
            )
            .bind(&me)
            .bind(&topic)
            .bind(following == Following::Muted)
            .execute(c)
            .await
            .map(drop)
        }
    })?;
    Ok(())
}

/// Marks a published reply as the one that helped, or none.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn mark_answer(
    tx: &mut Tx,
    topic: &Topic,
    answer: Option<PostId>,
) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "update topic set version = version + 1, answer_id = (select id from post \
             where id = $2 and topic_id = $1 and state = 'published' and not opening) \
             where id = $1",
        )
        .bind(topic.id.to_string())
        .bind(answer.map(|id| id.to_string()))
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// How somebody signed their last post in a topic: whether with an alias. `None` if they
/// wrote nothing in it.
///
/// # Errors
/// When the database fails.
pub async fn signed_with_alias(
    tx: &mut Tx,
    me: AccountId,
    topic: TopicId,
) -> Result<Option<bool>, StoreError> {
    let alias = on!(tx, c => {
        sqlx::query_scalar(
            "select alias from post where topic_id = $1 and author_id = $2 order by id desc limit 1",
        )
        .bind(topic.to_string())
        .bind(me.to_string())
        .fetch_optional(c)
        .await
    })?;
    Ok(alias)
}

/// A text that a post has or had.
#[derive(Clone, Debug)]
pub struct Revision {
    /// Its number.
    pub revision: i64,
    /// The title, of a post that opens a topic.
    pub title: String,
    /// The text in Markdown.
    pub body: String,
    /// What became of it: held, published or rejected.
    pub state: PostState,
    /// When it was sent.
    pub created_at: Timestamp,
}

/// Every text a post has or had, the newest first.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn revisions(tx: &mut Tx, post: PostId) -> Result<Vec<Revision>, StoreError> {
    const WHAT: &str = "revision";
    let id = post.to_string();
    let rows: Vec<(i64, String, String, String, i64)> = on!(tx, c => {
        sqlx::query_as(
            "select revision, title, body, state, created_at from post_revision \
             where post_id = $1 order by revision desc",
        )
        .bind(&id)
        .fetch_all(c)
        .await
    })?;
    let revision = |(revision, title, body, state, created_at): (i64, _, _, String, i64)| {
        let state = known(WHAT, &id, &state, PostState::named(&state))?;
        let created_at = instant(WHAT, &id, created_at)?;
        Ok(Revision { revision, title, body, state, created_at })
    };
    rows.into_iter().map(revision).collect()
}

/// The last no to a post or to one of its texts: the case, the template of the reason, and what
/// the moderator added.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn decision(
    tx: &mut Tx,
    post: PostId,
) -> Result<Option<(String, String, String)>, StoreError> {
    let decided = on!(tx, c => {
        sqlx::query_as(
            "select id, reason, message from moderation_case where subject = 'post' \
             and subject_id = $1 and state = 'decided' and reason <> '' order by id desc limit 1",
        )
        .bind(post.to_string())
        .fetch_optional(c)
        .await
    })?;
    Ok(decided)
}

/// How many replies others published in a topic after an instant, and the first of them.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn replies_since(
    tx: &mut Tx,
    me: Option<AccountId>,
    topic: TopicId,
    since: Timestamp,
) -> Result<(i64, Option<PostId>), StoreError> {
    let (count, first): (i64, Option<String>) = on!(tx, c => {
        sqlx::query_as(
            "select count(*), min(id) from post where topic_id = $1 and state = 'published' \
             and published_at > $2 and (author_id is null or author_id <> $3) \
             and not exists (select 1 from block where block.account_id = $3 \
             and block.blocked_id = post.author_id \
             and block.topic_id = case when post.alias then post.topic_id else '' end)",
        )
        .bind(topic.to_string())
        .bind(since.as_millisecond())
        .bind(me.map(|id| id.to_string()).unwrap_or_default())
        .fetch_one(c)
        .await
    })?;
    let first = first.map(|id| crate::row::parsed("post", &id, &id)).transpose()?;
    Ok((count, first))
}
