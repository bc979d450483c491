//! Finds the words to explain in a very long page, again and again, for `cargo xtask bench`. The
//! text is made of the example sentences of the glossary, which have more words to explain than
//! any listing.
//!
//!     cargo run --release -p glossary --example explain
//!
//! Prints how many words were explained, then for each round how many nanoseconds it took.

use std::hint::black_box;
use std::time::Instant;

use glossary::{Annotator, Glossary, Seen};

/// The length of the text, in bytes.
const LENGTH: usize = 20_000;
const ROUNDS: usize = 200;

fn main() {
    let annotator = Annotator::built_in();
    let mut text = String::with_capacity(2 * LENGTH);
    for concept in Glossary::built_in().concepts() {
        text.extend([concept.example.as_str(), " "]);
    }
    text.truncate(text.floor_char_boundary(LENGTH));
    println!("{}", annotator.annotate(&text, &mut Seen::default()).len() / 2);
    for _ in 0..ROUNDS {
        let began = Instant::now();
        black_box(annotator.annotate(black_box(&text), &mut Seen::default()));
        println!("{}", began.elapsed().as_nanos());
    }
}
