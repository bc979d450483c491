//! A running Madang.

use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use clap::Parser;
use reqwest::{RequestBuilder, StatusCode, redirect};
use server::{Cli, Command};
use store::testing::TestDatabase;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::Csv;
use crate::program::{Output, madang};

/// The real program on a throwaway database: SQLite, or PostgreSQL where
/// `MADANG_TEST_POSTGRES_URL` names a server.
pub struct TestApp {
    database: TestDatabase,
    folder: TempDir,
    address: SocketAddr,
    client: reqwest::Client,
    running: Option<(oneshot::Sender<()>, JoinHandle<anyhow::Result<()>>)>,
}

/// An answer, read to its end.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: reqwest::header::HeaderMap,
    /// The body as text.
    pub body: String,
}

impl Answer {
    /// A header as text; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|e| panic!("{e}: {}", self.body))
    }
}

impl TestApp {
    /// A Madang without listings.
    pub async fn new() -> Self {
        Self::with(&["--no-seed"]).await
    }

    /// A Madang with these listings.
    pub async fn listing(csv: &Csv) -> Self {
        let app = Self::new().await;
        let imported = app.import(csv).await;
        assert_eq!(imported.status, 0, "{}", imported.stderr);
        app
    }

    /// A Madang started with these flags.
    pub async fn with(flags: &[&str]) -> Self {
        let database = TestDatabase::new().await.unwrap();
        let client = reqwest::Client::builder().redirect(redirect::Policy::none()).build().unwrap();
        let mut app = Self {
            database,
            folder: TempDir::new().unwrap(),
            address: ([127, 0, 0, 1], 0).into(),
            client,
            running: None,
        };
        app.start(flags).await;
        app
    }

    async fn start(&mut self, flags: &[&str]) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        self.address = listener.local_addr().unwrap();
        let index = self.folder.path().join("index");
        let mut arguments = vec!["madang", "serve", "--index-dir", index.to_str().unwrap()];
        let (url, uploads) = (self.database_url(), self.folder.path().join("uploads"));
        arguments.extend(["--database-url", url.as_str()]);
        arguments.extend(["--uploads-dir", uploads.to_str().unwrap()]);
        arguments.extend(flags);
        let Command::Serve(config) = Cli::parse_from(arguments).command else { unreachable!() };
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(server::serve(*config, listener, async {
            drop(stopped.await);
        }));
        self.running = Some((stop, serving));
        let started = Instant::now();
        while self.try_get("/readyz").await.is_none_or(|a| a.status != 200) {
            if started.elapsed() > Duration::from_secs(30) {
                let (_, serving) = self.running.take().unwrap();
                panic!("the server does not answer: {:?}", serving.await);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Stops the server as a service manager does, and waits until it has ended.
    pub async fn stop(&mut self) {
        let (stop, serving) = self.running.take().unwrap();
        drop(stop);
        serving.await.unwrap().unwrap();
    }

    /// Stops it and starts it on the same data.
    pub async fn restart(&mut self, flags: &[&str]) {
        if self.running.is_some() {
            self.stop().await;
        }
        self.start(flags).await;
    }

    /// Where it keeps its index and other files.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The database, for commands that run beside the server.
    pub fn database_url(&self) -> String {
        self.database.url().to_string()
    }

    /// The address of the server.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Gets a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.client.get(self.url(path))).await
    }

    async fn try_get(&self, path: &str) -> Option<Answer> {
        let response = self.client.get(self.url(path)).send().await.ok()?;
        let (status, headers) = (response.status(), response.headers().clone());
        Some(Answer { status, headers, body: response.text().await.ok()? })
    }

    /// A request to be filled in and sent with [`TestApp::send`].
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        self.client.request(method.parse().unwrap(), self.url(path))
    }

    /// Sends a request and reads the answer.
    pub async fn send(&self, request: RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        Answer { status, headers, body: response.text().await.unwrap() }
    }

    /// Searches through the API and gives the `source_id`s of the hits.
    pub async fn search(&self, parameters: &[(&str, &str)]) -> Vec<String> {
        let answer = self.api(parameters).await;
        let hits = answer["hits"].as_array().unwrap();
        hits.iter().map(|hit| hit["source_id"].as_str().unwrap().into()).collect()
    }

    /// Searches through the API.
    pub async fn api(&self, parameters: &[(&str, &str)]) -> serde_json::Value {
        let request = self.client.get(self.url("/api/v1/search")).query(parameters);
        let answer = self.send(request).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.json()
    }

    /// Runs `madang import` with these flags on the same database.
    pub async fn import_with(&self, file: impl AsRef<[u8]>, flags: &[&str]) -> Output {
        let path = self.folder.path().join("import.csv");
        std::fs::write(&path, file).unwrap();
        let url = self.database_url();
        let mut arguments = vec!["import", path.to_str().unwrap(), "--database-url", &url];
        arguments.extend(flags);
        madang(self.folder.path(), &arguments).await
    }

    /// Imports a file and waits until the running server finds what is in it.
    pub async fn import(&self, csv: &Csv) -> Output {
        self.import_with(csv.text(), &[]).await
    }

    /// Runs `madang export csv` on the same database.
    pub async fn export(&self) -> Output {
        let url = self.database_url();
        madang(self.folder.path(), &["export", "csv", "--database-url", &url]).await
    }

    /// Waits until a search finds so many listings: at most the second within
    /// which the index follows the database, with room for a busy machine.
    pub async fn wait_for_total(&self, parameters: &[(&str, &str)], total: u64) {
        let started = Instant::now();
        loop {
            let found = self.api(parameters).await["total"].as_u64().unwrap();
            if found == total {
                return;
            }
            assert!(started.elapsed() < Duration::from_secs(30), "found {found} and not {total}");
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }
}
