//! Accounts, and what they may do.

mod erase;
mod export;
mod secret;

use domain::account::{Grant, Handle, Standing, handle_key};
use domain::forum::{Board, Language};
use domain::id::AccountId;
use domain::locale::Locale;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, known, parsed};
use crate::session::hexadecimal;

pub use erase::erase;
pub use export::{Part, export};
pub use secret::{offer_totp, rehash, remove_totp, set_passphrase, totp_offered, use_totp_step};

const WHAT: &str = "account";

/// An account as the program that signs people in knows it.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// As it is shown.
    pub handle: String,
    /// Argon2id in the PHC string format.
    pub passphrase: String,
    /// The language in which they are written to.
    pub locale: Locale,
    /// As it was set; see [`Standing::at`].
    pub standing: Standing,
    /// How many of their posts were published.
    pub published: i64,
    /// The secret of a confirmed authenticator, in Base32.
    pub totp: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// Makes an account. `None` when the handle is taken, or was until its account was deleted.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn create(
    tx: &mut Tx,
    handle: &Handle,
    passphrase: &str,
    locale: Locale,
    now: Timestamp,
) -> Result<Option<AccountId>, StoreError> {
    let id = AccountId::new(now);
    let made = on!(tx, c => {
        sqlx::query(
            "insert into account (id, handle, handle_key, passphrase, locale, created_at) \
             select $1, $2, $3, $4, $5, $6 \
             where not exists (select 1 from retired_handle where handle_key = $7) \
             on conflict (handle_key) do nothing",
        )
        .bind(id.to_string())
        .bind(handle.as_str())
        .bind(handle.key())
        .bind(passphrase)
        .bind(locale.tag())
        .bind(now.as_millisecond())
        .bind(retired(&handle.key()))
        .execute(c)
        .await
        .map(|done| done.rows_affected() > 0)
    })?;
    Ok(made.then_some(id))
}

/// What remains of the handle of a deleted account, so that nobody takes it up and passes for
/// who had it.
pub(crate) fn retired(key: &str) -> String {
    hexadecimal(&Sha256::digest(key))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    handle: String,
    passphrase: String,
    locale: String,
    standing: String,
    standing_until: Option<i64>,
    published: i64,
    totp_secret: Option<String>,
    totp_confirmed: bool,
    created_at: i64,
}

impl TryFrom<Row> for Account {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        let id = row.id.as_str();
        Ok(Self {
            id: parsed(WHAT, id, id)?,
            locale: locale(id, &row.locale)?,
            standing: standing(id, &row.standing, row.standing_until)?,
            published: row.published,
            totp: row.totp_secret.filter(|_| row.totp_confirmed),
            created_at: instant(WHAT, id, row.created_at)?,
            handle: row.handle,
            passphrase: row.passphrase,
        })
    }
}

macro_rules! select_account {
    ($rest:literal) => {
        concat!(
            "select id, handle, passphrase, locale, standing, standing_until, published, \
             totp_secret, totp_confirmed, created_at from account ",
            $rest
        )
    };
}

/// The account with this handle, however it is typed.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn by_handle(tx: &mut Tx, typed: &str) -> Result<Option<Account>, StoreError> {
    let row: Option<Row> = on!(tx, c => {
        sqlx::query_as(select_account!("where handle_key = $1"))
            .bind(handle_key(typed))
            .fetch_optional(c)
            .await
    })?;
    row.map(Account::try_from).transpose()
}

/// The account with this id.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn account(tx: &mut Tx, id: AccountId) -> Result<Option<Account>, StoreError> {
    let row: Option<Row> = on!(tx, c => {
        sqlx::query_as(select_account!("where id = $1"))
            .bind(id.to_string())
            .fetch_optional(c)
            .await
    })?;
    row.map(Account::try_from).transpose()
}

pub(crate) fn locale(id: &str, tag: &str) -> Result<Locale, StoreError> {
    known(WHAT, id, tag, Locale::ALL.into_iter().find(|locale| locale.tag() == tag))
}

