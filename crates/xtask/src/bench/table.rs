//! What was measured, with the target beside each figure.

use std::fmt::{self, Display};

/// What a figure should be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Target {
    /// Less than this.
    Below(f64),
    /// This or more.
    AtLeast(f64),
    /// Nobody has said.
    None,
}

impl Target {
    fn is_met(self, figure: f64) -> bool {
        match self {
            Self::Below(limit) => figure < limit,
            Self::AtLeast(limit) => figure >= limit,
            Self::None => true,
        }
    }

    fn shown(self, unit: &str) -> String {
        match self {
            Self::Below(limit) => format!("< {limit} {unit}"),
            Self::AtLeast(limit) => format!("≥ {} {unit}", number(limit)),
            Self::None => String::new(),
        }
    }
}

/// The rows so far. Shown, they are lined up.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<[String; 4]>,
}

impl Table {
    /// Adds a figure; what is worth knowing about it comes last.
    pub(super) fn add(&mut self, what: &str, figure: f64, unit: &str, target: Target, note: &str) {
        let missed = if target.is_met(figure) { "" } else { "  MISSED" };
        self.rows.push([
            what.to_owned(),
            format!("{} {unit}", number(figure)),
            format!("{}{missed}", target.shown(unit)),
            note.to_owned(),
        ]);
    }
}

impl Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads = ["what", "measured", "target", "note"].map(str::to_owned);
        let rows = || std::iter::once(&heads).chain(&self.rows);
        let width = |column: usize| rows().map(|row| row[column].chars().count()).max();
        let [what, measured, target] = [0, 1, 2].map(|column| width(column).unwrap_or(0));
        for [a, b, c, d] in rows() {
            let line = format!("{a:<what$}  {b:>measured$}  {c:<target$}  {d}");
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// A number with three digits that count, or all before the point: `0.21`, `14.2`, `20,000`.
fn number(value: f64) -> String {
    let rounded = value.round();
    if rounded.abs() >= 1000.0 {
        let digits = format!("{rounded:.0}");
        let grouped = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy);
        return grouped.collect::<Vec<_>>().join(",");
    }
    let decimals = match value.abs() {
        100.0.. => 0,
        10.0.. => 1,
        _ => 2,
    };
    format!("{value:.decimals$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_show_what_matters() {
        let shown = [0.214, 2.0, 14.25, 312.4, 999.6, 20_000.0, 1_234_567.0].map(number);
        assert_eq!(shown, ["0.21", "2.00", "14.2", "312", "1,000", "20,000", "1,234,567"]);
    }

    #[test]
    fn rows_line_up_and_tell_what_is_missed() {
        let mut table = Table::default();
        table.add("start", 0.4, "s", Target::Below(1.0), "median of 5");
        table.add("pages", 250.0, "requests/s", Target::AtLeast(300.0), "");
        table.add("마당", 3.0, "ms", Target::None, "");
        assert_eq!(
            table.to_string(),
            "what         measured  target                    note\n\
             start          0.40 s  < 1 s                     median of 5\n\
             pages  250 requests/s  ≥ 300 requests/s  MISSED\n\
             마당            3.00 ms\n"
        );
        assert!(!Target::Below(3.0).is_met(3.0));
        assert!(Target::AtLeast(300.0).is_met(300.0));
    }
}
