//! What is searched for while measuring: as people type, well and badly.

use super::dice::Dice;
use super::listings::{Region, organisation};
use super::typing::{initials, slip, wrong_keyboard};
use super::words::Words;

/// One search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Query {
    /// What is special about it, as the table names it.
    pub(super) group: &'static str,
    parameters: Vec<(&'static str, String)>,
}

impl Query {
    fn new(group: &'static str, parameters: &[(&'static str, &str)]) -> Self {
        let parameters = parameters.iter().map(|(name, value)| (*name, (*value).to_owned()));
        Self { group, parameters: parameters.collect() }
    }

    fn text(group: &'static str, text: &str) -> Self {
        Self::new(group, &[("q", text)])
    }

    /// The address that asks this under `path`.
    pub(super) fn address(&self, path: &str) -> String {
        let parameters = self.parameters.iter().map(|(n, v)| format!("{n}={}", encoded(v)));
        format!("{path}?{}", parameters.collect::<Vec<_>>().join("&"))
    }

    /// For people to read: `q=용접 sort=distance`.
    pub(super) fn shown(&self) -> String {
        let parameters = self.parameters.iter().map(|(name, value)| format!("{name}={value}"));
        parameters.collect::<Vec<_>>().join(" ")
    }
}

/// Percent-encoded for a query string (RFC 3986, section 2.1).
fn encoded(text: &str) -> String {
    let plain = |b: &u8| b.is_ascii_alphanumeric() || b"-._~".contains(b);
    text.bytes()
        .map(|b| if plain(&b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

/// Some 400 searches.
pub(super) fn searches(words: &Words, regions: &[Region]) -> Vec<Query> {
    let dice = &mut Dice::new(2);
    let mut queries = Vec::new();
    let topics = &words.topics;
    queries.extend(topics.iter().take(60).map(|t| Query::text("frequent word", t.name)));
    let rare = |n: usize| Query::text("rare name", &organisation(120 * n, words));
    queries.extend((0..40).map(rare));
    queries.extend(topics.iter().take(40).map(|topic| {
        let text = format!("{} {}", topic.name, dice.pick(&topic.related));
        Query::text("two words", &text)
    }));
    queries.extend((0..60).map(|_| {
        let (template, topic) = (dice.pick(&words.asked), dice.often(topics));
        Query::text("sentence", &words.fill(template, topic, "", dice))
    }));
    let typed = |group, as_typed: fn(&str) -> String| {
        topics.iter().step_by(4).map(move |t| Query::text(group, &as_typed(t.name)))
    };
    queries.extend(typed("with a slip", slip));
    queries.extend(typed("initials", initials));
    queries.extend(typed("wrong keyboard", wrong_keyboard));
    queries.extend(words.northern.iter().map(|text| Query::text("northern words", text)));
    queries.extend(topics.iter().take(20).map(|t| Query::text("English", t.english)));
    queries.extend((0..70).map(|number| placed(number, words, dice.pick(regions))));
    queries.extend((1..=10).map(|page| Query::new("no words", &[("page", &page.to_string())])));
    queries
}

/// A search with filters, or one near a place.
fn placed(number: usize, words: &Words, region: &Region) -> Query {
    let text = words.topics[number % words.topics.len()].name;
    let region = region.name.as_str();
    let kind = words.kinds[number % words.kinds.len()].name;
    match number % 7 {
        0 => Query::new("filters", &[("q", text), ("kind", kind), ("free", "1")]),
        1 => Query::new("filters", &[("q", text), ("open_now", "1"), ("language", "zh")]),
        2 => Query::new("filters", &[("kind", kind), ("region", region), ("sort", "newest")]),
        3 => Query::new("distance", &[("q", text), ("near", region), ("within_km", "20")]),
        4 => Query::new("distance", &[("q", text), ("region", region), ("sort", "distance")]),
        5 => Query::new("distance", &[("near", region), ("sort", "distance")]),
        _ => Query::text("place in words", &format!("{region} {text}")),
    }
}

/// What is sent while somebody types: the first one to three characters of words, well and badly.
pub(super) fn typed(words: &Words) -> Vec<Query> {
    let mut queries = Vec::new();
    let names = (0..20).map(|n| organisation(100 * n, words));
    for word in words.topics.iter().take(40).map(|t| t.name.to_owned()).chain(names) {
        for length in 1..=3 {
            let start: String = word.chars().take(length).collect();
            queries.push(Query::text("letters", &start));
            queries.push(Query::text("initials", &initials(&start)));
            queries.push(Query::text("wrong keyboard", &wrong_keyboard(&start)));
        }
    }
    queries
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn addresses_carry_any_text() {
        let query = Query::new("filters", &[("q", "용 a&b"), ("free", "1")]);
        assert_eq!(query.address("/ko/search"), "/ko/search?q=%EC%9A%A9%20a%26b&free=1");
        assert_eq!(query.shown(), "q=용 a&b free=1");
    }

    #[test]
    fn searches_are_some_400_and_varied() {
        let words = Words::read().unwrap();
        let regions = Region::read_all(include_str!("../../../domain/data/regions.tsv")).unwrap();
        let queries = searches(&words, &regions);
        assert_eq!(queries, searches(&words, &regions), "the same in every run");
        assert!((380..=420).contains(&queries.len()), "{}", queries.len());
        let distinct: BTreeSet<_> = queries.iter().map(Query::shown).collect();
        assert!(distinct.len() > 370, "{}", distinct.len());
        assert!(typed(&words).iter().all(|q| q.shown().len() > 2));
    }
}
