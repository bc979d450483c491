//! What people are told: that somebody answered, that a post is shown, and the like.

use domain::forum::PostState;
use domain::id::{AccountId, CaseId, PostId, TopicId, uuid_v7};
use domain::notification::Kind;
use jiff::Timestamp;

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, known, parsed};

/// Something to tell somebody.
#[derive(Clone, Debug)]
pub struct Notice {
    /// What.
    pub kind: Kind,
    /// In which topic.
    pub topic: Option<TopicId>,
    /// About which post.
    pub post: Option<PostId>,
    /// By which decision.
    pub case: Option<CaseId>,
    /// The template of a reason, or what a moderator wrote.
    pub detail: String,
}

/// Tells one person something.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn tell(
    tx: &mut Tx,
    whom: AccountId,
    notice: &Notice,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "insert into notification (id, account_id, kind, topic_id, post_id, case_id, detail, \
             created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(uuid_v7(now).to_string())
        .bind(whom.to_string())
        .bind(notice.kind.as_str())
        .bind(notice.topic.map(|id| id.to_string()))
        .bind(notice.post.map(|id| id.to_string()))
        .bind(notice.case.map(|id| id.to_string()))
        .bind(&notice.detail)
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Tells those who follow a topic, who opened it, and whose post is quoted that a reply was
/// published: each once, and neither its author, nor who mutes the topic or blocks its author.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn tell_of_reply(tx: &mut Tx, post: PostId, now: Timestamp) -> Result<(), StoreError> {
    let reply: Option<(String, Option<String>, Option<String>, bool)> = on!(tx, c => {
        sqlx::query_as(
            "select topic_id, author_id, quotes, alias from post \
             where id = $1 and state = $2 and not opening",
        )
        .bind(post.to_string())
        .bind(PostState::Published.as_str())
        .fetch_optional(c)
        .await
    })?;
    let Some((topic, author, quotes, alias)) = reply else { return Ok(()) };
    let whom: Vec<(String,)> = on!(tx, c => {
        sqlx::query_as(
            "select account_id from ( \
             select account_id from follow where topic_id = $1 and not muted \
             union select author_id from topic where id = $1 and author_id is not null \
             union select author_id from post where id = $2 and author_id is not null) as concerned \
             where account_id <> $3 \
             and not exists (select 1 from follow where topic_id = $1 and muted \
             and follow.account_id = concerned.account_id) \
             and not exists (select 1 from block where block.account_id = concerned.account_id \
             and blocked_id = $3 and block.topic_id = $4)",
        )
        .bind(&topic)
        .bind(&quotes)
        .bind(author.as_deref().unwrap_or_default())
        .bind(if alias { topic.as_str() } else { "" })
        .fetch_all(c)
        .await
    })?;
    let notice = Notice {
        kind: Kind::Reply,
        topic: Some(parsed("topic", &topic, &topic)?),
        post: Some(post),
        case: None,
        detail: String::new(),
    };
    for (account,) in whom {
        let account = parsed("account", &account, &account)?;
        tell(tx, account, &notice, now).await?;
    }
    Ok(())
}

/// Forgets that somebody answered: the answer, or the whole topic, is not shown any more.
pub(crate) async fn forget(tx: &mut Tx, post: &str, topic: Option<&str>) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "delete from notification where kind in ('reply', 'answer') \
             and (post_id = $1 or topic_id = $2)",
        )
        .bind(post)
        .bind(topic)
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// A notice as its reader sees it.
#[derive(Clone, Debug)]
pub struct Received {
    /// Its id, a UUIDv7.
    pub id: String,
    /// What.
    pub kind: Kind,
    /// The topic, with its title while the reader may see it.
    pub topic: Option<(TopicId, String)>,
    /// About which post.
    pub post: Option<PostId>,
    /// By which decision.
    pub case: Option<CaseId>,
    /// The template of a reason, or what a moderator wrote.
    pub detail: String,
    /// When.
    pub created_at: Timestamp,
    /// Whether it was read.
    pub read: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    kind: String,
    topic_id: Option<String>,
    title: Option<String>,
    post_id: Option<String>,
    case_id: Option<String>,
    detail: String,
    created_at: i64,
    read_at: Option<i64>,
}

impl TryFrom<Row> for Received {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        const WHAT: &str = "notification";
        let id = row.id.as_str();
        let topic = row.topic_id.map(|topic| parsed(WHAT, id, &topic)).transpose()?;
        Ok(Self {
            kind: known(WHAT, id, &row.kind, Kind::named(&row.kind))?,
            topic: topic.zip(Some(row.title.unwrap_or_default())),
            post: row.post_id.map(|post| parsed(WHAT, id, &post)).transpose()?,
            case: row.case_id.map(|case| parsed(WHAT, id, &case)).transpose()?,
            created_at: instant(WHAT, id, row.created_at)?,
            read: row.read_at.is_some(),
            id: row.id,
            detail: row.detail,
        })
    }
}

/// What somebody was told, the latest first: at most `limit` before a notice.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn received(
    tx: &mut Tx,
    me: AccountId,
    before: Option<uuid::Uuid>,
    limit: u32,
) -> Result<Vec<Received>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => {
        sqlx::query_as(
            "select notification.id, kind, topic_id, post_id, case_id, detail, \
             notification.created_at, read_at, \
             case when topic.state = 'published' or topic.author_id = $1 then topic.title end \
             as title from notification left join topic on topic.id = notification.topic_id \
             where account_id = $1 and notification.id < $2 \
             order by notification.id desc limit $3",
        )
        .bind(me.to_string())
        .bind(before.unwrap_or(uuid::Uuid::max()).to_string())
        .bind(i64::from(limit))
        .fetch_all(c)
        .await
    })?;
    rows.into_iter().map(Received::try_from).collect()
}

/// Notes that somebody has read what they were told up to a notice, that one included.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn read(
    tx: &mut Tx,
    me: AccountId,
    last: uuid::Uuid,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "update notification set read_at = $3 where account_id = $1 and id <= $2 \
             and read_at is null",
        )
        .bind(me.to_string())
        .bind(last.to_string())
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}
