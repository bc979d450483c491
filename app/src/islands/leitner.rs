//! When a card comes back: Leitner's boxes, as plain rules without a browser.
//!
//! Each card lies in one of five boxes. Whoever knows it puts it one box on, whoever does
//! not puts it back into the first. A card of box 1 is due at once, of box 2 after 1 day,
//! of box 3 after 3, of box 4 after 7 and of box 5 after 21 days. (Sebastian Leitner, 'So
//! lernt man lernen', 1972; the distances are ours.)

use std::collections::BTreeMap;

/// Days until a card is due again, for boxes 1 to 5.
const DAYS: [i32; 5] = [0, 1, 3, 7, 21];

/// Where a card lies, and since its last answer when it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    /// From 0, for the first box.
    place: usize,
    /// In days since 1970-01-01 where the reader is.
    due: i32,
}

/// What is kept on the device: the cards that were answered. One that is not among them is new.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Kept(BTreeMap<String, Place>);

impl Kept {
    /// Reads what [`Kept::write`] wrote: on each line a card's id, its box and the day on
    /// which it is due. A line that cannot be read is a card that is new again.
    pub(super) fn read(text: &str) -> Self {
        let line = |line: &str| {
            let mut parts = line.split(' ');
            let (id, number, due) = (parts.next()?, parts.next()?, parts.next()?);
            let place = number.parse::<usize>().ok()?.checked_sub(1)?;
            let place = Place { place, due: due.parse().ok()? };
            (place.place < DAYS.len() && !id.is_empty()).then(|| (id.to_owned(), place))
        };
        Self(text.lines().filter_map(line).collect())
    }

    /// As it is kept.
    pub(super) fn write(&self) -> String {
        let line = |(id, at): (&String, &Place)| format!("{id} {} {}\n", at.place + 1, at.due);
        self.0.iter().map(line).collect()
    }

    /// Notes whether a card was known on this day.
    pub(super) fn answer(&mut self, id: &str, knew: bool, today: i32) {
        // A new card lies in the first box.
        let before = self.0.get(id).map_or(0, |at| at.place);
        let place = if knew { (before + 1).min(DAYS.len() - 1) } else { 0 };
        let days = DAYS.get(place).copied().unwrap_or_default();
        self.0.insert(id.to_owned(), Place { place, due: today.saturating_add(days) });
    }

    /// Which of these cards to look at today, as their positions: first those that are due,
    /// the longest waiting before the others, then the new ones in the order given.
    pub(super) fn order<'a>(
        &self,
        ids: impl IntoIterator<Item = &'a str>,
        today: i32,
    ) -> Vec<usize> {
        let turn = |(at, id): (usize, &str)| match self.0.get(id) {
            None => Some((i32::MAX, at)),
            Some(place) => place.is_due(today).then_some((place.due, at)),
        };
        let mut turns: Vec<_> = ids.into_iter().enumerate().filter_map(turn).collect();
        turns.sort_unstable();
        turns.into_iter().map(|(_, at)| at).collect()
    }
}

impl Place {
    /// A day farther off than any box can say comes from a clock that was wrong.
    fn is_due(self, today: i32) -> bool {
        self.due <= today || i64::from(self.due) - i64::from(today) > 21
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARDS: [&str; 3] = ["lunchbox", "lunch", "egg"];

    #[test]
    fn a_card_that_is_known_comes_back_later_each_time() {
        let mut kept = Kept::default();
        let mut today = 20_000;
        for days in [1, 3, 7, 21, 21] {
            kept.answer("egg", true, today);
            assert!(kept.order(["egg"], today + days - 1).is_empty(), "not before {days} days");
            today += days;
            assert_eq!(kept.order(["egg"], today), [0], "after {days} days");
        }
        kept.answer("egg", false, today);
        assert_eq!(kept.order(["egg"], today), [0], "at once");
        kept.answer("egg", true, today);
        assert_eq!(kept.order(["egg"], today + 1), [0], "and from the beginning");
    }

    #[test]
    fn what_is_due_comes_before_what_is_new() {
        let mut kept = Kept::default();
        assert_eq!(kept.order(CARDS, 5), [0, 1, 2]);
        kept.answer("egg", false, 3);
        kept.answer("lunch", true, 3);
        assert_eq!(kept.order(CARDS, 3), [2, 0]);
        assert_eq!(kept.order(CARDS, 5), [2, 1, 0], "the longest waiting first");
    }

    #[test]
    fn what_was_kept_is_read_again_and_rubbish_is_not() {
        let mut kept = Kept::default();
        kept.answer("egg", true, 20_000);
        kept.answer("lunchbox", false, 20_000);
        assert_eq!(kept.write(), "egg 2 20001\nlunchbox 1 20000\n");
        assert_eq!(Kept::read(&kept.write()), kept);
        for rubbish in ["", "\n \n", "egg", "egg 0 5", "egg 6 5", "egg x y", "{\"egg\":1}", " 1 5"]
        {
            assert_eq!(Kept::read(rubbish), Kept::default(), "{rubbish:?}");
        }
    }

    #[test]
    fn a_clock_that_was_wrong_hides_no_card() {
        let kept = Kept::read("egg 2 30000\nlunch 2 -2147483648\nlunchbox 3 2147483647\n");
        assert_eq!(kept.order(CARDS, 20_000).len(), 3);
        let mut late = Kept::default();
        late.answer("egg", true, i32::MAX);
        assert_eq!(late.order(["egg"], i32::MAX), [0]);
    }
}
