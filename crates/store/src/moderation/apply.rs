//! What comes of decisions, once the time to undo them is over.

use domain::forum::{Body, PostState, Title};
use domain::id::CaseId;
use domain::moderation::{Choice, Decided, State};
use domain::notification::Kind;
use jiff::{SignedDuration, Timestamp};

use super::{Filed, PostFacts, Subject, case};
use crate::db::Tx;
use crate::error::StoreError;
use crate::forum;
use crate::notification::{Notice, tell, tell_of_reply};
use crate::row::parsed;
use crate::{audit, outbox};

/// How long what was written is kept with a case after the decision.
const EVIDENCE: SignedDuration = SignedDuration::from_hours(24 * 180);

/// Lets the decisions whose time has come take effect, at most `limit` of them, and says how
/// many it were. Each is marked in the same transaction by an `update` that one program wins,
/// so it takes effect once, however many run.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn apply_due(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<usize, StoreError> {
    let due: Vec<String> = on!(tx, c => {
        sqlx::query_scalar(
            "select id from moderation_case where state = 'decided' and applied_at is null \
             and effective_at <= $1 order by effective_at, id limit $2",
        )
        .bind(now.as_millisecond())
        .bind(limit)
        .fetch_all(c)
        .await
    })?;
    if due.is_empty() {
        return Ok(0);
    }
    outbox::lock(tx).await?;
    let mut applied = 0;
    for id in &due {
        let mine = on!(tx, c => {
            sqlx::query(
                "update moderation_case set applied_at = $2, version = version + 1 \
                 where id = $1 and state = 'decided' and applied_at is null and effective_at <= $2",
            )
            .bind(id)
            .bind(now.as_millisecond())
            .execute(c)
            .await
            .map(|done| done.rows_affected() == 1)
        })?;
        if mine && let Some(filed) = case(tx, parsed("case", id, id)?).await? {
            take_effect(tx, &filed, now).await?;
            audit::append(tx, None, "applied", &format!("case:{id}"), "", now).await?;
            applied += 1;
        }
    }
    Ok(applied)
}

/// Whether the time of a decision has come.
///
/// # Errors
/// When the database fails.
pub async fn is_due(tx: &mut Tx, now: Timestamp) -> Result<bool, StoreError> {
    let due: i64 = on!(tx, c => {
        sqlx::query_scalar(
            "select count(*) from moderation_case where state = 'decided' \
             and applied_at is null and effective_at <= $1",
        )
        .bind(now.as_millisecond())
        .fetch_one(c)
        .await
    })?;
    Ok(due > 0)
}

async fn take_effect(tx: &mut Tx, filed: &Filed, now: Timestamp) -> Result<(), StoreError> {
    let State::Decided(Decided { choice, .. }) = filed.case.state else { return Ok(()) };
    match (&filed.subject, &filed.post) {
        (Subject::Suggestion(id), _) => {
            on!(tx, c => {
                sqlx::query("delete from suggestion where id = $1").bind(id).execute(c).await
                    .map(drop)
            })?;
            Ok(())
        }
        (Subject::Post(..), Some(post)) => on_post(tx, filed, post, choice, now).await,
        (Subject::Appeal(before), Some(post)) => {
            on_appeal(tx, filed, *before, post, choice, now).await
        }
        (Subject::Post(..) | Subject::Appeal(_), None) => Ok(()),
    }
}

async fn on_post(
    tx: &mut Tx,
    filed: &Filed,
    post: &PostFacts,
    choice: Choice,
    now: Timestamp,
) -> Result<(), StoreError> {
    let revision = filed.case.revision;
    match choice {
        Choice::Publish => {
            if show(tx, post, revision, now).await? {
                say(tx, filed, post, Kind::Published, now).await?;
            }
            Ok(())
        }
        Choice::Edit => {
            let text = filed.edited.as_deref().unwrap_or_default();
            let body = Body::parse(text)
                .map_err(|error| StoreError::corrupt("case", &filed.id.to_string(), error))?;
            let title = Title::parse(&post.title).ok();
            // The text of the author stays theirs; it is not shown.
            forum_mark(tx, post, revision).await?;
            // What they have sent since waits on its own. The edited text would stand before
            // it for good.
            if forum::waits_after(tx, post.id, revision).await? {
                return Ok(());
            }
            let edited = forum::revise(tx, post.id, title.as_ref(), &body, now).await?;
            if show(tx, post, edited, now).await? {
                say(tx, filed, post, Kind::Edited, now).await?;
            }
            Ok(())
        }
        Choice::Reject => {
            forum::reject(tx, post.id, revision).await?;
            say(tx, filed, post, Kind::Rejected, now).await
        }
        Choice::Hide => {
            if forum::hide(tx, post.id).await? {
                say(tx, filed, post, Kind::Hidden, now).await?;
            }
            Ok(())
        }
        Choice::Keep | Choice::Accept | Choice::Dismiss | Choice::Uphold | Choice::Overturn => {
            Ok(())
        }
    }
}

