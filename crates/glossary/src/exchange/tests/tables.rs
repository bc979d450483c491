use crate::Glossary;
use crate::exchange::ftl;
use crate::exchange::table::{Separator, read, write};

use super::*;

fn tsv(text: &str) -> Parsed {
    read(text, Separator::Tab, None, |_, _| {}).unwrap()
}

fn refused(text: &str, separator: Separator, source: Option<&str>) -> String {
    read(text, separator, source, |_, _| {}).unwrap_err().to_string()
}

#[test]
fn a_table_comes_back_as_it_was_written() {
    let pairs = [
        full(["곽밥", "도시락", "lunch box", "盒饭", "food", "첫째 \"목록\""]),
        full(["손전화", "휴대 전화", "", "", "", "둘째, 목록"]),
    ];
    let mut written = Vec::new();
    write(&mut written, &pairs).unwrap();
    let text = String::from_utf8(written).unwrap();
    assert!(text.starts_with("north\tsouth\tenglish\tchinese\tcategory\tsource\n"));
    assert_eq!(tsv(&text).pairs, pairs);
}

#[test]
fn columns_are_known_by_their_names_and_others_are_named() {
    let text = "id,South,north,meaning\n1,도시락,곽밥,싸 가는 밥\n";
    let parsed = read(text, Separator::Comma, Some("모은 말"), |_, _| {}).unwrap();
    assert_eq!(parsed.pairs, [full(["곽밥", "도시락", "", "", "", "모은 말"])]);
    assert_eq!(parsed.ignored, ["id", "meaning"]);
}

#[test]
fn bad_rows_are_named_and_the_others_go_in() {
    let parsed = tsv("north\tsouth\tsource\r\n곽밥\t도시락\ta\r\n\r\n\t말\ta\r\n=1+1\t말\ta\r\n\
         말\t가\0나\ta\r\n가\t나\r\n원주필\t볼펜\ta\r\n");
    assert_eq!(parsed.pairs.len(), 2);
    assert_eq!(
        faults(&parsed),
        [
            "line 4: north: \"\": must not be empty",
            "line 5: north: \"=1+1\": looks like a formula; a text must not begin with =, +, - or @",
            "line 6: south: \"가\\0나\": holds the invisible or broken character U+0000",
            "line 7: (row): \"가\": expected 3 cells in this row, found 2",
        ]
    );
}

#[test]
fn what_adds_nothing_is_left_aside_without_complaint() {
    let parsed = tsv("north\tsouth\tsource\n물\t물\ta\n-동이\t-둥이\ta\n녀-\t여-\ta\n\
         곽밥\t도시락\ta\n곽밥\t도시락\tb\n");
    assert_eq!(parsed.aside, Aside { same: 1, parts: 2, repeated: 1 });
    assert_eq!((parsed.pairs.len(), parsed.faults.len()), (1, 0));
    assert_eq!(parsed.pairs[0].source, "a", "the first stands");
}

#[test]
fn syllables_written_in_parts_are_the_same_word() {
    let parsed =
        tsv("north\tsouth\tsource\n곽밥\t도시락\ta\n\u{1100}\u{116a}\u{11a8}밥\t도시락\ta\n");
    assert_eq!((parsed.pairs.len(), parsed.aside.repeated), (1, 1));
}

#[test]
fn what_is_no_such_table_is_refused_with_what_would_be_right() {
    let header = refused("북;남\n가;나\n", Separator::Comma, None);
    assert!(header.contains("north and south") && header.contains("북;남"), "{header}");
    assert!(refused("", Separator::Tab, None).contains("separated by tabs"));
    let twice = refused("north\tsouth\tNorth\n", Separator::Tab, None);
    assert!(twice.contains("\"north\" twice"), "{twice}");
    assert!(refused("north\tsouth\n가\t나\n", Separator::Tab, None).contains("--source NAME"));
}

#[test]
fn the_built_in_glossary_goes_out_and_comes_in_without_a_fault() {
    let pairs: Vec<_> = built_in_pairs(Glossary::built_in()).collect();
    let mut written = Vec::new();
    write(&mut written, &pairs).unwrap();
    let parsed = tsv(&String::from_utf8(written).unwrap());
    assert_eq!(faults(&parsed), [""; 0]);
    assert!(
        parsed.pairs.iter().any(|p| (p.north.as_str(), p.south.as_str()) == ("곽밥", "도시락"))
    );
    let aside = parsed.aside.same + parsed.aside.repeated;
    assert_eq!(parsed.pairs.len() + aside, pairs.len());
}

#[test]
fn as_fluent_the_glossary_is_what_it_was_built_from() {
    let folder = tempfile::tempdir().unwrap();
    let files = ftl::write(Glossary::built_in(), folder.path()).unwrap();
    assert_eq!(files % 4, 0);
    let read = crate::fluent::read(folder.path()).unwrap();
    assert_eq!(read, Glossary::built_in().concepts());

    let again = ftl::write(Glossary::built_in(), folder.path()).unwrap_err();
    assert_eq!(again.kind(), std::io::ErrorKind::AlreadyExists, "nothing is overwritten");
}
