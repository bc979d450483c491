//! Moderators at their desk, and what authors and others meet of it.

use std::time::{Duration, Instant};

use domain::account::Grant;
use domain::forum::{Board, Body, Language, Tags, Title};
use domain::id::{AccountId, CaseId, PostId};
use domain::moderation::{Cause, Lane};
use domain::time::Clock;
use store::forum::{NewPost, NewTopic};
use store::moderation::{Opened, Subject, open};
use tests::{Member, TestApp, madang};

const MODERATOR: Grant = Grant::Moderator { board: None, language: None };

/// A question that waits for a moderator.
async fn held(app: &TestApp, author: &Member) -> (PostId, CaseId) {
    let store = app.store().await;
    let mut tx = store.write().await.unwrap();
    let now = Clock::System.now();
    let topic = NewTopic {
        board: Board::Work,
        language: Language::Ko,
        title: Title::parse("통장을 어디서 만드나요").unwrap(),
        tags: Tags::default(),
        content_note: None,
    };
    let body = Body::parse("신분증 <b>없이</b>도 되나요?").unwrap();
    let form = domain::id::uuid_v7(now);
    let post = NewPost { author: author.id, signed: None, body, quotes: None, form };
    let sent = store::forum::topic(&mut tx, &topic, &post, now).await.unwrap();
    let opened = Opened {
        subject: Subject::Post(sent.post, 1),
        lane: Lane::Held,
        cause: Cause::FirstPosts,
        board: Some(Board::Work),
        language: Some(Language::Ko),
        author: Some(author.id),
        evidence: "신분증 없이도 되나요?".into(),
    };
    let case = open(&mut tx, &opened, now).await.unwrap();
    tx.commit().await.unwrap();
    store.close().await;
    (sent.post, case)
}

/// Lets so many decisions take effect, as when the time to undo them is over.
pub(crate) async fn apply_due(app: &TestApp, expected: usize) {
    let store = app.store().await;
    let mut tx = store.write().await.unwrap();
    let due = Clock::System.now() + domain::moderation::UNDO;
    assert_eq!(store::moderation::apply_due(&mut tx, due, 10).await.unwrap(), expected);
    tx.commit().await.unwrap();
    store.close().await;
}

/// The case about a post that waits.
pub(crate) async fn case_of(app: &TestApp, post: &str) -> CaseId {
    let store = app.store().await;
    let mut tx = store.read().await.unwrap();
    let (me, scope) = (AccountId::new(Clock::System.now()), whole_scope());
    let first = store::moderation::Place::first();
    let now = Clock::System.now();
    let found = store::moderation::queue(&mut tx, me, &scope, None, &first, 100, now).await;
    let mut case = None;
    for waiting in found.unwrap() {
        let filed = store::moderation::case(&mut tx, waiting.id).await.unwrap().unwrap();
        if filed.post.is_some_and(|about| about.id.to_string() == post) {
            case = Some(waiting.id);
        }
    }
    drop(tx);
    store.close().await;
    case.unwrap()
}

fn whole_scope() -> domain::moderation::Scope {
    let strong = domain::policy::Actor::Member {
        id: AccountId::new(Clock::System.now()),
        standing: domain::account::Standing::Active,
        grants: vec![MODERATOR],
        strong: true,
    };
    domain::moderation::Scope::of(&strong)
}

async fn state(app: &TestApp, case: CaseId) -> (String, bool) {
    let store = app.store().await;
    let mut tx = store.read().await.unwrap();
    let filed = store::moderation::case(&mut tx, case).await.unwrap().unwrap();
    let applied = matches!(filed.case.state,
        domain::moderation::State::Decided(decided) if decided.applied);
    drop(tx);
    store.close().await;
    (filed.post.unwrap().state.to_string(), applied)
}

fn form<'a>(decision: &'a str, reason: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("version", "1"), ("revision", "1"), ("decision", decision), ("reason", reason)]
}