pub(crate) fn standing(id: &str, name: &str, until: Option<i64>) -> Result<Standing, StoreError> {
    let until = until.map(|millis| instant(WHAT, id, millis)).transpose()?;
    let standing = match (name, until) {
        ("active", _) => Some(Standing::Active),
        ("limited", Some(until)) => Some(Standing::Limited { until }),
        ("suspended", Some(until)) => Some(Standing::Suspended { until }),
        _ => None,
    };
    known(WHAT, id, name, standing)
}

/// Sets whether an account may take part.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn set_standing(
    tx: &mut Tx,
    id: AccountId,
    standing: Standing,
) -> Result<(), StoreError> {
    let (name, until) = match standing {
        Standing::Active => ("active", None),
        Standing::Limited { until } => ("limited", Some(until)),
        Standing::Suspended { until } => ("suspended", Some(until)),
    };
    on!(tx, c => {
        sqlx::query(
            "update account set standing = $2, standing_until = $3, version = version + 1 \
             where id = $1",
        )
        .bind(id.to_string())
        .bind(name)
        .bind(until.map(Timestamp::as_millisecond))
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// What an account may do beyond what every member may.
///
/// # Errors
/// When the database fails or holds a role that cannot be read.
pub async fn grants(tx: &mut Tx, id: AccountId) -> Result<Vec<Grant>, StoreError> {
    let id = id.to_string();
    let rows: Vec<(String, String, String, String)> = on!(tx, c => {
        sqlx::query_as(
            "select role, board, language, organization_id from role_grant where account_id = $1 \
             order by role, board, language, organization_id",
        )
        .bind(&id)
        .fetch_all(c)
        .await
    })?;
    let grant = |(role, board, language, organization): (String, String, String, String)| {
        let grant = match role.as_str() {
            "mentor" => Some(Grant::Mentor),
            "moderator" => Some(Grant::Moderator {
                board: named(&id, &board, Board::named)?,
                language: named(&id, &language, Language::named)?,
            }),
            "editor" => Some(Grant::Editor {
                organization: named(&id, &organization, |text| text.parse().ok())?,
            }),
            "admin" => Some(Grant::Admin),
            _ => None,
        };
        known("role", &id, &role, grant)
    };
    rows.into_iter().map(grant).collect()
}

/// Empty means everywhere.
fn named<T>(
    id: &str,
    name: &str,
    find: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, StoreError> {
    if name.is_empty() { Ok(None) } else { known("role", id, name, find(name)).map(Some) }
}

/// Gives an account a role.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn grant(tx: &mut Tx, id: AccountId, grant: Grant) -> Result<(), StoreError> {
    let [role, board, language, organization] = columns(grant);
    on!(tx, c => {
        sqlx::query(
            "insert into role_grant (account_id, role, board, language, organization_id) \
             values ($1, $2, $3, $4, $5) on conflict do nothing",
        )
        .bind(id.to_string())
        .bind(role)
        .bind(board)
        .bind(language)
        .bind(organization)
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Takes a role from an account. Says whether it had it.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn revoke(tx: &mut Tx, id: AccountId, grant: Grant) -> Result<bool, StoreError> {
    let [role, board, language, organization] = columns(grant);
    let revoked = on!(tx, c => {
        sqlx::query(
            "delete from role_grant where account_id = $1 and role = $2 and board = $3 \
             and language = $4 and organization_id = $5",
        )
        .bind(id.to_string())
        .bind(role)
        .bind(board)
        .bind(language)
        .bind(organization)
        .execute(c)
        .await
        .map(|done| done.rows_affected() > 0)
    })?;
    Ok(revoked)
}

fn columns(grant: Grant) -> [String; 4] {
    let (board, language, organization) = match grant {
        Grant::Mentor | Grant::Admin => (None, None, None),
        Grant::Moderator { board, language } => (board, language, None),
        Grant::Editor { organization } => (None, None, organization),
    };
    let text = |value: Option<String>| value.unwrap_or_default();
    [
        grant.role().to_owned(),
        text(board.map(|b| b.to_string())),
        text(language.map(|l| l.to_string())),
        text(organization.map(|o| o.to_string())),
    ]
}
