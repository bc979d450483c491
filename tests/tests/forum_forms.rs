//! Writing: nothing that was typed is lost, and nothing is posted that should not be.

use std::time::Duration;

use reqwest::header;
use tests::{TestApp, form_number};

use crate::forum::known;

const NEW: &str = "/ko/talk/work/new";

async fn posts(app: &TestApp) -> usize {
    let store = app.store().await;
    let mut tx = store.read().await.unwrap();
    let all = store::forum::addresses(&mut tx, None, 10_000).await.unwrap().len();
    drop(tx);
    store.close().await;
    all
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_topic() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let before = posts(&app).await;
    let number = form_number();
    let form = [("form", number.as_str()), ("title", "제목"), ("text", "글"), ("do", "send")];
    let first = asks.post(&app, NEW, &form).await;
    let second = asks.post(&app, NEW, &form).await;
    assert_eq!(first.header("location"), second.header("location"));
    assert_eq!(posts(&app).await, before + 1);
}

#[tokio::test]
async fn what_cannot_be_taken_comes_back_with_its_text() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let before = posts(&app).await;
    let long = "가".repeat(700_000);
    let quotes = format!("{} 끝", "> ".repeat(10_000));
    let direction = "\u{202e}\u{200b}\0";
    for (title, text, said) in [
        ("", "글만 있어요", "제목을 적어 주세요"),
        ("제목만", " \u{200b}\n", "한 줄이라도"),
        ("제목", direction, "한 줄이라도"),
        ("긴 글", long.as_str(), "20,000자까지"),
        ("인용", quotes.as_str(), "20,000자까지"),
        ("번호", "제 번호는 850101-1234567", "주민등록번호처럼"),
    ] {
        let number = form_number();
        let form = [("form", number.as_str()), ("title", title), ("text", text), ("do", "send")];
        let answer = asks.post(&app, NEW, &form).await;
        assert_eq!(answer.status, 422, "{said}");
        assert!(answer.body.contains(said) && answer.body.contains("aria-invalid"), "{said}");
        let typed = text.trim_matches(['\0', '\r']).replace('>', "&gt;");
        assert!(
            answer.body.contains(&format!("{typed}</textarea>")) || text == direction,
            "{said}"
        );
        assert!(answer.body.contains(&format!("value=\"{number}\"")), "the same form again");
    }
    let form = [("title", "제목"), ("text", "850101-1234567"), ("do", "send"), ("anyway", "yes")];
    assert_eq!(asks.post(&app, NEW, &form).await.status, 422, "not even when asked for");
    assert_eq!(posts(&app).await, before);
    // Marks upon marks are odd, but they are a text.
    let zalgo = format!("안{}녕", "\u{301}".repeat(500));
    assert_eq!(asks.ask(&app, "work", "이상한 글", &zalgo).await.status, 303);
}

#[tokio::test]
async fn a_long_text_outlives_the_session() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let topic = asks.ask(&app, "work", "제목", "글").await.topic();
    let long = "오래 걸려서 쓴 글. ".repeat(500);
    for path in [NEW.to_owned(), format!("/ko/topic/{topic}/reply")] {
        let form = [("title", "제목"), ("text", long.as_str()), ("do", "send")];
        let answer = app.send(app.request("POST", &path).form(&form)).await;
        assert_eq!(answer.status, 403);
        assert!(answer.body.contains(&format!("{long}</textarea>")));
        assert!(answer.body.contains("새 창에서 들어오기") && answer.body.contains("/ko/sign-in"));
    }
    // Also what others may not see, without a word on whether it is there.
    let waits = app.member("새별").await.ask(&app, "work", "제목", "글").await;
    for path in [
        format!("/ko/post/{}/edit", waits.post_id()),
        format!("/ko/topic/{}/reply", waits.topic()),
        "/ko/post/01890a5d-ac96-774b-bcce-b302099a8057/edit".into(),
    ] {
        let form = app.request("POST", &path).form(&[("text", long.as_str()), ("do", "send")]);
        let answer = app.send(form).await;
        assert!(answer.status == 403 && answer.body.contains(&format!("{long}</textarea>")));
        assert!(answer.body.contains(&format!("action=\"{path}\"")));
    }
    let elsewhere = asks.request(&app, "POST", NEW).header("sec-fetch-site", "cross-site");
    assert_eq!(app.send(elsewhere.form(&[("title", "남"), ("text", "글")])).await.status, 403);
    let asked = app.get(NEW).await;
    assert_eq!(asked.header("location"), "/ko/sign-in?to=%2Fko%2Ftalk%2Fwork%2Fnew");
}

