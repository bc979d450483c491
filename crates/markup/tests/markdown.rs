//! What a person sees of what they wrote.

use std::time::{Duration, Instant};

use markup::{MAX_MARKDOWN_BYTES, render};

fn shows(markdown: &str, html: &str) {
    assert_eq!(render(markdown).as_str().trim_end(), html, "{markdown}");
}

#[test]
fn form_stays_and_html_is_shown_as_typed() {
    shows(
        "**굵게** *기울여* ~~지움~~ `코드`",
        "<p><strong>굵게</strong> <em>기울여</em> <del>지움</del> <code>코드</code></p>",
    );
    shows(
        "# 하나\n## 둘\n### 셋\n###### 여섯",
        "<h3>하나</h3>\n<h4>둘</h4>\n<h5>셋</h5>\n<h5>여섯</h5>",
    );
    shows(
        "> 인용\n\n3. 셋",
        "<blockquote>\n<p>인용</p>\n</blockquote>\n<ol start=\"3\">\n<li>셋</li>\n</ol>",
    );
    shows("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>");
    shows(
        "[a](https://example.org/?a=b&c)",
        "<p><a href=\"https://example.org/?a=b&amp;c\" rel=\"nofollow noopener ugc\">a</a></p>",
    );
    shows("```rust\nfn\n```", "<pre><code>fn\n</code></pre>");
}

#[test]
fn a_table_is_one_and_its_words_are_found() {
    let table = "| 회사 | 시급 |\n|---|---:|\n| 식품 공장 | **10,320**원 |\n| 창고 |";
    shows(
        table,
        "<table><thead><tr><th>회사</th><th>시급</th></tr></thead><tbody>\n\
         <tr><td>식품 공장</td><td><strong>10,320</strong>원</td></tr>\n\
         <tr><td>창고</td><td></td></tr>\n</tbody></table>",
    );
    assert_eq!(markup::plain(table), "회사 시급\n식품 공장 10,320원\n창고");
    // Deep in quotes there is no room for one: the words stay.
    let deep = render(&format!("{0}|a|b|\n{0}|-|-|\n{0}|c|d|", "> ".repeat(14)));
    assert!(!deep.as_str().contains("<t") && deep.as_str().contains('c'), "{deep}");
    shows("a | b", "<p>a | b</p>");
}

#[test]
fn an_address_becomes_a_link() {
    let link = |address: &str| {
        format!("<a href=\"{address}\" rel=\"nofollow noopener ugc\">{address}</a>")
    };
    let html = format!("<p>자세한 것은 {}에 있어요.</p>", link("https://a.example/b_c_d"));
    shows("자세한 것은 https://a.example/b_c_d에 있어요.", &html);
    shows("`https://a.example`", "<p><code>https://a.example</code></p>");
    shows("![https://a.example](/uploads/0a.jpg)", {
        "<p><img src=\"/uploads/0a.jpg\" alt=\"https://a.example\"></p>"
    });
}

#[test]
fn what_leads_elsewhere_is_text() {
    shows("[a](javascript:alert(1)) ![고양이](https://a.example/b.png)", "<p>a 고양이</p>");
    shows("<a@b.example>", "<p>a@b.example</p>");
    shows("![고양이](/uploads/0a.jpg)", "<p><img src=\"/uploads/0a.jpg\" alt=\"고양이\"></p>");
}

#[test]
fn characters_that_fake_a_text_are_gone_even_as_entities() {
    shows("a\u{202e}b&#x202e;c&#8203;d\0e", "<p>abcde</p>");
    shows("각 \u{1100}\u{1161}", "<p>각 \u{1100}\u{1161}</p>");
}

#[test]
fn hostile_texts_are_rendered_at_once() {
    let hostile = [
        ">".repeat(10_000),
        "> ".repeat(10_000) + "a",
        "- ".repeat(10_000) + "a",
        "1. ".repeat(10_000) + "a",
        "[".repeat(10_000),
        "![".repeat(10_000),
        "[a](".repeat(10_000),
        "*a _b ".repeat(5_000),
        "**".repeat(10_000) + "a",
        "~~a".repeat(10_000),
        "`".repeat(10_000),
        (1..1_000).map(|n| "`".repeat(n % 60) + "a").collect(),
        "<".repeat(10_000),
        "<a ".repeat(10_000),
        "<!--".repeat(10_000),
        "&#".repeat(10_000),
        (0..400).map(|n| " ".repeat(2 * (n % 120)) + "- a\n").collect(),
        ">a\n".repeat(10_000),
        "[a]: b\n".repeat(3_000) + &"[a]".repeat(3_000),
        "z\u{301}\u{302}".repeat(10_000),
        "|".repeat(1_000) + "\n" + &"|-".repeat(1_000) + "|\n" + &"|\n".repeat(8_000),
        "|a|b|\n|-|-|\n".to_owned() + &"|\n".repeat(8_000),
        "|a\n|-\n\n".repeat(3_000),
        "https://a.example/ ".repeat(1_000),
        "http".repeat(5_000),
        "https://".repeat(2_500),
        "https://a.example/".to_owned() + &")".repeat(15_000),
    ];
    render("a");
    // Unoptimised code is slower by about ten times.
    let bound = Duration::from_millis(if cfg!(debug_assertions) { 1_000 } else { 50 });
    for text in hostile {
        let begin = Instant::now();
        let html = render(&text);
        let took = begin.elapsed();
        let start: String = text.chars().take(12).collect();
        println!("{took:?} {start:?} {}", html.as_str().len());
        assert!(took < bound, "{start:?} took {took:?}");
        assert!(html.as_str().matches("<blockquote>").count() <= 10_000);
        let depth = html
            .as_str()
            .split("</blockquote>")
            .next()
            .map_or(0, |s| s.matches("<blockquote>").count());
        assert!(depth <= 16, "{depth}");
    }
}

#[test]
fn a_text_that_is_too_long_is_shown_as_typed() {
    let text = "*a* <".repeat(MAX_MARKDOWN_BYTES / 5 + 1);
    let html = render(&text);
    assert!(html.as_str().starts_with("*a* &lt;*a*"));
}

#[test]
fn the_words_alone_are_what_somebody_said_themselves() {
    let plain = markup::plain(
        "# 제목\n\n> 남의 말\n\n**굵게** `부호` [링크](https://a.example)\n- 하나\n- 둘 <b>",
    );
    assert_eq!(plain, "제목\n굵게 부호 링크\n하나\n둘 <b>");
    assert_eq!(markup::plain(""), "");
}
