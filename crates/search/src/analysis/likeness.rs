//! How like two spellings are, letter by letter, as an automaton that a dictionary can be
//! walked with.
//!
//! Words are compared as the keys that type them ([`super::keyboard::keys`]), so that a
//! slip in one letter of a syllable costs one letter. Costs are in half letters.

use tantivy_fst::Automaton;

/// The cost of one letter too many, missing or wrong.
pub const LETTER: u8 = 2;
/// The cost of a letter that sounds like the right one, or that North and South write
/// differently in foreign words.
pub const SOUND: u8 = 1;
/// The longest word that is compared, in keys.
pub const MAX_KEYS: usize = 40;

/// Letters that are easily mistaken for each other, as keys. The differences between
/// northern and southern spelling are those counted in 22,000 pairs: tense or plain
/// consonants (뻐스/버스, 쪼각/조각), ㅗ/ㅓ and ㅏ/ㅐ (콤퓨터/컴퓨터, 프로그람/프로그램),
/// ㅏ/ㅓ (타빈/터빈), ㅔ/ㅣ (메터/미터, 세멘트/시멘트), ㅖ/ㅔ (페/폐), and ㅅ/ㅌ at the end
/// (로케트/로켓).
const ALIKE: [(u8, u8); 31] = [
    (b'r', b'R'),
    (b'e', b'E'),
    (b'q', b'Q'),
    (b't', b'T'),
    (b'w', b'W'), // plain, tense
    (b'r', b'z'),
    (b'e', b'x'),
    (b'q', b'v'),
    (b'w', b'c'), // plain, aspirated
    (b'R', b'z'),
    (b'E', b'x'),
    (b'Q', b'v'),
    (b'W', b'c'), // tense, aspirated
    (b'k', b'i'),
    (b'j', b'u'),
    (b'h', b'y'),
    (b'n', b'b'),
    (b'o', b'O'),
    (b'p', b'P'),
    (b'o', b'p'),
    (b'h', b'j'),
    (b'k', b'o'),
    (b'k', b'j'),
    (b'p', b'l'),
    (b'u', b'P'),
    (b'n', b'm'), // ㅜ, ㅡ
    (b's', b'f'),
    (b'f', b'd'),
    (b's', b'd'), // initial-sound law; ㄴ and ㅇ at the end
    (b'm', b'j'), // ㅡ, ㅓ
    (b't', b'x'),
];

/// Finds what is at most so unlike a word.
pub struct Likeness {
    word: Vec<u8>,
    limit: u8,
}

/// For each prefix of the word, the cost of turning what was read into it.
#[derive(Clone, Copy)]
pub struct Costs([u8; MAX_KEYS + 1]);

impl Likeness {
    /// For a word given by its keys; `None` for one that is too short to tell what it was
    /// meant to be, or too long.
    pub fn of(keys: &str) -> Option<Self> {
        let limit = match keys.len() {
            4 => SOUND,
            5..=9 => LETTER,
            10..=MAX_KEYS => 2 * LETTER,
            _ => return None,
        };
        Some(Self::within(keys, limit))
    }

    /// For a word given by its keys, at most so many half letters unlike. Of a word longer
    /// than [`MAX_KEYS`] only the beginning is compared.
    pub fn within(keys: &str, limit: u8) -> Self {
        Self { word: keys.bytes().take(MAX_KEYS).collect(), limit }
    }

    /// How unlike the word `keys` is, if that is within the limit.
    pub fn cost(&self, keys: &[u8]) -> Option<u8> {
        let end = keys.iter().fold(self.start(), |state, key| self.accept(&state, *key));
        self.total(&end).filter(|cost| *cost <= self.limit)
    }

    fn total(&self, state: &Costs) -> Option<u8> {
        state.0.get(self.word.len()).copied()
    }
}

