//! Pairs of words from lists of others (`docs/glossary.md`).

mod verdict;

use std::collections::{BTreeSet, HashSet};

use domain::glossary::{TermPair, Verdict};
use domain::id::uuid_v7;
use jiff::Timestamp;
use sqlx::QueryBuilder;

use crate::db::Tx;
use crate::error::StoreError;
use crate::outbox::{self, Subject};
use crate::row::known;

pub use verdict::{
    Decided, Place, Unseen, decide, decided, lists, take_back, unseen, unseen_count,
};

/// Rows of one statement; eight parameters each, far below the 32,766 of SQLite.
const BATCH: usize = 500;

/// A pair as it stands in the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Which row it is.
    pub id: String,
    /// The words and what the list says about them.
    pub pair: TermPair,
    /// What a moderator says about it. Until then it only helps to search.
    pub verdict: Option<Verdict>,
    /// Whether it must not be followed blindly.
    pub doubtful: bool,
}

/// What became of pairs that came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// They were not there before.
    pub created: usize,
    /// The list says something else about them than before, or it is another list.
    pub updated: usize,
    /// Nothing was written.
    pub unchanged: usize,
}

/// Takes pairs in. One that is there already is brought up to date and keeps its verdict; it
/// belongs to the list that sent it last. A pair that comes twice is written twice.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn upsert(tx: &mut Tx, pairs: &[TermPair], now: Timestamp) -> Result<Counts, StoreError> {
    let mut counts = Counts::default();
    if pairs.is_empty() {
        return Ok(counts);
    }
    outbox::lock(tx).await?;
    let mut changed = BTreeSet::new();
    for batch in batches(pairs) {
        let ids: Vec<String> = batch.iter().map(|_| uuid_v7(now).to_string()).collect();
        let written = upsert_batch(tx, batch, &ids, now).await?;
        let new: HashSet<&str> = ids.iter().map(String::as_str).collect();
        let created = written.iter().filter(|(id, _)| new.contains(id.as_str())).count();
        counts.created += created;
        counts.updated += written.len() - created;
        counts.unchanged += batch.len() - written.len();
        changed.extend(written.into_iter().map(|(_, source)| source));
    }
    announce(tx, changed).await?;
    Ok(counts)
}

/// Cuts the pairs into runs for one statement each, with no pair twice, since one statement
/// cannot write a row twice.
fn batches(mut rest: &[TermPair]) -> impl Iterator<Item = &[TermPair]> {
    std::iter::from_fn(move || {
        let mut seen = HashSet::new();
        let fits =
            rest.iter().take(BATCH).take_while(|pair| seen.insert((&pair.north, &pair.south)));
        let (batch, after) = rest.split_at(fits.count());
        rest = after;
        (!batch.is_empty()).then_some(batch)
    })
}

/// Writes pairs under new ids and gives back id and source of each row that was written: the
/// new id where the pair is new, the old one where it was there.
async fn upsert_batch(
    tx: &mut Tx,
    batch: &[TermPair],
    ids: &[String],
    now: Timestamp,
) -> Result<Vec<(String, String)>, StoreError> {
    let written = on!(tx, c => {
        let mut upsert = QueryBuilder::new(
            "insert into imported_term \
             (id, north, south, english, chinese, category, source, created_at) ",
        );
        upsert.push_values(batch.iter().zip(ids), |mut values, (pair, id)| {
            values.push_bind(id);
            for cell in pair.cells() {
                values.push_bind(cell);
            }
            values.push_bind(now.as_millisecond());
        });
        upsert.push(
            " on conflict (north, south) do update set english = excluded.english, \
             chinese = excluded.chinese, category = excluded.category, source = excluded.source \
             where imported_term.english <> excluded.english \
             or imported_term.chinese <> excluded.chinese \
             or imported_term.category <> excluded.category \
             or imported_term.source <> excluded.source \
             returning id, source",
        );
        upsert.build_query_as().fetch_all(c).await
    })?;
    Ok(written)
}

