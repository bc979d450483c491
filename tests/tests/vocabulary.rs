//! Finding with the words one grew up with.

use std::time::Duration;

use tests::{Csv, TestApp, madang, row};

async fn directory() -> TestApp {
    let app = TestApp::listing(&Csv::of([
        row("phone", "휴대전화 사용법 교실"),
        row("dentist", "무료 치과 진료").with("region", "서울특별시 양천구"),
        row("far", "부산 치과 안내").with("region", "부산광역시 중구"),
        row("market", "수산 시장 낙지 손질 일자리").with("kind", "job"),
        row("welding", "용접 기능사 과정"),
    ]))
    .await;
    app.wait_for_total(&[], 5).await;
    app
}

async fn read_as(app: &TestApp, q: &str) -> Vec<(String, String)> {
    let answer = app.api(&[("q", q)]).await;
    let readings = answer["query"]["read_as"].as_array().unwrap().clone();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    readings.iter().map(|r| (text(&r["meant"]), text(&r["by"]))).collect()
}

#[tokio::test]
async fn a_word_of_the_north_finds_and_the_page_says_what_it_is_called_here() {
    let app = directory().await;
    assert_eq!(app.search(&[("q", "손전화")]).await[0], "phone");
    assert_eq!(read_as(&app, "손전화").await, [("휴대전화".into(), "vocabulary".into())]);
    let page = app.get("/ko/search?q=%EC%86%90%EC%A0%84%ED%99%94").await.body;
    assert!(page.contains("‘손전화’ 대신 남쪽에서 쓰는 말, ‘휴대전화’도"), "{page}");
    let word = app.api(&[("q", "손전화")]).await["query"]["read_as"][0]["concept"].clone();
    assert!(page.contains(&format!("/ko/words/{}", word.as_str().unwrap())));
}

#[tokio::test]
async fn english_chinese_and_a_whole_need_find_what_is_written_in_korean() {
    let app = directory().await;
    for q in ["dentist", "牙科", "이빨이 쑤셔서 밤에 잠을 못 자요"] {
        let found = app.search(&[("q", q)]).await;
        let first = found.first().map(String::as_str);
        assert!(matches!(first, Some("dentist" | "far")), "{q}: {found:?}");
    }
    let by: Vec<String> =
        read_as(&app, "이빨이 쑤셔서 밤에 잠을 못 자요").await.into_iter().map(|r| r.1).collect();
    assert!(by.contains(&"need".into()), "{by:?}");
}

#[tokio::test]
async fn a_word_that_means_something_else_there_is_asked_about() {
    let app = directory().await;
    let answer = app.api(&[("q", "낙지")]).await;
    assert_eq!(answer["hits"][0]["source_id"], "market", "searched for as it was typed");
    assert_eq!(answer["query"]["questions"][0]["meant"], "오징어");
    let page = app.get("/ko/search?q=%EB%82%99%EC%A7%80").await.body;
    assert!(page.contains("혹시 ‘오징어’ 찾으세요?"));
    assert!(page.contains("/ko/search?q=%EC%98%A4%EC%A7%95%EC%96%B4"));
}

#[tokio::test]
async fn a_place_says_where_and_never_what() {
    let app = directory().await;
    let found = app.search(&[("q", "양천구 치과")]).await;
    assert_eq!(found, ["dentist", "far"], "what is there first, nothing for its place alone");
    assert_eq!(app.search(&[("q", "양천구")]).await, ["dentist"]);
    let page = app.get("/ko/search?q=%EC%96%91%EC%B2%9C%EA%B5%AC%20%EC%B9%98%EA%B3%BC").await.body;
    assert!(page.contains("서울특별시 양천구만 보기"));
}

#[tokio::test]
async fn an_imported_pair_is_understood_by_a_server_that_is_running() {
    let app = directory().await;
    assert!(app.search(&[("q", "쇠땜일")]).await.is_empty());
    let file = app.folder().join("pairs.tsv");
    std::fs::write(&file, "north\tsouth\tsource\n쇠땜일\t용접\t시험 목록\n").unwrap();
    let url = app.database_url();
    let arguments = ["glossary", "import", file.to_str().unwrap(), "--database-url", &url];
    let imported = madang(app.folder(), &arguments).await;
    assert_eq!(imported.status, 0, "{}", imported.stderr);
    for _ in 0..100 {
        if app.search(&[("q", "쇠땜일")]).await == ["welding"] {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the running server did not learn the word");
}

/// The near words on the page of a search, in their order, with how many listings each finds.
async fn near_words(app: &TestApp, parameters: &[(&str, &str)]) -> Vec<String> {
    let page = app.send(app.request("GET", "/ko/search").query(parameters)).await.body;
    let Some((_, list)) = page.split_once("비슷한 말로 찾아보세요") else {
        return Vec::new();
    };
    let list = list.split("</ul>").next().unwrap_or_default();
    let words = list.split("<a ").skip(1).map(|link| {
        let text: String =
            link.split('>').skip(1).filter_map(|part| part.split('<').next()).collect();
        text.trim().to_owned()
    });
    words.collect()
}

#[tokio::test]
async fn where_nothing_is_found_near_words_that_find_something_are_offered() {
    let app = directory().await;
    // A slip in a word of the North, which stands in no listing.
    assert_eq!(near_words(&app, &[("q", "손전와")]).await, ["손전화 (1)"]);
    assert_eq!(near_words(&app, &[("q", "dantist")]).await, ["dentist (2)"]);
    // A word with something that is not here.
    let parts = near_words(&app, &[("q", "우주비행사 화성탐사선 용접")]).await;
    assert_eq!(parts, ["용접 (1)"]);
    // Under the filters that were chosen.
    let region = [("q", "dantist"), ("region", "부산광역시 중구")];
    assert_eq!(near_words(&app, &region).await, ["dentist (1)"]);
    let nowhere = [("q", "손전와"), ("free", "true"), ("kind", "mentor")];
    assert!(near_words(&app, &nowhere).await.is_empty());
}

#[tokio::test]
async fn what_is_near_to_nothing_is_offered_nothing() {
    let app = directory().await;
    for q in ["쀍쀍", "qqqqqqqq", "우주비행사", "🎉", "?!", "손전화", &"가".repeat(200)]
    {
        assert!(near_words(&app, &[("q", q)]).await.is_empty(), "{q}");
    }
    let page = app.get("/ko/search?kind=mentor").await.body;
    assert!(!page.contains("비슷한 말로"), "nothing was typed");
}
