use super::*;

#[test]
fn the_table_is_whole() {
    assert_eq!(Region::sidos().count(), 17);
    assert_eq!(Region::all().filter(|r| r.level() == Level::Sigungu).count(), 250);
    assert_eq!(Region::all().filter(|r| r.level() == Level::City).count(), 11);
    assert_eq!(include_str!("../../data/regions.tsv").lines().count() - 1, Region::count());
    for region in Region::all() {
        assert!(region.centre().is_some(), "{region} has no centre");
        assert_eq!(Region::from_code(region.code()), Some(region));
        assert_eq!(Region::from_index(region.index()), Some(region));
        assert_eq!(region.sido().level(), Level::Sido, "{region}");
        // The 시도 is the one its name begins with, so a row that names none would show.
        assert!(region.full_name(Locale::KoKr).starts_with(region.sido().name(Locale::KoKr)));
        assert_eq!(region.full_name(Locale::KoKr).parse(), Ok(region));
        assert!(region.name(Locale::En).is_ascii(), "{region}");
        if region.level() == Level::Sido {
            assert_ne!(region.name(Locale::ZhCn), region.name(Locale::KoKr), "{region}");
        }
    }
    assert_eq!(Region::from_index(Region::count()), None);
}

#[test]
fn people_name_regions_in_many_ways() {
    for (typed, full) in [
        ("서울특별시 양천구", "서울특별시 양천구"),
        ("서울 양천구", "서울특별시 양천구"),
        ("양천", "서울특별시 양천구"),
        ("yangcheon-gu, seoul", "서울특별시 양천구"),
        ("경기도 안산시단원구", "경기도 안산시 단원구"),
        ("수원", "경기도 수원시"),
        ("경기 수원시", "경기도 수원시"),
        ("강원도", "강원특별자치도"),
        ("전라북도 전주시", "전북특별자치도 전주시"),
        ("광주", "광주광역시"),
        ("부산 중구", "부산광역시 중구"),
        ("Seoul", "서울특별시"),
    ] {
        let region: Region = typed.parse().unwrap_or_else(|e| panic!("{typed}: {e}"));
        assert_eq!(region.full_name(Locale::KoKr), full, "{typed}");
    }
}

#[test]
fn what_means_several_or_none_is_not_guessed() {
    for typed in ["중구", "고성군", "", "평양", "서울 해운대구", "구"] {
        assert!(typed.parse::<Region>().is_err(), "{typed}");
    }
    assert_eq!(Region::named("고성군").len(), 2);
}

#[test]
fn a_city_holds_its_districts_and_a_province_both() {
    let [province, city, district] =
        ["경기도", "수원시", "수원시 장안구"].map(|n| n.parse::<Region>().unwrap());
    assert!(province.contains(city) && province.contains(district) && city.contains(district));
    assert!(!district.contains(city) && !city.contains(province));
    assert_eq!(district.parent(), Some(city));
    assert!(city.children().count() == 4);
    assert!(province.children().all(|r| r.parent() == Some(province)));
}
