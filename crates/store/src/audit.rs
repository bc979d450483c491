//! Who did what, in a chain that shows when something was changed afterwards.
//!
//! Each line carries the SHA-256 of itself and of the hash before it, over the JSON array
//! `[seq,at,actor,action,subject,detail,previous]` without blanks; the first `previous` is 64
//! zeros. There are ids and words of ours in it, never a text or a name.
//!
//! **What that shows, and what not.** A line that was changed, taken out, put in or moved breaks
//! the chain at that place. Lines taken off the end do not, and who may write the whole table can
//! make a new chain. Against both helps a head that was kept elsewhere: [`verify`] says whether
//! the chain still goes through it.

use domain::id::AccountId;
use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::db::Tx;
use crate::error::StoreError;
use crate::outbox;
use crate::session::hexadecimal;

/// Read at once while the chain is walked.
const PAGE: i64 = 1_000;

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Line {
    /// Its number, from 1 without gaps.
    pub seq: i64,
    /// Milliseconds since 1970.
    pub at: i64,
    /// The account, or `system`.
    pub actor: String,
    /// What was done, such as `decide`.
    pub action: String,
    /// To what, such as `case:` and its id.
    pub subject: String,
    /// How, in words of ours.
    pub detail: String,
    /// The hash of the line before.
    pub previous: String,
    /// The hash of this one.
    pub hash: String,
}

impl Line {
    /// What its hash has to be.
    fn digest(&self) -> Result<String, StoreError> {
        let Self { seq, at, actor, action, subject, detail, previous, .. } = self;
        let line = serde_json::to_string(&(seq, at, actor, action, subject, detail, previous))
            .map_err(|error| StoreError::corrupt("audit line", &seq.to_string(), error))?;
        Ok(hexadecimal(&Sha256::digest(line)))
    }
}

/// What stands before the first line.
fn beginning() -> String {
    "0".repeat(64)
}

/// Writes a line, in the transaction of what it tells about. Lines are written one after the
/// other: the lock of the outbox is held until the end of the transaction.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn append(
    tx: &mut Tx,
    actor: Option<AccountId>,
    action: &'static str,
    subject: &str,
    detail: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    outbox::lock(tx).await?;
    let last: Option<(i64, String)> = on!(tx, c => {
        sqlx::query_as("select seq, hash from audit order by seq desc limit 1")
            .fetch_optional(c)
            .await
    })?;
    let (seq, previous) = last.unwrap_or_else(|| (0, beginning()));
    let mut line = Line {
        seq: seq + 1,
        at: now.as_millisecond(),
        actor: actor.map_or_else(|| "system".into(), |id| id.to_string()),
        action: action.into(),
        subject: subject.into(),
        detail: detail.into(),
        previous,
        hash: String::new(),
    };
    line.hash = line.digest()?;
    on!(tx, c => {
        sqlx::query(
            "insert into audit (seq, at, actor, action, subject, detail, previous, hash) \
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(line.seq)
        .bind(line.at)
        .bind(&line.actor)
        .bind(&line.action)
        .bind(&line.subject)
        .bind(&line.detail)
        .bind(&line.previous)
        .bind(&line.hash)
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Lines after a number, in their order.
///
/// # Errors
/// When the database fails.
pub async fn after(tx: &mut Tx, seq: i64, limit: i64) -> Result<Vec<Line>, StoreError> {
    let lines = on!(tx, c => {
        sqlx::query_as(
            "select seq, at, actor, action, subject, detail, previous, hash from audit \
             where seq > $1 order by seq limit $2",
        )
        .bind(seq)
        .bind(limit)
        .fetch_all(c)
        .await
    })?;
    Ok(lines)
}

/// Lines before a number, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn before(tx: &mut Tx, seq: i64, limit: i64) -> Result<Vec<Line>, StoreError> {
    let lines = on!(tx, c => {
        sqlx::query_as(
            "select seq, at, actor, action, subject, detail, previous, hash from audit \
             where seq < $1 order by seq desc limit $2",
        )
        .bind(seq)
        .bind(limit)
        .fetch_all(c)
        .await
    })?;
    Ok(lines)
}

/// What walking the chain showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verified {
    /// Nothing between the first and the last line was changed.
    Whole {
        /// How many lines there are.
        lines: i64,
        /// The hash of the last one.
        head: String,
        /// Whether the expected head is among them; `true` where none was given.
        expected_found: bool,
    },
    /// The first line that does not fit.
    Broken {
        /// The number that stands there, or should.
        seq: i64,
    },
}

/// Walks the chain from its beginning; `expected` is a head that was kept elsewhere.
///
/// # Errors
/// When the database fails.
pub async fn verify(tx: &mut Tx, expected: Option<&str>) -> Result<Verified, StoreError> {
    let (mut lines, mut head) = (0, beginning());
    let mut expected_found = expected.is_none_or(|hash| hash == head);
    loop {
        let page = after(tx, lines, PAGE).await?;
        if page.is_empty() {
            return Ok(Verified::Whole { lines, head, expected_found });
        }
        for line in page {
            lines += 1;
            if line.seq != lines || line.previous != head || line.digest()? != line.hash {
                return Ok(Verified::Broken { seq: lines });
            }
            expected_found |= expected == Some(line.hash.as_str());
            head = line.hash;
        }
    }
}
