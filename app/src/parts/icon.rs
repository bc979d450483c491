//! Icons, each beside the word it stands for.

use leptos::prelude::*;

use crate::state::Site;

/// The icon with this name in the sheet built from `style/icons`. It is
/// decoration: what it means always stands beside it in words.
pub(crate) fn icon(site: &Site, name: &str) -> impl IntoView + use<> {
    let href = format!("{}#{name}", site.assets.href("icons.svg"));
    view! {
        <svg class="icon" width="24" height="24" aria-hidden="true">
            <use href=href></use>
        </svg>
    }
}
