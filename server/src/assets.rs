//! Style sheet, script and icons: built by `cargo xtask build`, embedded in the
//! program, named by their content, and sent in the smallest form a browser takes.

use std::collections::HashMap;
use std::sync::LazyLock;

use anyhow::{Context, bail};
use app::{AppState, Assets};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Files;

/// One embedded file in the forms in which it can be sent.
struct File {
    content_type: HeaderValue,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

static FILES: LazyLock<HashMap<String, File>> = LazyLock::new(|| {
    let plain = Files::iter().filter(|name| name.starts_with("pkg/"));
    let plain = plain.filter(|name| !name.ends_with(".br") && !name.ends_with(".gz"));
    plain.filter_map(|name| Some((name.to_string(), File::read(&name)?))).collect()
});

impl File {
    fn read(name: &str) -> Option<Self> {
        Some(Self {
            content_type: HeaderValue::from_static(content_type(name)),
            plain: bytes(name)?,
            brotli: bytes(&format!("{name}.br")),
            gzip: bytes(&format!("{name}.gz")),
        })
    }
}

fn bytes(name: &str) -> Option<&'static [u8]> {
    match Files::get(name)?.data {
        std::borrow::Cow::Borrowed(bytes) => Some(bytes),
        std::borrow::Cow::Owned(bytes) => Some(bytes.leak()),
    }
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json" | "webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// The addresses of the files by their plain names, from the manifest of the build.
pub(crate) fn manifest() -> anyhow::Result<Assets> {
    let manifest = Files::get("manifest.json").context(
        "this program was built without its style sheet and script; build it with: cargo xtask build",
    )?;
    let names: HashMap<String, String> = serde_json::from_slice(&manifest.data)?;
    for name in ["madang.css", "madang.js", "icons.svg"] {
        let Some(path) = names.get(name) else { bail!("the build left out {name}") };
        if !FILES.contains_key(path) {
            bail!("the build names {path}, but it is not there");
        }
    }
    Ok(Assets(names.into_iter().map(|(name, path)| (name, format!("/{path}"))).collect()))
}

/// `GET /favicon.ico`, which browsers ask for by themselves: the icon of the pages.
pub(crate) async fn favicon(State(state): State<AppState>) -> Redirect {
    Redirect::permanent(state.site.assets.href("favicon.svg"))
}

/// `GET /pkg/NAME`: a file never changes under its name, so it may be kept for a year.
pub(crate) async fn file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(file) = FILES.get(&format!("pkg/{name}")) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok());
    let (body, encoding) = file.smallest(accepted.unwrap_or_default());
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, file.content_type.clone());
    let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
    headers.insert(header::CACHE_CONTROL, kept);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

impl File {
    fn smallest(&self, accepted: &str) -> (&'static [u8], Option<&'static str>) {
        let accepts = |coding: &str| {
            accepted.split(',').any(|offer| {
                let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
                name.trim() == coding && !matches!(weight.trim(), "q=0" | "q=0.0")
            })
        };
        match (self.brotli, self.gzip) {
            (Some(brotli), _) if accepts("br") => (brotli, Some("br")),
            (_, Some(gzip)) if accepts("gzip") => (gzip, Some("gzip")),
            _ => (self.plain, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_smallest_form_it_takes() {
        let file = File {
            content_type: HeaderValue::from_static("text/css"),
            plain: b"plain",
            brotli: Some(b"br"),
            gzip: Some(b"gz"),
        };
        assert_eq!(file.smallest("gzip, deflate, br").1, Some("br"));
        assert_eq!(file.smallest("gzip;q=1.0, br;q=0").1, Some("gzip"));
        assert_eq!(file.smallest("").1, None);
        assert_eq!(file.smallest("brotli").1, None);
    }
}
