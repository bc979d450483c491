//! What stands in a line.

use crate::Section;

pub(crate) const INLINES: &[Section] = &[
    (
        "code spans",
        &[
            ("`가`", "<p><code>가</code></p>"),
            ("`` 가`나 ``", "<code>가`나</code>"),
            ("` 가 `", "<code>가</code>"),
            ("`가\n나`", "<code>가 나</code>"),
            ("`닫지 않음", "<p>`닫지 않음</p>"),
            ("`<b>`", "<code>&lt;b&gt;</code>"),
            ("`` ` ``", "<code>`</code>"),
        ],
    ),
    (
        "emphasis and strong emphasis",
        &[
            ("*가*", "<em>가</em>"),
            ("_a_", "<em>a</em>"),
            ("**가**", "<strong>가</strong>"),
            ("__a__", "<strong>a</strong>"),
            ("***가***", "<em><strong>가</strong></em>"),
            ("a_b_c", "<p>a_b_c</p>"),
            ("2 * 3 * 4", "<p>2 * 3 * 4</p>"),
            ("*가 **나** 다*", "<em>가 <strong>나</strong> 다</em>"),
            ("**가*", "<p>*<em>가</em></p>"),
            ("*가**나*", "<em>가**나</em>"),
            ("가*나*다", "가<em>나</em>다"),
            ("~~가~~", "<del>가</del>"),
            ("****", "<hr>"),
        ],
    ),
    (
        "links",
        &[
            ("[가](https://a.example)", ">가</a>"),
            ("[가](<https://a.example/b> \"제목\")", "href=\"https://a.example/b\" rel="),
            ("[*가*](http://a.example)", "><em>가</em></a>"),
            ("[가](/ko/help)", "<p>가</p>"),
            ("[가]()", "<p>가</p>"),
            ("[가](https://a.example/한글)", "href=\"https://a.example/%ED%95%9C%EA%B8%80\""),
            ("[가] (https://a.example)", "<p>[가] (<a href=\"https://a.example\""),
            (
                "[가 [나](https://a.example) 다](https://b.example)",
                "[가 <a href=\"https://a.example\"",
            ),
            ("[가][나]\n\n[나]: https://a.example", ">가</a>"),
            ("[나][]\n\n[나]: https://a.example", ">나</a>"),
            ("[가](https://a.example/(1))", "href=\"https://a.example/(1)\""),
            ("[없음][없음]", "<p>[없음][없음]</p>"),
        ],
    ),
    (
        "images",
        &[
            ("![고양이](/uploads/a.jpg)", "<img src=\"/uploads/a.jpg\" alt=\"고양이\">"),
            ("![고양이](/uploads/a.jpg \"제목\")", "alt=\"고양이\">"),
            ("![*가* `나`](/uploads/a.jpg)", "alt=\"가 나\""),
            ("![고양이](https://a.example/a.jpg)", "<p>고양이</p>"),
            ("![고양이][가]\n\n[가]: /uploads/b.png", "src=\"/uploads/b.png\""),
            ("[![가](/uploads/a.jpg)](https://a.example)", "ugc\"><img src="),
            (r"\![가](https://a.example)", "<p>!<a href="),
        ],
    ),
    (
        "autolinks",
        &[
            ("<https://a.example/b?c=d&e>", ">https://a.example/b?c=d&amp;e</a>"),
            ("<HTTP://A.example>", "href=\"HTTP://A.example\""),
            ("<a@b.example>", "<p>a@b.example</p>"),
            ("<mailto:a@b.example>", "<p>mailto:a@b.example</p>"),
            ("<https://a b>", "&lt;<a href=\"https://a\""),
            ("<>", "<p>&lt;&gt;</p>"),
            ("https://a.example", "<p><a href=\"https://a.example\""),
        ],
    ),
    (
        "raw HTML",
        &[
            ("가 <b>나</b>", "가 &lt;b&gt;나&lt;/b&gt;"),
            ("<a href=\"https://a.example\">가</a>", "&lt;a href="),
            ("가 <!-- 나 --> 다", "가 &lt;!-- 나 --&gt; 다"),
            ("가 <?나?> <!X 다>", "&lt;?나?&gt; &lt;!X 다&gt;"),
            ("가 <33> <__>", "&lt;33&gt; &lt;__&gt;"),
            ("가 <b\nc='d'>", "&lt;b\nc='d'&gt;"),
            ("<b>*가*</b>", "&lt;b&gt;<em>가</em>&lt;/b&gt;"),
        ],
    ),
    (
        "line breaks",
        &[
            ("가  \n나", "<p>가<br>\n나</p>"),
            ("가\\\n나", "<p>가<br>\n나</p>"),
            ("가\n나", "<p>가\n나</p>"),
            ("*가  \n나*", "<em>가<br>\n나</em>"),
            ("`가  \n나`", "<code>가   나</code>"),
            ("# 가  ", "<h3>가</h3>"),
            ("가\\", "<p>가\\</p>"),
            ("가\r\n나\r다", "<p>가\n나\n다</p>"),
        ],
    ),
    (
        "textual content",
        &[
            ("안녕 'x' & z", "안녕 'x' &amp; z"),
            ("가   나", "<p>가   나</p>"),
            ("© 3 < 4 > 2", "<p>© 3 &lt; 4 &gt; 2</p>"),
            ("$a$ [^1] :가: - [ ] 나", "<p>$a$ [^1] :가: - [ ] 나</p>"),
            ("가 | 나\n1 | 2", "<p>가 | 나\n1 | 2</p>"),
        ],
    ),
];
