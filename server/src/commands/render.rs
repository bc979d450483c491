//! `madang render`: Markdown as a page would show it.

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use markup::SafeHtml;
use serde::Serialize;

use super::lines::{MAX_TEXT_BYTES, batch, text_of};

/// What to show.
#[derive(Args, Debug)]
pub struct RenderConfig {
    /// Read JSON lines {"id","text"} and answer each with a line {"id","html"}
    #[arg(long)]
    batch: bool,
    /// The texts are HTML instead of Markdown: what the list of allowed elements leaves of it
    #[arg(long)]
    html: bool,
}

#[derive(Serialize)]
struct Shown {
    html: String,
}

/// Shows standard input, as one text or as a batch.
pub(super) fn render(config: &RenderConfig) -> anyhow::Result<ExitCode> {
    let input = std::io::stdin().lock();
    let mut out = std::io::stdout().lock();
    let made: fn(&str) -> SafeHtml = if config.html { markup::sanitise } else { markup::render };
    if config.batch {
        return batch(input, &mut out, |text| Shown { html: made(text).to_string() });
    }
    let text = text_of(input, MAX_TEXT_BYTES)?;
    out.write_all(made(&text).as_str().as_bytes())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
