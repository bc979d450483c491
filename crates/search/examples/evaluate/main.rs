//! Measures how well the search finds: imports a file of listings into a new index, asks
//! a file of judged queries, and prints for each category recall among the first five,
//! MRR and nDCG among the first ten, and how many queries without an answer got at most
//! two hits. With `--rivals` it asks SQLite's full-text search and, where
//! `MADANG_TEST_POSTGRES_URL` names one, PostgreSQL's trigrams the same; `--worst` shows
//! what was not found.
//!
//!     cargo run --release -p search --example evaluate -- LISTINGS.csv QUERIES.tsv [--worst] [--rivals]
//!
//! Listings are in the import format; queries have the columns qid, query, category,
//! relevant (`source_id` or `source_id:grade`, separated by commas) and note.

mod listings;
mod measure;
mod rivals;

use std::collections::HashMap;
use std::error::Error;

use domain::directory::Listing;
use domain::id::ListingId;
use domain::search::SearchQuery;
use jiff::Timestamp;
use measure::{Answer, Judged, Measures};
use search::{Index, IndexError};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let flag = |name: &str| arguments.iter().any(|argument| argument == name);
    let listings = listings::read(arguments.first().ok_or("which listings?")?)?;
    let queries = measure::read(arguments.get(1).ok_or("which queries?")?)?;
    ours(&listings, &queries, flag("--worst"))?.print("Madang");
    if flag("--rivals") {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(others(&listings, &queries))?;
    }
    Ok(())
}

fn ours(listings: &[Listing], queries: &[Judged], worst: bool) -> Result<Measures, Box<dyn Error>> {
    let directory = tempfile::tempdir()?;
    let index = Index::open(&directory.path().join("index"))?.index;
    let names: HashMap<ListingId, &str> =
        listings.iter().map(|l| (l.id, l.source.id.as_str())).collect();
    index.rebuild(listings.iter().cloned().map(Ok::<_, IndexError>), 1)?;
    let mut measures = Measures::default();
    for query in queries {
        let asked = SearchQuery { text: query.text.clone(), ..SearchQuery::default() };
        let results = index.search(&asked, Timestamp::UNIX_EPOCH)?;
        let ids = results.hits.iter().take(10).filter_map(|hit| names.get(&hit.id));
        let answer = Answer { ids: ids.map(|id| (*id).to_owned()).collect(), total: results.total };
        let recall = measures.add(query, &answer);
        if worst && recall.map_or(answer.total > 2, |recall| recall < 1.0) {
            let meant: Vec<_> = results.read_as.iter().map(|r| r.meant.as_str()).collect();
            println!("{recall:?} {} {meant:?} of {}: {:?}", query.text, answer.total, answer.ids);
        }
    }
    Ok(measures)
}

async fn others(listings: &[Listing], queries: &[Judged]) -> Result<(), Box<dyn Error>> {
    let mut fts5 = rivals::Fts5::of(listings).await?;
    let mut measures = Measures::default();
    for query in queries {
        measures.add(query, &fts5.ask(&query.text).await?);
    }
    measures.print("SQLite FTS5");
    let Ok(url) = std::env::var("MADANG_TEST_POSTGRES_URL") else { return Ok(()) };
    let mut trigrams = rivals::Trigrams::of(&url, listings).await?;
    let mut measures = Measures::default();
    for query in queries {
        measures.add(query, &trigrams.ask(&query.text).await?);
    }
    measures.print("pg_trgm");
    Ok(())
}
