//! How fast the running server answers searches, completions and pages.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context, Result};

use super::Bench;
use super::load::{self, Latencies, READERS, Sample};
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
        let best = best(&samples, &inside, queries.len());
        let (slowest, took) = best
            .iter()
            .enumerate()
            .max_by_key(|(_, took)| **took)
            .context("there was nothing to search for")?;
        let slowest = format!(
            "slowest: {} ({}), {:.2} ms at best",
            queries[slowest].shown(),
            queries[slowest].group,
            1000.0 * took.as_secs_f64()
        );
        self.searches = by_group(&queries, &best)?;
        let undisturbed = Latencies::new(best)?.percent(95);
        let best = format!("{undisturbed:.2} ms, were each query as fast as in its best round");
        let asked = format!(
            "{} queries, {ROUNDS} rounds; with reading the listings that were found",
            queries.len()
        );
        let inside = Latencies::new(inside)?;
        let outside = Latencies::new(samples.iter().map(|sample| sample.took).collect())?;
        let mut add = |what: &str, figure, target, note: &str| {
            self.table.add(what, figure, "ms", target, note);
        };
        add("search in the server, median", inside.percent(50), Target::Below(3.0), &asked);
        add("search in the server, p95", inside.percent(95), Target::Below(15.0), &best);
        add("search in the server, most", inside.percent(100), Target::None, &slowest);
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
            "{READERS} readers, p95 {:.0} ms, {size} each; the core was the server's for {:.0} % \
             of the time, {:.0} per second of that",
            times.percent(95),
            100.0 * computed / took,
            count / computed,
        );
        let what = encoding.map_or_else(|| "pages".to_owned(), |e| format!("pages, {e}"));
        self.table.add(&what, count / took, "requests/s", Target::AtLeast(300.0), &note);
        Ok(())
    }
}

/// For each query the shortest of its times: what it takes when nobody disturbs it.
fn best(samples: &[Sample], times: &[Duration], queries: usize) -> Vec<Duration> {
    let mut best = vec![Duration::MAX; queries];
    for (sample, time) in samples.iter().zip(times) {
        best[sample.query] = best[sample.query].min(*time);
    }
    best
}

/// Median and slowest of each group of queries, a line for each.
fn by_group(queries: &[Query], best: &[Duration]) -> Result<String> {
    let mut groups: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    for (query, time) in queries.iter().zip(best) {
        groups.entry(query.group).or_default().push(*time);
    }
    let mut text = "searches in the server by group, each query's best round:\n".to_owned();
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
