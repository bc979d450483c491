//! `cargo xtask bench`: how fast Madang is with 20,000 listings, as a table with the targets beside
//! the figures. A missed target is not a failure; only what cannot be measured is.

mod cores;
mod http;
mod listings;
mod load;
mod queries;
mod server;
mod table;
mod typing;
mod words;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::process;
use crate::run;
use crate::say;
use crate::workspace::{Profile, Workspace};
use cores::Cores;
use listings::{COUNT, Region};
use load::{Latencies, READERS, Sample};
use queries::Query;
use server::{Madang, Server, children_computed};
use table::{Table, Target};
use words::Words;

/// How often the server is started to see how long that takes.
const STARTS: usize = 5;

/// How often each search is asked.
const ROUNDS: usize = 3;

/// Builds what is deployed, measures it, and prints what was found, as far as it got.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let cores = Cores::find()?;
    let began = format!("{} cores; load average {} at the start", cores.count(), cores::load()?);
    say::detail(&began);
    run::build(workspace, Profile::Release)?;
    // On the disk of the checkout: the system's temporary files may be in memory.
    let target = workspace.root().join("target");
    let directory = tempfile::Builder::new().prefix("bench-").tempdir_in(target)?;
    let regions = fs::read_to_string(workspace.root().join("crates/domain/data/regions.tsv"))?;
    let program = workspace.server(Profile::Release);
    let mut bench = Bench {
        madang: Madang { program, directory: directory.path().into() },
        cores,
        words: Words::read()?,
        regions: Region::read_all(&regions)?,
        table: Table::default(),
        searches: String::new(),
    };
    let measured = bench.measure();
    println!("\n{}\n{}", bench.table, bench.searches);
    println!("{began}, {} at the end; all of it suffers from whatever else runs", cores::load()?);
    measured
}

struct Bench {
    madang: Madang,
    cores: Cores,
    words: Words,
    regions: Vec<Region>,
    table: Table,
    /// How long searches take by their groups, for people to read.
    searches: String,
}

impl Bench {
    fn measure(&mut self) -> Result<()> {
        let file = self.madang.directory.join("listings.csv");
        say::step("listings", "writing a file of them", || self.write_listings(&file))?;
        say::step("import", "into SQLite, twice", || self.import(&file))?;
        say::step("index", "building it from nothing", || self.index())?;
        let server = say::step("start", "with a warm index", || self.start())?;
        say::step("search", "one after the other", || self.search(&server))?;
        say::step("suggest", "one after the other", || self.suggest(&server))?;
        self.cores.pin_to_first(server.pid()?)?;
        say::step("pages", "the server on one core", || self.pages(&server, None))?;
        say::step("pages", "compressed with brotli", || self.pages(&server, Some("br")))?;
        let megabytes = server.peak_memory()? as f64 / 1e6;
        let note = "resident, the most at any time of all this";
        self.table.add("memory of the server", megabytes, "MB", Target::Below(200.0), note);
        Ok(())
    }

    fn write_listings(&self, file: &Path) -> Result<()> {
        let mut out = BufWriter::new(File::create(file)?);
        listings::write(&self.words, &self.regions, &mut out)?;
        out.flush()?;
        say::detail(&format!("{COUNT}, {}", say::size(fs::metadata(file)?.len().try_into()?)));
        Ok(())
    }

    fn import(&mut self, file: &Path) -> Result<()> {
        for what in ["import, all new", "import, unchanged"] {
            let (took, computed) = timed(self.madang.command("import").arg(file))?;
            let rate = COUNT as f64 / took.as_secs_f64();
            let note = format!("{took:.2?}, of which {computed:.2?} computing");
            self.table.add(what, rate, "rows/s", Target::AtLeast(2_000.0), &note);
        }
        Ok(())
    }

    fn index(&mut self) -> Result<()> {
        let (took, computed) = timed(&mut self.madang.command_with_index("reindex"))?;
        let size = |entry: std::io::Result<fs::DirEntry>| Ok(entry?.metadata()?.len());
        let size: u64 = fs::read_dir(self.madang.index())?.map(size).sum::<std::io::Result<_>>()?;
        let size = say::size(size.try_into()?);
        let note = format!("{computed:.2?} computing; {size} on disk");
        self.table.add("index from nothing", took.as_secs_f64(), "s", Target::None, &note);
        Ok(())
    }

    /// Starts the server several times, and leaves it running in the end.
    fn start(&mut self) -> Result<Server> {
        let mut times = Vec::new();
        for _ in 1..STARTS {
            times.push(self.madang.serve()?.1);
        }
        let (server, took) = self.madang.serve()?;
        times.push(took);
        let times = Latencies::new(times)?;
        let [median, most] = [50, 100].map(|percent| times.percent(percent) / 1000.0);
        let note = format!("to the first 200 of /readyz; median of {STARTS}, slowest {most:.2} s");
        self.table.add("start, warm index", median, "s", Target::Below(1.0), &note);
        Ok(server)
    }

    fn search(&mut self, server: &Server) -> Result<()> {
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
        let asked = format!("{} queries, {ROUNDS} rounds", queries.len());
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

    fn suggest(&mut self, server: &Server) -> Result<()> {
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

    fn pages(&mut self, server: &Server, encoding: Option<&str>) -> Result<()> {
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

/// Runs a command; how long it took, and for how long of that it kept a processor busy.
fn timed(command: &mut Command) -> Result<(Duration, Duration)> {
    let before = children_computed()?;
    let began = Instant::now();
    process::run(command)?;
    Ok((began.elapsed(), children_computed()? - before))
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
