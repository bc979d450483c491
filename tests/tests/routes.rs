//! Every page and every form, asked for by everybody. A new route without a line in the table
//! fails the test.

mod table;

use std::collections::BTreeSet;

use domain::account::{Grant, Standing};
use domain::forum::Board;
use domain::time::Clock;
use jiff::SignedDuration;
use reqwest::RequestBuilder;
use table::{Else, Line, TABLE};
use tests::{Csv, Member, TestApp, row};

/// The files in which routes are told, and where their addresses begin.
const SOURCES: [(&str, &str); 4] = [
    (include_str!("../../app/src/pages.rs"), ""),
    (include_str!("../../app/src/pages/account.rs"), "/ko"),
    (include_str!("../../app/src/pages/forum.rs"), "/ko"),
    (include_str!("../../app/src/pages/moderation.rs"), "/ko"),
];

/// What every form gets: what one does not know it leaves.
const FIELDS: [(&str, &str); 24] = [
    ("action", "try"),
    ("board", "work"),
    ("code", ""),
    ("decision", "publish"),
    ("does", "hold"),
    ("form", ""),
    ("handle", ""),
    ("holds", "false"),
    ("id", ""),
    ("kind", "thanks"),
    ("last", "01890000-0000-7000-8000-000000000000"),
    ("new", ""),
    ("passphrase", ""),
    ("pattern", "낱말"),
    ("post", ""),
    ("reason", ""),
    ("revision", "1"),
    ("sample", ""),
    ("sanction", "limited-1"),
    ("set", "no"),
    ("text", ""),
    ("title", ""),
    ("to", "/ko"),
    ("version", "0"),
];

/// The routes of the program: method and address, with those below the locale in Korean.
fn told() -> BTreeSet<(&'static str, String)> {
    let mut told = BTreeSet::new();
    for (source, root) in SOURCES {
        let below = source.find("fn pages()").filter(|_| root.is_empty());
        for (at, _) in source.match_indices(".route(") {
            let call = arguments(&source[at + ".route(".len()..]);
            // Else it is made of others, such as the one that leads on from `/ko/`.
            let Some(rest) = call.trim_start().strip_prefix('"') else { continue };
            let (path, handlers) = rest.split_once('"').unwrap();
            let root = if below.is_some_and(|below| at > below) { "/ko" } else { root };
            let path = match (root, path) {
                ("/ko", "/") => "/ko".to_owned(),
                _ => format!("{root}{path}"),
            };
            for (method, names) in [("GET", &["get("][..]), ("POST", &["post(", "send("])] {
                if names.iter().any(|name| calls(handlers, name)) {
                    told.insert((method, path.clone()));
                }
            }
        }
    }
    told
}

/// What stands between parentheses, of which the first is open already.
fn arguments(text: &str) -> &str {
    let mut open = 1;
    let end = text.find(|c| {
        open += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        open == 0
    });
    &text[..end.unwrap()]
}

/// Whether a function of this name is called, and not one whose name ends alike.
fn calls(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
    })
}

#[test]
fn the_table_has_every_route_and_no_other() {
    let told = told();
    assert!(told.len() > 80, "they were not read: {}", told.len());
    let listed: BTreeSet<_> =
        TABLE.iter().map(|line| (line.method, line.path.to_owned())).collect();
    assert_eq!(listed.len(), TABLE.len(), "twice");
    let missing: Vec<_> = told.difference(&listed).collect();
    assert!(missing.is_empty(), "who may come to {missing:?}? Write it into the table");
    let gone: Vec<_> = listed.difference(&told).collect();
    assert!(gone.is_empty(), "there is no {gone:?}");
}

/// Who comes, by the letter of the table; and everything that is there to be found.
struct World {
    app: TestApp,
    people: Vec<(char, Member)>,
    ids: Vec<(&'static str, String)>,
}

impl World {
    async fn new() -> Self {
        let app = TestApp::listing(&Csv::of([row("1", "상담")])).await;
        app.wait_for_total(&[("q", "상담")], 1).await;
        let here = Grant::Moderator { board: Some(Board::Work), language: None };
        let elsewhere = Grant::Moderator { board: Some(Board::Home), language: None };
        let strong = app.member_with("들국화", &[here]).await;
        let weak = app.member_with("새별", &[here]).await;
        let people = vec![
            ('M', app.member("민들레").await),
            ('S', app.member("가을비").await),
            ('T', app.member_with("물안개", &[Grant::Mentor]).await),
            ('A', app.member("봄비").await),
            ('E', app.member_with("솔바람", &[elsewhere]).await),
            ('W', weak.without_second_factor(&app).await),
            ('O', strong),
            ('D', app.member_with("달무리", &[Grant::Editor { organization: None }]).await),
            ('X', app.member_with("해오름", &[Grant::Admin]).await),
        ];
        let mut world = Self { app, people, ids: Vec::new() };
        world.suspend().await;
        world.fill().await;
        world
    }

