//! The same in English and Chinese.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::super::digits::rule;
use super::{NEAR, between, nearby, places};

static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"\b(?:mother|mom|mum|father|dad|parents?|(?:half[- ])?(?:brother|sister)s?|siblings?|husband|wife|sons?|daughters?|kids?|child(?:ren)?|uncles?|aunts?|cousins?|nephews?|nieces?|grand(?:mother|father|ma|pa|parents|son|daughter)|family|relatives?|in-laws|mother-in-law|father-in-law)\b",
    )
});
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        "妈妈|母亲|媽媽|母親|爸爸|父亲|父親|父母|爹|娘|妹妹|姐姐|姊姊|哥哥|弟弟|兄弟|姐妹|丈夫|老公|妻子|老婆|儿子|兒子|女儿|女兒|孩子|奶奶|爷爷|爺爺|外婆|外公|姥姥|姥爷|叔叔|舅舅|姑姑|姨|侄子|侄女|外甥|表哥|表弟|堂哥|亲戚|親戚|家人|亲人",
    )
});
/// What stands before a place where somebody is.
static IN: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"(?:\b(?:in|near|at|inside|outside|around|to)\s+(?:the\s+)?(?:city\s+of\s+|town\s+of\s+)?|[在住到往留]|还在|仍在|住在)\s*(?:朝鲜|朝鮮|北韩|北韓|北朝鲜|咸镜北道|咸镜南道|两江道)?\s?的?$",
    )
});
static FROM: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"(?:\b(?:from|left|fled|escaped|born in|grew up in|raised in)\s+(?:north korea,?\s+)?(?:the\s+)?|来自|从|逃离|离开|出生在|生在|长在|出生于)\s*$",
    )
});
static ORIGIN_AFTER: LazyLock<Regex> =
    LazyLock::new(|| rule("^(?:出生|长大|出身|人[，,。.]?$|逃|来的|出来)"));
static NORTH: LazyLock<Regex> = LazyLock::new(|| {
    rule(
        r"north korea|\bnk\b|\bdprk\b|\bthe north\b|back (?:home )?(?:in )?(?:the )?north|北韩|北韓|北朝鲜|北朝鮮|在朝鲜|朝鲜的|朝鲜那边|北边",
    )
});
/// A name: a Korean surname in Latin letters and what follows it, or two or three Han.
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        r"^(?:'s name is|\s+is called|\s+named|\s+called|,|\s+is|:|\s*\(|\s+\()?\s*((?:kim|lee|ri|rhee|yi|pak|park|bak|choe|choi|jong|jung|jeong|chung|chong|cho|jo|kang|gang|jang|chang|yun|yoon|im|rim|lim|han|o|oh|so|seo|sin|shin|kwon|hwang|an|ahn|song|ryu|yu|yoo|hong|jon|jeon|ko|mun|moon|yang|ryang|son|pae|bae|paek|baek|ho|heo|nam|sim|no|ro|ha|kwak|cha|chu|ju|min|om|chae|won|pang|kong|hyon)[\s-][a-z]{2,9}(?:[\s-]?[a-z]{2,6})?)\b",
        r"|^(?:叫|名叫|的名字是|名字叫|是|，|,|：|:|\s)?\s*([金李朴崔郑鄭赵趙姜张張尹林韩韓吴吳徐申权權黄黃安宋柳洪全高文梁孙孫裴白许許南沈卢盧河]\p{Han}{2})(?:[，,。.！!\s还在住和、]|$)",
        r"|^(?:叫|名叫|的名字是|名字叫)\s*([金李朴崔郑鄭赵趙姜张張尹林韩韓吴吳徐申权權黄黃安宋柳洪全高文梁孙孫裴白许許南沈卢盧河]\p{Han}{1,2})"
    ))
});
/// Verbs after 'is' that no name begins with.
static NO_NAME: LazyLock<Regex> =
    LazyLock::new(|| rule(r"^(?:so|no|an|o|ha|won|son|song|min|ho|im|pang|long)\s"));

/// Where relatives in the North are named in a folded sentence.
pub(super) fn find(sentence: &str) -> Vec<Range<usize>> {
    let mut relatives: Vec<Range<usize>> =
        ENGLISH.find_iter(sentence).chain(CHINESE.find_iter(sentence)).map(|m| m.range()).collect();
    relatives.sort_by_key(|relative| relative.start);
    let mut found = Vec::new();
    if relatives.is_empty() {
        return found;
    }
    let north = NORTH.find(sentence).map(|m| m.range());
    for place in
        places::find(sentence, north.is_some()).iter().filter(|place| is_there(sentence, place))
    {
        if let Some(relative) = nearby(&relatives, place)
            .iter()
            .find(|relative| between(sentence, place, relative) <= NEAR)
        {
            found.push(place.start.min(relative.start)..place.end.max(relative.end));
        }
    }
    let Some(north) = north else { return found };
    for relative in nearby(&relatives, &north) {
        let rest = sentence.get(relative.end..).unwrap_or_default();
        let name = NAME.captures(rest).and_then(|c| c.get(1).or(c.get(2)).or(c.get(3)));
        let name = name.filter(|name| !NO_NAME.is_match(name.as_str()));
        if let Some(name) = name.filter(|_| between(sentence, &north, relative) <= NEAR) {
            found.push(relative.start..relative.end + name.end());
        }
    }
    found
}

fn is_there(sentence: &str, place: &Range<usize>) -> bool {
    let before = sentence.get(..place.start).unwrap_or_default();
    let after = sentence.get(place.end..).unwrap_or_default();
    let of_place =
        after.trim_start().starts_with('的') && CHINESE.find(after).is_some_and(|m| m.start() <= 6);
    !FROM.is_match(before) && !ORIGIN_AFTER.is_match(after) && (IN.is_match(before) || of_place)
}
