//! What people are told: that somebody answered, that a post is shown, and the like.

use domain::forum::PostState;
use domain::id::{AccountId, CaseId, PostId, TopicId, uuid_v7};
use domain::notification::Kind;
use jiff::Timestamp;

use crate::db::Tx;
use crate::error::StoreError;

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
        topic: Some(crate::row::parsed("topic", &topic, &topic)?),
        post: Some(post),
        case: None,
        detail: String::new(),
    };
    for (account,) in whom {
        let account = crate::row::parsed("account", &account, &account)?;
        tell(tx, account, &notice, now).await?;
    }
    Ok(())
}
