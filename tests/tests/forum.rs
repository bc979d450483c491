//! People ask and answer. What nobody has looked at yet is seen by its author alone.

use domain::forum::PostState;
use domain::id::AccountId;
use tests::{Member, TestApp};

const TITLE: &str = "통장을 만들려면 어떻게 하나요";
const TEXT: &str = "은행에 처음 가요.\n무엇을 가져가야 하나요?";

/// Every place where others could see what somebody wrote.
async fn places(app: &TestApp, topic: &str) -> Vec<(String, String)> {
    let paths = [
        "/ko/talk".to_owned(),
        "/ko/talk/work".into(),
        "/ko/talk/work?language=ko".into(),
        "/ko/talk/work/feed.xml".into(),
        format!("/ko/topic/{topic}"),
        "/sitemap/topics/start".into(),
        "/ko/search?q=%ED%86%B5%EC%9E%A5".into(),
    ];
    let mut places = Vec::new();
    for path in paths {
        places.push((path.clone(), app.get(&path).await.body));
    }
    places
}

async fn nobody_sees(app: &TestApp, topic: &str, words: &[&str]) {
    for (path, body) in places(app, topic).await {
        for word in words {
            // An address that is not there is named in its own links to other languages.
            assert!(path.contains(word) || !body.contains(word), "{path} says {word}");
        }
    }
}

/// Somebody of whom so many posts were published.
pub(crate) async fn known(app: &TestApp, handle: &str) -> Member {
    let member = app.member(handle).await;
    set_published(app, member.id).await;
    member
}

async fn set_published(app: &TestApp, id: AccountId) {
    // Three posts, each published, as it happens in life.
    let store = app.store().await;
    let now = domain::time::Clock::System.now();
    for _ in 0..3 {
        let mut tx = store.write().await.unwrap();
        let post = store::forum::NewPost {
            author: id,
            signed: None,
            body: domain::forum::Body::parse("앞의 글").unwrap(),
            quotes: None,
            form: domain::id::uuid_v7(now),
        };
        let topic = store::forum::NewTopic {
            board: domain::forum::Board::Study,
            language: domain::forum::Language::Ko,
            title: domain::forum::Title::parse("앞의 글").unwrap(),
            tags: Default::default(),
            content_note: None,
        };
        let sent = store::forum::topic(&mut tx, &topic, &post, now).await.unwrap();
        store::forum::publish(&mut tx, sent.post, 1, now).await.unwrap();
        tx.commit().await.unwrap();
    }
    store.close().await;
}

