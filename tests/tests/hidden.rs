//! What is not published shows nowhere, to nobody but its author and who moderates it.

use std::time::Duration;

use domain::account::Grant;
use domain::forum::Board;
use domain::id::CaseId;
use reqwest::RequestBuilder;
use tests::{Answer, Member, TestApp, form_number};

use crate::forum::known;
use crate::moderation::apply_due;

/// Words that occur nowhere else: in the title, the tag, the content note and the text.
const WORDS: [&str; 4] = ["별무리나루", "꽃샘터울", "먹구름재", "이슬바람골"];
/// The same of a reply.
const REPLY: &str = "노을빛여울";

/// A topic and a reply in somebody else's topic, both by the author.
struct Written {
    topic: String,
    post: String,
    /// Of somebody else, always published.
    asked: String,
    reply: String,
}

/// Who looks.
struct People {
    author: Member,
    /// Asked the question that the author answers, and reports what the author wrote.
    asker: Member,
    moderator: Member,
    second: Member,
    elsewhere: Member,
}

impl People {
    async fn new(app: &TestApp) -> Self {
        let at = |board| [Grant::Moderator { board: Some(board), language: None }];
        Self {
            author: app.member("봄비").await,
            asker: known(app, "들국화").await,
            moderator: app.member_with("민들레", &at(Board::Work)).await,
            second: app.member_with("새별", &at(Board::Work)).await,
            elsewhere: app.member_with("물안개", &at(Board::Home)).await,
        }
    }
}

/// Every address at which others could come upon it.
fn places(written: &Written) -> Vec<String> {
    let Written { topic, post, asked, reply } = written;
    let mut places: Vec<String> = [
        "/ko",
        "/ko/talk",
        "/ko/talk/work",
        "/ko/talk/work?language=ko",
        "/ko/talk/work/feed.xml",
        "/en/talk/work/feed.xml",
        "/ko/me",
        "/ko/me/notices",
        "/ko/me/data/all",
        "/ko/me/data/madang.json",
        "/ko/saved",
        "/ko/moderate",
        "/ko/moderate/rules",
        "/ko/transparency",
        "/sitemap.xml",
        "/sitemap/start",
        "/sitemap/words",
        "/sitemap/topics/start",
    ]
    .map(String::from)
    .into();
    places.extend(["", "?at=", "/reply", "/live?since=0"].map(|p| format!("/ko/topic/{topic}{p}")));
    places.extend(["", "/live?since=0"].map(|p| format!("/ko/topic/{asked}{p}")));
    for post in [post, reply] {
        let parts = ["", "/history", "/quote", "/report", "/edit", "/withdraw"];
        places.extend(parts.map(|part| format!("/ko/post/{post}{part}")));
    }
    // Also what is being typed: the word itself must not be completed.
    for word in WORDS.iter().chain([&REPLY]) {
        let begun: String = word.chars().take(3).collect();
        for typed in [&begun, *word] {
            for path in ["/ko/search", "/ko/words", "/ko/talk"] {
                places.push(format!("{path}?q={typed}"));
            }
            for kind in ["search", "suggest", "topics", "words"] {
                places.push(format!("/api/v1/{kind}?q={typed}"));
            }
        }
    }
    places
}

/// Sends it and reads for a moment, since live replies never end.
async fn read(app: &TestApp, request: RequestBuilder, path: &str) -> Answer {
    if !path.contains("/live") {
        return app.send(request).await;
    }
    let mut response = request.send().await.unwrap();
    let (status, headers) = (response.status(), response.headers().clone());
    let mut body = Vec::new();
    let wait = Duration::from_millis(300);
    while let Ok(Ok(Some(chunk))) = tokio::time::timeout(wait, response.chunk()).await {
        body.extend_from_slice(&chunk);
    }
    Answer { status, headers, body: String::from_utf8(body).unwrap() }
}

async fn answer(app: &TestApp, who: Option<&Member>, path: &str) -> Answer {
    let request = match who {
        Some(member) => member.request(app, "GET", path),
        None => app.request("GET", path),
    };
    let answer = read(app, request, path).await;
    assert!(answer.status.as_u16() < 500, "{path}: {}", answer.status);
    let kept = answer.header("cache-control");
    if who.is_some() {
        assert!(kept.contains("no-store") && !kept.contains("public"), "{path}: {kept}");
    } else if path.starts_with("/ko/topic") || path.starts_with("/ko/talk") {
        assert!(kept.contains("private") || kept.contains("no-store"), "{path}: {kept}");
    }
    answer
}

