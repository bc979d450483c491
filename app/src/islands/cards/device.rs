//! The reader's device. One that keeps nothing (private windows may refuse to) only means
//! that every card is new next time.

#[cfg(feature = "hydrate")]
pub(super) use browser::*;
#[cfg(not(feature = "hydrate"))]
pub(super) use server::*;

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::html::Button;
    use leptos::prelude::*;
    use leptos::web_sys::{Storage, js_sys::Date};

    /// Where the browser keeps which card lies in which box; nothing of it leaves the device.
    const KEY: &str = "madang-cards";

    fn storage() -> Option<Storage> {
        window().local_storage().ok().flatten()
    }

    pub(in crate::islands::cards) fn kept() -> String {
        storage().and_then(|s| s.get_item(KEY).ok().flatten()).unwrap_or_default()
    }

    pub(in crate::islands::cards) fn keep(text: &str) {
        drop(storage().map(|s| s.set_item(KEY, text)));
    }

    pub(in crate::islands::cards) fn forget() {
        drop(storage().map(|s| s.remove_item(KEY)));
    }

    /// The day where the reader is, in days since 1970-01-01.
    pub(in crate::islands::cards) fn today() -> i32 {
        let now = Date::new_0();
        let minutes = now.get_time() / 60_000.0 - now.get_timezone_offset();
        // Some twenty thousand.
        (minutes / 1_440.0).floor() as i32
    }

    /// Gives the card the keyboard once it is there.
    pub(in crate::islands::cards) fn focus(card: NodeRef<Button>) {
        request_animation_frame(move || {
            if let Some(card) = card.get_untracked() {
                drop(card.focus());
            }
        });
    }
}

/// On the server nobody learns.
#[cfg(not(feature = "hydrate"))]
mod server {
    use leptos::html::Button;
    use leptos::prelude::NodeRef;

    pub(in crate::islands::cards) fn kept() -> String {
        String::new()
    }

    pub(in crate::islands::cards) fn keep(_: &str) {}

    pub(in crate::islands::cards) fn forget() {}

    pub(in crate::islands::cards) fn today() -> i32 {
        0
    }

    pub(in crate::islands::cards) fn focus(_: NodeRef<Button>) {}
}
