//! `GET /api/v1/topics`: what is published in the forum.

use app::{AppState, FoundTopics};
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use domain::locale::Locale;
use domain::search::{Reading, SearchRequest};
use serde::Serialize;

use super::problem::Problem;

#[derive(Serialize)]
pub(crate) struct Answer {
    total: usize,
    page: usize,
    per_page: usize,
    query: QueryAnswer,
    hits: Vec<Hit>,
}

#[derive(Serialize)]
struct QueryAnswer {
    typed: String,
    read_as: Vec<Reading>,
}

#[derive(Serialize)]
struct Hit {
    id: String,
    title: String,
    language: &'static str,
    tags: Vec<String>,
    replies: i64,
    answered: bool,
    active_at: String,
    url: String,
}

/// Takes `q`, `page` and `per_page`, as the search of the directory does.
pub(crate) async fn topics(
    State(state): State<AppState>,
    parameters: Result<Query<Vec<(String, String)>>, QueryRejection>,
) -> Result<Json<Answer>, Problem> {
    let Query(parameters) = parameters.map_err(|e| Problem::malformed(e.body_text()))?;
    let known = |name: &str| matches!(name, "q" | "page" | "per_page");
    let parameters = parameters.iter().filter(|(name, _)| known(name));
    let request = SearchRequest::read(parameters.map(|(n, v)| (n.as_str(), v.as_str())));
    if !request.errors.is_empty() {
        return Err(Problem::parameters(request.errors));
    }
    let query = request.query;
    let found = state.search_topics(&query.text, None, query.page).await;
    let FoundTopics { results, topics } = found.map_err(|error| Problem::failed(&error))?;
    let (origin, locale) = (&state.site.origin, Locale::KoKr.path());
    let hits = topics.into_iter().map(|topic| Hit {
        url: format!("{origin}/{locale}/topic/{}", topic.id),
        id: topic.id.to_string(),
        title: topic.title,
        language: topic.language.as_str(),
        tags: topic.tags,
        replies: topic.replies,
        answered: topic.answered,
        active_at: topic.active_at.to_string(),
    });
    Ok(Json(Answer {
        total: results.total,
        page: query.page.number(),
        per_page: query.page.size(),
        query: QueryAnswer { typed: query.text, read_as: results.read_as },
        hits: hits.collect(),
    }))
}
