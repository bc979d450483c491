//! What a sign-in that takes several steps remembers between them, such as that the
//! passphrase was right and the code of the authenticator is still to come.

use domain::id::AccountId;
use jiff::{SignedDuration, Timestamp};

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::parsed;
use crate::session::Token;

/// Which step is still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The code of the authenticator, at signing in.
    SecondFactor,
    /// What a device says of a new passkey.
    PasskeyNew,
    /// What a device says at signing in with a passkey.
    PasskeySignIn,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::SecondFactor => "second-factor",
            Self::PasskeyNew => "passkey-new",
            Self::PasskeySignIn => "passkey-sign-in",
        }
    }

    /// How long somebody has for the step.
    pub fn lasts(self) -> SignedDuration {
        SignedDuration::from_mins(match self {
            Self::SecondFactor => 10,
            Self::PasskeyNew | Self::PasskeySignIn => 5,
        })
    }
}

/// Remembers a step; the token is for the browser.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn begin(
    tx: &mut Tx,
    kind: Kind,
    account: Option<AccountId>,
    state: &str,
    now: Timestamp,
) -> Result<Token, StoreError> {
    let token = Token::new()?;
    on!(tx, c => {
        sqlx::query(
            "insert into ceremony (hash, account_id, kind, state, expires_at) \
             values ($1, $2, $3, $4, $5)",
        )
        .bind(token.hash())
        .bind(account.map(|id| id.to_string()))
        .bind(kind.name())
        .bind(state)
        .bind((now + kind.lasts()).as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(token)
}

/// Whose step it is and what was remembered, if it is not too late.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn find(
    tx: &mut Tx,
    kind: Kind,
    token: &Token,
    now: Timestamp,
) -> Result<Option<(Option<AccountId>, String)>, StoreError> {
    let row: Option<(Option<String>, String)> = on!(tx, c => {
        sqlx::query_as(
            "select account_id, state from ceremony \
             where hash = $1 and kind = $2 and expires_at > $3",
        )
        .bind(token.hash())
        .bind(kind.name())
        .bind(now.as_millisecond())
        .fetch_optional(c)
        .await
    })?;
    let Some((account, state)) = row else { return Ok(None) };
    let account = account.map(|id| parsed("ceremony", &id, &id)).transpose()?;
    Ok(Some((account, state)))
}

/// Takes a step that is not too late, for good: whose it is and what was remembered. Of two
/// answers to one step only the first gets it.
///
/// # Errors
/// When the database fails or holds what cannot be read; drop the transaction then.
pub async fn take(
    tx: &mut Tx,
    kind: Kind,
    token: &Token,
    now: Timestamp,
) -> Result<Option<(Option<AccountId>, String)>, StoreError> {
    let found = find(tx, kind, token, now).await?;
    match found {
        Some(step) if end(tx, token).await? => Ok(Some(step)),
        Some(_) | None => Ok(None),
    }
}

/// Ends a step; `false` if it has ended before, so that no answer counts twice.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn end(tx: &mut Tx, token: &Token) -> Result<bool, StoreError> {
    let ended = on!(tx, c => {
        sqlx::query("delete from ceremony where hash = $1")
            .bind(token.hash())
            .execute(c)
            .await
            .map(|done| done.rows_affected() > 0)
    })?;
    Ok(ended)
}

/// Forgets what nobody went on with; gives back how much.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn prune(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let gone = on!(tx, c => {
        sqlx::query("delete from ceremony where expires_at <= $1")
            .bind(now.as_millisecond())
            .execute(c)
            .await
            .map(|done| done.rows_affected())
    })?;
    Ok(gone)
}
