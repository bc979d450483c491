//! What filters, counts and orders ask about each listing, held in memory as plain values.
//!
//! Segments never change, so their facts are read from the columns once, when a segment
//! first becomes searchable: about 100 bytes for each listing.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use domain::directory::{Cost, Kind, Listing};
use domain::forum::TopicText;
use domain::geo::Point;
use domain::hours::Hours;
use domain::id::ListingId;
use domain::language::LanguageTag;
use domain::region::{Level, Region};
use domain::time::in_seoul;
use jiff::Timestamp;
use jiff::civil::Date;
use tantivy::columnar::{Column, StrColumn};
use tantivy::fastfield::FastFieldReaders;
use tantivy::{DocId, SegmentReader, TantivyDocument};
use uuid::Uuid;

use crate::schema::{FactFields, column};

/// What is known about one listing.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub(crate) id: ListingId,
    pub(crate) kind: Kind,
    pub(crate) region: Option<Region>,
    /// Where it is, or the middle of its 시군구.
    pub(crate) place: Option<Point>,
    pub(crate) free: bool,
    /// The year, month and day as one number, so that later is more; 0 for never.
    pub(crate) verified: i64,
    languages: (usize, usize),
    schedule: Option<usize>,
}

/// The facts of a segment's listings, by [`DocId`].
pub(crate) struct SegmentFacts {
    docs: Vec<Fact>,
    /// Positions in `spoken`, one after the other for all listings.
    languages: Vec<usize>,
    spoken: Vec<LanguageTag>,
    schedules: Vec<Option<Hours>>,
    open: Mutex<Option<OpenAt>>,
}

/// Which schedules are open in a certain minute. Many listings share a schedule, and
/// many searches a minute.
#[derive(Clone)]
struct OpenAt {
    minute: i64,
    open: Arc<[bool]>,
}

/// Adds the columns of a listing to its document.
pub(crate) fn write(document: &mut TantivyDocument, fields: &FactFields, listing: &Listing) {
    let service = &listing.service;
    write_id(document, fields, listing.id.0);
    let kind = Kind::ALL.iter().zip(0..).find(|(k, _)| **k == service.kind);
    document.add_u64(fields.kind, kind.map_or(0, |(_, n)| n));
    if let Some(code) = service.location.region.and_then(|r| r.code().parse().ok()) {
        document.add_u64(fields.region, code);
    }
    let primary: BTreeSet<&str> = service.languages.iter().map(LanguageTag::primary).collect();
    for language in primary {
        document.add_text(fields.languages, language);
    }
    document.add_bool(fields.free, service.cost == Cost::Free);
    for tag in &service.tags {
        document.add_text(fields.tags, tag);
    }
    if let Some(hours) = &service.schedule {
        document.add_text(fields.schedule, hours.as_str());
    }
    if let Some(point) = service.location.point {
        document.add_f64(fields.lat, point.lat());
        document.add_f64(fields.lon, point.lon());
    }
    if let Some(date) = service.verified_on {
        write_day(document, fields, date);
    }
}

/// Adds the columns of a topic to its document: its language, its tags, and as the day on
/// which it was verified that on which something was published in it last.
pub(crate) fn write_topic(document: &mut TantivyDocument, fields: &FactFields, topic: &TopicText) {
    write_id(document, fields, topic.id.0);
    document.add_text(fields.languages, topic.language.as_str());
    for tag in &topic.tags {
        document.add_text(fields.tags, tag);
    }
    write_day(document, fields, in_seoul(topic.active_at).date());
}

fn write_id(document: &mut TantivyDocument, fields: &FactFields, id: Uuid) {
    let (high, low) = id.as_u64_pair();
    document.add_u64(fields.id_high, high);
    document.add_u64(fields.id_low, low);
}

fn write_day(document: &mut TantivyDocument, fields: &FactFields, date: Date) {
    let (year, month, day) =
        (i64::from(date.year()), i64::from(date.month()), i64::from(date.day()));
    document.add_i64(fields.verified, year * 10_000 + month * 100 + day);
}

impl SegmentFacts {
    /// Reads the columns of a segment.
    pub(crate) fn read(segment: &SegmentReader) -> tantivy::Result<Self> {
        let columns = Columns::open(segment.fast_fields())?;
        let mut spoken: Vec<LanguageTag> = Vec::new();
        let language_of = terms(columns.languages.as_ref(), |text| {
            let tag: LanguageTag = text.parse().ok()?;
            Some(spoken.iter().position(|s| *s == tag).unwrap_or_else(|| {
                spoken.push(tag);
                spoken.len() - 1
            }))
        })?;
        let mut languages = Vec::new();
        let docs = (0..segment.max_doc())
            .map(|doc| {
                let from = languages.len();
                let spoken = columns.languages.iter().flat_map(|c| c.ords().values_for_doc(doc));
                languages.extend(spoken.filter_map(|ord| at(&language_of, ord)).flatten());
                columns.fact(doc, (from, languages.len()))
            })
            .collect();
        let schedules = terms(columns.schedule.as_ref(), |text| Hours::parse(text).ok())?;
        Ok(Self { docs, languages, spoken, schedules, open: Mutex::default() })
    }

