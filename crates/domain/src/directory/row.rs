//! A listing as a row of a spreadsheet: the file format of `madang import` and
//! `madang export csv`. `docs/import.md` describes it for those who fill it in.

mod cell;

pub use crate::cell::CellError;
use crate::directory::{Listing, Location, Organization, Service, Source};
use crate::geo::{Point, PointError};
use crate::language::{LanguageTag, LocalizedText, Provenance};
use crate::region::Region;

use cell::{Cells, Degrees, IsoDate, Tag};

/// The columns every file has, in this order.
pub const COLUMNS: [&str; 19] = [
    "source_id",
    "kind",
    "title",
    "organization",
    "description",
    "region",
    "address",
    "lat",
    "lon",
    "phone",
    "email",
    "url",
    "languages",
    "cost",
    "schedule",
    "eligibility",
    "tags",
    "verified_on",
    "source",
];

/// The columns that may be followed by translations, such as `title_en`.
const TRANSLATED: [&str; 3] = ["title", "description", "eligibility"];

/// The first line of a file: the columns above, then translations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    translations: Vec<(&'static str, LanguageTag)>,
}

/// A first line that is not a header of this format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// One of the columns every file has is missing or elsewhere.
    #[error("column {number} of the header must be {expected:?}, but is {found:?}")]
    Column {
        /// Counted from 1.
        number: usize,
        /// The name that belongs there.
        expected: &'static str,
        /// What stands there.
        found: String,
    },
    /// A further column that is no translation.
    #[error(
        "column {0:?} of the header is not known; after 'source' only translations may follow, such as title_en or description_zh-CN"
    )]
    Unknown(String),
    /// A translation that stands there twice.
    #[error("column {0:?} of the header stands there twice")]
    Twice(String),
}

/// What one row says.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Whose entry it is.
    pub source: Source,
    /// What it says.
    pub service: Service,
}

impl Header {
    /// Reads the names of the columns.
    pub fn read<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, HeaderError> {
        let mut names = names.into_iter().map(str::trim);
        for (number, expected) in (1..).zip(COLUMNS) {
            let found = names.next().unwrap_or_default();
            if found != expected {
                let found = found.chars().take(60).collect();
                return Err(HeaderError::Column { number, expected, found });
            }
        }
        let mut header = Self::default();
        for name in names {
            let column = translation(name).ok_or_else(|| HeaderError::Unknown(name.into()))?;
            if header.translations.contains(&column) {
                return Err(HeaderError::Twice(name.into()));
            }
            header.translations.push(column);
        }
        Ok(header)
    }

