//! `GET /api/v1/search`.

use std::time::Instant;

use app::{AppState, Found};
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use domain::directory::Listing;
use domain::hours::OpenState;
use domain::locale::Locale;
use domain::search::{Facets, Hit, Question, Reading, SearchRequest};
use jiff::Timestamp;
use search::Passages;
use serde::Serialize;

use super::problem::Problem;

/// How many characters of a description an answer carries.
const SNIPPET_CHARS: usize = 160;

#[derive(Serialize)]
struct Answer {
    total: usize,
    page: usize,
    per_page: usize,
    query: QueryAnswer,
    facets: FacetsAnswer,
    hits: Vec<HitAnswer>,
}

#[derive(Serialize)]
struct QueryAnswer {
    typed: String,
    read_as: Vec<Reading>,
    questions: Vec<Question>,
}

/// How many listings each value would leave.
#[derive(Serialize)]
struct FacetsAnswer {
    kind: Vec<Count>,
    region: Vec<Count>,
    language: Vec<Count>,
    free: usize,
    open_now: usize,
    within_km: Vec<Count>,
}

#[derive(Serialize)]
struct Count {
    value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    count: usize,
}

#[derive(Serialize)]
struct HitAnswer {
    id: String,
    source_id: String,
    kind: String,
    title: String,
    organization: String,
    region: Option<String>,
    distance_m: Option<u64>,
    open: &'static str,
    cost: String,
    languages: Vec<String>,
    verified_on: Option<String>,
    url: String,
    snippet: Option<String>,
}

pub(crate) async fn search(
    State(state): State<AppState>,
    parameters: Result<Query<Vec<(String, String)>>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(parameters) = parameters.map_err(|e| Problem::malformed(e.body_text()))?;
    let request = SearchRequest::read(parameters.iter().map(|(n, v)| (n.as_str(), v.as_str())));
    if !request.errors.is_empty() {
        return Err(Problem::parameters(request.errors));
    }
    let started = Instant::now();
    let found = state.search(&request.query).await.map_err(|e| Problem::failed(&e))?;
    let searched = started.elapsed();
    let answer = answer(&state, request, found);
    // Server-Timing (W3C) is what the benchmark reads, and any browser's tools show it.
    let timing = format!("search;dur={:.3}", searched.as_secs_f64() * 1000.0);
    let mut response = Json(answer).into_response();
    if let Ok(timing) = HeaderValue::from_str(&timing) {
        response.headers_mut().insert(HeaderName::from_static("server-timing"), timing);
    }
    Ok(response)
}

fn answer(state: &AppState, request: SearchRequest, found: Found) -> Answer {
    let query = request.query;
    let now = state.clock.now();
    let origin = &state.site.origin;
    let passages = Passages::of(&query.text);
    let hits = found.listings.iter();
    let hits = hits.map(|(hit, listing)| hit_answer(origin, &passages, now, hit, listing));
    Answer {
        total: found.results.total,
        page: query.page.number(),
        per_page: query.page.size(),
        hits: hits.collect(),
        query: QueryAnswer {
            typed: query.text.clone(),
            read_as: found.results.read_as,
            questions: found.results.questions,
        },
        facets: found.results.facets.into(),
    }
}

fn hit_answer(
    origin: &str,
    passages: &Passages,
    now: Timestamp,
    hit: &Hit,
    listing: &Listing,
) -> HitAnswer {
    let service = &listing.service;
    let locale = Locale::KoKr;
    let snippet = service.description.as_ref().map(|description| {
        let snippet = passages.snippet(&description.pick(locale).value, SNIPPET_CHARS);
        let text: String = snippet.parts.into_iter().map(|(part, _)| part).collect();
        let before = if snippet.cut_before { "… " } else { "" };
        let after = if snippet.cut_after { " …" } else { "" };
        format!("{before}{text}{after}")
    });
    let open = match service.schedule.as_ref().map(|hours| hours.state_at(now)) {
        Some(OpenState::Open { .. }) => "open",
        Some(OpenState::Closed { .. }) => "closed",
        Some(OpenState::Unknown) | None => "unknown",
    };
    HitAnswer {
        id: listing.id.to_string(),
        source_id: listing.source.id.clone(),
        kind: service.kind.to_string(),
        title: service.title.pick(locale).value.clone(),
        organization: service.organization.name.clone(),
        region: service.location.region.map(|r| r.full_name(locale)),
        distance_m: hit.distance_m.map(metres),
        open,
        cost: service.cost.to_string(),
        languages: service.languages.iter().map(ToString::to_string).collect(),
        verified_on: service.verified_on.map(|d| d.to_string()),
        url: format!("{origin}/{}/listing/{}", locale.path(), listing.id),
        snippet,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a distance on Earth is between 0 and 20,100,000 m"
)]
fn metres(distance: f64) -> u64 {
    distance.round() as u64
}

impl From<Facets> for FacetsAnswer {
    fn from(facets: Facets) -> Self {
        let count = |value: String, name, count| Count { value, name, count };
        let within = facets.within_m.into_iter();
        let within = within.map(|(m, n)| count((m / 1_000).to_string(), None, n));
        Self {
            within_km: within.collect(),
            kind: facets.kind.into_iter().map(|(k, n)| count(k.to_string(), None, n)).collect(),
            region: facets
                .region
                .into_iter()
                .map(|(r, n)| count(r.code().into(), Some(r.full_name(Locale::KoKr)), n))
                .collect(),
            language: facets
                .language
                .into_iter()
                .map(|(l, n)| count(l.to_string(), None, n))
                .collect(),
            free: facets.free,
            open_now: facets.open_now,
        }
    }
}
