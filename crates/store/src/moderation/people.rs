//! Notes among moderators, a private word to the author, and what an account may do for a
//! time.

use domain::account::Standing;
use domain::id::{AccountId, CaseId, uuid_v7};
use domain::notification::Kind;
use domain::suggestion::SuggestionText;
use jiff::Timestamp;

use super::{Filed, case};
use crate::db::Tx;
use crate::error::StoreError;
use crate::notification::{Notice, tell};
use crate::row::instant;
use crate::{account, audit, outbox};

/// A moderator's note for other moderators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Their handle; `None` if the account is gone.
    pub by: Option<String>,
    /// What they wrote.
    pub text: String,
    /// When.
    pub at: Timestamp,
}

/// Writes a note beside a case.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn note(
    tx: &mut Tx,
    id: CaseId,
    by: AccountId,
    text: &SuggestionText,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "insert into case_note (id, case_id, account_id, text, created_at) \
             values ($1, $2, $3, $4, $5)",
        )
        .bind(uuid_v7(now).to_string())
        .bind(id.to_string())
        .bind(by.to_string())
        .bind(text.as_str())
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// The notes beside a case, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn notes(tx: &mut Tx, id: CaseId) -> Result<Vec<Note>, StoreError> {
    let id = id.to_string();
    let rows: Vec<(Option<String>, String, i64)> = on!(tx, c => {
        sqlx::query_as(
            "select handle, text, case_note.created_at from case_note \
             left join account on account.id = case_note.account_id \
             where case_id = $1 order by case_note.id limit 200",
        )
        .bind(&id)
        .fetch_all(c)
        .await
    })?;
    rows.into_iter()
        .map(|(by, text, at)| Ok(Note { by, text, at: instant("note", &id, at)? }))
        .collect()
}

/// Writes a private word to the author. The case stays as it is.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn care(
    tx: &mut Tx,
    filed: &Filed,
    by: AccountId,
    text: &SuggestionText,
    now: Timestamp,
) -> Result<(), StoreError> {
    audit::append(tx, Some(by), "care", &format!("case:{}", filed.id), "", now).await?;
    let Some(author) = filed.author else { return Ok(()) };
    let notice = Notice {
        kind: Kind::Care,
        topic: filed.post.as_ref().map(|post| post.topic),
        post: filed.post.as_ref().map(|post| post.id),
        case: Some(filed.id),
        detail: text.as_str().to_owned(),
    };
    tell(tx, author, &notice, now).await
}

/// Limits or suspends the author of a case until a day, or ends that, and tells them. Nobody
/// is shown whose account it is. `false`: the account is gone.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn sanction(
    tx: &mut Tx,
    id: CaseId,
    by: AccountId,
    standing: Standing,
    now: Timestamp,
) -> Result<bool, StoreError> {
    outbox::lock(tx).await?;
    let Some(Filed { author: Some(author), post, .. }) = case(tx, id).await? else {
        return Ok(false);
    };
    let (kind, until) = match standing {
        Standing::Active => ("active", now),
        Standing::Limited { until } => ("limited", until),
        Standing::Suspended { until } => ("suspended", until),
    };
    account::set_standing(tx, author, standing).await?;
    on!(tx, c => {
        sqlx::query(
            "insert into sanction (id, account_id, case_id, kind, until, created_at) \
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(uuid_v7(now).to_string())
        .bind(author.to_string())
        .bind(id.to_string())
        .bind(kind)
        .bind(until.as_millisecond())
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(drop)
    })?;
    let detail = format!("{kind} {}", domain::time::in_seoul(until).date());
    audit::append(tx, Some(by), "sanction", &format!("case:{id}"), &detail, now).await?;
    let (topic, post) = post.map(|post| (post.topic, post.id)).unzip();
    let notice = Notice { kind: Kind::Sanction, topic, post, case: Some(id), detail };
    tell(tx, author, &notice, now).await?;
    Ok(true)
}
