//! The steps of a case. Each is one `update` that names the version and the state it expects:
//! of two that come at once one changes something, and the other is told why it did not.

use domain::id::{AccountId, CaseId};
use domain::moderation::{Case, Decided, Decision, Lease, Refused, Seen, State};
use jiff::Timestamp;

use super::case;
use crate::db::Tx;
use crate::error::StoreError;
use crate::{audit, outbox};

/// What a step gives: the case as it is now, or why it was not taken. `None`: no such case.
type Step = Result<Option<Result<Case, Refused>>, StoreError>;

/// Takes a case on for ten minutes, or goes on looking at it.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn claim(tx: &mut Tx, id: CaseId, by: AccountId, now: Timestamp) -> Step {
    step(tx, id, by, now, |case| case.claim(by, now)).await
}

/// Puts a case back.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn release(tx: &mut Tx, id: CaseId, by: AccountId, now: Timestamp) -> Step {
    step(tx, id, by, now, |case| case.release(by, now)).await
}

/// Asks others to decide.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn escalate(tx: &mut Tx, id: CaseId, by: AccountId, now: Timestamp) -> Step {
    let done = step(tx, id, by, now, |case| case.escalate(by, now)).await?;
    if let Some(Ok(_)) = done {
        audit::append(tx, Some(by), "escalate", &format!("case:{id}"), "", now).await?;
    }
    Ok(done)
}

/// Tries a step, and once more on the case as it is then if somebody came in between.
async fn step(
    tx: &mut Tx,
    id: CaseId,
    by: AccountId,
    now: Timestamp,
    next: impl Fn(Case) -> Result<Case, Refused>,
) -> Step {
    outbox::lock(tx).await?;
    let Some(filed) = case(tx, id).await? else { return Ok(None) };
    let case = match next(filed.case) {
        Ok(case) => case,
        Err(refused) => return Ok(Some(Err(refused))),
    };
    let lease: Option<Lease> = case.lease(now);
    let done = on!(tx, c => {
        sqlx::query(
            "update moderation_case set claimed_by = $2, claimed_until = $3, \
             escalated_by = case when $4 and not escalated then $5 else escalated_by end, \
             escalated = $4 \
             where id = $1 and state = 'open' and version = $6 \
             and (claimed_by is null or claimed_by = $5 or claimed_until <= $7)",
        )
        .bind(id.to_string())
        .bind(lease.map(|lease| lease.by.to_string()))
        .bind(lease.map(|lease| lease.until.as_millisecond()))
        .bind(case.escalated)
        .bind(by.to_string())
        .bind(filed.case.version)
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1)
    })?;
    Ok(Some(if done { Ok(case) } else { Err(Refused::Changed) }))
}

/// Decides about what was on the screen; `message` is for the author. It takes effect when
/// the time to undo it is over ([`super::apply_due`]).
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn decide(
    tx: &mut Tx,
    id: CaseId,
    by: AccountId,
    seen: Seen,
    decision: &Decision,
    message: &str,
    now: Timestamp,
) -> Step {
    outbox::lock(tx).await?;
    let Some(filed) = case(tx, id).await? else { return Ok(None) };
    let next = match filed.case.decide(by, seen, decision, now) {
        Ok(next) => next,
        Err(refused) => return Ok(Some(Err(refused))),
    };
    let State::Decided(decided) = next.state else { return Ok(Some(Err(Refused::Changed))) };
    if !write_decision(tx, id, by, seen, decision, message, decided).await? {
        let again = case(tx, id).await?.map(|filed| filed.case.decide(by, seen, decision, now));
        return Ok(again.map(|again| again.and(Err(Refused::Changed))));
    }
    let reason = decision.reason().map_or("", |reason| reason.as_str());
    let detail = format!("{} {reason}", decision.choice());
    audit::append(tx, Some(by), "decide", &format!("case:{id}"), detail.trim(), now).await?;
    Ok(Some(Ok(next)))
}

async fn write_decision(
    tx: &mut Tx,
    id: CaseId,
    by: AccountId,
    seen: Seen,
    decision: &Decision,
    message: &str,
    decided: Decided,
) -> Result<bool, StoreError> {
    let edited = match decision {
        Decision::Edit(body) => Some(body.as_str()),
        _ => None,
    };
    let done = on!(tx, c => {
        sqlx::query(
            "update moderation_case set state = 'decided', version = version + 1, \
             claimed_by = null, claimed_until = null, decided_by = $2, decision = $3, \
             reason = $4, message = $5, edited = $6, decided_at = $7, effective_at = $8 \
             where id = $1 and state = 'open' and version = $9 and revision = $10 \
             and (claimed_by is null or claimed_by = $2 or claimed_until <= $7)",
        )
        .bind(id.to_string())
        .bind(by.to_string())
        .bind(decided.choice.as_str())
        .bind(decision.reason().map_or("", |reason| reason.as_str()))
        .bind(message)
        .bind(edited)
        .bind(decided.at.as_millisecond())
        .bind(decided.effective_at.as_millisecond())
        .bind(seen.version)
        .bind(seen.revision)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1)
    })?;
    Ok(done)
}

/// Takes back a decision that has not taken effect. Where the author has sent another text
/// meanwhile, there is a case about that already and this one stays decided.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn undo(tx: &mut Tx, id: CaseId, by: AccountId, now: Timestamp) -> Step {
    outbox::lock(tx).await?;
    let Some(filed) = case(tx, id).await? else { return Ok(None) };
    let next = match filed.case.undo(by, now) {
        Ok(next) => next,
        Err(refused) => return Ok(Some(Err(refused))),
    };
    let lease = next.lease(now);
    let done = on!(tx, c => {
        sqlx::query(
            "update moderation_case set state = 'open', version = version + 1, claimed_by = $2, \
             claimed_until = $3, decided_by = null, decision = null, reason = '', message = '', \
             edited = null, decided_at = null, effective_at = null \
             where id = $1 and state = 'decided' and version = $4 and applied_at is null \
             and effective_at > $5 and not exists (select 1 from moderation_case newer \
             where newer.subject = moderation_case.subject \
             and newer.subject_id = moderation_case.subject_id and newer.state = 'open')",
        )
        .bind(id.to_string())
        .bind(by.to_string())
        .bind(lease.map(|lease| lease.until.as_millisecond()))
        .bind(filed.case.version)
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1)
    })?;
    if !done {
        return Ok(Some(Err(Refused::TooLate)));
    }
    audit::append(tx, Some(by), "undo", &format!("case:{id}"), "", now).await?;
    Ok(Some(Ok(next)))
}
