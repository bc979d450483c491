//! What becomes of a post. Each step is one `update` that names the state it expects: of two
//! that come at once, one changes something.

use domain::forum::PostState;
use domain::id::{PostId, TopicId};
use jiff::Timestamp;

use crate::db::Tx;
use crate::error::StoreError;
use crate::outbox::{self, Subject};
use crate::row::{known, parsed};

/// What a step needs to know about a post.
#[derive(sqlx::FromRow)]
struct Row {
    topic_id: String,
    author_id: Option<String>,
    opening: bool,
    state: String,
    revision: i64,
    published_at: Option<i64>,
}

async fn row(tx: &mut Tx, post: PostId) -> Result<Option<Row>, StoreError> {
    let row = on!(tx, c => {
        sqlx::query_as(
            "select topic_id, author_id, opening, state, revision, published_at from post \
             where id = $1",
        )
        .bind(post.to_string())
        .fetch_optional(c)
        .await
    })?;
    Ok(row)
}

/// Shows a revision of a post to everybody. `false` when it may not be shown any more, such
/// as a post that its author took back meanwhile.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn publish(
    tx: &mut Tx,
    post: PostId,
    revision: i64,
    now: Timestamp,
) -> Result<bool, StoreError> {
    outbox::lock(tx).await?;
    let Some(before) = row(tx, post).await? else { return Ok(false) };
    let state = state(post, &before.state)?;
    if state == PostState::Published && before.revision >= revision && before.published_at.is_some()
    {
        return Ok(false);
    }
    if state != PostState::Published && !state.may_become(PostState::Published) {
        return Ok(false);
    }
    let id = post.to_string();
    let shown = on!(tx, c => {
        sqlx::query(
            "update post set state = 'published', revision = $2, \
             body = (select body from post_revision where post_id = $1 and revision = $2), \
             published_at = coalesce(published_at, $3), \
             edited_at = case when published_at is null then null else $3 end \
             where id = $1 and state = $4 \
             and exists (select 1 from post_revision where post_id = $1 and revision = $2)",
        )
        .bind(&id)
        .bind(revision)
        .bind(now.as_millisecond())
        .bind(&before.state)
        .execute(c)
        .await
        .map(|done| done.rows_affected() > 0)
    })?;
    if !shown {
        return Ok(false);
    }
    mark(tx, post, revision, "published").await?;
    if before.opening {
        on!(tx, c => {
            sqlx::query(
                "update topic set state = 'published', version = version + 1, \
                 title = (select title from post_revision where post_id = $2 and revision = $3) \
                 where id = $1",
            )
            .bind(&before.topic_id)
            .bind(&id)
            .bind(revision)
            .execute(c)
            .await
            .map(drop)
        })?;
    }
    if state != PostState::Published {
        count(tx, &before.topic_id, Some(now)).await?;
    }
    if before.published_at.is_none() {
        on!(tx, c => {
            sqlx::query("update account set published = published + 1 where id = $1")
                .bind(&before.author_id)
                .execute(c)
                .await
                .map(drop)
        })?;
    }
    changed(tx, &before.topic_id).await?;
    Ok(true)
}

/// Says no to a revision of a post. One that is shown stays shown as it was, and one whose
/// author has sent a newer text meanwhile goes on waiting: the no was not about that text.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn reject(tx: &mut Tx, post: PostId, revision: i64) -> Result<bool, StoreError> {
    outbox::lock(tx).await?;
    mark(tx, post, revision, "rejected").await?;
    if waits_after(tx, post, revision).await? {
        return Ok(false);
    }
    step(tx, post, PostState::Held, PostState::Rejected).await
}

/// Whether a text of a post that is newer than this one waits for a moderator.
///
/// # Errors
/// When the database fails.
pub async fn waits_after(tx: &mut Tx, post: PostId, revision: i64) -> Result<bool, StoreError> {
    let waits = on!(tx, c => {
        sqlx::query_scalar(
            "select exists (select 1 from post_revision where post_id = $1 and revision > $2 \
             and state = 'held')",
        )
        .bind(post.to_string())
        .bind(revision)
        .fetch_one(c)
        .await
    })?;
    Ok(waits)
}

