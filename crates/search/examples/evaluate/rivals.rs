//! What a directory would otherwise be searched with: the full-text search of SQLite and the
//! trigrams of PostgreSQL, each over title, organisation, region, tags and description.

use std::error::Error;

use domain::directory::Listing;
use domain::locale::Locale;
use sqlx::{Connection, PgConnection, SqliteConnection};

use crate::measure::Answer;

/// How many hits are asked for; whether there are more than two is all that is asked beyond.
const HITS: i64 = 10;
/// The least likeness that counts in PostgreSQL, its default for `<%`.
const LIKE: f32 = 0.6;

/// The words of a listing, as a table would hold them.
pub(crate) fn text(listing: &Listing) -> String {
    let service = &listing.service;
    let values = |text: &domain::language::LocalizedText| {
        text.all().iter().map(|one| one.value.clone()).collect::<Vec<_>>()
    };
    let mut words = values(&service.title);
    words.push(service.organization.name.clone());
    words.extend(service.location.region.map(|region| region.full_name(Locale::KoKr)));
    words.extend(service.tags.iter().cloned());
    words.extend(service.description.iter().flat_map(values));
    words.join(" ")
}

/// SQLite's FTS5 with its trigram tokenizer; words shorter than three letters by LIKE.
pub(crate) struct Fts5(SqliteConnection);

impl Fts5 {
    pub(crate) async fn of(listings: &[Listing]) -> Result<Self, Box<dyn Error>> {
        let mut connection = SqliteConnection::connect("sqlite::memory:").await?;
        sqlx::query("create virtual table l using fts5(id unindexed, text, tokenize = 'trigram')")
            .execute(&mut connection)
            .await?;
        for listing in listings {
            sqlx::query("insert into l (id, text) values ($1, $2)")
                .bind(&listing.source.id)
                .bind(text(listing))
                .execute(&mut connection)
                .await?;
        }
        Ok(Self(connection))
    }

    pub(crate) async fn ask(&mut self, query: &str) -> Result<Answer, Box<dyn Error>> {
        let words: Vec<&str> = query.split_whitespace().collect();
        let long = words.iter().filter(|word| word.chars().nth(2).is_some());
        let long: Vec<String> = long.map(|w| format!("\"{}\"", w.replace('"', ""))).collect();
        let mut ids: Vec<String> = Vec::new();
        if !long.is_empty() {
            ids = sqlx::query_scalar("select id from l where text match $1 order by rank limit $2")
                .bind(long.join(" OR "))
                .bind(HITS)
                .fetch_all(&mut self.0)
                .await?;
        }
        for word in words {
            let more: Vec<String> =
                sqlx::query_scalar("select id from l where instr(text, $1) > 0 limit $2")
                    .bind(word)
                    .bind(HITS)
                    .fetch_all(&mut self.0)
                    .await?;
            let new: Vec<String> = more.into_iter().filter(|id| !ids.contains(id)).collect();
            ids.extend(new);
        }
        Ok(Answer { total: ids.len(), ids })
    }
}

/// PostgreSQL's pg_trgm by word likeness.
pub(crate) struct Trigrams(PgConnection);

impl Trigrams {
    pub(crate) async fn of(url: &str, listings: &[Listing]) -> Result<Self, Box<dyn Error>> {
        let mut connection = PgConnection::connect(url).await?;
        sqlx::query("create extension if not exists pg_trgm").execute(&mut connection).await?;
        sqlx::query("create temporary table l (id text, words text)")
            .execute(&mut connection)
            .await?;
        for listing in listings {
            sqlx::query("insert into l (id, words) values ($1, $2)")
                .bind(&listing.source.id)
                .bind(text(listing))
                .execute(&mut connection)
                .await?;
        }
        Ok(Self(connection))
    }

    pub(crate) async fn ask(&mut self, query: &str) -> Result<Answer, Box<dyn Error>> {
        let found: Vec<(String, f32)> = sqlx::query_as(
            "select id, word_similarity($1, words) from l where word_similarity($1, words) > 0 \
             order by 2 desc, 1 limit $2",
        )
        .bind(query)
        .bind(HITS)
        .fetch_all(&mut self.0)
        .await?;
        let total = found.iter().filter(|(_, likeness)| *likeness >= LIKE).count();
        Ok(Answer { total, ids: found.into_iter().map(|(id, _)| id).collect() })
    }
}
