use super::*;

fn kinds(text: &str) -> Vec<(&'static str, &str)> {
    check(text).into_iter().map(|f| (f.kind.code(), &text[f.range])).collect()
}

/// Every text holds exactly one thing, of this kind.
fn all_found(kind: &str, texts: &[&str]) {
    for text in texts {
        let found: Vec<&str> = kinds(text).iter().map(|(kind, _)| *kind).collect();
        assert_eq!(found, [kind], "{text}: {:?}", kinds(text));
    }
}

fn none_found(texts: &[&str]) {
    for text in texts {
        assert!(kinds(text).is_empty(), "{text}: {:?}", kinds(text));
    }
}

mod numbers;
mod places;
