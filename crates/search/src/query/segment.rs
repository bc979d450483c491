//! Where one word ends and the next begins, whatever the spaces say.
//!
//! '무료법률상담받고싶어요' and '운 전 면 허' are cut and joined so that as much as possible
//! of them is words that occur in the index.

use std::ops::Range;

/// The longest word that is looked for, in characters.
const LONGEST: usize = 12;
/// The same in texts so long that nobody typed them.
const LONGEST_IN_LONG: usize = 6;
/// From which length on a text is that long, in characters.
const LONG: usize = 64;

/// What a syllable of a doubtful form counts for.
const DOUBTFUL: f32 = 0.5;
/// Every word costs this, so that fewer and longer ones win.
const PER_WORD: f32 = 0.5;
/// Reading across a space that was typed.
const ACROSS_SPACE: f32 = 0.55;
/// Taking the beginning of what was typed as one word with what stands before the space.
const TORN: f32 = 0.8;
/// Beginning where no space was typed.
const WITHOUT_SPACE: f32 = 0.3;
/// An unknown word beside others without a space, and one of a single character: rather
/// is the whole an unknown word.
const UNKNOWN_PART: f32 = 0.3;
const UNKNOWN_CHARACTER: f32 = 3.0;

/// Nouns of one syllable with which much is written together (찬국수집, 집고치기, 쓰는법).
const NOUNS: &str = "집밥옷빵일약돈차책글말병몸값술법";

/// How well a stretch of text is known as a word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Known {
    /// It is a word that occurs, or surely a form of one.
    Yes,
    /// It may be a form of a word that occurs (올린 of 올리).
    Perhaps,
    /// It occurs, but only as a word of one character.
    Single,
    /// It does not occur.
    No,
}

/// A text of one script: its characters, and at which of them a space was typed before.
pub(super) struct Stretch {
    pub(super) chars: Vec<char>,
    pub(super) begins: Vec<bool>,
}

impl Stretch {
    /// What was typed there, without spaces.
    pub(super) fn text(&self, range: Range<usize>) -> String {
        self.chars.get(range).unwrap_or_default().iter().collect()
    }

    /// The same as it was typed, if there were spaces.
    pub(super) fn pieces(&self, range: &Range<usize>) -> Vec<String> {
        let starts = range.clone().filter(|at| *at == range.start || self.is_boundary(*at));
        let starts: Vec<usize> = starts.collect();
        let ends = starts.iter().skip(1).copied().chain([range.end]);
        match starts.len() {
            0 | 1 => Vec::new(),
            _ => starts.iter().zip(ends).map(|(start, end)| self.text(*start..end)).collect(),
        }
    }

    /// Whether a space was typed there, or the text begins or ends.
    pub(super) fn is_boundary(&self, at: usize) -> bool {
        at == self.chars.len() || self.begins.get(at).copied().unwrap_or(true)
    }

    fn value(&self, range: &Range<usize>, known: Known) -> Option<f32> {
        let spaces = range.clone().skip(1).filter(|at| self.is_boundary(*at)).count();
        let (starts, ends) = (self.is_boundary(range.start), self.is_boundary(range.end));
        let whole = starts && ends && spaces == 0;
        let length = small(range.len());
        let gain = match known {
            Known::Yes => length,
            Known::Perhaps => DOUBTFUL * length,
            // A character that is a word somewhere is rarely one within another word.
            Known::Single if whole || range.len() > 2 => length - PER_WORD,
            _ if spaces > 0 => return None,
            _ if whole => 0.0,
            Known::Single if self.holds_noun(range) => 0.0,
            _ if range.len() == 1 => -UNKNOWN_CHARACTER,
            _ => -UNKNOWN_PART,
        };
        let edge = if starts { 0.0 } else { WITHOUT_SPACE };
        let torn = if spaces > 0 && !ends { TORN } else { 0.0 };
        Some(gain - PER_WORD - edge - torn - ACROSS_SPACE * small(spaces))
    }

    /// Whether this one syllable is a noun of those that make compounds.
    fn holds_noun(&self, range: &Range<usize>) -> bool {
        range.len() == 1 && self.chars.get(range.start).is_some_and(|c| NOUNS.contains(*c))
    }

