//! Putting something into the queue.

use domain::forum::{Board, Language};
use domain::id::{AccountId, CaseId, PostId};
use domain::moderation::{Cause, Lane};
use jiff::Timestamp;

use crate::db::Tx;
use crate::error::StoreError;
use crate::row::parsed;

/// What a case is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A post, in this revision.
    Post(PostId, i64),
    /// Something that a reader would change: the id of the suggestion.
    Suggestion(String),
    /// The decision of an earlier case.
    Appeal(CaseId),
}

impl Subject {
    /// The columns `subject`, `subject_id` and `revision`.
    fn columns(&self) -> (&'static str, String, i64) {
        match self {
            Self::Post(id, revision) => ("post", id.to_string(), *revision),
            Self::Suggestion(id) => ("suggestion", id.clone(), 0),
            Self::Appeal(id) => ("appeal", id.to_string(), 0),
        }
    }
}

/// What is known about a case when it is opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// What it is about.
    pub subject: Subject,
    /// Where it waits.
    pub lane: Lane,
    /// Why.
    pub cause: Cause,
    /// The board of the post.
    pub board: Option<Board>,
    /// The language of the post.
    pub language: Option<Language>,
    /// Whose it is.
    pub author: Option<AccountId>,
    /// What was written, to be kept with the case.
    pub evidence: String,
}

/// Puts something into the queue. Of one thing there is one open case: when there is one
/// already, it moves up to the more urgent lane, and a newer revision takes the place of the
/// older, whoever had claimed it has to look again.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn open(tx: &mut Tx, opened: &Opened, now: Timestamp) -> Result<CaseId, StoreError> {
    let (subject, subject_id, revision) = opened.subject.columns();
    let appeal_of = match &opened.subject {
        Subject::Appeal(id) => Some(id.to_string()),
        Subject::Post(..) | Subject::Suggestion(_) => None,
    };
    let id: String = on!(tx, c => {
        sqlx::query_scalar(
            "insert into moderation_case (id, subject, subject_id, revision, lane, rank, cause, \
             board, language, author_id, evidence, state, version, appeal_of, opened_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', 1, $12, $13) \
             on conflict (subject, subject_id) where state = 'open' do update set \
             lane = case when excluded.rank < moderation_case.rank then excluded.lane \
             else moderation_case.lane end, \
             cause = case when excluded.rank < moderation_case.rank then excluded.cause \
             else moderation_case.cause end, \
             rank = case when excluded.rank < moderation_case.rank then excluded.rank \
             else moderation_case.rank end, \
             revision = excluded.revision, evidence = excluded.evidence, \
             version = moderation_case.version + 1 \
             returning id",
        )
        .bind(CaseId::new(now).to_string())
        .bind(subject)
        .bind(&subject_id)
        .bind(revision)
        .bind(opened.lane.as_str())
        .bind(opened.lane.rank())
        .bind(opened.cause.as_str())
        .bind(opened.board.map_or("", Board::as_str))
        .bind(opened.language.map_or("", Language::as_str))
        .bind(opened.author.map(|id| id.to_string()))
        .bind(&opened.evidence)
        .bind(appeal_of)
        .bind(now.as_millisecond())
        .fetch_one(c)
        .await
    })?;
    parsed("case", &id, &id)
}
