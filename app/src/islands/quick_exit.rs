//! Leaving at once (after the 'exit this page' pattern of the GOV.UK Design System).

use leptos::prelude::*;

/// How often Shift has to be pressed.
#[cfg(feature = "hydrate")]
const PRESSES: u8 = 3;
/// Presses farther apart than this, in milliseconds, do not belong together.
#[cfg(feature = "hydrate")]
const PAUSE_MS: f64 = 1_500.0;

/// A link to a neutral site. With script, it also blanks the page before it
/// leaves, takes this page's place in the history, and answers to Shift pressed
/// three times. Earlier pages stay in the history: no site can remove them.
#[island]
pub fn QuickExit(
    /// The word on the link.
    label: String,
    /// The neutral site.
    href: String,
    /// The address of the icon beside the word.
    icon: String,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    listen_for_shift(href.clone());
    let target = href.clone();
    let leave_by_click = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        leave(&target);
    };
    view! {
        <a class="exit" href=href rel="noreferrer nofollow" on:click=leave_by_click>
            <svg class="icon" width="24" height="24" aria-hidden="true">
                <use href=icon></use>
            </svg>
            {label}
        </a>
    }
}

/// Blanks the page and goes where nobody can tell from where.
fn leave(href: &str) {
    if let Some(body) = document().body() {
        body.set_inner_html("");
        document().set_title("");
    }
    if window().location().replace(href).is_err() {
        // The address is one of ours and always valid; if the browser refuses to
        // replace, an ordinary departure is the next best thing.
        drop(window().location().set_href(href));
    }
}

#[cfg(feature = "hydrate")]
fn listen_for_shift(href: String) {
    let presses = StoredValue::new((0u8, f64::MIN));
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() != "Shift" || event.repeat() {
            presses.set_value((0, f64::MIN));
            return;
        }
        let (count, last) = presses.get_value();
        let now = event.time_stamp();
        let count = if now - last <= PAUSE_MS { count + 1 } else { 1 };
        presses.set_value((count, now));
        if count >= PRESSES {
            leave(&href);
        }
    });
    on_cleanup(move || handle.remove());
}
