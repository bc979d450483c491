//! Texts as runs of one script, and runs as the words they may stand for.

use super::hangul::{is_consonant, is_syllable, is_vowel};
use super::spelling::safe_key;
use super::stems::{Stem, stems};

/// The script of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Korean syllables.
    Hangul,
    /// Korean letters that form no syllable.
    Jamo,
    /// Chinese characters.
    Han,
    /// Letters and digits of any other script.
    Other,
}

/// Characters of one script that stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run<'a> {
    /// The characters.
    pub text: &'a str,
    /// Their script.
    pub script: Script,
    /// Where it begins, in bytes.
    pub at: usize,
    /// Whether only blanks, or nothing, stand between it and the run before it.
    pub follows: bool,
}

/// A form under which a word is found.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The safe key.
    pub key: String,
    /// How far it is the word itself: 1 for the word or its sure stem, less for a doubtful one.
    pub weight: f32,
}

/// The weight of a stem that may as well be part of the word.
const DOUBTFUL: f32 = 0.7;

/// The script of a character that belongs to a word.
pub fn script(c: char) -> Option<Script> {
    Some(match c {
        c if is_syllable(c) => Script::Hangul,
        c if is_consonant(c) || is_vowel(c) => Script::Jamo,
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => Script::Han,
        '\u{20000}'..='\u{3ffff}' => Script::Han,
        c if c.is_alphanumeric() => Script::Other,
        _ => return None,
    })
}

/// The runs of a text. Blanks and punctuation separate them.
pub fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    let mut start: Option<(usize, Script)> = None;
    let mut follows = true;
    let end = (text.len(), None);
    for (at, c) in text.char_indices().map(|(at, c)| (at, Some(c))).chain([end]) {
        let script = c.and_then(script);
        if let Some((from, running)) = start
            && script != Some(running)
        {
            runs.extend(text.get(from..at).map(|t| Run {
                text: t,
                script: running,
                at: from,
                follows,
            }));
            start = None;
            follows = true;
        }
        match script {
            Some(script) => {
                start.get_or_insert((at, script));
            }
            None => follows &= c.is_none_or(char::is_whitespace),
        }
    }
    runs
}

/// The forms under which a run is put into the index and looked for, the surest first.
pub fn forms(run: &Run<'_>) -> Vec<Form> {
    match run.script {
        Script::Hangul => korean_forms(run.text),
        Script::Han => pairs(run.text).into_iter().map(|key| Form { key, weight: 1.0 }).collect(),
        Script::Other => vec![Form { key: singular(run.text).into(), weight: 1.0 }],
        Script::Jamo => Vec::new(),
    }
}

/// The forms of a Korean word: its sure stem alone, or the word and its doubtful stems.
pub fn korean_forms(word: &str) -> Vec<Form> {
    forms_of(word, &stems(word))
}

/// The same for a word whose stems are known already.
pub fn forms_of(word: &str, stems: &[Stem]) -> Vec<Form> {
    let mut forms = Vec::with_capacity(stems.len() + 1);
    if !stems.iter().any(|s| s.sure) {
        forms.push(Form { key: safe_key(word), weight: 1.0 });
    }
    for stem in stems {
        let key = safe_key(&stem.text);
        if !forms.iter().any(|f: &Form| f.key == key) {
            forms.push(Form { key, weight: if stem.sure { 1.0 } else { DOUBTFUL } });
        }
    }
    forms
}

/// Neighbouring characters in pairs; a single character stands for itself.
pub fn pairs(text: &str) -> Vec<String> {
    let mut pairs: Vec<String> =
        text.chars().zip(text.chars().skip(1)).map(|(a, b)| String::from_iter([a, b])).collect();
    if pairs.is_empty() {
        pairs.extend(text.chars().next().map(String::from));
    }
    pairs
}

/// An English word without the s of the plural. Cuts alike in the query and the index, so
/// it may cut too much ('news'), but leaves what is mostly no plural (bus, class, tennis).
fn singular(word: &str) -> &str {
    let keep =
        word.len() < 4 || !word.is_ascii() || ["ss", "us", "is"].iter().any(|e| word.ends_with(e));
    let hissing = ["sses", "xes", "ches", "shes"].iter().any(|e| word.ends_with(e));
    match word {
        _ if keep => word,
        _ if hissing => word.strip_suffix("es").unwrap_or(word),
        _ => word.strip_suffix('s').unwrap_or(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<(&str, Script)> {
        runs(text).iter().map(|r| (r.text, r.script)).collect()
    }

    fn keys(word: &str) -> Vec<String> {
        runs(word).iter().flat_map(forms).map(|f| f.key).collect()
    }

    #[test]
    fn scripts_and_punctuation_separate_runs() {
        use Script::{Han, Hangul, Jamo, Other};
        assert_eq!(
            texts("IT교육, 1종·면허(免费)ㅎㅎ"),
            [
                ("IT", Other),
                ("교육", Hangul),
                ("1", Other),
                ("종", Hangul),
                ("면허", Hangul),
                ("免费", Han),
                ("ㅎㅎ", Jamo),
            ]
        );
        assert_eq!(texts("…🎉 %*?"), []);
        assert_eq!(texts(""), []);
    }

    #[test]
    fn a_run_knows_where_it_begins_and_what_separates_it() {
        let found: Vec<_> = runs("운전 면허, it교육").iter().map(|r| (r.at, r.follows)).collect();
        assert_eq!(found, [(0, true), (7, true), (15, false), (17, true)]);
    }

    #[test]
    fn one_word_has_one_key_in_all_its_forms() {
        assert_eq!(keys("로동을"), keys("노동"));
        assert_eq!(keys("jobs"), keys("job"));
        assert_eq!(keys("classes"), keys("class"));
        assert_eq!(keys("운전면허"), ["운전면허"]);
        assert_eq!(keys("银行开户"), ["银行", "行开", "开户"]);
        assert_eq!(keys("어린이"), ["어린이", "어린"]);
        assert_eq!(keys("bus"), ["bus"]);
    }
}
