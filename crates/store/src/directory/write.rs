//! Taking listings in.

use std::collections::{BTreeSet, HashMap, HashSet};

use domain::directory::{Service, Source};
use domain::id::{ListingId, OrganizationId};
use jiff::Timestamp;
use sqlx::QueryBuilder;

use crate::db::Tx;
use crate::error::StoreError;
use crate::outbox::{self, Subject};

/// Rows of one statement. A statement costs some 30 µs on SQLite and a trip to
/// the server on PostgreSQL, so a row of its own for each would be slow; with
/// seven parameters each, 100 rows stay far below the 32,766 of SQLite.
const BATCH: usize = 100;

/// A listing as its publisher sent it.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Who sent it, and which of theirs it is.
    pub source: Source,
    /// What it says.
    pub service: Service,
}

/// What became of an [`Incoming`] listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was not there before.
    Created,
    /// It says something else than before: a new version of the same listing.
    Updated,
    /// It says what it said before, and nothing was written.
    Unchanged,
}

/// Takes in listings, as many as you like, and tells for each what became of
/// it, in the same order. A listing that is already there keeps its id. One
/// that comes twice is written twice, so the later one stands.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn upsert(
    tx: &mut Tx,
    incoming: &[Incoming],
    now: Timestamp,
) -> Result<Vec<Outcome>, StoreError> {
    let mut outcomes = Vec::with_capacity(incoming.len());
    if !incoming.is_empty() {
        outbox::lock(tx).await?;
    }
    for batch in batches(incoming) {
        outcomes.extend(upsert_batch(tx, batch, now).await?);
    }
    Ok(outcomes)
}

/// Cuts the listings into runs for one statement each: short enough, and with
/// no listing twice, since one statement cannot write a row twice.
fn batches(mut rest: &[Incoming]) -> impl Iterator<Item = &[Incoming]> {
    std::iter::from_fn(move || {
        let mut seen = HashSet::new();
        let fits = rest.iter().take(BATCH).take_while(|listing| seen.insert(&listing.source));
        let (batch, after) = rest.split_at(fits.count());
        rest = after;
        (!batch.is_empty()).then_some(batch)
    })
}

/// A row that the statement has written.
#[derive(sqlx::FromRow)]
struct Written {
    id: String,
    source: String,
    source_id: String,
    version: i64,
}

/// One statement decides for every row whether it is new, changed or the same:
/// what it gives back was written, and what has version 1 is new.
async fn upsert_batch(
    tx: &mut Tx,
    batch: &[Incoming],
    now: Timestamp,
) -> Result<Vec<Outcome>, StoreError> {
    let organizations = organizations(tx, batch, now).await?;
    let rows =
        batch.iter().map(|listing| row(listing, &organizations)).collect::<Result<Vec<_>, _>>()?;
    let written: Vec<Written> = on!(tx, c => {
        let mut upsert = QueryBuilder::new(
            "insert into listing (id, source, source_id, organization_id, version, created_at, \
             last_modified, service) ",
        );
        upsert.push_values(&rows, |mut values, row| {
            values.push_bind(ListingId::new(now).to_string());
            values.push_bind(&row.source.name).push_bind(&row.source.id);
            values.push_bind(row.organization_id).push_bind(1_i64);
            values.push_bind(now.as_millisecond()).push_bind(now.as_millisecond());
            values.push_bind(&row.service);
        });
        upsert.push(
            " on conflict (source, source_id) do update set \
             organization_id = excluded.organization_id, version = listing.version + 1, \
             last_modified = excluded.last_modified, service = excluded.service \
             where listing.service <> excluded.service \
             returning id, source, source_id, version",
        );
        upsert.build_query_as().fetch_all(c).await
    })?;
    let subjects = written.iter().map(|row| subject(&row.id)).collect::<Result<Vec<_>, _>>()?;
    outbox::append(tx, &subjects).await?;
    Ok(outcomes(batch, written))
}

