//! Where people are signed in. The database knows the hash of a session's token alone.

mod devices;

use domain::id::AccountId;
use domain::locale::Locale;
use domain::policy::Actor;
use domain::time::in_seoul;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use crate::account::{grants, locale, standing};
use crate::db::Tx;
use crate::error::StoreError;
use crate::row::parsed;

pub use devices::{Device, devices, end_all, prune};

/// How long a session lasts after the last visit.
pub const LASTS: SignedDuration = SignedDuration::from_hours(24 * 30);

/// What a browser shows to be recognised: 256 random bits in hexadecimal.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new one.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn new() -> Result<Self, StoreError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)
            .map_err(|error| StoreError::corrupt("randomness", "", error.to_string()))?;
        Ok(Self(hexadecimal(&bytes)))
    }

    /// What a browser sent; `None` if it cannot be a token.
    pub fn parse(text: &str) -> Option<Self> {
        let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        (text.len() == 64 && text.bytes().all(hex)).then(|| Self(text.into()))
    }

    /// For the cookie.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For the database.
    pub fn hash(&self) -> String {
        hexadecimal(&Sha256::digest(&self.0))
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The account.
    pub id: AccountId,
    /// Its handle, as it is shown.
    pub handle: String,
    /// The language in which they are written to.
    pub locale: Locale,
    /// How many of their posts were published.
    pub published: i64,
    /// How many notices they have not read.
    pub unread: i64,
    /// Whether they have set up an authenticator.
    pub has_totp: bool,
    /// For [`Actor::may`].
    pub actor: Actor,
    /// The session, as the database knows it.
    pub session: String,
    /// The last day on which it was used, in Seoul; see [`touch`].
    pub seen_on: Date,
}

/// Signs an account in: the token for the cookie.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn begin(
    tx: &mut Tx,
    id: AccountId,
    strong: bool,
    now: Timestamp,
) -> Result<Token, StoreError> {
    let token = Token::new()?;
    on!(tx, c => {
        sqlx::query(
            "insert into session (hash, account_id, strong, created_at, seen_on, expires_at) \
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(token.hash())
        .bind(id.to_string())
        .bind(strong)
        .bind(now.as_millisecond())
        .bind(in_seoul(now).date().to_string())
        .bind((now + LASTS).as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(token)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    handle: String,
    locale: String,
    standing: String,
    standing_until: Option<i64>,
    published: i64,
    totp_confirmed: bool,
    strong: bool,
    seen_on: String,
    unread: i64,
}

/// Who shows this token, if the session still lasts.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn find(
    tx: &mut Tx,
    token: &Token,
    now: Timestamp,
) -> Result<Option<SignedIn>, StoreError> {
    let hash = token.hash();
    let row: Option<Row> = on!(tx, c => {
        sqlx::query_as(
            "select account.id, handle, locale, standing, standing_until, published, \
             totp_confirmed, strong, seen_on, (select count(*) from notification \
             where notification.account_id = account.id and read_at is null) as unread \
             from session join account on account.id = session.account_id \
             where session.hash = $1 and session.expires_at > $2",
        )
        .bind(&hash)
        .bind(now.as_millisecond())
        .fetch_optional(c)
        .await
    })?;
    let Some(row) = row else { return Ok(None) };
    let id = parsed("account", &row.id, &row.id)?;
    let standing = standing(&row.id, &row.standing, row.standing_until)?.at(now);
    let actor = Actor::Member { id, standing, grants: grants(tx, id).await?, strong: row.strong };
    Ok(Some(SignedIn {
        id,
        locale: locale(&row.id, &row.locale)?,
        handle: row.handle,
        published: row.published,
        unread: row.unread,
        has_totp: row.totp_confirmed,
        actor,
        session: hash,
        seen_on: parsed("session", &row.id, &row.seen_on)?,
    }))
}

/// Notes that a session was used today, and lets it last on from now.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn touch(tx: &mut Tx, token: &Token, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query("update session set seen_on = $2, expires_at = $3 where hash = $1")
            .bind(token.hash())
            .bind(in_seoul(now).date().to_string())
            .bind((now + LASTS).as_millisecond())
            .execute(c)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Signs out.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn end(tx: &mut Tx, token: &Token) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query("delete from session where hash = $1")
            .bind(token.hash())
            .execute(c)
            .await
            .map(drop)
    })?;
    Ok(())
}
