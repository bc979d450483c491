//! How fast pages of the forum are, with many topics and replies.

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};

use super::Bench;
use super::http::Connection;
use super::load::Latencies;
use super::server::Server;
use super::table::Target;
use crate::{process, say};

const TOPICS: usize = 1_000;
const REPLIES: usize = 100;
/// Requests in a second, whether or not those before are answered.
const RATE: u32 = 100;
/// For how long they come.
const PERIOD: Duration = Duration::from_secs(10);
/// Over so many connections.
const CONNECTIONS: u32 = 8;

impl Bench {
    /// Fills the database with topics and replies; the addresses of some.
    pub(super) fn fill_forum(&self) -> Result<Vec<String>> {
        let database = format!("sqlite:{}", self.madang.directory.join("madang.db").display());
        let mut command = Command::new(self.madang.program.with_file_name("examples/forum"));
        command.args([database, TOPICS.to_string(), REPLIES.to_string()]);
        let began = Instant::now();
        let printed = process::output(&mut command)?;
        say::detail(&format!("{TOPICS} topics of {REPLIES} replies, {:.0?}", began.elapsed()));
        Ok(printed.lines().map(String::from).collect())
    }

    /// Pages of boards and topics, asked for at a steady rate.
    pub(super) fn forum(&mut self, server: &Server, addresses: &[String]) -> Result<()> {
        for (what, part) in [("board pages", "/talk/"), ("topic pages", "/topic/")] {
            let mut pages: Vec<String> = Vec::new();
            for address in addresses.iter().filter(|address| address.starts_with(part)) {
                let page = format!("/ko{address}");
                if !pages.contains(&page) {
                    pages.push(page);
                }
            }
            let times = steady(server.port, &pages)?;
            let note = format!(
                "{RATE} requests/s for {} s, {} addresses; median {:.2} ms",
                PERIOD.as_secs(),
                pages.len(),
                times.percent(50)
            );
            let what = format!("{what}, p95");
            self.table.add(&what, times.percent(95), "ms", Target::Below(15.0), &note);
        }
        Ok(())
    }
}

/// Asks for pages at [`RATE`]: from when a request was due to the last byte of its answer, so
/// that one that waits behind a slow one counts its waiting, too.
fn steady(port: u16, pages: &[String]) -> Result<Latencies> {
    let began = Instant::now();
    let client = |number: u32| -> Result<Vec<Duration>> {
        let mut connection = Connection::open(port)?;
        let mut times = Vec::new();
        for turn in (number..).step_by(CONNECTIONS as usize) {
            process::check_interrupted()?;
            let due = Duration::from_secs(1) * turn / RATE;
            if due > PERIOD {
                break;
            }
            thread::sleep(due.saturating_sub(began.elapsed()));
            let page = pages.get(turn as usize % pages.len()).context("there are no pages")?;
            connection.get_ok(page, None)?;
            times.push(began.elapsed().saturating_sub(due));
        }
        Ok(times)
    };
    let times = thread::scope(|scope| {
        let clients: Vec<_> = (0..CONNECTIONS).map(|n| scope.spawn(move || client(n))).collect();
        let ended =
            clients.into_iter().map(|c| c.join().map_err(|_| anyhow!("a reader fell over"))?);
        ended.collect::<Result<Vec<_>>>()
    })?;
    Latencies::new(times.into_iter().flatten().collect())
}
