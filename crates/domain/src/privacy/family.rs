//! Relatives in the North, named or placed.
//!
//! Found is a sentence in which a relative is said to be in the North and that also gives a
//! name or a place there: '혜산에 사는 누나', '북에 계신 어머니 김영희', 'my sister in Hyesan',
//! '我妹妹在惠山'. Not found is where somebody comes from ('저는 함흥에서 왔어요', '어머니
//! 고향은 청진이에요'), a relative without name or place ('북에 동생이 있어요'), and a place
//! without a relative.

mod latin;
mod names;
mod places;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::digits::{joined, rule};
use crate::fold::Folded;

/// The longest way in characters between a relative and what is said about them.
const NEAR: usize = 40;

/// Words for relatives in Korean, South and North. Short ones carry what must follow them.
static KOREAN: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        "어머니|어머님|어머이|엄마|오마니|아버지|아버님|아빠|아바이|부모|할머니|할아버지|외할머니|외할아버지|",
        "형님|형제|누나|누이|누님|언니|오빠|오라버니|오래비|동생|여동생|남동생|아우|자매|",
        "삼촌|외삼촌|고모|이모|큰아버지|작은아버지|큰엄마|작은엄마|맏아버지|삼춘|숙부|숙모|외숙|백부|사촌|조카|",
        "남편|신랑|나그네|처남|처제|처형|처가|아내|안해|와이프|집사람|(?:제|내|우리)\\s처|처(?:가|는|와|한테|를)\\s|",
        "시어머니|시아버지|시부모|장인|장모|매형|매부|형부|올케|며느리|사위|시누|",
        "아들|딸|딸애|아들애|자식|아이들|애들|손자|손녀|가족|식구|친척|일가|혈육|",
        "(?:^|[\\s,'\"(])(?:우리|제|내|큰|작은|친)\\s?형|형(?:이|은|한테|에게|네|과|도|을|의|\\s)"
    ))
});
/// Somebody is there: what follows the name of a place.
static IS_THERE: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        "^(?:시|군|도|구역|구|읍|리|동|쪽|땅|시내|지역|근처|옆)?\\s?[가-힣]{0,4}(?:시|군|구역|읍|리|동)?",
        "(?:에는|에서는|에서|에도|에|의)?\\s?(?:[가-힣]+\\s){0,3}",
        "(?:계시|계신|계셔|계세|계십|있는|있어|있습|있다|있을|있고|있지|있었|있슴|있소|사는|사시|살고|살아|살던|살며|사세|사십|삽니|산다|삼다|",
        "남은|남아|남겨|남긴|남으|두고|두었|둔|갇|잡혀|잡힌|수감|끌려|일하|일해|지내|근무|장사|복무|군대|숨어|묻혀|돌아가|기다|보내|송금|다니|다녀|모셔|모신|집에|운전|농사|군사|군관|교원|의사|공장|광산|타세|타고|하세|하오|하고\\s있|한다|합니|옮|이사|시집|장마당|계속|못\\s|혼자|아직)"
    ))
});
/// Somebody came from there: what follows the name of a place of origin.
static IS_ORIGIN: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        "^(?:시|군|도|구역)?\\s?(?:에서|에서는|서)?\\s?(?:[가-힣]+\\s){0,2}",
        "(?:왔|온\\s|오셨|오신|온지|나왔|나온|나오|넘어|탈북|탈출|떠나|떠났|태어|태여|자랐|자라|자란|출신|고향|내려|도망|건너)|^\\s?(?:출신|사람|태생|고향|여자|남자|사투리|음식|냉면)"
    ))
});
/// A relative follows the place at once: '함흥 어머니', '혜산의 누나'.
static BESIDE: LazyLock<Regex> = LazyLock::new(|| {
    rule("^(?:시|군|도)?(?:의|에)?\\s?(?:우리|제|내|큰|작은|막내|둘째|첫째)?\\s?$")
});
/// A place that is all that is said of a relative: '언니는 청진이에요'.
static IS_ALL: LazyLock<Regex> =
    LazyLock::new(|| rule("^(?:시|군)?(?:이에요|예요|입니다|이라|이고|임다|입네다)"));
