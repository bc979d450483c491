//! What people tell us about posts.

use domain::forum::{Board, Language, PostState};
use domain::id::{AccountId, CaseId, PostId, uuid_v7};
use domain::moderation::{Cause, Lane, ReportReason};
use jiff::Timestamp;

use super::{Opened, Subject, open};
use crate::db::Tx;
use crate::error::StoreError;
use crate::outbox;
use crate::row::known;

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reported {
    /// A moderator will look.
    Taken(CaseId),
    /// They have said so before.
    Before,
    /// The post is not shown (any more).
    Gone,
}

#[derive(sqlx::FromRow)]
struct About {
    state: String,
    revision: i64,
    body: String,
    author_id: Option<String>,
    board: String,
    language: String,
    waiting: Option<i64>,
    evidence: Option<String>,
}

/// Somebody tells us about a post; each counts once. `text` may be empty.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn report(
    tx: &mut Tx,
    post: PostId,
    by: AccountId,
    reason: ReportReason,
    text: &str,
    now: Timestamp,
) -> Result<Reported, StoreError> {
    outbox::lock(tx).await?;
    let id = post.to_string();
    let about: Option<About> = on!(tx, c => {
        sqlx::query_as(
            "select post.state, post.revision, post.body, post.author_id, board, language, \
             (select c.revision from moderation_case c where c.subject = 'post' \
             and c.subject_id = post.id and c.state = 'open') as waiting, \
             (select c.evidence from moderation_case c where c.subject = 'post' \
             and c.subject_id = post.id and c.state = 'open') as evidence \
             from post join topic on topic.id = post.topic_id where post.id = $1",
        )
        .bind(&id)
        .fetch_optional(c)
        .await
    })?;
    let Some(about) = about.filter(|about| about.state == PostState::Published.as_str()) else {
        return Ok(Reported::Gone);
    };
    let author = about.author_id.as_deref().map(|text| crate::row::parsed("post", &id, text));
    let opened = Opened {
        // Another text that waits already stays before the moderator.
        subject: Subject::Post(post, about.waiting.unwrap_or(about.revision)),
        lane: Lane::Report,
        cause: Cause::Report,
        board: Some(known("post", &id, &about.board, Board::named(&about.board))?),
        language: Some(known("post", &id, &about.language, Language::named(&about.language))?),
        author: author.transpose()?,
        evidence: about.evidence.unwrap_or(about.body),
    };
    let case = open(tx, &opened, now).await?;
    let new = on!(tx, c => {
        sqlx::query(
            "insert into report (id, case_id, account_id, reason, text, created_at) \
             values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
        )
        .bind(uuid_v7(now).to_string())
        .bind(case.to_string())
        .bind(by.to_string())
        .bind(reason.as_str())
        .bind(text)
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1)
    })?;
    Ok(if new { Reported::Taken(case) } else { Reported::Before })
}

/// What somebody told us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Why.
    pub reason: ReportReason,
    /// In their words; may be empty.
    pub text: String,
}

/// The reports of a case, without who sent them.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn reports(tx: &mut Tx, id: CaseId) -> Result<Vec<Report>, StoreError> {
    let id = id.to_string();
    let rows: Vec<(String, String)> = on!(tx, c => {
        sqlx::query_as("select reason, text from report where case_id = $1 order by id limit 100")
            .bind(&id)
            .fetch_all(c)
            .await
    })?;
    rows.into_iter()
        .map(|(reason, text)| {
            let reason = known("report", &id, &reason, ReportReason::named(&reason))?;
            Ok(Report { reason, text })
        })
        .collect()
}

/// What a form about a post needs to know.
#[derive(Clone, Debug)]
pub struct PostAbout {
    /// Its state.
    pub state: PostState,
    /// Whose it is. It is never shown.
    pub author: Option<AccountId>,
    /// Where it stands.
    pub board: Board,
    /// Its language.
    pub language: Language,
    /// Its topic.
    pub topic: String,
    /// The title of its topic.
    pub title: String,
}

/// What stands around a post.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn post_about(tx: &mut Tx, post: PostId) -> Result<Option<PostAbout>, StoreError> {
    type Row = (String, Option<String>, String, String, String, String);
    let id = post.to_string();
    let row: Option<Row> = on!(tx, c => {
        sqlx::query_as(
            "select post.state, post.author_id, board, language, topic.id, title \
             from post join topic on topic.id = post.topic_id where post.id = $1",
        )
        .bind(&id)
        .fetch_optional(c)
        .await
    })?;
    let Some((state, author, board, language, topic, title)) = row else { return Ok(None) };
    let author = author.map(|text| crate::row::parsed("post", &id, &text)).transpose()?;
    Ok(Some(PostAbout {
        state: known("post", &id, &state, PostState::named(&state))?,
        author,
        board: known("post", &id, &board, Board::named(&board))?,
        language: known("post", &id, &language, Language::named(&language))?,
        topic,
        title,
    }))
}