async fn on_appeal(
    tx: &mut Tx,
    filed: &Filed,
    before: CaseId,
    post: &PostFacts,
    choice: Choice,
    now: Timestamp,
) -> Result<(), StoreError> {
    match choice {
        Choice::Overturn => {
            let revision = case(tx, before).await?.map_or(0, |first| first.case.revision);
            if show(tx, post, revision, now).await? {
                say(tx, filed, post, Kind::Overturned, now).await?;
            }
            Ok(())
        }
        Choice::Uphold => say(tx, filed, post, Kind::Upheld, now).await,
        _ => Ok(()),
    }
}

/// Shows a revision; those who follow the topic hear of a reply when it is shown first.
async fn show(
    tx: &mut Tx,
    post: &PostFacts,
    revision: i64,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let new: bool = on!(tx, c => {
        sqlx::query_scalar("select published_at is null from post where id = $1")
            .bind(post.id.to_string())
            .fetch_one(c)
            .await
    })?;
    let shown = forum::publish(tx, post.id, revision, now).await?;
    if shown && new {
        tell_of_reply(tx, post.id, now).await?;
    }
    Ok(shown)
}

/// Marks the author's own text of an edited post as not shown.
async fn forum_mark(tx: &mut Tx, post: &PostFacts, revision: i64) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "update post_revision set state = 'rejected' \
             where post_id = $1 and revision = $2 and state = 'held'",
        )
        .bind(post.id.to_string())
        .bind(revision)
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Tells the author, with the template of the reason. Who decided is told to nobody.
async fn say(
    tx: &mut Tx,
    filed: &Filed,
    post: &PostFacts,
    kind: Kind,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(author) = filed.author else { return Ok(()) };
    let notice = Notice {
        kind,
        topic: Some(post.topic),
        post: Some(post.id),
        case: Some(filed.id),
        detail: filed.reason.map_or_else(String::new, |reason| match filed.message.as_str() {
            "" => reason.as_str().into(),
            message => format!("{reason}\n{message}"),
        }),
    };
    tell(tx, author, &notice, now).await
}

/// Closes the cases of posts that their authors took back, and of those that are gone.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn close_withdrawn(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let closed = on!(tx, c => {
        sqlx::query(
            "update moderation_case set state = 'decided', decision = 'dismiss', \
             version = version + 1, claimed_by = null, claimed_until = null, decided_at = $1, \
             effective_at = $1, applied_at = $1 where state = 'open' and subject = 'post' \
             and not exists (select 1 from post where post.id = moderation_case.subject_id \
             and post.state <> $2)",
        )
        .bind(now.as_millisecond())
        .bind(PostState::Withdrawn.as_str())
        .execute(c)
        .await
        .map(|done| done.rows_affected())
    })?;
    Ok(closed)
}

/// Takes out what was written from cases that were decided 180 days ago: the text, what was
/// published instead, notes, and the words of reports. What was decided and why remains.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn redact(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let old = (now - EVIDENCE).as_millisecond();
    let redacted = on!(tx, c => {
        sqlx::query(
            "update report set text = '' where text <> '' and case_id in \
             (select id from moderation_case where state = 'decided' and decided_at < $1)",
        )
        .bind(old)
        .execute(&mut *c)
        .await?;
        sqlx::query(
            "delete from case_note where case_id in \
             (select id from moderation_case where state = 'decided' and decided_at < $1)",
        )
        .bind(old)
        .execute(&mut *c)
        .await?;
        sqlx::query(
            "update moderation_case set evidence = '', message = '', edited = null \
             where state = 'decided' and applied_at is not null and decided_at < $1 \
             and (evidence <> '' or message <> '' or edited is not null)",
        )
        .bind(old)
        .execute(&mut *c)
        .await
        .map(|done| done.rows_affected())
    })?;
    Ok(redacted)
}
