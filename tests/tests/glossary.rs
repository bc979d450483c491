//! Word lists come in, the glossary goes out, and what nobody found is counted.

use std::time::{Duration, Instant};

use domain::time::{Clock, in_seoul};
use domain::unmet::Phrase;
use store::Store;
use store::glossary::Imported;
use tests::{Csv, Output, TestApp, madang, row};

async fn command(app: &TestApp, arguments: &[&str]) -> Output {
    let url = app.database_url();
    madang(app.folder(), &[arguments, &["--database-url", &url]].concat()).await
}

/// Runs `madang glossary import` on a file of this name and content.
async fn import(app: &TestApp, name: &str, file: impl AsRef<[u8]>, flags: &[&str]) -> Output {
    std::fs::write(app.folder().join(name), file).unwrap();
    command(app, &[&["glossary", "import", name], flags].concat()).await
}

async fn export(app: &TestApp, format: &str) -> String {
    let exported = command(app, &["glossary", "export", format]).await;
    assert_eq!(exported.status, 0, "{}", exported.stderr);
    exported.stdout
}

async fn store(app: &TestApp) -> Store {
    Store::connect(&app.database_url().parse().unwrap()).await.unwrap()
}

async fn pairs(app: &TestApp) -> Vec<Imported> {
    store::glossary::pairs(&mut store(app).await.read().await.unwrap()).await.unwrap()
}

const LIST: &str = "north\tsouth\tenglish\tcategory\tsource\n\
    붉은말수레\t빨간 말 수레\tred cart\t놀이\t시험 낱말\n\
    하늘물고기\t날치\t\t\t시험 낱말\n";

fn said(output: &Output, status: i32, sentences: &[&str]) {
    assert_eq!(output.status, status, "{}", output.stderr);
    for sentence in sentences {
        let stderr = &output.stderr;
        assert!(stderr.contains(sentence), "{sentence}\nis not in\n{stderr}");
    }
}

#[tokio::test]
async fn a_list_comes_in_once_however_often_it_is_imported() {
    let app = TestApp::new().await;
    let dry = import(&app, "a.tsv", LIST, &["--dry-run"]).await;
    said(&dry, 0, &["would be created 2"]);
    assert!(pairs(&app).await.is_empty());

    said(&import(&app, "a.tsv", LIST, &[]).await, 0, &["created 2, updated 0, unchanged 0"]);
    said(&import(&app, "a.tsv", LIST, &[]).await, 0, &["created 0, updated 0, unchanged 2"]);
    let changed = LIST.replace("red cart", "red wagon").replace("날치", "날개 물고기");
    let replaced = import(&app, "a.tsv", changed, &["--replace-source", "시험 낱말"]).await;
    said(&replaced, 0, &["created 1, updated 1, unchanged 0, removed 1, in doubt 0, not taken 0"]);
    let found = pairs(&app).await;
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|row| row.verdict.is_none() && row.pair.source == "시험 낱말"));

    // The running server has heard of the words and goes on to hear of listings.
    app.import(&Csv::of([row("a-1", "무료 치과 진료")])).await;
    app.wait_for_total(&[("q", "치과")], 1).await;
}

#[tokio::test]
async fn good_rows_go_in_and_bad_ones_are_named() {
    let app = TestApp::new().await;
    let file = format!(
        "{LIST}\t빈칸\t\t\ta\n=1+1\t식\t\t\ta\n가나\t다\0라\t\t\ta\n가\t나\n-동이\t-둥이\t\t\ta\n"
    );
    let imported = import(&app, "a.tsv", file, &["--replace-source", "시험 낱말"]).await;
    said(
        &imported,
        1,
        &[
            "line 4: north: \"\": must not be empty",
            "line 5: north: \"=1+1\": looks like a formula",
            "line 6: south: \"다\\0라\": holds the invisible or broken character U+0000",
            "line 7: (row): \"가\": expected 5 cells in this row, found 2",
            "left aside: 1 pairs that are endings",
            "nothing was removed, since some rows of the file are wrong",
            "created 2",
            "not taken 4",
        ],
    );
    assert_eq!(pairs(&app).await.len(), 2);
}

#[tokio::test]
async fn contradictions_go_in_marked_also_those_between_lists() {
    let app = TestApp::new().await;
    let first = "north,south\n산도깨비,들도깨비\n";
    said(&import(&app, "a.csv", first, &["--source", "첫째"]).await, 0, &["in doubt 0"]);
    let second =
        "north,south\n산도깨비,물도깨비\n물도깨비,불도깨비\n불도깨비,물도깨비\n하늘물고기,날치\n";
    let imported = import(&app, "b.csv", second, &["--source", "둘째"]).await;
    said(
        &imported,
        0,
        &[
            "in doubt: 산도깨비 → 물도깨비: it is 들도깨비, too",
            "in doubt: 불도깨비 → 물도깨비: the South says this word as well, for what the North calls 물도깨비",
            "created 4, updated 0, unchanged 0, removed 0, in doubt 3, not taken 0",
        ],
    );
    let found = pairs(&app).await;
    let doubtful = found.iter().filter(|row| row.doubtful).count();
    assert_eq!((found.len(), doubtful), (5, 4), "the first list is doubted, too");

    let calm = import(
        &app,
        "b.csv",
        "north,south\n하늘물고기,날치\n",
        &["--source", "둘째", "--replace-source", "둘째"],
    );
    said(&calm.await, 0, &["removed 3"]);
    assert!(pairs(&app).await.iter().all(|row| !row.doubtful), "and believed again");
}

