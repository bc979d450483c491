//! Learns how like a text is to what people in danger write, from labelled texts.
//!
//! `cargo run --release -p domain --example learn_crisis` prints the table of weights, which
//! belongs into `data/crisis-weights.tsv`; with `--folds` it learns from nine tenths of the
//! texts and tries the tenth, ten times, and prints what came of it.
//!
//! The weights minimise the logistic loss with a bound on their length (L2), by Nesterov's
//! accelerated gradient descent from nothing, so the same texts give the same table.

use std::collections::{BTreeMap, BTreeSet};

use domain::crisis::{SHORT, pieces};

/// The texts it learns from. Those of `crisis-unseen.tsv` stay unseen, for the tests.
const TEXTS: [&str; 12] = [
    include_str!("../tests/data/crisis.tsv"),
    include_str!("../tests/data/crisis2.tsv"),
    include_str!("../tests/data/crisis3.tsv"),
    include_str!("../tests/data/crisis4.tsv"),
    include_str!("../tests/data/crisis5.tsv"),
    include_str!("../tests/data/crisis6.tsv"),
    include_str!("../tests/data/crisis7.tsv"),
    include_str!("../tests/data/crisis8.tsv"),
    include_str!("../tests/data/crisis9.tsv"),
    include_str!("../tests/data/crisis-everyday.tsv"),
    include_str!("../tests/data/crisis-frames.tsv"),
    include_str!("../tests/data/crisis-held.tsv"),
];

/// The fewest texts in which a piece must occur.
const LEAST: usize = 3;
/// How much a mistake costs against the length of the weights.
const COST: f32 = 20.0;
/// So many steps downhill: half as many change no weight by more than 0.15.
const STEPS: usize = 2000;
const FOLDS: usize = 10;

/// A labelled text.
struct Example {
    language: &'static str,
    crisis: bool,
    urgent: bool,
    pieces: BTreeSet<String>,
}

fn examples() -> Vec<Example> {
    let rows = TEXTS.iter().flat_map(|table| table.lines().skip(1));
    let example = |row: &'static str| {
        let mut cells = row.split('\t').skip(1);
        let mut cell = || cells.next().unwrap_or_default();
        let (language, level, text) = (cell(), cell(), cell());
        let (crisis, urgent) = (level != "none", level == "urgent");
        Example { language, crisis, urgent, pieces: pieces(text) }
    };
    rows.map(example).collect()
}

/// The pieces that are weighed, in order, and how rare each is.
struct Rarity {
    number: BTreeMap<String, usize>,
    rarity: Vec<f32>,
}

impl Rarity {
    fn of(examples: &[&Example]) -> Self {
        let mut texts: BTreeMap<&String, usize> = BTreeMap::new();
        for piece in examples.iter().flat_map(|example| &example.pieces) {
            *texts.entry(piece).or_default() += 1;
        }
        texts.retain(|_, count| *count >= LEAST);
        let rarity = |count: &usize| (float(1 + examples.len()) / float(1 + count)).ln() + 1.0;
        Self {
            rarity: texts.values().map(rarity).collect(),
            number: texts.into_keys().cloned().zip(0..).collect(),
        }
    }

    /// A text as numbers of pieces and their parts of its length.
    fn vector(&self, example: &Example) -> Vec<(usize, f32)> {
        let known = example.pieces.iter().filter_map(|piece| self.number.get(piece));
        let mut vector: Vec<_> = known.map(|number| (*number, self.rarity[*number])).collect();
        let length = vector.iter().map(|(_, part)| part * part).sum::<f32>().sqrt();
        vector.iter_mut().for_each(|(_, part)| *part /= length.max(SHORT));
        vector
    }
}

/// Weights of pieces, and what counts in every text.
struct Weights {
    pieces: Vec<f32>,
    always: f32,
}

