//! Whatever is put in, what comes out can do no harm.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::path::Path;

use common::assert_harmless;
use markup::{render, sanitise};
use proptest::prelude::*;
use serde::Deserialize;

/// Ways in which scripts have been brought into pages; the tests in the browser read the same
/// file.
const CORPUS: &str = "../../tests/browser/fixtures/sanitise.jsonl";

#[derive(Deserialize)]
struct Vector {
    text: String,
}

fn corpus() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(CORPUS);
    let lines = std::fs::read_to_string(path).unwrap();
    lines.lines().map(|line| serde_json::from_str::<Vector>(line).unwrap().text).collect()
}

#[test]
fn no_known_way_brings_in_a_script() {
    let corpus = corpus();
    assert!(corpus.len() >= 600);
    for text in &corpus {
        assert_harmless(&sanitise(text));
        assert_harmless(&render(text));
    }
}

fn htmlish() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(corpus()),
        proptest::sample::select(vec![
            "<a href=\"https://a.b\">",
            "</a>",
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td>",
            "<th>",
            "<thead>",
            "<tbody>",
            "</tr>",
            "|a|b|\n|-|-|\n",
            "|",
            "https://a.example/",
            "</table>",
            "<svg>",
            "</svg>",
            "<math>",
            "<mtext>",
            "<mglyph>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "<select>",
            "<template>",
            "</template>",
            "<noscript>",
            "<pre>\n",
            "</pre>",
            "<code>",
            "<ol start=3>",
            "<li>",
            "<em>",
            "</em>",
            "<blockquote>",
            "</blockquote>",
            "<h3>",
            "<h4>",
            "<hr>",
            "<br>",
            "\"",
            "'",
            ">",
            "<",
            "&",
            "&#60;",
            "&lt;",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "    ",
            "`",
            "```\n",
            "**",
            "_",
            "~~",
            "[a](",
            ")",
            "![",
            "](/uploads/a.jpg)",
            "<foreignObject>",
            "<desc>",
            "<title>",
            "<form>",
            "<button>",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,6}",
    ];
    proptest::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

/// Elements within elements, allowed ones, forbidden ones and those that change how what is in
/// them is read, some of them left open.
fn nested() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![proptest::sample::select(corpus()), "\\PC{0,4}"];
    let names = "a b em strong del p div pre code h3 h5 ul ol li blockquote table tr td caption svg \
                 math mtext mi mglyph foreignObject desc title style script noscript template \
                 textarea select option xmp noembed iframe form button nobr ruby rt main body";
    let name = proptest::sample::select(names.split_whitespace().collect::<Vec<_>>());
    leaf.prop_recursive(8, 48, 4, move |inner| {
        let closed = prop_oneof![4 => Just(true), 1 => Just(false)];
        let link = proptest::sample::select(vec![
            "",
            " href=https://a.example",
            " href=//b",
            " title=\">",
        ]);
        let inside = proptest::collection::vec(inner, 0..4);
        (name.clone(), link, inside, closed).prop_map(|(name, link, inside, closed)| {
            let end = if closed { format!("</{name}>") } else { String::new() };
            format!("<{name}{link}>{}{end}", inside.concat())
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn whatever_is_typed_is_harmless(text in htmlish()) {
        assert_harmless(&sanitise(&text));
        assert_harmless(&render(&text));
    }

    #[test]
    fn however_deep_it_lies_it_is_harmless(text in nested()) {
        assert_harmless(&sanitise(&text));
        assert_harmless(&render(&text));
    }
}