    /// The words of the text, in order.
    pub(super) fn words<E>(
        &self,
        mut known: impl FnMut(&str) -> Result<Known, E>,
    ) -> Result<Vec<Range<usize>>, E> {
        let length = self.chars.len();
        let longest = if length > LONG { LONGEST_IN_LONG } else { LONGEST };
        // For each place, the value of the best way to it and where its last word begins.
        let mut best: Vec<(f32, usize)> = vec![(0.0, 0)];
        for end in 1..=length {
            let mut way = (f32::NEG_INFINITY, end - 1);
            // The longest word first, so that of two equal ways the one with longer words wins.
            for start in end.saturating_sub(longest)..end {
                let range = start..end;
                let known = known(&self.text(range.clone()))?;
                let Some(value) = self.value(&range, known) else { continue };
                let value = value + best.get(start).map_or(0.0, |b| b.0);
                if value > way.0 {
                    way = (value, start);
                }
            }
            best.push(way);
        }
        let mut words = Vec::new();
        let mut end = length;
        while end > 0 {
            let start = best.get(end).map_or(0, |b| b.1).min(end - 1);
            words.push(start..end);
            end = start;
        }
        words.reverse();
        Ok(words)
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most a few hundred")]
fn small(n: usize) -> f32 {
    n as f32
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    fn words(text: &str, lexicon: &[&str]) -> Vec<String> {
        let chunks = text.split_whitespace();
        let begins = chunks.flat_map(|c| c.chars().enumerate().map(|(i, _)| i == 0)).collect();
        let chars = text.chars().filter(|c| *c != ' ').collect();
        let stretch = Stretch { chars, begins };
        let known = |word: &str| {
            let known = lexicon.contains(&word);
            Ok::<_, Infallible>(match word.chars().count() {
                1 if known => Known::Single,
                _ if known => Known::Yes,
                _ => Known::No,
            })
        };
        let ranges = stretch.words(known).unwrap_or_default();
        ranges.into_iter().map(|r| stretch.text(r)).collect()
    }

    const LEXICON: [&str; 10] = [
        "무료",
        "법률",
        "상담",
        "운전면허",
        "운전",
        "면허",
        "요양보호사",
        "자격증",
        "합창",
        "위원",
    ];

    #[test]
    fn what_was_written_together_comes_apart() {
        assert_eq!(words("무료법률상담", &LEXICON), ["무료", "법률", "상담"]);
        assert_eq!(words("무료법률상담", &["무료법률상담", "무료"]), ["무료법률상담"]);
    }

    #[test]
    fn what_was_written_apart_comes_together() {
        assert_eq!(words("요양 보호 사 자격증", &LEXICON), ["요양보호사", "자격증"]);
        let words = words("운 전 면 허", &LEXICON);
        assert!(words == ["운전면허"] || words == ["운전", "면허"], "{words:?}");
    }

    #[test]
    fn an_unknown_word_is_not_cut_for_a_part_of_it() {
        assert_eq!(words("합창딘", &LEXICON), ["합창딘"]);
        assert_eq!(words("한위원", &LEXICON), ["한위원"]);
        assert_eq!(words("법률스쿠버", &LEXICON), ["법률", "스쿠버"]);
    }

    #[test]
    fn nouns_of_one_syllable_make_compounds_with_known_words_only() {
        let lexicon = ["국수", "집", "고치는", "배우기", "법", "단지", "팔"];
        assert_eq!(words("국수집", &lexicon), ["국수", "집"]);
        assert_eq!(words("집고치는법배우기", &lexicon), ["집", "고치는", "법", "배우기"]);
        assert_eq!(words("팔단지", &lexicon), ["팔단지"]);
        assert_eq!(words("집스쿠버", &lexicon), ["집스쿠버"]);
    }

    #[test]
    fn a_word_is_not_torn_for_the_one_before_it() {
        assert_eq!(
            words("중학생 아들이", &["중학생", "중학생아", "들이", "아들이"]),
            ["중학생", "아들이"]
        );
        assert_eq!(words("방과 후돌 봄", &["방과후", "돌봄"]), ["방과후", "돌봄"]);
    }

    #[test]
    fn words_typed_with_spaces_stay() {
        assert_eq!(words("무료 상담", &["무료", "상담", "무료상담"]), ["무료", "상담"]);
        assert_eq!(words("", &LEXICON), Vec::<String>::new());
    }
}
