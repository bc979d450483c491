//! Programs ask the directory through its JSON API.

use tests::{Csv, TestApp, row};

async fn directory() -> TestApp {
    let app = TestApp::listing(&Csv::of([
        row("a-1", "무료 치과 진료")
            .with("region", "서울특별시 양천구")
            .with("lat", "37.5270")
            .with("lon", "126.8560")
            .with("schedule", "24/7")
            .with("tags", "치과;의료")
            .with("verified_on", "2026-06-01"),
        row("a-2", "주말 치과 상담")
            .with("region", "경기도 수원시 장안구")
            .with("lat", "37.3010")
            .with("lon", "127.0120")
            .with("cost", "paid:10000")
            .with("languages", "ko;zh")
            .with("schedule", "Su off")
            .with("verified_on", "2026-09-01"),
        row("a-3", "치과 위생사 모집")
            .with("kind", "job")
            .with("region", "부산광역시")
            .with("cost", "unknown"),
        row("a-4", "이혼 법률 상담").with("organization", "한빛법률"),
    ]))
    .await;
    app.wait_for_total(&[], 4).await;
    app
}

#[tokio::test]
async fn an_answer_has_all_that_is_promised() {
    let app = directory().await;
    let answer = app.api(&[("q", "무료 치과"), ("near", "37.5,126.9"), ("per_page", "1")]).await;
    assert_eq!(answer["page"], 1);
    assert_eq!(answer["per_page"], 1);
    assert_eq!(answer["query"]["typed"], "무료 치과");
    let hit = &answer["hits"][0];
    assert_eq!(hit["source_id"], "a-1");
    assert_eq!(hit["kind"], "service");
    assert_eq!(hit["region"], "서울특별시 양천구");
    assert_eq!(hit["open"], "open");
    assert_eq!(hit["cost"], "free");
    assert_eq!(hit["languages"][0], "ko");
    assert_eq!(hit["verified_on"], "2026-06-01");
    let distance = hit["distance_m"].as_u64().unwrap();
    assert!((4_000..6_000).contains(&distance), "{distance} m");
    assert!(hit["url"].as_str().unwrap().ends_with(hit["id"].as_str().unwrap()));
}

#[tokio::test]
async fn filters_narrow_and_their_counts_say_what_each_would_leave() {
    let app = directory().await;
    for (filter, value, found) in [
        ("kind", "job", vec!["a-3"]),
        ("region", "서울", vec!["a-1"]),
        ("region", "31010", vec!["a-2"]),
        ("language", "zh-CN", vec!["a-2"]),
        ("free", "1", vec!["a-1"]),
        ("open_now", "1", vec!["a-1"]),
    ] {
        // What names no region serves the whole country and stays; it is no dentist.
        assert_eq!(app.search(&[("q", "치과"), (filter, value)]).await, found, "{filter}={value}");
    }
    let answer = app.api(&[("q", "치과"), ("kind", "job")]).await;
    let kinds = answer["facets"]["kind"].as_array().unwrap();
    let count = |kind: &str| kinds.iter().find(|k| k["value"] == kind).unwrap()["count"].clone();
    assert_eq!((count("service"), count("job")), (2.into(), 1.into()), "as if no kind were chosen");
    assert_eq!(answer["facets"]["free"], 0, "among the jobs");
}

#[tokio::test]
async fn hits_come_in_the_order_asked_for_and_page_by_page() {
    let app = directory().await;
    let near = ("near", "37.30,127.01");
    let by_distance = app.search(&[("q", "치과"), near, ("sort", "distance")]).await;
    assert_eq!(by_distance, ["a-2", "a-1", "a-3"]);
    assert_eq!(app.search(&[("q", "치과"), near, ("within_km", "40")]).await.len(), 2);
    let newest = app.search(&[("q", "치과"), ("sort", "newest")]).await;
    assert_eq!(newest[..2], ["a-2", "a-1"]);
    let mut paged = Vec::new();
    for page in ["1", "2", "3"] {
        let query = [("q", "치과"), ("sort", "newest"), ("page", page), ("per_page", "1")];
        paged.extend(app.search(&query).await);
    }
    assert_eq!(paged, newest);
}

#[tokio::test]
async fn what_is_asked_wrongly_is_refused_by_name() {
    let app = directory().await;
    for (query, name) in [
        ("kind=school", "kind"),
        ("region=%ED%8F%89%EC%96%91", "region"),
        ("near=here", "near"),
        ("within_km=3", "within_km"),
        ("sort=price", "sort"),
        ("page=0", "page"),
        ("per_page=101", "per_page"),
        ("page=5000&per_page=100", "page"),
        ("free=perhaps", "free"),
        ("language=korean", "language"),
    ] {
        let answer = app.get(&format!("/api/v1/search?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.json()["parameters"][0]["name"], name, "{query}");
        assert_eq!(answer.json()["status"], 400);
    }
    let nowhere = app.get("/api/v1/nothing").await;
    assert_eq!((nowhere.status.as_u16(), nowhere.json()["status"].clone()), (404, 404.into()));
}

#[tokio::test]
async fn any_text_whatsoever_is_answered_calmly() {
    let app = directory().await;
    let long = "가".repeat(200);
    let words: String = (0..66).map(|i| format!("{i} ")).collect();
    for q in [
        long.as_str(),
        &words,
        "\u{0}",
        "' OR 1=1 --",
        "치과*",
        "\"치과",
        "치과:진료^2 AND (",
        "[[[",
        "😀😀",
        "ㅊㄱ",
        "ㅏㅏㅏ",
        "e\u{301}\u{301}\u{301}",
        "\u{202E}과치",
        "\u{FFFF}",
        "<script>alert(1)</script>",
        "%",
        "\\",
    ] {
        let answer = app.api(&[("q", q)]).await;
        assert!(answer["total"].is_u64(), "{q}");
        let suggest = app.send(app.request("GET", "/api/v1/suggest").query(&[("q", q)])).await;
        assert_eq!(suggest.status, 200, "{q}");
    }
    let broken = app.get("/api/v1/search?q=%FF%FE").await;
    assert!(broken.status == 200 || broken.status == 400);
    let longer = "가".repeat(201);
    let refused = app.send(app.request("GET", "/api/v1/search").query(&[("q", &longer)])).await;
    assert_eq!(refused.json()["parameters"][0]["name"], "q");
}

#[tokio::test]
async fn what_is_being_typed_is_completed() {
    let app = directory().await;
    for (typed, completed) in [
        ("무료 치", "무료 치과 진료"),
        ("무료 칙", "무료 치과 진료"),
        ("ㅇㅎ ㅂㄹ", "이혼 법률 상담"),
        ("gksqlc", "한빛법률"),
        ("한빛", "한빛법률"),
        ("양천", "서울특별시 양천구"),
    ] {
        let answer = app.send(app.request("GET", "/api/v1/suggest").query(&[("q", typed)])).await;
        let texts: Vec<_> = answer.json()["suggestions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| s["text"].as_str().unwrap().to_owned())
            .collect();
        assert!(texts.iter().any(|t| t == completed), "{typed}: {texts:?}");
        assert!(texts.len() <= 6);
    }
    let nothing = app.get("/api/v1/suggest").await;
    assert_eq!(nothing.json()["suggestions"].as_array().unwrap().len(), 0);
}
