//! Words of lists from elsewhere: a moderator says which are right, and readers see those.

use std::time::Duration;

use domain::account::Grant;
use tests::{Answer, Csv, Member, Output, TestApp, madang, row};

const MODERATOR: Grant = Grant::Moderator { board: None, language: None };

const LIST: &str = "north\tsouth\tenglish\tchinese\tcategory\tsource\n\
    쇠땜일\t용접\twelding\t焊接\t일\t시험 목록\n\
    하늘차\t비행기\t\t\t\t시험 목록\n\
    물레길\t산책길\t\t\tfalse friend\t시험 목록\n";

/// A directory in which each pair of the list has something to find, and the list.
async fn world() -> TestApp {
    let app = TestApp::listing(&Csv::of([
        row("welding", "용접 기능사 과정"),
        row("flying", "비행기 정비 학원"),
        row("walking", "산책길 걷기 모임"),
    ]))
    .await;
    app.wait_for_total(&[], 3).await;
    import(&app, LIST).await;
    app
}

async fn import(app: &TestApp, list: &str) -> Output {
    std::fs::write(app.folder().join("list.tsv"), list).unwrap();
    let url = app.database_url();
    let arguments = ["glossary", "import", "list.tsv", "--database-url", &url];
    let imported = madang(app.folder(), &arguments).await;
    assert_eq!(imported.status, 0, "{}", imported.stderr);
    imported
}

async fn moderator(app: &TestApp, handle: &str) -> Member {
    app.member_with(handle, &[MODERATOR]).await
}

/// The name of the choice about a pair, as it stands on a page.
fn choice(page: &str, north: &str) -> String {
    let row = page.split("role=\"group\"").find(|row| row.contains(&format!(">{north}</b>")));
    let row = row.unwrap_or_else(|| panic!("{north} is not on the page"));
    let name = row.split("name=\"pair-").nth(1).unwrap().split('"').next().unwrap();
    format!("pair-{name}")
}

/// Sends a page on which this was chosen.
async fn say(who: &Member, app: &TestApp, page: &str, choices: &[(&str, &str)]) -> Answer {
    let named: Vec<_> = choices.iter().map(|(north, said)| (choice(page, north), *said)).collect();
    let form: Vec<_> = named.iter().map(|(name, said)| (name.as_str(), *said)).collect();
    who.post(app, "/ko/moderate/words", &form).await
}

/// The section of a look-up that has the pairs of lists.
async fn shown(app: &TestApp, q: &str) -> String {
    let answer = app.send(app.request("GET", "/ko/words").query(&[("q", q)])).await;
    assert_eq!(answer.status, 200);
    let section = answer.body.split("aria-labelledby=\"pairs\"").nth(1);
    section.and_then(|s| s.split("</section>").next()).unwrap_or_default().to_owned()
}