/// Removes those pairs of a source that are not among `kept`, and says how many.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn retain(
    tx: &mut Tx,
    source: &str,
    kept: &HashSet<(&str, &str)>,
) -> Result<u64, StoreError> {
    outbox::lock(tx).await?;
    let all: Vec<(String, String, String)> = on!(tx, c => {
        sqlx::query_as("select id, north, south from imported_term where source = $1")
            .bind(source)
            .fetch_all(c)
            .await
    })?;
    let gone = all.iter().filter(|(_, north, south)| !kept.contains(&(north, south)));
    let gone: Vec<&str> = gone.map(|(id, ..)| id.as_str()).collect();
    for batch in gone.chunks(BATCH) {
        on!(tx, c => {
            let mut delete = QueryBuilder::new("delete from imported_term where id in (");
            let mut ids = delete.separated(", ");
            for id in batch {
                ids.push_bind(*id);
            }
            ids.push_unseparated(")");
            delete.build().execute(c).await.map(drop)
        })?;
    }
    if !gone.is_empty() {
        announce(tx, [source.to_owned()]).await?;
    }
    Ok(u64::try_from(gone.len()).unwrap_or(u64::MAX))
}

/// Notes whether pairs are in doubt.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn mark(tx: &mut Tx, pairs: &[&Imported], doubtful: bool) -> Result<(), StoreError> {
    if pairs.is_empty() {
        return Ok(());
    }
    outbox::lock(tx).await?;
    for batch in pairs.chunks(BATCH) {
        on!(tx, c => {
            let mut update = QueryBuilder::new("update imported_term set doubtful = ");
            update.push_bind(doubtful).push(" where id in (");
            let mut ids = update.separated(", ");
            for pair in batch {
                ids.push_bind(&pair.id);
            }
            ids.push_unseparated(")");
            update.build().execute(c).await.map(drop)
        })?;
    }
    announce(tx, pairs.iter().map(|pair| pair.pair.source.clone()).collect::<BTreeSet<_>>()).await
}

/// Tells running servers that the words of these sources have changed.
async fn announce(
    tx: &mut Tx,
    sources: impl IntoIterator<Item = String>,
) -> Result<(), StoreError> {
    let subjects: Vec<_> = sources.into_iter().map(Subject::Glossary).collect();
    outbox::append(tx, &subjects).await
}

/// Selects the columns of [`Row`].
macro_rules! select_pairs {
    ($rest:literal) => {
        concat!(
            "select id, north, south, english, chinese, category, source, verdict, decided_at, \
             doubtful from imported_term ",
            $rest
        )
    };
}
use select_pairs;

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    north: String,
    south: String,
    english: String,
    chinese: String,
    category: String,
    source: String,
    verdict: Option<String>,
    decided_at: Option<i64>,
    doubtful: bool,
}

impl TryFrom<Row> for Imported {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let Row { id, north, south, english, chinese, category, source, verdict, .. } = row;
        let pair = TermPair { north, south, english, chinese, category, source };
        let read = |name: &str| known("imported pair", &id, name, Verdict::named(name));
        let verdict = verdict.as_deref().map(read).transpose()?;
        Ok(Self { id, pair, verdict, doubtful: row.doubtful })
    }
}

fn read(rows: Vec<Row>) -> Result<Vec<Imported>, StoreError> {
    rows.into_iter().map(Imported::try_from).collect()
}

/// All pairs, in the order in which they first came in.
///
/// # Errors
/// When the database fails.
pub async fn pairs(tx: &mut Tx) -> Result<Vec<Imported>, StoreError> {
    let rows = on!(tx, c => {
        sqlx::query_as(select_pairs!("order by id")).fetch_all(c).await
    })?;
    read(rows)
}

/// How many pairs there are.
///
/// # Errors
/// When the database fails.
pub async fn count(tx: &mut Tx) -> Result<u64, StoreError> {
    let count: i64 = on!(tx, c => {
        sqlx::query_scalar("select count(*) from imported_term").fetch_one(c).await
    })?;
    Ok(count.unsigned_abs())
}
