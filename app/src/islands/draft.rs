//! Drafts, kept on the device until they are sent.

#[cfg(feature = "hydrate")]
mod device;

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

/// The field with the text of a post, by which a form is told from one that came back filled in.
/// Its draft has the name of the form alone, as all drafts had when it was the only field kept.
const TEXT: &str = "text";

/// Keeps what is typed into the fields of a form on the device, and puts it back when the form
/// is opened anew. Without script it is not there.
#[island]
pub fn Draft(
    /// The address of the form.
    key: String,
    /// The ids of the fields, `text` among them.
    fields: Vec<String>,
    /// What is said.
    words: DraftWords,
) -> impl IntoView {
    let said = RwSignal::new(Said::Nothing);
    let (of, name) = (fields.clone(), key.clone());
    Effect::new(move || wake(&name, &of, said));
    let forget = move |_| {
        device::forget(&key);
        fields.iter().for_each(|field| device::fill(field, ""));
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

/// Puts a draft back into a form without a text, and keeps what is typed from now on.
fn wake(key: &str, fields: &[String], said: RwSignal<Said>) {
    if device::typed(TEXT).trim().is_empty() {
        // Each of them, not only until one was put back.
        if fields.iter().filter(|field| restore(key, field)).count() > 0 {
            said.set(Said::Restored);
        }
    } else {
        // The form came back with all that was typed, and perhaps with a picture in its text.
        fields.iter().filter(|field| device::kept(key, field).is_some()).for_each(|field| {
            device::keep(key, field, &device::typed(field));
        });
    }
    let (name, fields) = (key.to_owned(), fields.to_vec());
    device::on_input(move |field| {
        let kept = fields.contains(&field) && device::keep(&name, &field, &device::typed(&field));
        if kept && said.get_untracked() != Said::Kept {
            said.set(Said::Kept);
        }
    });
}

/// Whether something was put back into an empty field.
fn restore(key: &str, field: &str) -> bool {
    let draft = device::kept(key, field).filter(|_| device::typed(field).trim().is_empty());
    if let Some(draft) = &draft {
        device::fill(field, draft);
    }
    draft.is_some()
}

/// On the server nobody types.
#[cfg(not(feature = "hydrate"))]
mod device {
    pub(super) fn typed(_: &str) -> String {
        String::new()
    }

    pub(super) fn fill(_: &str, _: &str) {}

    pub(super) fn kept(_: &str, _: &str) -> Option<String> {
        None
    }

    pub(super) fn keep(_: &str, _: &str, _: &str) -> bool {
        false
    }

    pub(super) fn arrived() -> bool {
        false
    }

    pub(super) fn forget(_: &str) {}

    pub(super) fn forget_all() {}

    pub(super) fn on_input(_: impl Fn(String) + 'static) {}
}
