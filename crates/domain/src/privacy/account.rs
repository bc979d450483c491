//! Numbers of bank accounts and cards.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::digits::{digits_of, joined, matches, rule, stands_alone};
use crate::fold::Folded;

/// Groups of digits that could be an account.
static GROUPS: LazyLock<Regex> =
    LazyLock::new(|| rule(r"\d{1,20}(?:\s?[\-‐‑‒–—―−ー./·]\s?\d{1,20}| \d{1,20}){0,6}"));
/// Banks by the names that people use. Longer names come first where one begins another.
static BANK: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        "국민은행|국민|kb|신한|우리은행|우리|하나은행|하나|keb|농협|nh|단위농협|축협|수협|신협|기업은행|기업|ibk|",
        "산업은행|kdb|산은|카카오\\s?뱅크|카뱅|카카오페이|토스\\s?뱅크|토스|토뱅|케이\\s?뱅크|케뱅|k뱅크|k bank|",
        "새마을\\s?금고|mg|우체국|우정사업|씨티|한국씨티|citi|제일은행|sc제일|sc은행|부산은행|bnk|경남은행|대구은행|",
        "im뱅크|아이엠뱅크|dgb|광주은행|전북은행|제주은행|저축은행|산림조합|증권|수출입은행|외환은행|",
        "은행|뱅크|bank|银行|工商|建设|农业银行|中国银行|邮政储蓄|支付宝|알리페이"
    ))
});
/// Words that say that digits are an account.
static ACCOUNT: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        "계좌|구좌|통장|돈자리|입금|송금|이체|예금주|후원금|보내\\s?주|부쳐|账号|账户|帐号|帐户|银行卡|卡号|转账|汇款|汇到|account|카드\\s?번호|a/c|acct",
    )
});
/// Accounts that are recognised by their shape alone: three or four groups with hyphens.
static SHAPE: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"\d{3}-\d{3}-\d{5,7}|\d{3}-\d{2}-\d{6,7}|\d{3}-\d{4}-\d{4}-\d{2}|\d{3}-\d{6}-\d{2,3}-\d{2,3}|\d{3}-\d{6}-\d{2}|\d{4}-\d{2}-\d{6,7}|\d{4}-\d{3}-\d{6}|\d{6}-\d{2}-\d{5,6}|\d{3}-\d{4}-\d{5,7}|\d{4}-\d{4}-\d{4}-\d{4}|\d{3}-\d{2}-\d{4}-\d{3}|\d{4}-\d{4}-\d{4}(?:-\d)?|\d{3}-\d{3}-\d{2}-\d{5,6}|\d{3}-\d{8,9}-\d{2}|\d{5}-\d{2}-\d{6}",
    )
});

/// Accounts with the name of a bank or a word for an account beside them.
pub(super) fn find_named(folded: &Folded) -> Vec<Range<usize>> {
    let found = matches(folded, &GROUPS, |range| {
        let digits = digits_of(folded, range);
        let (before, after) = folded.around(range, 24, 14);
        let bank = BANK.is_match(before) || BANK.is_match(after);
        let called = ACCOUNT.is_match(before) || ACCOUNT.is_match(after);
        let long = (10..=16).contains(&digits.len()) || (18..=19).contains(&digits.len());
        (bank || called)
            && long
            && stands_alone(folded, range)
            && !folded.around(range, 1, 0).0.ends_with(|c: char| c.is_ascii_digit())
            && !is_phone(&digits)
            && !is_time(folded, range)
            && !is_money(after)
    });
    joined(found)
}

/// Accounts that are recognised by how their digits are grouped.
pub(super) fn find_shaped(folded: &Folded) -> Vec<Range<usize>> {
    // Parcels, orders and coupons have numbers of the same shapes.
    static OTHER: LazyLock<Regex> = LazyLock::new(|| {
        rule(
            r"(?:송장|주문|운송장|접수|쿠폰|예약|등기|문서|사건|사업자|바코드|상품|order|tracking|coupon|booking|订单|快递|单号)[^\d]{0,10}$",
        )
    });
    let found = matches(folded, &SHAPE, |range| {
        let (before, after) = folded.around(range, 2, 2);
        let hyphen = |edge: Option<char>| edge.is_some_and(|c| c == '-');
        stands_alone(folded, range)
            && !hyphen(before.chars().next_back())
            && !hyphen(after.chars().next())
            && !OTHER.is_match(folded.around(range, 16, 0).0)
            && !is_phone(&digits_of(folded, range))
            && !is_time(folded, range)
    });
    joined(found)
}

/// Telephone numbers have rules of their own; books begin with 978 or 979.
fn is_phone(digits: &str) -> bool {
    let mobile = digits.starts_with("01") && digits.len() <= 11;
    let abroad = digits.starts_with("8210") || digits.starts_with("861");
    let published = digits.len() == 8;
    let chinese = digits.len() == 11
        && digits.starts_with('1')
        && digits.get(1..2).is_some_and(|second| ("3".."99").contains(&second));
    let landline = digits.starts_with('0')
        && digits.len() <= 11
        && !digits.starts_with("00")
        && digits.len() >= 9;
    mobile || abroad || published || chinese || landline || digits.starts_with("978")
}

/// '2026-11-22 14:00': a year, a month and a day begin it.
fn is_time(folded: &Folded, range: &Range<usize>) -> bool {
    static DAY: LazyLock<Regex> = LazyLock::new(|| {
        rule(
            r"^(?:19|20)\d\d\s?[\-./]\s?(?:0?[1-9]|1[0-2])\s?[\-./]\s?\d{1,2}(?:\D|$)|^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d(?:\D|$)",
        )
    });
    DAY.is_match(folded.as_str().get(range.clone()).unwrap_or_default())
}

fn is_money(after: &str) -> bool {
    after.trim_start().starts_with(['원', '元', '명', '만', '번'])
}
