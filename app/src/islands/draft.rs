//! Drafts, kept on the device until they are sent.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What is said about a draft.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DraftWords {
    /// It is kept on this device.
    pub kept: String,
    /// It was put back into the field.
    pub restored: String,
    /// Forgets it.
    pub forget: String,
    /// It is forgotten.
    pub forgotten: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    Kept,
    Restored,
    Forgotten,
}

/// Keeps what is typed into a field on the device, and puts it back when the form is opened
/// anew. Without script it is not there.
#[island]
pub fn Draft(
    /// The address of the form.
    key: String,
    /// The id of the field.
    field: String,
    /// What is said.
    words: DraftWords,
) -> impl IntoView {
    let said = RwSignal::new(Said::Nothing);
    let (of, name) = (field.clone(), key.clone());
    Effect::new(move || wake(&name, &of, said));
    let forget = move |_| {
        device::forget(&key);
        device::empty(&field);
        said.set(Said::Forgotten);
    };
    let (kept, restored, forgotten) = (words.kept, words.restored, words.forgotten);
    let sentence = move || match said.get() {
        Said::Nothing => String::new(),
        Said::Kept => kept.clone(),
        Said::Restored => restored.clone(),
        Said::Forgotten => forgotten.clone(),
    };
    view! {
        <p class="draft" hidden=move || said.get() == Said::Nothing>
            <span role="status">{sentence}</span>
            " "
            <button type="button" hidden=move || said.get() == Said::Forgotten on:click=forget>
                {words.forget}
            </button>
        </p>
    }
}

/// Forgets drafts that were sent. It shows nothing.
///
/// The page may be opened again from the history or loaded anew: what was begun since then has
/// not been sent, and stays.
#[island]
pub fn DraftSent(
    /// The addresses of the forms.
    keys: Vec<String>,
) -> impl IntoView {
    Effect::new(move || {
        if device::arrived() {
            keys.iter().for_each(|key| device::forget(key));
        }
    });
}

/// Forgets all drafts of this device, for somebody who has left it. It shows nothing.
#[island]
pub fn DraftsLeft() -> impl IntoView {
    Effect::new(device::forget_all);
}

/// Puts a draft back into an empty field, and keeps what is typed from now on.
fn wake(key: &str, field: &str, said: RwSignal<Said>) {
    if device::restore(key, field) {
        said.set(Said::Restored);
    }
    let name = key.to_owned();
    device::on_input(field, move |text| {
        if text.trim().is_empty() {
            device::forget(&name);
        } else if device::keep(&name, &text) && said.get_untracked() != Said::Kept {
            said.set(Said::Kept);
        }
    });
}

#[cfg(feature = "hydrate")]
mod device {
    use leptos::prelude::*;
    use leptos::web_sys::{HtmlTextAreaElement, Storage};
    use wasm_bindgen::JsCast;

    fn storage() -> Option<Storage> {
        window().local_storage().ok().flatten()
    }

    /// What the names of all drafts begin with.
    const DRAFTS: &str = "madang-draft:";
    /// A page that was gone to, not loaded again nor come back to (Navigation Timing, level 1,
    /// section 4.4).
    const NAVIGATE: u16 = 0;

    fn name(key: &str) -> String {
        format!("{DRAFTS}{key}")
    }

    pub(super) fn arrived() -> bool {
        window().performance().is_some_and(|told| told.navigation().type_() == NAVIGATE)
    }

    fn area(field: &str) -> Option<HtmlTextAreaElement> {
        document().get_element_by_id(field)?.dyn_into().ok()
    }

    pub(super) fn restore(key: &str, field: &str) -> bool {
        let kept = storage().and_then(|s| s.get_item(&name(key)).ok().flatten());
        match (kept, area(field)) {
            (Some(kept), Some(area)) if area.value().trim().is_empty() => {
                area.set_value(&kept);
                true
            }
            _ => false,
        }
    }

    /// Whether there was room for it.
    pub(super) fn keep(key: &str, text: &str) -> bool {
        storage().is_some_and(|s| s.set_item(&name(key), text).is_ok())
    }

    pub(super) fn forget(key: &str) {
        drop(storage().map(|s| s.remove_item(&name(key))));
    }

    pub(super) fn forget_all() {
        let Some(storage) = storage() else { return };
        let keys = (0..storage.length().unwrap_or_default()).filter_map(|n| storage.key(n).ok()?);
        let drafts: Vec<String> = keys.filter(|key| key.starts_with(DRAFTS)).collect();
        for draft in drafts {
            drop(storage.remove_item(&draft));
        }
    }

    pub(super) fn empty(field: &str) {
        if let Some(area) = area(field) {
            area.set_value("");
        }
    }

    pub(super) fn on_input(field: &str, then: impl Fn(String) + 'static) {
        let field = field.to_owned();
        let handle = window_event_listener(leptos::ev::input, move |event| {
            let typed = event.target().and_then(|t| t.dyn_into::<HtmlTextAreaElement>().ok());
            if let Some(area) = typed.filter(|area| area.id() == field) {
                then(area.value());
            }
        });
        on_cleanup(move || handle.remove());
    }
}

/// On the server nobody types.
#[cfg(not(feature = "hydrate"))]
mod device {
    pub(super) fn restore(_: &str, _: &str) -> bool {
        false
    }

    pub(super) fn keep(_: &str, _: &str) -> bool {
        false
    }

    pub(super) fn arrived() -> bool {
        false
    }

    pub(super) fn forget(_: &str) {}

    pub(super) fn forget_all() {}

    pub(super) fn empty(_: &str) {}

    pub(super) fn on_input(_: &str, _: impl Fn(String) + 'static) {}
}
