//! Whatever is put in, what comes out can do no harm.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use markup::{SafeHtml, render, sanitise};
use proptest::prelude::*;

const TAGS: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h3",
    "h4",
    "h5",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Reads safe HTML the way it must look: only elements and attributes of the list, every
/// value quoted, every other `<` escaped.
fn assert_harmless(safe: &SafeHtml) {
    let html = safe.as_str();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest.find('>').unwrap_or_else(|| panic!("an open tag in {html}"));
        let tag = &rest[..end];
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        assert!(TAGS.contains(&name.as_str()), "<{tag}> in {html}");
        let mut attributes = tag.trim_start_matches('/').strip_prefix(&name).unwrap();
        while let Some(attribute) = attributes.strip_prefix(' ') {
            let (key, value) =
                attribute.split_once("=\"").unwrap_or_else(|| panic!("{attribute} in {html}"));
            let (value, after) = value.split_once('"').unwrap();
            let lower = value.to_lowercase();
            match (name.as_str(), key) {
                ("a", "href") => assert!(
                    lower.starts_with("http://") || lower.starts_with("https://"),
                    "{value}"
                ),
                ("a", "rel") => assert_eq!(value, "nofollow noopener ugc"),
                ("img", "src") => assert!(value.starts_with("/uploads/"), "{value}"),
                ("img", "alt") => {}
                ("ol", "start") => assert!(value.bytes().all(|b| b.is_ascii_digit())),
                _ => panic!("{key} of {name} in {html}"),
            }
            attributes = after;
        }
        assert!(attributes.is_empty() || attributes == "/", "{attributes:?} in {html}");
        rest = &rest[end..];
    }
    let again = sanitise(html);
    assert_eq!(again.as_str(), html, "sanitised again");
}

/// Ways in which scripts have been brought into pages.
const VECTORS: &[&str] = &[
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src=/uploads/a.jpg onerror=alert(1) style=position:fixed class=a id=b>",
    "<img/src=`x`onerror=alert(1)>",
    "<img src=\"/uploads/../../admin\">",
    "<a href=javascript:alert(1)>a</a>",
    "<a href=\" javascript:alert(1)\">a</a>",
    "<a href=\"java\tscript:alert(1)\">a</a>",
    "<a href=\"java\nscript:alert(1)\">a</a>",
    "<a href=\"jav&#x61;script&colon;alert(1)\">a</a>",
    "<a href=\"&#106;&#97;&#118;&#97;script:alert(1)\">a</a>",
    "<a href=\"\u{1}javascript:alert(1)\">a</a>",
    "<a href=data:text/html,<script>alert(1)</script>>a</a>",
    "<a href=vbscript:msgbox(1)>a</a>",
    "<a href=//evil.example>a</a>",
    "<a href=https://bank.example@evil.example>a</a>",
    "<a href=https://a.example style=top:0 onclick=alert(1) target=_blank>a</a>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=javascript:alert(1)><text>a</text></a></svg>",
    "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
    "<svg><style>&lt;img src=x onerror=alert(1)&gt;</style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<math><mi><mglyph><svg><mtext><textarea><path id=\"</textarea><img onerror=alert(1) src=1>\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<math><annotation-xml encoding=text/html><style><img src=x onerror=alert(1)></style>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<noembed><img title=\"</noembed><img src onerror=alert(1)>\"></noembed>",
    "<template><img src=x onerror=alert(1)></template>",
    "<style>@import 'https://evil.example';</style><p style=color:red>a",
    "<title><a title=\"</title><img src=x onerror=alert(1)>\">",
    "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
    "<xmp><img title=\"</xmp><img src=x onerror=alert(1)>\">",
    "<plaintext><script>alert(1)</script>",
    "<table><a href=https://a.example><tr><td><a href=https://b.example>b</a>",
    "<a href=https://a.example><table><a href=https://b.example>b",
    "<table><script>alert(1)</script><tr><img src=x onerror=alert(1)>",
    "<select><option><img src=x onerror=alert(1)></select>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
    "<base href=https://evil.example/><meta http-equiv=refresh content=0;url=javascript:alert(1)>",
    "<link rel=stylesheet href=https://evil.example/a.css>",
    "<form action=https://evil.example><input name=passphrase><button formaction=javascript:alert(1)>",
    "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
    "<details ontoggle=alert(1) open>a</details><body onload=alert(1)>",
    "<marquee onstart=alert(1)>a</marquee><div onpointerover=alert(1)>a</div>",
    "<!--><script>alert(1)</script>--><!--[if IE]><script>alert(1)</script><![endif]-->",
    "<![CDATA[<script>alert(1)</script>]]><?xml <script>alert(1)</script>?>",
    "<p\u{0}onclick=alert(1)>a</p><im\u{0}g src=x onerror=alert(1)>",
    "<pre>\n\n\na</pre><p><pre>\n<p></pre>",
    "<p><p><h3><h4></h3></p><li><ol start=-1><ol start=99999999999>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;script&amp;gt;",
    "<b><p></b><em><p></em><a><p></a><strong><blockquote></strong>",
    "[a](javascript:alert(1)) [b](<java\tscript:alert(1)>) <javascript:alert(1)>",
    "[a](https://a.example \"onclick=alert(1)\") ![b](https://evil.example/x.png) ![c](/uploads/c.jpg)",
    "[a](data:text/html;base64,PHNjcmlwdD4=) [a]: javascript:alert(1)",
    "<https://user:secret@evil.example> <a@b.example>",
    "```\"><script>alert(1)</script>\na\n```",
    "# <script>alert(1)</script>\n\n<div>\n*a*\n</div>",
    "|a|b|\n|-|:-:|\n|<script>alert(1)</script>|[a](javascript:alert(1))|\n|c",
    "https://a.example/\"onclick=alert(1) https://a.example/<script> https://user:secret@evil.example",
    "<table><tr><td><table><tr><td>a<tr>b</table><caption onclick=alert(1)>c",
];

#[test]
fn no_known_way_brings_in_a_script() {
    for vector in VECTORS {
        assert_harmless(&sanitise(vector));
        assert_harmless(&render(vector));
        assert_harmless(&sanitise(render(vector).as_str()));
    }
}

fn htmlish() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(VECTORS).prop_map(str::to_owned),
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_is_typed_is_harmless(text in htmlish()) {
        assert_harmless(&sanitise(&text));
        assert_harmless(&render(&text));
    }
}