/// Whatever of it stands in an answer, except what was in the question.
fn traces(written: &Written, path: &str, body: &str) -> Vec<String> {
    // What was taken back leaves an empty place where others had answered.
    let ids = [&written.topic, &written.post, &written.reply].map(String::as_str);
    let ids =
        ids.into_iter().filter(|id| !body.contains(&format!("id=\"p-{id}\" class=\"post-gone\"")));
    let ids: Vec<&str> = ids.collect();
    let all = WORDS.iter().chain([&REPLY]).chain(&ids);
    all.filter(|word| !path.contains(**word) && body.contains(**word))
        .map(|word| format!("{path} shows {word}"))
        .collect()
}

/// Nobody else comes upon it, nor is it counted.
async fn shows_to_nobody(app: &TestApp, people: &People, written: &Written, when: &str) {
    index_has_followed().await;
    let others = [None, Some(&people.asker), Some(&people.elsewhere)];
    for who in others {
        for path in places(written) {
            let body = answer(app, who, &path).await.body;
            let found = traces(written, &path, &body);
            let name = who.map_or("a visitor", |member| &member.handle);
            assert!(found.is_empty(), "{when}, to {name}: {found:?}");
        }
        let board = answer(app, who, "/ko/talk/work").await.body;
        assert!(!board.contains("답 1개"), "{when}: a reply is counted");
        let talk = answer(app, who, "/ko/talk").await.body;
        assert!(talk.contains("글 1개") && !talk.contains("글 2개"), "{when}: a topic is counted");
        let live = format!("/ko/topic/{}/live?since=0", written.asked);
        // The question itself is one, except to who asked it.
        assert!(!answer(app, who, &live).await.body.contains("data: 2"), "{when}: told of live");
        let topic = answer(app, who, &format!("/ko/topic/{}", written.topic)).await;
        assert_eq!(topic.status, 404, "{when}");
    }
    let told = answer(app, Some(&people.asker), "/ko/me/notices").await.body;
    assert!(!told.contains("새 답이 달렸어요"), "{when}: somebody was told of it");
}

/// Everybody can read it, and it is counted.
async fn shows_to_all(app: &TestApp, people: &People, written: &Written, when: &str) {
    index_has_followed().await;
    let topic = format!("/ko/topic/{}", written.topic);
    let asked = format!("/ko/topic/{}", written.asked);
    for who in [None, Some(&people.asker), Some(&people.elsewhere), Some(&people.author)] {
        let page = answer(app, who, &topic).await.body;
        assert!(WORDS.iter().all(|word| page.contains(word)), "{when}");
        assert!(answer(app, who, &asked).await.body.contains(REPLY), "{when}");
        for path in ["/ko/talk/work", "/ko/talk/work/feed.xml", "/sitemap/topics/start"] {
            assert!(answer(app, who, path).await.body.contains(&written.topic), "{when}: {path}");
        }
        assert!(answer(app, who, "/ko/talk/work").await.body.contains("답 1개"), "{when}");
        assert!(answer(app, who, "/ko/talk").await.body.contains("글 2개"), "{when}");
    }
    let live = answer(app, None, &format!("{asked}/live?since=0")).await.body;
    assert!(live.contains("data: 2 "), "{when}: {live}");
}

/// Its author reads it all, wherever it stands.
async fn shows_to_its_author(app: &TestApp, people: &People, written: &Written) {
    let author = Some(&people.author);
    let page = answer(app, author, &format!("/ko/topic/{}", written.topic)).await.body;
    assert!(WORDS.iter().all(|word| page.contains(word)));
    let asked = answer(app, author, &format!("/ko/topic/{}", written.asked)).await.body;
    assert!(asked.contains(REPLY));
    let copy = answer(app, author, "/ko/me/data/all").await.body;
    assert!(copy.contains(WORDS[0]) && copy.contains(WORDS[3]) && copy.contains(REPLY));
}

/// Who moderates its board reads it while it waits.
async fn shows_to_its_moderator(app: &TestApp, people: &People, written: &Written) {
    let page = answer(app, Some(&people.moderator), &format!("/ko/topic/{}", written.topic)).await;
    assert!(WORDS.iter().all(|word| page.body.contains(word)));
    let cases = waiting(app, &people.moderator).await;
    assert_eq!(cases.len(), 2);
    let mut desk = String::new();
    for case in cases {
        let path = format!("/ko/moderate/case/{case}");
        desk += &answer(app, Some(&people.moderator), &path).await.body;
        assert_eq!(answer(app, Some(&people.elsewhere), &path).await.status, 403);
    }
    assert!(desk.contains(WORDS[0]) && desk.contains(WORDS[3]) && desk.contains(REPLY));
}

/// Waits until the index has read on past everything that happened before: it follows the
/// database within a second.
async fn index_has_followed() {
    tokio::time::sleep(Duration::from_millis(1_500)).await;
}