#[tokio::test]
async fn a_question_is_asked_looked_at_answered_and_taken_back() {
    let app = TestApp::new().await;
    let (asks, answers) = (app.member("봄비").await, known(&app, "들국화").await);
    let sent = asks.ask(&app, "work", TITLE, TEXT).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let (topic, post) = (sent.topic(), sent.post_id());
    let path = format!("/ko/topic/{topic}");

    // Held: its author sees it and knows why others do not.
    let own = asks.get(&app, &format!("{path}?sent=held")).await;
    assert!(own.body.contains(TITLE) && own.body.contains("무엇을 가져가야"));
    assert!(own.body.contains("지금은 나에게만 보여요") && own.body.contains("noindex"));
    assert_eq!(app.get(&path).await.status, 404);
    assert_eq!(answers.get(&app, &path).await.status, 404);
    assert_eq!(answers.get(&app, &format!("/ko/post/{post}")).await.status, 404);
    assert_eq!(answers.reply(&app, &topic, "몰래").await.status, 403);
    nobody_sees(&app, &topic, &[TITLE, "가져가야", &topic]).await;

    // Published: everybody sees it, and nobody sees who asked.
    app.publish(&post).await;
    for (place, body) in places(&app, &topic).await.iter().take(6) {
        assert!(body.contains(&topic) || place.contains(&topic), "{place}");
        assert!(!body.contains("봄비"), "{place} tells who it is");
    }
    let page = app.get(&path).await;
    assert!(page.body.contains("처음 가요") && page.body.contains("rel=\"canonical\""));
    assert!(app.get("/ko/talk").await.body.contains("글 1개"));

    // Answered by somebody who is known here: seen at once, and told.
    let reply = answers.reply(&app, &topic, "신분증만 있으면 돼요.").await;
    assert!(reply.header("location").contains("sent=shown"), "{}", reply.header("location"));
    assert!(app.get(&path).await.body.contains("신분증만 있으면"));
    assert!(app.get("/ko/talk/work").await.body.contains("답 1개"));
    let notices = asks.get(&app, "/ko/me/notices").await.body;
    assert!(notices.contains("새 답이 달렸어요") && notices.contains(&reply.post_id()));
    assert!(asks.get(&app, "/ko/talk").await.body.contains("내 알림 1"));
    assert!(!answers.get(&app, "/ko/me/notices").await.body.contains("새 답이"));

    // The answer that helped.
    let mark = format!("{path}/answer");
    assert_eq!(answers.post(&app, &mark, &[("post", &reply.post_id())]).await.status, 403);
    asks.post(&app, &mark, &[("post", &reply.post_id())]).await;
    assert!(app.get(&path).await.body.contains("도움이 된 답"));
    assert!(app.get("/ko/talk/work").await.body.contains("도움이 된 답이 있어요"));
    assert!(answers.get(&app, "/ko/me/notices").await.body.contains("내 답이 도움이 됐대요"));

    // Taken back: gone everywhere; the answer stays for who has its address.
    let take = format!("/ko/post/{post}/withdraw");
    assert!(asks.get(&app, &take).await.body.contains("글을 거둘까요"));
    assert_eq!(answers.post(&app, &take, &[]).await.status, 403);
    assert_eq!(asks.post(&app, &take, &[]).await.status, 303);
    nobody_sees(&app, &topic, &[TITLE, "처음 가요"]).await;
    let left = app.get(&path).await;
    assert!(left.body.contains("글쓴이가 거둔 글") && left.body.contains("신분증만"));
    assert!(left.body.contains("noindex"));
    assert!(!app.get("/ko/talk/work").await.body.contains(&topic));
    assert!(!app.get("/sitemap/topics/start").await.body.contains(&topic));
    assert!(asks.get(&app, &format!("/ko/post/{post}/history")).await.status == 404);
}

#[tokio::test]
async fn what_a_moderator_took_down_is_seen_by_its_author_alone() {
    let app = TestApp::new().await;
    let (asks, other) = (known(&app, "봄비").await, app.member("들국화").await);
    let sent = asks.ask(&app, "work", TITLE, TEXT).await;
    let (topic, post) = (sent.topic(), sent.post_id());
    assert_eq!(app.state_of(&post).await, PostState::Published, "known members are heard at once");
    let reply = asks.reply(&app, &topic, "덧붙이는 말").await.post_id();

    app.refuse(&reply, true).await;
    let path = format!("/ko/topic/{topic}");
    assert!(!other.get(&app, &path).await.body.contains("덧붙이는 말"));
    let own = asks.get(&app, &path).await.body;
    assert!(own.contains("덧붙이는 말") && own.contains("이 글은 내려졌어요"));

    app.refuse(&post, true).await;
    assert_eq!(other.get(&app, &path).await.status, 404);
    nobody_sees(&app, &topic, &[TITLE, "처음 가요"]).await;
    assert!(asks.get(&app, &path).await.body.contains("처음 가요"));
    // Written anew it waits again, also for somebody who is known.
    let edit = format!("/ko/post/{post}/edit");
    let form = [("title", TITLE), ("text", "다시 쓴 글"), ("do", "send")];
    assert!(asks.post(&app, &edit, &form).await.header("location").contains("sent=held"));
    assert_eq!(app.state_of(&post).await, PostState::Held);
    assert!(asks.get(&app, &path).await.body.contains("다시 쓴 글"));
    nobody_sees(&app, &topic, &["다시 쓴 글"]).await;
    app.publish(&post).await;
    assert!(app.get(&path).await.body.contains("다시 쓴 글"));
}

