//! Listings enough to measure with, the same in every run, with the vocabulary of a directory
//! that many people fill in.

use std::io::{self, Write};

use anyhow::{Context, Result, ensure};

use super::dice::Dice;
use super::words::Words;

/// How many listings everything is measured with.
pub(super) const COUNT: usize = 20_000;

/// How many organisations they come from; a few have many.
const ORGANISATIONS: usize = 5_000;

const HEADER: &str = "source_id,kind,title,organization,description,region,address,lat,lon,phone,\
                      email,url,languages,cost,schedule,eligibility,tags,verified_on,source,title_en";

/// A 시군구 with the middle of its area.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Region {
    pub(super) name: String,
    lat: f64,
    lon: f64,
}

impl Region {
    /// Reads all 시군구 of `crates/domain/data/regions.tsv`.
    pub(super) fn read_all(table: &str) -> Result<Vec<Self>> {
        let rows = table.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
        let regions = rows.filter(|row| row.get(1) == Some(&"sigungu")).map(|row| {
            let [_, _, sido, _, sigungu, _, lat, lon, ..] = row[..] else { return None };
            let (lat, lon) = (lat.parse().ok()?, lon.parse().ok()?);
            Some(Self { name: format!("{sido} {sigungu}"), lat, lon })
        });
        let regions: Option<Vec<_>> = regions.collect();
        let regions = regions.context("the table of regions has changed its columns")?;
        ensure!(!regions.is_empty(), "the table of regions is empty");
        Ok(regions)
    }
}

/// Writes all listings in the format of `madang import`.
pub(super) fn write(words: &Words, regions: &[Region], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{HEADER}")?;
    (1..=COUNT).try_for_each(|number| {
        let cells = listing(number, words, regions).map(|cell| quoted(&cell));
        writeln!(out, "{}", cells.join(","))
    })
}

/// A cell as RFC 4180 wants it.
fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// The cells of a listing, in the order of the header.
fn listing(number: usize, words: &Words, regions: &[Region]) -> [String; 20] {
    let dice = &mut Dice::new(number as u64);
    let kind = dice.often(&words.kinds);
    let form = dice.often(&kind.forms);
    let topic = dice.often(&words.topics);
    let region = dice.often(regions);
    let text = |templates: &[&str], dice: &mut Dice| {
        let template = dice.pick(templates);
        words.fill(template, topic, form, dice)
    };
    let title = text(&words.titles, dice);
    let sentences = 2 + dice.below(4);
    let description: Vec<_> = (0..sentences).map(|_| text(&words.sentences, dice)).collect();
    let tags = [topic.name, *dice.pick(&topic.related), *dice.pick(&topic.related)];
    let street = dice.pick(&words.names);
    let english = format!("{} ({} {number})", topic.english, kind.name);
    [
        format!("bench-{number:05}"),
        kind.name.into(),
        title,
        organisation(dice.often_below(ORGANISATIONS), words),
        description.join(" "),
        region.name.clone(),
        format!("{} {street}로 {}", region.name, 1 + dice.below(300)),
        format!("{:.4}", region.lat + 0.04 * (dice.fraction() - 0.5)),
        format!("{:.4}", region.lon + 0.04 * (dice.fraction() - 0.5)),
        format!("02-0000-{:04}", number % 10_000),
        format!("bench-{number}@example.org"),
        some(2, dice, |_| format!("https://example.org/{number}")),
        dice.often(&words.languages).to_string(),
        cost(dice),
        some(6, dice, |dice| schedule(words, dice)),
        dice.often(&words.who).to_string(),
        tags.join(";"),
        format!("{}-{:02}-{:02}", 2024 + dice.below(3), 1 + dice.below(10), 1 + dice.below(28)),
        "bench".into(),
        // A quarter has been translated.
        if dice.below(4) == 0 { english } else { String::new() },
    ]
}

/// The name of an organisation, by its number.
pub(super) fn organisation(number: usize, words: &Words) -> String {
    let dice = &mut Dice::new(!(number as u64));
    let second = if dice.below(3) == 0 { "" } else { dice.pick(&words.names) };
    format!("{}{second}{}", dice.pick(&words.names), dice.often(&words.organisations))
}

/// A value; nothing in one of `n` cases.
fn some(n: usize, dice: &mut Dice, value: impl FnOnce(&mut Dice) -> String) -> String {
    if dice.below(n) == 0 { String::new() } else { value(dice) }
}

fn cost(dice: &mut Dice) -> String {
    match dice.below(10) {
        0..6 => "free".into(),
        6..8 => format!("paid:{}", 5_000 * (1 + dice.below(40))),
        _ => "unknown".into(),
    }
}

/// Opening hours in OpenStreetMap's syntax. Offices, which open in the morning, close on holidays.
fn schedule(words: &Words, dice: &mut Dice) -> String {
    let hours = dice.often(&words.hours);
    let holidays = if hours.starts_with("09:00") { "; PH off" } else { "" };
    format!("{} {hours}{holidays}", dice.often(&words.days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const REGIONS: &str = include_str!("../../../domain/data/regions.tsv");

    #[test]
    fn listings_are_many_and_varied() {
        let words = Words::read().unwrap();
        let regions = Region::read_all(REGIONS).unwrap();
        let all: Vec<_> = (1..=COUNT).map(|number| listing(number, &words, &regions)).collect();
        let distinct =
            |column: usize| all.iter().map(|l| l[column].as_str()).collect::<BTreeSet<_>>();
        assert_eq!(distinct(0).len(), COUNT);
        assert_eq!(distinct(1).len(), 5);
        assert!(distinct(4).len() > COUNT * 99 / 100, "hardly a description twice");
        assert_eq!(distinct(5).len(), 250, "every 시군구");
        assert!((70..100).contains(&distinct(14).len()), "{:?}", distinct(14));
        let texts = all.iter().flat_map(|l| [2, 3, 4].map(|column| l[column].as_str()));
        let words: BTreeSet<&str> = texts.flat_map(|text| text.split(' ')).collect();
        assert!((8_000..40_000).contains(&words.len()), "{}", words.len());
    }

    #[test]
    fn the_file_has_all_listings_with_all_their_cells() {
        let words = Words::read().unwrap();
        let regions = Region::read_all(REGIONS).unwrap();
        let mut file = Vec::new();
        write(&words, &regions, &mut file).unwrap();
        let text = String::from_utf8(file).unwrap();
        assert_eq!(text.lines().count(), COUNT + 1);
        assert_eq!(HEADER.split(',').count(), 20);
        assert!(text.lines().nth(7).unwrap().starts_with("\"bench-00007\",\""), "in their order");
        assert_eq!(listing(7, &words, &regions), listing(7, &words, &regions), "always the same");
        assert_eq!(quoted("가 \"나\", 다"), "\"가 \"\"나\"\", 다\"");
    }

    #[test]
    fn a_table_with_other_columns_is_refused() {
        assert!(Region::read_all("code\n").is_err());
        assert!(Region::read_all("code\tlevel\n11\tsigungu\t서울\n").is_err());
    }
}
