//! A list comes in, and the glossary goes out.

mod doubts;
mod tables;
mod termbase;

use domain::glossary::TermPair;

use super::*;

fn pair(north: &str, south: &str) -> TermPair {
    TermPair::parse([north, south, "", "", "", "목록"]).unwrap()
}

fn full(cells: [&str; 6]) -> TermPair {
    TermPair::parse(cells).unwrap()
}

fn faults(parsed: &Parsed) -> Vec<String> {
    parsed.faults.iter().map(ToString::to_string).collect()
}
