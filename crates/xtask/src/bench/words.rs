//! The words that listings and queries are made of, and the dice that choose among them.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

const WORDS: &str = include_str!("../../data/bench-words.txt");

/// The kinds of listings, the most frequent first.
const KINDS: [&str; 5] = ["service", "class", "job", "center", "mentor"];

const NUMBERS: [&str; 9] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/// What a listing is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Topic {
    pub(super) name: &'static str,
    pub(super) english: &'static str,
    pub(super) related: Vec<&'static str>,
}

/// A kind of listing, and what such listings are called: `class`, with 교실, 강좌 and so on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) forms: Vec<&'static str>,
}

/// All words. No list is empty, and in each what comes first is used most.
#[derive(Debug)]
pub(super) struct Words {
    pub(super) topics: Vec<Topic>,
    pub(super) kinds: Vec<Kind>,
    pub(super) names: Vec<&'static str>,
    pub(super) organisations: Vec<&'static str>,
    pub(super) who: Vec<&'static str>,
    pub(super) places: Vec<&'static str>,
    pub(super) titles: Vec<&'static str>,
    pub(super) sentences: Vec<&'static str>,
    pub(super) languages: Vec<&'static str>,
    pub(super) days: Vec<&'static str>,
    pub(super) hours: Vec<&'static str>,
    pub(super) asked: Vec<&'static str>,
    pub(super) northern: Vec<&'static str>,
}

impl Words {
    /// Reads the words that come with this program.
    pub(super) fn read() -> Result<Self> {
        let sections = sections(WORDS);
        let lines = |name: &str| {
            let lines = sections.get(name).filter(|lines| !lines.is_empty());
            lines.cloned().with_context(|| format!("bench-words.txt has nothing in [{name}]"))
        };
        let words = |name: &str| -> Result<Vec<&'static str>> {
            Ok(lines(name)?.iter().flat_map(|line| line.split_whitespace()).collect())
        };
        let kind = |name: &'static str| Ok(Kind { name, forms: words(name)? });
        Ok(Self {
            topics: lines("topics")?.into_iter().map(topic).collect::<Result<_>>()?,
            kinds: KINDS.into_iter().map(kind).collect::<Result<_>>()?,
            names: words("names")?,
            organisations: words("organisations")?,
            who: words("who")?,
            places: words("places")?,
            titles: lines("title")?,
            sentences: lines("sentences")?,
            languages: lines("languages")?,
            days: lines("days")?,
            hours: lines("hours")?,
            asked: lines("asked")?,
            northern: lines("northern")?,
        })
    }

    /// A template with a word in each place that is marked `{so}`. The form is what the listing is
    /// called. An unknown mark stays as it is.
    pub(super) fn fill(
        &self,
        template: &str,
        topic: &Topic,
        form: &str,
        dice: &mut Dice,
    ) -> String {
        let mut text = String::with_capacity(2 * template.len());
        let mut rest = template;
        while let Some((before, marked)) = rest.find('{').map(|start| rest.split_at(start))
            && let Some((mark, after)) = marked.find('}').map(|end| marked.split_at(end + 1))
        {
            let word = match mark {
                "{topic}" => topic.name,
                "{form}" => form,
                "{related}" | "{related2}" => *dice.pick(&topic.related),
                "{name}" => *dice.pick(&self.names),
                "{who}" => *dice.often(&self.who),
                "{place}" => *dice.often(&self.places),
                "{n}" => *dice.pick(&NUMBERS),
                unknown => unknown,
            };
            text.extend([before, word]);
            rest = after;
        }
        text.push_str(rest);
        text
    }
}

/// The lines under each `[heading]`, without blank ones and comments.
fn sections(text: &'static str) -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut sections: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut heading = "";
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => heading = name,
            None => sections.entry(heading).or_default().push(line),
        }
    }
    sections
}

/// Reads `용접 = welding: 기능사 배관`.
fn topic(line: &'static str) -> Result<Topic> {
    let parts =
        line.split_once(" = ").and_then(|(name, rest)| Some((name, rest.split_once(": ")?)));
    let (name, (english, related)) = parts
        .with_context(|| format!("{line:?} is not a subject with its English and its words"))?;
    let related: Vec<_> = related.split_whitespace().collect();
    ensure!(!related.is_empty(), "no words go with {name}");
    Ok(Topic { name, english, related })
}

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
    fn every_mark_of_every_template_is_known() {
        let words = Words::read().unwrap();
        let mut dice = Dice::new(1);
        for template in words.titles.iter().chain(&words.sentences).chain(&words.asked) {
            for topic in &words.topics {
                let text = words.fill(template, topic, "교실", &mut dice);
                assert!(!text.contains(['{', '}']), "{text}");
            }
        }
        assert_eq!(words.fill("{what} {topic}", &words.topics[0], "", &mut dice), "{what} 취업");
    }

    #[test]
    fn a_broken_line_is_named() {
        assert!(topic("용접: 기능사").unwrap_err().to_string().contains("용접"));
        assert!(topic("용접 = welding:  ").is_err());
    }

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