#[tokio::test]
async fn a_text_is_looked_at_before_it_is_sent() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let before = posts(&app).await;
    let form = [
        ("title", "제목"),
        ("text", "<b>굵게</b>\n\n둘째 문단"),
        ("name", "handle"),
        ("do", "preview"),
    ];
    let page = asks.post(&app, NEW, &form).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("이렇게 보여요") && page.body.contains("&lt;b&gt;굵게"));
    assert!(page.body.contains("둘째 문단</textarea>") && !page.body.contains("<b>굵게"));
    assert_eq!(posts(&app).await, before);
}

#[tokio::test]
async fn a_story_needs_its_authors_consent_and_an_editor() {
    let app = TestApp::new().await;
    let tells = known(&app, "봄비").await;
    let path = "/ko/talk/stories/new";
    assert!(tells.get(&app, path).await.body.contains("name=\"consent\""));
    let form = [("title", "나의 길"), ("text", "긴 이야기"), ("do", "send")];
    let asked = tells.post(&app, path, &form).await;
    assert_eq!(asked.status, 422);
    assert!(
        asked.body.contains("누구나 읽어도 좋은지") && asked.body.contains("긴 이야기</textarea>")
    );
    let mut form = form.to_vec();
    form.push(("consent", "yes"));
    let sent = tells.post(&app, path, &form).await;
    assert!(sent.header("location").contains("sent=held"), "also of somebody known");
    assert_eq!(app.get(&format!("/ko/topic/{}", sent.topic())).await.status, 404);
}

#[tokio::test]
async fn who_opens_a_topic_about_something_hard_can_say_so_before() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let form = [
        ("title", "어머니"),
        ("text", "돌아가신 날"),
        ("note", "가족을 잃은 이야기"),
        ("tags", "가족, 그리움"),
        ("language", "ko"),
        ("do", "send"),
    ];
    let topic = asks.post(&app, "/ko/talk/family/new", &form).await.topic();
    let page = app.get(&format!("/ko/topic/{topic}")).await.body;
    let fold = page.find("class=\"content-note\"").unwrap();
    assert!(page.find("돌아가신 날").unwrap() > fold, "nowhere before the step, not in the head");
    assert!(page.contains("#그리움"));
    for list in ["/ko/talk/family", "/ko/talk/family/feed.xml"] {
        let list = app.get(list).await.body;
        assert!(list.contains("가족을 잃은 이야기") && !list.contains("돌아가신 날"));
    }
}

#[tokio::test]
async fn an_open_page_hears_of_a_new_reply() {
    let app = TestApp::new().await;
    let (asks, answers) = (known(&app, "봄비").await, known(&app, "들국화").await);
    let new = app.member("새별").await;
    let topic = asks.ask(&app, "work", "제목", "글").await.topic();
    let since = domain::time::Clock::System.now().as_millisecond();
    let path = format!("/ko/topic/{topic}/live?since={since}");
    let mut open = asks.request(&app, "GET", &path).send().await.unwrap();
    assert_eq!(open.headers()[header::CONTENT_TYPE], "text/event-stream");
    new.reply(&app, &topic, "아직 기다리는 답").await;
    answers.reply(&app, &topic, "도움이 되는 답").await;
    let told = tokio::time::timeout(Duration::from_secs(10), open.chunk()).await.unwrap().unwrap();
    let told = String::from_utf8(told.unwrap().to_vec()).unwrap();
    assert!(told.starts_with("data: 1 "), "what waits is not counted: {told}");
    assert_eq!(app.get("/ko/topic/x/live?since=0").await.status, 404);
    // A page that is open keeps nobody from stopping the program.
    let mut app = app;
    let stopped = tokio::time::timeout(Duration::from_secs(5), app.stop()).await;
    assert!(stopped.is_ok());
}
