//! Blocks, and blocks within blocks.

use crate::Section;

pub(crate) const BLOCKS: &[Section] = &[
    (
        "tabs",
        &[
            ("\t탭으로 민 줄", "<pre><code>탭으로 민 줄\n</code></pre>"),
            ("  \t들여 쓴 줄", "<pre><code>들여 쓴 줄\n</code></pre>"),
            ("- 하나\n\n\t이어진 문단", "<p>이어진 문단</p>\n</li>"),
            (">\t인용", "<blockquote>\n<p>인용</p>"),
            ("-\t하나\n-\t둘", "<li>하나</li>\n<li>둘</li>"),
            ("글\t가운데", "<p>글\t가운데</p>"),
        ],
    ),
    (
        "backslash escapes",
        &[
            (r"\*별\*", "<p>*별*</p>"),
            (r"\# 제목 아님", "<p># 제목 아님</p>"),
            (r"\<b\>", "<p>&lt;b&gt;</p>"),
            (r"\가\n", r"<p>\가\n</p>"),
            (r"`\*`", r"<code>\*</code>"),
            (r"[a](https://a.example/\(b\))", "href=\"https://a.example/(b)\""),
            (r"\&amp;", "<p>&amp;amp;</p>"),
        ],
    ),
    (
        "entities and numeric references",
        &[
            ("&copy; &hearts;", "<p>© ♥</p>"),
            ("&#44032;&#xac01;", "<p>가각</p>"),
            ("&없음; &x;", "<p>&amp;없음; &amp;x;</p>"),
            ("&lt;b&gt;", "<p>&lt;b&gt;</p>"),
            ("&#42;별&#42;", "<p>*별*</p>"),
            ("&#0;끝", "끝</p>"),
            ("`&copy;`", "<code>&amp;copy;</code>"),
            ("[a](https://a.example/?b&amp;c)", "href=\"https://a.example/?b&amp;c\""),
        ],
    ),
    (
        "precedence",
        &[
            ("- `하나\n- 둘`", "<li>`하나</li>\n<li>둘`</li>"),
            ("> *가\n\n나*", "<p>*가</p>\n</blockquote>\n<p>나*</p>"),
            ("# `제목\n글`", "<h3>`제목</h3>\n<p>글`</p>"),
            ("**가 `나** 다`", "<code>나** 다</code>"),
            ("[가 `나](https://a.example)`", "<code>나](https://a.example)</code>"),
        ],
    ),
    (
        "thematic breaks",
        &[
            ("***\n---\n___", "<hr>\n<hr>\n<hr>"),
            (" - - -", "<hr>"),
            ("--", "<p>--</p>"),
            ("+++", "<p>+++</p>"),
            ("- 하나\n***\n- 둘", "</ul>\n<hr>\n<ul>"),
            ("글\n***\n글", "<p>글</p>\n<hr>\n<p>글</p>"),
            ("    ***", "<pre><code>***\n</code></pre>"),
        ],
    ),
    (
        "ATX headings",
        &[
            ("# 하나\n## 둘\n### 셋", "<h3>하나</h3>\n<h4>둘</h4>\n<h5>셋</h5>"),
            ("#### 넷\n##### 다섯\n###### 여섯", "<h5>넷</h5>\n<h5>다섯</h5>\n<h5>여섯</h5>"),
            ("####### 일곱", "<p>####### 일곱</p>"),
            ("#꼬리말", "<p>#꼬리말</p>"),
            ("## 닫은 제목 ##", "<h4>닫은 제목</h4>"),
            ("# *굽은* 제목", "<h3><em>굽은</em> 제목</h3>"),
            ("#", "<h3></h3>"),
            ("글\n# 제목\n글", "<p>글</p>\n<h3>제목</h3>\n<p>글</p>"),
        ],
    ),
    (
        "setext headings",
        &[
            ("하나\n====", "<h3>하나</h3>"),
            ("둘\n--", "<h4>둘</h4>"),
            ("두 줄\n제목\n=", "<h3>두 줄\n제목</h3>"),
            ("> 인용\n---", "</blockquote>\n<hr>"),
            ("- 하나\n---", "</ul>\n<hr>"),
            ("\n===", "<p>===</p>"),
            ("글\n= =", "<p>글\n= =</p>"),
        ],
    ),
    (
        "indented code",
        &[
            ("    한 줄\n      두 줄", "<pre><code>한 줄\n  두 줄\n</code></pre>"),
            ("글\n    이어진 줄", "<p>글\n이어진 줄</p>"),
            ("    <b>", "<code>&lt;b&gt;\n</code>"),
            ("    가\n\n    나", "<code>가\n\n나\n</code>"),
            ("1. 하나\n\n       칸", "<pre><code>칸\n</code></pre>"),
        ],
    ),
    (
        "fenced code",
        &[
            ("```\n가\n```", "<pre><code>가\n</code></pre>"),
            ("~~~ 말\n가\n~~~", "<pre><code>가\n</code></pre>"),
            ("````\n```\n````", "<code>```\n</code>"),
            ("```\n닫지 않음", "<code>닫지 않음\n</code>"),
            ("> ```\n> 가\n\n나", "</blockquote>\n<p>나</p>"),
            ("```\n*가* &amp;\n```", "<code>*가* &amp;amp;\n</code>"),
            ("``` ```\n가", "<code> </code>"),
            ("```\n```", "<pre><code></code></pre>"),
        ],
    ),
    (
        "HTML blocks",
        &[
            ("<div>\n*가*\n</div>", "<p>&lt;div&gt;\n*가*\n&lt;/div&gt;"),
            ("<script>\n1\n</script>", "&lt;script&gt;\n1\n&lt;/script&gt;"),
            ("<!-- 숨은\n말 -->", "&lt;!-- 숨은\n말 --&gt;"),
            ("<?말\n?>", "&lt;?말\n?&gt;"),
            ("<!X 말>", "&lt;!X 말&gt;"),
            ("<![CDATA[\n말\n]]>", "&lt;![CDATA[\n말\n]]&gt;"),
            ("<pre>\n\n말\n</pre>", "&lt;pre&gt;\n\n말\n&lt;/pre&gt;"),
            ("<x-y>\n\n*가*", "<em>가</em>"),
        ],
    ),
    (
        "link reference definitions",
        &[
            ("[가]: https://a.example\n\n[가]", "<a href=\"https://a.example\""),
            ("[가]:\nhttps://a.example\n'제목'\n\n[가]", "<a href=\"https://a.example\""),
            ("[나]\n\n[나]: https://a.example/1\n[나]: https://a.example/2", "/1\""),
            ("[Ω]: https://a.example\n\n[ω]", "<a href=\"https://a.example\""),
            ("[가]:\n\n[가]", "<p>[가]:</p>\n<p>[가]</p>"),
            ("[가]: <https://a.example> x\n\n[가]", "[가]: "),
            ("> [가]: https://a.example\n\n[가]", "<p><a href=\"https://a.example\""),
        ],
    ),
    (
        "paragraphs and blank lines",
        &[
            ("하나\n\n둘", "<p>하나</p>\n<p>둘</p>"),
            ("하나\n둘", "<p>하나\n둘</p>"),
            ("   들인 글", "<p>들인 글</p>"),
            ("\n\n  \n글\n\n\n", "<p>글</p>"),
            ("글   ", "<p>글</p>"),
            ("", ""),
            ("   \n\t\n", ""),
        ],
    ),
];

