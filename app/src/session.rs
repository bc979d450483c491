//! The cookie by which somebody who signed in is recognised.

use std::sync::Arc;

use axum::http::HeaderMap;
use jiff::Timestamp;
use store::StoreError;
use store::session::{self, LASTS, SignedIn, Token};

use crate::reader::set_cookie;
use crate::saved::cookie;
use crate::state::AppState;

/// The cookie's name where the site is reached through TLS: browsers take one of this name
/// only with `Secure`, `Path=/` and no `Domain` (RFC 6265bis, section 4.1.3.2).
const SECURE: &str = "__Host-madang-session";
/// Its name elsewhere, such as on the machine of who develops.
const PLAIN: &str = "madang-session";

/// Whether a request carries a session, lasting or not.
pub fn is_signed_in(headers: &HeaderMap) -> bool {
    cookie(headers, SECURE).or_else(|| cookie(headers, PLAIN)).is_some()
}

/// The token a request carries.
pub(crate) fn token(headers: &HeaderMap, secure: bool) -> Option<Token> {
    Token::parse(cookie(headers, if secure { SECURE } else { PLAIN })?)
}

/// Who is signed in. Where the database does not answer nobody is, so that what everybody may
/// read is still read.
pub(crate) async fn signed_in(
    state: &AppState,
    headers: &HeaderMap,
    now: Timestamp,
) -> Option<Arc<SignedIn>> {
    let token = token(headers, state.site.origin.starts_with("https:"))?;
    let found: Result<_, StoreError> =
        async { session::find(&mut state.store.read().await?, &token, now).await }.await;
    match found {
        Ok(found) => found.map(Arc::new),
        Err(error) => {
            tracing::error!(%error, "a session could not be looked up");
            None
        }
    }
}

/// The cookie that keeps somebody signed in.
pub(crate) fn begin(token: &Token, secure: bool) -> String {
    let lasts = u32::try_from(LASTS.as_secs()).unwrap_or(u32::MAX);
    set_cookie(name(secure), token.as_str(), lasts, secure)
}

/// The cookie that ends that.
pub(crate) fn end(secure: bool) -> String {
    set_cookie(name(secure), "", 0, secure)
}

fn name(secure: bool) -> &'static str {
    if secure { SECURE } else { PLAIN }
}
