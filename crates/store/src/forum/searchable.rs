//! What search knows of topics: only what is published.

use domain::forum::{Board, Language, TopicText};
use domain::id::TopicId;

use super::topic::tags;
use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, known, parsed};

const WHAT: &str = "topic";

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    board: String,
    language: String,
    title: String,
    tags: String,
    active_at: i64,
}

macro_rules! select_topic {
    ($rest:literal) => {
        concat!(
            "select id, board, language, title, tags, active_at from topic \
             where state = 'published' and ",
            $rest
        )
    };
}

/// The topics among these that are published, with their published posts.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn searchable(tx: &mut Tx, ids: &[TopicId]) -> Result<Vec<TopicText>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let row: Option<Row> = on!(tx, c => {
            sqlx::query_as(select_topic!("id = $1")).bind(id.to_string()).fetch_optional(c).await
        })?;
        found.extend(row);
    }
    texts(tx, found).await
}

/// Published topics by id, after the one given.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn searchable_page(
    tx: &mut Tx,
    after: Option<TopicId>,
    limit: u32,
) -> Result<Vec<TopicText>, StoreError> {
    let rows = on!(tx, c => {
        sqlx::query_as(select_topic!("id > $1 order by id limit $2"))
            .bind(after.map(|id| id.to_string()).unwrap_or_default())
            .bind(i64::from(limit))
            .fetch_all(c)
            .await
    })?;
    texts(tx, rows).await
}

async fn texts(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<TopicText>, StoreError> {
    let mut topics = Vec::with_capacity(rows.len());
    for row in rows {
        let posts: Vec<String> = on!(tx, c => {
            sqlx::query_scalar(
                "select body from post where topic_id = $1 and state = 'published' order by id",
            )
            .bind(&row.id)
            .fetch_all(c)
            .await
        })?;
        let id = row.id.as_str();
        topics.push(TopicText {
            id: parsed(WHAT, id, id)?,
            board: known(WHAT, id, &row.board, Board::named(&row.board))?,
            language: known(WHAT, id, &row.language, Language::named(&row.language))?,
            title: row.title,
            tags: tags(id, &row.tags)?,
            posts,
            active_at: instant(WHAT, id, row.active_at)?,
        });
    }
    Ok(topics)
}
