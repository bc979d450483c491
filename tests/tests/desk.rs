//! What a moderator works with beside the decision.

use domain::account::Grant;
use domain::locale::Locale;
use tests::{Member, TestApp, form_number};

use crate::forum::known;
use crate::moderation::{apply_due, case_of};

const MODERATOR: Grant = Grant::Moderator { board: None, language: None };

/// What stands in a field with several lines.
fn typed<'a>(page: &'a str, name: &str) -> &'a str {
    let field = page.split("<textarea").find(|part| part.contains(&format!("name=\"{name}\"")));
    let text = field.unwrap().split("</textarea>").next().unwrap();
    text.split_once('>').unwrap().1.trim_start_matches('\n')
}

/// A moderator who has taken a case on, and its address.
async fn taken(app: &TestApp, author: &Member, text: &str) -> (Member, String) {
    author.ask(app, "work", "통장을 어디서 만드나요", text).await;
    let moderator = app.member_with("들국화", &[MODERATOR]).await;
    // Who may be in danger is led to who can help, and not to the post.
    let next = moderator.post(app, "/ko/moderate/next", &[]).await;
    let path = next.header("location").to_owned();
    moderator.post(app, &format!("{path}/claim"), &[]).await;
    (moderator, path)
}

#[tokio::test]
async fn nothing_that_was_typed_is_lost_with_a_form_that_comes_back() {
    let app = TestApp::new().await;
    let author = app.member("봄비").await;
    let (moderator, path) = taken(&app, &author, "죽고 싶어요").await;
    let fields = [
        ("version", "1"),
        ("revision", "1"),
        ("reason", "privacy"),
        ("message", "이름을 빼 주세요"),
        ("edited", "고친 글"),
        ("note", "이웃 게시판에도 있어요 850101-1234567"),
        ("care", "많이 힘드셨지요 850101-1234567"),
    ];
    let with = |name: &'static str, value: &'static str| {
        fields.map(|(known, old)| (known, if known == name { value } else { old }))
    };
    let forms = [
        ("note", fields.to_vec()),
        ("care", fields.to_vec()),
        ("decide", [&with("reason", "")[..], &[("decision", "reject")]].concat()),
        ("decide", [&with("message", "850101-1234567")[..], &[("decision", "hide")]].concat()),
        ("decide", [&with("edited", " ")[..], &[("decision", "edit")]].concat()),
    ];
    for (button, form) in forms {
        let back = moderator.post(&app, &format!("{path}/{button}"), &form).await;
        assert_eq!(back.status, 422, "{button}");
        assert_eq!(back.body.matches("class=\"field-error\"").count(), 1, "{button}");
        for (name, value) in &form {
            match *name {
                "message" | "edited" | "note" | "care" => {
                    assert_eq!(typed(&back.body, name), *value, "{button}: {name}");
                }
                "reason" if !value.is_empty() => {
                    let option = back.body.split("<option").find(|o| o.contains("\"privacy\""));
                    assert!(option.unwrap().contains("selected"), "{button}: the reason");
                }
                _ => {}
            }
        }
    }
    // What is right is taken, and nobody but moderators reads a note.
    let noted = moderator.post(&app, &format!("{path}/note"), &[("note", "살펴봤어요")]).await;
    assert_eq!(noted.header("location"), format!("{path}?said=noted"));
    assert!(moderator.get(&app, &path).await.body.contains("살펴봤어요"));
    let cared = moderator.post(&app, &format!("{path}/care"), &[("care", "함께 있을게요")]).await;
    assert_eq!(cared.header("location"), format!("{path}?said=cared"));
    let notices = author.get(&app, "/ko/me/notices").await.body;
    assert!(notices.contains("함께 있을게요") && !notices.contains("살펴봤어요"));
}

#[tokio::test]
async fn a_letter_begins_in_the_words_of_its_reader() {
    for (locale, begins) in [(Locale::KoKr, "글을 읽었어요"), (Locale::KoKp, "글을 읽었습니다")]
    {
        let app = TestApp::new().await;
        let author = app.member_in(locale, "봄비", &[]).await;
        let (moderator, path) = taken(&app, &author, "죽고 싶어요").await;
        let page = moderator.get(&app, &path).await.body;
        assert!(typed(&page, "care").starts_with(begins), "{locale:?}");
    }
}

