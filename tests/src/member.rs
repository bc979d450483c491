//! People with accounts.

use domain::account::{Grant, Handle};
use domain::id::AccountId;
use domain::locale::Locale;
use domain::time::Clock;
use reqwest::{RequestBuilder, header};
use store::session::Token;
use store::{Store, account, session};

use crate::TestApp;
use crate::app::Answer;

/// Somebody who is signed in on one device.
pub struct Member {
    /// The account.
    pub id: AccountId,
    /// Its handle.
    pub handle: String,
    token: Token,
}

impl TestApp {
    /// The database, as the server sees it.
    pub async fn store(&self) -> Store {
        Store::connect(&self.database_url().parse().unwrap()).await.unwrap()
    }

    /// Somebody new who has just signed in.
    pub async fn member(&self, handle: &str) -> Member {
        self.member_with(handle, &[]).await
    }

    /// Somebody with these roles who has just signed in with both factors.
    pub async fn member_with(&self, handle: &str, grants: &[Grant]) -> Member {
        let store = self.store().await;
        let mut tx = store.write().await.unwrap();
        let now = Clock::System.now();
        let name = Handle::parse(handle).unwrap();
        let id = account::create(&mut tx, &name, "-", Locale::KoKr, now).await.unwrap();
        let id = id.unwrap_or_else(|| panic!("{handle} is taken"));
        for grant in grants {
            account::grant(&mut tx, id, *grant).await.unwrap();
        }
        let token = session::begin(&mut tx, id, true, now).await.unwrap();
        tx.commit().await.unwrap();
        store.close().await;
        Member { id, handle: handle.into(), token }
    }
}

impl Member {
    /// A request of theirs, to be filled in and sent with [`TestApp::send`].
    pub fn request(&self, app: &TestApp, method: &str, path: &str) -> RequestBuilder {
        app.request(method, path).header(header::COOKIE, self.cookie())
    }

    /// What their browser sends along.
    pub(crate) fn cookie(&self) -> String {
        format!("madang-session={}", self.token.as_str())
    }

    /// Gets a page.
    pub async fn get(&self, app: &TestApp, path: &str) -> Answer {
        app.send(self.request(app, "GET", path)).await
    }

    /// Sends a form.
    pub async fn post(&self, app: &TestApp, path: &str, form: &[(&str, &str)]) -> Answer {
        app.send(self.request(app, "POST", path).form(form)).await
    }
}
