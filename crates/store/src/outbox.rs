//! The outbox: what the search index still has to hear about.
//!
//! Whatever changes search appends entries in the same transaction. Each node
//! replays them into its own index and keeps the position with the index, so
//! that the two move together. An entry names a thing, not what happened to
//! it: the reader looks the thing up, and what is gone has been removed.
//! Replaying an entry twice does no harm.
//!
//! **Nothing is skipped.** Were positions handed out by a sequence, a
//! transaction could take one, let later ones commit first, and then appear
//! behind a reader who has already gone past. Here positions come from one row
//! of `outbox_head`. Whoever changes it holds its lock until the end of the
//! transaction, so the next writer gets its positions after the commit of the
//! last: they become visible in order and without gaps, on both databases.
//!
//! **Nobody waits in a circle.** A transaction that will append takes that lock
//! with `lock` before it writes anything else. Two that took it later could
//! each hold a row the other one needs.

use domain::id::{ListingId, TopicId};
use sqlx::QueryBuilder;

use crate::db::{Database, Store, Tx};
use crate::error::StoreError;
use crate::notify::CHANNEL;

/// Rows of one `insert`; three parameters each, well below the 32,766 of SQLite.
const BATCH: usize = 1_000;

/// Something changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the outbox.
    pub position: i64,
    /// What changed.
    pub subject: Subject,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A listing was written or removed.
    Listing(ListingId),
    /// What is published in a topic has changed.
    Topic(TopicId),
    /// Words that were imported from the source of this name have changed.
    Glossary(String),
}

/// What comes after a position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// The entries that follow, in order; none when the position is the last.
    Entries(Vec<Entry>),
    /// They are not here: pruned, or the position is one of another database.
    /// The index has to be built anew.
    Lost,
}

/// Gives a new database its first position: a random number of 48 bits, so that
/// an index left over from another database is [`Since::Lost`] here, and is not
/// taken for one of this database by its position.
pub(crate) async fn begin(store: &Store) -> Result<(), StoreError> {
    let mut tx = store.read().await?;
    let found = on!(tx, c => {
        sqlx::query("select position from outbox_head").fetch_optional(c).await.map(|r| r.is_some())
    })?;
    if found {
        return Ok(());
    }
    drop(tx);
    let first = std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), CHANNEL) >> 16;
    let mut tx = store.write().await?;
    on!(tx, c => {
        sqlx::query("insert into outbox_head (id, position) values (1, $1) on conflict do nothing")
            .bind(first.cast_signed())
            .execute(c)
            .await
            .map(drop)
    })?;
    tx.commit().await
}

/// The last position. Everything visible in the transaction is at or before it,
/// so an index built from a transaction of [`Store::read`] begins there.
///
/// # Errors
/// When the database fails.
pub async fn head(tx: &mut Tx) -> Result<i64, StoreError> {
    let head = on!(tx, c => {
        sqlx::query_scalar("select position from outbox_head").fetch_one(c).await
    })?;
    Ok(head)
}

/// What follows `position`, at most `limit` entries of it. Use a transaction of
/// [`Store::read`].
///
/// # Errors
/// When the database fails or holds an entry that cannot be read.
pub async fn since(tx: &mut Tx, position: i64, limit: u32) -> Result<Since, StoreError> {
    let head = head(tx).await?;
    if position == head {
        return Ok(Since::Entries(Vec::new()));
    }
    let rows: Vec<(i64, String, String)> = on!(tx, c => {
        sqlx::query_as(
            "select position, subject, entity_id from outbox where position > $1 \
             order by position limit $2",
        )
        .bind(position)
        .bind(i64::from(limit.max(1)))
        .fetch_all(c)
        .await
    })?;
    // There are no gaps, so what does not begin right behind has been pruned.
    match rows.first() {
        Some((first, ..)) if position.checked_add(1) == Some(*first) => {}
        _ => return Ok(Since::Lost),
    }
    rows.into_iter().map(entry).collect::<Result<_, _>>().map(Since::Entries)
}

fn entry((position, subject, id): (i64, String, String)) -> Result<Entry, StoreError> {
    let corrupt = |cause| StoreError::corrupt("outbox entry", &position.to_string(), cause);
    match subject.as_str() {
        LISTING => {
            let id = id.parse().map_err(|error| corrupt(format!("{id:?}: {error}")))?;
            Ok(Entry { position, subject: Subject::Listing(id) })
        }
        TOPIC => {
            let id = id.parse().map_err(|error| corrupt(format!("{id:?}: {error}")))?;
            Ok(Entry { position, subject: Subject::Topic(id) })
        }
        GLOSSARY => Ok(Entry { position, subject: Subject::Glossary(id) }),
        _ => Err(corrupt(format!("unknown subject {subject:?}"))),
    }
}

const LISTING: &str = "listing";
const TOPIC: &str = "topic";
const GLOSSARY: &str = "glossary";

impl Subject {
    fn columns(&self) -> (&'static str, String) {
        match self {
            Self::Listing(id) => (LISTING, id.to_string()),
            Self::Topic(id) => (TOPIC, id.to_string()),
            Self::Glossary(source) => (GLOSSARY, source.clone()),
        }
    }
}

/// Forgets all but the newest `keep` entries and says how many it forgot. A
/// node that was away for longer finds [`Since::Lost`] and builds its index anew.
///
/// # Errors
/// When the database fails.
pub async fn prune(tx: &mut Tx, keep: u32) -> Result<u64, StoreError> {
    let last = head(tx).await? - i64::from(keep);
    let pruned = on!(tx, c => {
        sqlx::query("delete from outbox where position <= $1")
            .bind(last)
            .execute(c)
            .await
            .map(|done| done.rows_affected())
    })?;
    Ok(pruned)
}

/// Takes the lock under which positions are given out; held until the
/// transaction ends. First thing in every transaction that will `append`.
pub(crate) async fn lock(tx: &mut Tx) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query("update outbox_head set position = position").execute(c).await.map(drop)
    })?;
    Ok(())
}

/// Appends an entry for each of `subjects`.
pub(crate) async fn append(tx: &mut Tx, subjects: &[Subject]) -> Result<(), StoreError> {
    for batch in subjects.chunks(BATCH) {
        let count = i64::try_from(batch.len()).unwrap_or(i64::MAX);
        on!(tx, c => {
            let last: i64 = sqlx::query_scalar(
                "update outbox_head set position = position + $1 returning position",
            )
            .bind(count)
            .fetch_one(&mut *c)
            .await?;
            let mut insert = QueryBuilder::new("insert into outbox (position, subject, entity_id) ");
            insert.push_values((last - count + 1..).zip(batch), |mut row, (position, subject)| {
                let (subject, id) = subject.columns();
                row.push_bind(position).push_bind(subject).push_bind(id);
            });
            insert.build().execute(c).await?;
        });
    }
    if !subjects.is_empty() {
        announce(tx).await?;
    }
    Ok(())
}

/// Has the commit wake this process and, on PostgreSQL, the other nodes. The
/// one statement that only one of the databases knows; PostgreSQL sends equal
/// notifications of a transaction once.
async fn announce(tx: &mut Tx) -> Result<(), StoreError> {
    tx.ring_on_commit();
    if let Database::Postgres(transaction) = &mut tx.database {
        sqlx::query("select pg_notify($1, '')").bind(CHANNEL).execute(&mut **transaction).await?;
    }
    Ok(())
}
