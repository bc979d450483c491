//! What readers told us: that a listing still holds, or what would be right.

use domain::id::{ListingId, uuid_v7};
use domain::moderation::{Cause, Lane};
use domain::suggestion::{Subject, SuggestionText};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::Tx;
use crate::error::StoreError;
use crate::moderation;

/// How many suggestions about one thing wait for review; by then it is known to be wrong.
const MAX_ABOUT_ONE: i64 = 20;
/// How many new words wait: they are about no one thing, so each may tell another.
const MAX_NEW_WORDS: i64 = 500;
/// How many wait in all, so that nobody can fill the disk with them.
const MAX_WAITING: i64 = 10_000;

/// What became of a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is held for review.
    Held,
    /// So many wait already that it was not kept.
    Full,
}

/// The columns `subject`, `subject_id` and `version`. Words have no revisions.
fn names(subject: &Subject) -> (&'static str, String, i64) {
    match subject {
        Subject::Listing(id, version) => ("listing", id.to_string(), *version),
        Subject::Word(id) => ("word", id.clone(), 0),
    }
}

/// How many suggestions about this wait at most.
fn most(subject: &Subject) -> i64 {
    match subject {
        Subject::Word(id) if id.is_empty() => MAX_NEW_WORDS,
        Subject::Word(_) | Subject::Listing(..) => MAX_ABOUT_ONE,
    }
}

/// Holds a suggestion for review, and puts it into the moderators' queue.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn hold(
    tx: &mut Tx,
    subject: &Subject,
    text: &SuggestionText,
    now: Timestamp,
) -> Result<Outcome, StoreError> {
    let (name, id, version) = names(subject);
    let (all, about_it): (i64, i64) = on!(tx, c => {
        sqlx::query_as(
            "select (select count(*) from suggestion), \
             (select count(*) from suggestion where subject = $1 and subject_id = $2)",
        )
        .bind(name)
        .bind(&id)
        .fetch_one(c)
        .await
    })?;
    if all >= MAX_WAITING || about_it >= most(subject) {
        return Ok(Outcome::Full);
    }
    let held = uuid_v7(now).to_string();
    on!(tx, c => {
        sqlx::query(
            "insert into suggestion (id, subject, subject_id, version, text, created_at) \
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(&held)
        .bind(name)
        .bind(&id)
        .bind(version)
        .bind(text.as_str())
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    let case = moderation::Opened {
        subject: moderation::Subject::Suggestion(held),
        lane: Lane::Suggestion,
        cause: Cause::Suggestion,
        board: None,
        language: None,
        author: None,
        evidence: text.as_str().to_owned(),
    };
    moderation::open(tx, &case, now).await?;
    Ok(Outcome::Held)
}

/// What waits for review about one thing, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn waiting(tx: &mut Tx, subject: &Subject) -> Result<Vec<String>, StoreError> {
    let (name, id, _) = names(subject);
    let texts = on!(tx, c => {
        sqlx::query_scalar(
            "select text from suggestion where subject = $1 and subject_id = $2 order by id",
        )
        .bind(name)
        .bind(&id)
        .fetch_all(c)
        .await
    })?;
    Ok(texts)
}

/// Notes that somebody says that this revision of a listing still holds; once a day.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn confirm(
    tx: &mut Tx,
    listing: ListingId,
    version: i64,
    on: Date,
) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "insert into confirmation (listing_id, version, confirmed_on) values ($1, $2, $3) \
             on conflict do nothing",
        )
        .bind(listing.to_string())
        .bind(version)
        .bind(on.to_string())
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// The last day on which somebody said that this revision of a listing holds.
///
/// # Errors
/// When the database fails or what it holds is no date.
pub async fn confirmed_on(
    tx: &mut Tx,
    listing: ListingId,
    version: i64,
) -> Result<Option<Date>, StoreError> {
    let id = listing.to_string();
    let last: Option<String> = on!(tx, c => {
        sqlx::query_scalar(
            "select max(confirmed_on) from confirmation where listing_id = $1 and version = $2",
        )
        .bind(&id)
        .bind(version)
        .fetch_one(c)
        .await
    })?;
    let date = |text: String| {
        text.parse().map_err(|error: jiff::Error| StoreError::corrupt("confirmation", &id, error))
    };
    last.map(date).transpose()
}