pub(crate) const CONTAINERS: &[Section] = &[
    (
        "block quotes",
        &[
            ("> 가\n> 나", "<blockquote>\n<p>가\n나</p>\n</blockquote>"),
            (">가", "<blockquote>\n<p>가</p>"),
            ("> 가\n나", "<p>가\n나</p>\n</blockquote>"),
            ("> > 가", "<blockquote>\n<blockquote>"),
            (">", "<blockquote>"),
            ("> # 제목\n> - 하나", "<h3>제목</h3>\n<ul>"),
            ("> 가\n\n> 나", "</blockquote>\n<blockquote>"),
            (">     칸", "<pre><code>칸"),
        ],
    ),
    (
        "list items",
        &[
            ("- 하나", "<ul>\n<li>하나</li>\n</ul>"),
            ("1. 하나\n\n   더", "<li>\n<p>하나</p>\n<p>더</p>\n</li>"),
            ("7) 일곱", "<ol start=\"7\">\n<li>일곱</li>"),
            ("0. 영", "<ol start=\"0\">"),
            ("1234567890. 긴 번호", "<p>1234567890. 긴 번호</p>"),
            ("-하나", "<p>-하나</p>"),
            ("-\n  하나", "<li>하나</li>"),
            ("- # 제목", "<li>\n<h3>제목</h3>\n</li>"),
            ("-1. 아님", "<p>-1. 아님</p>"),
            ("1. > 가\n   > 나", "<li>\n<blockquote>"),
        ],
    ),
    (
        "lists",
        &[
            ("- 하나\n- 둘\n+ 셋", "</ul>\n<ul>"),
            ("1. 하나\n2. 둘\n3) 셋", "</ol>\n<ol start=\"3\">"),
            ("- 하나\n\n- 둘", "<li>\n<p>하나</p>\n</li>"),
            ("- 하나\n  - 둘\n    - 셋", "<li>하나\n<ul>\n<li>둘\n<ul>\n<li>셋</li>"),
            ("값은\n14. 이에요", "<p>값은\n14. 이에요</p>"),
            ("글\n- 하나", "<p>글</p>\n<ul>"),
            ("- 하나\n\n\n- 둘", "<p>둘</p>"),
            ("- - 하나", "<ul>\n<li>\n<ul>"),
        ],
    ),
];
