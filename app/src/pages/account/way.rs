//! Where signing in leads to.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::error::PageError;
use crate::pages::preferences::is_local;
use crate::reader::Reader;

/// `?to=/ko/topic/…`: the page somebody wanted to see.
#[derive(Default, Deserialize)]
pub(super) struct Way {
    #[serde(default)]
    pub(super) to: String,
}

/// That page, if it is one of ours; else 'me'.
pub(super) fn onward(reader: &Reader, to: &str) -> String {
    if is_local(to) { to.to_owned() } else { reader.href("/me") }
}

/// Another page of ours with the way onward kept: `/join?to=…`.
pub(super) fn keep(path: &str, to: &str) -> String {
    if is_local(to) { format!("{path}?to={}", crate::format::encode(to)) } else { path.to_owned() }
}

/// Goes to a page with these cookies.
pub(super) fn go(to: &str, cookies: &[String]) -> Result<Response, PageError> {
    with_cookies(Redirect::to(to).into_response(), cookies)
}

/// The answer with these cookies.
pub(super) fn with_cookies(
    mut response: Response,
    cookies: &[String],
) -> Result<Response, PageError> {
    for cookie in cookies {
        let cookie = HeaderValue::from_str(cookie).map_err(|_| PageError::BadRequest)?;
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    let private = HeaderValue::from_static("private, no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, private);
    Ok(response)
}