    /// The header that holds everything these listings say.
    pub fn of<'a>(listings: impl IntoIterator<Item = &'a Listing>) -> Self {
        let mut translations = Vec::new();
        for listing in listings {
            for (rank, column) in TRANSLATED.into_iter().enumerate() {
                let text = listing.service.translated(column);
                for text in text.map_or(&[][..], |t| &t.all()[1..]) {
                    let found = (rank, text.language.clone());
                    if !translations.contains(&found) {
                        translations.push(found);
                    }
                }
            }
        }
        translations.sort();
        let column = |(rank, language)| (TRANSLATED[rank], language);
        Self { translations: translations.into_iter().map(column).collect() }
    }

    /// The names of the columns.
    pub fn names(&self) -> Vec<String> {
        let fixed = COLUMNS.into_iter().map(String::from);
        fixed.chain(self.translations.iter().map(|(c, l)| format!("{c}_{l}"))).collect()
    }

    /// Reads the cells of one row; all that is wrong with it is reported at once.
    pub fn row(&self, cells: &[&str]) -> Result<Row, Vec<CellError>> {
        let mut cells = Cells::new(self.names(), cells)?;
        let source = Source { name: cells.line("source", 100), id: cells.line("source_id", 100) };
        let organization = Organization { name: cells.line("organization", 100) };
        let kind = cells.optional("kind").or_else(|| cells.missing("kind"));
        let title = self.text(&mut cells, "title", 200).or_else(|| cells.missing("title"));
        let description = self.text(&mut cells, "description", 5_000);
        let location = location(&mut cells);
        let phones = cells.list("phone");
        let email = cells.optional("email");
        let url = cells.optional("url");
        let languages = cells.list("languages");
        let cost = cells.optional("cost").unwrap_or_default();
        let schedule = cells.optional("schedule");
        let eligibility = self.text(&mut cells, "eligibility", 500);
        let tags = cells.list::<Tag>("tags").into_iter().map(|Tag(tag)| tag).collect();
        let verified_on = cells.optional("verified_on").map(|IsoDate(date)| date);
        let errors = cells.errors();
        let (Some(kind), Some(title), []) = (kind, title, errors.as_slice()) else {
            return Err(errors);
        };
        let service = Service {
            kind,
            title,
            organization,
            description,
            location,
            phones,
            email,
            url,
            languages,
            cost,
            schedule,
            eligibility,
            required_documents: Vec::new(),
            tags,
            verified_on,
        };
        Ok(Row { source, service })
    }

    /// A text with its translations; `None` where the cell is empty.
    fn text(
        &self,
        cells: &mut Cells<'_>,
        column: &'static str,
        max: usize,
    ) -> Option<LocalizedText> {
        let original = cells.text(column, max);
        let mut text = LocalizedText::original(LanguageTag::ko(), &original);
        for (_, language) in self.translations.iter().filter(|(c, _)| *c == column) {
            let name = format!("{column}_{language}");
            let value = cells.text(&name, max);
            match text.take() {
                Some(t) => text = Some(t.with(language.clone(), &value, Provenance::Human)),
                None if value.is_empty() => {}
                None => cells.wrong(&name, &value, &format!("a text in {column} beside it")),
            }
        }
        text
    }

    /// The cells of a listing, which [`Header::row`] reads back.
    pub fn cells(&self, listing: &Listing) -> Vec<String> {
        let Listing { source, service, .. } = listing;
        let location = &service.location;
        let original = |column| {
            service.translated(column).map_or_else(String::new, |t| t.all()[0].value.clone())
        };
        let degrees =
            |of: fn(Point) -> f64| location.point.map_or_else(String::new, |p| degrees(of(p)));
        let fixed = [
            source.id.clone(),
            service.kind.to_string(),
            original("title"),
            service.organization.name.clone(),
            original("description"),
            location.region_in_file(),
            location.address.clone().unwrap_or_default(),
            degrees(Point::lat),
            degrees(Point::lon),
            join(&service.phones),
            service.email.as_ref().map_or_else(String::new, |e| e.as_str().into()),
            service.url.as_ref().map_or_else(String::new, |u| u.as_str().into()),
            join(&service.languages),
            service.cost.to_string(),
            service.schedule.as_ref().map_or_else(String::new, |h| h.as_str().into()),
            original("eligibility"),
            join(&service.tags),
            service.verified_on.map_or_else(String::new, |d| d.to_string()),
            source.name.clone(),
        ];
        let translation = |(column, language): &(&str, LanguageTag)| {
            let text = service.translated(column).and_then(|t| t.get(language.as_str()));
            text.map_or_else(String::new, |t| t.value.clone())
        };
        fixed.into_iter().chain(self.translations.iter().map(translation)).collect()
    }
}

impl Service {
    /// The text of a column that may be translated.
    fn translated(&self, column: &str) -> Option<&LocalizedText> {
        match column {
            "title" => Some(&self.title),
            "description" => self.description.as_ref(),
            "eligibility" => self.eligibility.as_ref(),
            _ => None,
        }
    }
}

fn translation(name: &str) -> Option<(&'static str, LanguageTag)> {
    let (column, language) = name.split_once('_')?;
    let column = TRANSLATED.into_iter().find(|c| *c == column)?;
    Some((column, language.parse().ok()?))
}

/// Region, address and point. Latitude and longitude come together or not at all.
fn location(cells: &mut Cells<'_>) -> Location {
    let region: Option<Region> = cells.optional("region");
    let given = region.map(|region| (region.to_string(), cells.text("region", 200)));
    let region_as_given = given.filter(|(full, given)| given != full).map(|(_, given)| given);
    let address = Some(cells.text("address", 300)).filter(|a| !a.is_empty());
    let point = match (cells.optional("lat"), cells.optional("lon")) {
        (Some(Degrees(lat)), Some(Degrees(lon))) => Point::new(lat, lon)
            .inspect_err(|error| cells.wrong("lat", &format!("{lat},{lon}"), &error.to_string()))
            .ok(),
        (None, None) => None,
        // One of the two is empty, unless it has already been reported.
        _ if cells.any_wrong(&["lat", "lon"]) => None,
        _ => {
            cells.wrong("lat", "", &PointError::Format.to_string());
            None
        }
    };
    Location { region, region_as_given, address, point, accessibility: Vec::new() }
}

/// Degrees with at least four decimals (about 10 m), more where they were given.
fn degrees(degrees: f64) -> String {
    let exact = degrees.to_string();
    let decimals = exact.split_once('.').map_or(0, |(_, d)| d.len());
    if decimals < 4 { format!("{degrees:.4}") } else { exact }
}

fn join<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests;
