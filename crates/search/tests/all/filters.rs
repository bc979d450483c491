//! Filters, the counts beside them, order and pages.

use domain::directory::{Cost, Kind};
use domain::geo::Point;
use domain::hours::Hours;
use domain::region::Region;
use domain::search::{Filters, Page, SearchQuery, Sort};

use crate::common::{Directory, Saying, listing, numbers};

fn region(name: &str) -> Region {
    name.parse().unwrap()
}

/// 1–3 in Seoul, 4 in Busan, 5 everywhere.
fn town() -> Directory {
    Directory::of([
        listing(1, "한국어 교실").in_region("서울특별시 양천구").with(|s| {
            s.kind = Kind::Class;
            s.cost = Cost::Free;
            s.schedule = Some(Hours::parse("Mo-Fr 09:00-18:00").unwrap());
            s.languages = vec!["ko".parse().unwrap(), "zh-CN".parse().unwrap()];
        }),
        listing(2, "요리 교실").in_region("서울특별시 강남구").with(|s| {
            s.kind = Kind::Class;
            s.cost = Cost::Paid { krw: 10_000 };
            s.schedule = Some(Hours::parse("Sa 09:00-18:00").unwrap());
        }),
        listing(3, "노동 상담").in_region("서울특별시").with(|s| {
            s.cost = Cost::Free;
            s.languages = vec!["zh-TW".parse().unwrap()];
        }),
        listing(4, "용접공").in_region("부산광역시 영도구").with(|s| s.kind = Kind::Job),
        listing(5, "전화 상담").with(|s| s.cost = Cost::Free),
    ])
}

#[test]
fn each_filter_leaves_what_meets_it() {
    let town = town();
    let left = |filters| numbers(&town.filtered(filters));
    let none = Filters::default;
    assert_eq!(left(none()), [1, 2, 3, 4, 5]);
    assert_eq!(left(Filters { kind: Some(Kind::Class), ..none() }), [1, 2]);
    assert_eq!(left(Filters { free: true, ..none() }), [1, 3, 5]);
    assert_eq!(left(Filters { open_now: true, ..none() }), [1], "unknown hours are not open");
    let chinese = Filters { language: Some("zh".parse().unwrap()), ..none() };
    assert_eq!(left(chinese), [1, 3]);
    let french = Filters { language: Some("fr".parse().unwrap()), ..none() };
    assert_eq!(left(french), Vec::<u128>::new());
}

#[test]
fn what_serves_the_whole_country_stays_under_every_region() {
    let town = town();
    let left = |name| {
        numbers(&town.filtered(Filters { region: Some(region(name)), ..Filters::default() }))
    };
    assert_eq!(left("서울특별시"), [1, 2, 3, 5]);
    assert_eq!(left("서울특별시 양천구"), [1, 5]);
    assert_eq!(left("제주특별자치도"), [5]);
}

#[test]
fn a_count_says_what_choosing_it_instead_would_leave() {
    let town = town();
    let facets =
        town.filtered(Filters { kind: Some(Kind::Class), free: true, ..Filters::default() }).facets;
    assert_eq!(facets.kind, [(Kind::Class, 1), (Kind::Service, 2)]);
    assert_eq!(facets.free, 1);
    assert_eq!(facets.open_now, 1);
    let counts =
        |text: &str| facets.language.iter().find(|(l, _)| l.as_str() == text).map(|(_, n)| *n);
    assert_eq!((counts("ko"), counts("zh")), (Some(1), Some(1)));
}

#[test]
fn regions_are_counted_one_level_at_a_time() {
    let town = town();
    assert_eq!(town.search("").facets.region, [(region("서울"), 3), (region("부산"), 1)]);
    let seoul = Filters { region: Some(region("서울")), ..Filters::default() };
    let mut districts = town.filtered(seoul).facets.region;
    districts.sort();
    assert_eq!(districts, [(region("서울특별시 양천구"), 1), (region("서울특별시 강남구"), 1)]);
}

#[test]
fn counts_follow_the_words() {
    let facets = town().search("교실").facets;
    assert_eq!(facets.kind, [(Kind::Class, 2)]);
    assert_eq!((facets.free, facets.open_now), (1, 1));
}

#[test]
fn the_nearest_come_first_and_what_has_no_place_last() {
    let town = town();
    let near = Point::new(35.1, 129.05).ok();
    let query = SearchQuery { near, sort: Sort::Distance, ..SearchQuery::default() };
    let results = town.ask(query.clone());
    assert_eq!(results.hits[0].id.0.as_u128(), 4, "by the middle of its district");
    assert!(results.hits[0].distance_m.is_some_and(|m| m < 10_000.0));
    assert_eq!(numbers(&results)[3..], [3, 5], "all of Seoul is no place");
    assert_eq!(results.hits[4].distance_m, None);
    let filters = Filters { within_m: Some(20_000), ..Filters::default() };
    assert_eq!(numbers(&town.ask(SearchQuery { filters, ..query })), [4]);
}

#[test]
fn the_most_recently_verified_come_first_and_those_never_verified_last() {
    let on = |n, date: &str| listing(n, "교실").with(|s| s.verified_on = date.parse().ok());
    let town = Directory::of([on(1, "2025-12-31"), on(2, ""), on(3, "2026-01-01")]);
    let query = SearchQuery { text: "교실".into(), sort: Sort::Newest, ..SearchQuery::default() };
    assert_eq!(numbers(&town.ask(query)), [3, 1, 2]);
    assert_eq!(town.find(""), [3, 1, 2]);
}

#[test]
fn pages_follow_each_other_without_a_gap() {
    let town = Directory::of((1..=250).map(|n| listing(n, "교실")));
    let mut all = Vec::new();
    for number in 1..=25 {
        let page = Page::new(number, 10).unwrap();
        let results = town.ask(SearchQuery { page, ..SearchQuery::default() });
        assert_eq!(results.total, 250);
        all.extend(numbers(&results));
    }
    assert_eq!(all, (1..=250).collect::<Vec<_>>());
    let beyond = SearchQuery { page: Page::new(26, 10).unwrap(), ..SearchQuery::default() };
    assert_eq!(town.ask(beyond).hits, []);
}
