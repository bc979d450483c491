//! Keys for the moderators' desk.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What the keys say.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeskWords {
    /// Opens the help.
    pub open: String,
    /// Which key does what.
    pub lines: Vec<String>,
    /// Switches the keys off on this page (WCAG 2.1.4).
    pub off: String,
    /// Closes the help.
    pub close: String,
}

/// Presses the buttons of the page: j and k on and back, o opens the text, a says yes, r goes
/// to the reason, e edits, u undoes, and ? shows this. Without script the buttons are there.
///
/// Where the counts of the lanes are shown, it asks for them while the page is looked at.
#[island]
pub fn DeskKeys(
    /// What is said about them.
    words: DeskWords,
    /// Where the counts are to be had, as `{"LANE": NUMBER}`; empty where none are shown.
    counts: String,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let off = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    listen(shown, off);
    follow(counts);
    let lines = words.lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <div class="desk-keys">
            <button type="button" class="button" on:click=move |_| shown.update(|on| *on = !*on)>
                {words.open}
            </button>
            <dialog open=move || shown.get() aria-label="?">
                <ul>{lines}</ul>
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=move || off.get()
                        on:change=move |_| off.update(|off| *off = !*off)
                    />
                    {words.off}
                </label>
                <button type="button" class="button" on:click=move |_| shown.set(false)>
                    {words.close}
                </button>
            </dialog>
        </div>
    }
}

/// Keeps the counts up to date. A failed request changes nothing: the next one comes.
#[cfg(feature = "hydrate")]
fn follow(source: String) {
    use std::collections::BTreeMap;

    const PAUSE: std::time::Duration = std::time::Duration::from_secs(20);

    fn show(lane: &str, count: i64) {
        if let Some(element) = document().get_element_by_id(&format!("desk-count-{lane}")) {
            element.set_text_content(Some(&count.to_string()));
        }
    }

    if source.is_empty() {
        return;
    }
    leptos::task::spawn_local(async move {
        loop {
            gloo_timers::future::sleep(PAUSE).await;
            if document().hidden() {
                continue;
            }
            let Ok(answer) = gloo_net::http::Request::get(&source).send().await else { continue };
            let Ok(counts) = answer.json::<BTreeMap<String, i64>>().await else { continue };
            show("all", counts.values().sum());
            counts.iter().for_each(|(lane, count)| show(lane, *count));
        }
    });
}

/// On the server nothing is waited for.
#[cfg(not(feature = "hydrate"))]
fn follow(_: String) {}

/// What a key presses, or where it goes.
#[cfg(feature = "hydrate")]
fn target(key: &str) -> Option<(&'static [&'static str], bool)> {
    match key {
        "j" => Some((&["desk-skip", "desk-next"], false)),
        "a" => Some((&["desk-approve", "desk-take"], false)),
        "r" => Some((&["desk-reason", "desk-refuse"], true)),
        "e" => Some((&["desk-edit"], false)),
        "u" => Some((&["desk-undo"], false)),
        _ => None,
    }
}

/// The key by what it types, or by where it lies: with Hangul switched on, the key of j types ㅓ
/// or belongs to the input method (UI Events KeyboardEvent code values, section 3.1.1).
#[cfg(feature = "hydrate")]
fn pressed(event: &leptos::ev::KeyboardEvent) -> String {
    let key = event.key().to_ascii_lowercase();
    if key.is_ascii() && key != "process" {
        return key;
    }
    match event.code().strip_prefix("Key") {
        Some(letter) => letter.to_ascii_lowercase(),
        None if event.code() == "Slash" && event.shift_key() => "?".into(),
        None => key,
    }
}

#[cfg(feature = "hydrate")]
fn focus_on(id: &str) {
    use wasm_bindgen::JsCast;

    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|el| el.dyn_into::<web_sys::HtmlElement>().ok()) {
        drop(element.focus());
    }
}

#[cfg(feature = "hydrate")]
fn listen(shown: RwSignal<bool>, off: RwSignal<bool>) {
    use wasm_bindgen::JsCast;
    use web_sys::HtmlElement;

    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let typing = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlElement>().ok())
            .is_some_and(|el| ["INPUT", "TEXTAREA", "SELECT"].contains(&el.tag_name().as_str()));
        let chord = event.ctrl_key() || event.alt_key() || event.meta_key();
        if typing || chord || event.repeat() {
            return;
        }
        match pressed(&event).as_str() {
            "?" => shown.update(|on| *on = !*on),
            "escape" => shown.set(false),
            _ if off.get_untracked() => {}
            "k" => drop(window().history().and_then(|history| history.back())),
            "o" => {
                if let Some(text) = document().get_element_by_id("desk-text") {
                    drop(text.toggle_attribute("open"));
                }
            }
            key => {
                let Some((ids, focus)) = target(key) else { return };
                let found = ids.iter().find_map(|id| document().get_element_by_id(id));
                let Some(element) = found.and_then(|el| el.dyn_into::<HtmlElement>().ok()) else {
                    return;
                };
                event.prevent_default();
                if focus {
                    drop(element.focus())
                } else {
                    element.click()
                }
                // Who wants to edit wants to write there.
                if element.id() == "desk-edit" {
                    focus_on("desk-edited");
                }
            }
        }
    });
    on_cleanup(move || handle.remove());
}
