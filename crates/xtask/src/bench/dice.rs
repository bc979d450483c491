//! Chance that falls the same way in every run.

/// Chance that is the same in every run: SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", OOPSLA 2014).
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    /// Dice that fall in an order that depends on `seed` alone.
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to, but without, 1.
    pub(super) fn fraction(&mut self) -> f64 {
        // 53 bits are what a double holds.
        (self.roll() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number below `end`, each as likely as the other; 0 if `end` is 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        (self.fraction() * end as f64) as usize
    }

    /// A whole number below `end`, small ones far more often: the first hundredth comes up in a
    /// tenth of all cases, as with words in a language.
    pub(super) fn often_below(&mut self, end: usize) -> usize {
        (self.fraction().powi(2) * end as f64) as usize
    }

    /// One of a list that is not empty.
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// One of a list that is not empty, the first far more often than the last.
    pub(super) fn often<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.often_below(list.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dice_repeat_themselves_and_favour_the_first() {
        let rolls = |seed| {
            let mut dice = Dice::new(seed);
            (0..10_000).map(|_| dice.often_below(100)).collect::<Vec<_>>()
        };
        assert_eq!(rolls(7), rolls(7));
        assert_ne!(rolls(7), rolls(8));
        let first = rolls(7).iter().filter(|n| **n == 0).count();
        assert!((900..1_100).contains(&first), "{first}");
        assert!(rolls(7).iter().all(|n| *n < 100));
        assert!((0..100).all(|n| rolls(7).contains(&n)), "the last come up, too");
    }
}
