//! Needs said without their word: '이빨이 쑤셔서 밤에 잠을 못 자요' is about a dentist.
//!
//! A way is a few content words; it is found where all of them occur, in any order and any
//! form. Of several ways the one of rarer words says more.

use std::collections::HashMap;
use std::sync::Arc;

use crate::analysis::conjugate;
use crate::analysis::spelling::safe_key;
use crate::analysis::tokens::korean_forms;

/// How far what is needed counts by a way, beside the word itself.
pub(super) const BY_WAY: f32 = 0.9;
/// Of what a query may be about, what says less than this share of the best is left out.
const BESIDE_BEST: f32 = 0.7;
/// The most needs that are read from one query.
const MAX_NEEDS: usize = 6;

/// Words that stand in for each other in a need: who it is about changes nothing in where
/// one finds help.
const ALIKE: [&[&str]; 7] = [
    &[
        "어머니",
        "어머님",
        "엄마",
        "아버지",
        "아버님",
        "아빠",
        "부모",
        "부모님",
        "할머니",
        "할아버지",
        "할머님",
        "할아버님",
        "노인",
        "어르신",
        "늙은이",
        "시어머니",
        "시부모",
        "장모",
        "오마니",
    ],
    &["아이", "아기", "애", "애기", "자식", "자녀", "아들", "딸", "손자", "손녀", "갓난애"],
    &["남편", "신랑", "세대주", "나그네", "애인", "동거인"],
    &["아내", "안해", "처", "집사람", "와이프"],
    &["살다", "지내다", "계시다", "있다"],
    &["의사", "간호사", "의사선생님"],
    &["안", "못", "않다", "못하다"],
];

/// The same in English, as stems; and what says that something is not so.
const ALIKE_ENGLISH: [&[&str]; 8] = [
    &[
        "not", "no", "cant", "cannot", "dont", "doesnt", "didnt", "wont", "wouldnt", "isnt",
        "arent", "havent", "hasnt", "couldnt", "never", "without", "unabl", "refus", "nobodi",
    ],
    &["boss", "employ", "manag", "compani", "owner", "factori"],
    &["pay", "paid", "wage", "salari", "money", "paycheck"],
    &["child", "children", "son", "daughter", "kid", "babi", "boy", "girl", "teenag"],
    &["mother", "father", "mom", "dad", "parent", "grandmoth", "grandfath", "elder", "old"],
    &["husband", "boyfriend", "partner"],
    &["hurt", "ach", "pain", "sore"],
    &["sad", "cri", "depress", "hopeless"],
];

/// What may stand in for an English stem, itself among it.
pub(super) fn alike_english(stem: &str) -> Vec<String> {
    let group = ALIKE_ENGLISH.iter().find(|group| group.contains(&stem));
    group.map_or_else(|| vec![stem.into()], |group| group.iter().map(|s| (*s).into()).collect())
}

/// What may stand in for a word, itself among it.
pub(super) fn alike(word: &str) -> Vec<&str> {
    let group = ALIKE.iter().find(|group| group.contains(&word));
    group.map_or_else(|| vec![word], |group| group.to_vec())
}

/// Ways to say needs.
#[derive(Default)]
pub(super) struct Ways {
    ways: Vec<Way>,
    /// Which ways have a word with this key, and where.
    by_key: HashMap<String, Vec<(usize, u8)>>,
}

struct Way {
    meant: usize,
    slots: u8,
}

/// What somebody needs.
pub(super) struct Needs {
    /// What is meant, each with its weight.
    pub(super) meant: Vec<(usize, f32)>,
    /// Which of their words say so.
    pub(super) by: Vec<usize>,
}

