//! A case with everything a moderator has to see.

use domain::forum::{Board, Language, PostState};
use domain::id::{AccountId, CaseId, PostId, TopicId};
use domain::moderation::{Case, Cause, Choice, Decided, Lane, Lease, Matter, Reason, State};
use jiff::Timestamp;

use super::Subject;
use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, known, parsed};

const WHAT: &str = "case";

/// A case in the files.
#[derive(Clone, Debug)]
pub struct Filed {
    /// Its id.
    pub id: CaseId,
    /// What it is about.
    pub subject: Subject,
    /// Where it stands.
    pub case: Case,
    /// Where it waits.
    pub lane: Lane,
    /// Why.
    pub cause: Cause,
    /// The board of the post.
    pub board: Option<Board>,
    /// The language of the post.
    pub language: Option<Language>,
    /// Whose it is. It is never shown to anybody.
    pub author: Option<AccountId>,
    /// What was written, kept with the case; empty once it was redacted.
    pub evidence: String,
    /// The reason of a no.
    pub reason: Option<Reason>,
    /// What the moderator wrote to the author.
    pub message: String,
    /// The text that was published instead.
    pub edited: Option<String>,
    /// When it came into the queue.
    pub opened_at: Timestamp,
    /// The handle of who looks at it, for moderators.
    pub claimed_by: Option<String>,
    /// The handle of who decided, for moderators.
    pub decided_by: Option<String>,
    /// The post it is about; that of the first decision, for an appeal.
    pub post: Option<PostFacts>,
    /// What is suggested about: `listing` or `word`, and its id.
    pub suggestion: Option<(String, String)>,
}

/// A post, as a moderator sees it.
#[derive(Clone, Debug)]
pub struct PostFacts {
    /// The post.
    pub id: PostId,
    /// Its topic.
    pub topic: TopicId,
    /// Its state.
    pub state: PostState,
    /// Whether it opens the topic.
    pub opening: bool,
    /// The name it is signed with.
    pub signed: String,
    /// The title of the topic.
    pub topic_title: String,
    /// The title of this revision; empty for a reply.
    pub title: String,
    /// The text of this revision; empty once its author took it back.
    pub body: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    subject: String,
    subject_id: String,
    revision: i64,
    lane: String,
    cause: String,
    board: String,
    language: String,
    author_id: Option<String>,
    evidence: String,
    state: String,
    version: i64,
    escalated: bool,
    claimed_by: Option<String>,
    claimed_until: Option<i64>,
    decided_by: Option<String>,
    decision: Option<String>,
    reason: String,
    message: String,
    edited: Option<String>,
    decided_at: Option<i64>,
    effective_at: Option<i64>,
    applied_at: Option<i64>,
    opened_at: i64,
    barred: Option<String>,
    claimer: Option<String>,
    decider: Option<String>,
    about: Option<String>,
    about_id: Option<String>,
    post_id: Option<String>,
    topic_id: Option<String>,
    post_state: Option<String>,
    opening: Option<bool>,
    signed: Option<String>,
    topic_title: Option<String>,
    title: Option<String>,
    body: Option<String>,
    revision_state: Option<String>,
}

/// The case with this id.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn case(tx: &mut Tx, id: CaseId) -> Result<Option<Filed>, StoreError> {
    let row: Option<Row> = on!(tx, c => {
        sqlx::query_as(
            "select c.id, c.subject, c.subject_id, c.revision, c.lane, c.cause, c.board, \
             c.language, c.author_id, c.evidence, c.state, c.version, c.escalated, c.claimed_by, \
             c.claimed_until, c.decided_by, c.decision, c.reason, c.message, c.edited, \
             c.decided_at, c.effective_at, c.applied_at, c.opened_at, \
             before.decided_by as barred, claimer.handle as claimer, decider.handle as decider, \
             suggestion.subject as about, suggestion.subject_id as about_id, \
             post.id as post_id, post.topic_id, post.state as post_state, post.opening, \
             post.author_name as signed, topic.title as topic_title, \
             text.title, text.body, text.state as revision_state \
             from moderation_case c \
             left join moderation_case before on before.id = c.appeal_of \
             left join account claimer on claimer.id = c.claimed_by \
             left join account decider on decider.id = c.decided_by \
             left join suggestion on c.subject = 'suggestion' and suggestion.id = c.subject_id \
             left join post on c.subject <> 'suggestion' \
             and post.id = coalesce(before.subject_id, c.subject_id) \
             left join topic on topic.id = post.topic_id \
             left join post_revision text on text.post_id = post.id \
             and text.revision = coalesce(before.revision, c.revision) \
             where c.id = $1",
        )
        .bind(id.to_string())
        .fetch_optional(c)
        .await
    })?;
    row.map(Filed::try_from).transpose()
}

