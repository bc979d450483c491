//! Support, following, muting, blocking: and that nobody learns who is behind an alias.

use tests::{TestApp, form_number};

use crate::forum::known;

#[tokio::test]
async fn support_is_a_button_that_can_be_pressed_again() {
    let app = TestApp::new().await;
    let (asks, reads) = (known(&app, "봄비").await, app.member("들국화").await);
    let sent = asks.ask(&app, "mind", "힘든 날", "잠이 안 와요").await;
    let (topic, post) = (format!("/ko/topic/{}", sent.topic()), sent.post_id());
    let react = format!("/ko/post/{post}/react");
    for kind in ["me-too", "strength", "me-too"] {
        let done = reads.post(&app, &react, &[("kind", kind)]).await;
        assert_eq!(done.header("location"), format!("{topic}#p-{post}"));
    }
    let page = app.get(&topic).await.body.replace("<!>", "");
    assert!(page.contains("힘내요 <b>1</b>") && !page.contains("저도 그래요 <b>"));
    assert_eq!(asks.post(&app, &react, &[("kind", "thanks")]).await.status, 403, "not one's own");
    assert_eq!(reads.post(&app, &react, &[("kind", "angry")]).await.status, 400);
    let visitor = app.send(app.request("POST", &react).form(&[("kind", "thanks")])).await;
    assert!(visitor.header("location").starts_with("/ko/sign-in"));
}

#[tokio::test]
async fn who_mutes_a_topic_hears_nothing_of_it() {
    let app = TestApp::new().await;
    let (asks, answers) = (known(&app, "봄비").await, known(&app, "들국화").await);
    let reads = app.member("새별").await;
    let topic = asks.ask(&app, "work", "제목", "글").await.topic();
    let follow = format!("/ko/topic/{topic}/follow");
    reads.post(&app, &follow, &[("set", "follow")]).await;
    answers.reply(&app, &topic, "첫 답").await;
    let told = |page: String| page.matches("새 답이 달렸어요").count();
    assert_eq!(told(reads.get(&app, "/ko/me/notices").await.body), 1);
    assert_eq!(told(asks.get(&app, "/ko/me/notices").await.body), 1);

    asks.post(&app, &follow, &[("set", "mute")]).await;
    reads.post(&app, &follow, &[("set", "no")]).await;
    answers.reply(&app, &topic, "둘째 답").await;
    assert_eq!(told(reads.get(&app, "/ko/me/notices").await.body), 1);
    let page = asks.get(&app, "/ko/me/notices").await.body;
    assert_eq!(told(page.clone()), 1);

    let last = page.split("name=\"last\" value=\"").nth(1).unwrap()[..36].to_owned();
    asks.post(&app, "/ko/me/notices", &[("last", &last)]).await;
    assert!(asks.get(&app, "/ko/talk").await.body.contains("내 알림 0"));
}

#[tokio::test]
async fn somebody_is_blocked_under_the_name_that_was_seen_and_no_other() {
    let app = TestApp::new().await;
    let (asks, loud) = (known(&app, "봄비").await, known(&app, "들국화").await);
    let topic = asks.ask(&app, "work", "제목", "글").await.topic();
    let path = format!("/ko/topic/{topic}");
    let post = loud.reply(&app, &topic, "시끄러운 별명의 글").await.post_id();
    let number = form_number();
    let form =
        [("form", number.as_str()), ("text", "제 이름의 글"), ("name", "handle"), ("do", "send")];
    loud.post(&app, &format!("{path}/reply"), &form).await;
    let block = format!("/ko/post/{post}/block");
    asks.post(&app, &block, &[("set", "yes")]).await;

    let page = asks.get(&app, &path).await.body;
    let folded = page.split("post-blocked").nth(1).unwrap().split("</details>").next().unwrap();
    assert!(page.matches("class=\"post post-blocked\"").count() == 1, "the handle is not folded");
    assert!(folded.contains("보지 않기로 한 사람"));
    assert!(!app.get(&path).await.body.contains("post-blocked"), "for nobody else");
    let before = asks.get(&app, "/ko/me/notices").await.body.matches("새 답이").count();
    loud.reply(&app, &topic, "또 별명의 글").await;
    let after = asks.get(&app, "/ko/me/notices").await.body.matches("새 답이").count();
    assert_eq!(before, after, "no notice of who is blocked");

    asks.post(&app, &block, &[("set", "no")]).await;
    assert!(!asks.get(&app, &path).await.body.contains("post-blocked"));
}

