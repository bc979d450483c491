//! Asking for another look at a decision.

use domain::forum::PostState;
use domain::id::AccountId;
use domain::moderation::{Cause, Lane, State, may_appeal};
use domain::suggestion::SuggestionText;
use jiff::Timestamp;

use super::{Filed, Opened, Subject, open};
use crate::audit;
use crate::db::Tx;
use crate::error::StoreError;

/// Why there is no appeal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppealRefused {
    /// There is no such decision about a post of theirs.
    NotYours,
    /// The days to appeal are over, or there was nothing to appeal against.
    TooLate,
    /// There was an appeal.
    Before,
    /// The post is shown or taken back: there is nothing to decide.
    Settled,
}

/// Whether the author of a decided case may appeal.
///
/// # Errors
/// When the database fails or holds what cannot be read.
async fn appealable(
    tx: &mut Tx,
    filed: &Filed,
    by: AccountId,
    now: Timestamp,
) -> Result<Option<AppealRefused>, StoreError> {
    if filed.author != Some(by) {
        return Ok(Some(AppealRefused::NotYours));
    }
    let State::Decided(decided) = filed.case.state else {
        return Ok(Some(AppealRefused::NotYours));
    };
    let before: i64 = on!(tx, c => {
        sqlx::query_scalar("select count(*) from moderation_case where appeal_of = $1")
            .bind(filed.id.to_string())
            .fetch_one(c)
            .await
    })?;
    if before > 0 {
        return Ok(Some(AppealRefused::Before));
    }
    if !decided.applied || !may_appeal(decided.choice, decided.at, now) {
        return Ok(Some(AppealRefused::TooLate));
    }
    let state = filed.post.as_ref().map(|post| post.state);
    let settled = !matches!(state, Some(PostState::Rejected | PostState::Hidden));
    Ok(settled.then_some(AppealRefused::Settled))
}

/// Its author asks that somebody else looks at a decision again. Without a text it only says
/// whether that is possible.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn appeal(
    tx: &mut Tx,
    filed: &Filed,
    by: AccountId,
    text: Option<&SuggestionText>,
    now: Timestamp,
) -> Result<Option<AppealRefused>, StoreError> {
    if let Some(refused) = appealable(tx, filed, by, now).await? {
        return Ok(Some(refused));
    }
    let Some(text) = text else { return Ok(None) };
    let opened = Opened {
        subject: Subject::Appeal(filed.id),
        lane: Lane::Appeal,
        cause: Cause::Appeal,
        board: filed.board,
        language: filed.language,
        author: Some(by),
        evidence: text.as_str().to_owned(),
    };
    let case = open(tx, &opened, now).await?;
    let detail = format!("against case:{}", filed.id);
    audit::append(tx, None, "appeal", &format!("case:{case}"), &detail, now).await?;
    Ok(None)
}