impl Row {
    fn matter(&self, post: Option<PostState>) -> Matter {
        use PostState::{Held, Hidden, Published, Rejected, Withdrawn};
        match (self.subject.as_str(), self.revision_state.as_deref(), post) {
            ("suggestion", ..) => Matter::Suggestion,
            ("appeal", _, Some(Rejected | Hidden)) => Matter::Appeal,
            ("appeal", ..) => Matter::Gone,
            (_, Some("held"), Some(Published)) => Matter::Rewritten,
            (_, Some("held"), Some(Held | Rejected | Hidden)) => Matter::Held,
            (_, _, Some(Published)) => Matter::Shown,
            (_, _, Some(Held | Rejected | Hidden | Withdrawn) | None) => Matter::Gone,
        }
    }

    fn state(&self) -> Result<State, StoreError> {
        let id = self.id.as_str();
        if self.state == "open" {
            let lease = match (&self.claimed_by, self.claimed_until) {
                (Some(by), Some(until)) => {
                    Some(Lease { by: parsed(WHAT, id, by)?, until: instant(WHAT, id, until)? })
                }
                _ => None,
            };
            return Ok(State::Open { lease });
        }
        let name = self.decision.as_deref().unwrap_or_default();
        let at = instant(WHAT, id, self.decided_at.unwrap_or_default())?;
        Ok(State::Decided(Decided {
            by: account(id, self.decided_by.as_deref())?,
            choice: known(WHAT, id, name, Choice::named(name))?,
            at,
            effective_at: instant(WHAT, id, self.effective_at.unwrap_or_default())?,
            applied: self.applied_at.is_some(),
        }))
    }

    fn subject(&self) -> Result<Subject, StoreError> {
        let (id, about) = (self.id.as_str(), self.subject_id.as_str());
        match self.subject.as_str() {
            "post" => Ok(Subject::Post(parsed(WHAT, id, about)?, self.revision)),
            "suggestion" => Ok(Subject::Suggestion(about.into())),
            "appeal" => Ok(Subject::Appeal(parsed(WHAT, id, about)?)),
            other => known(WHAT, id, other, None),
        }
    }
}

fn account(id: &str, text: Option<&str>) -> Result<Option<AccountId>, StoreError> {
    text.map(|text| parsed(WHAT, id, text)).transpose()
}

/// Empty means none.
fn maybe<T>(id: &str, name: &str, find: fn(&str) -> Option<T>) -> Result<Option<T>, StoreError> {
    if name.is_empty() { Ok(None) } else { known(WHAT, id, name, find(name)).map(Some) }
}

impl TryFrom<Row> for Filed {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        let id = row.id.as_str();
        let post_state = row
            .post_state
            .as_deref()
            .map(|name| known(WHAT, id, name, PostState::named(name)))
            .transpose()?;
        let case = Case {
            matter: row.matter(post_state),
            version: row.version,
            revision: row.revision,
            barred: account(id, row.barred.as_deref())?,
            escalated: row.escalated,
            state: row.state()?,
        };
        let post = match (&row.post_id, &row.topic_id, post_state) {
            (Some(post), Some(topic), Some(state)) => Some(PostFacts {
                id: parsed(WHAT, id, post)?,
                topic: parsed(WHAT, id, topic)?,
                state,
                opening: row.opening.unwrap_or_default(),
                signed: row.signed.clone().unwrap_or_default(),
                topic_title: row.topic_title.clone().unwrap_or_default(),
                title: row.title.clone().unwrap_or_default(),
                body: row.body.clone().unwrap_or_default(),
            }),
            _ => None,
        };
        Ok(Self {
            id: parsed(WHAT, id, id)?,
            subject: row.subject()?,
            case,
            lane: known(WHAT, id, &row.lane, Lane::named(&row.lane))?,
            cause: known(WHAT, id, &row.cause, Cause::named(&row.cause))?,
            board: maybe(id, &row.board, Board::named)?,
            language: maybe(id, &row.language, Language::named)?,
            author: account(id, row.author_id.as_deref())?,
            reason: maybe(id, &row.reason, Reason::named)?,
            opened_at: instant(WHAT, id, row.opened_at)?,
            suggestion: row.about.zip(row.about_id),
            post,
            evidence: row.evidence,
            message: row.message,
            edited: row.edited,
            claimed_by: row.claimer,
            decided_by: row.decider,
        })
    }
}
