//! Every construct of CommonMark, section by section of its specification (0.31), in examples of
//! our own: what a person sees of it, and that it can do no harm.

mod blocks;
#[path = "../common/mod.rs"]
mod common;
mod inlines;

use common::assert_harmless;
use markup::{MAX_MARKDOWN_BYTES, render, sanitise};

/// A section: its name, and texts with a part of the HTML that they become.
pub(crate) type Section = (&'static str, &'static [(&'static str, &'static str)]);

#[test]
fn every_construct_is_shown_and_harmless() {
    let sections = [blocks::BLOCKS, blocks::CONTAINERS, inlines::INLINES].concat();
    let examples: usize = sections.iter().map(|(_, examples)| examples.len()).sum();
    assert!(sections.len() >= 20 && examples >= 120, "{examples}");
    let mut wrong = Vec::new();
    for (section, examples) in sections {
        for (markdown, shown) in examples {
            let html = render(&format!("{markdown}\n"));
            assert_harmless(&html);
            if !html.as_str().contains(shown) {
                wrong.push(format!("{section}: {markdown:?}\n  is {html}\n  without {shown:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// No text, however it is made, becomes HTML of another order of length. A character takes at
/// most six as a reference, and an element at most the length of a link's around a mark or two.
#[test]
fn hostile_texts_do_not_swell() {
    const MOST: usize = 24;
    let many = |piece: &str| piece.repeat(10_000);
    let hostile = [
        many(">"),
        many("> ") + "가",
        many("[") + &many("]"),
        many("![") + &many("]()"),
        many("*가"),
        many("**가*"),
        many("_가_ "),
        many("`"),
        (0..500).map(|n| "`".repeat(n) + " ").collect(),
        many("[a](<"),
        many("[a](https://b)"),
        many("<https://b>"),
        "[a]: https://b.example\n\n".to_owned() + &many("[a]"),
        "[a]: https://".to_owned() + &"b".repeat(2_000) + "\n\n" + &many("[a] "),
        many("\\"),
        many("&"),
        many("<"),
        many("&quot;"),
        many("- "),
        many("1. "),
        many("# 가\n"),
        many("가\n=\n"),
        many("***\n"),
        many("  \n"),
        many("<!--"),
        many("<div>\n\n"),
        (0..300).map(|n| " ".repeat(n) + "- 가\n").collect(),
        (0..300).map(|n| ">".repeat(n) + "가\n").collect(),
        "*가".repeat(MAX_MARKDOWN_BYTES / 4),
        "> [".repeat(MAX_MARKDOWN_BYTES / 3),
        "가".repeat((1 << 20) / 3),
        "<".repeat(1 << 20),
        "[".repeat(1 << 20),
        "*_`".repeat((1 << 20) / 3),
    ];
    for text in hostile {
        let html = render(&text);
        let (long, most) = (html.as_str().len(), MOST * text.len());
        let begins: String = text.chars().take(24).collect();
        assert!(long <= most, "{begins:?}: {} bytes became {long}", text.len());
        // What is longer is shown as it was typed, all of it alike: one is enough.
        if text.len() <= 2 * MAX_MARKDOWN_BYTES || begins.starts_with('가') {
            assert!(sanitise(html.as_str()) == html, "{begins:?} changes when taken in again");
        }
    }
}
