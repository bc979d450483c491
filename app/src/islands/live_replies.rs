//! Shows what others have answered while the page was open.

use leptos::prelude::*;

/// New replies.
#[derive(Clone, Debug, PartialEq, Eq)]
struct News {
    /// How many since the page was made.
    count: u32,
    /// Where they begin: below the others on this page, or on another one.
    href: String,
}

/// Puts new replies below those of the page, and says so in a link to the first of them. While
/// somebody writes nothing moves: then there is the link alone. Without script one sees them
/// when one opens the page again.
#[island]
pub fn LiveReplies(
    /// Where replies are told of, as server-sent events 'NUMBER ID'.
    source: String,
    /// The address of a post, without its id.
    post: String,
    /// The link; `{n}` stands for the number.
    label: String,
) -> impl IntoView {
    let news = RwSignal::new(None::<News>);
    // Who has gone there needs no link any more, until there are others.
    let seen = RwSignal::new(0_u32);
    listen(source, post, news);
    let count = move || news.with(|news| news.as_ref().map_or(0, |news| news.count));
    let left = Memo::new(move |_| count().saturating_sub(seen.get()));
    let href = move || news.get().map(|news| news.href);
    let text = move || label.replace("{n}", &left.get().to_string());
    view! {
        <p class="live" role="status">
            <a
                class="button button-main"
                href=href
                hidden=move || left.get() == 0
                on:click=move |_| seen.set(count())
            >
                {text}
            </a>
        </p>
    }
}

/// Listens while the page is seen: a browser keeps but six connections to one site.
#[cfg(feature = "hydrate")]
fn listen(source: String, post: String, news: RwSignal<Option<News>>) {
    use leptos::web_sys::{EventSource, MessageEvent};
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::Closure;

    let open = move || -> Option<EventSource> {
        let events = EventSource::new(&source).ok()?;
        let post = post.clone();
        let told = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data().as_string().unwrap_or_default();
            let Some((count, first)) = data.split_once(' ') else { return };
            let Ok(count) = count.parse() else { return };
            // A page that is looked at again asks again, and may be told what it knows.
            if news.with_untracked(|news| news.as_ref().is_some_and(|news| news.count == count)) {
                return;
            }
            let away = format!("{post}{first}");
            leptos::task::spawn_local(async move {
                let here = page::put_in(&away).await;
                news.set(Some(News { count, href: here.unwrap_or(away) }));
            });
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
fn listen(_: String, _: String, _: RwSignal<Option<News>>) {}

#[cfg(feature = "hydrate")]
mod page {
    use leptos::prelude::document;
    use wasm_bindgen::JsCast;
    use web_sys::{DomParser, Element, HtmlTextAreaElement, SupportedType};

    /// Takes the replies that are not on this page from the one at `address`; the address of
    /// the first of them, or `None` if they stayed there. Those of somebody who is blocked are
    /// folded there and no articles.
    pub(super) async fn put_in(address: &str) -> Option<String> {
        let answer = gloo_net::http::Request::get(address).send().await.ok()?;
        let text = answer.text().await.ok()?;
        let page = DomParser::new().ok()?.parse_from_string(&text, SupportedType::TextHtml).ok()?;
        let posts = document().query_selector(".posts").ok()??;
        if disturbs(&posts) {
            return None;
        }
        let found = page.query_selector_all(".posts > article").ok()?;
        let mut first = None;
        for one in (0..found.length()).filter_map(|n| found.item(n)) {
            let id = one.dyn_ref::<Element>().map(Element::id).unwrap_or_default();
            if by_id(&id).is_none() {
                let here = document().import_node_with_deep(&one, true).ok()?;
                posts.append_child(&here).ok()?;
                first.get_or_insert(format!("#{id}"));
            }
        }
        first
    }

    /// Whether somebody is writing, or reads what lies below and would see it move away.
    fn disturbs(posts: &Element) -> bool {
        let in_form = document().active_element().and_then(|el| el.closest("form").ok()?).is_some();
        let begun = by_id("text")
            .and_then(|el| el.dyn_into::<HtmlTextAreaElement>().ok())
            .is_some_and(|text| !text.value().trim().is_empty());
        in_form || begun || posts.get_bounding_client_rect().bottom() < 0.0
    }

    fn by_id(id: &str) -> Option<Element> {
        document().get_element_by_id(id)
    }
}
