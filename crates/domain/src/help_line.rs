//! Numbers to call when it cannot wait (`data/help-lines.tsv`, each checked in
//! published pages on the day it carries).

use std::sync::LazyLock;

use jiff::civil::Date;

use crate::directory::Phone;
use crate::hours::Hours;

/// A help line. Its name and what it is for are messages of the interface.
#[derive(Clone, Debug)]
pub struct HelpLine {
    /// Its name in messages, such as `suicide-prevention`.
    pub id: &'static str,
    /// The number.
    pub phone: Phone,
    /// When somebody answers; `None` where that has to be confirmed.
    pub hours: Option<Hours>,
    /// The day on which the number was last checked.
    pub checked_on: Date,
}

static ALL: LazyLock<Vec<HelpLine>> = LazyLock::new(|| {
    include_str!("../data/help-lines.tsv").lines().skip(1).filter_map(read).collect()
});

/// Every help line, the most urgent first.
pub fn all() -> &'static [HelpLine] {
    &ALL
}

fn read(line: &'static str) -> Option<HelpLine> {
    let mut cells = line.split('\t');
    let (id, phone, hours, checked_on) =
        (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
    Some(HelpLine {
        id,
        phone: phone.parse().ok()?,
        hours: Hours::parse(hours).ok(),
        checked_on: checked_on.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("../data/help-lines.tsv").lines().count() - 1;
        assert_eq!(all().len(), lines);
        let numbers: Vec<&str> = all().iter().map(|l| l.phone.as_str()).collect();
        for number in ["112", "119", "109", "1577-0199", "129", "1366", "1577-1366", "1577-6635"] {
            assert!(numbers.contains(&number), "{number}");
        }
        assert!(!numbers.contains(&"1393"), "the closing line must not be listed");
    }

    #[test]
    fn unconfirmed_hours_are_unknown() {
        let hana = all().iter().find(|l| l.id == "hana-foundation").unwrap();
        assert!(hana.hours.is_none());
    }
}
