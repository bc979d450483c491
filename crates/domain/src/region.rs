//! The regions of South Korea: 17 시도, 250 시군구, and the 11 cities that
//! consist of several 구, with KOSTAT's codes of 2018.
//!
//! The table is `data/regions.tsv` (see `docs/data-sources.md`), built into the program.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::geo::Point;
use crate::locale::Locale;

/// What kind of division a region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A province or metropolitan city (시도).
    Sido,
    /// A city that consists of several 구, such as 수원시.
    City,
    /// A city, county or district (시군구).
    Sigungu,
}

/// A region: a handle on a row of the built-in table, so it always exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region(u16);

/// The text names no region.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no region is called {0:?}; expected for example 서울특별시 양천구")]
pub struct UnknownRegion(pub String);

struct Row {
    code: &'static str,
    level: Level,
    sido: &'static str,
    sido_en: &'static str,
    name: &'static str,
    name_en: &'static str,
    aliases: Vec<&'static str>,
    centre: Option<Point>,
    /// The next larger region; itself for a 시도.
    parent: Region,
}

struct Table {
    rows: Vec<Row>,
    by_code: HashMap<&'static str, Region>,
    /// Names without spaces, each with all regions it may mean.
    by_name: HashMap<String, Vec<Region>>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("../data/regions.tsv")));

impl Region {
    /// All regions: the 시도 first, then the rest, in the order of their codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..TABLE.rows.len()).filter_map(|i| u16::try_from(i).ok()).map(Self)
    }

    /// The 17 시도.
    pub fn sidos() -> impl Iterator<Item = Self> {
        Self::all().filter(|r| r.level() == Level::Sido)
    }

    /// The region with this KOSTAT code.
    pub fn from_code(code: &str) -> Option<Self> {
        TABLE.by_code.get(code).copied()
    }

    /// Every region that this name may mean: full and short names, old names,
    /// English ones; spaces and case do not matter. '중구' means several.
    pub fn named(name: &str) -> &'static [Self] {
        TABLE.by_name.get(&key(name)).map_or(&[], Vec::as_slice)
    }

    fn row(self) -> &'static Row {
        &TABLE.rows[usize::from(self.0)]
    }

    /// Its position in [`Region::all`], below [`Region::count`]; for counting in arrays.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The region at this position of [`Region::all`].
    pub fn from_index(index: usize) -> Option<Self> {
        (index < TABLE.rows.len()).then(|| u16::try_from(index).ok().map(Self)).flatten()
    }

    /// How many regions there are.
    pub fn count() -> usize {
        TABLE.rows.len()
    }

    /// Its KOSTAT code of 2018: two digits for a 시도, five for the others.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// What kind of division it is.
    pub fn level(self) -> Level {
        self.row().level
    }

    /// The next larger region it lies in; none for a 시도.
    pub fn parent(self) -> Option<Self> {
        let parent = self.row().parent;
        (parent != self).then_some(parent)
    }

    /// The 시도 it lies in; itself, if it is one.
    pub fn sido(self) -> Self {
        self.parent().map_or(self, Self::sido)
    }

    /// Whether `other` is this region or lies in it.
    pub fn contains(self, other: Self) -> bool {
        self == other || other.parent().is_some_and(|p| self.contains(p))
    }

    /// The regions directly below it: 시군구, with cities in place of their 구.
    pub fn children(self) -> impl Iterator<Item = Self> {
        Self::all().filter(move |r| r.parent() == Some(self))
    }

    /// The middle of its area.
    pub fn centre(self) -> Option<Point> {
        self.row().centre
    }

    /// Its own name in the reader's language: '양천구', 'Yangcheon-gu'. The 시도 have
    /// Chinese names too; smaller regions are written in Hangul, as signs and maps do.
    pub fn name(self, locale: Locale) -> &'static str {
        let row = self.row();
        match (row.level, locale) {
            (Level::Sido, Locale::En) => row.sido_en,
            (Level::Sido, Locale::ZhCn) => row.chinese().unwrap_or(row.sido),
            (Level::Sido, _) => row.sido,
            (_, Locale::En) => row.name_en,
            (_, _) => row.name,
        }
    }

    /// Its name with the 시도 it lies in: '서울특별시 양천구', 'Yangcheon-gu, Seoul'.
    pub fn full_name(self, locale: Locale) -> String {
        let row = self.row();
        match (row.level, locale) {
            (Level::Sido, _) => self.name(locale).into(),
            (_, Locale::En) => format!("{}, {}", row.name_en, row.sido_en),
            (_, _) => format!("{} {}", row.sido, row.name),
        }
    }

    /// Other names in use, such as 서울 for 서울특별시.
    pub fn aliases(self) -> &'static [&'static str] {
        &self.row().aliases
    }
}

