//! `madang render`: Markdown as a page would show it.

use std::io::Write;

use super::check::{MAX_TEXT_BYTES, text_of};

/// Reads Markdown on standard input and writes the HTML to standard output.
pub(super) fn render() -> anyhow::Result<()> {
    let text = text_of(std::io::stdin().lock(), MAX_TEXT_BYTES)?;
    let mut out = std::io::stdout().lock();
    out.write_all(markup::render(&text).as_str().as_bytes())?;
    out.flush()?;
    Ok(())
}
