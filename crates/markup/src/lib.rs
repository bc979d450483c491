//! What people write, as HTML that can do no harm.
//!
//! [`render`] reads Markdown (CommonMark, strikethrough and tables) and [`sanitise`] takes HTML; both
//! give [`SafeHtml`], which nothing else can make. What may be in it is one short list of
//! elements and attributes (`sanitise.rs`). HTML in Markdown is shown as it was typed.

mod addresses;
mod markdown;
mod pieces;
mod sanitise;
mod unseen;

use std::fmt;

pub use markdown::{MAX_MARKDOWN_BYTES, plain, render};
pub use pieces::Piece;
pub use sanitise::sanitise;

/// HTML without anything that runs, loads from elsewhere, or changes the page around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeHtml(String);

impl SafeHtml {
    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A text shown as it was typed, without any form. It is written as [`sanitise`] writes
    /// text, so that it stays as it is when it is taken in again.
    fn of_text(text: &str) -> Self {
        let text = unseen::without(text);
        Self(html_escape::encode_text(&text).replace('\u{a0}', "&nbsp;"))
    }
}

impl fmt::Display for SafeHtml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
