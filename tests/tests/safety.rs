//! What protects people who write, tried on the command line.

use serde_json::{Value, json};
use tests::{Output, madang_reads};

fn line_of(output: &Output) -> Value {
    assert_eq!(output.status, 0, "{}", output.stderr);
    assert_eq!(output.stdout.lines().count(), 1);
    serde_json::from_str(&output.stdout).unwrap()
}

#[tokio::test]
async fn markdown_comes_out_as_harmless_html() {
    let typed = "# 안녕\n**굵게** <script>alert(1)</script> [a](javascript:alert(1))";
    let shown = madang_reads(&["render"], typed.as_bytes()).await;
    assert_eq!(shown.status, 0, "{}", shown.stderr);
    let html =
        "<h3>안녕</h3>\n<p><strong>굵게</strong> &lt;script&gt;alert(1)&lt;/script&gt; a</p>\n";
    assert_eq!(shown.stdout, html);
    assert_eq!(madang_reads(&["render"], b"").await.stdout, "");
}

#[tokio::test]
async fn a_text_is_checked() {
    let text = "제 번호는 010-1234-5678, 주민번호는 850101-1234567이에요. 죽고 싶어요.";
    let found = line_of(&madang_reads(&["check"], text.as_bytes()).await);
    let expected = json!({
        "privacy": [
            {"kind": "phone", "text": "010-1234-5678"},
            {"kind": "rrn", "text": "850101-1234567"},
        ],
        "crisis": {"level": "urgent"},
    });
    assert_eq!(found, expected);

    let found = line_of(&madang_reads(&["check"], "".as_bytes()).await);
    assert_eq!(found, json!({"privacy": [], "crisis": {"level": "none"}}));
}

#[tokio::test]
async fn a_batch_goes_on_after_a_bad_line() {
    let mut input = b"{\"id\":1,\"text\":\"\xec\x95\x88\xeb\x85\x95\"}\nnot json\n\n".to_vec();
    input.extend(b"{\"id\":\"b\"}\n\xff\xfe\n");
    input.extend("{\"id\":\"c\",\"text\":\"살기 싫어요\"}".bytes());
    let answered = madang_reads(&["check", "--batch"], &input).await;
    assert_eq!(answered.status, 1, "{}", answered.stderr);
    let lines: Vec<Value> =
        answered.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(lines[0], json!({"id": 1, "privacy": [], "crisis": {"level": "none"}}));
    assert_eq!(lines[1]["id"], Value::Null);
    assert!(lines[1]["error"].as_str().unwrap().contains("not JSON"));
    assert_eq!(lines[2]["id"], "b");
    assert!(lines[2]["error"].as_str().unwrap().contains("text"));
    assert!(lines[3]["error"].as_str().unwrap().contains("UTF-8"));
    assert_eq!(lines[4]["crisis"]["level"], "concern");

    let good = madang_reads(&["check", "--batch"], b"{\"id\":1,\"text\":\"\"}\n").await;
    assert_eq!(good.status, 0);
}

#[tokio::test]
async fn many_texts_are_rendered_at_once_and_html_is_tried() {
    let input = "{\"id\":1,\"text\":\"*가*\"}\n{\"id\":\"b\"}\n{\"id\":3,\"text\":\"<b>나</b>\"}";
    let shown = madang_reads(&["render", "--batch"], input.as_bytes()).await;
    assert_eq!(shown.status, 1, "{}", shown.stderr);
    let lines: Vec<Value> =
        shown.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0], json!({"id": 1, "html": "<p><em>가</em></p>\n"}));
    assert!(lines[1]["id"] == "b" && lines[1]["error"].as_str().unwrap().contains("text"));
    assert_eq!(lines[2], json!({"id": 3, "html": "<p>&lt;b&gt;나&lt;/b&gt;</p>\n"}));
    let html = "<b>나</b><p onclick=x>다<script>1</script>";
    assert_eq!(madang_reads(&["render", "--html"], html.as_bytes()).await.stdout, "나<p>다</p>");
    let line = json!({"id": 1, "text": html}).to_string();
    let shown = madang_reads(&["render", "--html", "--batch"], line.as_bytes()).await;
    assert_eq!(shown.status, 0);
    assert_eq!(line_of(&shown), json!({"id": 1, "html": "나<p>다</p>"}));
}

#[tokio::test]
async fn input_that_cannot_be_read_is_named() {
    for command in ["render", "check"] {
        let broken = madang_reads(&[command], b"abc\xff").await;
        assert_eq!((broken.status, broken.stdout.as_str()), (2, ""));
        assert!(broken.stderr.contains("not UTF-8 (at byte 3)"), "{}", broken.stderr);
        let long = madang_reads(&[command], &vec![b'a'; (1 << 20) + 1]).await;
        assert_eq!((long.status, long.stdout.as_str()), (2, ""));
        assert!(long.stderr.contains("is longer than"), "{}", long.stderr);
    }
    let long = format!("{{\"id\":7,\"text\":\"{}\"}}\n", "a".repeat((1 << 20) + 1));
    let answered = madang_reads(&["check", "--batch"], long.as_bytes()).await;
    assert_eq!(answered.status, 1);
    let answer: Value = serde_json::from_str(&answered.stdout).unwrap();
    assert_eq!(answer, json!({"id": 7, "error": "the text is longer than 1024 KiB"}));
}
