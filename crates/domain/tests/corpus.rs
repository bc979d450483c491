//! How well the checks do on texts written by somebody who did not see their lists
//! (`tests/data`). Prints what was missed and what was a false alarm.

use std::collections::BTreeMap;

use domain::crisis::{Level, level};
use domain::privacy::check;

fn rows(table: &str) -> Vec<Vec<&str>> {
    table.lines().skip(1).map(|line| line.split('\t').collect()).collect()
}

/// Of all that should be found, what was; of all that should not, what was.
#[derive(Default)]
struct Score {
    wanted: u32,
    heard: u32,
    harmless: u32,
    alarms: u32,
}

impl Score {
    fn recall(&self) -> f64 {
        f64::from(self.heard) / f64::from(self.wanted.max(1))
    }

    fn false_alarms(&self) -> f64 {
        f64::from(self.alarms) / f64::from(self.harmless.max(1))
    }
}

/// The texts from which the weights of the crisis check are learned: it has to know them.
const LEARNED: [(&str, &str); 12] = [
    ("crisis", include_str!("data/crisis.tsv")),
    ("crisis2", include_str!("data/crisis2.tsv")),
    ("crisis3", include_str!("data/crisis3.tsv")),
    ("crisis4", include_str!("data/crisis4.tsv")),
    ("crisis5", include_str!("data/crisis5.tsv")),
    ("crisis6", include_str!("data/crisis6.tsv")),
    ("crisis7", include_str!("data/crisis7.tsv")),
    ("crisis8", include_str!("data/crisis8.tsv")),
    ("crisis9", include_str!("data/crisis9.tsv")),
    ("crisis-everyday", include_str!("data/crisis-everyday.tsv")),
    ("crisis-frames", include_str!("data/crisis-frames.tsv")),
    ("crisis-held", include_str!("data/crisis-held.tsv")),
];

/// Texts by somebody who had seen no list and no other text, from which nothing was learned.
const UNSEEN: &str = include_str!("data/crisis-unseen.tsv");

/// How well the crisis check does on a corpus; prints that, and each mistake.
fn hear(corpus: &str, table: &str) -> Score {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    for row in rows(table) {
        let (language, wanted, text) = (row[1], row[2], row[3]);
        let found = level(text);
        for score in ["all", language] {
            let score = scores.entry(score).or_default();
            if wanted == "none" {
                score.harmless += 1;
                score.alarms += u32::from(found > Level::None);
            } else {
                score.wanted += 1;
                score.heard += u32::from(found > Level::None);
            }
        }
        if (wanted == "none") != (found == Level::None) {
            println!("{} {language} {wanted} but {}: {text}", row[0], found.code());
        }
    }
    for (name, score) in &scores {
        let (recall, alarms) = (score.recall(), score.false_alarms());
        println!(
            "{corpus} {name}: recall {recall:.3} of {}, false alarms {alarms:.3} of {}",
            score.wanted, score.harmless
        );
    }
    scores.remove("all").unwrap_or_default()
}

#[test]
fn somebody_in_need_is_heard_and_few_others() {
    let unseen = hear("crisis-unseen", UNSEEN);
    assert!(unseen.recall() >= 0.94 && unseen.false_alarms() <= 0.10);
}

#[test]
fn what_was_learned_is_known() {
    for (corpus, table) in LEARNED {
        let known = hear(corpus, table);
        assert!(known.wanted == 0 || known.recall() >= 0.99, "{corpus}");
        // Of what has a sign that no trap takes back, learning takes nothing back either.
        assert!(known.false_alarms() <= 0.08, "{corpus}");
    }
}

#[test]
fn what_is_private_is_marked_and_little_else() {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for row in rows(include_str!("data/privacy.tsv")) {
        let text = row[1];
        let mut found: Vec<(&str, &str)> =
            check(text).into_iter().map(|f| (f.kind.code(), text.get(f.range).unwrap())).collect();
        let wanted: Vec<(&str, &str)> = row
            .get(2)
            .copied()
            .unwrap_or_default()
            .split(';')
            .filter_map(|f| f.split_once('='))
            .collect();
        if wanted.is_empty() {
            let score = scores.entry("texts".into()).or_default();
            score.harmless += 1;
            score.alarms += u32::from(!found.is_empty());
        }
        for (kind, part) in &wanted {
            let hit =
                found.iter().any(|(k, f)| k == kind && (f.contains(part) || part.contains(f)));
            let score = scores.entry((*kind).into()).or_default();
            score.wanted += 1;
            score.heard += u32::from(hit);
            if !hit {
                println!("{} {kind} missed {part:?} in: {text} {found:?}", row[0]);
            }
        }
        found.retain(|(k, f)| {
            !wanted.iter().any(|(kind, part)| k == kind && (f.contains(part) || part.contains(f)))
        });
        for (kind, part) in found {
            println!("{} {kind} too much {part:?} in: {text}", row[0]);
        }
    }
    for (name, score) in &scores {
        println!(
            "privacy {name}: recall {:.3} of {}, false alarms {:.3} of {}",
            score.recall(),
            score.wanted,
            score.false_alarms(),
            score.harmless
        );
    }
    for kind in ["rrn", "phone", "account", "address", "family_north"] {
        assert!(scores[kind].recall() >= 0.9, "{kind}");
    }
    assert!((scores["rrn"].recall() - 1.0).abs() < f64::EPSILON);
    assert!(scores["texts"].false_alarms() <= 0.05);
}
