//! What somebody wrote, as it is shown.

mod desk;

pub(in crate::pages) use desk::AtDesk;
use domain::forum::Language;
use domain::locale::Locale;
use glossary::Seen;
use leptos::prelude::*;
use markup::Piece;

use super::{language_tag, tag};
use crate::i18n::t;
use crate::parts::explained;
use crate::reader::Reader;

/// The text of a post, with its words explained as in listings. Here and at the desk
/// ([`AtDesk`]) alone a post becomes HTML: what `markup` made safe, of which only running text
/// is changed, and that by views, which escape it.
pub(super) fn post_html(
    reader: &Reader,
    seen: &mut Seen<'static>,
    body: &str,
    language: Language,
) -> AnyView {
    let of = language_tag(language);
    let mut html = String::with_capacity(body.len() * 2);
    for piece in markup::render(body).pieces() {
        match piece {
            Piece::Kept(kept) => shaped(reader.locale, kept, &mut html),
            Piece::Text(text) => {
                html.push_str(&explained(reader, seen, &text, &of).to_html());
            }
        }
    }
    view! { <div class="post-text" lang=tag(language) inner_html=html></div> }.into_any()
}

/// Writes a tag, or what stands in a link. What may be wider than the screen is moved by
/// itself, by keys as well.
fn shaped(locale: Locale, kept: &str, html: &mut String) {
    match kept {
        "<table>" => html.push_str(&wide(locale)),
        "</table>" => html.push_str("</table></div>"),
        "<pre>" => html.push_str("<pre tabindex=\"0\">"),
        kept => html.push_str(kept),
    }
}

/// What a table begins with: a box that is moved by itself, with a name for who hears it.
fn wide(locale: Locale) -> String {
    let label = t!(locale, "post-table");
    view! { <div class="post-wide" role="group" tabindex="0" aria-label=label></div> }
        .to_html()
        .replace("</div>", "<table>")
}

/// The first words of a text, in one line.
pub(super) fn beginning(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}

/// The first line of what somebody says themselves, shortened.
pub(super) fn first_line(text: &str, most: usize) -> String {
    let plain = markup::plain(text);
    beginning(plain.lines().find(|line| !line.trim().is_empty()).unwrap_or_default(), most)
}

/// How long ago something happened, with its instant for programs.
pub(super) fn ago(reader: &Reader, at: jiff::Timestamp) -> AnyView {
    let locale = reader.locale;
    let minutes = reader.now.duration_since(at).as_mins().max(0);
    let local = domain::time::in_seoul(at);
    let said = match minutes {
        0 => t!(locale, "ago-now"),
        1..60 => t!(locale, "ago-minutes", n = minutes),
        60..1_440 => t!(locale, "ago-hours", n = minutes / 60),
        _ => {
            let now = domain::time::in_seoul(reader.now).date();
            if local.date().year() == now.year() {
                crate::format::short_date(locale, local.date())
            } else {
                crate::format::date(locale, local.date())
            }
        }
    };
    let exact =
        format!("{} {}", crate::format::date(locale, local.date()), crate::format::time(local));
    view! {
        <time datetime=at.to_string() title=exact>
            {said}
        </time>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_shortened_between_characters() {
        assert_eq!(beginning("안녕\n하세요", 10), "안녕 하세요");
        assert_eq!(beginning("안녕하세요", 2), "안녕…");
        assert_eq!(first_line("\n> 남의 말\n\n내 말\n또", 10), "내 말");
        assert_eq!(first_line("", 10), "");
    }
}
