//! Choosing a language, the size of the text, the brightness and the words, without script.

use axum::Form;
use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::locale::Locale;
use serde::Deserialize;

use crate::error::{PageError, respond};
use crate::reader::{Preferences, Reader, TextSize, Theme, Words};
use crate::state::AppState;

/// Where to go back to.
#[derive(Deserialize)]
pub(crate) struct Back {
    #[serde(default)]
    to: String,
}

/// A choice in the display form; a button sends one of them.
#[derive(Deserialize)]
pub(crate) struct Display {
    text: Option<String>,
    theme: Option<String>,
    words: Option<String>,
    #[serde(default)]
    to: String,
}

/// `/`: on to the home page in the language of the cookie, else of the browser.
pub(crate) async fn choose_language(reader: Reader) -> Response {
    let vary = HeaderValue::from_static("accept-language, cookie");
    ([(header::VARY, vary)], Redirect::temporary(&reader.href(""))).into_response()
}

/// `/language/en?to=/help`: remembers the language and goes to the page in it.
pub(crate) async fn language(
    State(state): State<AppState>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path(locale): Path<String>,
    Query(back): Query<Back>,
) -> Response {
    let reader = Reader::of(&uri, &headers, &state);
    let Some(locale) = Locale::from_path(&locale) else {
        return respond(&reader, Err(PageError::NotFound));
    };
    let chosen = Preferences { locale: Some(locale), ..reader.preferences };
    // What follows the locale begins with a slash, a question mark or not at all.
    let rest = Some(back.to).filter(|to| to.starts_with('/') && is_local(&format!("/x{to}")));
    remember(&reader, chosen, &format!("/{}{}", locale.path(), rest.unwrap_or_default()))
}

/// The display form: remembers the choice and goes back to the page.
pub(crate) async fn display(reader: Reader, Form(form): Form<Display>) -> Response {
    let mut chosen = reader.preferences;
    let text = form.text.as_deref().map(TextSize::read);
    let theme = form.theme.as_deref().map(Theme::read);
    let words = form.words.as_deref().map(Words::read);
    if matches!(text, Some(None)) || matches!(theme, Some(None)) || matches!(words, Some(None)) {
        return respond(&reader, Err(PageError::BadRequest));
    }
    chosen.text = text.flatten().unwrap_or(chosen.text);
    chosen.theme = theme.flatten().unwrap_or(chosen.theme);
    chosen.words = words.flatten().or(chosen.words);
    let to = if is_local(&form.to) { form.to } else { "/".into() };
    remember(&reader, chosen, &to)
}

fn remember(reader: &Reader, chosen: Preferences, to: &str) -> Response {
    let cookie = chosen.cookie(reader.is_secure());
    match (HeaderValue::from_str(&cookie), HeaderValue::from_str(to)) {
        (Ok(cookie), Ok(_)) => ([(header::SET_COOKIE, cookie)], Redirect::to(to)).into_response(),
        _ => respond(reader, Err(PageError::BadRequest)),
    }
}

/// Whether an address stays on this site: a path, and neither `//host` nor what
/// a browser would read as that.
pub(super) fn is_local(to: &str) -> bool {
    let plain = to.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    to.starts_with('/') && !to.starts_with("//") && plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site() {
        for to in ["/ko", "/ko/search?q=%EC%9D%BC", "/"] {
            assert!(is_local(to), "{to}");
        }
        for to in [
            "",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\r\nSet-Cookie: x",
            "/ 한글",
        ] {
            assert!(!is_local(to), "{to}");
        }
    }
}