    fn person(&self, letter: char) -> Option<&Member> {
        self.people.iter().find(|(known, _)| *known == letter).map(|(_, member)| member)
    }

    async fn suspend(&self) {
        let store = self.app.store().await;
        let mut tx = store.write().await.unwrap();
        let until = Clock::System.now() + SignedDuration::from_hours(24);
        let (id, standing) = (self.person('S').unwrap().id, Standing::Suspended { until });
        store::account::set_standing(&mut tx, id, standing).await.unwrap();
        tx.commit().await.unwrap();
        store.close().await;
    }

    /// A published topic, a case about another one that waits, and a decision about a third.
    async fn fill(&mut self) {
        let (app, author) = (&self.app, self.person('A').unwrap());
        let moderator = self.person('O').unwrap();
        let shown = author.ask(app, "work", "묻는 글", "무엇이 있나요").await;
        app.publish(&shown.post_id()).await;
        let mut cases = Vec::new();
        for text in ["기다리는 글", "싣지 않은 글"] {
            let sent = author.ask(app, "work", text, text).await;
            cases.push(crate::moderation::case_of(app, &sent.post_id()).await);
        }
        crate::moderation::reject(app, cases[1], moderator.id).await;
        let listing = app.api(&[("q", "상담")]).await["hits"][0]["id"].as_str().unwrap().into();
        let concept = glossary::Glossary::built_in().concepts()[0].id.to_string();
        self.ids = vec![
            ("/listing/{id}", listing),
            ("/words/{id}", concept),
            ("/topic/{id}", shown.topic()),
            ("/post/{id}", shown.post_id()),
            ("/moderate/case/{id}", cases[0].to_string()),
            ("/appeal/{case}", cases[1].to_string()),
            ("/talk/{board}", "work".into()),
            ("/language/{locale}", "en".into()),
            ("/uploads/{name}", "bcdfgh.jpg".into()),
        ];
    }

    /// The address of a route here.
    fn address(&self, path: &str) -> String {
        let mut address = path.to_owned();
        for (pattern, id) in &self.ids {
            if path.contains(pattern) {
                let open = address.find('{').unwrap();
                let close = address.find('}').unwrap();
                address.replace_range(open..=close, id);
            }
        }
        assert!(!address.contains('{'), "nothing is known for {path}");
        if path.ends_with("/live") { format!("{address}?since=0") } else { address }
    }

    fn request(&self, line: &Line, letter: char) -> RequestBuilder {
        let address = self.address(line.path);
        let request = match self.person(letter) {
            Some(member) => member.request(&self.app, line.method, &address),
            None => self.app.request(line.method, &address),
        };
        if line.method == "POST" { request.form(&FIELDS) } else { request }
    }
}

/// What somebody met, in the words of the table.
async fn met(request: RequestBuilder) -> (u16, &'static str) {
    // Nothing is read to its end: live replies have none.
    let answer = request.send().await.unwrap();
    let to = answer.headers().get("location").map_or("", |to| to.to_str().unwrap());
    let status = answer.status().as_u16();
    let met = match status {
        303 if to.starts_with("/ko/sign-in/second") => "second factor",
        303 if to.starts_with("/ko/sign-in") => "sign in",
        403 => "refused",
        404 => "not there",
        200..=399 | 400 | 422 | 429 => "let in",
        _ => "broken",
    };
    (status, met)
}

fn expected(line: &Line, letter: char) -> &'static str {
    match (line.otherwise, letter) {
        _ if line.who.contains(letter) => "let in",
        (Else::Led | Else::Theirs, 'V') => "sign in",
        (Else::Led, 'W') if line.who.contains('O') => "second factor",
        (Else::Led | Else::Kept, _) => "refused",
        (Else::Gone | Else::Theirs, _) => "not there",
    }
}

#[tokio::test]
async fn everybody_meets_what_the_table_says() {
    let world = World::new().await;
    let mut wrong = Vec::new();
    for line in TABLE {
        // Who is let in comes last: it may change what the others would meet.
        let (inside, outside): (Vec<char>, Vec<char>) =
            table::EVERYBODY.chars().partition(|letter| line.who.contains(*letter));
        for letter in outside.into_iter().chain(inside) {
            let (status, met) = met(world.request(line, letter)).await;
            let expected = expected(line, letter);
            if met != expected {
                let Line { method, path, .. } = line;
                wrong.push(format!("{letter} {method} {path}: {met} ({status}), not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
