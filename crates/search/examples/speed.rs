//! Measures how fast the search is: mixes the listings of a file into as many as asked
//! for, puts them into a new index, and prints how long that takes, how large the index
//! and the process are, and how long searches and completions take.
//!
//!     cargo run --release -p search --example speed -- LISTINGS.csv QUERIES.tsv [COUNT]

#[path = "evaluate/listings.rs"]
mod listings;

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use domain::directory::Listing;
use domain::id::ListingId;
use domain::search::SearchQuery;
use jiff::Timestamp;
use search::{Change, Index, IndexError};
use uuid::Uuid;

/// How often each query is asked.
const ROUNDS: usize = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let originals = listings::read(&arguments.next().ok_or("which listings?")?)?;
    let queries = std::fs::read_to_string(arguments.next().ok_or("which queries?")?)?;
    let count: usize = arguments.next().map_or(Ok(20_000), |n| n.parse())?;
    let queries: Vec<&str> = queries.lines().skip(1).filter_map(|l| l.split('\t').nth(1)).collect();
    let directory = tempfile::tempdir()?;
    let path = directory.path().join("index");
    let index = Index::open(&path)?.index;

    let listings = (0..count).map(|n| Ok::<_, IndexError>(mixed(&originals, n)));
    took("rebuild", || index.rebuild(listings, 1))?;
    let change = |n| [Change::Put(Box::new(mixed(&originals, n)))];
    took("one change", || index.apply(change(7), 2))?;
    println!("index on disk       {:6.1} MB", size(&path)? / 1e6);
    drop(index);
    let index = took("open", || Index::open(&path))?.index;

    let now = Timestamp::UNIX_EPOCH;
    let search = |text: &str| -> Result<(), IndexError> {
        let query =
            SearchQuery { text: text.chars().take(200).collect(), ..SearchQuery::default() };
        index.search(&query, now).map(drop)
    };
    times("searches", &queries, search)?;
    times("no words", &[""], search)?;
    for text in hostile(&queries) {
        let start: String = text.chars().take(12).collect();
        times(&format!("hostile: {start}…"), &[&text], search)?;
    }
    let typed: Vec<String> =
        queries.iter().flat_map(|q| (1..=3).map(|n| q.chars().take(n).collect())).collect();
    let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
    times("completions", &typed, |text| index.suggest(text, 8).map(drop))?;
    println!("memory              {}", memory().trim());
    Ok(())
}

/// The `n`th mixture: title, tags, description, place and hours of different listings.
fn mixed(originals: &[Listing], n: usize) -> Listing {
    let of = |step: usize| &originals[(n * step + n / originals.len() * step) % originals.len()];
    let mut listing = of(1).clone();
    listing.id = ListingId(Uuid::from_u128(n as u128 + 1));
    let service = &mut listing.service;
    service.organization.name = format!("{} {}", of(7).service.organization.name, n % 997);
    service.description = of(11).service.description.clone();
    service.location = of(13).service.location.clone();
    service.schedule = of(17).service.schedule.clone();
    service.tags.extend(of(19).service.tags.iter().take(2).cloned());
    listing
}

/// What somebody might send who wants the server to suffer.
fn hostile(queries: &[&str]) -> Vec<String> {
    let distinct = ('가'..).step_by(7).take(100).flat_map(|c| [c, ' ']);
    vec![
        "가".repeat(200),
        distinct.collect(),
        queries.concat(),
        queries.join(" "),
        "상담지원".repeat(50),
        "ㅅ".into(),
        "ㅇㅅ ".repeat(60),
        "콤퓨타 ".repeat(50),
        "rkdmf".repeat(40),
        "무료 상담 지원 교육 센터 서울 멘토 일자리".into(),
    ]
}

fn took<T, E>(what: &str, run: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let start = Instant::now();
    let result = run();
    println!("{what:20}{:6.1} ms", start.elapsed().as_secs_f64() * 1e3);
    result
}

fn times(
    what: &str,
    texts: &[&str],
    run: impl Fn(&str) -> Result<(), IndexError>,
) -> Result<(), IndexError> {
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..ROUNDS {
        for text in texts {
            let start = Instant::now();
            run(text)?;
            times.push(start.elapsed());
        }
    }
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3;
    println!("{what:20}median {:7.3} ms, p95 {:7.3} ms, most {:7.3} ms", at(50), at(95), at(100));
    Ok(())
}

fn size(directory: &Path) -> std::io::Result<f64> {
    let mut size = 0;
    for entry in std::fs::read_dir(directory)? {
        size += entry?.metadata()?.len();
    }
    #[expect(clippy::cast_precision_loss, reason = "shown in megabytes")]
    Ok(size as f64)
}

/// What Linux says about the process; elsewhere nothing.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line =
        |name: &str| status.lines().find(|l| l.starts_with(name)).unwrap_or_default().to_owned();
    format!("{} {}", line("RssAnon"), line("VmRSS"))
}
