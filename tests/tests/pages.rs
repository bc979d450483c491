//! Pages as a browser without script gets them.

use tests::{Csv, TestApp, row};

async fn directory() -> TestApp {
    let app = TestApp::listing(
        &Csv::of([
            row("a-1", "무료 치과 진료")
                .with("region", "서울특별시 양천구")
                .with("phone", "02-0000-1001")
                .with("schedule", "Mo-Fr 09:00-18:00; PH off")
                .with("verified_on", "2020-01-01")
                .with("title_en", "Free dental care"),
            row("a-2", "<script>alert('가')</script> & \"치과\"")
                .with("url", "https://example.org/?a=1&b=2"),
        ])
        .column("title_en"),
    )
    .await;
    app.wait_for_total(&[], 2).await;
    app
}

/// The address of the only listing that a search finds.
async fn address(app: &TestApp, q: &str) -> String {
    let hit = app.api(&[("q", q)]).await["hits"][0]["id"].as_str().unwrap().to_owned();
    format!("/listing/{hit}")
}

#[tokio::test]
async fn every_page_is_there_in_every_language() {
    let app = directory().await;
    let listing = address(&app, "무료").await;
    for (path, tag) in [("ko", "ko-KR"), ("ko-KP", "ko-KP"), ("en", "en"), ("zh", "zh-CN")] {
        for page in [
            "",
            "/search",
            "/search?q=%EC%B9%98%EA%B3%BC",
            &listing,
            &format!("{listing}/suggest"),
            "/saved",
            "/help",
            "/about",
            "/privacy",
            "/offline",
        ] {
            let answer = app.get(&format!("/{path}{page}")).await;
            assert_eq!(answer.status, 200, "/{path}{page}");
            assert_eq!(answer.header("content-language"), tag);
            assert!(answer.body.contains(&format!("<html lang=\"{tag}\"")), "/{path}{page}");
            assert!(answer.body.contains("class=\"exit\""), "the way out is on /{path}{page}");
            assert!(answer.body.contains(&format!("/{path}/help")), "help is on /{path}{page}");
        }
    }
}

#[tokio::test]
async fn the_start_is_in_the_language_of_the_cookie_or_of_the_browser() {
    let app = TestApp::new().await;
    for (header, value, to) in [
        ("accept-language", "zh-TW,en;q=0.5", "/zh"),
        ("accept-language", "fr", "/ko"),
        ("accept-language", "\u{1}", "/ko"),
        ("cookie", "madang-view=ko-KP.m.auto", "/ko-KP"),
        ("cookie", "madang-view=klingon", "/ko"),
    ] {
        let Ok(value) = reqwest::header::HeaderValue::from_str(value) else { continue };
        let answer = app.send(app.request("GET", "/").header(header, value)).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (307, to));
    }
    assert_eq!(app.get("/ko/").await.header("location"), "/ko");
}

#[tokio::test]
async fn a_language_is_chosen_and_remembered_without_losing_the_place() {
    let app = TestApp::new().await;
    let answer = app.get("/language/en?to=/search%3Fq=a%26kind=job").await;
    assert_eq!(
        (answer.status.as_u16(), answer.header("location")),
        (303, "/en/search?q=a&kind=job")
    );
    let cookie = answer.header("set-cookie");
    assert!(
        cookie.starts_with("madang-view=en.m.auto;") && cookie.contains("HttpOnly"),
        "{cookie}"
    );
    let elsewhere = app.get("/language/en?to=https://evil.example/").await;
    assert_eq!(elsewhere.header("location"), "/en");
    assert_eq!(app.get("/language/xx").await.status, 404);
    assert_eq!(app.get("/ko/help").await.header("set-cookie"), "", "no cookie without a choice");
}

#[tokio::test]
async fn text_size_and_brightness_are_a_plain_form() {
    let app = TestApp::new().await;
    let choose = |body: &'static str| {
        let form = app.request("POST", "/display").body(body);
        app.send(form.header("content-type", "application/x-www-form-urlencoded"))
    };
    let chosen = choose("to=/ko/help&text=xl").await;
    assert_eq!((chosen.status.as_u16(), chosen.header("location")), (303, "/ko/help"));
    assert!(chosen.header("set-cookie").starts_with("madang-view=.xl.auto;"));
    let page = app.send(app.request("GET", "/ko").header("cookie", "madang-view=.xl.dark")).await;
    assert!(page.body.contains("data-text=\"xl\"") && page.body.contains("data-theme=\"dark\""));
    assert_eq!(choose("to=//evil.example&theme=dark").await.header("location"), "/");
    assert_eq!(choose("to=/ko&theme=purple").await.status, 400);
}

