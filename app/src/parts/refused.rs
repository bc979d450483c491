//! What somebody meets who may not do what they asked for.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::policy::Refusal;
use leptos::prelude::*;

use crate::document::{Head, page};
use crate::format;
use crate::i18n::t;
use crate::reader::Reader;

/// Leads to the page for signing in, and from there back to this one.
pub(crate) fn sign_in_first(reader: &Reader) -> Response {
    sign_in_then(reader, &reader.here)
}

/// Leads to the page for signing in, and from there to the page `path` below the locale.
pub(crate) fn sign_in_then(reader: &Reader, path: &str) -> Response {
    let to = format::encode(&reader.href(path));
    Redirect::to(&reader.href(&format!("/sign-in?to={to}"))).into_response()
}

/// The answer to who may not: to signing in where that may help, else a page that says so.
pub(crate) fn refused(reader: &Reader, refusal: &Refusal) -> Response {
    if *refusal == Refusal::SignIn {
        return sign_in_first(reader);
    }
    let title = t!(reader.locale, "forum-refused");
    page(StatusCode::FORBIDDEN, reader, &Head::unlisted(title.clone()), || {
        view! { <h1>{title}</h1> }
    })
}
