//! The glossary as it is written: Fluent messages, one for each concept and locale.
//!
//! The word is the value of the message; `.variants`, `.aliases` and `.ways` are lists
//! with `;` between their parts, `.see` is one of ids. Which file a concept stands in says
//! what it belongs to.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use fluent_syntax::ast::{Attribute, Entry, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

use super::concept::{Concept, Source, Term};

/// The locales, that of the South first, and the attributes each may have.
const LOCALES: [(&str, &[&str]); 4] = [
    ("ko-KR", &["meaning", "example", "variants", "aliases", "ways", "see", "note"]),
    ("ko-KP", &["variants", "aliases", "source", "review"]),
    ("en", &["variants", "aliases"]),
    ("zh-CN", &["variants", "aliases"]),
];

/// What is wrong, and where.
#[derive(Debug)]
pub(crate) struct Fault {
    /// The file.
    pub(crate) file: PathBuf,
    /// The line, from 1; `None` where no line is wrong but all of it.
    pub(crate) line: Option<usize>,
    /// What is wrong.
    pub(crate) what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line.map(|line| format!(":{line}")).unwrap_or_default();
        write!(f, "{}{line}: {}", self.file.display(), self.what)
    }
}

/// A message of the glossary, with its place.
struct Read {
    subject: String,
    value: String,
    attributes: BTreeMap<String, String>,
    file: PathBuf,
    line: usize,
}

impl Read {
    fn fault(&self, what: impl Into<String>) -> Fault {
        Fault { file: self.file.clone(), line: Some(self.line), what: what.into() }
    }

    fn list(&self, name: &str) -> Vec<String> {
        let parts = self.attributes.get(name).map(String::as_str).unwrap_or_default().split(';');
        parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    }

    fn term(&self) -> Term {
        let (variants, aliases) = (self.list("variants"), self.list("aliases"));
        Term { name: self.value.clone(), variants, aliases }
    }
}

/// Reads every concept below `locales`, in the order of their ids.
///
/// # Errors
/// With everything that is wrong: a file that is not Fluent, a concept that one locale
/// lacks, a name that the interface uses already, an attribute nobody knows.
pub(crate) fn read(locales: &Path) -> Result<Vec<Concept>, Vec<Fault>> {
    let mut faults = Vec::new();
    let read = LOCALES.map(|(locale, attributes)| {
        let folder = locales.join(locale);
        let taken = interface_ids(&folder, &mut faults);
        glossary(&folder.join("glossary"), attributes, &taken, &mut faults)
    });
    let [south, ..] = &read;
    for (other, (locale, _)) in read.iter().zip(LOCALES).skip(1) {
        for (id, message) in south.iter().filter(|(id, _)| !other.contains_key(*id)) {
            faults.push(message.fault(format!("{id} is not in {locale}")));
        }
        for (id, message) in other {
            match south.get(id) {
                None => faults.push(message.fault(format!("{id} is not in ko-KR"))),
                Some(own) if own.subject != message.subject => faults.push(message.fault(format!(
                    "{id} is in {}.ftl here and in {}.ftl in ko-KR",
                    message.subject, own.subject
                ))),
                Some(_) => {}
            }
        }
    }
    let concepts: Vec<Concept> =
        south.keys().filter_map(|id| concept(id, &read, &mut faults)).collect();
    if faults.is_empty() { Ok(concepts) } else { Err(faults) }
}

type Messages = BTreeMap<String, Read>;

