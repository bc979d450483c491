use super::*;
use crate::directory::{Cost, Kind};
use crate::id::{ListingId, OrganizationId};
use jiff::Timestamp;

const DENTIST: [&str; 19] = [
    "d-1",
    "service",
    "이웃 치과 무료 진료",
    "이웃의원",
    "이를 고쳐 드려요.\n먼저 전화해 주세요.",
    "서울특별시 양천구",
    "서울특별시 양천구 가상로 1",
    "37.5170",
    "126.86652",
    "02-0000-1001",
    "a@example.org",
    "https://example.org/d-1",
    "ko;zh",
    "paid:10000",
    "Mo-Fr 09:00-18:00; PH off",
    "누구나",
    "치과;의료",
    "2026-06-23",
    "시험 자료",
];

fn header() -> Header {
    Header::read(COLUMNS).unwrap()
}

fn with(column: &str, value: &'static str) -> [&'static str; 19] {
    let mut cells = DENTIST;
    cells[COLUMNS.iter().position(|c| *c == column).unwrap()] = value;
    cells
}

fn listing(row: Row) -> Listing {
    let now = Timestamp::UNIX_EPOCH;
    Listing {
        id: ListingId::new(now),
        organization_id: OrganizationId::new(now),
        source: row.source,
        service: row.service,
        version: 1,
        last_modified: now,
    }
}

#[test]
fn a_row_is_written_as_it_was_read() {
    let row = header().row(&DENTIST).unwrap();
    assert_eq!(row.service.kind, Kind::Service);
    assert_eq!(row.service.cost, Cost::Paid { krw: 10_000 });
    assert_eq!(row.service.languages.len(), 2);
    assert_eq!(header().cells(&listing(row)), DENTIST);
}

#[test]
fn translations_stand_beside_the_original() {
    let header = Header::read(COLUMNS.into_iter().chain(["title_en", "title_zh-CN"])).unwrap();
    let cells: Vec<&str> = DENTIST.into_iter().chain(["Free dental care", ""]).collect();
    let row = header.row(&cells).unwrap();
    assert_eq!(row.service.title.get("en").unwrap().value, "Free dental care");
    assert_eq!(row.service.title.get("zh-CN"), None);
    let listing = listing(row);
    assert_eq!(Header::of([&listing]).names().last().unwrap(), "title_en");
    assert_eq!(header.cells(&listing), cells);
}

#[test]
fn each_bad_cell_is_named_with_what_would_be_right() {
    for (column, value, right) in [
        ("kind", "school", "center, class, job, mentor or service"),
        ("kind", "", "must not be empty"),
        ("title", "", "must not be empty"),
        ("source_id", " ", "must not be empty"),
        ("region", "평양", "서울특별시 양천구"),
        ("lat", "91", "outside South Korea"),
        ("lat", "", "two decimal numbers"),
        ("lon", "east", "decimal degrees"),
        ("phone", "전화 주세요", "digits and hyphens"),
        ("email", "a at example", "name@example.org"),
        ("url", "javascript:alert(1)", "https://"),
        ("languages", "한국어", "BCP 47"),
        ("cost", "만원", "paid:10000"),
        ("schedule", "아침부터", "Mo-Fr 09:00-18:00"),
        ("verified_on", "23.06.2026", "2026-11-22"),
        ("verified_on", "2026-02-30", "2026-11-22"),
        ("title", "=cmd|' /C calc'!A0", "formula"),
        ("description", "@SUM(A1)", "formula"),
        ("description", "-2+3", "formula"),
        ("title", "가\u{0}나", "U+0000"),
        ("organization", "가\u{202E}나", "U+202E"),
        ("source", "두\n줄", "one line"),
    ] {
        let errors = header().row(&with(column, value)).expect_err(column);
        assert_eq!(errors.len(), 1, "{column} {value:?}: {errors:?}");
        assert!(errors[0].to_string().contains(right), "{}", errors[0]);
    }
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let mut cells = with("kind", "school");
    cells[13] = "dear";
    let columns: Vec<_> = header().row(&cells).unwrap_err().into_iter().map(|e| e.column).collect();
    assert_eq!(columns, ["kind", "cost"]);
    let errors = header().row(&cells[..18]).unwrap_err();
    assert!(errors[0].expected.contains("expected 19 cells in this row, found 18"));
}

#[test]
fn another_header_is_refused_with_the_place() {
    assert_eq!(
        Header::read(["id", "kind"]),
        Err(HeaderError::Column { number: 1, expected: "source_id", found: "id".into() })
    );
    let more = |name| Header::read(COLUMNS.into_iter().chain([name]));
    assert_eq!(more("color"), Err(HeaderError::Unknown("color".into())));
    assert_eq!(more("phone_en"), Err(HeaderError::Unknown("phone_en".into())));
    assert!(more("description_vi").is_ok());
    let twice = Header::read(COLUMNS.into_iter().chain(["title_en", "title_en"]));
    assert_eq!(twice, Err(HeaderError::Twice("title_en".into())));
}

#[test]
fn a_translation_needs_its_original() {
    let header = Header::read(COLUMNS.into_iter().chain(["eligibility_en"])).unwrap();
    let cells: Vec<&str> = with("eligibility", "").into_iter().chain(["Anyone"]).collect();
    assert_eq!(header.row(&cells).unwrap_err()[0].column, "eligibility_en");
}

#[test]
fn a_region_is_written_as_the_publisher_spells_it() {
    for spelling in ["경기도 수원시장안구", "경기도 수원시 장안구", "경기 수원시 장안구", "31011"]
    {
        let row = header().row(&with("region", spelling)).unwrap();
        assert_eq!(row.service.location.region, Region::from_code("31011"));
        let mut listing = listing(row);
        assert_eq!(header().cells(&listing)[5], spelling);
        // Moved to another region, it is not exported to the old one.
        listing.service.location.region = Region::from_code("11");
        assert_eq!(header().cells(&listing)[5], "서울특별시");
    }
}
