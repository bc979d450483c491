//! Addresses down to the house or the door.
//!
//! Three things make an address: a region (강남구, 역삼동), a street or lot with its number
//! (테헤란로 152, 역삼동 123-4), a building with its door (101동 1203호). A door is one by
//! itself. A number of a street or a lot needs something that says where, since 로 is also a
//! particle ('버스로 30분') and 동 ends many words.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::digits::{joined, matches, rule};
use crate::fold::Folded;

/// A street and the number of a house: 테헤란로 152, 세종대로23길 12-3.
static STREET: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"[가-힣]{1,8}\d{0,4}(?:대로|로|길)(?:\s?\d{1,4}(?:번|가|나|다|라)?길)?\s?(?:지하\s?)?\d{1,4}(?:\s?-\s?\d{1,3})?(?:번지)?",
    )
});
/// A street whose name has a number in it, which no particle has: 봉은사로5길 12.
static SIDE_STREET: LazyLock<Regex> = LazyLock::new(|| {
    rule(r"[가-힣]{1,8}(?:대로|로)\s?\d{1,4}(?:번|가|나|다|라)?길\s?\d{1,4}(?:\s?-\s?\d{1,3})?")
});
/// A lot in a quarter or village: 역삼동 123-4, 신월1동 산 12, 가좌리 45번지.
static LOT: LazyLock<Regex> = LazyLock::new(|| {
    rule(r"[가-힣]{1,6}\d{0,2}(?:동|리|가)\s?(?:산\s?)?\d{1,4}(?:\s?-\s?\d{1,4})?(?:\s?번지)?")
});
/// A lot that is called so.
static LOT_CALLED: LazyLock<Regex> = LazyLock::new(|| rule(r"\d{1,4}(?:\s?-\s?\d{1,4})?\s?번지"));
/// A building and a door: 101동 1203호, 3동 402호, 가동 201호.
static DOOR: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"(?:\d{1,4}|[가나다라마abcde])\s?동\s?(?:이고|이며|,)?\s?(?:호수는\s?)?(?:지하\s?)?(?:\d{1,2}층\s?)?(?:b\s?)?\d{1,4}\s?호|(?:아파트|apt|빌라|맨션|주공|오피스텔|단지)\s?\d{2,4}\s?-\s?\d{3,4}|\d{3,4}\s?동\s\d{3,4}(?:\s|$|[.,!?]|이|에|로)",
    )
});
/// A house that is called by its name, with a building, a floor or a door.
static HOUSE: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"(?:아파트|빌라|맨션|오피스텔|원룸|고시원|고시텔|연립|주공|하이츠|푸르지오|자이|래미안|힐스테이트|단지|타운|하우스|살림집|주택|기숙사|쉼터|옥탑)[가-힣a-z]{0,6}\s?(?:\d단지\s?)?(?:\d{1,4}\s?동|지하\s?\d{1,2}층|\d{1,4}\s?호|\d{1,2}층\s?\d{1,4}호)",
    )
});
/// A floor after the number of a house: it goes on what was found before it.
static REST: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"^[\s,()]{0,3}(?:\d{1,4}동|[가나다라]동)?[\s,]{0,2}(?:지하\s?)?(?:\d{1,3}층)?[\s,]{0,2}(?:\d{1,4}호)?",
    )
});
/// What says that a street or lot is meant: a region, or a word for where one lives.
static WHERE: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청|전북|전남|전라|경북|경남|경상|제주|[가-힣]{1,4}(?:특별시|광역시|시|군|구|읍|면|동)(?:\s|,|$)|주소|우리\s?집|저희\s?집|제\s?집|내\s?집|집은|집이|집 앞|사는\s?(?:곳|데|집)|살림집|거주지|주거지|거처|배송|택배|우편|보내\s?주|찾아\s?오|이사",
    )
});
/// What says so after the address.
static LIVES: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"^[^.!?\n]{0,14}(?:살아|살고|삽니다|사는|산다|살았|집|거주|이사|주소|택배|보내|찾아|놀러\s?오)",
    )
});
/// What a number counts if it is none of a house.
static COUNTED: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"^\s?(?:가(?:\s|에|역|$|지)|번\s?출구|번째|번\s?버스|번(?:\s|을|으|에|가|$)|호선|호차|년|월|일|주(?:일|간|에|\s|$)|시|분|초|명|개|원|만|천|백|억|%|퍼센트|프로|층|회|살|세|차|배|쪽|장|권|도|점|단계|학년|반(?:\s|$)|급|키로|킬로|km|kg|미터|m|cm|인|대(?:\s|의|가|는|$)|곳|군데|마리|벌|병|잔|끼|과|조|부|편|강|달|평|-\d|:|~|\.\d|,\d{3}|동(?:\s|이|에|을)|호(?:\s|에|를)|\d)",
    )
});
/// The floor or the door after the number of a house.
static FLOOR: LazyLock<Regex> =
    LazyLock::new(|| rule(r"^\s?,?\s?(?:번지|지하|\d{1,3}\s?(?:층|호|동))"));
