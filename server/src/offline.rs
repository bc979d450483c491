//! The service worker (W3C Service Workers) that shows the help lines without a connection.

use std::hash::{DefaultHasher, Hash, Hasher};

use app::AppState;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use domain::locale::Locale;

/// What it does with the files that stand before it.
const WORKER: &str = include_str!("offline/worker.js");

/// `GET /sw.js`: the worker with the names of what it keeps, by which a browser sees that
/// there is something new.
pub(crate) async fn worker(State(state): State<AppState>) -> impl IntoResponse {
    let assets = ["madang.css", "icons.svg", "favicon.svg"];
    let assets = assets.map(|name| state.site.assets.href(name).to_owned());
    let pages = Locale::ALL.map(|locale| format!("/{}/offline", locale.path()));
    let files: Vec<_> = pages.into_iter().chain(assets).collect();
    let mut hasher = DefaultHasher::new();
    (env!("CARGO_PKG_VERSION"), &files).hash(&mut hasher);
    let name = format!("madang-{:x}", hasher.finish());
    let script = format!("const NAME = {name:?};\nconst FILES = {files:?};\n{WORKER}");
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], script)
}
