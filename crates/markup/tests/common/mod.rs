//! What holds for every text.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use markup::{SafeHtml, sanitise};

const TAGS: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h3",
    "h4",
    "h5",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Reads safe HTML the way it must look: only elements and attributes of the list, every
/// value quoted, every other `<` escaped.
pub(crate) fn assert_harmless(safe: &SafeHtml) {
    let html = safe.as_str();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest.find('>').unwrap_or_else(|| panic!("an open tag in {html}"));
        let tag = &rest[..end];
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        assert!(TAGS.contains(&name.as_str()), "<{tag}> in {html}");
        let mut attributes = tag.trim_start_matches('/').strip_prefix(&name).unwrap();
        while let Some(attribute) = attributes.strip_prefix(' ') {
            let (key, value) =
                attribute.split_once("=\"").unwrap_or_else(|| panic!("{attribute} in {html}"));
            let (value, after) = value.split_once('"').unwrap();
            let lower = value.to_lowercase();
            match (name.as_str(), key) {
                ("a", "href") => assert!(
                    lower.starts_with("http://") || lower.starts_with("https://"),
                    "{value}"
                ),
                ("a", "rel") => assert_eq!(value, "nofollow noopener ugc"),
                ("img", "src") => assert!(value.starts_with("/uploads/"), "{value}"),
                ("img", "alt") => {}
                ("ol", "start") => assert!(value.bytes().all(|b| b.is_ascii_digit())),
                _ => panic!("{key} of {name} in {html}"),
            }
            attributes = after;
        }
        assert!(attributes.is_empty() || attributes == "/", "{attributes:?} in {html}");
        rest = &rest[end..];
    }
    let again = sanitise(html);
    assert_eq!(again.as_str(), html, "sanitised again");
}
