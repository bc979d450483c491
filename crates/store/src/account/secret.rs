//! What somebody signs in with: the passphrase and the authenticator.

use domain::id::AccountId;

use crate::db::Tx;
use crate::error::StoreError;

/// Sets the hash of a new passphrase.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn set_passphrase(tx: &mut Tx, id: AccountId, hash: &str) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query("update account set passphrase = $2, version = version + 1 where id = $1")
            .bind(id.to_string())
            .bind(hash)
            .execute(c)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Puts the hash that was made with today's parameters in place of `old`, unless the
/// passphrase was changed meanwhile.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn rehash(tx: &mut Tx, id: AccountId, old: &str, new: &str) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query("update account set passphrase = $3 where id = $1 and passphrase = $2")
            .bind(id.to_string())
            .bind(old)
            .bind(new)
            .execute(c)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// The secret of an authenticator that has not shown yet that it works, in Base32.
///
/// # Errors
/// When the database fails.
pub async fn totp_offered(tx: &mut Tx, id: AccountId) -> Result<Option<String>, StoreError> {
    let secret: Option<Option<String>> = on!(tx, c => {
        sqlx::query_scalar("select totp_secret from account where id = $1 and not totp_confirmed")
            .bind(id.to_string())
            .fetch_optional(c)
            .await
    })?;
    Ok(secret.flatten())
}

/// Offers a secret for an authenticator, in Base32; not to who has one that works.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn offer_totp(tx: &mut Tx, id: AccountId, secret: &str) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "update account set totp_secret = $2, totp_step = 0 \
             where id = $1 and not totp_confirmed",
        )
        .bind(id.to_string())
        .bind(secret)
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Uses up a step of an authenticator, and confirms it with the first one. `false` when this
/// step or a later one was used before: nobody who watched somebody type can repeat it
/// (RFC 6238, section 5.2).
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn use_totp_step(tx: &mut Tx, id: AccountId, step: i64) -> Result<bool, StoreError> {
    let used = on!(tx, c => {
        sqlx::query(
            "update account set totp_step = $2, totp_confirmed = $3 \
             where id = $1 and totp_secret is not null and totp_step < $2",
        )
        .bind(id.to_string())
        .bind(step)
        .bind(true)
        .execute(c)
        .await
        .map(|done| done.rows_affected() > 0)
    })?;
    Ok(used)
}

/// Takes an account's authenticator away.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn remove_totp(tx: &mut Tx, id: AccountId) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "update account set totp_secret = null, totp_step = 0, totp_confirmed = $2 \
             where id = $1",
        )
        .bind(id.to_string())
        .bind(false)
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}
