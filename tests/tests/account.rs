//! Accounts: joining, signing in and out, recovery, and what protects them.

use reqwest::header;
use tests::{Answer, TestApp};

pub(crate) const PASSPHRASE: &str = "감자 세 알과 눈길";
const ANOTHER: &str = "두만강 너머 첫 버스";

/// A browser with the cookies it was given.
pub(crate) struct Browser<'a> {
    app: &'a TestApp,
    pub(crate) cookies: Vec<(String, String)>,
}

impl<'a> Browser<'a> {
    pub(crate) fn new(app: &'a TestApp) -> Self {
        Self { app, cookies: Vec::new() }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, &[]).await
    }

    pub(crate) async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Answer {
        self.send("POST", path, form).await
    }

    async fn send(&mut self, method: &str, path: &str, form: &[(&str, &str)]) -> Answer {
        let request = self.app.request(method, path).header(header::COOKIE, self.cookies());
        let request = if method == "POST" { request.form(form) } else { request };
        self.remember(self.app.send(request).await)
    }

    /// Sends what a script on a page of the site `origin` would.
    pub(crate) async fn post_json(
        &mut self,
        path: &str,
        body: &serde_json::Value,
        origin: &str,
    ) -> Answer {
        let request = self.app.request("POST", path).header(header::COOKIE, self.cookies());
        let request = request
            .header(header::ORIGIN, origin)
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.to_string());
        self.remember(self.app.send(request).await)
    }

    fn cookies(&self) -> String {
        let cookies: Vec<_> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        cookies.join("; ")
    }

    fn remember(&mut self, answer: Answer) -> Answer {
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.retain(|(n, _)| n != name);
            if !value.is_empty() {
                self.cookies.push((name.into(), value.into()));
            }
        }
        answer
    }

    /// Joins, and gives the recovery codes.
    pub(crate) async fn join(&mut self, handle: &str) -> Vec<String> {
        let form = [("handle", handle), ("passphrase", PASSPHRASE)];
        let joined = self.post("/ko/join", &form).await;
        assert_eq!(joined.status, 200, "{}", joined.body);
        codes(&joined.body)
    }

    pub(crate) async fn sign_in(&mut self, handle: &str, passphrase: &str) -> Answer {
        self.post("/ko/sign-in", &[("handle", handle), ("passphrase", passphrase)]).await
    }

    /// Whether the site knows who this is.
    pub(crate) async fn is_signed_in(&mut self) -> bool {
        self.get("/ko/me/security").await.status == 200
    }
}

fn codes(page: &str) -> Vec<String> {
    page.split("<code>").skip(1).map(|rest| rest.split('<').next().unwrap().into()).collect()
}

#[tokio::test]
async fn somebody_joins_with_a_nickname_and_a_passphrase_signs_out_and_in_again() {
    let app = TestApp::new().await;
    let mut browser = Browser::new(&app);
    let joined = browser.post("/ko/join", &[("handle", "봄비"), ("passphrase", PASSPHRASE)]).await;
    assert_eq!(joined.status, 200);
    assert_eq!(joined.header("cache-control"), "private, no-store");
    assert_eq!(codes(&joined.body).len(), 10);
    assert!(browser.get("/ko/me").await.body.contains("봄비"));
    assert_eq!(browser.get("/ko/join").await.header("location"), "/ko/me");
    let left = browser.post("/ko/sign-out", &[]).await;
    assert_eq!((left.status.as_u16(), left.header("location")), (303, "/ko/me?left=yes"));
    let out = browser.get("/ko/me?left=yes").await.body;
    assert!(out.contains("로그아웃했어요") && !out.contains("봄비"));
    assert!(!browser.is_signed_in().await);
    let entered = browser.sign_in(" 봄비", PASSPHRASE).await;
    assert_eq!((entered.status.as_u16(), entered.header("location")), (303, "/ko/me"));
    assert!(browser.is_signed_in().await);
    let still = browser.get("/ko/me?left=yes").await.body;
    assert!(!still.contains("로그아웃했어요"), "an old address says nothing to who is in");
}

