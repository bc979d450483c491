//! Reading listings.

use std::collections::HashMap;
use std::str::FromStr;

use domain::directory::{Listing, Source};
use domain::id::ListingId;
use jiff::Timestamp;
use sqlx::QueryBuilder;

use crate::db::Tx;
use crate::error::StoreError;

/// Ids looked up by one statement.
const BATCH: usize = 500;

macro_rules! select_listing {
    ($rest:literal) => {
        concat!(
            "select id, source, source_id, organization_id, service, version, last_modified \
             from listing ",
            $rest
        )
    };
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    source: String,
    source_id: String,
    organization_id: String,
    service: String,
    version: i64,
    last_modified: i64,
}

impl TryFrom<Row> for Listing {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: parsed(&row.id, &row.id)?,
            organization_id: parsed(&row.id, &row.organization_id)?,
            source: Source { name: row.source, id: row.source_id },
            service: serde_json::from_str(&row.service)
                .map_err(|error| StoreError::corrupt(WHAT, &row.id, error))?,
            version: row.version,
            last_modified: instant(&row.id, row.last_modified)?,
        })
    }
}

const WHAT: &str = "listing";

fn parsed<T: FromStr<Err: Into<Cause>>>(id: &str, text: &str) -> Result<T, StoreError> {
    text.parse().map_err(|error: T::Err| StoreError::corrupt(WHAT, id, error))
}

type Cause = Box<dyn std::error::Error + Send + Sync>;

fn instant(id: &str, millis: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(millis).map_err(|error| StoreError::corrupt(WHAT, id, error))
}

/// One listing.
///
/// # Errors
/// When the database fails or the listing cannot be read.
pub async fn listing(tx: &mut Tx, id: ListingId) -> Result<Option<Listing>, StoreError> {
    let row: Option<Row> = on!(tx, c => {
        sqlx::query_as(select_listing!("where id = $1"))
            .bind(id.to_string())
            .fetch_optional(c)
            .await
    })?;
    row.map(Listing::try_from).transpose()
}

/// Listings in the order in which they are asked for, each once. Those that do
/// not exist any more are left out.
///
/// # Errors
/// When the database fails or one of them cannot be read.
pub async fn listings(tx: &mut Tx, ids: &[ListingId]) -> Result<Vec<Listing>, StoreError> {
    let mut found = HashMap::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let rows: Vec<Row> = on!(tx, c => {
            let mut select = QueryBuilder::new(select_listing!("where id in ("));
            let mut list = select.separated(", ");
            for id in batch {
                list.push_bind(id.to_string());
            }
            list.push_unseparated(")");
            select.build_query_as().fetch_all(c).await
        })?;
        for row in rows {
            let listing = Listing::try_from(row)?;
            found.insert(listing.id, listing);
        }
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// A page of all listings in the order of their ids, which is the order in
/// which they first came in: those behind `after`, at most `limit`. A page with
/// fewer is the last.
///
/// # Errors
/// When the database fails or one of them cannot be read.
pub async fn page_by_id(
    tx: &mut Tx,
    after: Option<ListingId>,
    limit: u32,
) -> Result<Vec<Listing>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => {
        sqlx::query_as(select_listing!("where id > $1 order by id limit $2"))
            .bind(behind(after))
            .bind(i64::from(limit))
            .fetch_all(c)
            .await
    })?;
    rows.into_iter().map(Listing::try_from).collect()
}

/// What sorts before the ids that are wanted; the empty text before all.
fn behind(after: Option<ListingId>) -> String {
    after.map(|id| id.to_string()).unwrap_or_default()
}

/// What a site map says about a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    /// Which listing it is.
    pub id: ListingId,
    /// When it last changed.
    pub last_modified: Timestamp,
}

/// Like [`page_by_id`], without reading what the listings say.
///
/// # Errors
/// When the database fails or one of them cannot be read.
pub async fn addresses(
    tx: &mut Tx,
    after: Option<ListingId>,
    limit: u32,
) -> Result<Vec<Address>, StoreError> {
    let rows: Vec<(String, i64)> = on!(tx, c => {
        sqlx::query_as("select id, last_modified from listing where id > $1 order by id limit $2")
            .bind(behind(after))
            .bind(i64::from(limit))
            .fetch_all(c)
            .await
    })?;
    let address = |(id, millis): (String, i64)| {
        Ok(Address { id: parsed(&id, &id)?, last_modified: instant(&id, millis)? })
    };
    rows.into_iter().map(address).collect()
}

/// How many listings there are.
///
/// # Errors
/// When the database fails.
pub async fn count(tx: &mut Tx) -> Result<u64, StoreError> {
    let count: i64 = on!(tx, c => {
        sqlx::query_scalar("select count(*) from listing").fetch_one(c).await
    })?;
    Ok(count.unsigned_abs())
}

/// Whether there is no listing at all.
///
/// # Errors
/// When the database fails.
pub async fn is_empty(tx: &mut Tx) -> Result<bool, StoreError> {
    let empty = on!(tx, c => {
        let any = sqlx::query("select id from listing limit 1").fetch_optional(c).await;
        any.map(|row| row.is_none())
    })?;
    Ok(empty)
}
