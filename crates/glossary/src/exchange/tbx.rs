//! Terms as TBX-Basic (TermBase eXchange, ISO 30042:2019), which translators' tools read.
//!
//! Both styles are read: DCA, where an attribute says what something is
//! (`<termNote type="administrativeStatus">`), and DCT, where the element's name does
//! (`<min:administrativeStatus>`); also the elements of the edition of 2008 (`martif`,
//! `termEntry`, `langSet`, `tig`). Written is DCA of 2019.
//!
//! No entity is ever expanded but the five of XML itself and numbered characters, and a file
//! with a document type is refused, so nothing in it can grow or reach for another file.

mod element;
mod entry;
mod write;

use domain::cell::Lines;
use quick_xml::Reader;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};

use self::element::{Attributes, Element};
use self::entry::Entry;
use super::{Collector, FormatError, Parsed};
pub use write::write;

/// Deeper than any TBX nests its elements, in elements.
const MAX_DEPTH: usize = 64;
/// Longer than anything that can be taken, in bytes; the rest of a text is not kept.
const MAX_TEXT: usize = 4_000;
/// The encodings that are recognised by their bytes; what else a file claims to be is not read.
const ENCODINGS: [&str; 9] = [
    "utf-8",
    "utf-16",
    "utf-16le",
    "utf-16be",
    "us-ascii",
    "euc-kr",
    "cp949",
    "uhc",
    "ks_c_5601-1987",
];

/// Reads a TBX file. `source` is where entries come from that do not say so themselves;
/// `progress` is told how many of how many bytes are read.
///
/// # Errors
/// When it is not TBX, is broken or has a document type. What is wrong with single entries is
/// in the result.
pub fn read(
    text: &str,
    source: Option<&str>,
    mut progress: impl FnMut(u64, u64),
) -> Result<Parsed, FormatError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut document = Document {
        lines: Lines::of(text),
        line: 1,
        path: Vec::new(),
        text: String::new(),
        entry: None,
        rows: Collector::new(source),
        begun: false,
    };
    loop {
        let begin = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        document.line = document.lines.at(begin);
        let event = reader.read_event().map_err(|error| document.broken(&error))?;
        if let Event::Eof = event {
            return document.end();
        }
        document.event(event)?;
        progress(begin as u64, text.len() as u64);
    }
}

/// The document as far as it has been read.
struct Document<'a> {
    lines: Lines<'a>,
    line: u64,
    /// The elements in which the reader is, the outermost first.
    path: Vec<Element>,
    /// The text of the innermost element that speaks.
    text: String,
    entry: Option<Entry>,
    rows: Collector<'a>,
    begun: bool,
}

impl Document<'_> {
    fn event(&mut self, event: Event<'_>) -> Result<(), FormatError> {
        match event {
            Event::Start(start) => self.start(&start),
            Event::End(_) => {
                self.close();
                Ok(())
            }
            Event::Text(text) => {
                self.say(&text);
                Ok(())
            }
            Event::CData(text) => {
                self.say(&text);
                Ok(())
            }
            Event::GeneralRef(reference) => self.reference(&reference),
            Event::DocType(_) => Err(FormatError::Doctype(self.line)),
            Event::Decl(declaration) => declared(&declaration),
            // expand_empty_elements makes a start and an end of an empty element.
            Event::Empty(_) | Event::Comment(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), FormatError> {
        let name = start.local_name();
        let name = name.as_ref();
        if self.path.is_empty() {
            if self.begun {
                return Err(self.broken(&"there is more behind the end"));
            }
            if !matches!(name, "tbx" | "martif") {
                return Err(FormatError::NotTbx(name.chars().take(60).collect()));
            }
            self.begun = true;
        }
        if self.path.len() >= MAX_DEPTH {
            return Err(self.broken(&"its elements are nested deeper than in any TBX"));
        }
        let attributes = Attributes::of(start).map_err(|error| self.broken(&error))?;
        let element = attributes.element(name);
        if element == Element::Entry {
            self.entry = Some(Entry::new(self.line, attributes.id));
        } else if let (Element::TermSection, Some(entry)) = (&element, &mut self.entry) {
            entry.begin_term();
        }
        if element.speaks() {
            self.text.clear();
        }
        self.path.push(element);
        Ok(())
    }

    fn close(&mut self) {
        let Some(element) = self.path.pop() else { return };
        let text = if element.speaks() { std::mem::take(&mut self.text) } else { String::new() };
        let described = self.path.contains(&Element::Description);
        let language = self.path.iter().rev().find_map(|element| match element {
            Element::Section(language) => Some(language.as_str()),
            _ => None,
        });
        let Some(entry) = &mut self.entry else { return };
        match element {
            Element::Term => entry.term(&text),
            Element::Status => entry.status(&text),
            Element::TermSection => entry.end_term(language.unwrap_or_default()),
            Element::Subject => entry.subject(&text),
            Element::Source if !described => entry.source(&text),
            Element::Entry => {
                if let Some(entry) = self.entry.take() {
                    entry.collect(&mut self.rows);
                }
            }
            _ => {}
        }
    }

    /// Adds to the text of the innermost element that speaks, if the reader is in one.
    fn say(&mut self, text: &str) {
        let room = MAX_TEXT.saturating_sub(self.text.len());
        if self.path.iter().any(Element::speaks) && text.len() <= room {
            self.text.push_str(text);
        } else if room > 0 && self.path.iter().any(Element::speaks) {
            self.text.extend(text.chars().take(room / 4));
        }
    }

    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<(), FormatError> {
        let character = match reference.resolve_char_ref() {
            Ok(Some(character)) => character,
            Ok(None) => match &**reference {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                // Without a document type nobody can say what it stands for.
                name => {
                    let name: String = name.chars().take(40).collect();
                    return Err(self.broken(&format!("nothing says what &{name}; stands for")));
                }
            },
            Err(error) => return Err(self.broken(&error)),
        };
        self.say(character.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn broken(&self, what: &dyn std::fmt::Display) -> FormatError {
        FormatError::Xml { line: self.line, what: what.to_string() }
    }

    fn end(self) -> Result<Parsed, FormatError> {
        if !self.begun {
            return Err(self.broken(&"there is no element in it"));
        }
        if !self.path.is_empty() {
            return Err(self.broken(&"it ends in the middle"));
        }
        Ok(self.rows.parsed)
    }
}

fn declared(declaration: &BytesDecl<'_>) -> Result<(), FormatError> {
    let Some(Ok(encoding)) = declaration.encoding() else { return Ok(()) };
    match ENCODINGS.contains(&encoding.to_ascii_lowercase().as_str()) {
        true => Ok(()),
        false => Err(FormatError::Encoding(encoding.chars().take(40).collect())),
    }
}