#[tokio::test]
async fn whom_one_blocked_stands_under_me_and_is_seen_again_with_one_button() {
    let app = TestApp::new().await;
    let (asks, loud) = (known(&app, "봄비").await, known(&app, "들국화").await);
    let topic = asks.ask(&app, "work", "통장 만들기", "글").await.topic();
    let post = loud.reply(&app, &topic, "시끄러운 별명의 글").await.post_id();
    asks.post(&app, &format!("/ko/post/{post}/block"), &[("set", "yes")]).await;
    assert!(asks.get(&app, "/ko/me").await.body.contains("href=\"/ko/me/blocked\""));

    let page = asks.get(&app, "/ko/me/blocked").await.body;
    let field = |name: &str| {
        let rest = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let alias = field("name");
    assert!(page.contains("통장 만들기") && page.contains(&format!("/ko/topic/{topic}")));
    assert!(!page.contains("들국화"), "who is behind the alias is told nowhere");
    assert!(!loud.get(&app, "/ko/me/blocked").await.body.contains(&alias));
    assert!(app.get("/ko/me/blocked").await.header("location").starts_with("/ko/sign-in"));

    let chosen = [("name", alias.as_str()), ("topic", topic.as_str())];
    assert_eq!(field("topic"), topic);
    loud.post(&app, "/ko/me/blocked", &chosen).await;
    assert!(asks.get(&app, "/ko/me/blocked").await.body.contains(&alias), "not for somebody else");
    let done = asks.post(&app, "/ko/me/blocked", &chosen).await;
    assert_eq!(done.header("location"), "/ko/me/blocked");
    assert!(asks.get(&app, "/ko/me/blocked").await.body.contains("아직 아무도 없어요"));
    let path = format!("/ko/topic/{topic}");
    assert!(!asks.get(&app, &path).await.body.contains("post-blocked"));
    let wrong = asks.post(&app, "/ko/me/blocked", &[("name", "a"), ("topic", "b")]).await;
    assert_eq!(wrong.status, 400);
}

#[tokio::test]
async fn an_answer_quotes_what_it_answers() {
    let app = TestApp::new().await;
    let (asks, answers) = (known(&app, "봄비").await, known(&app, "들국화").await);
    let sent = asks.ask(&app, "work", "제목", "첫 줄의 질문\n둘째 줄").await;
    let (topic, post) = (sent.topic(), sent.post_id());
    let form = answers.get(&app, &format!("/ko/post/{post}/quote")).await.body;
    assert!(form.contains(&format!("name=\"quotes\" value=\"{post}\"")));
    let number = form_number();
    let form = [("form", number.as_str()), ("text", "답이에요"), ("quotes", &post), ("do", "send")];
    answers.post(&app, &format!("/ko/topic/{topic}/reply"), &form).await;
    let page = app.get(&format!("/ko/topic/{topic}")).await.body;
    let quote = page.split("<blockquote class=\"post-quote\">").nth(1).unwrap();
    let quote = quote.split("</blockquote>").next().unwrap();
    assert!(quote.contains("첫 줄의 질문") && !quote.contains("둘째 줄"));

    app.refuse(&post, true).await;
    let gone = answers.get(&app, &format!("/ko/topic/{topic}")).await;
    assert_eq!(gone.status, 404, "what was hidden is not read in a quote either");
}

#[tokio::test]
async fn answers_in_one_topic_are_told_together() {
    let app = TestApp::new().await;
    let (asks, answers) = (known(&app, "봄비").await, known(&app, "들국화").await);
    let topic = asks.ask(&app, "work", "제목", "글").await.topic();
    let first = answers.reply(&app, &topic, "첫 답").await.post_id();
    answers.reply(&app, &topic, "둘째 답").await;
    let other = asks.ask(&app, "home", "다른 제목", "글").await.topic();
    answers.reply(&app, &other, "셋째 답").await;
    let page = asks.get(&app, "/ko/me/notices").await.body;
    assert!(page.matches("class=\"notice-item\"").count() == 2, "{page}");
    let together = page.split("새 답이 2개 달렸어요").next().unwrap();
    assert!(together.ends_with(&format!("/post/{first}\">")), "it leads to the first of them");
}

#[tokio::test]
async fn what_a_search_engine_and_a_reader_see_of_a_text_has_its_form_and_not_its_marks() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let text = "**급해요.** 어디가 나을까요?\n\n| 회사 | 시급 |\n|---|---|\n| 창고 | 11,000원 |\n\n\
                https://a.example/jobs에 있어요.";
    let topic = asks.ask(&app, "work", "제목", text).await.topic();
    let page = app.get(&format!("/ko/topic/{topic}")).await.body.replace("<!>", "");
    let described = page.split("name=\"description\" content=\"").nth(1).unwrap();
    assert!(described.starts_with("급해요. 어디가 나을까요?"), "{described}");
    assert!(page.contains("<td>창고</td>") && page.contains("class=\"post-wide\""), "{page}");
    assert!(page.contains("<a href=\"https://a.example/jobs\" rel=\"nofollow noopener ugc\">"));
}
