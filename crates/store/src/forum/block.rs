//! Whom somebody does not want to read. They are known by the name that was seen: nothing here
//! tells that two names are one person.

use domain::forum::Language;
use domain::id::{AccountId, TopicId};
use jiff::Timestamp;

use super::read::Post;
use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, known, parsed};

/// Blocks who wrote a post, or no longer. Who signed with an alias is blocked in this topic
/// only: more would tell who is behind it.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn block(
    tx: &mut Tx,
    me: AccountId,
    post: &Post,
    blocked: bool,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(author) = post.author else { return Ok(()) };
    let topic = if post.alias { post.topic.to_string() } else { String::new() };
    let (me, author) = (me.to_string(), author.to_string());
    on!(tx, c => if blocked {
        sqlx::query(
            "insert into block (account_id, blocked_id, topic_id, name, created_at) \
             values ($1, $2, $3, $4, $5) on conflict do nothing",
        )
        .bind(&me)
        .bind(&author)
        .bind(&topic)
        .bind(&post.name)
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    } else {
        sqlx::query("delete from block where account_id = $1 and blocked_id = $2 and topic_id = $3")
            .bind(&me)
            .bind(&author)
            .bind(&topic)
            .execute(c)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Somebody who is blocked, as who blocked them saw them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// The name they signed with.
    pub name: String,
    /// Of an alias the topic in which it is one; `None` of a handle.
    pub topic: Option<TopicId>,
    /// The title of that topic and its language, while others may read it.
    pub title: Option<(String, Language)>,
    /// When they were blocked.
    pub since: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    name: String,
    topic_id: String,
    title: Option<String>,
    language: Option<String>,
    created_at: i64,
}

impl TryFrom<Row> for Blocked {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        const WHAT: &str = "block";
        let topic = (!row.topic_id.is_empty())
            .then(|| parsed(WHAT, &row.topic_id, &row.topic_id))
            .transpose()?;
        let title = row.title.zip(row.language).map(|(title, language)| {
            let language = known(WHAT, &row.topic_id, &language, Language::named(&language))?;
            Ok::<_, StoreError>((title, language))
        });
        Ok(Self {
            topic,
            title: title.transpose()?,
            since: instant(WHAT, &row.topic_id, row.created_at)?,
            name: row.name,
        })
    }
}

/// Whom somebody blocked, the last ones first, before an instant and at most `limit`.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn blocked(
    tx: &mut Tx,
    me: AccountId,
    before: Timestamp,
    limit: u32,
) -> Result<Vec<Blocked>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => {
        sqlx::query_as(
            "select block.name, block.topic_id, topic.title, topic.language, block.created_at \
             from block left join topic on topic.id = block.topic_id \
             and topic.state = 'published' \
             where block.account_id = $1 and block.created_at < $2 \
             order by block.created_at desc, block.name limit $3",
        )
        .bind(me.to_string())
        .bind(before.as_millisecond())
        .bind(i64::from(limit))
        .fetch_all(c)
        .await
    })?;
    rows.into_iter().map(Blocked::try_from).collect()
}

/// Unblocks who signs with this name: an alias in its topic, a handle everywhere else. A name
/// is one person's there, so it needs nothing that would tell whose it is.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn unblock(
    tx: &mut Tx,
    me: AccountId,
    name: &str,
    topic: Option<TopicId>,
) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query("delete from block where account_id = $1 and name = $2 and topic_id = $3")
            .bind(me.to_string())
            .bind(name)
            .bind(topic.map(|id| id.to_string()).unwrap_or_default())
            .execute(c)
            .await
            .map(drop)
    })?;
    Ok(())
}
