//! All routes, and what every request passes through.

use std::time::Duration;

use app::AppState;
use axum::extract::{MatchedPath, Request};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Router, middleware};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};
use tower_http::trace::TraceLayer;
use tracing::{Span, info_span};

use crate::{api, assets, crawlers, health, offline, security};

/// The longest form anybody sends, in bytes; those with a post may be longer.
const MAX_BODY: usize = 256 * 1024;

/// How many times longer than other answers one may take that begins with a picture, which
/// comes from a phone.
const SLOWER: u32 = 8;

/// The program as a service. `timeout` is how long an answer may take.
pub(crate) fn router(state: AppState, timeout: Duration) -> Router {
    let around = ServiceBuilder::new()
        .layer(trace())
        .layer(middleware::from_fn_with_state(state.clone(), security::headers))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(state.clone(), app::explain))
        .layer(CsrfLayer::new())
        .layer(RequestBodyTimeoutLayer::new(timeout))
        .layer(compression());
    let pages = Router::new()
        .merge(app::routes())
        .merge(app::picture_routes())
        .nest("/api/v1", api::routes())
        .route("/pkg/{name}", get(assets::file))
        .route("/favicon.ico", get(assets::favicon))
        .route("/sw.js", get(offline::worker))
        .route("/robots.txt", get(crawlers::robots))
        .route("/sitemap.xml", get(crawlers::sitemap_index))
        .route("/sitemap/topics/{start}", get(crawlers::sitemap_topics))
        .route("/sitemap/words", get(crawlers::sitemap_words))
        .route("/sitemap/{start}", get(crawlers::sitemap))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .layer(RequestBodyLimitLayer::new(MAX_BODY))
        .layer(within(timeout));
    let long_forms = app::long_forms()
        .layer(RequestBodyLimitLayer::new(app::MAX_FORM_WITH_PICTURE))
        .layer(within(timeout * SLOWER));
    pages.merge(long_forms).fallback(app::not_found).layer(around).with_state(state)
}

fn within(timeout: Duration) -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, timeout)
}

/// Pages are compressed as they are sent; assets are compressed already.
fn compression() -> CompressionLayer<impl Predicate> {
    let predicate = DefaultPredicate::new().and(NotForContentType::const_new("application/wasm"));
    // The fastest level: a page is rendered anew for every reader.
    CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest).compress_when(predicate)
}

/// One line a request: method, route, status, duration. The route is the pattern,
/// such as `/ko/listing/{id}`, so that no query and no id is written down.
fn trace() -> TraceLayer<
    tower_http::classify::SharedClassifier<tower_http::classify::ServerErrorsAsFailures>,
    fn(&Request) -> Span,
> {
    fn span(request: &Request) -> Span {
        let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str);
        info_span!("request", method = %request.method(), route)
    }
    TraceLayer::new_for_http().make_span_with(span as fn(&Request) -> Span)
}
