//! Thanks for what a reader has just told us.

use leptos::prelude::*;
use serde::Deserialize;
use store::suggestion::Outcome;

use crate::parts::icon;
use crate::reader::Reader;

/// What somebody who comes back to a page has just told us: `?told=held`.
#[derive(Clone, Copy, Default, Deserialize)]
pub(crate) struct Told {
    #[serde(default)]
    pub(crate) told: Option<What>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum What {
    Confirmed,
    Held,
    Full,
    #[serde(other)]
    Nothing,
}

/// The word of [`Told`] for what became of a suggestion.
pub(crate) fn told(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Held => "held",
        Outcome::Full => "full",
    }
}

/// Says thanks, aloud to who cannot see it.
pub(crate) fn thanks(reader: &Reader, sentence: String) -> AnyView {
    view! {
        <p class="notice" role="status">
            {icon(&reader.site, "check")}
            <span>{sentence}</span>
        </p>
    }
    .into_any()
}
