//! Everything that is stored about somebody, for themselves.

use domain::id::AccountId;
use jiff::Timestamp;
use serde_json::{Map, Value};
use sqlx::{Column, ColumnIndex, Decode, Row, Type};

use crate::db::Tx;
use crate::error::StoreError;

/// A part of the copy: its name, and rows of named values.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its name, such as `posts`.
    pub name: &'static str,
    /// Each row's values by their names, in order.
    pub rows: Vec<Vec<(String, Value)>>,
}

impl Part {
    /// The part as a list of JSON objects.
    pub fn json(&self) -> Value {
        let object =
            |row: &Vec<(String, Value)>| Value::Object(row.iter().cloned().collect::<Map<_, _>>());
        Value::Array(self.rows.iter().map(object).collect())
    }
}

/// What belongs to an account, table by table. Instants are columns that end in `_at` or are
/// named `until`, in milliseconds since 1970. Hashes of secrets are left out: they are of no
/// use to their owner, and would be to who finds the copy. So is who reported a post of theirs
/// and which moderator decided.
const PARTS: &[(&str, &str)] = &[
    (
        "account",
        "select handle, locale, standing, standing_until as until, published, \
         case when totp_confirmed then 'yes' else 'no' end as authenticator, created_at \
         from account where id = $1",
    ),
    (
        "roles",
        "select role, board, language, organization_id as organization from role_grant \
         where account_id = $1 order by role, board, language, organization_id",
    ),
    (
        "sessions",
        "select created_at, seen_on, expires_at from session where account_id = $1 \
         order by created_at",
    ),
    (
        "passkeys",
        "select name, created_at, used_on from passkey where account_id = $1 order by created_at",
    ),
    (
        "posts",
        "select post.id as id, topic_id as topic, topic.title as title, topic.board as board, \
         author_name as signed, post.state as state, body, post.created_at as created_at, \
         published_at, edited_at from post join topic on topic.id = post.topic_id \
         where post.author_id = $1 order by post.id",
    ),
    (
        "revisions",
        "select post_id as post, post_revision.revision as revision, title, \
         post_revision.body as body, post_revision.state as state, \
         post_revision.created_at as created_at \
         from post_revision join post on post.id = post_revision.post_id \
         where post.author_id = $1 order by post_id, post_revision.revision",
    ),
    (
        "aliases",
        "select topic_id as topic, name from topic_alias where account_id = $1 order by topic_id",
    ),
    (
        "reactions",
        "select post_id as post, kind from reaction where account_id = $1 order by post_id, kind",
    ),
    (
        "follows",
        "select topic_id as topic, case when muted then 'muted' else 'followed' end as kind \
         from follow where account_id = $1 order by topic_id",
    ),
    (
        "blocks",
        "select name, topic_id as topic, created_at from block where account_id = $1 \
         order by created_at",
    ),
    (
        "notices",
        "select kind, topic_id as topic, post_id as post, detail, created_at, read_at \
         from notification where account_id = $1 order by id",
    ),
    ("uploads", "select name, bytes, created_at from upload where account_id = $1 order by name"),
    ("reports", "select reason, text, created_at from report where account_id = $1 order by id"),
    (
        "cases",
        "select subject, cause, state, decision, reason, message, opened_at, decided_at \
         from moderation_case where author_id = $1 order by id",
    ),
    ("sanctions", "select kind, until, created_at from sanction where account_id = $1 order by id"),
];

/// Everything that is stored about an account. `None` if there is no such account.
///
/// # Errors
/// When the database fails.
pub async fn export(tx: &mut Tx, id: AccountId) -> Result<Option<Vec<Part>>, StoreError> {
    let id = id.to_string();
    let mut parts = Vec::with_capacity(PARTS.len());
    for (name, query) in PARTS {
        let rows = on!(tx, c => {
            let rows = sqlx::query(*query).bind(&id).fetch_all(c).await?;
            rows.iter().map(values).collect::<Result<Vec<_>, sqlx::Error>>()
        })?;
        parts.push(Part { name, rows });
    }
    Ok(parts.first().is_some_and(|account| !account.rows.is_empty()).then_some(parts))
}

/// The values of a row by their names: texts, and numbers.
fn values<'r, R: Row>(row: &'r R) -> Result<Vec<(String, Value)>, sqlx::Error>
where
    usize: ColumnIndex<R>,
    Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
    Option<String>: Decode<'r, R::Database> + Type<R::Database>,
{
    let read = |(at, column): (usize, &<R::Database as sqlx::Database>::Column)| {
        let name = column.name();
        let value = match row.try_get::<Option<i64>, _>(at) {
            Ok(number) => number.map(|number| value(name, number)),
            Err(_) => row.try_get::<Option<String>, _>(at)?.map(Value::from),
        };
        Ok((name.to_owned(), value.unwrap_or_default()))
    };
    row.columns().iter().enumerate().map(read).collect()
}

/// Reads instants as people and programs can.
fn value(name: &str, number: i64) -> Value {
    let is_instant = name.ends_with("_at") || name == "until";
    match Timestamp::from_millisecond(number) {
        Ok(at) if is_instant => at.to_string().into(),
        Ok(_) | Err(_) => number.into(),
    }
}