/// The keys of a word of a way: of a verb, those of all its forms.
pub(super) fn keys(word: &str) -> Vec<String> {
    let forms = conjugate::forms(word);
    let inflected = forms.iter().flat_map(|form| korean_forms(form)).map(|form| form.key);
    let mut keys: Vec<String> = match forms.is_empty() {
        true => korean_forms(word).into_iter().map(|form| form.key).collect(),
        false => inflected.collect(),
    };
    keys.push(safe_key(word));
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// A noun of one syllable without the particle behind it (이가: 이), which elsewhere counts
/// as a word of its own; within a whole need it can be told.
pub(crate) fn particle_off(word: &str) -> Option<String> {
    let mut chars = word.chars();
    let (noun, particle) = (chars.next()?, chars.next()?);
    let alone = chars.next().is_none();
    (alone && "이가을를은는에도로만와과의".contains(particle)).then(|| noun.to_string())
}

impl Ways {
    /// Adds a way: for each of its words, the keys it may occur as.
    pub(super) fn add(&mut self, meant: usize, slots: &[Arc<[String]>]) {
        let Ok(count) = u8::try_from(slots.len()) else { return };
        if count < 2 {
            return;
        }
        let way = self.ways.len();
        for (slot, keys) in (0..).zip(slots) {
            for key in keys.iter() {
                let places = match self.by_key.get_mut(key) {
                    Some(places) => places,
                    None => self.by_key.entry(key.clone()).or_default(),
                };
                if places.last() != Some(&(way, slot)) {
                    places.push((way, slot));
                }
            }
        }
        self.ways.push(Way { meant, slots: count });
    }

    /// Whether some need is told with a word of this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.by_key.contains_key(key)
    }

    /// What is needed by somebody whose words have these keys.
    pub(super) fn needs(&self, words: &[Vec<String>]) -> Option<Needs> {
        // For each way, which of its slots are filled, by which words, and how rare they are.
        let mut filled: HashMap<usize, Vec<(u8, usize, f32)>> = HashMap::new();
        for (word, keys) in words.iter().enumerate() {
            for key in keys {
                let places = self.by_key.get(key).map(Vec::as_slice).unwrap_or_default();
                let rarity = self.rarity(places.len());
                for (way, slot) in places {
                    let slots = filled.entry(*way).or_default();
                    match slots.iter_mut().find(|(s, ..)| s == slot) {
                        Some(known) if known.2 < rarity => *known = (*slot, word, rarity),
                        Some(_) => {}
                        None => slots.push((*slot, word, rarity)),
                    }
                }
            }
        }
        let mut found: HashMap<usize, (f32, Vec<usize>)> = HashMap::new();
        for (number, slots) in filled {
            let Some(way) = self.ways.get(number) else { continue };
            let mut by: Vec<usize> = slots.iter().map(|(_, word, _)| *word).collect();
            by.sort_unstable();
            by.dedup();
            // Two words of a way are not said by one word.
            if slots.len() == usize::from(way.slots) && by.len() == slots.len() {
                let says: f32 = slots.iter().map(|(.., rarity)| rarity).sum();
                let best = found.entry(way.meant).or_default();
                if best.0 < says {
                    *best = (says, by);
                }
            }
        }
        let best = found.values().map(|(says, _)| *says).fold(0.0, f32::max);
        let mut found: Vec<(usize, f32, Vec<usize>)> = found
            .into_iter()
            .filter(|(_, (says, _))| *says >= BESIDE_BEST * best)
            .map(|(meant, (says, by))| (meant, says, by))
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.truncate(MAX_NEEDS);
        let mut by: Vec<usize> = found.iter().flat_map(|(.., by)| by.iter().copied()).collect();
        by.sort_unstable();
        by.dedup();
        let meant = found.into_iter().map(|(meant, says, _)| (meant, BY_WAY * says / best));
        (!by.is_empty()).then(|| Needs { meant: meant.collect(), by })
    }

    /// How much a word says that so many ways have.
    fn rarity(&self, ways: usize) -> f32 {
        let share = |n: usize| f32::from(u16::try_from(n).unwrap_or(u16::MAX));
        (share(self.ways.len()) / share(ways.max(1))).ln_1p()
    }
}
