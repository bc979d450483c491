//! All sessions of an account: what their owner may see of them, and ending them.

use domain::id::AccountId;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, parsed};

/// A session as its owner sees it. Nothing tells where or in which browser it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// As the database knows it.
    pub session: String,
    /// When somebody signed in there.
    pub since: Timestamp,
    /// The last day on which it was used, in Seoul.
    pub seen_on: Date,
}

/// Where an account is signed in, the newest first; at most 100 of them.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn devices(
    tx: &mut Tx,
    id: AccountId,
    now: Timestamp,
) -> Result<Vec<Device>, StoreError> {
    let rows: Vec<(String, i64, String)> = on!(tx, c => {
        sqlx::query_as(
            "select hash, created_at, seen_on from session \
             where account_id = $1 and expires_at > $2 order by created_at desc limit 100",
        )
        .bind(id.to_string())
        .bind(now.as_millisecond())
        .fetch_all(c)
        .await
    })?;
    rows.into_iter()
        .map(|(session, since, seen_on)| {
            Ok(Device {
                since: instant("session", "", since)?,
                seen_on: parsed("session", "", &seen_on)?,
                session,
            })
        })
        .collect()
}

/// Signs an account out everywhere but in the session `here`, if one is named; sign-ins that
/// were begun are not finished.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn end_all(tx: &mut Tx, id: AccountId, here: Option<&str>) -> Result<u64, StoreError> {
    on!(tx, c => {
        sqlx::query("delete from ceremony where account_id = $1")
            .bind(id.to_string())
            .execute(c)
            .await
            .map(drop)
    })?;
    let ended = on!(tx, c => {
        sqlx::query("delete from session where account_id = $1 and hash <> $2")
            .bind(id.to_string())
            .bind(here.unwrap_or_default())
            .execute(c)
            .await
            .map(|done| done.rows_affected())
    })?;
    Ok(ended)
}

/// Ends sessions that nobody used for as long as one lasts; gives back how many.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn prune(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let gone = on!(tx, c => {
        sqlx::query("delete from session where expires_at <= $1")
            .bind(now.as_millisecond())
            .execute(c)
            .await
            .map(|done| done.rows_affected())
    })?;
    Ok(gone)
}
