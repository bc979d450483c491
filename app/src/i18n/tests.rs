use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::*;

/// The ids of a locale's messages, each with the variables it uses.
fn messages(locale: Locale) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(locale.tag());
    let mut messages = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        // The glossary beside them is checked when it is built.
        if file.is_dir() {
            continue;
        }
        let text = std::fs::read_to_string(file).unwrap();
        let mut id = String::new();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            if let Some((name, _)) = line.split_once('=').filter(|_| !line.starts_with(' ')) {
                id = name.trim().into();
                assert!(
                    messages.insert(id.clone(), BTreeSet::new()).is_none(),
                    "{id} stands twice"
                );
            }
            let variables = line
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric()).collect::<String>());
            messages.entry(id.clone()).or_default().extend(variables);
        }
    }
    messages.remove("");
    messages
}

#[test]
fn every_locale_says_the_same_things_with_the_same_variables() {
    let korean = messages(Locale::KoKr);
    assert!(korean.len() > 150);
    for locale in Locale::ALL {
        assert_eq!(messages(locale), korean, "{}", locale.tag());
    }
}

#[test]
fn every_message_that_a_page_asks_for_exists() {
    let korean = messages(Locale::KoKr);
    let mut asked = 0;
    for source in sources(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path()) {
        // Not 'assert!(', which ends alike.
        let calls = source.match_indices("t!(").map(|(at, _)| source.split_at(at));
        let calls = calls.filter(|(before, _)| !before.ends_with(char::is_alphanumeric));
        for call in calls.map(|(_, call)| call) {
            // t!(locale, "id" …): what stands first in quotes within the call.
            let id = call.split('"').nth(1).filter(|_| {
                call.find('"').is_some_and(|quote| !call[..quote].contains([')', '\n', '&']))
            });
            if let Some(id) = id.filter(|id| !id.contains(['{', ' ', '…']) && *id != "id") {
                assert!(korean.contains_key(id), "no locale says {id:?}");
                asked += 1;
            }
        }
    }
    assert!(asked > 100, "only {asked} messages were seen in the pages");
}

fn sources(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    entries
        .flat_map(|path| match path.is_dir() {
            true => sources(&path),
            false => vec![std::fs::read_to_string(path).unwrap()],
        })
        .collect()
}

#[test]
fn nothing_invisible_is_put_around_what_is_filled_in() {
    let text = t!(Locale::KoKr, "verified-on", date = "2026-11-22");
    assert!(text.contains("2026-11-22") && !text.contains('\u{2068}'), "{text:?}");
}

/// Every place in a locale's own files where a message is put into another: the message in
/// which it stands, its id, and what follows it.
fn references(locale: Locale) -> Vec<(String, String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(locale.tag());
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found = Vec::new();
    for file in files.filter(|file| file.is_file()) {
        let text = std::fs::read_to_string(file).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            for part in line.split("{ ").skip(1) {
                let Some((id, rest)) = part.split_once(" }") else { continue };
                if id.starts_with(|c: char| c.is_ascii_lowercase()) && !id.contains(' ') {
                    found.push((line.to_owned(), id.to_owned(), rest.to_owned()));
                }
            }
        }
    }
    found
}

#[test]
fn a_word_of_the_glossary_in_a_message_exists_in_every_locale() {
    let korean = messages(Locale::KoKr);
    let mut words = BTreeSet::new();
    for locale in Locale::ALL {
        for (line, id, _) in references(locale) {
            if korean.contains_key(&id) {
                continue;
            }
            for locale in Locale::ALL {
                let word = MESSAGES.lookup_single_language::<&str>(language(locale), &id, None);
                assert!(word.is_ok(), "{}: {id} in {line:?}", locale.tag());
            }
            words.insert(id);
        }
    }
    assert!(words.len() >= 12, "the interface takes only {words:?} from the glossary");
}

#[test]
fn the_interface_speaks_in_the_words_of_the_glossary() {
    let glossary = glossary::Glossary::built_in();
    for (id, concept) in [
        ("lang-ru", "russian-language"),
        ("listing-hours-public-holidays", "public-holiday"),
        ("need-child-hint", "daycare-center"),
        ("need-law-hint", "wage"),
        ("share-text", "mobile-phone"),
        ("offline-title", "internet"),
    ] {
        let concept = glossary.concept(concept).unwrap();
        assert_ne!(concept.south.name, concept.north.name);
        for locale in [Locale::KoKr, Locale::KoKp] {
            let (text, word) = (t!(locale, id), &concept.term(locale).name);
            assert!(text.contains(word.as_str()), "{text:?} does not say {word}");
        }
        assert!(!t!(Locale::KoKp, id).contains(&concept.south.name), "{id}");
    }
}

#[test]
fn particles_agree_with_the_words_put_before_them() {
    for locale in [Locale::KoKr, Locale::KoKp] {
        for (line, id, rest) in references(locale) {
            let word = t!(locale, &id);
            let after = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            assert_eq!(glossary::agree(&word, after), after, "after {word}: {line}");
        }
    }
}
