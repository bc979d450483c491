//! A search as the parameters of an address.

use std::fmt::Display;
use std::str::FromStr;

use super::{Filters, MAX_DEPTH, MAX_PER_PAGE, MAX_QUERY_CHARS, Page, SearchQuery, Sort};
use crate::geo::Point;
use crate::region::Region;

/// The farthest that `within_km` may reach: Korea is not longer.
const MAX_WITHIN_KM: f64 = 1_000.0;

/// A parameter that cannot be taken as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}: {expected}")]
pub struct ParameterError {
    /// The parameter's name.
    pub name: &'static str,
    /// What would be right.
    pub expected: String,
}

/// A search as it was asked for, with what could not be taken in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchRequest {
    /// The search, without the parameters that are wrong.
    pub query: SearchQuery,
    /// What is wrong. A page searches all the same and says it; a program is refused.
    pub errors: Vec<ParameterError>,
    page: Option<usize>,
    per_page: Option<usize>,
}

impl SearchRequest {
    /// Reads decoded parameters. Empty values count as absent, unknown names are
    /// passed over, and of a repeated name the last one holds.
    pub fn read<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut request = Self::default();
        for (name, value) in parameters {
            if !value.trim().is_empty() {
                request.take(name, value);
            }
        }
        request.finish()
    }

    fn take(&mut self, name: &str, value: &str) {
        let Filters { kind, region, language, free, open_now, within_m } = &mut self.query.filters;
        let errors = &mut self.errors;
        match name {
            "q" => {
                self.query.text = value.chars().take(MAX_QUERY_CHARS).collect();
                if self.query.text.len() < value.len() {
                    let expected = format!("at most {MAX_QUERY_CHARS} characters");
                    errors.push(ParameterError { name: "q", expected });
                }
            }
            "kind" => set(errors, "kind", value, |v| *kind = Some(v)),
            "region" => set(errors, "region", value, |v| *region = Some(v)),
            "language" => set(errors, "language", value, |v| *language = Some(v)),
            "free" => set(errors, "free", value, |Switch(on)| *free = on),
            "open_now" => set(errors, "open_now", value, |Switch(on)| *open_now = on),
            "near" => set(errors, "near", value, |Place(point)| self.query.near = Some(point)),
            "within_km" => set(errors, "within_km", value, |Metres(m)| *within_m = Some(m)),
            "sort" => set(errors, "sort", value, |v| self.query.sort = v),
            "page" => set(errors, "page", value, |Count(n)| self.page = Some(n)),
            "per_page" => set(errors, "per_page", value, |Count(n)| self.per_page = Some(n)),
            _ => {}
        }
    }

    /// What can only be judged when all parameters are known.
    fn finish(mut self) -> Self {
        let default = Page::default();
        let size = self.per_page.unwrap_or(default.size());
        if size > MAX_PER_PAGE {
            self.refuse("per_page", format!("a number from 1 to {MAX_PER_PAGE}"));
        }
        let size = size.min(MAX_PER_PAGE);
        match Page::new(self.page.unwrap_or(1), size) {
            Some(page) => self.query.page = page,
            None => {
                self.refuse("page", format!("a number from 1 to {}", MAX_DEPTH / size));
                self.query.page = Page::new(1, size).unwrap_or_default();
            }
        }
        if self.query.near.is_none() {
            let wanted = self.query.sort == Sort::Distance || self.query.filters.within_m.is_some();
            self.query.near = self.query.measured_from().filter(|_| wanted);
        }
        if self.query.near.is_none() && self.query.filters.within_m.take().is_some() {
            self.refuse("within_km", "near or region beside it, to know from where".into());
        }
        if self.query.near.is_none() && self.query.sort == Sort::Distance {
            self.query.sort = Sort::Relevance;
            self.refuse("sort", "near or region beside distance, to know from where".into());
        }
        self
    }

    fn refuse(&mut self, name: &'static str, expected: String) {
        self.errors.push(ParameterError { name, expected });
    }
}

/// Parses one value and hands it on, or notes what would have been right.
fn set<T: FromStr<Err: Display>>(
    errors: &mut Vec<ParameterError>,
    name: &'static str,
    value: &str,
    hand_on: impl FnOnce(T),
) {
    match value.trim().parse() {
        Ok(parsed) => hand_on(parsed),
        Err(error) => errors.push(ParameterError { name, expected: error.to_string() }),
    }
}

