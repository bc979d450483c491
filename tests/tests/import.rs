//! A centre sends its listings as a file.

use tests::{Csv, TestApp, row};

#[tokio::test]
async fn what_is_imported_is_found_within_moments() {
    let app = TestApp::new().await;
    let csv = Csv::of([
        row("a-1", "무료 치과 진료"),
        row("a-2", "용접 기술 배우기").with("kind", "class"),
    ]);
    let imported = app.import(&csv).await;
    assert_eq!(imported.status, 0, "{}", imported.stderr);
    assert!(imported.stderr.contains("created 2, updated 0, unchanged 0"), "{}", imported.stderr);
    app.wait_for_total(&[("q", "치과")], 1).await;
    assert_eq!(app.search(&[("q", "용접")]).await, ["a-2"]);
}

#[tokio::test]
async fn importing_again_updates_and_never_doubles() {
    let app =
        TestApp::listing(&Csv::of([row("a-1", "무료 치과 진료"), row("a-2", "이발 배우기")])).await;
    app.wait_for_total(&[], 2).await;
    let again =
        app.import(&Csv::of([row("a-1", "무료 한방 진료"), row("a-2", "이발 배우기")])).await;
    assert!(again.stderr.contains("created 0, updated 1, unchanged 1"), "{}", again.stderr);
    app.wait_for_total(&[("q", "한방")], 1).await;
    app.wait_for_total(&[("q", "치과")], 0).await;
    app.wait_for_total(&[], 2).await;
}

#[tokio::test]
async fn a_missing_row_stays_unless_its_source_is_replaced() {
    let other = row("b-1", "다른 곳의 강좌").with("source", "다른 자료");
    let app = TestApp::listing(&Csv::of([row("a-1", "하나"), row("a-2", "둘"), other])).await;
    let only_one = Csv::of([row("a-1", "하나")]);
    app.import(&only_one).await;
    app.wait_for_total(&[], 3).await;
    let replaced = app.import_with(only_one.text(), &["--replace-source", "시험 자료"]).await;
    assert!(replaced.stderr.contains("removed 1"), "{}", replaced.stderr);
    app.wait_for_total(&[], 2).await;
    assert_eq!(app.search(&[("q", "강좌")]).await, ["b-1"], "another source is not touched");
}

#[tokio::test]
async fn nothing_is_removed_while_some_rows_of_the_file_are_wrong() {
    let app = TestApp::listing(&Csv::of([row("a-1", "하나"), row("a-2", "둘")])).await;
    let csv = Csv::of([row("a-1", "하나").with("kind", "school")]);
    let imported = app.import_with(csv.text(), &["--replace-source", "시험 자료"]).await;
    assert_eq!(imported.status, 1);
    assert!(imported.stderr.contains("nothing was removed"), "{}", imported.stderr);
    app.wait_for_total(&[], 2).await;
}

#[tokio::test]
async fn good_rows_go_in_and_each_bad_one_is_named() {
    let app = TestApp::new().await;
    let csv = Csv::of([
        row("a-1", "좋은 줄"),
        row("a-2", "나쁜 줄").with("kind", "school").with("verified_on", "어제"),
        row("a-3", "=cmd|' /C calc'!A0"),
        row("a-1", "두 번째"),
    ]);
    let imported = app.import(&csv).await;
    assert_eq!(imported.status, 1);
    for said in [
        "line 3: kind: \"school\": expected center, class, job, mentor or service",
        "line 3: verified_on: \"어제\": expected a date such as 2026-11-22",
        "line 4: title: \"=cmd|' /C calc'!A0\": looks like a formula",
        "line 5: source_id: \"a-1\": the same source and source_id stand on line 2 already",
        "created 1",
        "not taken 3",
    ] {
        assert!(imported.stderr.contains(said), "{said}\nis not in\n{}", imported.stderr);
    }
    app.wait_for_total(&[], 1).await;
}

#[tokio::test]
async fn a_dry_run_says_what_would_happen_and_changes_nothing() {
    let app = TestApp::listing(&Csv::of([row("a-1", "하나")])).await;
    app.wait_for_total(&[], 1).await;
    let csv = Csv::of([row("a-1", "바뀐 하나"), row("a-2", "둘")]);
    let dry = app.import_with(csv.text(), &["--dry-run", "--replace-source", "시험 자료"]).await;
    assert_eq!(dry.status, 0, "{}", dry.stderr);
    assert!(dry.stderr.contains("would be created 1, would be updated 1"), "{}", dry.stderr);
    assert!(app.export().await.stdout.contains(",하나,"));
    assert!(!app.export().await.stdout.contains("바뀐"));
}