#[tokio::test]
async fn a_changed_text_is_shown_at_once_only_from_somebody_known() {
    let app = TestApp::new().await;
    let (new, known) = (app.member("봄비").await, known(&app, "들국화").await);
    for (member, at_once) in [(&new, false), (&known, true)] {
        let sent = member.ask(&app, "home", TITLE, "처음 글").await;
        let (topic, post) = (sent.topic(), sent.post_id());
        if !at_once {
            app.publish(&post).await;
        }
        let edit = format!("/ko/post/{post}/edit");
        assert!(member.get(&app, &edit).await.body.contains("처음 글</textarea>"));
        let form = [("title", "고친 제목"), ("text", "고친 글"), ("do", "send")];
        assert_eq!(member.post(&app, &edit, &form).await.status, 303);
        let page = app.get(&format!("/ko/topic/{topic}")).await.body;
        assert_eq!(page.contains("고친 글"), at_once);
        assert_eq!(page.contains("처음 글"), !at_once);
        // The same form once more changes nothing.
        member.post(&app, &edit, &form).await;
        let history = member.get(&app, &format!("/ko/post/{post}/history")).await.body;
        assert_eq!(history.matches("고친 글").count(), 1);
        assert!(history.contains("처음 글"));
        assert_ne!(app.get(&format!("/ko/post/{post}/history")).await.status, 200);
        let other = if at_once { &new } else { &known };
        assert_eq!(other.post(&app, &edit, &form).await.status, 403);
        assert_eq!(other.get(&app, &format!("/ko/post/{post}/history")).await.status, 404);
    }
}

#[tokio::test]
async fn a_long_list_has_neither_gaps_nor_doubles() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let mut sent = std::collections::BTreeSet::new();
    for number in 0..120 {
        app.forget_attempts().await;
        sent.insert(asks.ask(&app, "work", &format!("글 {number}"), TEXT).await.topic());
    }
    let mut path = "/ko/talk/work".to_owned();
    let mut seen = Vec::new();
    loop {
        let page = app.get(&path).await.body;
        let list = page.split("class=\"topics\"").nth(1).unwrap();
        let ids = list.split("/ko/topic/").skip(1).map(|rest| rest[..36].to_owned());
        seen.extend(ids);
        let next = list.split("<a href=\"").find(|link| link.contains("rel=\"next\""));
        let Some(next) = next else { break };
        path = next.split('"').next().unwrap().replace("&amp;", "&");
    }
    assert_eq!(seen.len(), 120);
    assert_eq!(seen.iter().cloned().collect::<std::collections::BTreeSet<_>>(), sent);
    assert!(!app.get("/ko/talk/work?language=en").await.body.contains("/ko/topic/"));
    for rubbish in ["?after=x", "?after=1.2", "?language=xx", "?after=99999999999999999999.a"] {
        assert_eq!(app.get(&format!("/ko/talk/work{rubbish}")).await.status, 200, "{rubbish}");
    }
    assert_eq!(app.get("/ko/talk/nothing").await.status, 404);
}

#[tokio::test]
async fn a_long_topic_is_read_page_by_page() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let topic = asks.ask(&app, "work", TITLE, TEXT).await.topic();
    let mut sent = Vec::new();
    for number in 0..120 {
        app.forget_attempts().await;
        sent.push(asks.reply(&app, &topic, &format!("답 {number}.")).await);
    }
    let last = sent.pop().unwrap();
    assert!(last.header("location").contains("&at="), "a late reply is not on the first page");
    let at = asks.get(&app, &format!("/ko/post/{}", last.post_id())).await;
    let at = app.get(at.header("location").split('#').next().unwrap()).await.body;
    assert!(at.contains("답 119.") && !at.contains("답 118.") && at.contains("앞의 답"));

    let mut path = format!("/ko/topic/{topic}");
    let mut seen = Vec::new();
    loop {
        let page = app.get(&path).await.body;
        let numbers = page.split("<p>답 ").skip(1).filter_map(|rest| rest.split_once('.'));
        let numbers = numbers.map(|(number, _)| number.to_owned());
        seen.extend(numbers.filter(|number| number.parse::<u32>().is_ok()));
        let next = page.split("<a href=\"").find(|link| link.contains("rel=\"next\""));
        let Some(next) = next else { break };
        path = next.split('"').next().unwrap().replace("&amp;", "&");
    }
    assert_eq!(seen, (0..120).map(|n| n.to_string()).collect::<Vec<_>>());
    let back = app.get(&path).await.body;
    let before = back.split("<a href=\"").find(|link| link.contains("rel=\"prev\"")).unwrap();
    let before = app.get(&before.split('"').next().unwrap().replace("&amp;", "&")).await.body;
    assert!(before.contains("답 98.") && !before.contains("답 99."));
}
