//! The running text of safe HTML, for who wants to say more about its words.

use std::borrow::Cow;

use crate::SafeHtml;

/// A part of safe HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'h> {
    /// Tags, and the text of links and code, to be left as they are.
    Kept(&'h str),
    /// Running text, without escapes: it has to be escaped again.
    Text(Cow<'h, str>),
}

/// Elements whose text is read as it stands.
const KEPT: [&str; 3] = ["a", "code", "pre"];

impl SafeHtml {
    /// The parts in order; kept as they are and escaped they make the whole again.
    pub fn pieces(&self) -> impl Iterator<Item = Piece<'_>> {
        Pieces { rest: self.as_str(), inside: 0 }
    }
}

struct Pieces<'h> {
    rest: &'h str,
    /// How many elements whose text is kept are open.
    inside: usize,
}

impl<'h> Iterator for Pieces<'h> {
    type Item = Piece<'h>;

    fn next(&mut self) -> Option<Piece<'h>> {
        if self.rest.is_empty() {
            return None;
        }
        if self.rest.starts_with('<') {
            let tag = self.take(end_of_tag(self.rest));
            let name = tag.trim_start_matches(['<', '/']);
            let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
            if KEPT.contains(&name) {
                self.inside = match tag.starts_with("</") {
                    true => self.inside.saturating_sub(1),
                    false => self.inside + 1,
                };
            }
            return Some(Piece::Kept(tag));
        }
        let text = self.take(self.rest.find('<').unwrap_or(self.rest.len()));
        Some(match self.inside {
            0 => Piece::Text(html_escape::decode_html_entities(text)),
            _ => Piece::Kept(text),
        })
    }
}

impl<'h> Pieces<'h> {
    fn take(&mut self, end: usize) -> &'h str {
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }
}

/// Behind the `>` that ends the tag; values of attributes stand between double quotes.
fn end_of_tag(html: &str) -> usize {
    let mut quoted = false;
    for (at, c) in html.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use crate::{Piece, render};

    #[test]
    fn running_text_is_told_from_links_and_code() {
        let html = render("도시락 <b> [도시락](https://a.example) `도시락` & ![>](/uploads/a.png)");
        let texts: Vec<String> = html
            .pieces()
            .filter_map(|piece| match piece {
                Piece::Text(text) => Some(text.into_owned()),
                Piece::Kept(_) => None,
            })
            .collect();
        assert_eq!(texts, ["도시락 <b> ", " ", " & ", "\n"]);
    }

    #[test]
    fn the_pieces_make_the_whole() {
        let html =
            render("# 가 & 나\n\n> *다* [라](https://a.example/?b=c&d) \"마\" <바>\n\n- `사`");
        let again: String = html
            .pieces()
            .map(|piece| match piece {
                Piece::Text(text) => html_escape::encode_text(&text).into_owned(),
                Piece::Kept(kept) => kept.to_owned(),
            })
            .collect();
        assert_eq!(again, html.as_str());
    }
}
