//! What a person reads while the tool chain works: each step by its name, and how long it took.

use std::time::{Duration, Instant};

use anyhow::Result;

/// Runs one named step, saying when it begins and, if it went well, how long it took.
pub(crate) fn step<T>(name: &str, doing: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("▸ {name}: {doing}");
    let start = Instant::now();
    let done = work()?;
    eprintln!("✓ {name} {}", time(start.elapsed()));
    Ok(done)
}

/// One line that belongs to the step under way.
pub(crate) fn detail(text: &str) {
    eprintln!("  {text}");
}

/// Why everything stopped: the error with its causes.
pub(crate) fn failure(error: &anyhow::Error) {
    eprintln!("✗ {error:#}");
}

/// A duration as a person says it: `0.4 s`, `12 s`, `3 min 05 s`.
fn time(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", duration.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

/// A size as a person says it: `812 B`, `97.0 kB` (1 kB is 1,000 bytes).
pub(crate) fn size(bytes: usize) -> String {
    let mut size = bytes as f64;
    if bytes < 1000 {
        return format!("{bytes} B");
    }
    let mut unit = "kB";
    size /= 1000.0;
    if size >= 1000.0 {
        size /= 1000.0;
        unit = "MB";
    }
    format!("{size:.1} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_sizes_read_as_people_say_them() {
        assert_eq!(time(Duration::from_millis(412)), "0.4 s");
        assert_eq!(time(Duration::from_secs(12)), "12 s");
        assert_eq!(time(Duration::from_secs(185)), "3 min 05 s");
        assert_eq!(size(812), "812 B");
        assert_eq!(size(97_040), "97.0 kB");
        assert_eq!(size(1_250_000), "1.2 MB");
    }

    #[test]
    fn a_failed_step_hands_its_error_on() {
        let failed: Result<()> = step("trial", "failing", || anyhow::bail!("no"));
        assert_eq!(failed.unwrap_err().to_string(), "no");
    }
}
