//! Boards, and the topics on them: published ones only.

use domain::forum::{Board, Language};
use domain::id::TopicId;
use jiff::Timestamp;

use super::topic::tags;
use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, known, parsed};

const WHAT: &str = "topic";

/// A board with what is on it.
#[derive(Clone, Debug)]
pub struct BoardSummary {
    /// Which.
    pub board: Board,
    /// How many topics.
    pub topics: i64,
    /// The one in which something was published last: its id, title, language, and when.
    pub latest: Option<(TopicId, String, Language, Timestamp)>,
}

/// All boards, in their order.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn boards(tx: &mut Tx) -> Result<Vec<BoardSummary>, StoreError> {
    type Row = (String, i64, String, String, String, i64);
    let rows: Vec<Row> = on!(tx, c => {
        sqlx::query_as(
            "select latest.board, counted.topics, latest.id, latest.title, latest.language, \
             latest.active_at from (select board, count(*) as topics, max(active_at) as active_at \
             from topic where state = 'published' group by board) as counted \
             join topic as latest on latest.board = counted.board \
             and latest.state = 'published' and latest.active_at = counted.active_at \
             order by latest.id",
        )
        .fetch_all(c)
        .await
    })?;
    let mut boards: Vec<_> = Board::ALL
        .iter()
        .map(|board| BoardSummary { board: *board, topics: 0, latest: None })
        .collect();
    for (board, topics, id, title, language, active_at) in rows {
        let language = known(WHAT, &id, &language, Language::named(&language))?;
        let latest = (parsed(WHAT, &id, &id)?, title, language, instant(WHAT, &id, active_at)?);
        if let Some(summary) = boards.iter_mut().find(|summary| summary.board.as_str() == board) {
            summary.topics = topics;
            summary.latest = Some(latest);
        }
    }
    Ok(boards)
}

/// A topic in the list of a board.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its id.
    pub id: TopicId,
    /// Its title.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// What it is about.
    pub tags: Vec<String>,
    /// What readers should know before they open it; empty if nothing.
    pub content_note: String,
    /// The name it is signed with.
    pub name: String,
    /// Whether that is an alias.
    pub alias: bool,
    /// How it begins.
    pub excerpt: String,
    /// Published replies.
    pub replies: i64,
    /// Whether a reply is marked as the one that helped.
    pub answered: bool,
    /// When something was published in it last.
    pub active_at: Timestamp,
}

/// A place in the list of a board: after the topic with this id, active at this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    active_at: i64,
    id: TopicId,
}

impl Place {
    /// Behind this topic.
    pub fn behind(topic: &Listed) -> Self {
        Self { active_at: topic.active_at.as_millisecond(), id: topic.id }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.active_at, self.id)
    }
}

impl std::str::FromStr for Place {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (active_at, id) = text.split_once('.').ok_or(())?;
        Ok(Self { active_at: active_at.parse().map_err(drop)?, id: id.parse().map_err(drop)? })
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    title: String,
    language: String,
    tags: String,
    content_note: String,
    name: Option<String>,
    alias: Option<bool>,
    excerpt: Option<String>,
    replies: i64,
    answered: bool,
    active_at: i64,
}

impl TryFrom<Row> for Listed {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        let id = row.id.as_str();
        Ok(Self {
            id: parsed(WHAT, id, id)?,
            language: known(WHAT, id, &row.language, Language::named(&row.language))?,
            tags: tags(id, &row.tags)?,
            active_at: instant(WHAT, id, row.active_at)?,
            name: row.name.unwrap_or_default(),
            alias: row.alias.unwrap_or_default(),
            excerpt: row.excerpt.unwrap_or_default(),
            replies: row.replies,
            answered: row.answered,
            title: row.title,
            content_note: row.content_note,
        })
    }
}

/// Topics of a board, where something happened last first: at most `limit` from a place on.
/// The index `topic_board` gives them in this order, so a long list is as fast as a short one.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn topics(
    tx: &mut Tx,
    board: Board,
    language: Option<Language>,
    after: Option<Place>,
    limit: u32,
) -> Result<Vec<Listed>, StoreError> {
    // The post that opened a topic is its first one, since ids are in the order of arrival.
    macro_rules! listed {
        ($language:literal) => {
            concat!(
                "select page.*, first.author_name as name, first.alias, substr(first.body, 1, 400) as excerpt \
                 from (select id, title, language, tags, content_note, replies, \
                 answer_id is not null as answered, active_at from topic \
                 where board = $1 and state = 'published' and (active_at, id) < ($2, $3) ",
                $language,
                "order by active_at desc, id desc limit $4) as page left join post as first \
                 on first.id = (select min(post.id) from post where post.topic_id = page.id \
                 and post.state = 'published') order by page.active_at desc, page.id desc"
            )
        };
    }
    let (active_at, id) =
        after.map_or((i64::MAX, String::new()), |place| (place.active_at, place.id.to_string()));
    let rows: Vec<Row> = match language {
        None => on!(tx, c => {
            sqlx::query_as(listed!(""))
                .bind(board.as_str())
                .bind(active_at)
                .bind(&id)
                .bind(i64::from(limit))
                .fetch_all(c)
                .await
        }),
        Some(language) => on!(tx, c => {
            sqlx::query_as(listed!("and language = $5 "))
                .bind(board.as_str())
                .bind(active_at)
                .bind(&id)
                .bind(i64::from(limit))
                .bind(language.as_str())
                .fetch_all(c)
                .await
        }),
    }?;
    rows.into_iter().map(Listed::try_from).collect()
}

/// Published topics in the order in which they are asked for, each once. Those that are not
/// published, or no longer, are left out.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn listed(tx: &mut Tx, ids: &[TopicId]) -> Result<Vec<Listed>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let row: Option<Row> = on!(tx, c => {
            sqlx::query_as(
                "select topic.id, title, language, tags, content_note, \
                 first.author_name as name, first.alias, substr(first.body, 1, 400) as excerpt, \
                 replies, answer_id is not null as answered, active_at \
                 from topic left join post as first \
                 on first.id = (select min(post.id) from post where post.topic_id = topic.id \
                 and post.state = 'published') where topic.id = $1 and topic.state = 'published'",
            )
            .bind(id.to_string())
            .fetch_optional(c)
            .await
        })?;
        found.extend(row.map(Listed::try_from).transpose()?);
    }
    Ok(found)
}

/// The address of a published topic.
#[derive(Clone, Copy, Debug)]
pub struct Address {
    /// The topic.
    pub id: TopicId,
    /// When something was published in it last.
    pub active_at: Timestamp,
}

/// Addresses of published topics in the order of their ids, at most `limit` after one.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn addresses(
    tx: &mut Tx,
    after: Option<TopicId>,
    limit: u32,
) -> Result<Vec<Address>, StoreError> {
    let rows: Vec<(String, i64)> = on!(tx, c => {
        sqlx::query_as(
            "select id, active_at from topic where id > $1 and state = 'published' \
             order by id limit $2",
        )
        .bind(after.map(|id| id.to_string()).unwrap_or_default())
        .bind(i64::from(limit))
        .fetch_all(c)
        .await
    })?;
    let address = |(id, active_at): (String, i64)| {
        Ok(Address { id: parsed(WHAT, &id, &id)?, active_at: instant(WHAT, &id, active_at)? })
    };
    rows.into_iter().map(address).collect()
}
