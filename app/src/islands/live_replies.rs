//! Says that others have answered while the page was open.

use leptos::prelude::*;

/// A link to the new replies, once there are some. Without script one sees them when one
/// opens the page again.
#[island]
pub fn LiveReplies(
    /// Where replies are told of, as server-sent events 'NUMBER ID'.
    source: String,
    /// The address of a post, without its id.
    post: String,
    /// The link; `{n}` stands for the number.
    label: String,
) -> impl IntoView {
    let found = RwSignal::new(None::<(String, String)>);
    listen(source, found);
    let href = move || found.get().map(|(_, first)| format!("{post}{first}"));
    let text = move || found.get().map(|(n, _)| label.replace("{n}", &n)).unwrap_or_default();
    view! {
        <p class="live" role="status">
            <a class="button button-main" href=href hidden=move || found.get().is_none()>
                {text}
            </a>
        </p>
    }
}

/// Listens while the page is seen: a browser keeps but six connections to one site.
#[cfg(feature = "hydrate")]
fn listen(source: String, found: RwSignal<Option<(String, String)>>) {
    use leptos::web_sys::{EventSource, MessageEvent};
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::Closure;

    let open = move || -> Option<EventSource> {
        let events = EventSource::new(&source).ok()?;
        let told = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data().as_string().unwrap_or_default();
            if let Some((count, first)) = data.split_once(' ') {
                found.set(Some((count.to_owned(), first.to_owned())));
            }
        });
        events.set_onmessage(Some(told.as_ref().unchecked_ref()));
        // It lives as long as the page does.
        told.forget();
        Some(events)
    };
    let current = StoredValue::new_local(None::<EventSource>);
    let follow = move || {
        if let Some(Some(events)) = current.try_update_value(Option::take) {
            events.close();
        }
        if !document().hidden() {
            current.set_value(open());
        }
    };
    follow();
    let handle = window_event_listener(leptos::ev::visibilitychange, move |_| follow());
    on_cleanup(move || handle.remove());
}

/// On the server nobody waits.
#[cfg(not(feature = "hydrate"))]
fn listen(_: String, _: RwSignal<Option<(String, String)>>) {}
