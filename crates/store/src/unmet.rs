//! What was searched for and not found, so that those who help see what is missing.
//!
//! Nothing says who asked, and a phrase that was asked on fewer than five different days is
//! not kept: of it there is only a keyed hash (HMAC-SHA-256, RFC 2104) and the days. On the
//! fifth day the phrase itself is written beside it.
//!
//! **What that protects, and what not.** From the hash nobody can calculate the phrase, and
//! without the key nobody can try out phrases either: a copy of these tables without
//! `unmet_key`, a log of statements or a stolen piece of a disk tells nothing. But the key lies
//! in the same database. Who has all of it, be it the operator, a thief of a backup or a court,
//! can guess a phrase and find out whether it was asked, and on which days; never by whom. Short
//! and usual phrases are easy to guess. Emptying `unmet_key` ends that for everything not yet
//! readable, and the counting begins anew. Days are counted and not people, so one person who
//! asks the same on five days makes it readable.

use domain::unmet::{DAYS_TO_READ, Phrase};
use hmac::{Hmac, KeyInit, Mac};
use jiff::civil::Date;
use sha2::Sha256;

use crate::db::Tx;
use crate::error::StoreError;
use crate::session::hexadecimal;

/// As many different phrases are counted on one day, so that nobody can fill the disk with them.
pub const MAX_A_DAY: i64 = 2_000;

/// A phrase that was asked on so many days that it may be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmet {
    /// What was searched for, normalised.
    pub phrase: String,
    /// On how many different days.
    pub days: i64,
    /// The last of them, in Seoul.
    pub last: Date,
}

/// Notes that these phrases were asked on a day. Once a day counts; beyond [`MAX_A_DAY`]
/// nothing new is counted.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn count(tx: &mut Tx, phrases: &[Phrase], on: Date) -> Result<(), StoreError> {
    let key = key(tx).await?;
    let on = on.to_string();
    let mut today: i64 = on!(tx, c => {
        sqlx::query_scalar("select count(*) from unmet_day where asked_on = $1")
            .bind(&on)
            .fetch_one(c)
            .await
    })?;
    for phrase in phrases {
        if today >= MAX_A_DAY {
            return Ok(());
        }
        let hash = hash(&key, phrase)?;
        let new = on!(tx, c => {
            sqlx::query(
                "insert into unmet_day (hash, asked_on) values ($1, $2) on conflict do nothing",
            )
            .bind(&hash)
            .bind(&on)
            .execute(c)
            .await
            .map(|done| done.rows_affected() > 0)
        })?;
        if new {
            today += 1;
            reveal(tx, &hash, phrase).await?;
        }
    }
    Ok(())
}

/// Writes the phrase down if it was asked on enough days.
async fn reveal(tx: &mut Tx, hash: &str, phrase: &Phrase) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "insert into unmet_phrase (hash, phrase) select $1, $2 \
             where (select count(*) from unmet_day where hash = $1) >= $3 on conflict do nothing",
        )
        .bind(hash)
        .bind(phrase.as_str())
        .bind(DAYS_TO_READ)
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// The phrases that may be read and were asked on `since` or later, with the days since then;
/// those asked on the most days first.
///
/// # Errors
/// When the database fails or holds what is no date.
pub async fn asked(tx: &mut Tx, since: Date) -> Result<Vec<Unmet>, StoreError> {
    let rows: Vec<(String, i64, String)> = on!(tx, c => {
        sqlx::query_as(
            "select phrase, count(*) as days, max(asked_on) as last \
             from unmet_phrase join unmet_day on unmet_day.hash = unmet_phrase.hash \
             where asked_on >= $1 group by phrase order by days desc, last desc, phrase",
        )
        .bind(since.to_string())
        .fetch_all(c)
        .await
    })?;
    let unmet = |(phrase, days, last): (String, i64, String)| {
        let last = last.parse().map_err(|error| StoreError::corrupt("unmet day", &last, error))?;
        Ok(Unmet { phrase, days, last })
    };
    rows.into_iter().map(unmet).collect()
}

/// Forgets the days before `hidden` of what nobody may read, the days before `readable` of
/// everything, and every phrase of which no day is left. Says how many days it forgot.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn prune(tx: &mut Tx, hidden: Date, readable: Date) -> Result<u64, StoreError> {
    let days = on!(tx, c => {
        sqlx::query(
            "delete from unmet_day where asked_on < $1 \
             or (asked_on < $2 and hash not in (select hash from unmet_phrase))",
        )
        .bind(readable.to_string())
        .bind(hidden.to_string())
        .execute(c)
        .await
        .map(|done| done.rows_affected())
    })?;
    on!(tx, c => {
        sqlx::query("delete from unmet_phrase where hash not in (select hash from unmet_day)")
            .execute(c)
            .await
            .map(drop)
    })?;
    Ok(days)
}

/// The key of this database; made when it is needed first.
async fn key(tx: &mut Tx) -> Result<String, StoreError> {
    let select = "select key from unmet_key";
    let found: Option<String> = on!(tx, c => sqlx::query_scalar(select).fetch_optional(c).await)?;
    if let Some(key) = found {
        return Ok(key);
    }
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| broken(error.to_string()))?;
    on!(tx, c => {
        sqlx::query("insert into unmet_key (id, key) values (1, $1) on conflict do nothing")
            .bind(hexadecimal(&bytes))
            .execute(c)
            .await
            .map(drop)
    })?;
    // Another program may have been quicker.
    let key = on!(tx, c => sqlx::query_scalar(select).fetch_one(c).await)?;
    Ok(key)
}

fn hash(key: &str, phrase: &Phrase) -> Result<String, StoreError> {
    let mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key.as_bytes());
    let mut mac = mac.map_err(|error| broken(error.to_string()))?;
    mac.update(phrase.as_str().as_bytes());
    Ok(hexadecimal(&mac.finalize().into_bytes()))
}

fn broken(cause: String) -> StoreError {
    StoreError::corrupt("the key of unmet searches", "1", cause)
}
