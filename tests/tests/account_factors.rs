//! Authenticators, copies and deletion, and the command line.

use domain::account::Grant;
use domain::forum::{Board, Language};
use domain::locale::Locale;
use domain::time::Clock;
use tests::{TestApp, madang};
use totp_rs::{Builder, Secret};

use crate::account::{Browser, PASSPHRASE};

/// The code of an app so many steps from now.
fn code(secret: &str, steps: i64) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let app = Builder::new().with_secret(secret).build().unwrap();
    let time = u64::try_from(Clock::System.now().as_second() + 30 * steps).unwrap();
    app.generate(time).to_string()
}

/// Sets an authenticator up and gives its secret.
async fn set_up(browser: &mut Browser<'_>) -> String {
    let path = "/ko/me/security/authenticator";
    let page = browser.get(path).await.body;
    assert!(page.contains("class=\"qr\""), "a picture for the camera");
    let secret = page.split("<code class=\"secret\">").nth(1).unwrap().split('<').next().unwrap();
    let secret = secret.replace(' ', "");
    assert!(browser.get(path).await.body.contains(&secret[..4]), "the same when opened again");
    assert_eq!(browser.post(path, &[("code", "000000")]).await.status, 422);
    let set = browser.post(path, &[("code", &code(&secret, -1))]).await;
    assert_eq!(set.header("location"), "/ko/me/security?told=authenticator", "{}", set.body);
    secret
}

#[tokio::test]
async fn with_an_authenticator_the_passphrase_alone_lets_nobody_in() {
    let app = TestApp::new().await;
    let mut phone = Browser::new(&app);
    phone.join("봄비").await;
    let secret = set_up(&mut phone).await;
    let mut library = Browser::new(&app);
    let form = [("handle", "봄비"), ("passphrase", PASSPHRASE), ("to", "/ko/words")];
    let half = library.post("/ko/sign-in", &form).await;
    assert_eq!(half.header("location"), "/ko/sign-in/second?to=%2Fko%2Fwords");
    assert!(!library.is_signed_in().await);
    let used = library.post("/ko/sign-in/second", &[("code", &code(&secret, -1))]).await;
    assert_eq!(used.status, 422, "the code that set it up was used");
    let now = code(&secret, 0);
    let entered = library.post("/ko/sign-in/second", &[("code", &now), ("to", "/ko/words")]).await;
    assert_eq!(entered.header("location"), "/ko/words", "{}", entered.body);
    assert!(library.is_signed_in().await);
    let mut thief = Browser::new(&app);
    thief.post("/ko/sign-in", &form).await;
    assert_eq!(thief.post("/ko/sign-in/second", &[("code", &now)]).await.status, 422, "replayed");
    let mut last = 0;
    for _ in 0..6 {
        last = thief.post("/ko/sign-in/second", &[("code", "123456")]).await.status.as_u16();
    }
    assert_eq!(last, 429, "guessing is stopped");
    assert!(!thief.is_signed_in().await);
    let stranger = Browser::new(&app).get("/ko/sign-in/second").await;
    assert_eq!(stranger.header("location"), "/ko/sign-in");
}

#[tokio::test]
async fn who_lost_the_phone_removes_it_with_a_paper_code_unless_they_have_a_role() {
    let app = TestApp::new().await;
    let mut phone = Browser::new(&app);
    let codes = phone.join("봄비").await;
    set_up(&mut phone).await;
    let path = "/ko/me/security/authenticator/remove";
    let form = [("passphrase", PASSPHRASE), ("code", codes[0].as_str())];
    let url = app.database_url();
    let role = async |change: &str| {
        let arguments = ["admin", "role", "봄비", change, "admin", "--database-url", &url];
        let output = madang(app.folder(), &arguments).await;
        assert_eq!(output.status, 0, "{}", output.stderr);
    };
    role("grant").await;
    assert_eq!(phone.post(path, &form).await.status, 422, "a role needs it");
    role("revoke").await;
    assert_eq!(phone.post(path, &[form[0], ("code", "111111")]).await.status, 422);
    let removed = phone.post(path, &form).await;
    assert_eq!(removed.header("location"), "/ko/me/security?told=no-authenticator");
    assert_eq!(Browser::new(&app).sign_in("봄비", PASSPHRASE).await.header("location"), "/ko/me");
}

/// The file of a picture that somebody added.
async fn add_picture(app: &TestApp, handle: &str) -> std::path::PathBuf {
    let (store, name) = (app.store().await, "bcd.jpg");
    let mut tx = store.write().await.unwrap();
    let id = store::account::by_handle(&mut tx, handle).await.unwrap().unwrap().id;
    let now = domain::time::Clock::System.now();
    store::upload::add(&mut tx, id, name, 1, now).await.unwrap();
    tx.commit().await.unwrap();
    store.close().await;
    let file = app.folder().join("uploads").join(name);
    std::fs::write(&file, b"x").unwrap();
    file
}

