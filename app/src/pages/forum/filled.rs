//! A form with a post as a browser sends it, with a picture or without.

use std::convert::Infallible;
use std::sync::{Arc, LazyLock};

use axum::Form;
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use axum::http::{HeaderMap, header};
use picture::MAX_BYTES_IN;
use serde_json::{Map, Value};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::MAX_LONG_FORM;
use super::form::Sent;
use crate::error::PageError;
use crate::session::signed_in;
use crate::state::AppState;

/// Files that are held in memory at once, each of at most [`MAX_BYTES_IN`].
static HELD: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(16)));

/// A form, however it was filled in.
pub(crate) struct Filled {
    /// What was typed.
    pub(super) sent: Result<Sent, PageError>,
    /// What was chosen in the field for a picture.
    pub(super) file: Chosen,
}

/// A file that was chosen, or why it was not read.
pub(super) enum Chosen {
    Nothing,
    /// The file, and its place among those that are held.
    File(Vec<u8>, OwnedSemaphorePermit),
    TooLarge,
    /// Too many come at once.
    Busy,
    /// Who sends it is not signed in, or no longer.
    ByNobody,
}

impl FromRequest<AppState> for Filled {
    type Rejection = Infallible;

    async fn from_request(mut request: Request, state: &AppState) -> Result<Self, Infallible> {
        let content = request.headers().get(header::CONTENT_TYPE);
        let parts = content.is_some_and(|v| v.as_bytes().starts_with(b"multipart/form-data"));
        let mut file = Chosen::Nothing;
        let sent = if parts {
            let headers = request.headers().clone();
            match Multipart::from_request(request, state).await {
                Ok(form) => read(form, &headers, state, &mut file).await,
                Err(_) => Err(PageError::BadRequest),
            }
        } else {
            DefaultBodyLimit::max(MAX_LONG_FORM).apply(&mut request);
            let form = Form::from_request(request, state).await;
            form.map(|Form(sent)| sent).map_err(|_| PageError::BadRequest)
        };
        Ok(Self { sent, file })
    }
}

async fn read(
    mut form: Multipart,
    headers: &HeaderMap,
    state: &AppState,
    file: &mut Chosen,
) -> Result<Sent, PageError> {
    let broken = |_: MultipartError| PageError::BadRequest;
    let mut typed = Map::new();
    let mut length = 0;
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "picture" {
            *file = read_file(field, headers, state).await.map_err(broken)?;
            continue;
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(broken)? {
            length += chunk.len();
            if length > MAX_LONG_FORM {
                return Err(PageError::BadRequest);
            }
            bytes.extend_from_slice(&chunk);
        }
        typed.insert(name, Value::String(String::from_utf8_lossy(&bytes).into_owned()));
    }
    serde_json::from_value(Value::Object(typed)).map_err(|_| PageError::BadRequest)
}

/// Reads a file to its end, also one that is not kept: else the rest of the form is lost.
async fn read_file(
    mut field: Field<'_>,
    headers: &HeaderMap,
    state: &AppState,
) -> Result<Chosen, MultipartError> {
    let mut file = Chosen::Nothing;
    while let Some(chunk) = field.chunk().await? {
        // A field in which nothing was chosen has one chunk of no bytes.
        if chunk.is_empty() {
            continue;
        }
        if matches!(file, Chosen::Nothing) {
            file = begin(headers, state).await;
        }
        if let Chosen::File(bytes, _) = &mut file {
            if bytes.len() + chunk.len() > MAX_BYTES_IN {
                file = Chosen::TooLarge;
            } else {
                bytes.extend_from_slice(&chunk);
            }
        }
    }
    Ok(file)
}

/// Room for a file, for who is signed in.
async fn begin(headers: &HeaderMap, state: &AppState) -> Chosen {
    if signed_in(state, headers, state.clock.now()).await.is_none() {
        return Chosen::ByNobody;
    }
    match Arc::clone(&HELD).try_acquire_owned() {
        Ok(place) => Chosen::File(Vec::new(), place),
        Err(_) => Chosen::Busy,
    }
}
