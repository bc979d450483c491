//! What the server refuses before any page is asked: a person reads a page that says why.

use std::time::Duration;

use domain::locale::Locale;
use reqwest::RequestBuilder;
use tests::{Answer, TestApp};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::forum::known;

/// What a browser asks for when it shows the answer.
const PAGES: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/// As a browser sends it.
async fn seen(app: &TestApp, request: RequestBuilder) -> Answer {
    app.send(request.header("accept", PAGES)).await
}

/// A page in a language, with ways on, that binds the browser as every page does.
fn is_page(answer: &Answer, status: u16, lang: &str, title: &str) {
    assert_eq!(answer.status, status, "{title}");
    assert!(answer.body.contains(&format!("<html lang=\"{lang}\"")), "{title}: {}", answer.body);
    assert!(answer.body.contains(&format!("<h1>{title}</h1>")), "{title}: {}", answer.body);
    assert!(answer.body.contains("/help\""), "{title}: ways on");
    assert!(answer.header("content-security-policy").contains("script-src 'self' 'nonce-"));
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
}

#[tokio::test]
async fn a_form_that_is_too_large_becomes_a_page_in_every_language() {
    let app = TestApp::new().await;
    for (locale, title) in [
        (Locale::KoKr, "보낸 것이 너무 커요"),
        (Locale::KoKp, "보낸것이 너무 큽니다"),
        (Locale::En, "What you sent is too large"),
        (Locale::ZhCn, "发送的内容太大了"),
    ] {
        let path = format!("/{}/sign-in", locale.path());
        let form = || app.request("POST", &path).form(&[("handle", "a".repeat(300 * 1024))]);
        is_page(&seen(&app, form()).await, 413, locale.tag(), title);
        let script = app.send(form()).await;
        assert!(script.status == 413 && !script.body.contains("<html"), "no page for a program");
    }
}

#[tokio::test]
async fn a_form_from_elsewhere_becomes_a_page_and_does_nothing() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let title = "다른 곳에서 보낸 글";
    let form = [("title", title), ("text", "글"), ("do", "send")];
    for (header, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        let sent = asks.request(&app, "POST", "/ko/talk/work/new").form(&form);
        let answer = seen(&app, sent.header(header, value)).await;
        is_page(&answer, 403, "ko-KR", "마당에서 보낸 것이 아니에요");
        assert!(!answer.body.contains(title), "nothing of what it said");
    }
    assert!(!asks.get(&app, "/ko/talk/work").await.body.contains(title));
    assert!(!asks.get(&app, "/ko/me/data/all").await.body.contains(title));
    let out = asks.request(&app, "POST", "/ko/sign-out").header("sec-fetch-site", "cross-site");
    assert_eq!(seen(&app, out).await.status, 403);
    assert!(asks.get(&app, "/ko/me").await.body.contains("봄비"), "still signed in");
}

#[tokio::test]
async fn a_form_that_cannot_be_read_becomes_a_page() {
    let app = TestApp::new().await;
    let typed = "application/x-www-form-urlencoded";
    for (content, body) in [
        (typed, "handle=%FF%FE&passphrase=x"),
        (typed, "x=1"),
        ("text/plain", "handle=x"),
        ("", ""),
    ] {
        let request = app.request("POST", "/ko/sign-in").body(body).header("content-type", content);
        let answer = seen(&app, request).await;
        let status = answer.status.as_u16();
        assert!(status == 400 || status == 422, "{body:?}: {status}");
        assert!(answer.body.contains("<html lang=\"ko-KR\""), "{body:?}: {}", answer.body);
        assert!(!answer.body.contains("deserialize"), "no words of the machine: {body:?}");
    }
    for path in ["/ko/talk/work?after=%FF", "/ko/search?q=%00%FF%FE", "/ko/topic/%FF", "/ko/%00"] {
        let answer = seen(&app, app.request("GET", path)).await;
        assert!(answer.status.as_u16() < 500, "{path}: {}", answer.status);
        assert!(answer.body.contains("<html lang=\"ko-KR\""), "{path}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_form_that_comes_too_slowly_becomes_a_page() {
    let app = TestApp::with(&["--no-seed", "--request-timeout", "1"]).await;
    let address = app.url("").replace("http://", "");
    let mut slow = TcpStream::connect(&address).await.unwrap();
    let head = format!(
        "POST /ko/sign-in HTTP/1.1\r\nhost: {address}\r\naccept: {PAGES}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: 90\r\n\
         connection: close\r\n\r\nhandle="
    );
    slow.write_all(head.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let read = slow.read_to_end(&mut answer);
    let read = tokio::time::timeout(Duration::from_secs(10), read).await;
    assert!(read.is_ok(), "somebody who sends nothing is not waited for");
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
    assert!(answer.contains("<h1>잠깐만 기다려 주세요</h1>"), "{answer}");
}

#[tokio::test]
async fn an_address_that_only_takes_forms_leads_to_the_page_with_the_form() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let sent = asks.ask(&app, "work", "제목", "글").await;
    let (topic, post) = (sent.topic(), sent.post_id());
    for (path, above) in [
        ("/ko/sign-out".to_owned(), "/ko".to_owned()),
        ("/display".into(), "/".into()),
        (format!("/ko/topic/{topic}/follow"), format!("/ko/topic/{topic}")),
        (format!("/ko/topic/{topic}/answer"), format!("/ko/topic/{topic}")),
        (format!("/ko/post/{post}/react"), format!("/ko/post/{post}")),
        (format!("/ko/post/{post}/block"), format!("/ko/post/{post}")),
        ("/ko/me/security/sessions".into(), "/ko/me/security".into()),
        ("/ko/moderate/next".into(), "/ko/moderate".into()),
        ("/ko/passkey/new/start".into(), "/ko/passkey/new".into()),
        ("/ko/passkey/new/finish".into(), "/ko/passkey/new".into()),
        ("/ko/passkey/sign-in/start".into(), "/ko/passkey/sign-in".into()),
        ("/ko/passkey/sign-in/finish".into(), "/ko/passkey/sign-in".into()),
    ] {
        let led = asks.get(&app, &path).await;
        assert_eq!((led.status.as_u16(), led.header("location")), (303, above.as_str()), "{path}");
        let there = asks.get(&app, &above).await;
        assert_ne!(there.status, 405, "{above} is a page");
        assert_ne!(there.status, 404, "{above} is there");
    }
    // Whoever opens it again after signing in is not sent to and fro.
    let visitor = app.get(&format!("/ko/topic/{topic}/follow")).await;
    assert_eq!(visitor.header("location"), format!("/ko/topic/{topic}"));
    assert_eq!(app.send(app.request("PUT", "/ko/sign-out")).await.status, 405);
}