    pub(crate) fn get(&self, doc: DocId) -> Option<&Fact> {
        self.docs.get(usize::try_from(doc).ok()?)
    }

    /// The languages spoken at a listing, as positions in [`Self::spoken`].
    pub(crate) fn languages(&self, fact: &Fact) -> &[usize] {
        self.languages.get(fact.languages.0..fact.languages.1).unwrap_or_default()
    }

    /// Every language spoken somewhere in the segment.
    pub(crate) fn spoken(&self) -> &[LanguageTag] {
        &self.spoken
    }

    /// For each schedule, whether it is surely open at `now`.
    pub(crate) fn open_at(&self, now: Timestamp) -> Arc<[bool]> {
        let minute = now.as_second().div_euclid(60);
        let mut known = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.as_ref().filter(|k| k.minute == minute) {
            return Arc::clone(&known.open);
        }
        let is_open = |hours: &Option<Hours>| hours.as_ref().and_then(|h| h.is_open(now));
        let open: Arc<[bool]> =
            self.schedules.iter().map(|hours| is_open(hours) == Some(true)).collect();
        *known = Some(OpenAt { minute, open: Arc::clone(&open) });
        open
    }
}

impl Fact {
    /// Whether it is surely open, given the answer of [`SegmentFacts::open_at`].
    pub(crate) fn is_open(&self, open: &[bool]) -> bool {
        self.schedule.and_then(|s| open.get(s)).copied().unwrap_or(false)
    }
}

/// The columns of a segment; one is missing where no listing has a value.
struct Columns {
    id_high: Option<Column<u64>>,
    id_low: Option<Column<u64>>,
    kind: Option<Column<u64>>,
    region: Option<Column<u64>>,
    languages: Option<StrColumn>,
    free: Option<Column<bool>>,
    schedule: Option<StrColumn>,
    lat: Option<Column<f64>>,
    lon: Option<Column<f64>>,
    verified: Option<Column<i64>>,
}

impl Columns {
    fn open(readers: &FastFieldReaders) -> tantivy::Result<Self> {
        Ok(Self {
            id_high: readers.column_opt(column::ID_HIGH)?,
            id_low: readers.column_opt(column::ID_LOW)?,
            kind: readers.column_opt(column::KIND)?,
            region: readers.column_opt(column::REGION)?,
            languages: readers.str(column::LANGUAGES)?,
            free: readers.column_opt(column::FREE)?,
            schedule: readers.str(column::SCHEDULE)?,
            lat: readers.column_opt(column::LAT)?,
            lon: readers.column_opt(column::LON)?,
            verified: readers.column_opt(column::VERIFIED)?,
        })
    }

    fn fact(&self, doc: DocId, languages: (usize, usize)) -> Fact {
        let number = |column: &Option<Column<u64>>| column.as_ref().and_then(|c| c.first(doc));
        let degrees = |column: &Option<Column<f64>>| column.as_ref().and_then(|c| c.first(doc));
        let (high, low) = (number(&self.id_high), number(&self.id_low));
        let id = Uuid::from_u64_pair(high.unwrap_or_default(), low.unwrap_or_default());
        let region = number(&self.region).and_then(|code| Region::from_code(&code.to_string()));
        let point = degrees(&self.lat).zip(degrees(&self.lon));
        let point = point.and_then(|(lat, lon)| Point::new(lat, lon).ok());
        // The middle of a whole province would be a place where nothing is.
        let middle = || region.filter(|r| r.level() != Level::Sido).and_then(Region::centre);
        Fact {
            id: ListingId(id),
            kind: at(&Kind::ALL, number(&self.kind).unwrap_or_default()).unwrap_or(Kind::Service),
            region,
            place: point.or_else(middle),
            free: self.free.as_ref().and_then(|c| c.first(doc)).unwrap_or(false),
            verified: self.verified.as_ref().and_then(|c| c.first(doc)).unwrap_or(0),
            languages,
            schedule: self
                .schedule
                .as_ref()
                .and_then(|c| c.ords().first(doc))
                .and_then(|ord| usize::try_from(ord).ok()),
        }
    }
}

fn at<T: Copy>(list: &[T], ord: u64) -> Option<T> {
    list.get(usize::try_from(ord).ok()?).copied()
}

/// The terms of a text column, parsed, in the order of their numbers.
fn terms<T>(
    column: Option<&StrColumn>,
    mut parse: impl FnMut(&str) -> Option<T>,
) -> tantivy::Result<Vec<Option<T>>> {
    let count = column.map_or(0, |c| c.num_terms());
    let mut text = String::new();
    let mut parsed = Vec::with_capacity(count);
    for ord in (0..).take(count) {
        text.clear();
        let known = column.map_or(Ok(false), |c| c.ord_to_str(ord, &mut text))?;
        parsed.push(if known { parse(&text) } else { None });
    }
    Ok(parsed)
}