/// Reads a code, or a name that means exactly one region.
impl FromStr for Region {
    type Err = UnknownRegion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        match (Self::from_code(text), Self::named(text)) {
            (Some(region), _) | (None, &[region]) => Ok(region),
            _ => Err(UnknownRegion(text.chars().take(60).collect())),
        }
    }
}

impl TryFrom<String> for Region {
    type Error = UnknownRegion;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::from_code(&code).ok_or(UnknownRegion(code))
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.code().into()
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.full_name(Locale::KoKr))
    }
}

/// A name as it is looked up: lower case, without spaces and commas.
fn key(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace() && *c != ',').flat_map(char::to_lowercase).collect()
}

impl Table {
    fn read(tsv: &'static str) -> Self {
        let mut rows: Vec<Row> = tsv.lines().skip(1).filter_map(Row::read).collect();
        rows.sort_by_key(|r| (r.level != Level::Sido, r.code));
        let by_code: HashMap<_, _> =
            rows.iter().zip(0..).map(|(row, i)| (row.code, Region(i))).collect();
        for i in 0..rows.len() {
            rows[i].parent = Self::parent(&rows, &by_code, i);
        }
        let mut table = Self { rows, by_code, by_name: HashMap::new() };
        table.index_names();
        table
    }

    /// A 구 lies in the city whose code differs in the last digit only, which is
    /// 0; everything else in the 시도 it names.
    fn parent(rows: &[Row], by_code: &HashMap<&str, Region>, i: usize) -> Region {
        let row = &rows[i];
        let city = (row.level == Level::Sigungu && row.name.contains(' '))
            .then(|| by_code.get(format!("{}0", &row.code[..4]).as_str()))
            .flatten();
        let sido = || rows.iter().position(|r| r.level == Level::Sido && r.sido == row.sido);
        city.copied().or_else(|| sido().and_then(|s| u16::try_from(s).ok()).map(Region)).unwrap_or(
            // Only a row that names no 시도 of the table gets here; a test sees to it.
            Region(0),
        )
    }

    fn index_names(&mut self) {
        for (row, i) in self.rows.iter().zip(0..) {
            for name in row.names(&self.rows) {
                let regions = self.by_name.entry(key(&name)).or_default();
                if !regions.contains(&Region(i)) {
                    regions.push(Region(i));
                }
            }
        }
        // A 시도 and a city of the same name, such as 광주: who says only that means the larger.
        for regions in self.by_name.values_mut() {
            let sido = regions.iter().find(|r| self.rows[usize::from(r.0)].level == Level::Sido);
            if let Some(&sido) = sido {
                *regions = vec![sido];
            }
        }
    }
}

impl Row {
    fn read(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        let code = cells.next()?;
        let level = match cells.next()? {
            "sido" => Level::Sido,
            "si" => Level::City,
            "sigungu" => Level::Sigungu,
            _ => return None,
        };
        let (sido, sido_en, name, name_en) =
            (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
        let lat = cells.next()?.parse().ok();
        let lon = cells.next()?.parse().ok();
        let aliases = cells.next().unwrap_or_default().split(';').filter(|a| !a.is_empty());
        Some(Self {
            code,
            level,
            sido,
            sido_en,
            name,
            name_en,
            aliases: aliases.collect(),
            centre: lat.zip(lon).and_then(|(lat, lon)| Point::new(lat, lon).ok()),
            parent: Region(0),
        })
    }

    /// The alias that is written in Han characters.
    fn chinese(&self) -> Option<&'static str> {
        let han = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
        self.aliases.iter().copied().find(|alias| alias.chars().all(han))
    }

    /// Every name under which people look for it.
    fn names(&self, rows: &[Self]) -> Vec<String> {
        if self.level == Level::Sido {
            let own = [self.sido, self.sido_en].into_iter().chain(self.aliases.iter().copied());
            return own.map(String::from).collect();
        }
        let sido = rows.iter().find(|r| r.level == Level::Sido && r.sido == self.sido);
        let sidos: Vec<&str> = std::iter::once(self.sido)
            .chain(sido.iter().flat_map(|r| r.aliases.iter().copied()))
            .collect();
        let mut names = vec![self.name_en.into(), format!("{}, {}", self.name_en, self.sido_en)];
        for own in std::iter::once(self.name).chain(self.aliases.iter().copied()) {
            names.extend(sidos.iter().map(|sido| format!("{sido} {own}")));
            names.push(own.into());
            // People say 일산동구, and 양천 or 수원 for short; never 중 for 중구.
            let last = own.rsplit(' ').next().unwrap_or(own);
            names.push(last.into());
            let short: String = last.strip_suffix(['시', '군', '구']).unwrap_or(last).into();
            if short.chars().count() >= 2 {
                names.extend(sidos.iter().map(|sido| format!("{sido} {short}")));
                names.push(short);
            }
        }
        names
    }
}

#[cfg(test)]
mod tests;