#[tokio::test]
async fn what_others_wrote_is_text_and_never_markup() {
    let app = directory().await;
    let search = app.get("/ko/search?q=%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!search.body.contains("<script>alert"), "the query");
    let all = app.get("/ko/search").await;
    assert!(!all.body.contains("<script>alert('가')"), "a title in results");
    let listing = app.get(&format!("/ko{}", address(&app, "alert").await)).await;
    assert!(!listing.body.contains("<script>alert('가')"), "a title on its page");
    assert!(listing.body.contains("href=\"https://example.org/?a=1&amp;b=2\""));
    assert!(listing.body.contains("rel=\"noreferrer nofollow external\""));
}

#[tokio::test]
async fn a_listing_says_how_far_to_trust_it() {
    let app = directory().await;
    let path = address(&app, "무료").await;
    let korean = app.get(&format!("/ko{path}")).await.body;
    for said in [
        "tel:0200001001",
        "2020년 1월 1일",
        "1년이 넘었으니",
        "시험 자료",
        "이웃의원",
        "<table class=\"hours\"",
    ] {
        assert!(korean.contains(said), "{said}");
    }
    let english = app.get(&format!("/en{path}")).await.body;
    assert!(english.contains("<h1 lang=\"en\">Free dental care</h1>"));
    let chinese = app.get(&format!("/zh{path}")).await.body;
    assert!(chinese.contains("<h1 lang=\"ko\">무료 치과 진료</h1>"), "the original, named so");
}

#[tokio::test]
async fn nothing_found_leads_on() {
    let app = directory().await;
    let page =
        app.get("/ko/search?q=%EB%AC%B4%EB%A3%8C%20%EC%B9%98%EA%B3%BC&region=21&kind=job").await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("class=\"ways\"") && page.body.contains("tel:15776635"));
    let wrong = app.get("/ko/search?q=%EC%B9%98%EA%B3%BC&kind=school").await;
    assert!(wrong.body.contains("class=\"result\""), "the search is answered without it");
    assert!(wrong.body.contains("‘종류’"), "and that is said");
    let long = format!("/ko/search?q={}", "a".repeat(300));
    let long = app.get(&long).await;
    assert_eq!(long.status, 200);
    assert!(long.body.contains(&"a".repeat(300)), "what was typed is kept");
}

#[tokio::test]
async fn what_is_not_there_is_said_in_the_readers_language() {
    let app = TestApp::new().await;
    for path in
        ["/en/nothing", "/en/listing/no-id", "/en/listing/01900000-0000-7000-8000-000000000000"]
    {
        let answer = app.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.body.contains("<html lang=\"en\"") && answer.body.contains("/en/help"));
    }
    let korean = app.send(app.request("GET", "/nowhere").header("accept-language", "ko")).await;
    assert!(korean.body.contains("<html lang=\"ko-KR\""));
}

#[tokio::test]
async fn search_engines_find_every_page_but_no_results() {
    let app = directory().await;
    let robots = app.get("/robots.txt").await.body;
    assert!(robots.contains("Disallow: /ko/search") && robots.contains("/sitemap.xml"));
    assert!(app.get("/sitemap.xml").await.body.contains("/sitemap/start</loc>"));
    let sitemap = app.get("/sitemap/start").await;
    assert_eq!(sitemap.header("content-type"), "application/xml; charset=utf-8");
    assert_eq!(sitemap.body.matches("<url>").count(), (5 + 2) * 4);
    assert_eq!(app.get("/sitemap/nonsense").await.status, 404);
    let results = app.get("/ko/search?q=a").await.body;
    assert!(results.contains("name=\"robots\" content=\"noindex\""));
    let home = app.get("/ko").await.body;
    assert!(home.contains("rel=\"canonical\"") && home.contains("hreflang=\"zh-CN\""));
}
