//! The words by which listings are found that are about a concept.

use glossary::Concept;

use super::names::without_blanks;
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::{Form, Script, korean_forms, script};

/// How far the words of a compound count that a listing has apart.
const APART: f32 = 0.8;
/// How far a listing counts that says it in a way of its own.
const AS_A_WAY: f32 = 0.6;
/// The most compounds of one thing that are looked for apart.
const MAX_COMPOUNDS: usize = 4;
/// The most words by which one thing is looked for; the surest come first.
const MAX_FORMS: usize = 14;

/// The words by which listings are found that are about a concept: mostly those of the
/// South, in which listings are written.
pub(super) fn target_forms(concept: &Concept) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let mut add = |word: &str, weight: f32| {
        let word = without_blanks(word);
        let key = safe_key(&word);
        let whole = key.chars().nth(1).is_some();
        if whole && !forms.iter().any(|f| f.key == key) {
            forms.push(Form { key, weight });
        }
    };
    add(&concept.south.name, 1.0);
    concept.south.variants.iter().for_each(|word| add(word, 0.9));
    add(&concept.north.name, 0.9);
    concept.north.variants.iter().for_each(|word| add(word, 0.8));
    for word in [&concept.chinese.name, &concept.english.name] {
        let one = !word.contains(' ');
        let chinese = word.chars().next().and_then(script) == Some(Script::Han);
        if one && (!chinese || word.chars().count() == 2) {
            let word = if chinese { word.clone() } else { word.to_lowercase() };
            add(&word, 0.8);
        }
    }
    forms.truncate(MAX_FORMS);
    forms
}

/// Words that say it apart: of the South's words those written with blanks, and the first
/// ways to say it, each with its weight.
pub(super) fn compounds(concept: &Concept) -> Vec<(Vec<Form>, f32)> {
    let stem = |word: &str| {
        let stem = word.strip_suffix('다').filter(|stem| !stem.is_empty()).unwrap_or(word);
        Form { key: safe_key(stem), weight: 1.0 }
    };
    let spaced = concept.south.words().filter(|word| word.contains(' ')).take(MAX_COMPOUNDS);
    let spaced = spaced.map(|word| {
        let parts = word.split_whitespace().filter(|part| part.chars().nth(1).is_some());
        (parts.flat_map(|part| korean_forms(part).into_iter().take(1)).collect(), APART)
    });
    let ways = concept.ways.iter().take(MAX_COMPOUNDS);
    let ways = ways.map(|way| (way.iter().map(|word| stem(word)).collect(), AS_A_WAY));
    spaced.chain(ways).filter(|(parts, _): &(Vec<Form>, f32)| parts.len() > 1).collect()
}
