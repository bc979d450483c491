use crate::exchange::tbx::{read, write};
use crate::{Concept, Glossary, Term};

use super::*;

fn tbx(text: &str) -> Parsed {
    read(text, Some("은행 용어"), |_, _| {}).unwrap()
}

fn refused(text: &str) -> String {
    read(text, Some("은행 용어"), |_, _| {}).unwrap_err().to_string()
}

/// A file with these entries on its second line and the following.
fn file(entries: &str) -> String {
    format!(
        "<tbx type=\"TBX-Basic\" style=\"dca\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>\n\
         {entries}\n</body></text></tbx>"
    )
}

fn entry(north: &str, south: &str) -> String {
    file(&format!(
        "<conceptEntry id=\"c1\">\n<langSec xml:lang=\"ko-KP\"><termSec><term>{north}</term></termSec>\
         </langSec><langSec xml:lang=\"ko-KR\"><termSec><term>{south}</term></termSec></langSec>\
         </conceptEntry>"
    ))
}

#[test]
fn what_is_written_comes_back() {
    let pairs = [
        full(["곽밥", "도시락", "lunch <box> & more", "盒饭", "food", "첫째 \"목록\""]),
        full(["손전화", "휴대 전화", "", "", "", "둘째 목록"]),
    ];
    let mut written = Vec::new();
    let named = pairs.iter().map(|pair| ("0190-1", pair));
    write(&mut written, &Glossary::new(Vec::new()), named).unwrap();
    assert_eq!(tbx(&String::from_utf8(written).unwrap()).pairs, pairs);
}

#[test]
fn the_built_in_glossary_is_read_back_word_for_word() {
    let mut written = Vec::new();
    write(&mut written, Glossary::built_in(), []).unwrap();
    let parsed = tbx(&String::from_utf8(written).unwrap());
    assert_eq!(faults(&parsed), [""; 0]);
    for concept in Glossary::built_in().concepts() {
        let Concept { north: Term { name: north, .. }, south: Term { name: south, .. }, .. } =
            concept;
        let found = parsed.pairs.iter().any(|p| p.north == *north && p.south == *south);
        assert!(found || north == south, "{}", concept.id);
    }
}

#[test]
fn both_styles_and_the_older_edition_are_read() {
    let dct = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?xml-model href=\"http://a.example/b\"?>\n\
        <tbx type=\"TBX-Basic\" style=\"dct\" xmlns:min=\"http://www.tbxinfo.net/ns/min\" \
        xmlns:basic=\"http://www.tbxinfo.net/ns/basic\"><text><body><conceptEntry id=\"1\">\
        <min:subjectField>은행</min:subjectField>\
        <descripGrp><basic:definition>뜻</basic:definition><basic:source>사전</basic:source></descripGrp>\
        <langSec xml:lang=\"ko-KR\"><termSec><term>예금<hi>통장</hi></term></termSec>\
        <termSec><term>옛말</term><min:administrativeStatus>deprecatedTerm-admn-sts\
        </min:administrativeStatus></termSec></langSec>\
        <langSec xml:lang=\"ko-KP\"><termSec><term>저금&#xd1b5;장</term></termSec></langSec>\
        <langSec xml:lang=\"ru\"><termSec><term>книжка</term></termSec></langSec>\
        </conceptEntry></body></text></tbx>";
    let parsed = tbx(dct);
    assert_eq!(parsed.pairs, [full(["저금통장", "예금통장", "", "", "은행", "은행 용어"])]);
    assert_eq!(parsed.ignored, ["ru"]);

    let old = "<martif type=\"TBX\"><text><body><termEntry id=\"1\"><admin type=\"source\">옛 목록</admin>\
        <langSet xml:lang=\"ko\"><tig><term>도시락</term></tig></langSet>\
        <langSet xml:lang=\"ko-KP\"><ntig><termGrp><term>밥곽</term></termGrp></ntig>\
        <ntig><termGrp><term>곽밥</term><termNote type=\"administrativeStatus\">preferredTerm-admn-sts\
        </termNote></termGrp></ntig></langSet></termEntry></body></text></martif>";
    let pairs = tbx(old).pairs;
    assert_eq!(pairs[0], full(["곽밥", "도시락", "", "", "", "옛 목록"]), "the preferred first");
    assert_eq!((pairs[1].north.as_str(), pairs.len()), ("밥곽", 2));
}