#[tokio::test]
async fn files_in_the_encodings_of_korean_offices_are_converted() {
    let app = TestApp::new().await;
    let text = Csv::of([row("a-1", "똠방각하 무료 진료")]).text();
    let (cp949, _, _) = encoding_rs::EUC_KR.encode(&text);
    let imported = app.import_with(&cp949, &[]).await;
    assert_eq!(imported.status, 0, "{}", imported.stderr);
    assert!(imported.stderr.contains("CP949"), "{}", imported.stderr);
    app.wait_for_total(&[("q", "똠방각하")], 1).await;
}

#[tokio::test]
async fn what_is_no_such_file_is_refused_with_a_clear_sentence() {
    let app = TestApp::listing(&Csv::of([row("a-1", "하나")])).await;
    let good = Csv::of([row("a-2", "둘")]).text();
    for (file, said) in [
        (
            good.replacen("source_id", "id", 1).into_bytes(),
            "column 1 of the header must be \"source_id\"",
        ),
        (b"PK\x03\x04rest of a spreadsheet".to_vec(), "save it as 'CSV UTF-8'"),
        (b"".to_vec(), "is empty"),
        (
            [good.as_bytes(), b"\xFF\xFF\xFE,x\n"].concat(),
            "line 3: the text is neither UTF-8 nor CP949",
        ),
        (good.replace("둘", "둘\0").into_bytes(), "U+0000"),
        (good.replace("둘", "\"둘").into_bytes(), "expected 19 cells"),
    ] {
        let imported = app.import_with(file, &[]).await;
        assert_ne!(imported.status, 0, "{said}");
        assert!(imported.stderr.contains(said), "{said}\nis not in\n{}", imported.stderr);
    }
    app.wait_for_total(&[], 1).await;
}

#[tokio::test]
async fn a_file_of_500_megabytes_is_refused_before_it_is_read() {
    let app = TestApp::new().await;
    let path = app.folder().join("large.csv");
    std::fs::File::create(&path).unwrap().set_len(500 * 1024 * 1024).unwrap();
    let imported = tests::madang(app.folder(), &["import", "large.csv"]).await;
    assert_eq!(imported.status, 2);
    assert!(
        imported.stderr.contains("has 524 MB; at most 200 MB are taken"),
        "{}",
        imported.stderr
    );
    assert!(!app.folder().join("data").exists(), "not even a database was made");
}

#[tokio::test]
async fn an_export_is_the_file_that_came_in() {
    let csv = Csv::of([
        row("a-1", "첫째, \"따옴표\"와 쉼표")
            .with("description", "첫 줄\n둘째 줄")
            .with("region", "경기도 수원시 장안구")
            .with("address", "경기도 수원시 장안구 가상로 1")
            .with("lat", "37.3010")
            .with("lon", "127.01234")
            .with("phone", "031-0000-1001")
            .with("email", "a@example.org")
            .with("url", "https://example.org/a")
            .with("languages", "ko;zh")
            .with("cost", "paid:15000")
            .with("schedule", "Mo-Fr 09:00-18:00; PH off")
            .with("eligibility", "누구나")
            .with("tags", "건강;상담")
            .with("verified_on", "2026-06-23")
            .with("title_en", "The first"),
        // Publishers spell districts of cities together, and provinces short.
        row("a-2", "둘째").with("region", "경기도 수원시장안구"),
        row("a-3", "셋째").with("region", "서울 양천구"),
    ])
    .column("title_en");
    let app = TestApp::listing(&csv).await;
    assert_eq!(app.export().await.stdout, csv.text());
    let again = app.import_with(app.export().await.stdout, &[]).await;
    assert!(again.stderr.contains("unchanged 3"), "{}", again.stderr);
}

#[tokio::test]
async fn the_listings_that_come_with_the_program_are_exported_byte_for_byte() {
    let seed = std::fs::read_to_string("../server/seed/listings.csv").unwrap();
    let app = TestApp::new().await;
    assert_eq!(app.import_with(&seed, &[]).await.status, 0);
    assert_eq!(app.export().await.stdout, seed);
}
