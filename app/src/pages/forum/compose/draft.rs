//! What is typed into the form, kept on the device.

use leptos::prelude::*;

use super::{Compose, Kind};
use crate::i18n::t;
use crate::islands::{Draft, DraftWords};
use crate::reader::Reader;

impl Compose<'_> {
    /// Keeps what is typed on the device until it is sent; not a chosen picture.
    pub(super) fn draft(&self, reader: &Reader, key: String) -> AnyView {
        let locale = reader.locale;
        let fields: &[_] = match self.kind {
            Kind::Topic(_) => &["title", "text", "alt", "tags", "note"],
            _ => &["text", "alt"],
        };
        let fields = fields.iter().map(|&field| field.into()).collect();
        let words = DraftWords {
            kept: t!(locale, "draft-kept"),
            restored: t!(locale, "draft-restored"),
            forget: t!(locale, "draft-forget"),
            forgotten: t!(locale, "draft-forgotten"),
        };
        view! { <Draft key=key fields=fields words=words /> }.into_any()
    }
}