/// Takes a published post down.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn hide(tx: &mut Tx, post: PostId) -> Result<bool, StoreError> {
    outbox::lock(tx).await?;
    step(tx, post, PostState::Published, PostState::Hidden).await
}

/// A post that a moderator refused or took down waits again, with another text.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn resubmit(tx: &mut Tx, post: PostId) -> Result<bool, StoreError> {
    outbox::lock(tx).await?;
    Ok(step(tx, post, PostState::Rejected, PostState::Held).await?
        || step(tx, post, PostState::Hidden, PostState::Held).await?)
}

/// Its author takes a post back. Its texts go for good; that something stood there remains,
/// so that the answers can be understood.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn withdraw(tx: &mut Tx, post: PostId) -> Result<bool, StoreError> {
    outbox::lock(tx).await?;
    let Some(before) = row(tx, post).await? else { return Ok(false) };
    let state = state(post, &before.state)?;
    if !state.may_become(PostState::Withdrawn)
        || !step(tx, post, state, PostState::Withdrawn).await?
    {
        return Ok(false);
    }
    let id = post.to_string();
    on!(tx, c => {
        sqlx::query("update post set body = '' where id = $1").bind(&id).execute(&mut *c).await?;
        sqlx::query("update post_revision set body = '', title = '' where post_id = $1")
            .bind(&id)
            .execute(&mut *c)
            .await?;
        sqlx::query("delete from post_upload where post_id = $1").bind(&id).execute(&mut *c).await?;
        if before.opening {
            sqlx::query(
                "update topic set title = '', tags = '[]', content_note = '' where id = $1",
            )
            .bind(&before.topic_id)
            .execute(&mut *c)
            .await?;
        }
    });
    Ok(true)
}

fn state(post: PostId, name: &str) -> Result<PostState, StoreError> {
    known("post", &post.to_string(), name, PostState::named(name))
}

/// One step from a state to another; `false` if the post is in none such.
async fn step(
    tx: &mut Tx,
    post: PostId,
    from: PostState,
    to: PostState,
) -> Result<bool, StoreError> {
    let id = post.to_string();
    let changed_row: Option<(String, bool)> = on!(tx, c => {
        sqlx::query_as(
            "update post set state = $2 where id = $1 and state = $3 returning topic_id, opening",
        )
        .bind(&id)
        .bind(to.as_str())
        .bind(from.as_str())
        .fetch_optional(c)
        .await
    })?;
    let Some((topic, opening)) = changed_row else { return Ok(false) };
    if opening {
        on!(tx, c => {
            sqlx::query("update topic set state = $2, version = version + 1 where id = $1")
                .bind(&topic)
                .bind(to.as_str())
                .execute(c)
                .await
                .map(drop)
        })?;
    }
    if from == PostState::Published {
        crate::notification::forget(tx, &id, opening.then_some(topic.as_str())).await?;
        count(tx, &topic, None).await?;
        changed(tx, &topic).await?;
    }
    Ok(true)
}

async fn mark(tx: &mut Tx, post: PostId, revision: i64, state: &str) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query("update post_revision set state = $3 where post_id = $1 and revision = $2")
            .bind(post.to_string())
            .bind(revision)
            .bind(state)
            .execute(c)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Counts the published replies of a topic anew; something new moves it to the top.
async fn count(tx: &mut Tx, topic: &str, active: Option<Timestamp>) -> Result<(), StoreError> {
    on!(tx, c => {
        sqlx::query(
            "update topic set active_at = coalesce($2, active_at), \
             replies = (select count(*) from post where topic_id = $1 and state = 'published' \
             and not opening), \
             answer_id = case when exists (select 1 from post where id = topic.answer_id \
             and state = 'published') then answer_id else null end \
             where id = $1",
        )
        .bind(topic)
        .bind(active.map(Timestamp::as_millisecond))
        .execute(c)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Has the search index look at a topic again.
async fn changed(tx: &mut Tx, topic: &str) -> Result<(), StoreError> {
    let id: TopicId = parsed("topic", topic, topic)?;
    outbox::append(tx, &[Subject::Topic(id)]).await
}
