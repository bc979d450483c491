//! The word within its example.

use glossary::Concept;
use search::analysis::keyboard::keys;

/// The example in parts, and of each whether it is the word: as it stands there, or else
/// each word of it in another form (배고프다 in 배고파요).
pub(super) fn marked(concept: &Concept) -> Vec<(String, bool)> {
    let text = concept.example.as_str();
    let literal = concept.south.words().find_map(|word| Some((word, text.split_once(word)?)));
    match literal {
        Some((word, (before, after))) => {
            vec![(before.into(), false), (word.into(), true), (after.into(), false)]
        }
        None => in_other_forms(text, &concept.south.name),
    }
}

fn in_other_forms(text: &str, name: &str) -> Vec<(String, bool)> {
    let stems: Vec<String> = name.split(' ').map(stem).collect();
    let fits = |word: &str| stems.iter().any(|stem| is_form(word, stem));
    let mut parts = Vec::new();
    for word in text.split_inclusive(' ') {
        let letters = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let rest = word.get(letters.len()..).unwrap_or_default();
        parts.extend([(letters.into(), fits(letters)), (rest.into(), false)]);
    }
    parts
}

/// The keys of a word without the ending that verbs have in a dictionary.
fn stem(word: &str) -> String {
    let stem = word.strip_suffix("하다").or_else(|| word.strip_suffix('다'));
    keys(stem.filter(|stem| !stem.is_empty()).unwrap_or(word))
}

/// Whether a word begins like this stem: verbs change the last letters of theirs at most
/// (무섭 and 무서워, 배고프 and 배고파), so two in three must be the same.
fn is_form(word: &str, stem: &str) -> bool {
    let alike = keys(word).chars().zip(stem.chars()).take_while(|(a, b)| a == b).count();
    alike >= 2 && alike * 3 >= stem.chars().count() * 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use glossary::Glossary;

    fn marks(id: &str) -> Vec<String> {
        let parts = marked(Glossary::built_in().concept(id).unwrap());
        parts.into_iter().filter(|(_, mark)| *mark).map(|(text, _)| text).collect()
    }

    #[test]
    fn a_word_is_marked_as_it_stands_or_in_another_form() {
        assert_eq!(marks("lunchbox"), ["도시락"]);
        assert_eq!(marks("be-hungry"), ["배고파요"]);
    }

    #[test]
    fn the_parts_are_the_example_and_nearly_all_have_a_mark() {
        let concepts = Glossary::built_in().concepts();
        for concept in concepts {
            let text: String = marked(concept).into_iter().map(|(part, _)| part).collect();
            assert_eq!(text, concept.example, "{}", concept.id);
        }
        let unmarked = concepts.iter().map(|c| c.id.as_str()).filter(|id| marks(id).is_empty());
        let unmarked: Vec<_> = unmarked.collect();
        assert!(unmarked.len() * 200 < concepts.len(), "{unmarked:?}");
    }
}
