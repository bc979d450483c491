//! What a reader sees when something did not work: what happened, what was kept, ways on.

use axum::extract::{OriginalUri, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
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