/// Waits until a search finds exactly this: running servers learn within a second.
async fn wait_for(app: &TestApp, q: &str, expected: &[&str]) {
    let mut found = Vec::new();
    for _ in 0..200 {
        found = app.search(&[("q", q)]).await;
        if found == expected {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{q} finds {found:?} and not {expected:?}");
}

async fn wait_until_shown(app: &TestApp, q: &str, wanted: bool) -> String {
    for _ in 0..200 {
        let section = shown(app, q).await;
        if section.is_empty() != wanted {
            return section;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{q}: shown is not {wanted}");
}

#[tokio::test]
async fn a_moderator_confirms_one_pair_and_refuses_another() {
    let app = world().await;
    wait_for(&app, "쇠땜일", &["welding"]).await;
    wait_for(&app, "하늘차", &["flying"]).await;
    assert!(app.search(&[("q", "물레길")]).await.is_empty(), "in doubt, so it is not followed");
    for q in ["쇠땜일", "하늘차", "welding", "물레길"] {
        assert!(shown(&app, q).await.is_empty(), "{q}: nobody has looked at it");
    }

    let who = moderator(&app, "들국화").await;
    let desk = who.get(&app, "/ko/moderate").await.body;
    assert!(desk.contains("/ko/moderate/words") && desk.contains("목록에서 온 낱말 (3)"));
    let page = who.get(&app, "/ko/moderate/words").await.body;
    assert!(page.contains("아직 아무도 보지 않은 짝 3개"));
    let choices = [("쇠땜일", "confirmed"), ("하늘차", "refused"), ("물레길", "confirmed")];
    let sent = say(&who, &app, &page, &choices).await;
    assert_eq!(sent.header("location"), "/ko/moderate/words?confirmed=2&refused=1");
    let thanks = who.get(&app, sent.header("location")).await.body;
    assert!(thanks.contains("맞아요 2개, 틀려요 1개") && thanks.contains("볼 짝이 없어요"));

    wait_for(&app, "하늘차", &[]).await;
    wait_for(&app, "물레길", &["walking"]).await;
    wait_for(&app, "쇠땜일", &["welding"]).await;
    for q in ["쇠땜일", "쇠 땜 일", "welding", "焊接", "ㅅㄸㅇ"] {
        let section = shown(&app, q).await;
        for said in
            [">쇠땜일</b>", ">용접</span>", "lang=\"ko-KP\"", "welding", "焊接", "시험 목록"]
        {
            assert!(section.contains(said), "{q}: {said} in {section}");
        }
        assert!(!section.contains("<a "), "a pair is no concept and has no page");
    }
    assert!(shown(&app, "하늘차").await.is_empty(), "refused");
    let api = app.send(app.request("GET", "/api/v1/words").query(&[("q", "쇠땜")])).await.json();
    assert_eq!(api["pairs"][0]["south"], "용접");
    let refused = app.send(app.request("GET", "/api/v1/words").query(&[("q", "하늘차")])).await;
    assert_eq!(refused.json()["pairs"].as_array().unwrap().len(), 0);
}

#[tokio::test]
async fn importing_the_list_again_changes_no_decision() {
    let app = world().await;
    let who = moderator(&app, "들국화").await;
    let page = who.get(&app, "/ko/moderate/words").await.body;
    say(&who, &app, &page, &[("쇠땜일", "confirmed"), ("하늘차", "refused")]).await;
    wait_until_shown(&app, "쇠땜일", true).await;

    let again = import(&app, &LIST.replace("welding", "to weld")).await;
    assert!(again.stderr.contains("1 pairs that a moderator has refused"), "{}", again.stderr);
    wait_until_shown(&app, "to weld", true).await;
    wait_for(&app, "하늘차", &[]).await;
    let page = who.get(&app, "/ko/moderate/words").await.body;
    assert!(page.contains("물레길") && !page.contains("쇠땜일") && !page.contains("하늘차"));

    let url = app.database_url();
    let exported =
        madang(app.folder(), &["glossary", "export", "tsv", "--database-url", &url]).await;
    assert!(exported.stdout.contains("쇠땜일") && !exported.stdout.contains("하늘차"));
}

#[tokio::test]
async fn of_two_moderators_the_second_is_told_and_a_decision_can_be_taken_back() {
    let app = world().await;
    let (first, second) = (moderator(&app, "들국화").await, moderator(&app, "민들레").await);
    let admin = app.member_with("해오름", &[Grant::Admin]).await;
    let seen = second.get(&app, "/ko/moderate/words").await.body;
    say(&first, &app, &seen, &[("쇠땜일", "confirmed"), ("하늘차", "later")]).await;
    let late = say(&second, &app, &seen, &[("쇠땜일", "refused"), ("하늘차", "refused")]).await;
    assert_eq!(late.header("location"), "/ko/moderate/words?refused=1&late=1");
    let told = second.get(&app, late.header("location")).await.body;
    assert!(told.contains("1개는 다른 사람이 먼저"), "{told}");
    wait_until_shown(&app, "쇠땜일", true).await;

    let audit = admin.get(&app, "/ko/moderate/audit").await.body;
    assert_eq!(audit.matches("pairs-decide").count(), 2, "one line for each page that was sent");
    let id = choice(&seen, "쇠땜일").replace("pair-", "");
    assert!(audit.contains(&format!("confirmed {id}")) && !audit.contains("쇠땜일"));

    let list = second.get(&app, "/ko/moderate/words/decided").await.body;
    assert!(list.contains("쇠땜일") && !list.contains("하늘차"));
    let undo = "/ko/moderate/words/undo";
    let form = [("id", id.as_str()), ("verdict", "confirmed")];
    for told in ["undone", "late"] {
        let sent = second.post(&app, undo, &form).await;
        let expected = format!("/ko/moderate/words/decided?verdict=confirmed&told={told}");
        assert_eq!(sent.header("location"), expected);
    }
    wait_until_shown(&app, "쇠땜일", false).await;
    let page = second.get(&app, "/ko/moderate/words").await.body;
    assert!(page.contains("쇠땜일"), "it waits again");
    let refused = second.get(&app, "/ko/moderate/words/decided?verdict=refused").await.body;
    assert!(refused.contains("하늘차"));
}

#[tokio::test]
async fn pairs_come_twenty_at_a_time_with_what_the_glossary_says() {
    let app = TestApp::new().await;
    let rows: String = (0..25).map(|n| format!("물건말{n}\t딴것{n}\t긴 목록\n")).collect();
    import(&app, &format!("north\tsouth\tsource\n곽밥\t점심통\t짧은 목록\n{rows}")).await;
    let who = moderator(&app, "들국화").await;
    let page = who.get(&app, "/ko/moderate/words").await.body;
    assert_eq!(page.matches("role=\"group\"").count(), 20);
    let lunch = page.split("role=\"group\"").find(|row| row.contains(">점심통</b>")).unwrap();
    assert!(lunch.contains("/ko/words/lunchbox") && lunch.contains("의심스러워요"), "{lunch}");
    let chosen = lunch.split("<input").find(|input| input.contains("checked")).unwrap();
    assert!(chosen.contains("later"), "nothing is decided by itself");

    let field = |name: &str| {
        let field = page.split("<input").find(|i| i.contains(&format!("name=\"{name}\"")));
        let value = field.unwrap().split("value=\"").nth(1).unwrap();
        value.split('"').next().unwrap().to_owned()
    };
    let sent = who.post(&app, "/ko/moderate/words", &[("last", &field("last"))]).await;
    let next = who.get(&app, sent.header("location")).await.body;
    assert_eq!(next.matches("role=\"group\"").count(), 6, "what is left for later is not first");
    assert!(next.contains("처음부터 다시 보기"));

    for (query, pairs) in [
        ("?source=%EA%B8%B4%20%EB%AA%A9%EB%A1%9D", 20),
        ("?doubt=yes", 1),
        ("?source=%EC%A7%A7%EC%9D%80%20%EB%AA%A9%EB%A1%9D", 1),
        ("?source=nothing", 0),
        ("?after=zzz", 0),
        ("?late=-1&source=%FF", 20),
    ] {
        let page = who.get(&app, &format!("/ko/moderate/words{query}")).await;
        assert_eq!(page.status, 200, "{query}");
        assert_eq!(page.body.matches("role=\"group\"").count(), pairs, "{query}");
    }
    let many: Vec<_> = (0..21).map(|n| (format!("pair-{n}"), "confirmed")).collect();
    let many: Vec<_> = many.iter().map(|(name, said)| (name.as_str(), *said)).collect();
    assert_eq!(who.post(&app, "/ko/moderate/words", &many).await.status, 400);
}

#[tokio::test]
async fn who_does_not_moderate_sees_and_changes_nothing() {
    let app = world().await;
    let who = moderator(&app, "들국화").await;
    let page = who.get(&app, "/ko/moderate/words").await.body;
    let member = app.member("봄비").await;
    for path in ["/ko/moderate/words", "/ko/moderate/words/decided"] {
        let refused = member.get(&app, path).await;
        assert!(refused.status == 403 && !refused.body.contains("쇠땜일"), "{path}");
    }
    assert_eq!(say(&member, &app, &page, &[("쇠땜일", "confirmed")]).await.status, 403);
    let weak = who.without_second_factor(&app).await;
    assert_eq!(say(&weak, &app, &page, &[("쇠땜일", "confirmed")]).await.status, 303);
    let left = who.get(&app, "/ko/moderate/words").await.body;
    assert!(left.contains("아직 아무도 보지 않은 짝 3개"), "nothing has changed");
}

#[tokio::test]
async fn the_pages_speak_every_language_and_what_lists_say_stays_text() {
    let app = TestApp::new().await;
    let list = "north\tsouth\tenglish\tsource\n갸웃말\t<b>뜻</b>\t<script>\t<i>목록\n";
    import(&app, list).await;
    let who = moderator(&app, "들국화").await;
    let first = who.get(&app, "/ko/moderate/words").await.body;
    for path in ["ko", "ko-KP", "en", "zh"] {
        let page = who.get(&app, &format!("/{path}/moderate/words")).await;
        assert!(page.status == 200 && page.body.contains("갸웃말"), "{path}");
        assert_eq!(who.get(&app, &format!("/{path}/moderate/words/decided")).await.status, 200);
        assert!(!page.body.contains("<b>뜻") && !page.body.contains("<i>목록"), "{path}");
    }
    say(&who, &app, &first, &[("갸웃말", "confirmed")]).await;
    let section = wait_until_shown(&app, "갸웃말", true).await;
    assert!(section.contains("&lt;b&gt;뜻") && !section.contains("<i>목록"), "{section}");
}
