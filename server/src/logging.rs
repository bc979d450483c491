//! Logs: what happened, never who did it. No address, browser name or query is written.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

use crate::config::LogFormat;

/// Writes to standard error what `RUST_LOG` asks for, by default what is worth
/// knowing (`info`).
pub(crate) fn start(format: LogFormat) {
    let filter = EnvFilter::builder()
        .with_default_directive(LevelFilter::INFO.into())
        .from_env_lossy()
        // Tantivy tells of every commit.
        .add_directive(tantivy_is_quiet());
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start, in a test, keeps the first.
    let started = match format {
        LogFormat::Text => log.try_init(),
        LogFormat::Json => log.json().try_init(),
    };
    drop(started);
}

fn tantivy_is_quiet() -> tracing_subscriber::filter::Directive {
    tracing_subscriber::filter::Directive::from(LevelFilter::WARN)
}
