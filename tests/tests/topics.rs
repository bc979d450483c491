//! What is said in the forum is found through the words of both Koreas, and only while it is
//! published.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use tests::{TestApp, spawn};

use crate::forum::known;

/// The titles of the topics that fit.
async fn found(app: &TestApp, text: &str) -> Vec<String> {
    let request = app.request("GET", "/api/v1/topics").query(&[("q", text), ("per_page", "100")]);
    let answer = app.send(request).await.json();
    let hits = answer["hits"].as_array().unwrap();
    hits.iter().map(|hit| hit["title"].as_str().unwrap().into()).collect()
}

async fn wait_for(app: &TestApp, text: &str, topics: usize) {
    let started = Instant::now();
    while found(app, text).await.len() != topics {
        assert!(
            started.elapsed() < Duration::from_secs(10),
            "{text}: {:?}",
            found(app, text).await
        );
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
}

#[tokio::test]
async fn a_topic_is_found_through_the_words_somebody_grew_up_with() {
    let app = TestApp::new().await;
    let asks = app.member("봄비").await;
    let title = "휴대전화 요금이 너무 많이 나와요";
    let sent = asks.ask(&app, "home", title, "도시락을 먹다가 요금을 보고 놀랐어요").await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert!(found(&app, "휴대전화").await.is_empty(), "what waits is not found");

    app.publish(&sent.post_id()).await;
    wait_for(&app, "손전화", 1).await;
    assert_eq!(found(&app, "곽밥").await, [title], "a word of the text");
    assert_eq!(found(&app, "휴대저놔").await, [title], "with a slip");
    let page = app.get("/ko/talk?q=%EC%86%90%EC%A0%84%ED%99%94").await.body;
    assert!(page.contains(title) && page.contains("손전화"), "and the page says how it was read");
    let beside = app.get("/ko/search?q=%EC%86%90%EC%A0%84%ED%99%94").await.body;
    assert!(beside.contains(title), "also beside places of help");

    let back = format!("/ko/post/{}/withdraw", sent.post_id());
    assert_eq!(asks.post(&app, &back, &[]).await.status, 303);
    wait_for(&app, "손전화", 0).await;
}

#[tokio::test]
async fn a_query_that_is_no_word_is_answered_calmly() {
    let app = TestApp::new().await;
    let long = "가".repeat(5_000);
    for query in ["", "\u{0}", "🙂", "((((", "%", long.as_str()] {
        let request = app.request("GET", "/ko/talk").query(&[("q", query)]);
        assert_eq!(app.send(request).await.status, 200, "{query:.20}");
    }
    assert_eq!(app.get("/api/v1/topics?page=0").await.status, 400);
}

/// So often the server is killed; `MADANG_TEST_KILLS` asks for more.
fn kills() -> usize {
    std::env::var("MADANG_TEST_KILLS").map_or(5, |kills| kills.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_told_that_a_post_is_there_finds_it_once_however_the_server_ends() {
    let mut app = TestApp::new().await;
    let writes = known(&app, "들국화").await;
    let asked = writes.ask(&app, "work", "매듭을 짓는 법", "차근차근 알려 주세요").await;
    app.stop().await;

    let mut acknowledged = BTreeMap::new();
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let client = client.build().unwrap();
    for kill in 0..kills() {
        app.forget_attempts().await;
        let port = free_port();
        let (listen, url, index) =
            (format!("127.0.0.1:{port}"), app.database_url(), app.folder().join("index"));
        let arguments = [
            "serve",
            "--no-seed",
            "--listen",
            &listen,
            "--database-url",
            &url,
            "--index-dir",
            index.to_str().unwrap(),
        ];
        let mut server = spawn(app.folder(), &arguments);
        let here = format!("http://{listen}");
        wait_until_ready(&client, &here).await;
        let first = tokio::sync::Notify::new();
        let posting = async {
            for number in 0.. {
                let text = format!("매듭글 {kill} {number}");
                let sent = writes.send_elsewhere(&client, &here, &asked.topic(), &text).await;
                let Some(location) = sent else { return };
                assert!(location.contains("#p-"), "{text} leads to {location}");
                let before = acknowledged.insert(location, text);
                assert!(before.is_none(), "two posts at one address");
                first.notify_one();
                if number == 8 {
                    // More would be one too many within ten minutes.
                    std::future::pending::<()>().await;
                }
            }
        };
        // Somewhere in the middle of a post after the first one.
        let wait = Duration::from_millis((kill as u64 * 37) % 160);
        let until = async {
            first.notified().await;
            tokio::time::sleep(wait).await;
        };
        tokio::select! {
            () = posting => {}
            () = until => {}
        }
        server.kill().await.unwrap();
    }

    app.restart(&["--no-seed"]).await;
    assert!(acknowledged.len() >= kills(), "hardly anything was posted");
    let topic = every_page(&app, &asked.topic()).await;
    for (location, text) in &acknowledged {
        let post = location.split("#p-").nth(1).unwrap();
        assert_eq!(topic.matches(&format!("id=\"p-{post}\"")).count(), 1, "{text}");
        assert_eq!(topic.matches(&format!("<p>{text}<")).count(), 1, "{text}");
    }
    assert_eq!(found(&app, "매듭글").await, ["매듭을 짓는 법"], "the index agrees");
    let last = acknowledged.values().next_back().unwrap();
    assert_eq!(found(&app, last).await, ["매듭을 짓는 법"], "{last}");
}

/// All posts of a topic, from its first page to its last.
async fn every_page(app: &TestApp, topic: &str) -> String {
    let (mut all, mut path) = (String::new(), Some(format!("/ko/topic/{topic}")));
    while let Some(here) = path {
        let page = app.get(&here).await.body;
        path = page.split("rel=\"next\"").next().filter(|_| page.contains("rel=\"next\"")).map(
            |before| {
                let href = before.rsplit("href=\"").next().unwrap();
                href.split('"').next().unwrap().replace("&amp;", "&")
            },
        );
        all.push_str(&page);
    }
    all
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

async fn wait_until_ready(client: &reqwest::Client, here: &str) {
    let started = Instant::now();
    loop {
        let ready = client.get(format!("{here}/readyz")).send().await;
        if ready.is_ok_and(|answer| answer.status() == 200) {
            return;
        }
        assert!(started.elapsed() < Duration::from_secs(30), "the server does not answer");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
