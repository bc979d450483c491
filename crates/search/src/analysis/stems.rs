//! Words without what Korean attaches to them.
//!
//! There is no dictionary here: endings are taken off where they agree with the sound
//! before them, and where a word may as well end like that by itself ('어린이', '복지')
//! both readings are kept. Whatever is taken off in the query is taken off in the index
//! too, so that a stem need not be a word, only the same for every form of it.

use super::endings::{AFTER_B, AFTER_L, AFTER_N, After, GROWN, PARTICLES, PAST, PLAIN};
use super::hangul::{Syllable, batchim, is_syllable, without_batchim};

/// Particles of one syllable that may follow a noun of one syllable (집에, 침과).
const AFTER_ONE: [&str; 7] = ["을", "를", "이", "은", "과", "에", "도"];

/// Last syllables of verb stems to which ㄴ and ㄹ are attached; with any other syllable
/// they are far more often part of a noun (병원, 연결).
const VERB_LAST: &str = "우리기치이지키히추꾸누시끼피비뜨르";

/// A word without its endings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stem {
    /// What is left.
    pub text: String,
    /// Whether the ending is surely one; otherwise the whole word counts as well.
    pub sure: bool,
}

/// What is left of a Korean word without its endings; empty when nothing comes off.
pub fn stems(word: &str) -> Vec<Stem> {
    let chars: Vec<char> = word.chars().collect();
    if chars.len() < 2 || chars.len() > 24 || !chars.iter().all(|c| is_syllable(*c)) {
        return Vec::new();
    }
    let mut found = nouns_of_verbs(word);
    if !found.iter().any(|s| s.sure) {
        found.extend(without_particles(word));
        if !found.iter().any(|s| s.sure) {
            found.extend(verb_stem(&chars));
        }
    }
    let mut kept: Vec<Stem> = Vec::with_capacity(found.len());
    for stem in found {
        if stem.text != word && !kept.iter().any(|k| k.text == stem.text) {
            kept.push(stem);
        }
    }
    kept
}

/// Whether a verb may end in this.
pub(crate) fn is_verb_ending(text: &str) -> bool {
    [PLAIN, GROWN, PAST, &AFTER_N, &AFTER_L, &AFTER_B].iter().any(|table| table.contains(&text))
}

fn text(chars: &[char]) -> String {
    chars.iter().collect()
}

/// Takes off up to three particles, one after the other (사람+들+에게+는).
fn without_particles(word: &str) -> Vec<Stem> {
    let mut found: Vec<Stem> = Vec::new();
    let mut rest = word;
    for _ in 0..3 {
        let Some((shorter, sure)) = PARTICLES.iter().find_map(|p| {
            let shorter = rest.strip_suffix(p.text)?;
            fits(shorter, p.text, p.after).then_some((shorter, p.sure))
        }) else {
            break;
        };
        if sure {
            // 서울에서는: what was doubtful (는) stands on something sure.
            found.clear();
        }
        found.push(Stem { text: shorter.into(), sure });
        rest = shorter;
    }
    found
}

fn fits(rest: &str, particle: &str, after: After) -> bool {
    let Some(last) = rest.chars().next_back() else { return false };
    let agrees = match after {
        After::Any => true,
        After::Consonant => batchim(last).is_some(),
        After::Vowel => batchim(last).is_none(),
        After::VowelOrRieul => matches!(batchim(last), None | Some('ㄹ')),
    };
    let one = rest.chars().nth(1).is_none();
    if one && particle.starts_with('들') && !MANY.contains(last) {
        return false;
    }
    let long = particle.chars().nth(1).is_some();
    agrees && (!one || (long && after != After::Vowel) || one_may_have(last, particle))
}

/// Nouns of one syllable of which there are many (애들, 것들); in others 들 belongs to the word
/// (아들, 산들).
const MANY: &str = "애이너분놈것꽃집옷책돈";

fn one_may_have(last: char, particle: &str) -> bool {
    AFTER_ONE.contains(&particle) && (particle == "를" || batchim(last).is_some())
}

/// The noun in a verb of a noun and 하다, 되다 or 시키다 (등록하려면, 걱정돼요, 취업한).
/// With one syllable before it (일하는) the verb itself is the stem, the noun another.
fn nouns_of_verbs(word: &str) -> Vec<Stem> {
    for (at, verb) in word.char_indices().skip(1) {
        let Some((noun, ending)) = word.split_at_checked(at) else { break };
        let Some(sure) = is_support_verb(verb, ending.get(verb.len_utf8()..).unwrap_or_default())
        else {
            continue;
        };
        let noun = noun.to_owned();
        if noun.chars().nth(1).is_some() {
            return vec![Stem { text: noun, sure }];
        }
        if sure {
            let stem = Stem { text: format!("{noun}하"), sure };
            return vec![stem, Stem { text: noun, sure: false }];
        }
    }
    Vec::new()
}

/// Whether this is a form of 하다, 되다, 시키다; and whether it can be nothing else.
fn is_support_verb(verb: char, ending: &str) -> Option<bool> {
    let grown = |rest: &str| rest.is_empty() || GROWN.contains(&rest);
    let known = match verb {
        '하' | '되' => {
            PLAIN.contains(&ending)
                || ending.strip_prefix(['여', '어']).is_some_and(grown)
                || ending.strip_prefix(['였', '었']).is_some_and(|rest| PAST.contains(&rest))
        }
        '해' | '돼' => grown(ending),
        '했' | '됐' => PAST.contains(&ending),
        '한' | '된' => AFTER_N.contains(&ending),
        '할' | '될' => AFTER_L.contains(&ending),
        '합' | '됩' => AFTER_B.contains(&ending),
        '함' | '됨' => ending.is_empty(),
        '시' => ending.starts_with(['키', '켜', '킨', '킬', '켰', '킵']),
        _ => false,
    };
    known.then_some(!ending.is_empty())
}