#[tokio::test]
async fn a_copy_holds_what_is_stored_and_deletion_takes_it_away() {
    let app = TestApp::new().await;
    let (mut phone, mut library) = (Browser::new(&app), Browser::new(&app));
    phone.join("봄비").await;
    library.sign_in("봄비", PASSPHRASE).await;
    let file = phone.get("/ko/me/data/madang.json").await;
    assert!(file.header("content-disposition").contains("attachment"));
    assert_eq!(file.json()["account"][0]["handle"], "봄비");
    assert_eq!(file.json()["sessions"].as_array().unwrap().len(), 2);
    assert!(!file.body.contains("argon2"), "no hash of the passphrase");
    for locale in ["ko", "ko-KP", "en", "zh"] {
        let page = phone.get(&format!("/{locale}/me/data/all")).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("봄비") && !page.body.contains("field-"), "{locale}");
    }
    let picture = add_picture(&app, "봄비").await;
    let path = "/ko/me/data/delete";
    assert_eq!(phone.post(path, &[("passphrase", "not this one at all")]).await.status, 422);
    assert!(library.is_signed_in().await && picture.exists());
    let gone = phone.post(path, &[("passphrase", PASSPHRASE)]).await;
    assert_eq!(gone.status, 200);
    assert!(!picture.exists());
    assert!(phone.cookies.is_empty() && !library.is_signed_in().await);
    assert_eq!(phone.sign_in("봄비", PASSPHRASE).await.status, 422);
    let form = [("handle", "봄비"), ("passphrase", PASSPHRASE)];
    assert_eq!(phone.post("/ko/join", &form).await.status, 422, "the name stays reserved");
}

#[tokio::test]
async fn a_copy_says_roles_and_languages_in_words() {
    let app = TestApp::new().await;
    let grants = [
        Grant::Mentor,
        Grant::Moderator { board: Some(Board::Work), language: Some(Language::Zh) },
        Grant::Editor { organization: None },
        Grant::Admin,
    ];
    let member = app.member_in(Locale::KoKp, "들국화", &grants).await;
    let said = [
        ("ko", ["북쪽 말", "멘토", "글을 살펴보는 사람", "중국어", "편집자", "운영하는 사람"]),
        (
            "ko-KP",
            ["북쪽 말", "길잡이(멘토)", "글을 살펴보는 사람", "중국어", "편집원", "운영하는 사람"],
        ),
        ("en", ["북쪽 말", "Mentor", "Moderator", "Chinese", "Editor", "Runs this site"]),
        ("zh", ["북쪽 말", "导师", "管理员", "中文", "编辑", "运营本站的人"]),
    ];
    for (locale, words) in said {
        let page = member.get(&app, &format!("/{locale}/me/data/all")).await.body;
        let values: Vec<&str> =
            page.split("<dd>").skip(1).filter_map(|value| value.split("</dd>").next()).collect();
        for word in words {
            assert!(values.contains(&word), "{word} in /{locale}: {values:?}");
        }
        for code in ["ko-KP", "mentor", "moderator", "editor", "admin", "work", "zh"] {
            assert!(!values.contains(&code), "{code} in /{locale}: {values:?}");
        }
    }
    let file = member.get(&app, "/ko/me/data/madang.json").await.json();
    assert_eq!(file["account"][0]["locale"], "ko-KP", "programs read codes");
    let roles = file["roles"].as_array().unwrap();
    let roles: Vec<&str> = roles.iter().filter_map(|role| role["role"].as_str()).collect();
    assert_eq!(roles, ["admin", "editor", "mentor", "moderator"]);
}

#[tokio::test]
async fn accounts_are_made_given_roles_and_let_in_again_from_the_command_line() {
    let app = TestApp::new().await;
    let url = app.database_url();
    let admin = async |arguments: &[&str]| {
        let mut all = vec!["admin"];
        all.extend(arguments);
        all.extend(["--database-url", &url]);
        madang(app.folder(), &all).await
    };
    let made = admin(&["create", "들국화"]).await;
    assert_eq!(made.status, 0, "{}", made.stderr);
    let said = |output: &tests::Output| {
        let line = output.stdout.lines().find_map(|l| l.strip_prefix("passphrase: ")).unwrap();
        line.to_owned()
    };
    let first = said(&made);
    let mut browser = Browser::new(&app);
    assert_eq!(browser.sign_in("들국화", &first).await.status, 303);
    let role = admin(&["role", "들국화", "grant", "moderator", "--board", "work"]).await;
    assert!(role.stdout.contains("들국화: moderator (board work)"), "{}", role.stdout);
    assert!(browser.get("/ko/me").await.body.contains("/ko/me/security/authenticator"));
    set_up(&mut browser).await;
    let reset = admin(&["reset", "들국화"]).await;
    assert_eq!(reset.status, 0, "{}", reset.stderr);
    assert!(!browser.is_signed_in().await);
    assert_eq!(browser.sign_in("들국화", &first).await.status, 422);
    assert_eq!(browser.sign_in("들국화", &said(&reset)).await.header("location"), "/ko/me");
    for (arguments, why) in [
        (&["create", "들국화"][..], "is taken"),
        (&["create", "두 사람"], "cannot be a handle"),
        (&["role", "누구", "grant", "admin"], "there is no account '누구'"),
        (&["role", "들국화", "grant", "moderator", "--board", "cooking"], "there is no such board"),
        (&["role", "들국화", "grant", "admin", "--board", "work"], "for moderators"),
        (&["role", "들국화", "revoke", "admin"], "does not have this role"),
        (&["reset", "누구"], "there is no account '누구'"),
    ] {
        let output = admin(arguments).await;
        assert_eq!(output.status, 2, "{arguments:?}");
        assert!(output.stderr.contains(why), "{arguments:?}: {}", output.stderr);
    }
}