/// The cases that wait for somebody.
async fn waiting(app: &TestApp, who: &Member) -> Vec<CaseId> {
    linked(&who.get(app, "/ko/moderate").await.body, "/ko/moderate/case/")
}

/// The cases that a page leads to.
fn linked(page: &str, path: &str) -> Vec<CaseId> {
    page.split(path).skip(1).map(|rest| rest[..36].parse().unwrap()).collect()
}

fn hidden_field<'a>(page: &'a str, name: &str) -> &'a str {
    let rest = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    rest.split('"').next().unwrap()
}

/// Somebody decides about both posts, and the time to undo it goes by.
async fn decide(app: &TestApp, by: &Member, decision: &str, reason: &str) {
    let cases = waiting(app, by).await;
    assert_eq!(cases.len(), 2, "to {decision}");
    for case in cases {
        let path = format!("/ko/moderate/case/{case}");
        by.post(app, &format!("{path}/claim"), &[]).await;
        let page = by.get(app, &path).await.body;
        let [version, revision] = ["version", "revision"].map(|name| hidden_field(&page, name));
        let form = [
            ("version", version),
            ("revision", revision),
            ("decision", decision),
            ("reason", reason),
        ];
        let done = by.post(app, &format!("{path}/decide"), &form).await;
        assert!(done.header("location").contains("undo="), "{decision}: {}", done.body);
    }
    apply_due(app, 2).await;
}

/// The author asks that somebody else looks again, and that one shows both posts.
async fn appeal(app: &TestApp, people: &People) {
    let notices = people.author.get(app, "/ko/me/notices").await.body;
    for case in linked(&notices, "/ko/appeal/") {
        people.author.post(app, &format!("/ko/appeal/{case}"), &[("text", "다시 봐 주세요")]).await;
    }
    assert_eq!(waiting(app, &people.moderator).await, [], "not who decided");
    decide(app, &people.second, "overturn", "").await;
}

async fn write(app: &TestApp, people: &People) -> Written {
    let asked = people.asker.ask(app, "work", "남의 물음", "무엇이 있나요").await.topic();
    let [title, tag, note, text] = WORDS;
    let (number, title) = (form_number(), format!("{title} 물음"));
    let text = format!("{text}에서 만나요");
    let form = [
        ("form", number.as_str()),
        ("title", &title),
        ("tags", tag),
        ("note", note),
        ("text", &text),
        ("do", "send"),
    ];
    let sent = people.author.post(app, "/ko/talk/work/new", &form).await;
    let reply = people.author.reply(app, &asked, &format!("{REPLY}로 오세요")).await;
    Written { topic: sent.topic(), post: sent.post_id(), reply: reply.post_id(), asked }
}

#[tokio::test]
async fn what_is_not_published_shows_nowhere() {
    let app = TestApp::new().await;
    let people = People::new(&app).await;
    let written = write(&app, &people).await;

    shows_to_nobody(&app, &people, &written, "held").await;
    shows_to_its_author(&app, &people, &written).await;
    shows_to_its_moderator(&app, &people, &written).await;

    decide(&app, &people.moderator, "reject", "privacy").await;
    shows_to_nobody(&app, &people, &written, "rejected").await;
    shows_to_its_author(&app, &people, &written).await;

    appeal(&app, &people).await;
    shows_to_all(&app, &people, &written, "published").await;
    let told = people.asker.get(&app, "/ko/me/notices").await.body;
    assert!(told.contains("새 답이 달렸어요") && told.contains(&written.reply));

    for post in [&written.post, &written.reply] {
        let form = [("reason", "insult"), ("text", "")];
        people.asker.post(&app, &format!("/ko/post/{post}/report"), &form).await;
    }
    decide(&app, &people.moderator, "hide", "insult").await;
    shows_to_nobody(&app, &people, &written, "hidden").await;
    shows_to_its_author(&app, &people, &written).await;

    appeal(&app, &people).await;
    shows_to_all(&app, &people, &written, "published again").await;

    for post in [&written.post, &written.reply] {
        let done = people.author.post(&app, &format!("/ko/post/{post}/withdraw"), &[]).await;
        assert_eq!(done.status, 303);
    }
    shows_to_nobody(&app, &people, &written, "withdrawn").await;
    // What was taken back is gone from these pages for moderators and its author as well.
    for who in [&people.moderator, &people.author] {
        for path in places(&written) {
            let body = answer(&app, Some(who), &path).await.body;
            let words = WORDS.iter().chain([&REPLY]);
            let left: Vec<_> =
                words.filter(|w| !path.contains(**w) && body.contains(**w)).collect();
            assert!(left.is_empty(), "withdrawn, to {}: {path} shows {left:?}", who.handle);
        }
    }
}
