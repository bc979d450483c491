//! Errors of the API as problem documents (RFC 9457).

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::search::ParameterError;
use serde::Serialize;

/// Why a request was not answered.
#[derive(Debug, Serialize)]
pub(crate) struct Problem {
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// The parameters that could not be taken, each with what would be right.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<Parameter>,
}

#[derive(Debug, Serialize)]
struct Parameter {
    name: &'static str,
    expected: String,
}

impl Problem {
    fn new(status: StatusCode, title: &'static str) -> Self {
        Self { title, status: status.as_u16(), detail: None, parameters: Vec::new() }
    }

    /// There is nothing at this address.
    pub(crate) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "There is nothing at this address")
    }

    /// The query string cannot be decoded.
    pub(crate) fn malformed(detail: String) -> Self {
        let problem = Self::new(StatusCode::BAD_REQUEST, "The query string cannot be read");
        Self { detail: Some(detail), ..problem }
    }

    /// Some parameters cannot be taken.
    pub(crate) fn parameters(errors: Vec<ParameterError>) -> Self {
        let problem = Self::new(StatusCode::BAD_REQUEST, "Some parameters cannot be taken");
        let detail = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        let parameters =
            errors.into_iter().map(|e| Parameter { name: e.name, expected: e.expected });
        Self { detail: Some(detail), parameters: parameters.collect(), ..problem }
    }

    /// Something of ours failed: the log has the cause, the answer does not.
    pub(crate) fn failed(error: &dyn std::error::Error) -> Self {
        tracing::error!(%error, "a request of the API could not be answered");
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "The directory cannot be read at the moment")
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::BAD_REQUEST);
        let mut response = (status, Json(self)).into_response();
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    }
}