#[tokio::test]
async fn the_cookie_of_a_session_is_for_this_site_alone_and_for_no_script() {
    let app = TestApp::new().await;
    let mut browser = Browser::new(&app);
    let form = [("handle", "봄비"), ("passphrase", PASSPHRASE)];
    let joined = browser.post("/ko/join", &form).await;
    let cookie = joined.header("set-cookie");
    assert!(cookie.starts_with("madang-session="), "{cookie}");
    assert!(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"), "{cookie}");
    let app = TestApp::with(&["--no-seed", "--public-url", "https://madang.example"]).await;
    let joined = Browser::new(&app).post("/ko/join", &form).await;
    let cookie = joined.header("set-cookie");
    assert!(cookie.starts_with("__Host-madang-session="), "{cookie}");
    for part in ["; Secure", "; Path=/", "; HttpOnly", "; SameSite=Lax"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
}

#[tokio::test]
async fn a_wrong_passphrase_and_an_unknown_nickname_are_answered_alike() {
    let app = TestApp::new().await;
    Browser::new(&app).join("봄비").await;
    let mut stranger = Browser::new(&app);
    let plain = |body: &str, handle: &str| {
        let body = body.split("<main").nth(1).unwrap().replace(handle, "-");
        let nonce = body.split("nonce=\"").nth(1).and_then(|rest| rest.split('"').next());
        body.replace(nonce.unwrap(), "")
    };
    let wrong = stranger.sign_in("봄비", ANOTHER).await;
    let unknown = stranger.sign_in("누구", ANOTHER).await;
    assert_eq!((wrong.status, unknown.status), (422.try_into().unwrap(), wrong.status));
    assert_eq!(plain(&wrong.body, "봄비"), plain(&unknown.body, "누구"));
    assert!(wrong.body.contains("value=\"봄비\"") && !wrong.body.contains(ANOTHER));
    assert!(stranger.cookies.is_empty());
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_beside_its_field_and_the_nickname_kept() {
    let app = TestApp::new().await;
    Browser::new(&app).join("봄비").await;
    let mut browser = Browser::new(&app);
    for (handle, passphrase, at) in [
        ("", PASSPHRASE, "handle-error"),
        ("<script>", PASSPHRASE, "handle-error"),
        ("봄비", PASSPHRASE, "handle-error"),
        ("운영자", PASSPHRASE, "handle-error"),
        ("달빛", "1234", "passphrase-error"),
        ("달빛", "1234567890123456", "passphrase-error"),
    ] {
        let form = [("handle", handle), ("passphrase", passphrase)];
        let answer = browser.post("/ko/join", &form).await;
        assert_eq!(answer.status, 422, "{handle}");
        assert!(answer.body.contains(&format!("id=\"{at}\"")), "{handle}: {at}");
        assert!(
            !answer.body.contains("<script>\"")
                && !answer.body.contains(&format!("\"{passphrase}\""))
        );
    }
    assert!(browser.cookies.is_empty());
}

#[tokio::test]
async fn signing_in_leads_back_to_where_somebody_was_and_never_away() {
    let app = TestApp::new().await;
    Browser::new(&app).join("봄비").await;
    for (to, leads) in [
        ("/en/words", "/en/words"),
        ("//evil.example", "/ko/me"),
        ("https://evil.example", "/ko/me"),
        ("/\\evil.example", "/ko/me"),
        ("", "/ko/me"),
    ] {
        let mut browser = Browser::new(&app);
        let form = [("handle", "봄비"), ("passphrase", PASSPHRASE), ("to", to)];
        let answer = browser.post("/ko/sign-in", &form).await;
        assert_eq!(answer.header("location"), leads, "{to}");
    }
    let asked = app.get("/ko/me/security").await;
    assert_eq!(asked.header("location"), "/ko/sign-in?to=%2Fko%2Fme%2Fsecurity");
}

#[tokio::test]
async fn a_form_from_another_site_does_nothing() {
    let app = TestApp::new().await;
    let mut browser = Browser::new(&app);
    browser.join("봄비").await;
    let cookie = format!("{}={}", browser.cookies[0].0, browser.cookies[0].1);
    for path in ["/ko/sign-out", "/ko/sign-in", "/ko/join", "/ko/me/security/sessions"] {
        let request = app.request("POST", path).header(header::COOKIE, &cookie);
        let request = request.header("origin", "https://evil.example");
        let request = request.header("sec-fetch-site", "cross-site").form(&[("handle", "a")]);
        assert_eq!(app.send(request).await.status, 403, "{path}");
    }
    assert!(browser.is_signed_in().await);
}

#[tokio::test]
async fn the_eleventh_try_waits_also_after_a_restart() {
    let mut app = TestApp::new().await;
    Browser::new(&app).join("봄비").await;
    for n in 1..=10 {
        let answer = Browser::new(&app).sign_in("봄비", ANOTHER).await;
        assert_eq!(answer.status, 422, "{n}");
    }
    app.restart(&["--no-seed"]).await;
    // Windows begin at full quarters of an hour: the tries may have fallen into two.
    let mut last = Browser::new(&app).sign_in("봄비", PASSPHRASE).await;
    for _ in 0..10 {
        last = if last.status == 429 {
            last
        } else {
            Browser::new(&app).sign_in("봄비", ANOTHER).await
        };
    }
    assert_eq!(last.status, 429);
    assert!(last.header("retry-after").parse::<u32>().unwrap() <= 900);
    assert!(last.body.contains("value=\"봄비\"") && last.body.contains("다시 할 수 있어요"));
    assert_eq!(Browser::new(&app).sign_in("달빛", ANOTHER).await.status, 422, "others may");
}

#[tokio::test]
async fn more_accounts_than_set_are_not_made_in_an_hour() {
    let app = TestApp::with(&["--no-seed", "--sign-ups-per-hour", "1"]).await;
    let mut refused = None;
    for handle in ["봄비", "달빛", "들국화"] {
        let form = [("handle", handle), ("passphrase", PASSPHRASE)];
        let answer = Browser::new(&app).post("/ko/join", &form).await;
        refused = (answer.status == 429).then_some((handle, answer)).or(refused);
    }
    let (handle, answer) = refused.unwrap();
    assert!(answer.body.contains(&format!("value=\"{handle}\"")), "what was typed is kept");
}

#[tokio::test]
async fn a_recovery_code_opens_the_account_once_and_ends_other_sessions() {
    let app = TestApp::new().await;
    let mut phone = Browser::new(&app);
    let codes = phone.join("봄비").await;
    let recover = async |browser: &mut Browser<'_>, handle: &str, code: &str| {
        let form = [("handle", handle), ("code", code), ("passphrase", ANOTHER)];
        browser.post("/ko/recover", &form).await
    };
    let mut library = Browser::new(&app);
    let wrong = recover(&mut library, "봄비", "1111-1111-1111-1111-1111").await;
    let unknown = recover(&mut library, "누구", &codes[0]).await;
    assert_eq!((wrong.status.as_u16(), unknown.status.as_u16()), (422, 422));
    let spaced = codes[0].replace('-', " ");
    let answer = recover(&mut library, "봄비", &spaced).await;
    assert_eq!(answer.header("location"), "/ko/me/security?told=recovered");
    assert!(library.is_signed_in().await && !phone.is_signed_in().await);
    assert_eq!(recover(&mut phone, "봄비", &codes[0]).await.status, 422, "used up");
    assert_eq!(phone.sign_in("봄비", PASSPHRASE).await.status, 422);
    assert_eq!(phone.sign_in("봄비", ANOTHER).await.status, 303);
    assert!(phone.get("/ko/me/security").await.body.contains("9개"));
}

#[tokio::test]
async fn a_new_passphrase_needs_the_present_one_and_ends_other_sessions() {
    let app = TestApp::new().await;
    let (mut phone, mut library) = (Browser::new(&app), Browser::new(&app));
    phone.join("봄비").await;
    library.sign_in("봄비", PASSPHRASE).await;
    let path = "/ko/me/security/passphrase";
    let wrong = phone.post(path, &[("passphrase", ANOTHER), ("new", ANOTHER)]).await;
    assert_eq!(wrong.status, 422);
    assert!(library.is_signed_in().await);
    let right = phone.post(path, &[("passphrase", PASSPHRASE), ("new", ANOTHER)]).await;
    assert_eq!(right.status, 303, "{}", right.body);
    assert!(phone.is_signed_in().await && !library.is_signed_in().await);
    assert_eq!(library.sign_in("봄비", PASSPHRASE).await.status, 422);
    assert_eq!(library.sign_in("봄비", ANOTHER).await.status, 303);
}

#[tokio::test]
async fn signing_out_everywhere_ends_all_other_sessions() {
    let app = TestApp::new().await;
    let (mut phone, mut library) = (Browser::new(&app), Browser::new(&app));
    phone.join("봄비").await;
    library.sign_in("봄비", PASSPHRASE).await;
    assert_eq!(phone.get("/ko/me/security").await.body.matches("에 로그인, 마지막").count(), 2);
    phone.post("/ko/me/security/sessions", &[]).await;
    assert!(phone.is_signed_in().await && !library.is_signed_in().await);
}

#[tokio::test]
async fn new_recovery_codes_need_the_passphrase_and_replace_the_old_ones() {
    let app = TestApp::new().await;
    let mut phone = Browser::new(&app);
    let old = phone.join("봄비").await;
    let wrong = phone.post("/ko/me/security/codes", &[("passphrase", ANOTHER)]).await;
    assert_eq!(wrong.status, 422);
    let new = phone.post("/ko/me/security/codes", &[("passphrase", PASSPHRASE)]).await;
    let new = codes(&new.body);
    assert_eq!(new.len(), 10);
    for (code, status) in [(&old[0], 422), (&new[0], 303)] {
        let form = [("handle", "봄비"), ("code", code.as_str()), ("passphrase", ANOTHER)];
        assert_eq!(Browser::new(&app).post("/ko/recover", &form).await.status, status);
    }
}
