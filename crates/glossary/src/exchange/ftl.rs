//! The glossary as Fluent: the files of `locales/*/glossary`, from which it is built.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use domain::locale::Locale;

use crate::{Concept, Glossary, Term};

/// Writes a file for each locale and subject as they lie in `locales` below `folder`, such as `ko-KP/glossary/food.ftl`, and
/// says how many. No file that is there already is overwritten.
///
/// # Errors
/// When a file is there already or cannot be written.
pub fn write(glossary: &Glossary, folder: &Path) -> io::Result<usize> {
    let mut subjects: BTreeMap<&str, Vec<&Concept>> = BTreeMap::new();
    for concept in glossary.concepts() {
        subjects.entry(&concept.subject).or_default().push(concept);
    }
    let mut files = 0;
    for locale in Locale::ALL {
        let folder = folder.join(locale.tag()).join("glossary");
        fs::create_dir_all(&folder)?;
        for (subject, concepts) in &subjects {
            let path = folder.join(format!("{subject}.ftl"));
            let text: String = concepts.iter().map(|concept| message(concept, locale)).collect();
            create(&path, &text).map_err(|error| {
                io::Error::new(error.kind(), format!("{}: {error}", path.display()))
            })?;
            files += 1;
        }
    }
    Ok(files)
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    File::create_new(path)?.write_all(text.as_bytes())
}

/// The message of a concept in the file of a locale.
fn message(concept: &Concept, locale: Locale) -> String {
    let term = concept.term(locale);
    let mut written = format!("{} = {}\n", concept.id, pattern(&term.name));
    let mut attribute = |name: &str, value: &str| {
        if !value.is_empty() {
            // A String takes everything.
            let _ = writeln!(written, "    .{name} = {}", pattern(value));
        }
    };
    if locale == Locale::KoKr {
        attribute("meaning", &concept.meaning);
        attribute("example", &concept.example);
    }
    let Term { variants, aliases, .. } = term;
    attribute("variants", &variants.join("; "));
    attribute("aliases", &aliases.join("; "));
    match locale {
        Locale::KoKr => {
            let ways: Vec<String> = concept.ways.iter().map(|way| way.join(" ")).collect();
            attribute("ways", &ways.join("; "));
            attribute("see", &concept.see.join("; "));
            attribute("note", concept.note.as_deref().unwrap_or_default());
        }
        Locale::KoKp => {
            attribute("source", concept.source.word());
            attribute("review", if concept.review { "yes" } else { "" });
        }
        Locale::En | Locale::ZhCn => {}
    }
    written
}

/// A text as Fluent reads it back: braces stand for more than themselves, wherever they are.
fn pattern(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut written, c| {
        match c {
            '{' => written.push_str("{\"{\"}"),
            '}' => written.push_str("{\"}\"}"),
            c => written.push(c),
        }
        written
    })
}
