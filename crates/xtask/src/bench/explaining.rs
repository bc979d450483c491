//! How long it takes to find the words to explain in a long text.

use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use super::Bench;
use super::load::Latencies;
use super::table::Target;
use crate::process;

impl Bench {
    /// Has a text of 20 kB explained, as a page would have it.
    pub(super) fn explain(&mut self) -> Result<()> {
        let mut command = Command::new(self.madang.program.with_file_name("examples/explain"));
        let printed = process::output(&mut command)?;
        let mut lines = printed.lines();
        let words = lines.next().context("nothing was explained")?;
        let times = lines.map(|line| Ok(Duration::from_nanos(line.parse()?)));
        let times = Latencies::new(times.collect::<Result<_>>()?)?;
        let note =
            format!("median; p95 {:.2} ms; about {words} words explained", times.percent(95));
        let what = "explaining a text of 20 kB";
        self.table.add(what, times.percent(50), "ms", Target::Below(1.0), &note);
        Ok(())
    }
}
