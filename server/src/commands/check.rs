//! `madang check`: what a text holds that should not be published by accident, and whether
//! it speaks of a crisis.

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use domain::crisis::{Level, level};
use domain::privacy::{PrivacyKind, check};
use serde::Serialize;

use super::lines::{MAX_TEXT_BYTES, batch, text_of};

/// What to check.
#[derive(Args, Debug)]
pub struct CheckConfig {
    /// Read JSON lines {"id","text"} and answer each with a line
    #[arg(long)]
    batch: bool,
}

/// What was found in a text.
#[derive(Serialize)]
struct Report {
    privacy: Vec<Mark>,
    crisis: Crisis,
}

#[derive(Serialize)]
struct Mark {
    kind: PrivacyKind,
    text: String,
}

#[derive(Serialize)]
struct Crisis {
    level: Level,
}

impl Report {
    fn of(text: &str) -> Self {
        let marks = check(text).into_iter().filter_map(|finding| {
            Some(Mark { kind: finding.kind, text: text.get(finding.range)?.to_owned() })
        });
        Self { privacy: marks.collect(), crisis: Crisis { level: level(text) } }
    }
}

/// Checks standard input, as one text or as a batch.
pub(super) fn run(config: &CheckConfig) -> anyhow::Result<ExitCode> {
    let input = std::io::stdin().lock();
    let mut out = std::io::stdout().lock();
    if config.batch {
        return batch(input, &mut out, Report::of);
    }
    let text = text_of(input, MAX_TEXT_BYTES)?;
    writeln!(out, "{}", serde_json::to_string(&Report::of(&text))?)?;
    Ok(ExitCode::SUCCESS)
}
