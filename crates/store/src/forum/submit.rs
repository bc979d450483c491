//! Taking in what somebody wrote.

use domain::forum::{Board, Body, ContentNote, Language, PostState, Tags, Title, alias};
use domain::id::{AccountId, PostId, TopicId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::StoreError;
use crate::outbox;
use crate::row::parsed;

/// A post as it was sent.
#[derive(Clone, Debug)]
pub struct NewPost {
    /// Who wrote it.
    pub author: AccountId,
    /// Their handle, to sign it with; `None` to sign with an alias.
    pub signed: Option<String>,
    /// The text.
    pub body: Body,
    /// The post it answers.
    pub quotes: Option<PostId>,
    /// Made with the form it comes from, so that the same form sent twice is one post.
    pub form: Uuid,
}

/// What is said about a topic.
#[derive(Clone, Debug)]
pub struct NewTopic {
    /// Where it is to stand.
    pub board: Board,
    /// Its language.
    pub language: Language,
    /// Its title.
    pub title: Title,
    /// What it is about.
    pub tags: Tags,
    /// What readers should know before they open it.
    pub content_note: Option<ContentNote>,
}

/// A post that was taken in. It is held until [`super::publish`] is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Submitted {
    /// The topic.
    pub topic: TopicId,
    /// The post.
    pub post: PostId,
    /// Whether the same form had been sent before; then nothing was written now.
    pub repeated: bool,
}

/// Takes in a new topic with the post that opens it.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn topic(
    tx: &mut Tx,
    topic: &NewTopic,
    post: &NewPost,
    now: Timestamp,
) -> Result<Submitted, StoreError> {
    outbox::lock(tx).await?;
    if let Some(before) = sent_before(tx, post).await? {
        return Ok(before);
    }
    let id = TopicId::new(now);
    let tags = serde_json::to_string(topic.tags.all())
        .map_err(|error| StoreError::corrupt("tags", &id.to_string(), error))?;
    on!(tx, c => {
        sqlx::query(
            "insert into topic (id, board, language, title, tags, content_note, author_id, state, \
             created_at, active_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, 1)",
        )
        .bind(id.to_string())
        .bind(topic.board.as_str())
        .bind(topic.language.as_str())
        .bind(topic.title.as_str())
        .bind(tags)
        .bind(topic.content_note.as_ref().map_or("", ContentNote::as_str))
        .bind(post.author.to_string())
        .bind(PostState::Held.as_str())
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    let post = write(tx, id, post, topic.title.as_str(), true, now).await?;
    Ok(Submitted { topic: id, post, repeated: false })
}

/// Takes in a reply.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn reply(
    tx: &mut Tx,
    topic: TopicId,
    post: &NewPost,
    now: Timestamp,
) -> Result<Submitted, StoreError> {
    outbox::lock(tx).await?;
    if let Some(before) = sent_before(tx, post).await? {
        return Ok(before);
    }
    let post = write(tx, topic, post, "", false, now).await?;
    Ok(Submitted { topic, post, repeated: false })
}

async fn sent_before(tx: &mut Tx, post: &NewPost) -> Result<Option<Submitted>, StoreError> {
    let found: Option<(String, String)> = on!(tx, c => {
        sqlx::query_as("select topic_id, id from post where author_id = $1 and form = $2")
            .bind(post.author.to_string())
            .bind(post.form.to_string())
            .fetch_optional(c)
            .await
    })?;
    found
        .map(|(topic, post)| {
            Ok(Submitted {
                topic: parsed("topic", &topic, &topic)?,
                post: parsed("post", &post, &post)?,
                repeated: true,
            })
        })
        .transpose()
}

async fn write(
    tx: &mut Tx,
    topic: TopicId,
    post: &NewPost,
    title: &str,
    opening: bool,
    now: Timestamp,
) -> Result<PostId, StoreError> {
    let id = PostId::new(now);
    let name = match &post.signed {
        Some(handle) => handle.clone(),
        None => alias_in(tx, topic, post.author).await?,
    };
    on!(tx, c => {
        sqlx::query(
            "insert into post (id, topic_id, author_id, author_name, alias, opening, quotes, \
             state, revision, body, form, created_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10, $11)",
        )
        .bind(id.to_string())
        .bind(topic.to_string())
        .bind(post.author.to_string())
        .bind(name)
        .bind(post.signed.is_none())
        .bind(opening)
        .bind(post.quotes.map(|quotes| quotes.to_string()))
        .bind(PostState::Held.as_str())
        .bind(post.body.as_str())
        .bind(post.form.to_string())
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    write_revision(tx, id, 1, title, post.body.as_str(), now).await?;
    Ok(id)
}

async fn write_revision(
    tx: &mut Tx,
    post: PostId,
    revision: i64,
    title: &str,
    body: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "insert into post_revision (post_id, revision, title, body, state, created_at) \
             values ($1, $2, $3, $4, 'held', $5)",
        )
        .bind(post.to_string())
        .bind(revision)
        .bind(title)
        .bind(body)
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    crate::upload::used(tx, post, body).await
}

/// Takes in another text for a post, with another title if it opens a topic. The old one is
/// shown on until [`super::publish`] is called with the revision this gives back.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn revise(
    tx: &mut Tx,
    post: PostId,
    title: Option<&Title>,
    body: &Body,
    now: Timestamp,
) -> Result<i64, StoreError> {
    outbox::lock(tx).await?;
    let revision: i64 = on!(tx, c => {
        sqlx::query_scalar("select max(revision) + 1 from post_revision where post_id = $1")
            .bind(post.to_string())
            .fetch_one(c)
            .await
    })?;
    write_revision(tx, post, revision, title.map_or("", Title::as_str), body.as_str(), now).await?;
    Ok(revision)
}

/// The alias somebody has in a topic; a new one if they have none.
async fn alias_in(tx: &mut Tx, topic: TopicId, author: AccountId) -> Result<String, StoreError> {
    let (topic, author) = (topic.to_string(), author.to_string());
    let found: Option<String> = on!(tx, c => {
        sqlx::query_scalar("select name from topic_alias where topic_id = $1 and account_id = $2")
            .bind(&topic)
            .bind(&author)
            .fetch_optional(c)
            .await
    })?;
    if let Some(name) = found {
        return Ok(name);
    }
    // Where in the list of names to begin says nothing about anybody; the next free one is taken.
    let mut first = [0; 2];
    getrandom::fill(&mut first)
        .map_err(|error| StoreError::corrupt("randomness", "", error.to_string()))?;
    let first = usize::from(u16::from_le_bytes(first)) % domain::forum::ALIASES;
    for number in first.. {
        let name = alias(number);
        let taken = on!(tx, c => {
            sqlx::query(
                "insert into topic_alias (topic_id, account_id, name) values ($1, $2, $3) \
                 on conflict do nothing",
            )
            .bind(&topic)
            .bind(&author)
            .bind(&name)
            .execute(c)
            .await
            .map(|done| done.rows_affected() == 0)
        })?;
        if !taken {
            return Ok(name);
        }
    }
    Err(StoreError::corrupt("alias", &topic, "no name is left"))
}
