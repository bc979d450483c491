//! A text with nothing in it but letters and digits, none of them twice in a row, in one
//! spelling.

use std::ops::Range;

use super::pattern::Word;
use crate::fold::Folded;

/// What is left of a text, and where it came from.
pub(super) struct Plain {
    kept: Folded,
    /// The folded text, for the edges of words.
    folded: Folded,
    /// For each character kept, the first and the last of the folded text it stands for.
    from: Vec<(usize, usize)>,
    /// Where sentences begin, the first left out, in bytes.
    sentences: Vec<usize>,
}

/// Where a string may begin and end in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edges {
    /// It is written in Latin letters, whose words have edges.
    latin: bool,
    /// It has at most three syllables.
    short: bool,
    /// It begins a word.
    begins: bool,
    /// Its last word may go on.
    open: bool,
}

impl Edges {
    /// Those of one choice of a part.
    pub(super) fn new(word: &Word) -> Self {
        let short = word.text.chars().count() <= 3;
        Self { latin: word.text.is_ascii(), short, begins: word.begins, open: word.open }
    }
}

impl Plain {
    pub(super) fn new(text: &str) -> Self {
        let folded = Folded::new(text);
        let mut kept = Folded::default();
        let mut from: Vec<(usize, usize)> = Vec::new();
        let mut sentences = Vec::new();
        let mut last = None;
        for (at, sign) in folded.signs().iter().enumerate() {
            if !sign.c.is_alphanumeric() {
                if ends(&folded, at) {
                    sentences.push(kept.as_str().len());
                }
                continue;
            }
            let begins = at.checked_sub(1).and_then(|at| folded.signs().get(at));
            let begins = begins.is_none_or(|before| !before.c.is_alphanumeric());
            let c = meant(&folded, at).unwrap_or_else(|| spelt(sign.c, begins));
            if last == Some(c) {
                kept.extend_last(sign.source.end);
                if let Some(span) = from.last_mut() {
                    span.1 = at;
                }
            } else {
                kept.push(c, sign.source.clone(), false);
                from.push((at, at));
                last = Some(c);
            }
        }
        Self { kept, folded, from, sentences }
    }

    pub(super) fn as_str(&self) -> &str {
        self.kept.as_str()
    }

    /// The same with a blank between words, before the first and after the last.
    pub(super) fn spaced(&self) -> String {
        let mut spaced = String::with_capacity(self.kept.as_str().len() * 5 / 4);
        let mut next = None;
        for (c, (first, last)) in self.kept.as_str().chars().zip(&self.from) {
            if next != Some(*first) {
                spaced.push(' ');
            }
            spaced.push(c);
            next = Some(last + 1);
        }
        spaced.push(' ');
        spaced
    }

    /// The number of the sentence that holds a byte.
    pub(super) fn sentence(&self, at: usize) -> usize {
        self.sentences.partition_point(|start| *start <= at)
    }

    /// Whether what was found are words and not parts of others.
    ///
    /// Words in Latin letters begin and end where the match does: 'want to die' is not in
    /// 'want to diet'. What may go on says so with an asterisk. A short string in
    /// Hangul does not begin inside one word and end in the next: 자살 is not in '혼자 살기'.
    pub(super) fn is_whole(&self, range: &Range<usize>, edges: Edges) -> bool {
        if !(edges.latin || edges.begins || edges.short) {
            return true;
        }
        let (first, last) =
            (self.kept.index(range.start), self.kept.index(range.end).saturating_sub(1));
        let (Some(first), Some(last)) = (self.from.get(first), self.from.get(last)) else {
            return false;
        };
        let sign = |at: usize| self.folded.signs().get(at).map(|sign| sign.c);
        // A letter kept once may stand for the end of one word and the beginning of the next.
        let letter = |at: Option<usize>| at.and_then(sign).is_some_and(|c| c.is_ascii_alphabetic());
        if edges.latin {
            let begins = (first.0..=first.1).any(|at| !letter(at.checked_sub(1)));
            let ends = || (last.0..=last.1).any(|at| !letter(Some(at + 1)));
            return begins && (edges.open || ends());
        }
        // The same: '늙은이 이만'.
        let inside = (first.0..=first.1).all(|at| {
            let before = at.checked_sub(1).and_then(sign);
            before.is_some_and(|c| ('가'..='힣').contains(&c))
        });
        let cut = || (first.0..last.1).any(|at| sign(at).is_some_and(char::is_whitespace));
        !(inside && (edges.begins || edges.short && cut()))
    }
}

/// Whether a mark ends a sentence: a full stop does when no letter follows at once.
fn ends(folded: &Folded, at: usize) -> bool {
    let sign = |at: usize| folded.signs().get(at).map(|sign| sign.c);
    match sign(at) {
        Some('。' | '!' | '?' | '\n') => true,
        Some('.') => sign(at + 1).is_none_or(|c| !c.is_alphanumeric()),
        _ => false,
    }
}

/// One spelling for the same sound or character, in texts as in lists: that of the North
/// (뛰여내리다, 죽갔소, 리유 at the beginning of a word), of haste (했 without its second ㅅ)
/// and the traditional Chinese characters.
fn spelt(c: char, begins: bool) -> char {
    const BEGINNING: (&str, &str) = (
        "락란래랭략량려력련렬렴렵령례로록론롱료류륙률륭릉리린림립녀녕뇨",
        "낙난내냉약양어역연열염엽영예노녹논농요유육율융능이인임입어영요",
    );
    const SAME: [(&str, &str); 2] = [
        ("여였엇앗햇겟갔슴", "어었었았했겠겠습"),
        (
            "殺樓橋藥遺書結離開麼沒個們這會還過後撐燒無義斷來對說總覺樣輕盡尋見厭絕愛媽兒繼續聽謝給體為錢醫車邊從當脫準備頂軌養樂戶處鬱勞點",
            "杀楼桥药遗书结离开么没个们这会还过后撑烧无义断来对说总觉样轻尽寻见厌绝爱妈儿继续听谢给体为钱医车边从当脱准备顶轨养乐户处郁劳点",
        ),
    ];
    if c.is_ascii() {
        return c;
    }
    let beginning = begins.then_some(&BEGINNING);
    beginning
        .into_iter()
        .chain(&SAME)
        .find_map(|(from, to)| to.chars().nth(from.chars().position(|other| other == c)?))
        .unwrap_or(c)
}

/// A phrase of a list in the form in which texts are searched.
pub(super) fn plain(phrase: &str) -> String {
    Plain::new(phrase).as_str().to_owned()
}

/// The letter that a digit beside Latin letters stands for: 'd1e'.
fn meant(folded: &Folded, at: usize) -> Option<char> {
    let signs = folded.signs();
    let letter = |at: Option<usize>| {
        at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.c.is_ascii_alphabetic())
    };
    let beside = letter(at.checked_sub(1)) || letter(Some(at + 1));
    let meant = match signs.get(at)?.c {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        _ => return None,
    };
    beside.then_some(meant)
}