/// What it costs to take one key for another. Worked out by the compiler, since walking a
/// dictionary asks this for each letter of what was typed at every step.
static EXCHANGE: [[u8; 128]; 128] = {
    let mut costs = [[LETTER; 128]; 128];
    let mut key = 0;
    while key < 128 {
        costs[key][key] = 0;
        key += 1;
    }
    let mut pair = 0;
    while pair < ALIKE.len() {
        let (one, other) = (ALIKE[pair].0 as usize, ALIKE[pair].1 as usize);
        costs[one][other] = SOUND;
        costs[other][one] = SOUND;
        pair += 1;
    }
    costs
};

fn exchange(one: u8, other: u8) -> u8 {
    match EXCHANGE.get(usize::from(one)).and_then(|costs| costs.get(usize::from(other))) {
        Some(cost) => *cost,
        // No key types these: a part of a letter with an accent.
        None if one == other => 0,
        None => LETTER,
    }
}

/// Leaving out or adding this key. Matters of spelling are the ㅅ between the parts of a
/// compound, which the North does not write (내가/냇가), and the ㅡ that gives a foreign
/// consonant a syllable of its own (로케트/로켓).
fn single(key: u8) -> u8 {
    if matches!(key, b't' | b'm') { SOUND } else { LETTER }
}

impl Automaton for Likeness {
    type State = Costs;

    fn start(&self) -> Costs {
        let mut costs = [u8::MAX; MAX_KEYS + 1];
        let mut total = 0_u8;
        for (slot, key) in
            costs.iter_mut().zip(std::iter::once(None).chain(self.word.iter().map(Some)))
        {
            total = total.saturating_add(key.map_or(0, |k| single(*k)));
            *slot = total;
        }
        Costs(costs)
    }

    fn is_match(&self, state: &Costs) -> bool {
        self.total(state).is_some_and(|cost| cost <= self.limit)
    }

    fn can_match(&self, state: &Costs) -> bool {
        state.0.iter().take(self.word.len() + 1).any(|cost| *cost <= self.limit)
    }

    fn accept(&self, state: &Costs, byte: u8) -> Costs {
        let mut next = [u8::MAX; MAX_KEYS + 1];
        let mut before = state.0[0];
        let mut left = before.saturating_add(single(byte));
        next[0] = left;
        let old = state.0.iter().skip(1).copied();
        for ((slot, above), key) in next.iter_mut().skip(1).zip(old).zip(&self.word) {
            left = (before.saturating_add(exchange(*key, byte)))
                .min(above.saturating_add(single(byte)))
                .min(left.saturating_add(single(*key)));
            *slot = left;
            before = above;
        }
        Costs(next)
    }
}

#[cfg(test)]
mod tests {
    use super::super::keyboard::keys;
    use super::*;

    fn cost(typed: &str, meant: &str) -> Option<u8> {
        Likeness::of(&keys(typed)).and_then(|l| l.cost(keys(meant).as_bytes()))
    }

    #[test]
    fn slips_and_other_spellings_are_near() {
        for (typed, meant, expected) in [
            ("용졉", "용접", SOUND),
            ("합창딘", "합창단", LETTER),
            ("뻐스", "버스", SOUND),
            ("콤퓨터", "컴퓨터", SOUND),
            ("프로그람", "프로그램", SOUND),
            ("나무잎", "나뭇잎", SOUND),
            ("인터네트", "인터넷", 2 * SOUND),
            ("기초생할수급", "기초생활수급", LETTER),
            ("용접", "용접", 0),
        ] {
            assert_eq!(cost(typed, meant), Some(expected), "{typed} {meant}");
        }
    }

    #[test]
    fn other_words_are_far_and_short_ones_are_never_guessed() {
        for (typed, other) in [
            ("채굴", "채용"),
            ("바이올린", "바이러스"),
            ("조종사", "조리사"),
            ("레슨", "레저"),
            ("집", "짐"),
            ("사과", "서류"),
        ] {
            assert_eq!(cost(typed, other), None, "{typed} {other}");
        }
    }
}
