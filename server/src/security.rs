//! Headers that bind the browser, and the refusal of forms sent from elsewhere.

use app::{AppState, Nonce};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// Headers every answer carries, whatever it is.
const ALWAYS: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Nobody but ourselves learns where a reader came from. `no-referrer` would also
    // blank the Origin of our own forms (Fetch standard, section 'append a request
    // Origin header'), and browsers without Sec-Fetch-Site would then be refused.
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    ),
];

/// Writes the headers. A page brings the nonce of its scripts along; what is not
/// a page may run none. What nobody said may be kept is not kept by shared caches, and what
/// somebody sees who is signed in by none at all.
pub(crate) async fn headers(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let signed_in = app::is_signed_in(request.headers());
    let mut response = next.run(request).await;
    let https = state.site.origin.starts_with("https:");
    let policy = content_security_policy(response.extensions().get::<Nonce>(), https);
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if https {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    let fresh = if signed_in { "private, no-store" } else { "private, no-cache" };
    let fresh = HeaderValue::from_static(fresh);
    headers.entry(header::CACHE_CONTROL).or_insert(fresh);
    response
}

/// Content Security Policy, level 3: everything from here, scripts with the nonce
/// of this answer or from our own files, WebAssembly, and nothing else.
fn content_security_policy(nonce: Option<&Nonce>, https: bool) -> String {
    let scripts = match nonce {
        Some(Nonce(nonce)) => format!("'self' 'nonce-{nonce}' 'wasm-unsafe-eval'"),
        None => "'none'".into(),
    };
    let upgrade = if https { "; upgrade-insecure-requests" } else { "" };
    format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self'; \
         connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'{upgrade}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marked_scripts_run_and_nothing_comes_from_elsewhere() {
        let policy = content_security_policy(Some(&Nonce("abc".into())), true);
        assert!(policy.contains("script-src 'self' 'nonce-abc' 'wasm-unsafe-eval';"));
        for loose in ["unsafe-inline", "'unsafe-eval'", "*", "http:", "data:"] {
            assert!(!policy.contains(loose), "{loose}");
        }
        assert!(content_security_policy(None, false).contains("script-src 'none';"));
    }
}
