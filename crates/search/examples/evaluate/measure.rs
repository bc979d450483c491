//! Judged queries, and how well an engine answers them.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;

/// A query with what it should find; nothing, where the directory has no answer.
pub(crate) struct Judged {
    pub(crate) text: String,
    category: String,
    /// Grades by the publisher's id: 2 exactly what is sought, 1 also useful.
    grades: HashMap<String, u32>,
}

/// What an engine found: the ids of the best ten, and how many in all.
#[derive(Default)]
pub(crate) struct Answer {
    pub(crate) ids: Vec<String>,
    pub(crate) total: usize,
}

#[derive(Default)]
struct Measured {
    queries: f64,
    recall: f64,
    mrr: f64,
    ndcg: f64,
}

/// Measures of one engine, by category and in all.
#[derive(Default)]
pub(crate) struct Measures {
    categories: BTreeMap<String, Measured>,
    negative: usize,
    quiet: usize,
}

/// Reads a file with the columns qid, query, category, relevant and note.
pub(crate) fn read(path: &str) -> Result<Vec<Judged>, Box<dyn Error>> {
    let judged = |line: &str| {
        let mut cells = line.split('\t').skip(1);
        let mut cell = || cells.next().unwrap_or_default().to_owned();
        let (text, category, relevant) = (cell(), cell(), cell());
        Ok(Judged { text, category, grades: grades(&relevant)? })
    };
    std::fs::read_to_string(path)?.lines().skip(1).map(judged).collect()
}

fn grades(relevant: &str) -> Result<HashMap<String, u32>, Box<dyn Error>> {
    let parts = relevant.split(',').map(str::trim).filter(|part| !part.is_empty());
    let grade = |part: &str| match part.split_once(':') {
        Some((id, grade)) => Ok((id.to_owned(), grade.parse()?)),
        None => Ok((part.to_owned(), 2)),
    };
    parts.map(grade).collect()
}

impl Measures {
    /// Adds an answer; its recall, and nothing for a query without an answer.
    pub(crate) fn add(&mut self, query: &Judged, answer: &Answer) -> Option<f64> {
        if query.grades.is_empty() {
            self.negative += 1;
            self.quiet += usize::from(answer.total <= 2);
            return None;
        }
        let (recall, mrr, ndcg) = measure(&query.grades, &answer.ids);
        for name in [query.category.as_str(), "total"] {
            let own = self.categories.entry(name.into()).or_default();
            own.queries += 1.0;
            own.recall += recall;
            own.mrr += mrr;
            own.ndcg += ndcg;
        }
        Some(recall)
    }

    /// Prints them as a table.
    pub(crate) fn print(&self, engine: &str) {
        println!("\n{engine:14} {:>4} {:>8} {:>8} {:>8}", "n", "recall@5", "MRR@10", "nDCG@10");
        for (name, m) in &self.categories {
            let n = m.queries;
            println!("{name:14} {n:4} {:8.3} {:8.3} {:8.3}", m.recall / n, m.mrr / n, m.ndcg / n);
        }
        println!("without an answer: {} of {} with at most two hits", self.quiet, self.negative);
    }
}

/// Recall among the first five, the reciprocal rank, and nDCG, where grade 2 gains 3 and
/// grade 1 gains 1.
fn measure(grades: &HashMap<String, u32>, found: &[String]) -> (f64, f64, f64) {
    let gain = |id: &String| grades.get(id).map_or(0.0, |grade| f64::from((1 << grade) - 1));
    let discounted = |gains: &[f64]| -> f64 {
        gains.iter().zip(2_u32..).map(|(gain, rank)| gain / f64::from(rank).log2()).sum()
    };
    let good = found.iter().take(5).filter(|id| grades.contains_key(*id)).count();
    let first = (1_u32..).zip(found).find(|(_, id)| grades.contains_key(*id));
    let mut ideal: Vec<f64> = grades.keys().map(gain).collect();
    ideal.sort_by(|a, b| b.total_cmp(a));
    ideal.truncate(10);
    let gains: Vec<f64> = found.iter().take(10).map(gain).collect();
    #[expect(clippy::cast_precision_loss, reason = "at most ten")]
    let recall = good as f64 / grades.len().min(5) as f64;
    let mrr = first.map_or(0.0, |(rank, _)| 1.0 / f64::from(rank));
    (recall, mrr, discounted(&gains) / discounted(&ideal))
}