#[test]
fn bad_entries_are_named_and_the_others_go_in() {
    let one_sided = "<conceptEntry id=\"c9\"><langSec xml:lang=\"en\"><termSec><term>x</term></termSec>\
                     </langSec></conceptEntry>\n";
    let mut text = entry("곽밥", "도시락").replace("<body>\n", &format!("<body>\n{one_sided}"));
    let many = "<termSec><term>가</term></termSec>".repeat(31);
    let flood = format!(
        "\n<conceptEntry id=\"c10\"><langSec xml:lang=\"ko-KP\">{many}</langSec></conceptEntry>\n\
         <conceptEntry><langSec xml:lang=\"ko-KP\"><termSec><term/></termSec></langSec>\
         <langSec xml:lang=\"ko\"><termSec><term>=1+1</term></termSec></langSec></conceptEntry>\n</body>"
    );
    text = text.replace("\n</body>", &flood);
    let parsed = tbx(&text);
    assert_eq!(parsed.pairs, [full(["곽밥", "도시락", "", "", "", "은행 용어"])]);
    assert_eq!(
        faults(&parsed),
        [
            "line 2: ko-KP: \"c9\": the entry has no term in this language",
            "line 5: ko-KP: \"c10\": expected at most 30 terms, found 31",
            "line 6: north: \"\": must not be empty",
            "line 6: south: \"=1+1\": looks like a formula; a text must not begin with =, +, - or @",
        ]
    );
}

#[test]
fn bombs_and_foreign_files_are_refused() {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE tbx [<!ENTITY a \"가가가가가가가가가가\">\
        <!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n";
    let foreign = "<!DOCTYPE tbx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n";
    let outside = "<!DOCTYPE tbx SYSTEM \"http://a.example/tbx.dtd\">\n";
    for (doctype, line) in [(bomb, 2), (foreign, 1), (outside, 1)] {
        let said = refused(&format!("{doctype}{}", entry("&c;&a;", "말")));
        assert!(said.starts_with(&format!("line {line}: the file has a document type")), "{said}");
    }
    let undeclared = refused(&entry("곽밥", "&a;"));
    assert_eq!(undeclared, "line 3: the XML is broken: nothing says what &a; stands for");
}

#[test]
fn what_is_broken_or_something_else_is_refused_with_its_line() {
    let whole = entry("곽밥", "도시락");
    let deep = file(&"<a>".repeat(100));
    for (text, said) in [
        (
            whole.replace("</termSec></langSec></conceptEntry>", "</conceptEntry>"),
            "line 3: the XML is broken",
        ),
        (whole[..whole.len() - 20].to_owned(), "the XML is broken"),
        (whole.replace("</tbx>", ""), "it ends in the middle"),
        (format!("{whole}<tbx/>"), "there is more behind the end"),
        (deep, "nested deeper"),
        ("가나다".into(), "there is no element in it"),
        ("<html><body/></html>".into(), "the file is not TBX: it begins with <html>"),
        (format!("<?xml version=\"1.0\" encoding=\"GB18030\"?>{whole}"), "it is in GB18030"),
        (whole.replace("id=\"c1\"", "id=\"c1\" id=\"c2\""), "line 2: the XML is broken"),
        (whole.replace("곽밥", "곽밥&#0;"), "line 3: the XML is broken"),
    ] {
        let refused = refused(&text);
        assert!(refused.contains(said), "{said}\nis not in\n{refused}");
    }
}

#[test]
fn a_word_without_end_is_cut_and_then_refused() {
    let parsed = tbx(&entry(&"가".repeat(1_000_000), "말"));
    assert_eq!(parsed.faults.len(), 1);
    assert!(parsed.faults[0].to_string().contains("expected at most 100 characters"));
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    let whole = file(
        "<conceptEntry id=\"c1\"><!-- x --><note><![CDATA[<]]></note>&#44032;&amp;</conceptEntry>",
    );
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        assert!(read(&whole[..end], None, |_, _| {}).is_err(), "{}", &whole[..end]);
    }
    assert_eq!(tbx(&whole).faults.len(), 1);
}
