//! The index follows the database, whatever happens to it.

use std::path::Path;
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

/// Cuts every file of the index short, under the server that has it open.
fn cut_short(index: &Path) {
    for entry in std::fs::read_dir(index).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "lock") {
            let file = std::fs::File::options().write(true).open(&path).unwrap();
            file.set_len(file.metadata().unwrap().len() / 2).unwrap();
        }
    }
}

fn remove_segments(index: &Path) {
    for entry in std::fs::read_dir(index).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e != "lock" && e != "json") {
            std::fs::remove_file(path).unwrap();
        }
    }
}

/// Waits until the index on the disk is one that another program can open.
async fn wait_until_whole(app: &TestApp, listings: usize) {
    let copy = app.folder().join("copy");
    let started = std::time::Instant::now();
    loop {
        drop(std::fs::remove_dir_all(&copy));
        std::fs::create_dir(&copy).unwrap();
        for entry in std::fs::read_dir(app.folder().join("index")).into_iter().flatten() {
            let path = entry.unwrap().path();
            // A file may be merged away while it is copied; the next round sees others.
            drop(std::fs::copy(&path, copy.join(path.file_name().unwrap())));
        }
        let opened = search::Index::open(&copy).unwrap();
        if opened.position.is_some() && opened.index.len() == listings {
            return;
        }
        assert!(started.elapsed() < Duration::from_secs(10), "{opened:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn an_index_damaged_under_the_running_server_is_mended_while_it_answers() {
    type Harm = fn(&Path);
    let harms: [(&str, Harm); 4] = [
        ("cut short", cut_short),
        ("without segments", remove_segments),
        ("gone", |index| std::fs::remove_dir_all(index).unwrap()),
        ("not JSON", |index| std::fs::write(index.join("meta.json"), "{ this").unwrap()),
    ];
    let mut rows = vec![row("a-1", "무료 치과 진료"), row("a-2", "용접 배우기")];
    let mut app = TestApp::listing(&Csv::of(rows.clone())).await;
    app.wait_for_total(&[], 2).await;
    for (n, (what, harm)) in (3..).zip(harms) {
        harm(&app.folder().join("index"));
        // What was found before is found all the time, and what comes in now soon.
        assert_eq!(app.search(&[("q", "치과")]).await, ["a-1"], "{what}");
        rows.push(row(&format!("a-{n}"), &format!("뜨개질 모임 {n}")));
        assert_eq!(app.import(&Csv::of(rows.clone())).await.status, 0);
        app.wait_for_total(&[("q", "뜨개질")], n - 2).await;
        assert_eq!(app.search(&[("q", "용접")]).await, ["a-2"], "{what}");
        wait_until_whole(&app, rows.len()).await;
    }
    // Without anything coming in.
    std::fs::remove_dir_all(app.folder().join("index")).unwrap();
    wait_until_whole(&app, rows.len()).await;
    app.restart(&["--no-seed"]).await;
    assert_eq!(app.search(&[("q", "뜨개질")]).await.len(), 4);
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
