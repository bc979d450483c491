//! A field for a longer text.

use leptos::html::{HtmlElement, Textarea, textarea};
use leptos::prelude::*;

/// A `<textarea>` that holds what was typed. Leptos writes what stands inside one as it is,
/// as it does for scripts, so `</textarea><script>` would leave the field: only this function
/// makes one, and escapes it.
pub(crate) fn text_area(typed: &str) -> HtmlElement<Textarea, (), (String,)> {
    // A browser drops the first line break inside the field.
    textarea().child(format!("\n{}", html_escape::encode_text(typed)))
}
