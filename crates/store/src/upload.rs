//! Whose pictures there are, and which posts show them. The files themselves are not here.
//!
//! A post shows pictures of its author alone: what somebody else took back cannot be brought
//! back by naming it.

use domain::forum::pictures;
use domain::id::{AccountId, PostId};
use jiff::{SignedDuration, Timestamp};

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::parsed;

/// The most bytes of pictures of one account.
pub const MAX_BYTES: i64 = 200 * 1024 * 1024;
/// How long a picture is kept that no post shows: somebody may still be writing.
pub const UNUSED: SignedDuration = SignedDuration::from_hours(24);
/// How many posts are asked about for one picture.
const MOST_POSTS: i64 = 50;

/// How many bytes of pictures an account has.
///
/// # Errors
/// When the database fails.
pub async fn bytes_of(tx: &mut Tx, account: AccountId) -> Result<i64, StoreError> {
    let bytes = on!(tx, c => {
        sqlx::query_scalar(
            "select cast(coalesce(sum(bytes), 0) as bigint) from upload where account_id = $1",
        )
        .bind(account.to_string())
        .fetch_one(c)
        .await
    })?;
    Ok(bytes)
}

/// Writes down that somebody added a picture. The same one once more counts as new.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn add(
    tx: &mut Tx,
    account: AccountId,
    name: &str,
    bytes: usize,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "insert into upload (name, account_id, bytes, created_at) values ($1, $2, $3, $4) \
             on conflict (name, account_id) do update set created_at = $4",
        )
        .bind(name)
        .bind(account.to_string())
        .bind(i64::try_from(bytes).unwrap_or(i64::MAX))
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Whether a picture is somebody's own.
///
/// # Errors
/// When the database fails.
pub async fn is_of(tx: &mut Tx, account: AccountId, name: &str) -> Result<bool, StoreError> {
    let own: Option<String> = on!(tx, c => {
        sqlx::query_scalar("select name from upload where name = $1 and account_id = $2")
            .bind(name)
            .bind(account.to_string())
            .fetch_optional(c)
            .await
    })?;
    Ok(own.is_some())
}

/// Keeps a picture for as long as if it had just been added: who wrote the text with it is
/// still at it. `false` if it is not theirs, or not any more.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn still_used(
    tx: &mut Tx,
    account: AccountId,
    name: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let theirs = on!(tx, c => {
        sqlx::query("update upload set created_at = $3 where name = $1 and account_id = $2")
            .bind(name)
            .bind(account.to_string())
            .bind(now.as_millisecond())
            .execute(c)
            .await
            .map(|done| done.rows_affected() > 0)
    })?;
    Ok(theirs)
}

/// The names of the pictures of an account.
///
/// # Errors
/// When the database fails.
pub async fn names_of(tx: &mut Tx, account: AccountId) -> Result<Vec<String>, StoreError> {
    let names = on!(tx, c => {
        sqlx::query_scalar("select name from upload where account_id = $1 order by name")
            .bind(account.to_string())
            .fetch_all(c)
            .await
    })?;
    Ok(names)
}

/// Whether a picture is anybody's.
///
/// # Errors
/// When the database fails.
pub async fn is_known(tx: &mut Tx, name: &str) -> Result<bool, StoreError> {
    let known: Option<String> = on!(tx, c => {
        sqlx::query_scalar("select name from upload where name = $1 limit 1")
            .bind(name)
            .fetch_optional(c)
            .await
    })?;
    Ok(known.is_some())
}

/// The posts that show a picture in one of their texts, the first ones first.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn posts_with(tx: &mut Tx, name: &str) -> Result<Vec<PostId>, StoreError> {
    let posts: Vec<String> = on!(tx, c => {
        sqlx::query_scalar(
            "select post_id from post_upload where name = $1 order by post_id limit $2",
        )
        .bind(name)
        .bind(MOST_POSTS)
        .fetch_all(c)
        .await
    })?;
    posts.iter().map(|post| parsed("post", post, post)).collect()
}

/// Writes down which pictures of its author a text of a post shows.
pub(crate) async fn used(tx: &mut Tx, post: PostId, text: &str) -> Result<(), StoreError> {
    for name in pictures(text) {
        on!(tx, c => {
            sqlx::query(
                "insert into post_upload (post_id, name) select post.id, upload.name from post \
                 join upload on upload.account_id = post.author_id \
                 where post.id = $1 and upload.name = $2 on conflict do nothing",
            )
            .bind(post.to_string())
            .bind(name)
            .execute(c)
            .await
            .map(drop)
        })?;
    }
    Ok(())
}

/// Forgets pictures that no post of who added them shows any more; says how many.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn prune(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let gone = on!(tx, c => {
        sqlx::query(
            "delete from upload where created_at < $1 and not exists (select 1 from post_upload \
             join post on post.id = post_upload.post_id where post_upload.name = upload.name \
             and post.author_id = upload.account_id)",
        )
        .bind((now - UNUSED).as_millisecond())
        .execute(c)
        .await
        .map(|done| done.rows_affected())
    })?;
    Ok(gone)
}
