//! The drafts on the device, and the fields of the form.

use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, Storage};
use wasm_bindgen::JsCast;

/// What the names of all drafts begin with.
const DRAFTS: &str = "madang-draft:";
/// A page that was gone to, not loaded again nor come back to (Navigation Timing, level 1,
/// section 4.4).
const NAVIGATE: u16 = 0;

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// The name of a field's draft. An address has no `#`.
fn name(key: &str, field: &str) -> String {
    if field == super::TEXT { format!("{DRAFTS}{key}") } else { format!("{DRAFTS}{key}#{field}") }
}

fn element(field: &str) -> Option<Element> {
    document().get_element_by_id(field)
}

pub(super) fn arrived() -> bool {
    window().performance().is_some_and(|told| told.navigation().type_() == NAVIGATE)
}

/// What stands in a field.
pub(super) fn typed(field: &str) -> String {
    let Some(element) = element(field) else { return String::new() };
    match element.dyn_into::<HtmlTextAreaElement>() {
        Ok(area) => area.value(),
        Err(line) => line.unchecked_into::<HtmlInputElement>().value(),
    }
}

/// Puts a text into a field, and opens what it is folded away in.
pub(super) fn fill(field: &str, text: &str) {
    let Some(element) = element(field) else { return };
    let folded = element.closest("details").ok().flatten().filter(|_| !text.is_empty());
    drop(folded.map(|folded| folded.set_attribute("open", "")));
    match element.dyn_into::<HtmlTextAreaElement>() {
        Ok(area) => area.set_value(text),
        Err(line) => line.unchecked_into::<HtmlInputElement>().set_value(text),
    }
}

pub(super) fn kept(key: &str, field: &str) -> Option<String> {
    storage()?.get_item(&name(key, field)).ok()?
}

/// Keeps what stands in a field, and forgets it if nothing does. Whether it is kept: there
/// may be no room.
pub(super) fn keep(key: &str, field: &str, text: &str) -> bool {
    let (Some(storage), name) = (storage(), name(key, field)) else { return false };
    if text.trim().is_empty() {
        drop(storage.remove_item(&name));
        return false;
    }
    storage.set_item(&name, text).is_ok()
}

/// Forgets the drafts of a form.
pub(super) fn forget(key: &str) {
    let (text, others) = (name(key, super::TEXT), name(key, ""));
    remove(|name| name == text || name.starts_with(&others));
}

pub(super) fn forget_all() {
    remove(|name| name.starts_with(DRAFTS));
}

fn remove(which: impl Fn(&str) -> bool) {
    let Some(storage) = storage() else { return };
    let names = (0..storage.length().unwrap_or_default()).filter_map(|n| storage.key(n).ok()?);
    let names: Vec<String> = names.filter(|name| which(name)).collect();
    for name in names {
        drop(storage.remove_item(&name));
    }
}

/// Tells the id of the field in which something was typed.
pub(super) fn on_input(then: impl Fn(String) + 'static) {
    let handle = window_event_listener(leptos::ev::input, move |event| {
        if let Some(element) = event.target().and_then(|t| t.dyn_into::<Element>().ok()) {
            then(element.id());
        }
    });
    on_cleanup(move || handle.remove());
}
