//! How often something may be tried. Counted in the database, so that a restart forgets
//! nothing and all servers count together.
//!
//! Windows are fixed: one of 15 minutes begins at :00, :15, :30 and :45. Whoever tries is
//! written down as a hash, and only until the window is over.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::instant;
use crate::session::hexadecimal;

/// What is tried, and how often it may be (`docs/operations.md` has the same table).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Signing in, for one handle, whether there is such an account or not.
    SignIn,
    /// Asking for a passkey to sign in with, of all people together: who asks is not known yet.
    PasskeySignIn,
    /// New accounts, of all people together.
    SignUp {
        /// How many an hour (`MADANG_SIGN_UPS_PER_HOUR`).
        an_hour: i64,
    },
    /// A recovery code, for one handle.
    Recovery,
    /// A code of an authenticator, for one account.
    SecondFactor,
    /// A passphrase asked for again before something grave, for one account.
    Confirm,
    /// Posts and changes to them, of one account.
    Post,
    /// Pictures, of one account, also those that are not taken.
    Picture,
}

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// A stretch of time in milliseconds, and how often something may be tried in it.
struct Window {
    lasts: i64,
    most: i64,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::PasskeySignIn => "passkey-sign-in",
            Self::SignUp { .. } => "sign-up",
            Self::Recovery => "recovery",
            Self::SecondFactor => "second-factor",
            Self::Confirm => "confirm",
            Self::Post => "post",
            Self::Picture => "picture",
        }
    }

    fn windows(self) -> Vec<Window> {
        match self {
            Self::SignIn => vec![Window { lasts: 15 * MINUTE, most: 10 }],
            Self::PasskeySignIn => vec![Window { lasts: 10 * MINUTE, most: 1_000 }],
            Self::SignUp { an_hour } => vec![Window { lasts: HOUR, most: an_hour }],
            Self::Recovery => vec![Window { lasts: HOUR, most: 5 }],
            Self::SecondFactor => vec![Window { lasts: 15 * MINUTE, most: 5 }],
            Self::Picture => vec![Window { lasts: 24 * HOUR, most: 20 }],
            Self::Confirm => vec![Window { lasts: 15 * MINUTE, most: 10 }],
            Self::Post => {
                vec![Window { lasts: 10 * MINUTE, most: 10 }, Window { lasts: 24 * HOUR, most: 50 }]
            }
        }
    }
}

impl Window {
    fn since(&self, now: Timestamp) -> i64 {
        let now = now.as_millisecond();
        now - now.rem_euclid(self.lasts)
    }

    /// The name under which a kind is counted in this window.
    fn name(&self, kind: Kind) -> String {
        format!("{}/{}", kind.name(), self.lasts / MINUTE)
    }
}

fn hash(kind: Kind, subject: &str) -> String {
    hexadecimal(&Sha256::digest(format!("{}\0{subject}", kind.name())))
}

/// Counts one try; `false` when it is one too many. Commit also then, or it is not counted.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn allow(
    tx: &mut Tx,
    kind: Kind,
    subject: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let subject = hash(kind, subject);
    let mut allowed = true;
    for window in kind.windows() {
        let count: i64 = on!(tx, c => {
            sqlx::query_scalar(
                "insert into attempt (kind, subject, since, count) values ($1, $2, $3, 1) \
                 on conflict (kind, subject, since) do update set count = attempt.count + 1 \
                 returning count",
            )
            .bind(window.name(kind))
            .bind(&subject)
            .bind(window.since(now))
            .fetch_one(c)
            .await
        })?;
        allowed &= count <= window.most;
    }
    Ok(allowed)
}

/// When something can be tried again that was tried too often.
///
/// # Errors
/// When the database fails.
pub async fn again_at(
    tx: &mut Tx,
    kind: Kind,
    subject: &str,
    now: Timestamp,
) -> Result<Timestamp, StoreError> {
    let subject = hash(kind, subject);
    let mut again = now;
    for window in kind.windows() {
        let count: Option<i64> = on!(tx, c => {
            sqlx::query_scalar(
                "select count from attempt where kind = $1 and subject = $2 and since = $3",
            )
            .bind(window.name(kind))
            .bind(&subject)
            .bind(window.since(now))
            .fetch_optional(c)
            .await
        })?;
        if count.is_some_and(|count| count >= window.most) {
            again = again.max(instant("attempt", "", window.since(now) + window.lasts)?);
        }
    }
    Ok(again)
}

/// Forgets the windows that are over; gives back how many.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn prune(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    // How long a window lasts, in minutes, is how its name ends.
    let mut gone = 0;
    for (name, lasts) in
        [("%/10", 10 * MINUTE), ("%/15", 15 * MINUTE), ("%/60", HOUR), ("%", 24 * HOUR)]
    {
        gone += on!(tx, c => {
            sqlx::query("delete from attempt where kind like $1 and since <= $2")
                .bind(name)
                .bind(now.as_millisecond() - lasts)
                .execute(c)
                .await
                .map(|done| done.rows_affected())
        })?;
    }
    Ok(gone)
}
