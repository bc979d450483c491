//! Asking the server: one request after the other, or as many as it can answer.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};

use super::cores::Cores;
use super::http::{Answer, Connection};
use super::queries::Query;
use crate::process;

/// How many readers ask for pages at once.
pub(super) const READERS: usize = 8;

/// For how long they do.
const PERIOD: Duration = Duration::from_secs(10);

/// Durations to be summed up; never empty.
#[derive(Debug, Clone)]
pub(super) struct Latencies(Vec<Duration>);

impl Latencies {
    /// An error if nothing was measured.
    pub(super) fn new(mut durations: Vec<Duration>) -> Result<Self> {
        durations.sort_unstable();
        (!durations.is_empty()).then_some(Self(durations)).context("nothing was measured")
    }

    /// So many percent were no slower than this, in milliseconds (the nearest rank).
    pub(super) fn percent(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        1000.0 * self.0[rank - 1].as_secs_f64()
    }
}

/// One request and its answer.
#[derive(Debug)]
pub(super) struct Sample {
    /// Which query it was, by its place.
    pub(super) query: usize,
    /// From the request's first byte to the answer's last.
    pub(super) took: Duration,
    pub(super) answer: Answer,
}

/// Asks all queries one after the other, `rounds` times, over one connection.
pub(super) fn one_by_one(
    port: u16,
    path: &str,
    queries: &[Query],
    rounds: usize,
) -> Result<Vec<Sample>> {
    let mut connection = Connection::open(port)?;
    let mut samples = Vec::with_capacity(rounds * queries.len());
    for _ in 0..rounds {
        for (query, asked) in queries.iter().enumerate() {
            process::check_interrupted()?;
            samples.push(ask(&mut connection, query, &asked.address(path), None)?);
        }
    }
    Ok(samples)
}

fn ask(
    connection: &mut Connection,
    query: usize,
    address: &str,
    encoding: Option<&str>,
) -> Result<Sample> {
    let began = Instant::now();
    let answer = connection.get_ok(address, encoding)?;
    Ok(Sample { query, took: began.elapsed(), answer })
}

/// What many readers got in a certain time.
#[derive(Debug)]
pub(super) struct Load {
    pub(super) samples: Vec<Sample>,
    pub(super) took: Duration,
}

/// Lets several readers ask at once, each the next as soon as it has its answer.
pub(super) fn at_once(
    port: u16,
    path: &str,
    queries: &[Query],
    encoding: Option<&str>,
    cores: &Cores,
) -> Result<Load> {
    let began = Instant::now();
    let reader = |number: usize| -> Result<Vec<Sample>> {
        cores.leave_first()?;
        let mut connection = Connection::open(port)?;
        let mut samples = Vec::new();
        // Each begins elsewhere, so that they do not all ask the same at the same time.
        let mut order = (0..queries.len()).cycle().skip(number * queries.len() / READERS);
        while let Some(query) = order.next().filter(|_| began.elapsed() < PERIOD) {
            process::check_interrupted()?;
            let address = queries[query].address(path);
            samples.push(ask(&mut connection, query, &address, encoding)?);
        }
        Ok(samples)
    };
    let samples = thread::scope(|scope| {
        let readers: Vec<_> = (0..READERS).map(|n| scope.spawn(move || reader(n))).collect();
        let ended =
            readers.into_iter().map(|r| r.join().map_err(|_| anyhow!("a reader fell over"))?);
        ended.collect::<Result<Vec<_>>>()
    })?;
    Ok(Load { samples: samples.into_iter().flatten().collect(), took: began.elapsed() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_nearest_ranks() {
        let latencies = |n: u64| Latencies::new((1..=n).rev().map(Duration::from_millis).collect());
        let hundred = latencies(100).unwrap();
        assert_eq!([50, 95, 100].map(|p| hundred.percent(p)), [50.0, 95.0, 100.0]);
        let one = latencies(1).unwrap();
        assert_eq!([0, 50, 100].map(|p| one.percent(p)), [1.0, 1.0, 1.0]);
        assert!(latencies(0).is_err());
    }
}