/// The stem of any other verb: 배우 of 배우려면, 배워서, 배웠습니다, 배웁니다, 배운.
fn verb_stem(chars: &[char]) -> Option<Stem> {
    polite(chars)
        .or_else(|| plain(chars))
        .or_else(|| past(chars))
        .or_else(|| grown(chars))
        .or_else(|| joined(chars))
}

fn stem(chars: &[char], sure: bool) -> Option<Stem> {
    let last = *chars.last()?;
    // Syllables of Chinese origin end in a vowel or one of these; a single syllable that
    // ends otherwise (읽, 찾, 없) is a verb, the others are as likely nouns (책 of 책고).
    let verb = !matches!(batchim(last), None | Some('ㄱ' | 'ㄴ' | 'ㄹ' | 'ㅁ' | 'ㅂ' | 'ㅇ'));
    (chars.len() > 1 || verb).then(|| Stem { text: text(chars), sure })
}

fn cut<'a>(chars: &'a [char], ending: &str) -> Option<&'a [char]> {
    if chars.last().copied() != ending.chars().next_back() {
        // Most endings are ruled out by their last syllable.
        return None;
    }
    let at = chars.len().checked_sub(ending.chars().count())?;
    let (rest, tail) = chars.split_at_checked(at)?;
    (!rest.is_empty() && tail.iter().copied().eq(ending.chars())).then_some(rest)
}

fn plain(chars: &[char]) -> Option<Stem> {
    let (rest, ending) = PLAIN.iter().find_map(|e| Some((cut(chars, e)?, *e)))?;
    let last = *rest.last()?;
    let linked = ending.starts_with(['으', '은', '을', '음', '습']);
    if linked && batchim(last).is_none() || batchim(last) == Some('ㅆ') && last != '있' {
        return past(chars);
    }
    stem(rest, ending.chars().count() > 1 || rest.len() == 1)
}

fn past(chars: &[char]) -> Option<Stem> {
    let rest = PAST.iter().find_map(|e| cut(chars, e))?;
    let (last, before) = rest.split_last()?;
    match (batchim(*last), last) {
        (Some('ㅆ'), '있') => stem(rest, true),
        (Some('ㅆ'), '었' | '았' | '겠') => stem(before, true),
        (Some('ㅆ'), last) => stem(&replaced(before, ungrown(without_batchim(*last))), true),
        _ => None,
    }
}

fn grown(chars: &[char]) -> Option<Stem> {
    let (rest, ending) =
        GROWN.iter().find_map(|e| Some((cut(chars, e)?, *e))).unwrap_or((chars, ""));
    let (last, before) = rest.split_last()?;
    let long = ending.chars().count() > 1;
    match last {
        // 읽어서, 찾아: the stem stands before it.
        '아' | '어' => before.last().copied().and_then(batchim).and_then(|_| stem(before, true)),
        _ if batchim(*last).is_some() => None,
        last if ungrown(*last) != *last => {
            // 전화 and 효과 end like that too; of the bare forms only some are verbs.
            let verb = !ending.is_empty() || "워쳐져켜려여와봐놔춰줘".contains(*last);
            verb.then(|| stem(&replaced(before, ungrown(*last)), !ending.is_empty()))?
        }
        last => {
            let open = Syllable::of(*last).is_some_and(|s| "ㅏㅓㅐㅔ".contains(s.vowel));
            (open && !ending.is_empty()).then(|| stem(rest, long))?
        }
    }
}

/// Endings that begin inside the last syllable of the stem: 배웁니다, but not 읽습니다.
fn polite(chars: &[char]) -> Option<Stem> {
    let (last, before, _) = inside(chars, &AFTER_B, 'ㅂ').filter(|(last, ..)| *last != '스')?;
    stem(&replaced(before, last), true)
}

/// The same with ㄴ and ㄹ, in which nouns end as well: 배운, 배울까요.
fn joined(chars: &[char]) -> Option<Stem> {
    let found = inside(chars, &AFTER_N, 'ㄴ').or_else(|| inside(chars, &AFTER_L, 'ㄹ'));
    let (last, before, ending) = found?;
    let verb = !ending.is_empty() || VERB_LAST.contains(last);
    verb.then(|| stem(&replaced(before, last), ending.chars().count() > 1))?
}

/// Splits a word into the last syllable of its stem, without the `joint` consonant that
/// belongs to the ending, what stands before it, and the rest of the ending.
fn inside<'a>(
    chars: &'a [char],
    endings: &[&'static str],
    joint: char,
) -> Option<(char, &'a [char], &'static str)> {
    endings.iter().find_map(|ending| {
        let rest = if ending.is_empty() { chars } else { cut(chars, ending)? };
        let (last, before) = rest.split_last()?;
        (batchim(*last) == Some(joint)).then(|| (without_batchim(*last), before, *ending))
    })
}

fn replaced(before: &[char], last: char) -> Vec<char> {
    before.iter().copied().chain([last]).collect()
}

/// The last syllable of a stem before 아 or 어 grew into it: 워→우, 쳐→치, 와→오, 돼→되.
fn ungrown(c: char) -> char {
    let Some(syllable) = Syllable::of(c) else { return c };
    let vowel = match syllable.vowel {
        'ㅝ' => 'ㅜ',
        'ㅕ' => 'ㅣ',
        'ㅘ' => 'ㅗ',
        'ㅙ' => 'ㅚ',
        _ => return c,
    };
    Syllable { vowel, ..syllable }.compose().unwrap_or(c)
}

#[cfg(test)]
mod tests;