#[tokio::test]
async fn a_rewritten_text_stands_beside_the_one_that_is_shown() {
    let app = TestApp::new().await;
    let author = app.member("봄비").await;
    let sent = author.ask(&app, "work", "통장", "처음 쓴 글").await;
    app.publish(&sent.post_id()).await;
    let edit = format!("/ko/post/{}/edit", sent.post_id());
    let form = [("title", "통장"), ("text", "다시 쓴 글"), ("do", "send")];
    author.post(&app, &edit, &form).await;
    let moderator = app.member_with("들국화", &[MODERATOR]).await;
    let case = case_of(&app, &sent.post_id()).await;
    let page = moderator.get(&app, &format!("/ko/moderate/case/{case}")).await.body;
    let part = |id: &str| {
        let part = page.split("<details").find(|part| part.contains(&format!("id=\"{id}\"")));
        part.unwrap().split("</details>").next().unwrap()
    };
    assert!(part("desk-text").contains("다시 쓴 글") && !part("desk-text").contains("처음 쓴"));
    assert!(part("desk-shown").contains("처음 쓴 글") && !part("desk-shown").contains("다시 쓴"));
    let tag = part("desk-shown").split('>').next().unwrap();
    assert!(tag.contains("covered") && !tag.contains("open"), "covered at first: {tag}");
}

#[tokio::test]
async fn a_moderator_reads_a_post_as_its_readers_will() {
    let app = TestApp::new().await;
    let author = app.member("봄비").await;
    let text = "**꼭** [은행](https://bank.example/?a=b&c)에 가세요.\n\n- 통장\n\n\
        [여기](javascript:alert(2)) <img src=x onerror=alert(3)>\n\n<script>alert(1)</script>";
    author.ask(&app, "work", "통장", text).await;
    let moderator = app.member_with("들국화", &[MODERATOR]).await;
    let next = moderator.post(&app, "/ko/moderate/next", &[]).await;
    let page = moderator.get(&app, next.header("location")).await.body;
    let cover = page.split("<details").find(|part| part.contains("id=\"desk-text\"")).unwrap();
    let tag = cover.split('>').next().unwrap();
    assert!(tag.contains("covered") && !tag.contains("open"), "covered at first: {tag}");
    for seen in [
        "<strong>꼭</strong> ",
        "<span class=\"post-link\">은행</span>",
        "<code class=\"post-address\">https://bank.example/?a=b&amp;c</code>",
        "<li>통장</li>",
        "<p>여기 ",
        "&lt;script&gt;alert(1)",
        "&lt;img src=x",
    ] {
        assert!(cover.contains(seen), "{seen} in {cover}");
    }
    for harm in ["<script", "javascript:", "<img", "<a "] {
        assert!(!cover.contains(harm), "{harm} in {cover}");
    }
    // What it was made of is reached below it, and in the field in which it can be edited.
    let typed_as = page.split("<details").find(|part| part.contains("as-typed")).unwrap();
    assert!(typed_as.contains("**꼭** [은행](https://bank.example/?a=b&amp;c)"), "{typed_as}");
    assert!(typed_as.contains("javascript:alert(2)"), "every sign of it");
    assert!(!typed_as.split('>').next().unwrap().contains("open"), "folded: {typed_as}");
    assert!(typed(&page, "edited").starts_with("**꼭** [은행]("));
}

#[tokio::test]
async fn what_may_give_somebody_away_is_seen_also_where_readers_would_not_see_it() {
    let app = TestApp::new().await;
    let author = app.member("봄비").await;
    let number = form_number();
    let form = [
        ("form", number.as_str()),
        ("title", "통장"),
        ("text", "여기로 전화하세요.\n\n[숨은 곳]: https://a.example/010-1234-5678"),
        ("anyway", "yes"),
        ("do", "send"),
    ];
    assert_eq!(author.post(&app, "/ko/talk/work/new", &form).await.status, 303);
    let moderator = app.member_with("들국화", &[MODERATOR]).await;
    let next = moderator.post(&app, "/ko/moderate/next", &[]).await;
    let page = moderator.get(&app, next.header("location")).await.body;
    let as_typed = page.split("<details").find(|part| part.contains("as-typed")).unwrap();
    assert!(as_typed.contains("010-1234-5678"), "{as_typed}");
    assert!(as_typed.split('>').next().unwrap().contains("open"), "not folded: {as_typed}");
}

