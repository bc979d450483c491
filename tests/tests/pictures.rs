//! Pictures in posts: what a camera wrote into them goes, and so do they with their post.

use std::fs::{self, File};
use std::io::Cursor;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime};

use domain::account::Grant;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use reqwest::{RequestBuilder, header};
use tests::{Answer, Member, TestApp, form_number};

use crate::forum::known;

const NEW: &str = "/ko/talk/work/new";
const PLACE: &[u8] = b"N37.5665-E126.9780";

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let pixel = |x, _| if x < width / 2 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) };
    let picture = DynamicImage::from(RgbImage::from_fn(width, height, pixel));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

/// A photograph with the place where it was taken (TIFF in EXIF, little-endian).
fn photograph() -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0".to_vec();
    exif.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0]);
    exif.extend([0, 0, 0, 0]);
    exif.extend([1, 0, 0x1b, 0, 7, 0, u8::try_from(PLACE.len()).unwrap(), 0, 0, 0, 44, 0, 0, 0]);
    exif.extend([0, 0, 0, 0]);
    exif.extend(PLACE);
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let jpeg = jpeg(80, 40);
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Fills in a form as a browser does that sends a file.
fn fill(request: RequestBuilder, fields: &[(&str, &str)], file: &[u8]) -> RequestBuilder {
    let mut body = Vec::new();
    let mut part = |head: String, content: &[u8]| {
        body.extend(format!("--=edge=\r\nContent-Disposition: form-data; {head}\r\n\r\n").bytes());
        body.extend(content);
        body.extend(b"\r\n");
    };
    // The file comes in the middle: what is typed after it has to come through as well.
    let (before, after) = fields.split_at(fields.len() / 2);
    for (name, value) in before {
        part(format!("name=\"{name}\""), value.as_bytes());
    }
    let named = if file.is_empty() { "" } else { "사진.jpg" };
    part(format!("name=\"picture\"; filename=\"{named}\"\r\nContent-Type: image/jpeg"), file);
    for (name, value) in after {
        part(format!("name=\"{name}\""), value.as_bytes());
    }
    body.extend(b"--=edge=--\r\n");
    request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=\"=edge=\"").body(body)
}

async fn send(app: &TestApp, member: &Member, path: &str, what: &str, file: &[u8]) -> Answer {
    let number = form_number();
    let fields = [
        ("form", number.as_str()),
        ("title", "꽃 이름"),
        ("text", "이 꽃의 이름이 뭔가요?"),
        ("alt", "노란 [꽃]"),
        ("do", what),
    ];
    app.send(fill(member.request(app, "POST", path), &fields, file)).await
}

/// The address of the picture in a page.
fn address(page: &str) -> String {
    let rest = page.split("/uploads/").nth(1).unwrap_or_else(|| panic!("no picture: {page}"));
    let name: String = rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '.').collect();
    format!("/uploads/{name}")
}

fn files(app: &TestApp) -> Vec<PathBuf> {
    let folder = fs::read_dir(app.folder().join("uploads")).unwrap();
    folder.map(|entry| entry.unwrap().path()).collect()
}

