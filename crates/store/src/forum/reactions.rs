//! Support: what people say about a post with one touch.

use domain::forum::Reaction;
use domain::id::{AccountId, PostId, TopicId};

use super::read::Sight;
use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{known, parsed};

/// Says something about a post, or takes it back when it was said already.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn react(
    tx: &mut Tx,
    me: AccountId,
    post: PostId,
    kind: Reaction,
) -> Result<(), StoreError> {
    let (post, me) = (post.to_string(), me.to_string());
    on!(tx, c => {
        let removed = sqlx::query(
            "delete from reaction where post_id = $1 and account_id = $2 and kind = $3",
        )
        .bind(&post)
        .bind(&me)
        .bind(kind.as_str())
        .execute(&mut *c)
        .await?
        .rows_affected();
        if removed == 0 {
            sqlx::query(
                "insert into reaction (post_id, account_id, kind) values ($1, $2, $3) \
                 on conflict do nothing",
            )
            .bind(&post)
            .bind(&me)
            .bind(kind.as_str())
            .execute(&mut *c)
            .await?;
        }
    });
    Ok(())
}

/// How often something was said about a post, and whether the reader said it.
#[derive(Clone, Copy, Debug)]
pub struct Reacted {
    /// The post.
    pub post: PostId,
    /// What was said.
    pub kind: Reaction,
    /// By how many.
    pub count: i64,
    /// By the reader, too.
    pub mine: bool,
}

/// What was said about the posts of a topic between two of them.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn reactions(
    tx: &mut Tx,
    sight: Sight,
    topic: TopicId,
    (first, last): (PostId, PostId),
) -> Result<Vec<Reacted>, StoreError> {
    let rows: Vec<(String, String, i64, i64)> = on!(tx, c => {
        sqlx::query_as(
            "select post.id, reaction.kind, count(*), \
             count(case when reaction.account_id = $1 then 1 end) \
             from post join reaction on reaction.post_id = post.id \
             where post.topic_id = $2 and post.id >= $3 and post.id <= $4 \
             and post.state = 'published' group by post.id, reaction.kind",
        )
        .bind(sight.account())
        .bind(topic.to_string())
        .bind(first.to_string())
        .bind(last.to_string())
        .fetch_all(c)
        .await
    })?;
    let reacted = |(post, kind, count, mine): (String, String, i64, i64)| {
        Ok(Reacted {
            kind: known("reaction", &post, &kind, Reaction::named(&kind))?,
            post: parsed("post", &post, &post)?,
            count,
            mine: mine > 0,
        })
    };
    rows.into_iter().map(reacted).collect()
}
