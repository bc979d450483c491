//! The way back to something, above a page.

use leptos::prelude::*;

use crate::parts::icon;
use crate::reader::Reader;

/// A link to the page that this one belongs to, with its name and the language of that, if it
/// is not the reader's.
pub(crate) fn crumb(
    reader: &Reader,
    path: &str,
    name: String,
    lang: Option<&'static str>,
) -> AnyView {
    view! {
        <p class="crumb">
            <a href=reader.href(path)>
                {icon(&reader.site, "chevron-left")} <span lang=lang>{name}</span>
            </a>
        </p>
    }
    .into_any()
}
