//! The form with which anyone says what would be right.

use axum::http::StatusCode;
use axum::response::Response;
use domain::suggestion::{MAX_SUGGESTION_CHARS, SuggestionError};
use leptos::prelude::*;

use crate::document::{Head, page};
use crate::format;
use crate::i18n::t;
use crate::parts::{icon, text_area};
use crate::reader::Reader;

/// What the form is about, and what it says.
pub(crate) struct SuggestionForm {
    pub(crate) title: String,
    /// The page it belongs to and returns to, below the locale: its address, its name, and
    /// the language of the name.
    pub(crate) about: (String, String, String),
    /// Where it is sent, below the locale.
    pub(crate) action: String,
    /// The revision that was read, of what has revisions.
    pub(crate) version: Option<i64>,
    pub(crate) label: String,
    pub(crate) hint: String,
    /// What is said when nothing was written.
    pub(crate) empty: String,
}

impl SuggestionForm {
    /// The page with the form; after an error with what was typed.
    pub(crate) fn page(
        self,
        reader: &Reader,
        typed: &str,
        error: Option<SuggestionError>,
    ) -> Response {
        let locale = reader.locale;
        let status = error.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
        let head = Head::unlisted(self.title.clone());
        let said = error.map(|error| match error {
            SuggestionError::Empty => self.empty.clone(),
            SuggestionError::TooLong => {
                t!(locale, "suggest-error-long", n = format::grouped(MAX_SUGGESTION_CHARS))
            }
            SuggestionError::RegistrationNumber => t!(locale, "suggest-error-number"),
        });
        page(status, reader, &head, || {
            let (href, name, language) = self.about.clone();
            let version = self
                .version
                .map(|v| view! { <input type="hidden" name="version" value=v.to_string() /> });
            view! {
                <p class="crumb">
                    <a href=reader.href(&href)>
                        {icon(&reader.site, "chevron-left")} <span lang=language>{name}</span>
                    </a>
                </p>
                <h1>{self.title.clone()}</h1>
                <form method="post" action=reader.href(&self.action)>
                    {version}
                    {self.field(reader, typed, said)}
                    <button class="button button-main">{t!(locale, "suggest-send")}</button>
                </form>
            }
        })
    }

    fn field(&self, reader: &Reader, typed: &str, error: Option<String>) -> AnyView {
        let invalid = error.as_ref().map(|_| "true");
        let described = if error.is_some() { "text-error text-hint" } else { "text-hint" };
        let error = error.map(|error| {
            view! {
                <p class="field-error" id="text-error">
                    {icon(&reader.site, "triangle-alert")}
                    {error}
                </p>
            }
        });
        view! {
            <div class="field">
                <label for="text">{self.label.clone()}</label>
                <p class="field-hint" id="text-hint">
                    {self.hint.clone()}
                </p>
                {error}
                {text_area(typed)
                    .id("text")
                    .name("text")
                    .rows(6)
                    .required(true)
                    .aria_describedby(described)
                    .aria_invalid(invalid)}
            </div>
        }
        .into_any()
    }
}
