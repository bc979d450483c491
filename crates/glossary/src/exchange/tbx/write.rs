//! Writing TBX-Basic, style DCA, of 2019.

use std::io::{self, Write};

use domain::glossary::TermPair;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::exchange::built_in;
use crate::{Concept, Glossary, Term};

const PREFERRED: &str = "preferredTerm-admn-sts";
const ADMITTED: &str = "admittedTerm-admn-sts";

/// What an element holds is written by one of these.
type Inside<'a, W> = &'a dyn Fn(&mut Writer<W>) -> io::Result<()>;

/// Writes the glossary with its meanings, examples and notes, then pairs from elsewhere, each
/// under the id beside it. Aliases are left out: one finds by them, and should not learn them.
///
/// # Errors
/// When it cannot be written.
pub fn write<'a, W: Write>(
    to: W,
    glossary: &Glossary,
    pairs: impl IntoIterator<Item = (&'a str, &'a TermPair)> + Clone,
) -> io::Result<()> {
    let mut writer = Writer::new_with_indent(to, b' ', 1);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = [
        ("type", "TBX-Basic"),
        ("style", "dca"),
        ("xml:lang", "ko-KR"),
        ("xmlns", "urn:iso:std:iso:30042:ed-2"),
    ];
    inside(&mut writer, "tbx", &root, &|w| {
        header(w)?;
        inside(w, "text", &[], &|w| {
            inside(w, "body", &[], &|w| {
                for entry in glossary.concepts() {
                    concept(w, entry)?;
                }
                for (id, entry) in pairs.clone() {
                    pair(w, id, entry)?;
                }
                Ok(())
            })
        })
    })?;
    writer.get_mut().write_all(b"\n")?;
    writer.get_mut().flush()
}

fn inside<W: Write>(
    writer: &mut Writer<W>,
    name: &str,
    attributes: &[(&str, &str)],
    content: Inside<'_, W>,
) -> io::Result<()> {
    let element = writer.create_element(name).with_attributes(attributes.iter().copied());
    element.write_inner_content(|w| content(w)).map(drop)
}

fn say<W: Write>(
    writer: &mut Writer<W>,
    name: &str,
    kind: Option<&str>,
    text: &str,
) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    let element = writer.create_element(name).with_attributes(kind.map(|kind| ("type", kind)));
    element.write_text_content(BytesText::new(text)).map(drop)
}

fn header<W: Write>(writer: &mut Writer<W>) -> io::Result<()> {
    inside(writer, "tbxHeader", &[], &|w| {
        inside(w, "fileDesc", &[], &|w| {
            inside(w, "titleStmt", &[], &|w| say(w, "title", None, "Madang"))?;
            inside(w, "sourceDesc", &[], &|w| {
                say(w, "p", None, "Words of the North and the South of Korea, by Madang")
            })
        })
    })
}

fn concept<W: Write>(writer: &mut Writer<W>, concept: &Concept) -> io::Result<()> {
    let id = format!("madang-{}", concept.id);
    inside(writer, "conceptEntry", &[("id", &id)], &|w| {
        say(w, "descrip", Some("subjectField"), &concept.subject)?;
        say(w, "admin", Some("source"), &built_in::source(concept.source))?;
        section(w, "ko-KR", |w| {
            say(w, "descrip", Some("definition"), &concept.meaning)?;
            say(w, "note", None, concept.note.as_deref().unwrap_or_default())?;
            terms(w, &concept.south, &concept.example)
        })?;
        section(w, "ko-KP", |w| terms(w, &concept.north, ""))?;
        section(w, "en", |w| terms(w, &concept.english, ""))?;
        section(w, "zh-CN", |w| terms(w, &concept.chinese, ""))
    })
}

fn pair<W: Write>(writer: &mut Writer<W>, id: &str, pair: &TermPair) -> io::Result<()> {
    let id = format!("imported-{id}");
    inside(writer, "conceptEntry", &[("id", &id)], &|w| {
        say(w, "descrip", Some("subjectField"), &pair.category)?;
        say(w, "admin", Some("source"), &pair.source)?;
        let words = [
            ("ko-KR", &pair.south),
            ("ko-KP", &pair.north),
            ("en", &pair.english),
            ("zh-CN", &pair.chinese),
        ];
        for (language, word) in words.into_iter().filter(|(_, word)| !word.is_empty()) {
            section(w, language, |w| term(w, word, None, ""))?;
        }
        Ok(())
    })
}

fn section<W: Write>(
    writer: &mut Writer<W>,
    language: &str,
    content: impl Fn(&mut Writer<W>) -> io::Result<()>,
) -> io::Result<()> {
    inside(writer, "langSec", &[("xml:lang", language)], &content)
}

fn terms<W: Write>(writer: &mut Writer<W>, words: &Term, example: &str) -> io::Result<()> {
    term(writer, &words.name, Some(PREFERRED), example)?;
    words.variants.iter().try_for_each(|word| term(writer, word, Some(ADMITTED), ""))
}

fn term<W: Write>(
    writer: &mut Writer<W>,
    word: &str,
    status: Option<&str>,
    example: &str,
) -> io::Result<()> {
    inside(writer, "termSec", &[], &|w| {
        say(w, "term", None, word)?;
        say(w, "termNote", Some("administrativeStatus"), status.unwrap_or_default())?;
        say(w, "descrip", Some("context"), example)
    })
}