/// The relative as the subject before the place.
static SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
    rule("^(?:들)?(?:은|는|이|가|도|네|께서|께서는|집은)\\s*(?:아직도?\\s|지금\\s|다\\s)*$")
});
/// The North without a place in it.
static NORTH: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        "북한|북조선|북녘|북쪽|북에|북의|이북|조선에\\s?(?:있|계|남|사)|고향에\\s?(?:있|계|남|사|두)|저쪽에|공화국|윗동네|우에\\s?있|웃동네",
    )
});

/// Where relatives in the North are named in the folded text.
pub(super) fn find(folded: &Folded) -> Vec<Range<usize>> {
    let text = folded.as_str();
    let mut found = Vec::new();
    let mut start = 0;
    for sentence in text
        .split_inclusive(['\n', '!', '?', '。', '！', '？', ';'])
        .flat_map(|line| line.split_inclusive(". "))
    {
        for part in in_sentence(sentence) {
            found.push(start + part.start..start + part.end);
        }
        start += sentence.len();
    }
    joined(found)
}

fn in_sentence(sentence: &str) -> Vec<Range<usize>> {
    let mut found = latin::find(sentence);
    let relatives: Vec<Range<usize>> = KOREAN.find_iter(sentence).map(|m| m.range()).collect();
    if relatives.is_empty() {
        return found;
    }
    let north = NORTH.find(sentence).map(|m| m.range());
    for place in places::find(sentence, north.is_some()) {
        let place = with_quarter(sentence, place);
        if let Some(relative) =
            nearby(&relatives, &place).iter().find(|relative| placed(sentence, relative, &place))
        {
            let name = names::after(sentence, relative.end).map_or(relative.end, |name| name.end);
            found.push(place.start.min(relative.start)..place.end.max(name));
        }
    }
    let Some(north) = north else { return found };
    for relative in nearby(&relatives, &north) {
        let name = names::after(sentence, relative.end)
            .or_else(|| names::before(sentence, relative.start));
        if let Some(name) = name.filter(|_| between(sentence, &north, relative) <= NEAR) {
            found.push(relative.start.min(name.start)..relative.end.max(name.end));
        }
    }
    found
}

/// The name of a place with what kind of place it is and the quarter in it: 회령시 오산덕동.
fn with_quarter(sentence: &str, place: Range<usize>) -> Range<usize> {
    static QUARTER: LazyLock<Regex> = LazyLock::new(|| {
        rule("^(?:특별시|직할시|시|군|구역|읍)(?:\\s[가-힣]{1,5}(?:동|리|구역|읍|로동자구))?")
    });
    let after = sentence.get(place.end..).unwrap_or_default();
    let length = QUARTER.find(after).map_or(0, |quarter| quarter.end());
    place.start..place.end + length
}

/// The relatives that can be near a part of the sentence, which may be as long as the text.
fn nearby<'r>(relatives: &'r [Range<usize>], part: &Range<usize>) -> &'r [Range<usize>] {
    // A character has at most four bytes.
    let from = relatives.partition_point(|relative| relative.end + 4 * NEAR < part.start);
    let to = relatives.partition_point(|relative| relative.start <= part.end + 4 * NEAR);
    relatives.get(from..to).unwrap_or_default()
}

/// Whether a relative is said to be in a place.
fn placed(sentence: &str, relative: &Range<usize>, place: &Range<usize>) -> bool {
    if between(sentence, place, relative) > NEAR {
        return false;
    }
    let after = sentence.get(place.end..).unwrap_or_default();
    if IS_ORIGIN.is_match(after) {
        return false;
    }
    let gap = |from: usize, to: usize| sentence.get(from..to).unwrap_or_default();
    IS_THERE.is_match(after)
        || (place.end <= relative.start && BESIDE.is_match(gap(place.end, relative.start)))
        || (relative.end <= place.start
            && IS_ALL.is_match(after)
            && SUBJECT.is_match(gap(relative.end, place.start)))
}

/// How many characters lie between two parts of a sentence.
fn between(sentence: &str, one: &Range<usize>, other: &Range<usize>) -> usize {
    let (from, to) = (one.end.min(other.end), one.start.max(other.start));
    sentence.get(from..to).map_or(0, |gap| gap.chars().count())
}
