//! What a reader can do with a listing: put it aside, say that it holds or what has changed.

use reqwest::header;
use tests::{Answer, Csv, TestApp, row};

async fn listing() -> (TestApp, String) {
    let app = TestApp::listing(&Csv::of([row("a-1", "무료 치과 진료")])).await;
    app.wait_for_total(&[], 1).await;
    let id = app.api(&[]).await["hits"][0]["id"].as_str().unwrap().to_owned();
    (app, id)
}

async fn post(app: &TestApp, path: &str, form: &[(&str, &str)]) -> Answer {
    app.send(app.request("POST", path).form(form)).await
}

/// What waits for review about a listing.
async fn waiting(app: &TestApp, id: &str) -> Vec<String> {
    let subject = domain::suggestion::Subject::Listing(id.parse().unwrap(), 0);
    let url = app.database_url().parse().unwrap();
    let store = store::Store::connect(&url).await.unwrap();
    store::suggestion::waiting(&mut store.read().await.unwrap(), &subject).await.unwrap()
}

#[tokio::test]
async fn a_listing_is_put_aside_on_the_device_alone() {
    let (app, id) = listing().await;
    let to = format!("/ko/search?q=1#l-{id}");
    let added = post(&app, "/ko/saved", &[("action", "add"), ("id", &id), ("to", &to)]).await;
    assert_eq!((added.status.as_u16(), added.header("location")), (303, to.as_str()));
    let cookie = added.header("set-cookie").split(';').next().unwrap().to_owned();

    let with = |path: &str| app.request("GET", path).header(header::COOKIE, cookie.clone());
    let saved = app.send(with("/ko/saved")).await.body;
    assert!(saved.contains("무료 치과 진료") && saved.contains("value=\"clear\""));
    let results = app.send(with("/ko/search")).await.body;
    assert!(results.contains("aria-pressed=\"true\"") && results.contains("value=\"remove\""));
    assert!(!app.get("/ko/saved").await.body.contains("무료 치과 진료"), "for nobody else");

    let clear = app.request("POST", "/ko/saved").header(header::COOKIE, cookie.clone());
    let cleared = app.send(clear.form(&[("action", "clear"), ("to", "//evil.example")])).await;
    assert_eq!(cleared.header("location"), "/ko/saved");
    assert!(cleared.header("set-cookie").starts_with("madang-saved=; Path=/; Max-Age=0"));
}

#[tokio::test]
async fn what_is_no_listing_cannot_be_put_aside() {
    let (app, _) = listing().await;
    let gone = "01890a5d-ac96-774b-bcce-b302099a8057";
    assert_eq!(post(&app, "/ko/saved", &[("action", "add"), ("id", gone)]).await.status, 404);
    assert_eq!(post(&app, "/ko/saved", &[("action", "add"), ("id", "x")]).await.status, 400);
    assert!(post(&app, "/ko/saved", &[("action", "steal")]).await.status.is_client_error());
}

#[tokio::test]
async fn anyone_can_say_that_a_listing_still_holds() {
    let (app, id) = listing().await;
    let path = format!("/ko/listing/{id}");
    for _ in 0..3 {
        let told = post(&app, &format!("{path}/confirm"), &[]).await;
        assert_eq!(told.header("location"), format!("{path}?told=confirmed"));
    }
    let thanks = app.get(&format!("{path}?told=confirmed")).await.body;
    assert!(thanks.contains("role=\"status\"") && thanks.contains("아직 맞다고 알려 주셨어요"));
    assert!(!app.get(&format!("{path}?told=rubbish")).await.body.contains("role=\"status\""));

    app.import(&Csv::of([row("a-1", "무료 치과 진료 (이전)")])).await;
    let changed = app.get(&path).await.body;
    assert!(!changed.contains("아직 맞다고"), "another revision has to be confirmed anew");
    let gone = "/ko/listing/01890a5d-ac96-774b-bcce-b302099a8057/confirm";
    assert_eq!(post(&app, gone, &[]).await.status, 404);
}

#[tokio::test]
async fn what_has_changed_is_held_for_review_and_shown_to_nobody() {
    let (app, id) = listing().await;
    let path = format!("/ko/listing/{id}");
    let suggest = format!("{path}/suggest");
    let sent = post(&app, &suggest, &[("version", "1"), ("text", " 이제 7시까지 해요 ")]).await;
    assert_eq!(sent.header("location"), format!("{path}?told=held"));
    assert_eq!(waiting(&app, &id).await, ["이제 7시까지 해요"]);
    assert!(!app.get(&path).await.body.contains("이제 7시까지"));

    for _ in 0..25 {
        post(&app, &suggest, &[("version", "1"), ("text", "또")]).await;
    }
    assert_eq!(waiting(&app, &id).await.len(), 20, "nobody fills the disk");
    let full = post(&app, &suggest, &[("version", "1"), ("text", "또")]).await;
    assert_eq!(full.header("location"), format!("{path}?told=full"));
}

#[tokio::test]
async fn a_suggestion_that_cannot_be_taken_comes_back_as_it_was_typed() {
    let (app, id) = listing().await;
    let suggest = format!("/ko/listing/{id}/suggest");
    let long = "가".repeat(2_001);
    for (typed, said) in [
        (" \0 ", "한 줄이라도"),
        (long.as_str(), "2,000자까지"),
        ("<b>저는</b> ８５０１０１ － １２３４５６７", "주민등록번호처럼"),
    ] {
        let answer = post(&app, &suggest, &[("version", "1"), ("text", typed)]).await;
        assert_eq!(answer.status, 422, "{said}");
        assert!(answer.body.contains(said) && answer.body.contains("aria-invalid"), "{said}");
    }
    let kept = post(&app, &suggest, &[("version", "1"), ("text", "<i>850101-1234567")]).await.body;
    assert!(kept.contains("&lt;i&gt;850101-1234567</textarea>"), "as text, not as markup");
    assert!(waiting(&app, &id).await.is_empty(), "and nothing of it was stored");
    let cross = app.request("POST", &suggest).header("sec-fetch-site", "cross-site");
    let cross = app.send(cross.form(&[("version", "1"), ("text", "남이 보낸 글")])).await;
    assert_eq!(cross.status, 403);
}

#[tokio::test]
async fn no_text_leaves_the_field_it_was_typed_in() {
    let (app, id) = listing().await;
    let suggest = format!("/ko/listing/{id}/suggest");
    let typed = "850101-1234567 </textarea><script>alert(1)</script>";
    let page = post(&app, &suggest, &[("version", "1"), ("text", typed)]).await.body;
    assert!(!page.contains("<script>alert") && page.contains("&lt;/textarea&gt;&lt;script"));
}