/// Words that end like a street, a quarter or a village and are none.
static NO_PLACE: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"(?:으로|별로|대로|그대로|따로|서로|새로|바로|주로|홀로|실로|제로|날로|스스로|함부로|때때로|버스로|전화로|카드로|뒤로|위로|아래로|앞으로|이후로|도로|진로|경로|피로|통로|활동|운동|행동|노동|이동|작동|감동|아동|공동|자동|변동|동동|거리|자리|다리|머리|우리|소리|빨리|멀리|미리|정리|처리|관리|수리|요리|심리|권리|유리|마리|짜리|평가|국가|휴가|추가|증가|참가|허가|물가|단가|정가|시가|누가|내가|제가|네가|가가|길로|하루로)$",
    )
});
/// Streets and doors in English.
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"\b\d{1,4}(?:-\d{1,3})?,?\s?[a-z]+(?:\d{1,3})?-?(?:daero|ro|gil)(?:\s?\d{1,3}(?:beon)?-?gil)?\b|\b[a-z]+-(?:daero|ro|gil)\s?\d{1,4}(?:-\d{1,3})?\b|\b\d{2,4}-dong,?\s?\d{2,4}-ho\b|\b\d{1,4}-ho,?\s?\d{1,4}-dong\b|\b(?:apt|apartment|unit|room|building|bldg)\.?\s?#?\d{2,4}(?:-|\s?,\s?(?:apt|unit|room|no\.?)?\s?#?)\d{3,4}\b|\b[a-z]+-?(?:dong|ri)\s\d{1,4}-\d{1,4}\b|\b\d{1,4}-\d{1,4},?\s[a-z]+-dong\b|\b\d{1,5}\s[a-z]+\s(?:street|st|road|rd|avenue|ave|lane|drive)\b[^\n]{0,20}\b(?:apt|unit)\.?\s?\d+",
    )
});
/// Streets and doors in Chinese.
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"\p{Han}{1,8}(?:大路|路|街|道|巷|胡同|弄|里|洞|村)\s?\d{1,4}(?:-\d{1,4})?\s?(?:号|弄|番地|番)|\d{1,4}\s?(?:栋|幢|号楼|单元|座|洞|楼)\s?(?:\d{1,2}\s?单元\s?)?\d{2,4}\s?(?:室|号|户)|\p{Han}{1,8}洞\s?\d{1,4}-\d{1,4}",
    )
});

/// Where addresses stand in the folded text.
pub(super) fn find(folded: &Folded) -> Vec<Range<usize>> {
    // '1-2 3층', '123번지 4호': a number with a hyphen, or called a lot, counts nothing.
    let sure = |range: &Range<usize>| {
        let part = folded.as_str().get(range.clone()).unwrap_or_default();
        let (_, after) = folded.around(range, 0, 8);
        (part.ends_with("번지")
            || (part.contains('-') && FLOOR.is_match(after))
            || !counts(folded, range))
            && begins_a_number(folded, range)
    };
    let mut found = matches(folded, &DOOR, |range| begins_a_number(folded, range));
    found.extend(matches(folded, &HOUSE, |r| begins_a_number(folded, r)));
    found.extend(matches(folded, &SIDE_STREET, sure));
    for rule in [&STREET, &LOT, &LOT_CALLED] {
        found.extend(matches(folded, rule, |range| {
            sure(range) && is_place(folded, range) && says_where(folded, range)
        }));
    }
    found.extend(matches(folded, &ENGLISH, |_| true));
    found.extend(matches(folded, &CHINESE, |_| true));
    joined(found.into_iter().map(|range| with_region(folded, with_door(folded, range))).collect())
}

/// Whether the number after a range counts something.
fn counts(folded: &Folded, range: &Range<usize>) -> bool {
    let (_, after) = folded.around(range, 0, 8);
    COUNTED.is_match(after)
}

/// Whether a range begins at a whole number or a word.
fn begins_a_number(folded: &Folded, range: &Range<usize>) -> bool {
    let (before, _) = folded.around(range, 1, 0);
    let part = folded.as_str().get(range.clone()).unwrap_or_default();
    let digit = |c: char| c.is_ascii_digit();
    !(before.ends_with(digit) && part.starts_with(digit))
}

/// Whether the word before the number names a place.
fn is_place(folded: &Folded, range: &Range<usize>) -> bool {
    let part = folded.as_str().get(range.clone()).unwrap_or_default();
    let word = part.split(|c: char| c.is_ascii_digit() || c.is_whitespace()).next();
    part.ends_with("번지") || word.is_some_and(|word| !NO_PLACE.is_match(word))
}

fn says_where(folded: &Folded, range: &Range<usize>) -> bool {
    let (before, after) = folded.around(range, 24, 24);
    let before = before.rsplit(['\n', '.', '!', '?']).next().unwrap_or_default();
    WHERE.is_match(before)
        || LIVES.is_match(after)
        || REST.find(after).is_some_and(|rest| rest.as_str().contains(['동', '층', '호']))
}

/// The range with the regions before it.
fn with_region(folded: &Folded, range: Range<usize>) -> Range<usize> {
    static REGION: LazyLock<Regex> = LazyLock::new(|| {
        rule(
            r"(?:(?:^|\s)(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|[가-힣]{1,6}(?:특별시|광역시|자치시|자치도|도|시|군|구|읍|면|동|리)))(?:\s[가-힣]{1,6}(?:시|군|구|읍|면|동|리)){0,3}\s$",
        )
    });
    let (before, _) = folded.around(&range, 30, 0);
    let region = REGION.find(before).map_or("", |region| region.as_str().trim_start());
    range.start - region.len()..range.end
}

/// The range with the floor and the door that follow it.
fn with_door(folded: &Folded, range: Range<usize>) -> Range<usize> {
    let (_, after) = folded.around(&range, 0, 24);
    let rest = REST
        .find(after)
        .map_or("", |rest| rest.as_str())
        .trim_end_matches([' ', ',', '(', ')', '\n']);
    range.start..range.end + rest.len()
}
