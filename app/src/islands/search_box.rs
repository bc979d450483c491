//! A search field that completes what is being typed.

use leptos::prelude::*;
#[cfg(feature = "hydrate")]
use serde::Deserialize;

/// What `/api/v1/suggest` and `/api/v1/words` answer.
#[cfg(feature = "hydrate")]
#[derive(Clone, Deserialize)]
struct Suggestions {
    suggestions: Vec<Suggestion>,
}

/// One completion.
#[derive(Clone)]
#[cfg_attr(feature = "hydrate", derive(Deserialize))]
struct Suggestion {
    text: String,
    /// For a word of the glossary, its language, and what North and South call the thing.
    #[cfg_attr(feature = "hydrate", serde(default))]
    vocabulary: Option<String>,
    #[cfg_attr(feature = "hydrate", serde(default))]
    north: Option<String>,
    #[cfg_attr(feature = "hydrate", serde(default))]
    south: Option<String>,
}

impl Suggestion {
    /// What stands beside the text: the names that are other words.
    fn beside(&self) -> Option<String> {
        let mut names = [&self.north, &self.south].into_iter().flatten().collect::<Vec<_>>();
        names.dedup();
        names.retain(|name| **name != self.text);
        let names: Vec<&str> = names.into_iter().map(String::as_str).collect();
        (!names.is_empty()).then(|| names.join(" · "))
    }
}

/// A text field of the form around it. Without script it is just that; with it,
/// completions appear below, to be chosen by pointer or by arrow keys and Enter
/// (the combobox pattern of the ARIA Authoring Practices Guide).
#[island]
pub fn SearchBox(
    /// The id of the field, for its label.
    id: String,
    /// The address that completes, such as `/api/v1/suggest`.
    source: String,
    /// What stands in it at first.
    value: String,
    /// Names the list of completions for a screen reader.
    list_label: String,
    /// Says how many there are; `{n}` stands for the number.
    count: String,
    /// The id of the hint below the field, if there is one.
    hint_id: Option<String>,
) -> impl IntoView {
    let (list_id, option_id) = (format!("{id}-list"), id.clone());
    let active_id = id.clone();
    let source = StoredValue::new(source);
    let field = NodeRef::<leptos::html::Input>::new();
    let found = RwSignal::new(Vec::<Suggestion>::new());
    let chosen = RwSignal::new(None::<usize>);
    let close = move || {
        found.set(Vec::new());
        chosen.set(None);
    };
    let take = move |index: usize| {
        let text = found.with_untracked(|f| f.get(index).map(|s| s.text.clone()));
        close();
        if let (Some(text), Some(field)) = (text, field.get_untracked()) {
            field.set_value(&text);
            submit(&field);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let length = found.with_untracked(Vec::len);
        // While a syllable is being composed, the keys belong to the input method.
        if event.is_composing() || length == 0 {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" => chosen.update(|c| *c = Some(c.map_or(0, |c| (c + 1) % length))),
            "ArrowUp" => {
                chosen.update(|c| *c = Some(c.map_or(length - 1, |c| (c + length - 1) % length)));
            }
            "Escape" => close(),
            "Enter" => match chosen.get_untracked() {
                Some(index) => take(index),
                None => return,
            },
            _ => return,
        }
        event.prevent_default();
    };
    let announcement = move || match found.with(Vec::len) {
        0 => String::new(),
        n => count.replace("{n}", &n.to_string()),
    };
    let option = move |(index, suggestion): (usize, Suggestion)| {
        let beside = suggestion.beside();
        view! {
            <li
                id=format!("{option_id}-{index}")
                role="option"
                aria-selected=move || (chosen.get() == Some(index)).to_string()
                on:pointerdown=move |event| {
                    event.prevent_default();
                    take(index);
                }
            >
                <span lang=suggestion.vocabulary>{suggestion.text}</span>
                {beside.map(|beside| view! { " " <small lang="ko">{beside}</small> })}
            </li>
        }
    };
    view! {
        <input
            id=id
            name="q"
            type="search"
            value=value
            maxlength="200"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="search"
            role="combobox"
            aria-autocomplete="list"
            aria-controls=list_id.clone()
            aria-expanded=move || (!found.with(Vec::is_empty)).to_string()
            aria-activedescendant=move || chosen.get().map(|i| format!("{active_id}-{i}"))
            aria-describedby=hint_id
            node_ref=field
            on:input=move |_| complete(source.get_value(), field, found, chosen)
            on:keydown=on_key
            on:blur=move |_| close()
        />
        <ul
            id=list_id
            class="suggest"
            role="listbox"
            aria-label=list_label
            hidden=move || found.with(Vec::is_empty)
        >
            {move || found.get().into_iter().enumerate().map(&option).collect_view()}
        </ul>
        <span class="visually-hidden" role="status">
            {announcement}
        </span>
    }
}

fn submit(field: &leptos::web_sys::HtmlInputElement) {
    if let Some(form) = field.form() {
        // It fails only where a field is not valid, and the browser says that itself.
        drop(form.request_submit());
    }
}

/// Asks for completions a moment after the last key, and shows them if nothing
/// else has been typed by the time they come. Without an answer the field is
/// simply a field, so a failed request changes nothing.
#[cfg(feature = "hydrate")]
fn complete(
    source: String,
    field: NodeRef<leptos::html::Input>,
    found: RwSignal<Vec<Suggestion>>,
    chosen: RwSignal<Option<usize>>,
) {
    /// Long enough that nobody is asked for a syllable half typed.
    const PAUSE: std::time::Duration = std::time::Duration::from_millis(120);

    let typed = move || field.get_untracked().map(|f| f.value()).unwrap_or_default();
    let asked = typed();
    chosen.set(None);
    if asked.trim().is_empty() {
        found.set(Vec::new());
        return;
    }
    leptos::task::spawn_local(async move {
        gloo_timers::future::sleep(PAUSE).await;
        if typed() != asked {
            return;
        }
        let query = String::from(leptos::web_sys::js_sys::encode_uri_component(&asked));
        let request = gloo_net::http::Request::get(&format!("{source}?q={query}"));
        let Ok(answer) = request.send().await else { return };
        let Ok(suggestions) = answer.json::<Suggestions>().await else { return };
        if typed() == asked {
            found.set(suggestions.suggestions);
        }
    });
}

/// On the server nobody types.
#[cfg(not(feature = "hydrate"))]
fn complete(
    _: String,
    _: NodeRef<leptos::html::Input>,
    _: RwSignal<Vec<Suggestion>>,
    _: RwSignal<Option<usize>>,
) {
}
