//! Markdown to HTML.

use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream, html,
};

use crate::addresses::linked;
use crate::sanitise::{is_upload, is_web_address};
use crate::{SafeHtml, sanitise, unseen};

/// The longest text that is read as Markdown. A longer one is shown as it was typed.
pub const MAX_MARKDOWN_BYTES: usize = 128 * 1024;
/// How deep quotes, lists and emphasis may lie in each other; deeper ones are flattened.
const MAX_DEPTH: usize = 16;
/// How many marks of quotes and lists may begin a line; more of them are left out, since
/// every line after would be measured against all of them.
const MAX_MARKERS: usize = 2 * MAX_DEPTH;
/// How many cells the tables of a text may have. Cells that a row lacks are filled in, so a
/// few thousand short lines would become a hundred thousand cells; such a text is shown
/// without tables.
const MAX_CELLS: usize = 5_000;
/// How many elements deep a table is.
const TABLE_DEPTH: usize = 4;

/// Markdown as HTML: CommonMark, `~~strikethrough~~`, tables between `|`, and addresses on
/// the web that stand in the text.
///
/// HTML in it is shown as text. Headings begin at `h3`, below those of the page. Links lead to
/// http and https only. Pictures are our own (`/uploads/…`); of others the description stays.
pub fn render(markdown: &str) -> SafeHtml {
    let text = unseen::without(&markdown.replace("\r\n", "\n").replace('\r', "\n"));
    if text.len() > MAX_MARKDOWN_BYTES {
        return SafeHtml::of_text(&text);
    }
    let text = bounded(&text);
    let mut shaper = Shaper::default();
    let parser = TextMergeStream::new(Parser::new_ext(&text, options(&text)));
    let events = linked(parser).filter_map(|e| shaper.shape(e));
    let mut written = String::with_capacity(text.len() * 2);
    html::push_html(&mut written, events);
    sanitise(&written)
}

/// The words of a Markdown text without its marks, for search, feeds and first lines. Quotes
/// are left out: they are somebody else's words.
pub fn plain(markdown: &str) -> String {
    let text = unseen::without(markdown);
    if text.len() > MAX_MARKDOWN_BYTES {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    let mut quotes = 0_usize;
    let text = bounded(&text);
    for event in Parser::new_ext(&text, options(&text)) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => quotes = quotes.saturating_sub(1),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text)
                if quotes == 0 =>
            {
                plain.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak | Event::Rule => plain.push('\n'),
            Event::End(TagEnd::TableCell) if quotes == 0 => plain.push(' '),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::CodeBlock
                | TagEnd::TableHead
                | TagEnd::TableRow,
            ) if quotes == 0 => {
                plain.truncate(plain.trim_end_matches(' ').len());
                plain.push('\n');
            }
            _ => {}
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// What is read beyond CommonMark: tables only as far as they stay small.
fn options(text: &str) -> Options {
    // The line below the heads of a table says how many columns it has.
    let rule = |line: &&str| {
        line.contains('|')
            && line.bytes().all(|b| b" \t|-:>*+.)".contains(&b) || b.is_ascii_digit())
    };
    let columns = text.lines().filter(rule).map(|line| line.matches('|').count() + 1).max();
    let mut options = Options::ENABLE_STRIKETHROUGH;
    let cells = columns.unwrap_or_default().saturating_mul(text.lines().count());
    options.set(Options::ENABLE_TABLES, cells <= MAX_CELLS);
    options
}

/// The text with at most so many marks of quotes and lists at the beginning of a line.
fn bounded(text: &str) -> String {
    let mut bounded = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let mut marks = 0;
        let mut end = line.len();
        for (at, c) in line.char_indices() {
            match c {
                '>' | '-' | '+' | '*' | '.' | ')' => marks += 1,
                ' ' | '\t' | '0'..='9' => {}
                _ => {
                    end = at;
                    break;
                }
            }
        }
        let (marked, rest) = line.split_at(end);
        if marks <= MAX_MARKERS {
            bounded.push_str(line);
        } else if end == line.len() && !marked.contains('>') {
            // A line of nothing but marks is a rule or a row of stars.
            bounded.extend(marked.chars().take(MAX_MARKERS));
            bounded.push('\n');
        } else {
            bounded.extend(marked.chars().filter(|c| !c.is_ascii_digit()).take(MAX_MARKERS));
            bounded.push(' ');
            bounded.push_str(rest.trim_start_matches('\n'));
            bounded.push('\n');
        }
    }
    bounded
}

