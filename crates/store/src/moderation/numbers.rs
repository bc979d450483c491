//! Numbers: about an author for moderators, and about moderation for everybody.

use domain::id::AccountId;
use domain::moderation::AtLeast;
use jiff::{SignedDuration, Timestamp};

use crate::db::Tx;
use crate::error::StoreError;

/// How far the public numbers look back.
const LOOK_BACK: SignedDuration = SignedDuration::from_hours(24 * 90);

/// What became of somebody's posts so far: counts alone, which name nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct History {
    /// Shown after somebody looked.
    pub published: i64,
    /// Not shown.
    pub rejected: i64,
    /// Taken down.
    pub hidden: i64,
}

/// What became of the posts of an author.
///
/// # Errors
/// When the database fails.
pub async fn history(tx: &mut Tx, author: Option<AccountId>) -> Result<History, StoreError> {
    let Some(author) = author else { return Ok(History::default()) };
    let history = on!(tx, c => {
        sqlx::query_as(
            "select count(case when decision in ('publish', 'edit') then 1 end) as published, \
             count(case when decision = 'reject' then 1 end) as rejected, \
             count(case when decision = 'hide' then 1 end) as hidden \
             from moderation_case where author_id = $1 and subject = 'post' \
             and state = 'decided'",
        )
        .bind(author.to_string())
        .fetch_one(c)
        .await
    })?;
    Ok(history)
}

/// What moderators did in the last 90 days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// Posts that somebody looked at.
    pub looked_at: AtLeast,
    /// Shown.
    pub published: AtLeast,
    /// Not shown.
    pub rejected: AtLeast,
    /// Taken down.
    pub hidden: AtLeast,
    /// Appeals.
    pub appealed: AtLeast,
    /// Appeals after which the post was shown.
    pub overturned: AtLeast,
    /// Half of all decisions took less than so many minutes; `None` if there are too few.
    pub median_minutes: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct Row {
    looked_at: i64,
    published: i64,
    rejected: i64,
    hidden: i64,
    appealed: i64,
    overturned: i64,
}

/// The public numbers.
///
/// # Errors
/// When the database fails.
pub async fn numbers(tx: &mut Tx, now: Timestamp) -> Result<Numbers, StoreError> {
    let since = (now - LOOK_BACK).as_millisecond();
    let row: Row = on!(tx, c => {
        sqlx::query_as(
            "select count(case when subject = 'post' then 1 end) as looked_at, \
             count(case when decision in ('publish', 'edit') then 1 end) as published, \
             count(case when decision = 'reject' then 1 end) as rejected, \
             count(case when decision = 'hide' then 1 end) as hidden, \
             count(case when subject = 'appeal' then 1 end) as appealed, \
             count(case when decision = 'overturn' then 1 end) as overturned \
             from moderation_case where applied_at is not null and decided_at >= $1 \
             and subject <> 'suggestion' and decision <> 'dismiss'",
        )
        .bind(since)
        .fetch_one(c)
        .await
    })?;
    let decided = row.looked_at + row.appealed;
    let median: Option<i64> = on!(tx, c => {
        sqlx::query_scalar(
            "select decided_at - opened_at as took from moderation_case \
             where applied_at is not null and decided_at >= $1 and subject <> 'suggestion' \
             and decision <> 'dismiss' order by took limit 1 offset $2",
        )
        .bind(since)
        .bind(decided / 2)
        .fetch_optional(c)
        .await
    })?;
    Ok(Numbers {
        looked_at: AtLeast::of(row.looked_at),
        published: AtLeast::of(row.published),
        rejected: AtLeast::of(row.rejected),
        hidden: AtLeast::of(row.hidden),
        appealed: AtLeast::of(row.appealed),
        overturned: AtLeast::of(row.overturned),
        median_minutes: AtLeast::of(decided).told().and(median).map(|millis| millis / 60_000),
    })
}
