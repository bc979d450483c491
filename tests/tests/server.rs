//! The server itself: what binds the browser, limits, starting and stopping.

use std::time::{Duration, Instant};

use tests::{TestApp, madang};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test]
async fn every_answer_binds_the_browser() {
    let app = TestApp::new().await;
    for path in
        ["/ko", "/ko/nothing", "/api/v1/search", "/api/v1/search?page=0", "/robots.txt", "/healthz"]
    {
        let answer = app.get(path).await;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{name} of {path}");
        }
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe-inline"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn each_page_marks_its_scripts_anew() {
    let app = TestApp::new().await;
    let nonce = |policy: &str| {
        policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned()
    };
    let (one, two) = (app.get("/ko").await, app.get("/ko").await);
    let (first, second) = (
        nonce(one.header("content-security-policy")),
        nonce(two.header("content-security-policy")),
    );
    assert_ne!(first, second);
    assert!(first.len() >= 20 && one.body.contains(&format!("nonce=\"{first}\"")));
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let app = TestApp::new().await;
    let form = |name: &'static str, value: String| {
        let request = app.request("POST", "/display").body("to=/ko&text=l");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        app.send(request.header(name, value))
    };
    assert_eq!(form("sec-fetch-site", "cross-site".into()).await.status, 403);
    assert_eq!(form("origin", "https://evil.example".into()).await.status, 403);
    assert_eq!(form("sec-fetch-site", "same-origin".into()).await.status, 303);
    assert_eq!(form("origin", app.url("")).await.status, 303);
}

#[tokio::test]
async fn files_are_kept_for_a_year_under_the_hash_of_their_content() {
    let app = TestApp::new().await;
    let page = app.get("/ko").await.body;
    let style =
        page.split("href=\"").map(|p| p.split('"').next().unwrap()).find(|p| p.ends_with(".css"));
    let request = app.request("GET", style.unwrap()).header("accept-encoding", "br, gzip");
    let answer = app.send(request).await;
    assert_eq!(answer.header("content-encoding"), "br");
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
    let plain = app.get(style.unwrap()).await;
    assert!(plain.body.contains("@layer") && plain.header("content-encoding").is_empty());
    assert_eq!(app.get("/pkg/nothing.css").await.status, 404);
    assert_eq!(app.get("/pkg/..%2fmanifest.json").await.status, 404);
    assert_eq!(app.get("/favicon.ico").await.status, 308);
}

#[tokio::test]
async fn what_is_too_much_is_refused() {
    let app = TestApp::new().await;
    let form = app.request("POST", "/display").body("a".repeat(300 * 1024));
    let form = form.header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(app.send(form).await.status, 413);
    let long = app.request("GET", "/ko").header("x-long", "a".repeat(64 * 1024));
    assert_eq!(app.send(long).await.status, 431);
    assert_eq!(app.send(app.request("DELETE", "/ko/help")).await.status, 405);
}

#[tokio::test]
async fn a_stop_lets_a_running_request_finish() {
    let mut app = TestApp::new().await;
    let address = app.url("").replace("http://", "");
    let mut slow = TcpStream::connect(&address).await.unwrap();
    slow.write_all(b"POST /display HTTP/1.1\r\nhost: a\r\ncontent-length: 16\r\ncontent-type: application/x-www-form-urlencoded\r\n\r\nto=/ko").await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    let rest = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(300)).await;
        slow.write_all(b"&theme=dar").await.unwrap();
        let mut answer = String::new();
        slow.read_to_string(&mut answer).await.unwrap();
        answer
    });
    let asked = Instant::now();
    app.stop().await;
    assert!(asked.elapsed() < Duration::from_secs(8), "it does not wait for its time limit");
    let answer = rest.await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
}

#[tokio::test]
async fn the_first_start_brings_listings_and_later_ones_do_not_bring_them_back() {
    let mut app = TestApp::with(&[]).await;
    let seeded = app.api(&[]).await["total"].as_u64().unwrap();
    assert!(seeded > 30, "{seeded}");
    assert_eq!(app.search(&[("q", "하나센터"), ("region", "제주")]).await[0], "hana-jeju");
    app.restart(&[]).await;
    assert_eq!(app.api(&[]).await["total"], seeded);
    let all: String = app.export().await.stdout;
    assert!(!all.contains("하나원"), "the resettlement centre is nowhere to be found");
}

#[tokio::test]
async fn the_command_line_explains_itself() {
    let folder = tempfile::tempdir().unwrap();
    let help = madang(folder.path(), &["serve", "--help"]).await;
    for setting in [
        "MADANG_DATABASE_URL",
        "MADANG_LISTEN",
        "MADANG_PUBLIC_URL",
        "--no-seed",
        "[default: 127.0.0.1:3000]",
    ] {
        assert!(help.stdout.contains(setting), "{setting}");
    }
    for (arguments, said) in [
        (&["import", "nowhere.csv"][..], "nowhere.csv"),
        (&["serve", "--database-url", "mysql://x"], "expected sqlite:PATH"),
        (&["serve", "--listen", "somewhere"], "invalid"),
        (&["serve", "--public-url", "madang.example"], "expected http:// or https://"),
        (&["export", "pdf"], "possible values: csv"),
    ] {
        let output = madang(folder.path(), arguments).await;
        assert_eq!(output.status, 2, "{arguments:?}");
        assert!(output.stderr.contains(said), "{said}\nis not in\n{}", output.stderr);
    }
}
