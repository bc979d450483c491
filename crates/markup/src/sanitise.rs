//! The list of what HTML may hold.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use crate::{SafeHtml, unseen};

/// How often HTML is taken through the list until nothing changes any more. Taking away an
/// element can change how the rest is read (a link that stood in a table inside a link);
/// what has not settled by then is shown as text.
const ROUNDS: usize = 6;
/// Where our own pictures are.
const UPLOADS: &str = "/uploads/";

/// The elements that stay. Others go, and what is in them stays as text.
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
/// The elements that go with everything in them.
const GONE: &[&str] = &[
    "iframe", "math", "noembed", "noframes", "noscript", "script", "style", "svg", "template",
    "textarea", "title", "xmp",
];

static LIST: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let attributes = [("a", vec!["href"]), ("img", vec!["src", "alt"]), ("ol", vec!["start"])];
    let mut list = Builder::empty();
    list.tags(TAGS.iter().copied().collect())
        .clean_content_tags(GONE.iter().copied().collect())
        .generic_attributes(HashSet::new())
        .tag_attributes(
            attributes
                .into_iter()
                .map(|(tag, names)| (tag, names.into_iter().collect()))
                .collect::<HashMap<_, _>>(),
        )
        .url_schemes(["http", "https"].into_iter().collect())
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("nofollow noopener ugc"))
        .strip_comments(true)
        .attribute_filter(|element, attribute, value| {
            let stays = match (element, attribute) {
                ("a", "href") => is_web_address(value),
                ("img", "src") => is_upload(value),
                ("ol", "start") => value.len() <= 9 && value.bytes().all(|b| b.is_ascii_digit()),
                _ => true,
            };
            stays.then_some(Cow::Borrowed(value))
        });
    list
});

/// HTML with nothing in it but what the list allows. Taking the result through it again
/// changes nothing.
pub fn sanitise(html: &str) -> SafeHtml {
    let mut now = once(html);
    for _ in 0..ROUNDS {
        let next = once(&now);
        if next == now {
            return SafeHtml(now);
        }
        now = next;
    }
    SafeHtml::of_text(&now)
}

/// Stands for `&amp;` while HTML is parsed: the parser takes time by the square of how many
/// there are in a text. It is no character, and none that is typed gets here.
const AMPERSAND: &str = "\u{fdd0}";

fn once(html: &str) -> String {
    let html = unseen::without(html).replace("&amp;", AMPERSAND);
    let clean = LIST.clean(&html).to_string().replace(AMPERSAND, "&amp;");
    unseen::without(&clean)
}

/// An address on the web: http or https, a host, and no user name, which could pass for one.
pub(crate) fn is_web_address(address: &str) -> bool {
    let rest = strip(address, "https://").or_else(|| strip(address, "http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |c: char| !c.is_control() && !c.is_whitespace() && !"\\<>\"'`".contains(c);
    !host.is_empty()
        && !host.contains('@')
        && host.chars().all(plain)
        && address.chars().all(|c| plain(c) || c == '\'')
}

fn strip<'a>(address: &'a str, scheme: &str) -> Option<&'a str> {
    let begins = address.get(..scheme.len())?.eq_ignore_ascii_case(scheme);
    begins.then(|| address.get(scheme.len()..)).flatten()
}

/// The address of one of our own pictures: `/uploads/` and a plain file name.
pub(crate) fn is_upload(address: &str) -> bool {
    address.strip_prefix(UPLOADS).is_some_and(|name| {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_' || b == b'.';
        !name.starts_with('.')
            && !name.is_empty()
            && name.bytes().all(plain)
            && !name.contains("..")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_apart() {
        for good in ["https://example.org", "HTTP://example.org/a?b=c#d", "https://한국.kr/가"] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "",
            "https://",
            "javascript:alert(1)",
            " https://a.b",
            "//a.b",
            "/a",
            "mailto:a@b.c",
            "https://bank.kr@evil.example",
            "https:\\\\a.b",
            "data:text/html,a",
            "https://a\tb",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
        assert!(is_upload("/uploads/0a1b.jpg"));
        for bad in [
            "/uploads/",
            "/uploads/../a",
            "/uploads/a/b",
            "//uploads/a",
            "/uploads/.a",
            "uploads/a",
        ] {
            assert!(!is_upload(bad), "{bad}");
        }
    }
}
