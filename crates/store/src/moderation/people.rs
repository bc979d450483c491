//! What people say about a case: reports, notes among moderators, a private word to the
//! author, an appeal, and what an account may do for a time.

use domain::account::Standing;
use domain::forum::{Board, Language, PostState};
use domain::id::{AccountId, CaseId, PostId, uuid_v7};
use domain::moderation::{Cause, Lane, ReportReason, State, may_appeal};
use domain::notification::Kind;
use domain::suggestion::SuggestionText;
use jiff::Timestamp;

use super::{Filed, Opened, Subject, case, open};
use crate::db::Tx;
use crate::error::StoreError;
use crate::notification::{Notice, tell};
use crate::row::{instant, known};
use crate::{account, audit, outbox};

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
