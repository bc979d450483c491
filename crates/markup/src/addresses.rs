//! Addresses on the web that stand in a text as they are.

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use crate::sanitise::is_web_address;

/// The events with links made of addresses in running text; those in links, in the
/// descriptions of pictures and in code stay as they are.
pub(crate) fn linked<'a>(
    events: impl Iterator<Item = Event<'a>>,
) -> impl Iterator<Item = Event<'a>> {
    let mut inside = 0_usize;
    events.flat_map(move |event| {
        match &event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) => inside += 1,
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) => {
                inside = inside.saturating_sub(1);
            }
            _ => {}
        }
        match event {
            Event::Text(text) if inside == 0 && text.contains("://") => split(&text),
            event => vec![event],
        }
    })
}

fn split<'a>(text: &str) -> Vec<Event<'a>> {
    let words = |text: &str| Event::Text(CowStr::from(text.to_owned()));
    let mut events = Vec::new();
    let mut rest = text;
    while let Some((before, address, after)) = first(rest) {
        events.push(words(before));
        events.push(Event::Start(Tag::Link {
            link_type: LinkType::Inline,
            dest_url: CowStr::from(address.to_owned()),
            title: CowStr::Borrowed(""),
            id: CowStr::Borrowed(""),
        }));
        events.push(words(address));
        events.push(Event::End(TagEnd::Link));
        rest = after;
    }
    events.push(words(rest));
    events
}

/// The longest address that becomes a link, in bytes.
const MAX_ADDRESS: usize = 2_000;

/// The first address in a text, with what stands before and after it.
fn first(text: &str) -> Option<(&str, &str, &str)> {
    text.match_indices("http").find_map(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let begins = rest.starts_with("http://") || rest.starts_with("https://");
        if !begins || before.ends_with(|c: char| c.is_ascii_alphanumeric()) {
            return None;
        }
        // Korean joins particles to an address: it ends where its letters do.
        let written = |b: u8| b.is_ascii_graphic() && !b"<>\"`\\^{}|".contains(&b);
        let end = rest.bytes().take(MAX_ADDRESS).position(|b| !written(b));
        let end = end.or_else(|| (rest.len() <= MAX_ADDRESS).then_some(rest.len()))?;
        let address = trimmed(rest.get(..end)?);
        is_web_address(address)
            .then(|| (before, address, rest.get(address.len()..).unwrap_or_default()))
    })
}

/// The address without what ends the sentence, and without a bracket that was opened before it.
fn trimmed(mut address: &str) -> &str {
    loop {
        let shorter = match address.chars().next_back() {
            Some('.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~') => true,
            Some(')') => address.matches(')').count() > address.matches('(').count(),
            Some(']') => address.matches(']').count() > address.matches('[').count(),
            _ => false,
        };
        match address.get(..address.len().saturating_sub(1)) {
            Some(less) if shorter => address = less,
            _ => return address,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_where_the_sentence_goes_on() {
        for (text, address) in [
            ("https://a.example/b?c=d#e", "https://a.example/b?c=d#e"),
            ("(https://a.example/)에 있어요", "https://a.example/"),
            ("여기 http://a.example/b에서 봐요", "http://a.example/b"),
            ("https://a.example/b_(c). 그리고", "https://a.example/b_(c)"),
            ("https://a.example, https://b.example", "https://a.example"),
        ] {
            assert_eq!(first(text).map(|(_, address, _)| address), Some(address), "{text}");
        }
        for text in ["http", "https://", "xhttps://a.example", "https://a@b.example", "ftp://a.b"] {
            assert!(first(text).is_none(), "{text}");
        }
    }
}