fn concept(id: &str, read: &[Messages; 4], faults: &mut Vec<Fault>) -> Option<Concept> {
    let [south, north, english, chinese] = read.each_ref().map(|messages| messages.get(id));
    let (south, north, english, chinese) = (south?, north?, english?, chinese?);
    let mut needed = |message: &Read, name: &str| {
        let value = message.attributes.get(name).cloned();
        if value.is_none() {
            faults.push(message.fault(format!("{id} has no .{name}")));
        }
        value.unwrap_or_default()
    };
    let (meaning, example) = (needed(south, "meaning"), needed(south, "example"));
    let source = needed(north, "source");
    let see = south.list("see");
    for other in see.iter().filter(|other| !read[0].contains_key(*other)) {
        faults.push(south.fault(format!("{id} points to {other}, which is not there")));
    }
    let Some(source) = Source::read(&source) else {
        faults.push(north.fault(format!("{source:?} is not a source")));
        return None;
    };
    let ways = south.list("ways");
    let ways = ways.iter().map(|way| way.split_whitespace().map(String::from).collect());
    Some(Concept {
        id: id.to_owned(),
        subject: south.subject.clone(),
        south: south.term(),
        north: north.term(),
        english: english.term(),
        chinese: chinese.term(),
        meaning,
        example,
        note: south.attributes.get("note").cloned(),
        ways: ways.collect(),
        see,
        source,
        review: north.attributes.contains_key("review"),
    })
}

/// The messages in the files of a folder.
fn glossary(
    folder: &Path,
    known: &[&str],
    taken: &BTreeSet<String>,
    faults: &mut Vec<Fault>,
) -> Messages {
    let mut messages = Messages::new();
    for file in files(folder, faults) {
        let subject = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for (id, line, message) in parse(&file, faults) {
            let read = Read {
                subject: subject.clone(),
                value: message.0,
                attributes: message.1,
                file: file.clone(),
                line,
            };
            if read.value.is_empty() {
                faults.push(read.fault(format!("{id} has no word")));
            }
            for name in read.attributes.keys().filter(|name| !known.contains(&name.as_str())) {
                faults.push(read.fault(format!("{id} has .{name}, which is not known here")));
            }
            if taken.contains(&id) {
                faults.push(read.fault(format!("{id} is a message of the interface, too")));
            }
            if let Some(before) = messages.insert(id.clone(), read) {
                faults.push(before.fault(format!("{id} is there twice")));
            }
        }
    }
    messages
}

/// The ids of the interface's own messages, with which those of concepts must not clash.
fn interface_ids(folder: &Path, faults: &mut Vec<Fault>) -> BTreeSet<String> {
    let files = files(folder, faults);
    files.iter().flat_map(|file| parse(file, faults)).map(|(id, ..)| id).collect()
}

fn files(folder: &Path, faults: &mut Vec<Fault>) -> Vec<PathBuf> {
    let listed: io::Result<Vec<PathBuf>> =
        fs::read_dir(folder).and_then(|entries| entries.map(|e| Ok(e?.path())).collect());
    let mut files = listed.unwrap_or_else(|error| {
        faults.push(Fault { file: folder.into(), line: None, what: error.to_string() });
        Vec::new()
    });
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    files
}

type Parts = (String, BTreeMap<String, String>);

/// The messages of a file with their lines.
fn parse(file: &Path, faults: &mut Vec<Fault>) -> Vec<(String, usize, Parts)> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            faults.push(Fault { file: file.into(), line: None, what: error.to_string() });
            return Vec::new();
        }
    };
    let line = |at: usize| text.get(..at).unwrap_or_default().matches('\n').count() + 1;
    let resource = match parser::parse(text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            faults.extend(errors.iter().map(|error| Fault {
                file: file.into(),
                line: Some(line(error.pos.start)),
                what: error.kind.to_string(),
            }));
            resource
        }
    };
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    // The syntax tree does not say where a message stands; its id does, being a part of the text.
    let at = |id: &str| id.as_ptr() as usize - text.as_ptr() as usize;
    messages
        .map(|message| (message.id.name.to_owned(), line(at(message.id.name)), parts(&message)))
        .collect()
}

fn parts(message: &Message<&str>) -> Parts {
    let attribute =
        |attribute: &Attribute<&str>| (attribute.id.name.to_owned(), text(&attribute.value));
    let value = message.value.as_ref().map(text).unwrap_or_default();
    (value, message.attributes.iter().map(attribute).collect())
}

/// The text of a pattern. Words of the glossary refer to nothing; what would is left out.
fn text(pattern: &Pattern<&str>) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { expression } => match expression {
            fluent_syntax::ast::Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Some((*value).to_owned())
            }
            _ => None,
        },
    };
    pattern.elements.iter().filter_map(element).collect()
}
