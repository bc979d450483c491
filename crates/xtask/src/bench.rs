//! `cargo xtask bench`: how fast Madang is with 20,000 listings and 100,000 posts, as a table with the targets beside
//! the figures. A missed target is not a failure; only what cannot be measured is.

mod asking;
mod cores;
mod dice;
mod explaining;
mod forum;
mod http;
mod listings;
mod load;
mod queries;
mod server;
mod table;
mod typing;
mod words;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::process;
use crate::run;
use crate::say;
use crate::workspace::{Profile, Workspace};
use cores::Cores;
use listings::{COUNT, Region};
use load::Latencies;
use server::{Madang, Server, children_computed};
use table::{Table, Target};
use words::Words;

/// How often the server is started to see how long that takes.
const STARTS: usize = 5;

/// Builds what is deployed, measures it, and prints what was found, as far as it got.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let cores = Cores::find()?;
    let began = format!("{} cores; load average {} at the start", cores.count(), cores::load()?);
    say::detail(&began);
    run::build(workspace, Profile::Release)?;
    build_examples(workspace)?;
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

/// Builds the programs beside the server: one fills a database, one explains a text.
fn build_examples(workspace: &Workspace) -> Result<()> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--release", "--workspace", "--exclude", "xtask"]);
    process::run(cargo.args(["--example", "forum", "--example", "explain"]))
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
        say::step("explain", "words in a long text", || self.explain())?;
        say::step("listings", "writing a file of them", || self.write_listings(&file))?;
        say::step("import", "into SQLite, twice", || self.import(&file))?;
        say::step("index", "building it from nothing", || self.index())?;
        let topics = say::step("forum", "writing topics and replies", || self.fill_forum())?;
        let server = say::step("start", "with a warm index", || self.start())?;
        say::step("search", "one after the other", || self.search(&server))?;
        say::step("suggest", "one after the other", || self.suggest(&server))?;
        say::step("forum", "at a steady rate", || self.forum(&server, &topics))?;
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
            let note = format!("{:.2} s, of which {computed:.2} s computing", took.as_secs_f64());
            self.table.add(what, rate, "rows/s", Target::AtLeast(2_000.0), &note);
        }
        Ok(())
    }

    fn index(&mut self) -> Result<()> {
        let (took, computed) = timed(&mut self.madang.command_with_index("reindex"))?;
        let size = |entry: std::io::Result<fs::DirEntry>| Ok(entry?.metadata()?.len());
        let size: u64 = fs::read_dir(self.madang.index())?.map(size).sum::<std::io::Result<_>>()?;
        let size = say::size(size.try_into()?);
        let note = format!("{computed:.2} s computing; {size} on disk");
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
}

/// Runs a command; how long it took, and for how many seconds of that it kept a processor busy.
fn timed(command: &mut Command) -> Result<(Duration, f64)> {
    let before = children_computed()?;
    let began = Instant::now();
    process::run(command)?;
    Ok((began.elapsed(), (children_computed()? - before).as_secs_f64()))
}
