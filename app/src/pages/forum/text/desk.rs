//! A post as moderators read it.

use domain::forum::Language;
use domain::locale::Locale;
use html_escape::{decode_html_entities, encode_text};
use leptos::prelude::*;
use markup::Piece;

use super::shaped;
use crate::pages::forum::tag;

/// A post as its readers will see it, with what they would only come to by following a link or
/// by hearing the page: where links lead, and how pictures are described. No link leads away
/// from the desk: who hopes that a moderator follows one learns nothing. No word is explained,
/// since its author is judged by their own.
#[derive(Default)]
pub(in crate::pages) struct AtDesk {
    html: String,
    /// What can be read in it.
    read: String,
    /// Where the text of the link that is open begins, and where it leads.
    link: Option<(usize, String)>,
}

impl AtDesk {
    pub(in crate::pages) fn of(locale: Locale, body: &str) -> Self {
        let mut desk = Self::default();
        for piece in markup::render(body).pieces() {
            match piece {
                Piece::Kept(kept) if kept.starts_with('<') => desk.tag(locale, kept),
                Piece::Kept(text) => desk.text(&decode_html_entities(text)),
                Piece::Text(text) => desk.text(&text),
            }
        }
        desk
    }

    /// Whether this can be read in it, word for word.
    pub(in crate::pages) fn says(&self, text: &str) -> bool {
        self.read.contains(text)
    }

    /// Whether this is all there is to read, whatever the blanks.
    pub(in crate::pages) fn says_all(&self, text: &str) -> bool {
        self.read.split_whitespace().eq(text.split_whitespace())
    }

    /// Whether this picture of ours can be seen in it.
    pub(in crate::pages) fn shows(&self, address: &str) -> bool {
        self.html.contains(&format!("<img src=\"{address}\""))
    }

    pub(in crate::pages) fn view(self, language: Language) -> AnyView {
        view! { <div class="post-text" lang=tag(language) inner_html=self.html></div> }.into_any()
    }

    fn text(&mut self, text: &str) {
        self.html.push_str(&encode_text(text));
        self.read.push_str(text);
    }

    fn tag(&mut self, locale: Locale, tag: &str) {
        if tag.starts_with("<a ") {
            self.html.push_str("<span class=\"post-link\">");
            self.link = attribute(tag, "href").map(|address| (self.html.len(), address));
        } else if tag == "</a>" {
            self.end_of_link();
        } else {
            shaped(locale, tag, &mut self.html);
            let described = attribute(tag, "alt").filter(|alt| !alt.is_empty());
            if let Some(alt) = described.filter(|_| tag.starts_with("<img ")) {
                self.beside("post-alt", &alt);
            }
        }
    }

    /// Says where a link leads, unless that is its text.
    fn end_of_link(&mut self) {
        let Some((begun, address)) = self.link.take() else { return };
        let text = self.html.get(begun..).unwrap_or_default();
        let same = decode_html_entities(text) == address;
        self.html.push_str("</span>");
        if !same {
            self.beside("post-address", &address);
        }
    }

    fn beside(&mut self, class: &str, text: &str) {
        self.html.push_str(&format!(" <code class=\"{class}\">"));
        self.read.push(' ');
        self.text(text);
        self.html.push_str("</code>");
    }
}

/// The value of an attribute in a tag of safe HTML, without escapes. Between the quotes stand
/// no others.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    let (value, _) = value.split_once('"')?;
    Some(decode_html_entities(value).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn desk(body: &str) -> AtDesk {
        AtDesk::of(Locale::KoKr, body)
    }

    #[test]
    fn a_post_reads_as_its_readers_will_see_it() {
        let seen = desk("**꼭** 와요\n\n- `밥` & <b>\n\n| 가 |\n|---|\n| 나 |");
        let html = "<p><strong>꼭</strong> 와요</p>\n<ul>\n<li><code>밥</code> &amp; &lt;b&gt;</li>\n</ul>\n";
        assert!(seen.html.starts_with(html), "{}", seen.html);
        assert!(seen.html.contains("tabindex=\"0\""), "a table is moved by itself: {}", seen.html);
        assert!(seen.says("밥 & <b>") && !seen.says("**"));
    }

    #[test]
    fn where_a_link_leads_is_said_and_it_leads_nowhere() {
        let seen =
            desk("[은행](https://a.example/?b=c&d) https://e.example [**f**](https://g.example)");
        assert_eq!(
            seen.html,
            "<p><span class=\"post-link\">은행</span> \
             <code class=\"post-address\">https://a.example/?b=c&amp;d</code> \
             <span class=\"post-link\">https://e.example</span> \
             <span class=\"post-link\"><strong>f</strong></span> \
             <code class=\"post-address\">https://g.example</code></p>\n"
        );
        assert!(seen.says("https://a.example/?b=c&d"));
        for harm in
            ["<script>alert(1)</script>", "[a](javascript:alert(1))", "<a href=x onclick=y>b</a>"]
        {
            let html = desk(harm).html;
            assert!(
                !html.contains("<script") && !html.contains("<a") && !html.contains("=\"j"),
                "{html}"
            );
        }
    }

    #[test]
    fn a_picture_is_seen_with_its_description() {
        let seen = desk("![\"문\" <앞>](/uploads/bcd.jpg)");
        assert!(seen.shows("/uploads/bcd.jpg") && !seen.shows("/uploads/bcd"));
        assert!(
            seen.html.ends_with("<code class=\"post-alt\">\"문\" &lt;앞&gt;</code></p>\n"),
            "{}",
            seen.html
        );
        assert!(!desk("`/uploads/bcd.jpg`").shows("/uploads/bcd.jpg"));
    }

    #[test]
    fn what_is_not_to_be_read_in_it_is_noticed() {
        for all in ["첫 줄\n둘째 줄\n\n끝", "값 < 3 & \"둘\"", "https://e.example"] {
            assert!(desk(all).says_all(all), "{all}");
        }
        for marked in ["**굵게**", "[숨음]: https://e.example/01012345678", "```010-1234-5678\n```"]
        {
            assert!(!desk(marked).says_all(marked), "{marked}");
        }
        assert!(!desk("```010-1234-5678\n가\n```").says("010-1234-5678"));
    }
}
