//! Texts from standard input: one, or a batch of JSON lines `{"id","text"}` that is answered
//! line by line.

use std::io::{BufRead, Read, Write};
use std::process::ExitCode;

use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The longest text that is taken, in bytes: 1 MiB.
pub(super) const MAX_TEXT_BYTES: usize = 1 << 20;
/// The longest line of a batch: JSON may write each byte of a text as six.
const MAX_LINE_BYTES: usize = 6 * MAX_TEXT_BYTES + 4_096;

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
    id: Value,
    text: String,
}

/// The answer to a line of a batch.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer<R> {
    Found {
        id: Value,
        #[serde(flatten)]
        report: R,
    },
    Bad {
        id: Value,
        error: String,
    },
}

/// Answers line by line, so that a batch may be longer than the memory. What is reported of a
/// text stands beside its id; a line that cannot be read is answered with an `error`, and the
/// status is 1 at the end.
///
/// # Errors
/// When the input cannot be read or the answers cannot be written.
pub(super) fn batch<R: Serialize>(
    mut input: impl BufRead,
    out: &mut impl Write,
    report: impl Fn(&str) -> R,
) -> anyhow::Result<ExitCode> {
    let mut all_good = true;
    let mut line = Vec::new();
    while let Some(whole) =
        next_line(&mut input, &mut line).context("cannot read standard input")?
    {
        if whole && line.trim_ascii().is_empty() {
            continue;
        }
        let read = if whole { read(&line) } else { Err((Value::Null, too_long())) };
        let answer = match read {
            Ok(Line { id, text }) => Answer::Found { id, report: report(&text) },
            Err((id, error)) => {
                all_good = false;
                Answer::Bad { id, error }
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

fn read(line: &[u8]) -> Result<Line, (Value, String)> {
    let Ok(line) = std::str::from_utf8(line) else {
        return Err((Value::Null, "the line is not UTF-8".to_owned()));
    };
    let value: Value = serde_json::from_str(line)
        .map_err(|e| (Value::Null, format!("the line is not JSON: {e}")))?;
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
