//! What people do in the forum.

use domain::forum::PostState;
use domain::id::PostId;
use domain::time::Clock;

use crate::app::Answer;
use crate::{Member, TestApp};

/// The number of a form, each another one.
pub fn form_number() -> String {
    domain::id::uuid_v7(Clock::System.now()).to_string()
}

impl Member {
    /// Sends a new topic under an alias.
    pub async fn ask(&self, app: &TestApp, board: &str, title: &str, text: &str) -> Answer {
        let (path, number) = (format!("/ko/talk/{board}/new"), form_number());
        let form = [("form", number.as_str()), ("title", title), ("text", text), ("do", "send")];
        self.post(app, &path, &form).await
    }

    /// Sends a reply under an alias.
    pub async fn reply(&self, app: &TestApp, topic: &str, text: &str) -> Answer {
        let (path, number) = (format!("/ko/topic/{topic}/reply"), form_number());
        self.post(app, &path, &[("form", &number), ("text", text), ("do", "send")]).await
    }
}

impl Member {
    /// Sends a reply to a server at another address; where that leads, if it was answered.
    pub async fn send_elsewhere(
        &self,
        client: &reqwest::Client,
        here: &str,
        topic: &str,
        text: &str,
    ) -> Option<String> {
        let number = form_number();
        let form = [("form", number.as_str()), ("text", text), ("do", "send")];
        let request = client.post(format!("{here}/ko/topic/{topic}/reply")).form(&form);
        let answer = request.header(reqwest::header::COOKIE, self.cookie()).send().await.ok()?;
        let location = answer.headers().get(reqwest::header::LOCATION)?;
        location.to_str().ok().map(String::from)
    }
}

impl TestApp {
    /// As if days had passed, so that who posts much is not asked to wait.
    pub async fn forget_attempts(&self) {
        let store = self.store().await;
        let mut tx = store.write().await.unwrap();
        let later = Clock::System.now() + jiff::SignedDuration::from_hours(48);
        store::attempt::prune(&mut tx, later).await.unwrap();
        tx.commit().await.unwrap();
        store.close().await;
    }

    /// Does what a moderator's yes does.
    pub async fn publish(&self, post: &str) {
        let store = self.store().await;
        let (post, now): (PostId, _) = (post.parse().unwrap(), Clock::System.now());
        let mut tx = store.write().await.unwrap();
        let texts = store::forum::revisions(&mut tx, post).await.unwrap();
        assert!(store::forum::publish(&mut tx, post, texts[0].revision, now).await.unwrap());
        store::notification::tell_of_reply(&mut tx, post, now).await.unwrap();
        tx.commit().await.unwrap();
        store.close().await;
    }

    /// Does what a moderator's no does; `hide` to a post that is shown.
    pub async fn refuse(&self, post: &str, hide: bool) {
        let store = self.store().await;
        let post: PostId = post.parse().unwrap();
        let mut tx = store.write().await.unwrap();
        let done = if hide {
            store::forum::hide(&mut tx, post).await.unwrap()
        } else {
            store::forum::reject(&mut tx, post, 1).await.unwrap()
        };
        assert!(done);
        tx.commit().await.unwrap();
        store.close().await;
    }

    /// The state of a post.
    pub async fn state_of(&self, post: &str) -> PostState {
        let store = self.store().await;
        let mut tx = store.read().await.unwrap();
        let id = post.parse().unwrap();
        let found = store::forum::post_by_id(&mut tx, Default::default(), id).await.unwrap();
        drop(tx);
        store.close().await;
        found.unwrap().0.state
    }
}

impl Answer {
    /// The topic to which sending a post leads.
    pub fn topic(&self) -> String {
        let to = self.header("location");
        let topic = to.split("/topic/").nth(1).unwrap_or_else(|| panic!("{to}: {}", self.body));
        topic.chars().take_while(|c| c.is_ascii_hexdigit() || *c == '-').collect()
    }

    /// The post to which sending it leads.
    pub fn post_id(&self) -> String {
        let to = self.header("location");
        to.split("#p-").nth(1).unwrap_or_else(|| panic!("{to}: {}", self.body)).to_owned()
    }
}
