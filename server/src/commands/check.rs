//! `madang check`: what a text holds that should not be published by accident, and whether
//! it speaks of a crisis.

use std::io::{BufRead, Read, Write};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;
use domain::crisis::{Level, level};
use domain::privacy::{PrivacyKind, check};
use serde::{Deserialize, Serialize};

/// The longest text that is checked, in bytes: 1 MiB.
pub(super) const MAX_TEXT_BYTES: usize = 1 << 20;
/// The longest line of a batch: JSON may write each byte of a text as six.
const MAX_LINE_BYTES: usize = 6 * MAX_TEXT_BYTES + 4_096;

/// What to check.
#[derive(Args, Debug)]
pub struct CheckConfig {
    /// Read JSON lines {"id","text"} and answer each with a line
    #[arg(long)]
    batch: bool,
}

/// What was found in a text.
#[derive(Serialize)]
struct Report<'t> {
    privacy: Vec<Mark<'t>>,
    crisis: Crisis,
}

#[derive(Serialize)]
struct Mark<'t> {
    kind: PrivacyKind,
    text: &'t str,
}

#[derive(Serialize)]
struct Crisis {
    level: Level,
}

impl<'t> Report<'t> {
    fn of(text: &'t str) -> Self {
        let marks = check(text).into_iter().filter_map(|finding| {
            Some(Mark { kind: finding.kind, text: text.get(finding.range)? })
        });
        Self { privacy: marks.collect(), crisis: Crisis { level: level(text) } }
    }
}

/// Checks standard input, as one text or as a batch.
pub(super) fn run(config: &CheckConfig) -> anyhow::Result<ExitCode> {
    let input = std::io::stdin().lock();
    let mut out = std::io::stdout().lock();
    if config.batch {
        return batch(input, &mut out);
    }
    let text = text_of(input, MAX_TEXT_BYTES)?;
    writeln!(out, "{}", serde_json::to_string(&Report::of(&text))?)?;
    Ok(ExitCode::SUCCESS)
}

/// All of an input as a text.
///
/// # Errors
/// When it is longer than `limit` bytes or not UTF-8.
pub(super) fn text_of(input: impl Read, limit: usize) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    input.take(limit as u64 + 1).read_to_end(&mut bytes).context("cannot read standard input")?;
    if bytes.len() > limit {
        bail!("the text on standard input is longer than {} KiB", limit / 1024);
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow::anyhow!("the text on standard input is not UTF-8 (at byte {at})")
    })
}

/// A line of a batch.
#[derive(Deserialize)]
struct Line {
    id: serde_json::Value,
    text: String,
}

/// The answer to a line of a batch.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'t> {
    Found {
        id: &'t serde_json::Value,
        #[serde(flatten)]
        report: Report<'t>,
    },
    Bad {
        id: serde_json::Value,
        error: String,
    },
}

/// Answers line by line, so that a batch may be longer than the memory.
fn batch(mut input: impl BufRead, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let mut all_good = true;
    let mut line = Vec::new();
    while let Some(whole) =
        next_line(&mut input, &mut line).context("cannot read standard input")?
    {
        if whole && line.trim_ascii().is_empty() {
            continue;
        }
        let read = if whole { read(&line) } else { Err((serde_json::Value::Null, too_long())) };
        let answer = match &read {
            Ok(Line { id, text }) => Answer::Found { id, report: Report::of(text) },
            Err((id, error)) => {
                all_good = false;
                Answer::Bad { id: id.clone(), error: error.clone() }
            }
        };
        writeln!(out, "{}", serde_json::to_string(&answer)?)?;
    }
    out.flush()?;
    Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Reads the next line into `line`: whether all of it is there, or `None` at the end. What is
/// beyond the limit of a line is passed over, not kept.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> std::io::Result<Option<bool>> {
    line.clear();
    let mut any = false;
    let mut whole = true;
    loop {
        let part = input.fill_buf()?;
        if part.is_empty() {
            return Ok(any.then_some(whole));
        }
        any = true;
        let end = part.iter().position(|byte| *byte == b'\n');
        let taken = part.get(..end.unwrap_or(part.len())).unwrap_or_default();
        whole = whole && line.len() + taken.len() <= MAX_LINE_BYTES;
        if whole {
            line.extend_from_slice(taken);
        }
        let used = end.map_or(part.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(Some(whole));
        }
    }
}

fn read(line: &[u8]) -> Result<Line, (serde_json::Value, String)> {
    let null = serde_json::Value::Null;
    let Ok(line) = std::str::from_utf8(line) else {
        return Err((null, "the line is not UTF-8".to_owned()));
    };
    let value: serde_json::Value =
        serde_json::from_str(line).map_err(|e| (null, format!("the line is not JSON: {e}")))?;
    let id = value.get("id").cloned().unwrap_or_default();
    let read: Line = serde_json::from_value(value)
        .map_err(|e| (id.clone(), format!("expected an id and a text: {e}")))?;
    if read.text.len() > MAX_TEXT_BYTES {
        return Err((id, too_long()));
    }
    Ok(read)
}

fn too_long() -> String {
    format!("the text is longer than {} KiB", MAX_TEXT_BYTES / 1024)
}
