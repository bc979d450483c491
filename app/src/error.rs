//! What a reader sees when something did not work: what happened, what was kept, ways on.

use axum::extract::{OriginalUri, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use crate::credentials::CredentialError;
use crate::document::{Head, page};
use crate::i18n::t;
use crate::parts::{icon, search_form};
use crate::reader::Reader;
use crate::state::{AppState, DirectoryError};
use crate::uploads::UploadError;

/// Why a page cannot be shown.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PageError {
    /// There is nothing at this address.
    #[error("not found")]
    NotFound,
    /// There is no such listing, or no longer.
    #[error("no such listing")]
    ListingGone,
    /// The form that was sent cannot be understood.
    #[error("bad request")]
    BadRequest,
    /// What was sent is longer than anything Madang takes.
    #[error("too large")]
    TooLarge,
    /// The form stood on a page of somebody else.
    #[error("sent from elsewhere")]
    Elsewhere,
    /// What was sent came too slowly, or the answer would have.
    #[error("too slow")]
    Slow,
    /// Something of ours failed; the cause is for the log only.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// A passphrase could not be worked on; likewise.
    #[error(transparent)]
    Credential(#[from] CredentialError),
    /// The pictures cannot be read; likewise.
    #[error(transparent)]
    Upload(#[from] UploadError),
}

impl From<store::StoreError> for PageError {
    fn from(error: store::StoreError) -> Self {
        Self::Directory(error.into())
    }
}

impl PageError {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::ListingGone => StatusCode::NOT_FOUND,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Elsewhere => StatusCode::FORBIDDEN,
            Self::Slow => StatusCode::SERVICE_UNAVAILABLE,
            Self::Directory(_) | Self::Credential(_) | Self::Upload(_) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
        }
    }

    /// The status and a sentence, for a script that shows it on the page that is open.
    pub(crate) fn told(&self, reader: &Reader) -> (StatusCode, String) {
        let (title, text) = words(reader, self);
        (self.status(), format!("{title} {text}"))
    }
}

/// The page itself, or the page that says why not.
pub(crate) fn respond(reader: &Reader, result: Result<Response, PageError>) -> Response {
    result.unwrap_or_else(|error| error_page(reader, &error))
}

/// The answer to an address where nothing is.
pub async fn not_found(
    State(state): State<AppState>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Response {
    error_page(&Reader::of(&uri, &headers, &state), &PageError::NotFound)
}

/// Turns what the server refuses before any page is asked, with a bare status, into a page. A
/// page asked for at an address that only takes forms leads to the page where the form stands,
/// which is the one above.
pub async fn explain(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let headers = request.headers().clone();
    let answer = next.run(request).await;
    if answer.status() == StatusCode::METHOD_NOT_ALLOWED && method == Method::GET {
        let above = uri.path().rsplit_once('/').map_or("/", |(above, _)| above);
        return Redirect::to(if above.is_empty() { "/" } else { above }).into_response();
    }
    let error = match answer.status() {
        StatusCode::PAYLOAD_TOO_LARGE => PageError::TooLarge,
        StatusCode::FORBIDDEN => PageError::Elsewhere,
        StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => PageError::Slow,
        StatusCode::BAD_REQUEST
        | StatusCode::UNPROCESSABLE_ENTITY
        | StatusCode::UNSUPPORTED_MEDIA_TYPE => PageError::BadRequest,
        _ => return answer,
    };
    let reads = |headers: &HeaderMap, name| {
        let value = headers.get(name).and_then(|value| value.to_str().ok());
        value.is_some_and(|value| value.contains("text/html"))
    };
    if !reads(&headers, header::ACCEPT) || reads(answer.headers(), header::CONTENT_TYPE) {
        return answer;
    }
    error_page(&Reader::of(&uri, &headers, &state), &error)
}

/// What happened, in a few words and in a sentence or two. What failed is for the log.
fn words(reader: &Reader, error: &PageError) -> (String, String) {
    let locale = reader.locale;
    match error {
        PageError::NotFound => {
            (t!(locale, "error-not-found-title"), t!(locale, "error-not-found-text"))
        }
        PageError::ListingGone => {
            (t!(locale, "error-not-found-title"), t!(locale, "error-not-found-listing"))
        }
        PageError::BadRequest => {
            (t!(locale, "error-bad-request-title"), t!(locale, "error-bad-request-text"))
        }
        PageError::TooLarge => (t!(locale, "error-large-title"), t!(locale, "error-large-text")),
        PageError::Elsewhere => {
            (t!(locale, "error-elsewhere-title"), t!(locale, "error-elsewhere-text"))
        }
        PageError::Slow => (t!(locale, "error-busy-title"), t!(locale, "error-busy-text")),
        PageError::Directory(_) | PageError::Credential(_) | PageError::Upload(_) => {
            tracing::error!(%error, "a page could not be shown");
            (t!(locale, "error-server-title"), t!(locale, "error-server-text"))
        }
    }
}

fn error_page(reader: &Reader, error: &PageError) -> Response {
    let locale = reader.locale;
    let (title, text) = words(reader, error);
    let ways =
        [("", "house", t!(locale, "error-home")), ("/help", "phone", t!(locale, "error-help"))];
    let way = |(path, name, label): (&str, &str, String)| {
        view! {
            <li>
                <a href=reader.href(path)>
                    {icon(&reader.site, name)} <span>{label}</span>
                    {icon(&reader.site, "chevron-right")}
                </a>
            </li>
        }
    };
    page(error.status(), reader, &Head::unlisted(title.clone()), || {
        view! {
            <section class="answer">
                {icon(&reader.site, "circle-question-mark")} <h1>{title}</h1> <p>{text}</p>
                {search_form(reader, "", Vec::new())}
                <ul class="ways">{ways.map(way).collect_view()}</ul>
            </section>
        }
    })
}
