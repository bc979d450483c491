//! The form one searches with.

use leptos::prelude::*;

use crate::i18n::t;
use crate::islands::SearchBox;
use crate::parts::icon;
use crate::reader::Reader;

/// The field and its button. `kept` are the filters that a new search keeps.
pub(crate) fn search_form(
    reader: &Reader,
    value: &str,
    kept: Vec<(&'static str, String)>,
) -> AnyView {
    let locale = reader.locale;
    let kept = kept
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! {
        <form class="search" role="search" action=reader.href("/search")>
            <label class="visually-hidden" for="q">
                {t!(locale, "search-label")}
            </label>
            {search_row(reader, value, None)}
            {kept}
        </form>
    }
    .into_any()
}

/// The field with its button, for a form that has its own label.
pub(crate) fn search_row(reader: &Reader, value: &str, hint_id: Option<&str>) -> AnyView {
    let locale = reader.locale;
    view! {
        <div class="search-row">
            <SearchBox
                id="q".to_owned()
                source="/api/v1/suggest".to_owned()
                value=value.to_owned()
                list_label=t!(locale, "search-suggestions-label")
                count=t!(locale, "search-suggestions-count", n = "{n}")
                hint_id=hint_id.map(String::from)
            />
            <button class="button button-main">
                {icon(&reader.site, "search")} {t!(locale, "search-button")}
            </button>
        </div>
    }
    .into_any()
}
