//! The cookie by which somebody who signed in is recognised.

use std::sync::Arc;

use axum::http::HeaderMap;
use domain::time::in_seoul;
use jiff::Timestamp;
use store::StoreError;
use store::ceremony::Kind;
use store::session::{self, SignedIn, Token};

use crate::reader::{A_YEAR, set_cookie};
use crate::saved::cookie;
use crate::state::AppState;

/// The cookie's name where the site is reached through TLS: browsers take one of this name
/// only with `Secure`, `Path=/` and no `Domain` (RFC 6265bis, section 4.1.3.2).
const SECURE: &str = "__Host-madang-session";
/// Its name elsewhere, such as on the machine of who develops.
const PLAIN: &str = "madang-session";

/// The cookie of who has shown the passphrase and not yet the second factor.
const STEP_SECURE: &str = "__Host-madang-step";
const STEP_PLAIN: &str = "madang-step";

/// The cookie of whose device is asked about a passkey.
const PASSKEY_SECURE: &str = "__Host-madang-passkey";
const PASSKEY_PLAIN: &str = "madang-passkey";

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
    match find(state, &token, now).await {
        Ok(found) => found.map(Arc::new),
        Err(error) => {
            tracing::error!(%error, "a session could not be looked up");
            None
        }
    }
}

/// The session lasts on from its first use on each day.
async fn find(
    state: &AppState,
    token: &Token,
    now: Timestamp,
) -> Result<Option<SignedIn>, StoreError> {
    let found = session::find(&mut state.store.read().await?, token, now).await?;
    if found.as_ref().is_some_and(|member| member.seen_on < in_seoul(now).date()) {
        let mut tx = state.store.write().await?;
        session::touch(&mut tx, token, now).await?;
        tx.commit().await?;
    }
    Ok(found)
}

/// The cookie that keeps somebody signed in.
pub(crate) fn begin(token: &Token, secure: bool) -> String {
    // The database decides how long it lasts, from visit to visit.
    set_cookie(name(secure), token.as_str(), A_YEAR, secure)
}

/// The cookie that ends that.
pub(crate) fn end(secure: bool) -> String {
    set_cookie(name(secure), "", 0, secure)
}

fn name(secure: bool) -> &'static str {
    if secure { SECURE } else { PLAIN }
}

/// The cookie for somebody who is about to show the second factor.
pub(crate) fn begin_step(token: &Token, secure: bool) -> String {
    set_cookie(step_name(secure), token.as_str(), seconds(Kind::SecondFactor), secure)
}

fn seconds(kind: Kind) -> u32 {
    u32::try_from(kind.lasts().as_secs()).unwrap_or(u32::MAX)
}

/// The cookie that ends that.
pub(crate) fn end_step(secure: bool) -> String {
    set_cookie(step_name(secure), "", 0, secure)
}

/// The token of such a step.
pub(crate) fn step(headers: &HeaderMap, secure: bool) -> Option<Token> {
    Token::parse(cookie(headers, step_name(secure))?)
}

fn step_name(secure: bool) -> &'static str {
    if secure { STEP_SECURE } else { STEP_PLAIN }
}

/// The cookie for somebody whose device is asked about a passkey.
pub(crate) fn begin_passkey(token: &Token, kind: Kind, secure: bool) -> String {
    set_cookie(passkey_name(secure), token.as_str(), seconds(kind), secure)
}

/// The cookie that ends that.
pub(crate) fn end_passkey(secure: bool) -> String {
    set_cookie(passkey_name(secure), "", 0, secure)
}

/// The token of such a step.
pub(crate) fn passkey(headers: &HeaderMap, secure: bool) -> Option<Token> {
    Token::parse(cookie(headers, passkey_name(secure))?)
}

fn passkey_name(secure: bool) -> &'static str {
    if secure { PASSKEY_SECURE } else { PASSKEY_PLAIN }
}
