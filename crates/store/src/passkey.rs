//! Passkeys: keys that people's devices keep, of which the public half is here.

use domain::account::PasskeyName;
use domain::id::AccountId;
use domain::time::in_seoul;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, parsed};

/// The most that one account has.
pub const MOST: usize = 20;

/// A passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// The credential's own id, in Base64 for addresses, without padding.
    pub id: String,
    /// Whose it is.
    pub account: AccountId,
    /// What its owner calls it.
    pub name: String,
    /// The public key with its counter, as `webauthn-rs` writes it (JSON).
    pub credential: String,
    /// When it was made.
    pub created: Timestamp,
    /// The last day on which somebody signed in with it, in Seoul.
    pub used_on: Option<Date>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    name: String,
    credential: String,
    created_at: i64,
    used_on: Option<String>,
}

impl Row {
    fn read(self) -> Result<Passkey, StoreError> {
        let used_on = self.used_on.map(|day| parsed("passkey", &self.id, &day)).transpose()?;
        Ok(Passkey {
            account: parsed("passkey", &self.id, &self.account_id)?,
            created: instant("passkey", &self.id, self.created_at)?,
            name: self.name,
            credential: self.credential,
            used_on,
            id: self.id,
        })
    }
}

/// The passkeys of an account, the oldest first.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn list(tx: &mut Tx, account: AccountId) -> Result<Vec<Passkey>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => {
        sqlx::query_as(
            "select id, account_id, name, credential, created_at, used_on from passkey \
             where account_id = $1 order by created_at, id",
        )
        .bind(account.to_string())
        .fetch_all(c)
        .await
    })?;
    rows.into_iter().map(Row::read).collect()
}

/// The passkey with this id, whoever's it is.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn find(tx: &mut Tx, id: &str) -> Result<Option<Passkey>, StoreError> {
    let row: Option<Row> = on!(tx, c => {
        sqlx::query_as(
            "select id, account_id, name, credential, created_at, used_on from passkey \
             where id = $1",
        )
        .bind(id)
        .fetch_optional(c)
        .await
    })?;
    row.map(Row::read).transpose()
}

/// Keeps a new passkey; `false` if this one is somebody's already.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn add(
    tx: &mut Tx,
    account: AccountId,
    id: &str,
    name: &PasskeyName,
    credential: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let added = on!(tx, c => {
        sqlx::query(
            "insert into passkey (id, account_id, name, credential, created_at) \
             values ($1, $2, $3, $4, $5) on conflict (id) do nothing",
        )
        .bind(id)
        .bind(account.to_string())
        .bind(name.as_str())
        .bind(credential)
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(|done| done.rows_affected() > 0)
    })?;
    Ok(added)
}

/// Notes that somebody signed in with it today, and its counter.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn used(
    tx: &mut Tx,
    id: &str,
    credential: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query("update passkey set credential = $2, used_on = $3 where id = $1")
            .bind(id)
            .bind(credential)
            .bind(in_seoul(now).date().to_string())
            .execute(c)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Removes a passkey of this account; `false` if it has none with this id.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn remove(tx: &mut Tx, account: AccountId, id: &str) -> Result<bool, StoreError> {
    let removed = on!(tx, c => {
        sqlx::query("delete from passkey where account_id = $1 and id = $2")
            .bind(account.to_string())
            .bind(id)
            .execute(c)
            .await
            .map(|done| done.rows_affected() > 0)
    })?;
    Ok(removed)
}

/// Removes all passkeys of an account; gives back how many.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn remove_all(tx: &mut Tx, account: AccountId) -> Result<u64, StoreError> {
    let removed = on!(tx, c => {
        sqlx::query("delete from passkey where account_id = $1")
            .bind(account.to_string())
            .execute(c)
            .await
            .map(|done| done.rows_affected())
    })?;
    Ok(removed)
}
