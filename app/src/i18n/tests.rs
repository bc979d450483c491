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