#[tokio::test]
async fn the_desk_counts_what_waits_for_this_moderator() {
    let app = TestApp::new().await;
    let author = app.member("봄비").await;
    author.ask(&app, "work", "제목", "첫 글").await;
    author.ask(&app, "home", "제목", "죽고 싶어요").await;
    let at = |board| [Grant::Moderator { board: Some(board), language: None }];
    let work = app.member_with("들국화", &at(domain::forum::Board::Work)).await;
    let all = app.member_with("민들레", &[MODERATOR]).await;
    for (who, held, crisis) in [(&work, 1, 0), (&all, 1, 1)] {
        let counts = who.get(&app, "/ko/moderate/counts").await.json();
        assert_eq!(
            (counts["held"].as_i64(), counts["crisis"].as_i64()),
            (Some(held), Some(crisis))
        );
        let desk = who.get(&app, "/ko/moderate").await.body;
        for lane in ["all", "crisis", "report", "held", "appeal", "suggestion"] {
            assert!(desk.contains(&format!("id=\"desk-count-{lane}\"")), "{lane}");
        }
        assert!(desk.contains("/ko/moderate/counts"), "the page knows where to ask");
    }
    assert_eq!(author.get(&app, "/ko/moderate/counts").await.status, 403);
}

#[tokio::test]
async fn who_skips_the_only_case_has_none() {
    let app = TestApp::new().await;
    let author = app.member("봄비").await;
    let (moderator, path) = taken(&app, &author, "첫 글").await;
    let skipped = moderator.post(&app, &format!("{path}/skip"), &[]).await;
    assert_eq!(skipped.header("location"), "/ko/moderate");
    assert!(moderator.get(&app, &path).await.body.contains("내가 볼게요"), "anybody can take it");
    author.ask(&app, "work", "둘째", "둘째 글").await;
    moderator.post(&app, &format!("{path}/claim"), &[]).await;
    let skipped = moderator.post(&app, &format!("{path}/skip"), &[]).await;
    let next = skipped.header("location");
    assert!(next.starts_with("/ko/moderate/case/") && next != path, "{next}");
}

#[tokio::test]
async fn an_editor_reads_a_story_before_others_do() {
    let app = TestApp::new().await;
    let author = known(&app, "봄비").await;
    let editor = app.member_with("달무리", &[Grant::Editor { organization: None }]).await;
    let elsewhere = Grant::Moderator { board: Some(domain::forum::Board::Work), language: None };
    let elsewhere = app.member_with("민들레", &[elsewhere]).await;
    let number = form_number();
    let mut form = vec![
        ("form", number.as_str()),
        ("title", "강을 건넌 날"),
        ("text", "그날 밤 강가에 서 있었어요."),
        ("do", "send"),
    ];
    let path = "/ko/talk/stories/new";
    assert_eq!(author.post(&app, path, &form).await.status, 422, "not without consent");
    form.push(("consent", "yes"));
    let sent = author.post(&app, path, &form).await;
    let story = format!("/ko/topic/{}", sent.topic());
    assert_eq!(app.get(&story).await.status, 404, "also of somebody who is known here");

    // Of posts in other boards the editor sees nothing.
    let work = app.member("새별").await.ask(&app, "work", "제목", "글").await.post_id();
    let other = format!("/ko/moderate/case/{}", case_of(&app, &work).await);
    assert_eq!(editor.get(&app, &other).await.status, 403);
    let case = case_of(&app, &sent.post_id()).await;
    let path = format!("/ko/moderate/case/{case}");
    assert_eq!(elsewhere.get(&app, &path).await.status, 403);
    let desk = editor.get(&app, "/ko/moderate").await.body;
    assert!(desk.contains(&path) && !desk.contains(&other));

    editor.post(&app, &format!("{path}/claim"), &[]).await;
    assert!(editor.get(&app, &path).await.body.contains("그날 밤 강가에"));
    let form = [("version", "1"), ("revision", "1"), ("decision", "publish")];
    let done = editor.post(&app, &format!("{path}/decide"), &form).await;
    assert!(done.header("location").contains("undo="), "{}", done.body);
    apply_due(&app, 1).await;
    assert!(app.get(&story).await.body.contains("그날 밤 강가에"));
    assert!(author.get(&app, "/ko/me/notices").await.body.contains(&sent.post_id()));
}
