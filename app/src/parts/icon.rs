//! Icons, each beside the word it stands for.

use leptos::prelude::*;

use crate::state::Site;

/// The icon with this name in the sheet built from `style/icons`. It is
/// decoration: what it means always stands beside it in words.
pub(crate) fn icon(site: &Site, name: &str) -> AnyView {
    view! {
        <svg class="icon" width="24" height="24" aria-hidden="true">
            <use href=icon_href(site, name)></use>
        </svg>
    }
    .into_any()
}

/// The address of an icon within the sheet.
pub(crate) fn icon_href(site: &Site, name: &str) -> String {
    format!("{}#{name}", site.assets.href("icons.svg"))
}
