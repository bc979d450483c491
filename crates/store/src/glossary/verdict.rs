//! What moderators say about imported pairs, and what still waits for them.

use std::collections::BTreeSet;

use domain::glossary::Verdict;
use domain::id::AccountId;
use jiff::Timestamp;
use sqlx::QueryBuilder;

use super::{BATCH, Imported, Row, announce, read, select_pairs};
use crate::db::Tx;
use crate::error::StoreError;
use crate::{audit, outbox};

/// How many lists [`lists`] names at most: a TBX file can give each entry a source of its own.
const MAX_LISTS: i64 = 100;

/// Which pairs one wants to see of those that no moderator has looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unseen {
    /// Of this list alone; of all where it is empty.
    pub source: String,
    /// Those in doubt alone.
    pub doubtful: bool,
}

/// Pairs that no moderator has looked at, in the order in which they came in: at most `limit`
/// after the one with this id, from the first where it is empty.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn unseen(
    tx: &mut Tx,
    wanted: &Unseen,
    after: &str,
    limit: i64,
) -> Result<Vec<Imported>, StoreError> {
    let rows = on!(tx, c => {
        sqlx::query_as(select_pairs!(
            "where verdict is null and id > $1 and ($2 = '' or source = $2) \
             and (doubtful or not $3) order by id limit $4"
        ))
        .bind(after)
        .bind(&wanted.source)
        .bind(wanted.doubtful)
        .bind(limit)
        .fetch_all(c)
        .await
    })?;
    read(rows)
}

/// How many of them there are.
///
/// # Errors
/// When the database fails.
pub async fn unseen_count(tx: &mut Tx, wanted: &Unseen) -> Result<i64, StoreError> {
    let count = on!(tx, c => {
        sqlx::query_scalar(
            "select count(*) from imported_term where verdict is null \
             and ($1 = '' or source = $1) and (doubtful or not $2)",
        )
        .bind(&wanted.source)
        .bind(wanted.doubtful)
        .fetch_one(c)
        .await
    })?;
    Ok(count)
}

/// The lists that have pairs which no moderator has looked at, and how many; the hundred
/// largest, by name.
///
/// # Errors
/// When the database fails.
pub async fn lists(tx: &mut Tx) -> Result<Vec<(String, i64)>, StoreError> {
    let mut lists: Vec<(String, i64)> = on!(tx, c => {
        sqlx::query_as(
            "select source, count(*) from imported_term where verdict is null \
             group by source order by count(*) desc, source limit $1",
        )
        .bind(MAX_LISTS)
        .fetch_all(c)
        .await
    })?;
    lists.sort();
    Ok(lists)
}

/// What became of some verdicts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// Pairs that are confirmed now.
    pub confirmed: usize,
    /// Pairs that are refused now.
    pub refused: usize,
    /// Pairs about which somebody else was quicker, or which are gone: they stay as they were.
    pub late: usize,
}

/// Writes verdicts about pairs, by their ids, each once. One that has a verdict keeps it.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn decide(
    tx: &mut Tx,
    verdicts: &[(String, Verdict)],
    by: AccountId,
    now: Timestamp,
) -> Result<Decided, StoreError> {
    outbox::lock(tx).await?;
    let (mut done, mut told, mut sources) = (Decided::default(), Vec::new(), BTreeSet::new());
    for verdict in Verdict::ALL {
        let of_verdict = verdicts.iter().filter(|(_, one)| one == verdict);
        let ids: Vec<&str> = of_verdict.map(|(id, _)| id.as_str()).collect();
        let mut written = Vec::new();
        for batch in ids.chunks(BATCH) {
            written.extend(write(tx, batch, *verdict, now).await?);
        }
        done.late += ids.len() - written.len();
        match verdict {
            Verdict::Confirmed => done.confirmed = written.len(),
            Verdict::Refused => done.refused = written.len(),
        }
        let (ids, of): (Vec<String>, Vec<String>) = written.into_iter().unzip();
        if !ids.is_empty() {
            told.push(format!("{verdict} {}", ids.join(" ")));
            sources.extend(of);
        }
    }
    if !told.is_empty() {
        let subject = format!("pairs:{}", done.confirmed + done.refused);
        audit::append(tx, Some(by), "pairs-decide", &subject, &told.join("; "), now).await?;
        announce(tx, sources).await?;
    }
    Ok(done)
}

/// Gives a verdict to those pairs that have none; id and source of each of them.
async fn write(
    tx: &mut Tx,
    ids: &[&str],
    verdict: Verdict,
    now: Timestamp,
) -> Result<Vec<(String, String)>, StoreError> {
    let written = on!(tx, c => {
        let mut update = QueryBuilder::new("update imported_term set verdict = ");
        update.push_bind(verdict.as_str()).push(", decided_at = ").push_bind(now.as_millisecond());
        update.push(" where verdict is null and id in (");
        let mut list = update.separated(", ");
        for id in ids {
            list.push_bind(*id);
        }
        list.push_unseparated(") returning id, source");
        update.build_query_as().fetch_all(c).await
    })?;
    Ok(written)
}

/// A place in the list of verdicts, the newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// In milliseconds since 1970.
    pub decided_at: i64,
    /// The pair.
    pub id: String,
}

/// Pairs with this verdict, the newest first: at most `limit` after a place.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn decided(
    tx: &mut Tx,
    verdict: Verdict,
    after: Option<&Place>,
    limit: i64,
) -> Result<Vec<(Place, Imported)>, StoreError> {
    let (at, id) = after.map_or((i64::MAX, ""), |place| (place.decided_at, place.id.as_str()));
    let rows: Vec<Row> = on!(tx, c => {
        sqlx::query_as(select_pairs!(
            "where verdict = $1 and (decided_at < $2 or (decided_at = $2 and id < $3)) \
             order by decided_at desc, id desc limit $4"
        ))
        .bind(verdict.as_str())
        .bind(at)
        .bind(id)
        .bind(limit)
        .fetch_all(c)
        .await
    })?;
    let placed = |row: Row| {
        let place = Place { decided_at: row.decided_at.unwrap_or_default(), id: row.id.clone() };
        Ok((place, Imported::try_from(row)?))
    };
    rows.into_iter().map(placed).collect()
}

/// Takes a verdict back: the pair waits again. `false`: it has not this verdict any more.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn take_back(
    tx: &mut Tx,
    id: &str,
    verdict: Verdict,
    by: AccountId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    outbox::lock(tx).await?;
    let source: Option<String> = on!(tx, c => {
        sqlx::query_scalar(
            "update imported_term set verdict = null, decided_at = null \
             where id = $1 and verdict = $2 returning source",
        )
        .bind(id)
        .bind(verdict.as_str())
        .fetch_optional(c)
        .await
    })?;
    let Some(source) = source else { return Ok(false) };
    let subject = format!("pair:{id}");
    audit::append(tx, Some(by), "pairs-undo", &subject, verdict.as_str(), now).await?;
    announce(tx, [source]).await?;
    Ok(true)
}
