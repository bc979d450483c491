//! A no, and another look at it by somebody else. That the days to ask for one end is tried in
//! `store`, where the clock can be set.

use domain::account::Grant;
use domain::forum::Board;
use domain::id::CaseId;
use tests::{Member, TestApp};

use crate::moderation::{apply_due, case_of};

/// Decides a case as the buttons do.
async fn decide(app: &TestApp, by: &Member, case: CaseId, form: &[(&str, &str)]) {
    let path = format!("/ko/moderate/case/{case}");
    by.post(app, &format!("{path}/claim"), &[]).await;
    let done = by.post(app, &format!("{path}/decide"), form).await;
    assert!(done.header("location").contains("undo="), "{}", done.body);
    apply_due(app, 1).await;
}

/// The case that is first in somebody's queue.
async fn first(app: &TestApp, who: &Member) -> Option<CaseId> {
    let desk = who.get(app, "/ko/moderate").await.body;
    desk.split("/ko/moderate/case/").nth(1).map(|rest| rest[..36].parse().unwrap())
}

#[tokio::test]
async fn a_rejected_author_is_heard_by_somebody_else() {
    let app = TestApp::new().await;
    let here = [Grant::Moderator { board: Some(Board::Work), language: None }];
    let author = app.member("봄비").await;
    let (one, two) =
        (app.member_with("first-one", &here).await, app.member_with("second-one", &here).await);
    let sent = author.ask(&app, "work", "통장을 만들어요", "신분증만 있으면 되나요?").await;
    let topic = format!("/ko/topic/{}", sent.topic());
    let case = case_of(&app, &sent.post_id()).await;
    let reject = [
        ("version", "1"),
        ("revision", "1"),
        ("decision", "reject"),
        ("reason", "other"),
        ("message", "무엇을 묻는지 모르겠어요"),
    ];
    decide(&app, &one, case, &reject).await;

    // The author is told why, on the notice and beside the post, and how to ask again.
    let path = format!("/ko/appeal/{case}");
    for page in ["/ko/me/notices", &topic] {
        let page = author.get(&app, page).await.body;
        assert!(page.contains("무엇을 묻는지 모르겠어요") && page.contains(&path));
        assert!(!page.contains("first-one"), "nobody learns who decided");
    }
    assert_eq!(app.get(&topic).await.status, 404);

    // Too long, empty or with a number comes back with what was typed.
    let number = "제 번호는 850101-1234567이에요";
    let back = author.post(&app, &path, &[("text", number)]).await;
    assert_eq!(back.status, 422);
    assert!(back.body.contains(number));
    assert_eq!(first(&app, &two).await, None, "nothing of it was kept");
    let taken = author.post(&app, &path, &[("text", "통장에 대해 물었어요")]).await;
    assert!(taken.body.contains("다른 사람이"));

    // Whoever decided first does not see it, and may not decide it by its address either.
    assert_eq!(first(&app, &one).await, None);
    let appeal = first(&app, &two).await.unwrap();
    let overturn = [("version", "1"), ("revision", "0"), ("decision", "overturn")];
    let at = format!("/ko/moderate/case/{appeal}");
    one.post(&app, &format!("{at}/claim"), &[]).await;
    let barred = one.post(&app, &format!("{at}/decide"), &overturn).await;
    assert_eq!(barred.header("location"), format!("{at}?said=barred"));
    assert_eq!(author.get(&app, &at).await.status, 403);

    two.post(&app, &format!("{at}/claim"), &[]).await;
    let page = two.get(&app, &at).await.body;
    assert!(page.contains("통장에 대해 물었어요") && page.contains("신분증만 있으면"));
    decide(&app, &two, appeal, &overturn).await;

    // The author is told, the post is shown, and there is no third look.
    assert!(app.get(&topic).await.body.contains("신분증만 있으면"));
    let notices = author.get(&app, "/ko/me/notices").await.body;
    assert!(notices.matches("notice-item").count() >= 2, "one of the no, one of the yes");
    assert!(!notices.contains("second-one"));
    for case in [case, appeal] {
        let again = author.post(&app, &format!("/ko/appeal/{case}"), &[("text", "또")]).await;
        assert!(!again.body.contains("<textarea") && again.status.as_u16() < 500);
    }
    assert_eq!(first(&app, &two).await, None);
}

#[tokio::test]
async fn a_no_that_was_confirmed_stays_one() {
    let app = TestApp::new().await;
    let moderator = [Grant::Moderator { board: None, language: None }];
    let author = app.member("봄비").await;
    let (one, two) =
        (app.member_with("들국화", &moderator).await, app.member_with("민들레", &moderator).await);
    let sent = author.ask(&app, "work", "제목", "누구네 집 전화번호를 알려 줘요").await;
    let case = case_of(&app, &sent.post_id()).await;
    let reject =
        [("version", "1"), ("revision", "1"), ("decision", "reject"), ("reason", "privacy")];
    decide(&app, &one, case, &reject).await;
    let path = format!("/ko/appeal/{case}");
    author.post(&app, &path, &[("text", "괜찮은 글이에요")]).await;
    let appeal = first(&app, &two).await.unwrap();
    let uphold = [("version", "1"), ("revision", "0"), ("decision", "uphold")];
    decide(&app, &two, appeal, &uphold).await;
    assert_eq!(app.get(&format!("/ko/topic/{}", sent.topic())).await.status, 404);
    let again = author.post(&app, &path, &[("text", "또")]).await.body;
    assert!(again.contains("이미 다시 봐 달라고"));
    assert_eq!(first(&app, &one).await, None);
    assert_eq!(first(&app, &two).await, None);
}