#[tokio::test]
async fn files_that_would_do_harm_or_are_something_else_change_nothing() {
    let app = TestApp::new().await;
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE tbx [<!ENTITY a \"가가가가가가가가\">\
        <!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<tbx><text><body>&b;</body></text></tbx>";
    let foreign = "<!DOCTYPE tbx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><tbx>&a;</tbx>";
    let cases: [(&str, Vec<u8>, &str); 9] = [
        ("a.tbx", bomb.into(), "line 2: the file has a document type (<!DOCTYPE …>)"),
        ("a.tbx", foreign.into(), "line 1: the file has a document type (<!DOCTYPE …>)"),
        ("a.tbx", "<tbx><text>".into(), "the XML is broken: it ends in the middle"),
        ("a.tbx", LIST.into(), "there is no element in it"),
        ("a.tsv", LIST.replace("north", "북").into(), "must name the columns north and south"),
        ("a.csv", LIST.into(), "separated by commas"),
        (
            "a.tsv",
            [LIST.as_bytes(), b"\xFF\xFF\xFE\t\n"].concat(),
            "line 4: the text is neither UTF-8",
        ),
        ("a.tsv", Vec::new(), "is empty"),
        ("a.xlsx", b"PK\x03\x04".to_vec(), "expected a file that ends in .tsv, .csv or .tbx"),
    ];
    for (name, file, sentence) in cases {
        said(&import(&app, name, file, &["--source", "시험"]).await, 2, &[sentence]);
    }
    assert!(pairs(&app).await.is_empty());

    std::fs::File::create(app.folder().join("large.tbx")).unwrap().set_len(500 << 20).unwrap();
    let large = madang(app.folder(), &["glossary", "import", "large.tbx"]).await;
    said(&large, 2, &["has 524 MB; at most 200 MB are taken"]);
    assert!(!app.folder().join("data").exists(), "not even a database was made");
}

#[tokio::test]
async fn files_of_korean_offices_are_converted() {
    let app = TestApp::new().await;
    let (cp949, _, _) = encoding_rs::EUC_KR.encode(LIST);
    said(&import(&app, "a.tsv", cp949, &[]).await, 0, &["CP949", "created 2"]);
    assert!(pairs(&app).await.iter().any(|row| row.pair.north == "하늘물고기"));
}

#[tokio::test]
async fn what_goes_out_comes_in_again() {
    let app = TestApp::new().await;
    import(&app, "a.tsv", LIST, &[]).await;
    for format in ["tsv", "tbx"] {
        let exported = export(&app, format).await;
        assert!(exported.contains("곽밥") && exported.contains("하늘물고기"), "{format}");
        let again = import(&app, &format!("b.{format}"), exported, &[]).await;
        let sentences = ["created 0, updated 0, unchanged 2", "pairs that are built in"];
        said(&again, 0, &sentences);
    }
    let folder = app.folder().join("out");
    let arguments = ["glossary", "export", "ftl", "--dir", folder.to_str().unwrap()];
    assert_eq!(command(&app, &arguments).await.status, 0);
    let food = std::fs::read_to_string(folder.join("ko-KP/glossary/food.ftl")).unwrap();
    assert!(food.contains("lunchbox = 곽밥") && !food.contains("하늘물고기"));
    said(&command(&app, &arguments).await, 2, &["nothing that was there was changed"]);
    assert_eq!(command(&app, &["glossary", "export", "ftl"]).await.status, 2, "--dir is needed");
}

/// Waits until `madang unmet` shows a line, or all that is counted had time to arrive.
async fn unmet(app: &TestApp, line: &str) -> String {
    let started = Instant::now();
    loop {
        let shown = command(app, &["unmet"]).await;
        assert_eq!(shown.status, 0, "{}", shown.stderr);
        if shown.stdout.contains(line) || started.elapsed() > Duration::from_secs(10) {
            return shown.stdout;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn what_nobody_found_on_five_days_is_shown_and_nothing_else() {
    let app = TestApp::listing(&Csv::of([row("a-1", "무료 치과 진료")])).await;
    app.wait_for_total(&[], 1).await;
    let today = in_seoul(Clock::System.now()).date();
    let store = store(&app).await;
    // On the four days before, people have asked for all of these.
    let asked = ["수화 통역", "아코디언", "치과"].map(|phrase| Phrase::parse(phrase).unwrap());
    for ago in 1..5 {
        let mut tx = store.write().await.unwrap();
        let day = today - jiff::Span::new().days(ago);
        store::unmet::count(&mut tx, &asked, day).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(command(&app, &["unmet"]).await.stdout, "days  last day    phrase\n");

    // A number, something found without the filter, a second page, then one through the API and
    // one on a page.
    app.search(&[("q", "김철수 010-1234-5678")]).await;
    app.search(&[("q", "치과"), ("kind", "job")]).await;
    app.search(&[("q", "아코디언"), ("page", "2")]).await;
    app.search(&[("q", "처음 묻는 아코디온")]).await;
    assert_eq!(
        app.get("/ko/search?q=%EC%88%98%ED%99%94%20%20%ED%86%B5%EC%97%AD").await.status,
        200
    );
    let line = format!("   5  {today}  수화 통역\n");
    assert_eq!(unmet(&app, &line).await, format!("days  last day    phrase\n{line}"));

    app.search(&[("q", "아코디언")]).await;
    let line = format!("   5  {today}  아코디언\n");
    assert!(unmet(&app, &line).await.contains(&line));
    let shown = command(&app, &["unmet", "--days", "1"]).await.stdout;
    assert!(shown.contains(&format!("   1  {today}  아코디언")), "{shown}");
    assert!(!shown.contains("치과") && !shown.contains("처음"), "{shown}");
}
