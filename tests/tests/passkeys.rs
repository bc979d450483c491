//! Passkeys: where they are offered, and answers that are not taken. That they let their
//! owners in is tested in a browser, which has devices to ask (`tests/browser`).

use domain::account::PasskeyName;
use domain::time::Clock;
use reqwest::header;
use serde_json::{Value, json};
use store::attempt;
use store::ceremony::{self, Kind};
use store::passkey;
use tests::{Answer, TestApp};

use crate::account::{Browser, PASSPHRASE};

/// A Madang at an address that has a name.
async fn named() -> TestApp {
    TestApp::with(&["--no-seed", "--public-url", "http://localhost"]).await
}

async fn send(browser: &mut Browser<'_>, path: &str, body: &Value) -> Answer {
    browser.post_json(path, body, "http://localhost").await
}

/// Asks for a passkey as the form does.
async fn start(browser: &mut Browser<'_>, name: &str, passphrase: &str) -> Answer {
    let form = json!({ "name": name, "passphrase": passphrase });
    send(browser, "/ko/passkey/new/start", &form).await
}

/// What no device would say.
fn made() -> Value {
    let response = json!({ "attestationObject": "AAAA", "clientDataJSON": "AAAA" });
    json!({ "credential": { "id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": response } })
}

fn shown() -> Value {
    let response = json!({
        "authenticatorData": "AAAA", "clientDataJSON": "AAAA", "signature": "AAAA", "userHandle": null,
    });
    json!({ "credential": { "id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": response } })
}

fn error(answer: &Answer) -> String {
    answer.json()["error"].as_str().unwrap_or_else(|| panic!("{}", answer.body)).to_owned()
}

#[tokio::test]
async fn where_passkeys_cannot_work_none_are_offered() {
    let app = TestApp::new().await;
    let mut browser = Browser::new(&app);
    assert!(!browser.get("/ko/sign-in").await.body.contains("id=\"passkey\""));
    browser.join("봄비").await;
    let page = browser.get("/ko/me/security").await.body;
    assert!(page.contains("패스키를 쓸 수 없는 주소") && !page.contains("/me/security/passkey\""));
    let away = browser.get("/ko/me/security/passkey").await;
    assert_eq!(away.header("location"), "/ko/me/security");
    assert_eq!(start(&mut browser, "전화기", PASSPHRASE).await.status, 404);
    assert_eq!(send(&mut browser, "/ko/passkey/sign-in/start", &json!({})).await.status, 404);
}