#[tokio::test]
async fn a_picture_comes_out_without_its_place_and_is_seen_with_its_post() {
    let app = TestApp::new().await;
    let (new, other) = (app.member("봄비").await, app.member("들국화").await);
    let work = Grant::Moderator { board: Some(domain::forum::Board::Work), language: None };
    let home = Grant::Moderator { board: Some(domain::forum::Board::Home), language: None };
    let moderator = app.member_with("새별", &[work]).await;
    let elsewhere = app.member_with("달빛", &[home]).await;
    let form = new.get(&app, NEW).await.body;
    assert!(form.contains("multipart/form-data") && form.contains("type=\"file\""));

    assert!(holds(&photograph(), PLACE));
    let sent = send(&app, &new, NEW, "send", &photograph()).await;
    let (topic, post) = (sent.topic(), sent.post_id());
    let path = format!("/ko/topic/{topic}");
    let page = new.get(&app, &path).await.body;
    let picture = address(&page);
    assert!(page.contains("alt=\"노란 꽃\""), "{page}");

    // While it waits: its author, and who decides about it.
    for (who, sees) in [(&new, true), (&moderator, true), (&elsewhere, false), (&other, false)] {
        let answer = who.get(&app, &picture).await;
        assert_eq!(answer.status, if sees { 200 } else { 404 }, "{}", who.handle);
        assert_eq!(answer.header("cache-control"), "private, no-store");
    }
    assert_eq!(app.get(&picture).await.status, 404);

    app.publish(&post).await;
    let shown = app.request("GET", &picture).send().await.unwrap();
    assert_eq!(shown.status(), 200);
    let head = shown.headers().clone();
    assert_eq!(head[header::CONTENT_TYPE], "image/jpeg");
    assert_eq!(head[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert!(head[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains("script-src 'none'"));
    let bytes = shown.bytes().await.unwrap();
    assert!(!holds(&bytes, PLACE) && !holds(&bytes, b"Exif"));
    assert_eq!(image::load_from_memory(&bytes).unwrap().width(), 80);
    let again = app.request("GET", &picture).header(header::IF_NONE_MATCH, &head[header::ETAG]);
    assert_eq!(app.send(again).await.status, 304);

    // Somebody else cannot keep it up by naming it.
    let known = known(&app, "감자").await;
    let copied = known.ask(&app, "work", "빌린 사진", &format!("![]({picture})")).await;
    assert!(copied.status == 422 && !copied.body.contains(&picture), "{}", copied.body);
    let copied = known.ask(&app, "work", "빌린 사진", &format!("![]({picture} \"꽃\")")).await;
    assert!(copied.header("location").contains("sent=shown"), "{}", copied.body);
    assert_eq!(new.post(&app, &format!("/ko/post/{post}/withdraw"), &[]).await.status, 303);
    for who in [&other, &moderator, &known] {
        assert_eq!(who.get(&app, &picture).await.status, 404, "{}", who.handle);
    }
    for bad in ["/uploads/..%2Fmadang.db", "/uploads/x.jpg", "/uploads/"] {
        assert_eq!(new.get(&app, bad).await.status, 404, "{bad}");
    }
    assert_eq!(files(&app).len(), 1);
    let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(app.folder().join("uploads")), 0o700);
    assert_eq!(mode(files(&app).remove(0)), 0o600);
}

#[tokio::test]
async fn a_picture_of_a_text_that_waits_is_not_seen_with_the_one_that_is_shown() {
    let app = TestApp::new().await;
    let new = app.member("봄비").await;
    let sent = new.ask(&app, "work", "제목", "글").await;
    app.publish(&sent.post_id()).await;
    let edit = format!("/ko/post/{}/edit", sent.post_id());
    let changed = send(&app, &new, &edit, "send", &photograph()).await;
    assert!(changed.header("location").contains("sent=held"), "{}", changed.body);
    let picture = address(&new.get(&app, &edit).await.body);
    assert_eq!(app.get(&picture).await.status, 404);
    app.publish(&sent.post_id()).await;
    assert_eq!(app.get(&picture).await.status, 200);
    // A reply can have one as well.
    let reply = format!("/ko/topic/{}/reply", sent.topic());
    assert_eq!(send(&app, &new, &reply, "send", &jpeg(60, 60)).await.status, 303);
    assert_eq!(files(&app).len(), 2);
}

/// A picture whose header promises more pixels than anybody has memory for.
fn bomb() -> Vec<u8> {
    let mut jpeg = jpeg(80, 40);
    let frame = jpeg.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xfd, 0xe8, 0xfd, 0xe8]);
    jpeg
}

#[tokio::test]
async fn a_picture_that_is_refused_takes_nothing_away() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let cut = &photograph()[..400];
    let large = vec![0xff; 11 * 1024 * 1024];
    for (file, said) in [
        (b"<svg onload='alert(1)'/>".as_slice(), "JPEG, PNG, WebP, GIF 사진이 아니에요"),
        (&large, "10MB보다 커요"),
        (&bomb(), "가로세로가 너무 커요"),
        (cut, "끝까지 오지 않았어요"),
    ] {
        for what in ["send", "preview"] {
            let answer = send(&app, &asks, NEW, what, file).await;
            assert_eq!(answer.status, 422, "{said}");
            assert!(answer.body.contains(said) && answer.body.contains("사진을 넣지 못했어요"));
            assert!(answer.body.contains("이름이 뭔가요?</textarea>"), "{said}");
            assert!(answer.body.contains("value=\"꽃 이름\""), "{said}");
            assert!(answer.body.contains("value=\"노란 [꽃]\""), "{said}");
        }
    }
    assert!(files(&app).is_empty());
    // A form in whose field nothing was chosen is a form like others.
    let plain = send(&app, &asks, NEW, "send", b"").await;
    assert!(plain.header("location").contains("sent=shown"), "{}", plain.body);

    // A preview adds the picture to the text, once.
    let seen = send(&app, &asks, NEW, "preview", &photograph()).await;
    let line = format!("![노란 꽃]({})", address(&seen.body));
    assert!(seen.status == 200 && seen.body.contains("이렇게 보여요") && seen.body.contains(&line));
    // Without a session the text comes back, and nothing is kept.
    let fields = [("title", "제목"), ("text", "오래 쓴 글"), ("do", "send")];
    let answer = app.send(fill(app.request("POST", NEW), &fields, &jpeg(30, 30))).await;
    assert!(answer.status == 403 && answer.body.contains("오래 쓴 글</textarea>"));
    assert!(answer.body.contains("들어온 다음 다시 골라 주세요"));
    assert_eq!(files(&app).len(), 1);
}