impl Weights {
    /// Learns to tell texts of which something is so from others, both counting alike.
    fn learn(vectors: &[Vec<(usize, f32)>], is: &[bool], pieces: usize) -> Self {
        let total = float(is.len());
        let so = float(is.iter().filter(|is| **is).count());
        let share = |is: bool| COST * total / (2.0 * if is { so } else { total - so });
        let mut now = Self { pieces: vec![0.0; pieces], always: 0.0 };
        let (mut ahead, mut before) = (now.pieces.clone(), now.always);
        // The loss bends nowhere more than this.
        let step = 1.0 / (1.0 + COST * total / 3.0);
        for turn in 0..STEPS {
            let mut slope = ahead.clone();
            let mut rise = 0.0;
            for (vector, is) in vectors.iter().zip(is) {
                let odds = vector.iter().map(|(n, part)| ahead[*n] * part).sum::<f32>() + before;
                let wrong = share(*is) * (1.0 / (1.0 + (-odds).exp()) - f32::from(*is));
                vector.iter().for_each(|(n, part)| slope[*n] += wrong * part);
                rise += wrong;
            }
            let momentum = float(turn) / float(turn + 3);
            for ((weight, ahead), slope) in now.pieces.iter_mut().zip(&mut ahead).zip(slope) {
                let next = *ahead - step * slope;
                *ahead = next + momentum * (next - *weight);
                *weight = next;
            }
            let next = before - step * rise;
            before = next + momentum * (next - now.always);
            now.always = next;
        }
        now
    }

    fn odds(&self, vector: &[(usize, f32)]) -> f32 {
        vector.iter().map(|(n, part)| self.pieces[*n] * part).sum::<f32>() + self.always
    }
}

/// What is learned from some examples: weights for a crisis, and for an urgent one.
fn learn(examples: &[&Example]) -> (Rarity, Weights, Weights) {
    let rarity = Rarity::of(examples);
    let vectors: Vec<_> = examples.iter().map(|example| rarity.vector(example)).collect();
    let learn = |is: fn(&Example) -> bool| {
        let is: Vec<bool> = examples.iter().map(|example| is(example)).collect();
        Weights::learn(&vectors, &is, rarity.rarity.len())
    };
    let (crisis, urgent) = (learn(|example| example.crisis), learn(|example| example.urgent));
    (rarity, crisis, urgent)
}

fn print_table(examples: &[Example]) {
    let (rarity, crisis, urgent) = learn(&examples.iter().collect::<Vec<_>>());
    let row = |piece: &str, rarity: f32, crisis: f32, urgent: f32| {
        let [rarity, crisis, urgent] = [rarity, crisis, urgent].map(|n| (n * 100.0).round());
        println!("{piece}\t{rarity}\t{crisis}\t{urgent}");
    };
    println!("piece\trarity\tcrisis\turgent");
    row("*", 0.0, crisis.always, urgent.always);
    for (piece, n) in &rarity.number {
        row(&piece.replace(' ', "_"), rarity.rarity[*n], crisis.pieces[*n], urgent.pieces[*n]);
    }
}

/// Of so many texts, how many were taken for a crisis.
type Share = (usize, usize);

fn try_folds(examples: &[Example]) {
    let mut found: BTreeMap<(&str, bool), Share> = BTreeMap::new();
    for fold in 0..FOLDS {
        let tenth = |(at, _): &(usize, &Example)| at % FOLDS == fold;
        let (tried, seen): (Vec<_>, Vec<_>) = examples.iter().enumerate().partition(tenth);
        let (rarity, crisis, _) = learn(&seen.into_iter().map(|(_, e)| e).collect::<Vec<_>>());
        for (_, example) in tried {
            let alarm = crisis.odds(&rarity.vector(example)) > 0.0;
            for language in ["all", example.language] {
                let (hits, of) = found.entry((language, example.crisis)).or_default();
                *hits += usize::from(alarm);
                *of += 1;
            }
        }
    }
    for ((language, crisis), (hits, of)) in found {
        let what = if crisis { "found" } else { "false alarms" };
        println!("{language}: {what} {hits} of {of}, {:.3}", float(hits) / float(of));
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of texts are small")]
fn float(count: usize) -> f32 {
    count as f32
}

fn main() {
    let examples = examples();
    if std::env::args().any(|argument| argument == "--folds") {
        try_folds(&examples);
    } else {
        print_table(&examples);
    }
}
