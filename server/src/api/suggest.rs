//! `GET /api/v1/suggest`: completions of what is being typed.

use app::AppState;
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use domain::search::{MAX_QUERY_CHARS, ParameterError, Suggestion};
use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// As many as fit above the keyboard of a phone.
pub(super) const LIMIT: usize = 6;

#[derive(Deserialize)]
pub(crate) struct Parameters {
    #[serde(default)]
    q: String,
}

impl Parameters {
    /// What was typed so far, if it is not too long.
    pub(super) fn typed(
        parameters: Result<Query<Self>, QueryRejection>,
    ) -> Result<String, Problem> {
        let Query(Self { q }) = parameters.map_err(|e| Problem::malformed(e.body_text()))?;
        if q.chars().count() > MAX_QUERY_CHARS {
            let expected = format!("at most {MAX_QUERY_CHARS} characters");
            return Err(Problem::parameters(vec![ParameterError { name: "q", expected }]));
        }
        Ok(q)
    }
}

#[derive(Serialize)]
pub(crate) struct Answer {
    suggestions: Vec<Suggestion>,
}

pub(crate) async fn suggest(
    State(state): State<AppState>,
    parameters: Result<Query<Parameters>, QueryRejection>,
) -> Result<Json<Answer>, Problem> {
    let q = Parameters::typed(parameters)?;
    let suggestions = state.index.suggest(&q, LIMIT).map_err(|e| Problem::failed(&e))?;
    Ok(Json(Answer { suggestions }))
}