#[tokio::test]
async fn a_form_that_stayed_open_for_days_comes_back_without_its_picture_and_says_so() {
    let app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let seen = send(&app, &asks, NEW, "preview", &photograph()).await;
    let picture = address(&seen.body);
    let text = format!("앞의 글\n\n![노란 꽃]({picture})\n\n뒤의 글");
    let store = app.store().await;
    let mut tx = store.write().await.unwrap();
    let later = domain::time::Clock::System.now() + jiff::SignedDuration::from_hours(25);
    assert_eq!(store::upload::prune(&mut tx, later).await.unwrap(), 1);
    tx.commit().await.unwrap();
    for what in ["preview", "send"] {
        let fields = [("title", "꽃 이름"), ("text", text.as_str()), ("do", what)];
        let answer = app.send(fill(asks.request(&app, "POST", NEW), &fields, b"")).await;
        assert_eq!(answer.status, 422, "{what}");
        assert!(answer.body.contains("하루가 지나서 지워졌어요"), "{}", answer.body);
        assert!(answer.body.contains("앞의 글") && answer.body.contains("뒤의 글\n</textarea>"));
        assert!(answer.body.contains("value=\"노란 꽃\"") && !answer.body.contains(&picture));
    }
    // Chosen anew it is there again.
    let sent = send(&app, &asks, NEW, "send", &photograph()).await;
    assert!(sent.header("location").contains("sent=shown"), "{}", sent.body);
    let page = asks.get(&app, &format!("/ko/topic/{}", sent.topic())).await.body;
    assert_eq!(address(&page), picture);
    assert_eq!(app.get(&picture).await.status, 200);
}

#[tokio::test]
async fn so_many_pictures_a_day_and_no_more() {
    let app = TestApp::new().await;
    let asks = app.member("봄비").await;
    for number in 1..=21 {
        let answer = send(&app, &asks, NEW, "preview", &jpeg(20 + number, 20)).await;
        assert_eq!(answer.status, if number > 20 { 422 } else { 200 });
        assert_eq!(answer.body.contains("오늘은 사진을 더 넣을 수 없어요"), number > 20);
    }
    assert_eq!(files(&app).len(), 20);
}

#[tokio::test]
async fn what_is_nobodys_is_swept_away() {
    let mut app = TestApp::new().await;
    let asks = known(&app, "봄비").await;
    let shown = send(&app, &asks, NEW, "send", &photograph()).await;
    let picture = address(&asks.get(&app, &format!("/ko/topic/{}", shown.topic())).await.body);
    let folder = app.folder().join("uploads");
    let kept = files(&app);
    for name in ["bcd.jpg", ".0123.part", "fgh.png", "notes.txt"] {
        fs::write(folder.join(name), b"x").unwrap();
    }
    let old = SystemTime::from(domain::time::Clock::System.now()) - Duration::from_secs(25 * 3_600);
    for name in ["bcd.jpg", ".0123.part", "notes.txt"] {
        File::options().write(true).open(folder.join(name)).unwrap().set_modified(old).unwrap();
    }
    File::options().write(true).open(&kept[0]).unwrap().set_modified(old).unwrap();
    app.restart(&["--no-seed"]).await;
    let started = Instant::now();
    while files(&app).len() > 3 && started.elapsed() < Duration::from_secs(10) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let mut left: Vec<_> = files(&app).iter().map(|p| p.file_name().unwrap().to_owned()).collect();
    let mut expected = vec![kept[0].file_name().unwrap().to_owned()];
    expected.extend(["fgh.png".into(), "notes.txt".into()]);
    left.sort();
    expected.sort();
    assert_eq!(left, expected, "what is new, what is shown and what is not ours stays");
    assert_eq!(app.get(&picture).await.status, 200);
}
