//! The button that puts a listing aside, or takes it back.

use domain::id::ListingId;
use leptos::prelude::*;

use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

/// A form of one button, which comes back to the same place of the page: `anchor` is the id
/// of what the button belongs to.
pub(crate) fn save(reader: &Reader, id: ListingId, title: &str, anchor: &str) -> AnyView {
    let locale = reader.locale;
    let is_saved = reader.saved.contains(id);
    let (action, label) = match is_saved {
        true => ("remove", t!(locale, "action-saved")),
        false => ("add", t!(locale, "action-save")),
    };
    let spoken = format!("{label}: {title}");
    view! {
        <form class="save" method="post" action=reader.href("/saved")>
            <input type="hidden" name="id" value=id.to_string() />
            <input type="hidden" name="to" value=format!("{}#{anchor}", reader.href(&reader.here)) />
            <button
                class="button"
                name="action"
                value=action
                aria-pressed=is_saved.to_string()
                aria-label=spoken
            >
                {icon(&reader.site, "bookmark")}
                {label}
            </button>
        </form>
    }
    .into_any()
}