fn outcomes(batch: &[Incoming], written: Vec<Written>) -> Vec<Outcome> {
    let versions: HashMap<(&str, &str), i64> =
        written.iter().map(|w| ((w.source.as_str(), w.source_id.as_str()), w.version)).collect();
    let outcome = |source: &Source| match versions.get(&(source.name.as_str(), source.id.as_str()))
    {
        None => Outcome::Unchanged,
        Some(1) => Outcome::Created,
        Some(_) => Outcome::Updated,
    };
    batch.iter().map(|listing| outcome(&listing.source)).collect()
}

/// What one listing is in the table.
struct Row<'a> {
    source: &'a Source,
    organization_id: &'a str,
    service: String,
}

fn row<'a>(
    listing: &'a Incoming,
    organizations: &'a HashMap<String, String>,
) -> Result<Row<'a>, StoreError> {
    let corrupt =
        |cause: String| StoreError::corrupt("incoming listing", &listing.source.id, cause);
    let name = &listing.service.organization.name;
    let organization_id = organizations.get(name);
    Ok(Row {
        source: &listing.source,
        organization_id: organization_id.ok_or_else(|| {
            corrupt(format!("the database did not keep its organisation {name:?}"))
        })?,
        service: serde_json::to_string(&listing.service).map_err(|e| corrupt(e.to_string()))?,
    })
}

fn subject(id: &str) -> Result<Subject, StoreError> {
    let id = id.parse().map_err(|error| StoreError::corrupt("listing", id, error))?;
    Ok(Subject::Listing(id))
}

/// The ids of the organisations of these listings, by name. Those that are new
/// are written.
async fn organizations(
    tx: &mut Tx,
    batch: &[Incoming],
    now: Timestamp,
) -> Result<HashMap<String, String>, StoreError> {
    let mut missing: BTreeSet<&str> =
        batch.iter().map(|listing| listing.service.organization.name.as_str()).collect();
    let known: Vec<(String, String)> = on!(tx, c => {
        let mut select = QueryBuilder::new("select name, id from organization where name in (");
        let mut names = select.separated(", ");
        for name in &missing {
            names.push_bind(*name);
        }
        names.push_unseparated(")");
        select.build_query_as().fetch_all(c).await
    })?;
    let mut ids: HashMap<String, String> = known.into_iter().collect();
    missing.retain(|name| !ids.contains_key(*name));
    if missing.is_empty() {
        return Ok(ids);
    }
    // The name is 'updated' to itself, because 'do nothing' would give back no id.
    let made: Vec<(String, String)> = on!(tx, c => {
        let mut insert = QueryBuilder::new("insert into organization (id, name, created_at) ");
        insert.push_values(&missing, |mut values, name| {
            values.push_bind(OrganizationId::new(now).to_string());
            values.push_bind(*name).push_bind(now.as_millisecond());
        });
        insert.push(" on conflict (name) do update set name = excluded.name returning name, id");
        insert.build_query_as().fetch_all(c).await
    })?;
    ids.extend(made);
    Ok(ids)
}

/// Removes those listings of `source` whose ids are not in `kept`, and says how
/// many. Their organisations stay.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn retain(tx: &mut Tx, source: &str, kept: &HashSet<String>) -> Result<u64, StoreError> {
    outbox::lock(tx).await?;
    let all: Vec<(String, String)> = on!(tx, c => {
        sqlx::query_as("select id, source_id from listing where source = $1")
            .bind(source)
            .fetch_all(c)
            .await
    })?;
    let gone: Vec<String> =
        all.into_iter().filter(|(_, name)| !kept.contains(name)).map(|(id, _)| id).collect();
    for batch in gone.chunks(BATCH) {
        on!(tx, c => {
            let mut delete = QueryBuilder::new("delete from listing where id in (");
            let mut ids = delete.separated(", ");
            for id in batch {
                ids.push_bind(id);
            }
            ids.push_unseparated(")");
            delete.build().execute(c).await.map(drop)
        })?;
        let subjects = batch.iter().map(|id| subject(id)).collect::<Result<Vec<_>, _>>()?;
        outbox::append(tx, &subjects).await?;
    }
    Ok(u64::try_from(gone.len()).unwrap_or(u64::MAX))
}