impl SearchQuery {
    /// The parameters of this search in a fixed order, without those that say
    /// what holds anyway; [`SearchRequest::read`] gives the same search back.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let Filters { kind, region, language, free, open_now, within_m } = &self.filters;
        let near = self.near.map(|p| format!("{},{}", p.lat(), p.lon()));
        let default = Self::default();
        let all = [
            ("q", (!self.text.is_empty()).then(|| self.text.clone())),
            ("kind", kind.map(|k| k.to_string())),
            ("region", region.map(|r| r.code().into())),
            ("language", language.as_ref().map(ToString::to_string)),
            ("free", free.then(|| "1".into())),
            ("open_now", open_now.then(|| "1".into())),
            ("near", near),
            ("within_km", within_m.map(|m| (f64::from(m) / 1000.0).to_string())),
            ("sort", (self.sort != default.sort).then(|| self.sort.as_str().into())),
            ("page", (self.page.number() > 1).then(|| self.page.number().to_string())),
            (
                "per_page",
                (self.page.size() != default.page.size()).then(|| self.page.size().to_string()),
            ),
        ];
        all.into_iter().filter_map(|(name, value)| value.map(|v| (name, v))).collect()
    }
}

struct Switch(bool);
struct Place(Point);
struct Metres(u32);
struct Count(usize);

impl FromStr for Switch {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "1" | "true" | "on" => Ok(Self(true)),
            "0" | "false" | "off" => Ok(Self(false)),
            _ => Err("expected 1 or 0"),
        }
    }
}

/// Reads `lat,lon` or a region, whose middle then counts.
impl FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let region = || text.parse::<Region>().ok().and_then(Region::centre);
        match text.parse::<Point>() {
            Ok(point) => Ok(Self(point)),
            Err(error) => region().map(Self).ok_or_else(|| format!("{error}, or a region")),
        }
    }
}

/// Reads kilometres.
impl FromStr for Metres {
    type Err = &'static str;

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked before the cast"
    )]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let km: f64 = text.parse().map_err(|_| "expected a number of kilometres")?;
        let allowed = km > 0.0 && km <= MAX_WITHIN_KM;
        allowed.then(|| Self((km * 1000.0).round() as u32)).ok_or("expected 0.1 to 1000 kilometres")
    }
}

impl FromStr for Count {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let count = text.parse().ok().filter(|n| *n >= 1);
        count.map(Self).ok_or("expected a number from 1")
    }
}

impl FromStr for Sort {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let sort = Self::ALL.into_iter().find(|s| s.as_str() == text);
        sort.ok_or("expected relevance, distance or newest")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Kind;

    fn read(query: &[(&'static str, &'static str)]) -> SearchRequest {
        SearchRequest::read(query.iter().copied())
    }

    #[test]
    fn a_search_survives_the_way_through_an_address() {
        let asked = read(&[
            ("q", "로동 상담"),
            ("kind", "service"),
            ("region", "서울 양천구"),
            ("language", "zh-cn"),
            ("free", "1"),
            ("open_now", "true"),
            ("near", "37.5,127.0"),
            ("within_km", "2.5"),
            ("sort", "distance"),
            ("page", "3"),
            ("per_page", "10"),
        ]);
        assert_eq!(asked.errors, []);
        assert_eq!(asked.query.filters.kind, Some(Kind::Service));
        assert_eq!(asked.query.filters.within_m, Some(2500));
        let parameters = asked.query.parameters();
        let again = SearchRequest::read(parameters.iter().map(|(n, v)| (*n, v.as_str())));
        assert_eq!(again.query, asked.query);
    }

    #[test]
    fn every_wrong_parameter_is_named_and_the_rest_is_kept() {
        let asked = read(&[
            ("q", "일자리"),
            ("kind", "school"),
            ("region", "중구"),
            ("free", "maybe"),
            ("near", "here"),
            ("within_km", "-1"),
            ("sort", "price"),
            ("page", "0"),
            ("per_page", "1000"),
            ("language", "한국말"),
        ]);
        let mut names: Vec<_> = asked.errors.iter().map(|e| e.name).collect();
        names.sort_unstable();
        let mut expected =
            ["kind", "region", "free", "near", "within_km", "sort", "page", "per_page", "language"];
        expected.sort_unstable();
        assert_eq!(names, expected);
        assert_eq!(asked.query.text, "일자리");
    }

    #[test]
    fn what_is_too_long_is_cut_and_said() {
        let long = "가".repeat(MAX_QUERY_CHARS + 1);
        let asked = SearchRequest::read([("q", long.as_str())]);
        assert_eq!(asked.query.text.chars().count(), MAX_QUERY_CHARS);
        assert_eq!(asked.errors[0].name, "q");
    }

    #[test]
    fn distance_needs_a_place_and_a_region_is_one() {
        assert_eq!(read(&[("sort", "distance")]).errors[0].name, "sort");
        assert_eq!(read(&[("within_km", "5")]).errors[0].name, "within_km");
        let asked = read(&[("sort", "distance"), ("region", "부산")]);
        assert_eq!(asked.errors, []);
        assert!(asked.query.near.is_some());
        assert!(read(&[("near", "수원시"), ("within_km", "5")]).errors.is_empty());
    }

    #[test]
    fn nobody_pages_beyond_the_depth() {
        for (page, size, ok) in
            [("100", "100", true), ("101", "100", false), ("18446744073709551615", "2", false)]
        {
            assert_eq!(read(&[("page", page), ("per_page", size)]).errors.is_empty(), ok, "{page}");
        }
    }
}