#[tokio::test]
async fn making_one_needs_the_passphrase_and_a_name() {
    let app = named().await;
    let mut browser = Browser::new(&app);
    assert_eq!(start(&mut browser, "전화기", PASSPHRASE).await.status, 401);
    let first = browser.get("/ko/me/security/passkey").await;
    assert!(first.header("location").starts_with("/ko/sign-in?to="));
    browser.join("봄비").await;
    let page = browser.get("/ko/me/security/passkey").await.body;
    let hidden = page.split("id=\"passkey\"").nth(1).unwrap().split('>').next().unwrap();
    assert!(hidden.contains(" hidden"), "without script there is nothing to press: {hidden}");
    assert!(page.contains("id=\"passkey-without\""));
    for (name, passphrase) in [("전화기", "not this one at all"), ("  ", PASSPHRASE)] {
        let refused = start(&mut browser, name, passphrase).await;
        assert_eq!(refused.status, 422);
        assert!(!error(&refused).is_empty());
        assert!(refused.header("set-cookie").is_empty());
    }
    let asked = start(&mut browser, "전화기", PASSPHRASE).await;
    assert_eq!(asked.status, 200, "{}", asked.body);
    let cookie = asked.header("set-cookie");
    for part in ["madang-passkey=", "; HttpOnly", "; SameSite=Lax", "; Max-Age=300"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    let options = &asked.json()["publicKey"];
    assert_eq!(options["rp"]["id"], "localhost");
    assert_eq!(options["user"]["name"], "봄비");
    assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
    let garbled = send(&mut browser, "/ko/passkey/new/start", &json!("no form")).await;
    assert_eq!(garbled.status, 400);
    assert!(!error(&garbled).is_empty());
    for _ in 0..10 {
        start(&mut browser, "전화기", "not this one at all").await;
    }
    assert_eq!(start(&mut browser, "전화기", PASSPHRASE).await.status, 429, "guessing is stopped");
}

#[tokio::test]
async fn an_answer_counts_once_in_time_and_for_who_was_asked() {
    let app = named().await;
    let finish = "/ko/passkey/new/finish";
    let (mut owner, mut other) = (Browser::new(&app), Browser::new(&app));
    owner.join("봄비").await;
    other.join("달빛").await;
    assert_eq!(send(&mut owner, finish, &made()).await.status, 409, "nothing was begun");

    start(&mut owner, "전화기", PASSPHRASE).await;
    let wrong = send(&mut owner, finish, &made()).await;
    assert_eq!(wrong.status, 422, "{}", wrong.body);
    assert_eq!(send(&mut owner, finish, &made()).await.status, 409, "it was used up");

    start(&mut owner, "전화기", PASSPHRASE).await;
    let theirs = owner.cookies.iter().find(|(name, _)| name == "madang-passkey").unwrap().clone();
    other.cookies.push(theirs);
    assert_eq!(send(&mut other, finish, &made()).await.status, 409, "another's");

    start(&mut owner, "전화기", PASSPHRASE).await;
    owner.post("/ko/sign-out", &[]).await;
    assert_eq!(send(&mut owner, finish, &made()).await.status, 401, "signed out meanwhile");

    let store = app.store().await;
    let mut tx = store.write().await.unwrap();
    let long_ago = Clock::System.now() - jiff::SignedDuration::from_secs(301);
    let late = ceremony::begin(&mut tx, Kind::PasskeySignIn, None, "{}", long_ago).await.unwrap();
    tx.commit().await.unwrap();
    let mut stranger = Browser::new(&app);
    stranger.cookies.push(("madang-passkey".into(), late.as_str().into()));
    let finish = "/ko/passkey/sign-in/finish";
    assert_eq!(send(&mut stranger, finish, &shown()).await.status, 409, "too late");
    for browser in [&mut owner, &mut other] {
        browser.sign_in("봄비", PASSPHRASE).await;
        let copy = browser.get("/ko/me/data/madang.json").await;
        assert_eq!(copy.json()["passkeys"], json!([]), "nothing of all that was kept");
    }
}

#[tokio::test]
async fn so_many_can_ask_for_a_passkey_at_once_and_the_passphrase_goes_on() {
    let app = named().await;
    let mut browser = Browser::new(&app);
    browser.join("봄비").await;
    browser.post("/ko/sign-out", &[]).await;
    let start = "/ko/passkey/sign-in/start";
    assert_eq!(send(&mut browser, start, &json!({})).await.status, 200);
    let store = app.store().await;
    let mut tx = store.write().await.unwrap();
    let now = Clock::System.now();
    // The ten minutes after these as well, if they end just now.
    for at in [now, now + jiff::SignedDuration::from_mins(10)] {
        while attempt::allow(&mut tx, attempt::Kind::PasskeySignIn, "", at).await.unwrap() {}
    }
    tx.commit().await.unwrap();
    browser.cookies.clear();
    for (locale, otherwise) in
        [("ko", "비밀번호로는"), ("ko-KP", "암호로는"), ("en", "passphrase"), ("zh", "密码")]
    {
        let path = format!("/{locale}/passkey/sign-in/start");
        let busy = send(&mut browser, &path, &json!({})).await;
        assert_eq!(busy.status, 429, "{locale}");
        assert!(error(&busy).contains(otherwise), "{}", busy.body);
        assert!(busy.header("set-cookie").is_empty(), "nothing was begun");
    }
    browser.sign_in("봄비", PASSPHRASE).await;
    assert!(browser.is_signed_in().await);
}

#[tokio::test]
async fn nobody_gets_in_with_a_passkey_that_is_not_theirs() {
    let app = named().await;
    let mut stranger = Browser::new(&app);
    assert!(stranger.get("/ko/sign-in").await.body.contains("id=\"passkey\""));
    let finish = "/ko/passkey/sign-in/finish";
    assert_eq!(send(&mut stranger, finish, &shown()).await.status, 409, "nothing was begun");
    let asked = send(&mut stranger, "/ko/passkey/sign-in/start", &json!({})).await;
    assert_eq!(asked.status, 200, "{}", asked.body);
    assert_eq!(asked.json()["publicKey"]["userVerification"], "required");
    assert_eq!(asked.json()["mediation"], Value::Null, "the button was pressed");
    assert_eq!(send(&mut stranger, finish, &shown()).await.status, 422, "nobody's");
    assert_eq!(send(&mut stranger, finish, &shown()).await.status, 409, "it was used up");

    let begun = send(&mut stranger, "/ko/passkey/sign-in/start", &json!({})).await;
    assert_eq!(begun.status, 200);
    let crossed = stranger.post_json(finish, &shown(), "https://evil.example").await;
    assert_eq!(crossed.status, 403, "from another site");
    assert!(!stranger.is_signed_in().await);
}

#[tokio::test]
async fn a_passkey_is_listed_and_removed_by_its_owner_alone() {
    let app = named().await;
    let (owner, other) = (app.member("봄비").await, app.member("달빛").await);
    let name = PasskeyName::parse("<내 전화기>").unwrap();
    let store = app.store().await;
    let mut tx = store.write().await.unwrap();
    assert!(
        passkey::add(&mut tx, owner.id, "key", &name, "{}", Clock::System.now()).await.unwrap()
    );
    tx.commit().await.unwrap();
    let security = "/ko/me/security";
    let listed = async || owner.get(&app, security).await.body.contains("&lt;내 전화기&gt;");
    assert!(listed().await);
    let remove = "/ko/me/security/passkey/remove";
    other.post(&app, remove, &[("id", "key")]).await;
    assert!(listed().await, "it is not theirs");
    let removed = owner.post(&app, remove, &[("id", "key")]).await;
    assert_eq!(removed.header("location"), "/ko/me/security?told=no-passkey");
    assert!(!listed().await);
    let signed_out = app.send(app.request("POST", remove).form(&[("id", "key")])).await;
    assert!(signed_out.header("location").starts_with("/ko/sign-in?to="));
    assert_eq!(signed_out.header(header::SET_COOKIE.as_str()), "");
}

#[tokio::test]
async fn who_opens_an_address_of_the_script_comes_to_where_it_begins() {
    let app = named().await;
    let mut browser = Browser::new(&app);
    let leads = async |browser: &mut Browser<'_>, path: &str| {
        browser.get(path).await.header("location").to_owned()
    };
    assert_eq!(leads(&mut browser, "/ko/passkey/sign-in").await, "/ko/sign-in");
    assert_eq!(leads(&mut browser, "/en/passkey/new").await, "/en/me/security/passkey");
    browser.join("봄비").await;
    assert_eq!(leads(&mut browser, "/ko/passkey/sign-in").await, "/ko/me");
    assert_eq!(leads(&mut browser, "/ko/passkey/new/start").await, "/ko/passkey/new");
    assert_eq!(leads(&mut browser, "/ko/passkey/new").await, "/ko/me/security/passkey");
    assert_eq!(browser.get("/ko/me/security/passkey").await.status, 200);
}
