//! The words that listings and queries are made of, and how they are put together.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use super::dice::Dice;

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
}