#[tokio::test]
async fn a_post_goes_from_the_queue_to_its_readers() {
    let app = TestApp::new().await;
    let (author, moderator) =
        (app.member("봄비").await, app.member_with("들국화", &[MODERATOR]).await);
    let (_, case) = held(&app, &author).await;
    let desk = moderator.get(&app, "/ko/moderate").await.body;
    assert!(desk.contains(&format!("/ko/moderate/case/{case}")) && desk.contains("새로 온 사람"));

    let path = format!("/ko/moderate/case/{case}");
    let taken = moderator.post(&app, "/ko/moderate/next", &[]).await;
    assert_eq!((taken.status.as_u16(), taken.header("location")), (303, path.as_str()));
    let page = moderator.get(&app, &path).await.body;
    assert!(page.contains("&lt;b&gt;없이&lt;/b&gt;"), "as text");
    assert!(!page.contains("봄비"), "who it is, is shown to nobody");
    let cover = page.split("<details").find(|part| part.contains("id=\"desk-text\"")).unwrap();
    let tag = cover.split('>').next().unwrap();
    assert!(tag.contains("covered") && !tag.contains("open"), "covered at first: {tag}");

    let no_reason = moderator.post(&app, &format!("{path}/decide"), &form("reject", "")).await;
    assert_eq!(no_reason.status, 422);
    assert!(no_reason.body.contains("까닭을 하나 골라"));
    let done = moderator.post(&app, &format!("{path}/decide"), &form("publish", "")).await;
    assert_eq!(done.header("location"), format!("/ko/moderate?undo={case}"));
    let undo = moderator.get(&app, &format!("/ko/moderate?undo={case}")).await.body;
    assert!(undo.contains(&format!("{path}/undo")));

    let started = Instant::now();
    while state(&app, case).await != ("published".into(), true) {
        assert!(started.elapsed() < Duration::from_secs(20), "it never took effect");
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    assert!(started.elapsed() > Duration::from_secs(8), "there was time to undo it");
    let url = app.database_url();
    let folder = tempfile::tempdir().unwrap();
    let verify = madang(folder.path(), &["audit", "verify", "--database-url", &url]).await;
    assert_eq!(verify.status, 0, "{}", verify.stderr);
    assert!(verify.stdout.contains("lines 2"), "{}", verify.stdout);
    let export = madang(folder.path(), &["audit", "export", "--database-url", &url]).await;
    assert!(export.stdout.contains("\"action\":\"decide\"") && !export.stdout.contains("들국화"));
}

#[tokio::test]
async fn the_second_moderator_is_told_calmly_who_was_first() {
    let app = TestApp::new().await;
    let author = app.member("봄비").await;
    let (one, two) = (
        app.member_with("들국화", &[MODERATOR]).await,
        app.member_with("민들레", &[MODERATOR]).await,
    );
    let (_, case) = held(&app, &author).await;
    let path = format!("/ko/moderate/case/{case}");
    one.post(&app, &format!("{path}/claim"), &[]).await;
    let page = two.get(&app, &path).await.body;
    assert!(page.contains("들국화님이") && !page.contains("name=\"decision\""));
    one.post(&app, &format!("{path}/decide"), &form("reject", "privacy")).await;
    let late = two.post(&app, &format!("{path}/decide"), &form("publish", "")).await;
    assert_eq!((late.status.as_u16(), late.header("location")), (303, path.as_str()));
    let page = two.get(&app, &path).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("들국화님이 이미 정했어요: 싣지 않음"));
    let undone = one.post(&app, &format!("{path}/undo"), &[]).await;
    assert_eq!(undone.header("location"), path);
    assert!(one.get(&app, &path).await.body.contains("name=\"decision\""), "it is theirs again");
}

#[tokio::test]
async fn nobody_else_comes_in() {
    let app = TestApp::new().await;
    let author = app.member("봄비").await;
    let (_, case) = held(&app, &author).await;
    let elsewhere = Grant::Moderator { board: Some(Board::Home), language: None };
    let elsewhere = app.member_with("민들레", &[elsewhere]).await;
    let path = format!("/ko/moderate/case/{case}");
    let closed = elsewhere.get(&app, &path).await;
    assert_eq!(closed.status, 403);
    assert!(!closed.body.contains("신분증"));
    let post = |action: &str| ("POST", format!("{path}/{action}"));
    let mut routes = vec![("POST", "/ko/moderate/next".to_owned()), ("GET", path.clone())];
    routes.extend(
        ["claim", "skip", "decide", "undo", "escalate", "note", "care", "sanction"].map(post),
    );
    for page in ["", "/rules", "/audit", "/boards"] {
        routes.push(("GET", format!("/ko/moderate{page}")));
    }
    routes.push(("POST", "/ko/moderate/rules".into()));
    routes.push(("POST", "/ko/moderate/boards".into()));
    let fields = [
        ("version", "1"),
        ("revision", "1"),
        ("decision", "publish"),
        ("text", "글"),
        ("sanction", "limited-1"),
        ("board", "work"),
        ("holds", "true"),
        ("pattern", "낱말"),
    ];
    for (method, route) in &routes {
        let request = author.request(&app, method, route);
        let request = if *method == "POST" { request.form(&fields) } else { request };
        let answer = app.send(request).await;
        assert_eq!(answer.status, 403, "{method} {route}");
        let request = app.request(method, route);
        let request = if *method == "POST" { request.form(&fields) } else { request };
        let answer = app.send(request).await;
        assert_eq!(answer.status, 303, "{method} {route}");
        assert!(answer.header("location").starts_with("/ko/sign-in?to="), "{method} {route}");
    }
    assert_eq!(state(&app, case).await, ("held".into(), false));
}

