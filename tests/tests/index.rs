//! The index follows the database, whatever happens to it.

use std::time::Duration;

use tests::{Csv, Output, TestApp, madang, row, spawn};

fn two() -> Csv {
    Csv::of([row("a-1", "무료 치과 진료"), row("a-2", "용접 배우기")])
}

#[tokio::test]
async fn a_restart_finds_what_was_there_before() {
    let mut app = TestApp::listing(&two()).await;
    app.wait_for_total(&[], 2).await;
    app.restart(&["--no-seed"]).await;
    assert_eq!(app.search(&[("q", "치과")]).await, ["a-1"]);
}

#[tokio::test]
async fn what_came_in_while_the_server_was_down_is_found_when_it_is_up() {
    let mut app = TestApp::new().await;
    app.stop().await;
    app.import(&two()).await;
    app.restart(&["--no-seed"]).await;
    assert_eq!(app.search(&[("q", "용접")]).await, ["a-2"]);
}

#[tokio::test]
async fn a_missing_or_damaged_index_is_built_anew() {
    let mut app = TestApp::listing(&two()).await;
    app.wait_for_total(&[], 2).await;
    app.stop().await;
    let index = app.folder().join("index");
    std::fs::remove_dir_all(&index).unwrap();
    app.restart(&["--no-seed"]).await;
    assert_eq!(app.search(&[("q", "치과")]).await, ["a-1"], "the index was missing");
    app.stop().await;
    std::fs::write(index.join("meta.json"), "{ this is no index").unwrap();
    app.restart(&["--no-seed"]).await;
    assert_eq!(app.search(&[("q", "치과")]).await, ["a-1"], "the index was damaged");
}

async fn reindex(app: &TestApp) -> Output {
    let index = app.folder().join("index");
    let url = app.database_url();
    let flags = ["reindex", "--index-dir", index.to_str().unwrap(), "--database-url", &url];
    madang(app.folder(), &flags).await
}

#[tokio::test]
async fn one_can_ask_for_a_new_index_but_not_under_a_running_server() {
    let mut app = TestApp::listing(&two()).await;
    app.wait_for_total(&[], 2).await;
    let refused = reindex(&app).await;
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("a running server holds the index"), "{}", refused.stderr);
    app.stop().await;
    let built = reindex(&app).await;
    assert_eq!(built.status, 0, "{}", built.stderr);
    assert!(built.stderr.contains("indexed 2 listings"), "{}", built.stderr);
}

#[tokio::test]
async fn a_server_killed_in_the_middle_of_its_work_loses_nothing() {
    const LISTINGS: u64 = 600;
    let mut app = TestApp::new().await;
    app.stop().await;
    let index = app.folder().join("index");
    let url = app.database_url();
    let serve = ["serve", "--no-seed", "--listen", "127.0.0.1:0", "--index-dir"];
    let serve = [&serve[..], &[index.to_str().unwrap(), "--database-url", &url]].concat();
    for (round, season) in (0..).zip(["여름", "가을", "겨울", "봄철"]) {
        let mut server = spawn(app.folder(), &serve);
        // Every round changes every listing, so the index has work to do when it is killed.
        let rows = (0..LISTINGS).map(|n| row(&format!("a-{n}"), &format!("{season} 강좌 {n}")));
        assert_eq!(app.import(&Csv::of(rows)).await.status, 0);
        tokio::time::sleep(Duration::from_millis(150 * round)).await;
        server.kill().await.unwrap();
    }
    app.restart(&["--no-seed"]).await;
    app.wait_for_total(&[], LISTINGS).await;
    app.wait_for_total(&[("q", "봄철")], LISTINGS).await;
    app.wait_for_total(&[("q", "겨울")], 0).await;
}
