//! How long it takes to find the words to explain in a long text.

use std::hint::black_box;
use std::time::Instant;

use anyhow::Result;
use glossary::{Annotator, Glossary, Seen};

use super::Bench;
use super::load::Latencies;
use super::table::Target;

/// The length of the text, in bytes: a very long page.
const LENGTH: usize = 20_000;

const ROUNDS: usize = 200;

impl Bench {
    /// Explains a text made of the example sentences of the glossary, which has more words to
    /// explain than any listing. Cargo.toml has the glossary and the library that finds its
    /// words optimised in this program, too.
    pub(super) fn explain(&mut self) -> Result<()> {
        let annotator = Annotator::built_in();
        let mut text = String::with_capacity(2 * LENGTH);
        for concept in Glossary::built_in().concepts() {
            text.extend([concept.example.as_str(), " "]);
        }
        text.truncate(text.floor_char_boundary(LENGTH));
        let mut times = Vec::with_capacity(ROUNDS);
        for _ in 0..ROUNDS {
            let began = Instant::now();
            black_box(annotator.annotate(black_box(&text), &mut Seen::default()));
            times.push(began.elapsed());
        }
        let times = Latencies::new(times)?;
        let words = annotator.annotate(&text, &mut Seen::default()).len() / 2;
        let note = format!(
            "median of {ROUNDS}, p95 {:.2} ms; about {words} words explained",
            times.percent(95)
        );
        let what = format!("explaining a text of {} kB", LENGTH / 1000);
        self.table.add(&what, times.percent(50), "ms", Target::Below(1.0), &note);
        Ok(())
    }
}
