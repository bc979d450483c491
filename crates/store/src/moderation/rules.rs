//! The rules about words, and which boards hold every post.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use domain::forum::Board;
use domain::id::{AccountId, uuid_v7};
use domain::moderation::rules::{Action, Kind, Pattern, PatternError, Sample, applies};
use jiff::Timestamp;

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::known;
use crate::{audit, outbox};

/// The most rules there are.
pub const MAX_RULES: usize = 500;

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRule {
    /// Its id.
    pub id: String,
    /// How the pattern is meant.
    pub kind: Kind,
    /// What it looks for.
    pub pattern: String,
    /// What it does.
    pub action: Action,
    /// Where; `None`: everywhere.
    pub board: Option<Board>,
    /// Why there is such a rule, for moderators.
    pub note: String,
    /// For changes: who edits an older one is told.
    pub version: i64,
}

/// A rule that was found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleMatch {
    /// The rule.
    pub id: String,
    /// What it does.
    pub action: Action,
    /// What it looks for.
    pub pattern: String,
}

/// Patterns that were compiled before, by how they are written: what is the same needs no
/// compiling, and what was changed is another key.
static COMPILED: LazyLock<Mutex<HashMap<(Kind, String), Pattern>>> = LazyLock::new(Mutex::default);

fn compiled(kind: Kind, pattern: &str) -> Result<Pattern, PatternError> {
    let mut cache = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (kind, pattern.to_owned());
    if let Some(found) = cache.get(&key) {
        return Ok(found.clone());
    }
    let made = Pattern::parse(kind, pattern)?;
    if cache.len() >= MAX_RULES {
        cache.clear();
    }
    cache.insert(key, made.clone());
    Ok(made)
}

impl StoredRule {
    /// Whether it is found in a text that stands on a board.
    pub fn fits(&self, board: Option<Board>, sample: &Sample) -> bool {
        applies(self.board, board)
            && compiled(self.kind, &self.pattern).is_ok_and(|pattern| pattern.fits(sample))
    }
}

/// All rules, the oldest first.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn rules(tx: &mut Tx) -> Result<Vec<StoredRule>, StoreError> {
    type Row = (String, String, String, String, String, String, i64);
    let rows: Vec<Row> = on!(tx, c => {
        sqlx::query_as(
            "select id, kind, pattern, action, board, note, version from word_rule order by id",
        )
        .fetch_all(c)
        .await
    })?;
    rows.into_iter()
        .map(|(id, kind, pattern, action, board, note, version)| {
            Ok(StoredRule {
                kind: known("rule", &id, &kind, Kind::named(&kind))?,
                action: known("rule", &id, &action, Action::named(&action))?,
                board: match board.as_str() {
                    "" => None,
                    name => known("rule", &id, name, Board::named(name)).map(Some)?,
                },
                id,
                pattern,
                note,
                version,
            })
        })
        .collect()
}

/// The rules that are found in a text that is to stand on a board: title and body together.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn word_rules(
    tx: &mut Tx,
    board: Board,
    text: &str,
) -> Result<Vec<RuleMatch>, StoreError> {
    let sample = Sample::of(text);
    let fits = rules(tx).await?.into_iter().filter(|rule| rule.fits(Some(board), &sample));
    Ok(fits
        .map(|rule| RuleMatch { id: rule.id, action: rule.action, pattern: rule.pattern })
        .collect())
}

/// Adds a rule, whose pattern was parsed before; its id and version are made here. `false`:
/// there are [`MAX_RULES`] already.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn add_rule(
    tx: &mut Tx,
    rule: &StoredRule,
    by: AccountId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    outbox::lock(tx).await?;
    if rules(tx).await?.len() >= MAX_RULES {
        return Ok(false);
    }
    let id = uuid_v7(now).to_string();
    on!(tx, c => {
        sqlx::query(
            "insert into word_rule (id, kind, pattern, action, board, note, created_at, version) \
             values ($1, $2, $3, $4, $5, $6, $7, 1)",
        )
        .bind(&id)
        .bind(rule.kind.as_str())
        .bind(&rule.pattern)
        .bind(rule.action.as_str())
        .bind(rule.board.map_or("", Board::as_str))
        .bind(&rule.note)
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    let detail = rule.action.as_str();
    audit::append(tx, Some(by), "rule-add", &format!("rule:{id}"), detail, now).await?;
    Ok(true)
}

/// Writes a rule anew. `false`: it is not of this version any more.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn change_rule(
    tx: &mut Tx,
    rule: &StoredRule,
    by: AccountId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    outbox::lock(tx).await?;
    let done = on!(tx, c => {
        sqlx::query(
            "update word_rule set kind = $3, pattern = $4, action = $5, board = $6, note = $7, \
             version = version + 1 where id = $1 and version = $2",
        )
        .bind(&rule.id)
        .bind(rule.version)
        .bind(rule.kind.as_str())
        .bind(&rule.pattern)
        .bind(rule.action.as_str())
        .bind(rule.board.map_or("", Board::as_str))
        .bind(&rule.note)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1)
    })?;
    if done {
        let (subject, detail) = (format!("rule:{}", rule.id), rule.action.as_str());
        audit::append(tx, Some(by), "rule-change", &subject, detail, now).await?;
    }
    Ok(done)
}

/// Takes a rule away. `false`: it is not of this version any more.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn remove_rule(
    tx: &mut Tx,
    id: &str,
    version: i64,
    by: AccountId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    outbox::lock(tx).await?;
    let done = on!(tx, c => {
        sqlx::query("delete from word_rule where id = $1 and version = $2")
            .bind(id)
            .bind(version)
            .execute(c)
            .await
            .map(|done| done.rows_affected() == 1)
    })?;
    if done {
        audit::append(tx, Some(by), "rule-remove", &format!("rule:{id}"), "", now).await?;
    }
    Ok(done)
}

/// Whether every post of a board waits.
///
/// # Errors
/// When the database fails.
pub async fn board_holds(tx: &mut Tx, board: Board) -> Result<bool, StoreError> {
    let set: Option<bool> = on!(tx, c => {
        sqlx::query_scalar("select holds_all from board_setting where board = $1")
            .bind(board.as_str())
            .fetch_optional(c)
            .await
    })?;
    Ok(set.unwrap_or_else(|| board.holds_all()))
}

/// Sets whether every post of a board waits.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn set_board_holds(
    tx: &mut Tx,
    board: Board,
    holds: bool,
    by: AccountId,
    now: Timestamp,
) -> Result<(), StoreError> {
    outbox::lock(tx).await?;
    on!(tx, c => {
        sqlx::query(
            "insert into board_setting (board, holds_all) values ($1, $2) \
             on conflict (board) do update set holds_all = excluded.holds_all",
        )
        .bind(board.as_str())
        .bind(holds)
        .execute(c)
        .await
        .map(drop)
    })?;
    let detail = if holds { "holds-all" } else { "as-usual" };
    audit::append(tx, Some(by), "board", &format!("board:{board}"), detail, now).await
}
