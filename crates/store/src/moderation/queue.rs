//! What waits for somebody: the most urgent first, then the oldest.

use domain::id::{AccountId, CaseId};
use domain::moderation::{Lane, Scope};
use jiff::Timestamp;

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, known, parsed};

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The case.
    pub id: CaseId,
    /// Its place, to go on after it.
    pub place: Place,
    /// Where it waits.
    pub lane: Lane,
    /// Why, see `domain::moderation::Cause`.
    pub cause: String,
    /// The board; empty where there is none.
    pub board: String,
    /// Since when.
    pub opened_at: Timestamp,
    /// The handle of who looks at it now.
    pub claimed_by: Option<String>,
    /// Whether somebody asked others to decide.
    pub escalated: bool,
}

/// A place in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The rank of its lane.
    pub rank: i64,
    /// In milliseconds since 1970.
    pub opened_at: i64,
    /// The case.
    pub id: String,
}

impl Place {
    /// Before everything.
    pub fn first() -> Self {
        Self { rank: -1, opened_at: 0, id: String::new() }
    }
}

/// Whose a case is to decide. $1: who asks, $2 and $3: boards with languages of posts and of
/// stories, written as `,work/ko,`, $4: suggestions, $5: what was passed on. Nobody sees what
/// they wrote themselves, or an appeal against their own decision.
macro_rules! mine {
    () => {
        "c.state = 'open' and coalesce(c.author_id, '') <> $1 \
         and coalesce((select before.decided_by from moderation_case before \
         where before.id = c.appeal_of), '') <> $1 \
         and ((c.subject <> 'suggestion' \
         and $2 like '%,' || c.board || '/' || c.language || ',%') \
         or (c.lane = 'held' and $3 like '%,' || c.board || '/' || c.language || ',%') \
         or (c.subject = 'suggestion' and $4) or (c.escalated and $5)) "
    };
}

/// `,work/ko,work/en,`: a portable way to ask for one of several pairs.
fn pairs<A: std::fmt::Display, B: std::fmt::Display>(pairs: &[(A, B)]) -> String {
    pairs.iter().fold(String::from(","), |text, (a, b)| format!("{text}{a}/{b},"))
}

fn stories(scope: &Scope) -> String {
    if scope.stories { ",stories/ko,stories/en,stories/zh,".into() } else { ",".into() }
}

/// How many cases wait in each lane.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn counts(
    tx: &mut Tx,
    me: AccountId,
    scope: &Scope,
) -> Result<Vec<(Lane, i64)>, StoreError> {
    let rows: Vec<(String, i64)> = on!(tx, c => {
        sqlx::query_as(concat!(
            "select c.lane, count(*) from moderation_case c where ",
            mine!(),
            "group by c.lane"
        ))
        .bind(me.to_string())
        .bind(pairs(&scope.posts))
        .bind(stories(scope))
        .bind(scope.suggestions)
        .bind(scope.escalated)
        .fetch_all(c)
        .await
    })?;
    let count = |lane: &Lane| {
        rows.iter().find(|(name, _)| name == lane.as_str()).map_or(0, |(_, count)| *count)
    };
    Ok(Lane::ALL.iter().map(|lane| (*lane, count(lane))).collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    rank: i64,
    lane: String,
    cause: String,
    board: String,
    opened_at: i64,
    handle: Option<String>,
    escalated: bool,
}

/// What waits after a place, in one lane or all of them.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn queue(
    tx: &mut Tx,
    me: AccountId,
    scope: &Scope,
    lane: Option<Lane>,
    after: &Place,
    limit: i64,
    now: Timestamp,
) -> Result<Vec<Waiting>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => {
        sqlx::query_as(concat!(
            "select c.id, c.rank, c.lane, c.cause, c.board, c.opened_at, account.handle, \
             c.escalated from moderation_case c \
             left join account on account.id = c.claimed_by and c.claimed_until > $11 where ",
            mine!(),
            "and ($6 = '' or c.lane = $6) \
             and (c.rank > $7 or (c.rank = $7 and (c.opened_at > $8 \
             or (c.opened_at = $8 and c.id > $9)))) \
             order by c.rank, c.opened_at, c.id limit $10"
        ))
        .bind(me.to_string())
        .bind(pairs(&scope.posts))
        .bind(stories(scope))
        .bind(scope.suggestions)
        .bind(scope.escalated)
        .bind(lane.map_or("", Lane::as_str))
        .bind(after.rank)
        .bind(after.opened_at)
        .bind(&after.id)
        .bind(limit)
        .bind(now.as_millisecond())
        .fetch_all(c)
        .await
    })?;
    let waiting = |row: Row| {
        Ok(Waiting {
            id: parsed("case", &row.id, &row.id)?,
            lane: known("case", &row.id, &row.lane, Lane::named(&row.lane))?,
            opened_at: instant("case", &row.id, row.opened_at)?,
            place: Place { rank: row.rank, opened_at: row.opened_at, id: row.id },
            cause: row.cause,
            board: row.board,
            claimed_by: row.handle,
            escalated: row.escalated,
        })
    };
    rows.into_iter().map(waiting).collect()
}

/// Takes on the first case after a place that nobody looks at and that was not passed on by
/// who asks; when there is none, the first of all. `None`: nothing is left.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn take_next(
    tx: &mut Tx,
    me: AccountId,
    scope: &Scope,
    lane: Option<Lane>,
    after: &Place,
    now: Timestamp,
) -> Result<Option<CaseId>, StoreError> {
    for after in [after.clone(), Place::first()] {
        let found: Option<String> = on!(tx, c => {
            sqlx::query_scalar(concat!(
                "select c.id from moderation_case c where ",
                mine!(),
                "and ($6 = '' or c.lane = $6) and coalesce(c.escalated_by, '') <> $1 \
                 and (c.claimed_by is null or c.claimed_by = $1 or c.claimed_until <= $10) \
                 and (c.rank > $7 or (c.rank = $7 and (c.opened_at > $8 \
                 or (c.opened_at = $8 and c.id > $9)))) \
                 order by c.rank, c.opened_at, c.id limit 1"
            ))
            .bind(me.to_string())
            .bind(pairs(&scope.posts))
            .bind(stories(scope))
            .bind(scope.suggestions)
            .bind(scope.escalated)
            .bind(lane.map_or("", Lane::as_str))
            .bind(after.rank)
            .bind(after.opened_at)
            .bind(&after.id)
            .bind(now.as_millisecond())
            .fetch_optional(c)
            .await
        })?;
        if let Some(id) = found {
            let id = parsed("case", &id, &id)?;
            if let Some(Ok(_)) = super::claim(tx, id, me, now).await? {
                return Ok(Some(id));
            }
        }
    }
    Ok(None)
}
