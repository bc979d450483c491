//! The JSON API, version 1. Answers are documented in `docs/api.md`.

mod problem;
mod search;
mod suggest;
mod topics;
mod words;

use app::AppState;
use axum::Router;
use axum::routing::get;

/// The routes below `/api/v1`.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/search", get(search::search))
        .route("/suggest", get(suggest::suggest))
        .route("/topics", get(topics::topics))
        .route("/words", get(words::words))
        .fallback(async || problem::Problem::not_found())
}