#[tokio::test]
async fn a_post_is_reported_and_its_author_is_not() {
    let app = TestApp::new().await;
    let (author, reader) = (app.member("봄비").await, app.member("민들레").await);
    let (post, _) = held(&app, &author).await;
    let path = format!("/ko/post/{post}/report");
    assert_eq!(reader.get(&app, &path).await.status, 404, "nobody learns what waits");
    publish(&app, post).await;
    assert_eq!(author.get(&app, &path).await.status, 403);
    let form = reader.get(&app, &path).await.body;
    assert!(form.contains("누가 알렸는지는") && form.contains("value=\"danger\""));
    let none = reader.post(&app, &path, &[("text", "</textarea><b>글")]).await;
    assert_eq!(none.status, 422);
    assert!(none.body.contains("&lt;/textarea&gt;&lt;b&gt;글"), "what was typed is kept");
    let thanks = reader.post(&app, &path, &[("reason", "insult"), ("text", "")]).await.body;
    assert!(thanks.contains("사람이 곧 볼게요"));
    let again = reader.post(&app, &path, &[("reason", "insult"), ("text", "")]).await.body;
    assert!(again.contains("이미 알려 주셨어요"));
}

async fn publish(app: &TestApp, post: PostId) {
    let store = app.store().await;
    let mut tx = store.write().await.unwrap();
    assert!(store::forum::publish(&mut tx, post, 1, Clock::System.now()).await.unwrap());
    tx.commit().await.unwrap();
    store.close().await;
}

#[tokio::test]
async fn a_rejected_author_reads_why_and_appeals_once() {
    let app = TestApp::new().await;
    let (author, moderator) =
        (app.member("봄비").await, app.member_with("들국화", &[MODERATOR]).await);
    let (_, case) = held(&app, &author).await;
    reject(&app, case, moderator.id).await;
    let path = format!("/ko/appeal/{case}");
    let page = author.get(&app, &path).await.body;
    assert!(page.contains("누구인지, 어디 사는지") && page.contains("이름을 빼 주세요"));
    assert!(!page.contains("들국화"), "nobody learns who decided");
    assert_eq!(moderator.get(&app, &path).await.status, 404);
    assert_eq!(author.post(&app, &path, &[("text", " ")]).await.status, 422);
    assert!(author.post(&app, &path, &[("text", "뺐어요")]).await.body.contains("다른 사람이"));
    assert!(author.post(&app, &path, &[("text", "또")]).await.body.contains("이미 다시 봐 달라고"));
    assert!(!moderator.get(&app, "/ko/moderate").await.body.contains("/ko/moderate/case/"));
    let other = app.member_with("민들레", &[MODERATOR]).await;
    assert!(other.get(&app, "/ko/moderate").await.body.contains("/ko/moderate/case/"));
}

pub(crate) async fn reject(app: &TestApp, case: CaseId, by: AccountId) {
    use domain::moderation::{Decision, Reason, Seen, UNDO};
    let store = app.store().await;
    let mut tx = store.write().await.unwrap();
    let (now, seen) = (Clock::System.now(), Seen { version: 1, revision: 1 });
    let decision = Decision::Reject(Reason::Privacy);
    let message = "이름을 빼 주세요";
    let done = store::moderation::decide(&mut tx, case, by, seen, &decision, message, now).await;
    done.unwrap().unwrap().unwrap();
    assert_eq!(store::moderation::apply_due(&mut tx, now + UNDO, 10).await.unwrap(), 1);
    tx.commit().await.unwrap();
    store.close().await;
}

#[tokio::test]
async fn rules_are_tried_before_they_hold() {
    let app = TestApp::new().await;
    let moderator = app.member_with("들국화", &[MODERATOR]).await;
    let path = "/ko/moderate/rules";
    let rule = |action: &'static str, pattern: &'static str| {
        [("action", action), ("kind", "text"), ("pattern", pattern), ("sample", "브.로.커 소개")]
    };
    let tried = moderator.post(&app, path, &rule("try", "브로커")).await;
    assert_eq!(tried.status, 200);
    assert!(tried.body.contains("새 규칙도 찾았어요"));
    assert!(!moderator.get(&app, path).await.body.contains("<code>"), "nothing was stored");
    assert_eq!(moderator.post(&app, path, &rule("add", "가")).await.status, 422);
    assert_eq!(moderator.post(&app, path, &rule("add", "브로커")).await.status, 303);
    assert!(moderator.get(&app, path).await.body.contains("<code>브로커</code>"));
}

#[tokio::test]
async fn the_public_numbers_are_there_in_every_language() {
    let app = TestApp::new().await;
    for (path, few) in
        [("ko", "5보다 적음"), ("ko-KP", "5보다 적음"), ("en", "fewer than 5"), ("zh", "少于 5")]
    {
        let page = app.get(&format!("/{path}/transparency")).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains(few), "{path}");
    }
    assert!(app.get("/ko").await.body.contains("/ko/transparency"));
}
