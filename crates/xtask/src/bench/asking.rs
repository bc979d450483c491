//! How fast the running server answers searches, completions and pages.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context, Result};

use super::Bench;
use super::load::{self, Latencies, READERS};
use super::queries::{self, Query};
use super::server::Server;
use super::table::Target;
use crate::say;

/// How often each query is asked.
const ROUNDS: usize = 3;

impl Bench {
    /// Searches through the API, whose answers tell how long the search itself took.
    pub(super) fn search(&mut self, server: &Server) -> Result<()> {
        let queries = queries::searches(&self.words, &self.regions);
        let samples = load::one_by_one(server.port, "/api/v1/search", &queries, ROUNDS)?;
        let inside =
            samples.iter().map(|sample| sample.answer.searched).collect::<Option<Vec<_>>>();
        let inside = inside.context("the server does not tell how long a search took")?;
        // What was asked once is remembered: only the first round tells what a search takes.
        let (first, again) = inside.split_at(queries.len());
        let (slowest, took) = first
            .iter()
            .enumerate()
            .max_by_key(|(_, took)| **took)
            .context("there was nothing to search for")?;
        let slowest = format!(
            "slowest: {} ({}), {:.2} ms",
            queries[slowest].shown(),
            queries[slowest].group,
            1000.0 * took.as_secs_f64()
        );
        self.searches = by_group(&queries, first)?;
        let asked = format!(
            "{} queries, each for the first time; with reading the listings that were found",
            queries.len()
        );
        let [first, again] = [first, again].map(|times| Latencies::new(times.to_vec()));
        let (first, again) = (first?, again?);
        let outside = Latencies::new(samples.iter().map(|sample| sample.took).collect())?;
        let once_more = format!("{} more rounds of the same", ROUNDS - 1);
        let mut add = |what: &str, figure, target, note: &str| {
            self.table.add(what, figure, "ms", target, note);
        };
        add("search in the server, median", first.percent(50), Target::Below(3.0), &asked);
        add("search in the server, p95", first.percent(95), Target::Below(15.0), &slowest);
        add("search asked again, median", again.percent(50), Target::None, &once_more);
        add("search asked again, p95", again.percent(95), Target::None, "");
        add("search by a client, median", outside.percent(50), Target::None, "as JSON");
        add("search by a client, p95", outside.percent(95), Target::None, "");
        Ok(())
    }

    /// Completions, as a reader's browser asks for them.
    pub(super) fn suggest(&mut self, server: &Server) -> Result<()> {
        let typed = queries::typed(&self.words);
        let samples = load::one_by_one(server.port, "/api/v1/suggest", &typed, ROUNDS)?;
        let slowest = samples.iter().max_by_key(|sample| sample.took);
        let slowest = slowest.map_or_else(String::new, |s| typed[s.query].shown());
        let times = Latencies::new(samples.iter().map(|sample| sample.took).collect())?;
        let note = format!("{} beginnings of words, {ROUNDS} rounds", typed.len());
        self.table.add("suggest by a client, median", times.percent(50), "ms", Target::None, &note);
        let note = format!("slowest: {slowest}, {:.2} ms", times.percent(100));
        self.table.add("suggest by a client, p95", times.percent(95), "ms", Target::None, &note);
        Ok(())
    }

    /// Rendered pages of results, as many as the server manages; `encoding` is what readers accept.
    pub(super) fn pages(&mut self, server: &Server, encoding: Option<&str>) -> Result<()> {
        let queries = queries::searches(&self.words, &self.regions);
        let before = server.computed()?;
        let load = load::at_once(server.port, "/ko/search", &queries, encoding, &self.cores)?;
        let computed = (server.computed()? - before).as_secs_f64();
        let (count, took) = (load.samples.len() as f64, load.took.as_secs_f64());
        let bytes: u64 = load.samples.iter().map(|sample| sample.answer.bytes).sum();
        let size = say::size((bytes / load.samples.len().max(1) as u64).try_into()?);
        let times = Latencies::new(load.samples.iter().map(|sample| sample.took).collect())?;
        let note = format!(
            "{READERS} readers, p95 {:.0} ms, {size} each, searched before; the core was the \
             server's for {:.0} % of the time, {:.0} per second of that",
            times.percent(95),
            100.0 * computed / took,
            count / computed,
        );
        let what = encoding.map_or_else(|| "pages".to_owned(), |e| format!("pages, {e}"));
        self.table.add(&what, count / took, "requests/s", Target::AtLeast(300.0), &note);
        Ok(())
    }
}

/// Median and slowest of each group of queries, a line for each.
fn by_group(queries: &[Query], times: &[Duration]) -> Result<String> {
    let mut groups: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    for (query, time) in queries.iter().zip(times) {
        groups.entry(query.group).or_default().push(*time);
    }
    let mut text =
        "searches in the server by group, each query asked for the first time:\n".to_owned();
    for (group, times) in groups {
        let count = times.len();
        let times = Latencies::new(times)?;
        let [median, p95, most] = [50, 95, 100].map(|percent| times.percent(percent));
        text += &format!(
            "  {group:<16}{count:>4} queries, median {median:>6.2} ms, p95 {p95:>6.2} ms, most {most:>6.2} ms\n"
        );
    }
    Ok(text)
}