/// What becomes of the events of the parser.
#[derive(Default)]
struct Shaper {
    /// For each open element, whether it is written.
    open: Vec<bool>,
    /// How many of them are.
    depth: usize,
    /// Whether the table that is open is written; its rows and cells go with it.
    table: bool,
}

impl Shaper {
    fn shape<'a>(&mut self, event: Event<'a>) -> Option<Event<'a>> {
        match event {
            Event::Start(tag) => {
                let tag = allowed(tag).filter(|tag| self.has_room(tag));
                self.table |= matches!(tag, Some(Tag::Table(_)));
                self.open.push(tag.is_some());
                self.depth += usize::from(tag.is_some());
                tag.map(Event::Start)
            }
            Event::End(end) => {
                let written = self.open.pop().unwrap_or_default();
                self.table &= end != TagEnd::Table;
                self.depth -= usize::from(written);
                written.then(|| Event::End(lowered(end)))
            }
            Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
            Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak | Event::Rule => {
                Some(event)
            }
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                Some(Event::Text(text))
            }
            Event::TaskListMarker(_) => None,
        }
    }

    fn has_room(&self, tag: &Tag<'_>) -> bool {
        match tag {
            Tag::Table(_) => self.depth + TABLE_DEPTH <= MAX_DEPTH,
            Tag::TableHead | Tag::TableRow | Tag::TableCell => self.table,
            _ => self.depth < MAX_DEPTH,
        }
    }
}

/// An element as it is written, `None` for one of which only the content stays.
fn allowed(tag: Tag<'_>) -> Option<Tag<'_>> {
    match tag {
        Tag::Paragraph
        | Tag::List(_)
        | Tag::Item
        | Tag::Emphasis
        | Tag::Strong
        | Tag::Strikethrough
        | Tag::Table(_)
        | Tag::TableHead
        | Tag::TableRow
        | Tag::TableCell => Some(tag),
        Tag::HtmlBlock => Some(Tag::Paragraph),
        Tag::BlockQuote(_) => Some(Tag::BlockQuote(None)),
        Tag::CodeBlock(_) => Some(Tag::CodeBlock(CodeBlockKind::Indented)),
        Tag::Heading { level, .. } => Some(Tag::Heading {
            level: below_page(level),
            id: None,
            classes: vec![],
            attrs: vec![],
        }),
        Tag::Link { link_type, dest_url, id, .. } => is_web_address(&dest_url)
            .then_some(Tag::Link { link_type, dest_url, title: CowStr::Borrowed(""), id }),
        Tag::Image { link_type, dest_url, id, .. } => is_upload(&dest_url).then_some(Tag::Image {
            link_type,
            dest_url,
            title: CowStr::Borrowed(""),
            id,
        }),
        _ => None,
    }
}

/// The end that goes with what [`allowed`] made of the beginning.
fn lowered(end: TagEnd) -> TagEnd {
    match end {
        TagEnd::HtmlBlock => TagEnd::Paragraph,
        TagEnd::BlockQuote(_) => TagEnd::BlockQuote(None),
        TagEnd::Heading(level) => TagEnd::Heading(below_page(level)),
        other => other,
    }
}

/// The page has the first two levels of headings.
fn below_page(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        _ => HeadingLevel::H5,
    }
}
