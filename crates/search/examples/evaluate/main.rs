//! Measures how well the search finds: imports a file of listings into a new index, asks
//! a file of judged queries, and prints for each category recall among the first five,
//! MRR and nDCG among the first ten, and how many queries without an answer got at most
//! two hits.
//!
//!     cargo run --release -p search --example evaluate -- LISTINGS.csv QUERIES.tsv [--worst]
//!
//! Listings are in the import format; queries have the columns qid, query, category,
//! relevant (`source_id` or `source_id:grade`, separated by commas) and note.

mod listings;

use std::collections::{BTreeMap, HashMap};
use std::error::Error;

use domain::id::ListingId;
use domain::search::SearchQuery;
use jiff::Timestamp;
use search::{Index, IndexError};

#[derive(Default)]
struct Measured {
    queries: f64,
    recall: f64,
    mrr: f64,
    ndcg: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let listings = arguments.next().ok_or("which listings?")?;
    let queries = arguments.next().ok_or("which queries?")?;
    let worst = arguments.next().is_some();
    let directory = tempfile::tempdir()?;
    let index = Index::open(&directory.path().join("index"))?.index;
    let listings = listings::read(&listings)?;
    let names: HashMap<ListingId, String> =
        listings.iter().map(|l| (l.id, l.source.id.clone())).collect();
    index.rebuild(listings.into_iter().map(Ok::<_, IndexError>), 1)?;

    let mut categories: BTreeMap<String, Measured> = BTreeMap::new();
    let (mut negative, mut quiet) = (0, 0);
    for line in std::fs::read_to_string(queries)?.lines().skip(1) {
        let mut cells = line.split('\t').skip(1);
        let mut cell = || cells.next().unwrap_or_default();
        let (text, category, relevant) = (cell(), cell(), cell());
        let query = SearchQuery { text: text.into(), ..SearchQuery::default() };
        let results = index.search(&query, Timestamp::UNIX_EPOCH)?;
        let found: Vec<&str> = results
            .hits
            .iter()
            .take(10)
            .filter_map(|hit| names.get(&hit.id))
            .map(String::as_str)
            .collect();
        if relevant.is_empty() {
            negative += 1;
            quiet += usize::from(results.total <= 2);
            if worst && results.total > 2 {
                println!("{text}: {} hits {found:?}", results.total);
            }
            continue;
        }
        let grades = read_grades(relevant)?;
        let (recall, mrr, ndcg) = measure(&grades, &found);
        if worst && recall < 1.0 {
            let meant: Vec<_> = results.read_as.iter().map(|r| r.meant.as_str()).collect();
            println!(
                "{category}: {text} {meant:?} of {} {recall:.2} {relevant}\n    {found:?}",
                results.total
            );
        }
        for name in [category, "total"] {
            let own = categories.entry(name.into()).or_default();
            own.queries += 1.0;
            own.recall += recall;
            own.mrr += mrr;
            own.ndcg += ndcg;
        }
    }
    println!("{:12} {:>4} {:>8} {:>8} {:>8}", "", "n", "recall@5", "MRR@10", "nDCG@10");
    for (name, m) in &categories {
        let n = m.queries;
        println!("{name:12} {n:4} {:8.3} {:8.3} {:8.3}", m.recall / n, m.mrr / n, m.ndcg / n);
    }
    println!("without an answer: {quiet} of {negative} with at most two hits");
    Ok(())
}

fn read_grades(relevant: &str) -> Result<HashMap<&str, u32>, Box<dyn Error>> {
    relevant
        .split(',')
        .map(|part| match part.trim().split_once(':') {
            Some((id, grade)) => Ok((id, grade.parse()?)),
            None => Ok((part.trim(), 2)),
        })
        .collect()
}

/// Recall among the first five, the reciprocal rank, and nDCG, where grade 2 gains 3 and
/// grade 1 gains 1.
fn measure(grades: &HashMap<&str, u32>, found: &[&str]) -> (f64, f64, f64) {
    let gain = |id: &str| grades.get(id).map_or(0.0, |grade| f64::from((1 << grade) - 1));
    let discounted = |gains: &[f64]| -> f64 {
        gains.iter().zip(2_u32..).map(|(gain, rank)| gain / f64::from(rank).log2()).sum()
    };
    let good = found.iter().take(5).filter(|id| grades.contains_key(**id)).count();
    let first = (1_u32..).zip(found).find(|(_, id)| grades.contains_key(**id));
    let mut ideal: Vec<f64> = grades.keys().map(|id| gain(id)).collect();
    ideal.sort_by(|a, b| b.total_cmp(a));
    ideal.truncate(10);
    let gains: Vec<f64> = found.iter().map(|id| gain(id)).collect();
    #[expect(clippy::cast_precision_loss, reason = "at most ten")]
    let recall = good as f64 / grades.len().min(5) as f64;
    let mrr = first.map_or(0.0, |(rank, _)| 1.0 / f64::from(rank));
    (recall, mrr, discounted(&gains) / discounted(&ideal))
}
