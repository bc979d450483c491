//! Words of the South explained where they stand, and whose words a reader chose.

use tests::{Answer, Csv, TestApp, row};

const TEXT: &str = "도시락을 나눠요. 휴대폰으로 신청하고, 도시락은 서명하고 가져가세요.";

/// The word, with the one of the North above it.
const LUNCHBOX: &str =
    "<ruby lang=\"ko-KR\">도시락<rp>(</rp><rt lang=\"ko-KP\">곽밥</rt><rp>)</rp></ruby>";

async fn directory() -> (TestApp, String) {
    let listing = row("a-1", "도시락 나눔")
        .with("organization", "새벽 도시락")
        .with("description", TEXT)
        .with("eligibility", "도시락이나 반찬이 필요한 기초생활수급자")
        .with("title_en", "Lunch boxes");
    let app = TestApp::listing(&Csv::of([listing]).column("title_en")).await;
    app.wait_for_total(&[], 1).await;
    let id = app.api(&[]).await["hits"][0]["id"].as_str().unwrap().to_owned();
    (app, format!("/listing/{id}"))
}

async fn seen_as(app: &TestApp, path: &str, cookie: &str) -> String {
    let cookie = format!("madang-view={cookie}");
    app.send(app.request("GET", path).header("cookie", cookie)).await.body
}

/// A page as it is read, without its tags.
fn words(page: &str) -> String {
    let parts = page.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect()
}

#[tokio::test]
async fn a_word_of_the_south_stands_with_the_familiar_one_once_on_a_page() {
    let (app, listing) = directory().await;
    let page = app.get(&format!("/ko{listing}")).await.body;
    assert_eq!(page.matches(LUNCHBOX).count(), 1, "in description and eligibility together");
    assert!(page.contains(">손전화</rt>") && page.contains("휴대폰<rp>"));
    assert!(page.contains(">찔게</rt>"), "who may come is explained, too");
    assert!(page.contains("<h1 lang=\"ko\">도시락 나눔</h1>"), "a title is left as it is");
    let name = page.split("listing-org").nth(1).unwrap().split("</p>").next().unwrap();
    assert!(name.contains("새벽 도시락") && !name.contains("ruby"), "and a name: {name}");
    assert!(page.contains(&format!("<meta name=\"description\" content=\"{TEXT}\"")));
}

#[tokio::test]
async fn who_chose_the_words_of_the_south_reads_the_text_as_it_was_written() {
    let (app, listing) = directory().await;
    for locale in ["ko", "ko-KP"] {
        let page = seen_as(&app, &format!("/{locale}{listing}"), "ko.m.auto.south").await;
        assert!(!page.contains("<ruby") && words(&page).contains(TEXT), "{locale}");
    }
}

#[tokio::test]
async fn the_words_of_the_north_stand_in_the_text_with_particles_that_agree() {
    let (app, listing) = directory().await;
    for (path, cookie) in [("ko", "ko.m.auto.north"), ("ko-KP", "ko-KP.m.auto"), ("ko-KP", "")] {
        let page = seen_as(&app, &format!("/{path}{listing}"), cookie).await;
        let word = "<ruby lang=\"ko-KP\">손전화<rp>(</rp><rt lang=\"ko-KR\">휴대폰</rt><rp>)</rp></ruby>로";
        assert!(page.contains(word), "{path} {cookie}");
        assert!(page.contains("<span lang=\"ko-KP\">곽밥</span>은"), "again, without the other");
        assert!(page.contains("<h1 lang=\"ko\">도시락 나눔</h1>"));
    }
    let together = seen_as(&app, &format!("/ko-KP{listing}"), "ko-KP.m.auto.both").await;
    assert!(together.contains(LUNCHBOX));
}

#[tokio::test]
async fn who_reads_another_language_gets_the_korean_text_as_it_is() {
    let (app, listing) = directory().await;
    for locale in ["en", "zh"] {
        let page = seen_as(&app, &format!("/{locale}{listing}"), "ko.m.auto.north").await;
        assert!(page.contains(TEXT) && !page.contains("<ruby"), "{locale}");
        assert!(!page.contains("name=\"words\""), "no switch in {locale}");
    }
}

#[tokio::test]
async fn the_words_of_a_text_are_listed_with_what_they_mean() {
    let (app, listing) = directory().await;
    for locale in ["ko", "ko-KP"] {
        let page = app.get(&format!("/{locale}{listing}")).await.body;
        let list = page.split("<details class=\"words-here\">").nth(1).unwrap();
        let list = list.split("</details>").next().unwrap();
        for id in ["lunchbox", "mobile-phone", "signature", "basic-livelihood-recipient"] {
            let link = format!("href=\"/{locale}/words/{id}\"");
            assert_eq!(list.matches(&link).count(), 1, "{link}");
        }
        let glossary = glossary::Glossary::built_in();
        assert!(list.contains(&glossary.concept("lunchbox").unwrap().meaning));
        assert!(list.contains("은행 돈표"), "what to beware of about 수표");
    }
    let plain =
        TestApp::listing(&Csv::of([row("a-2", "도시락").with("description", "와요.")])).await;
    plain.wait_for_total(&[], 1).await;
    let id = plain.api(&[]).await["hits"][0]["id"].as_str().unwrap().to_owned();
    let page = plain.get(&format!("/ko/listing/{id}")).await.body;
    assert!(!page.contains("words-here"), "nothing to list");
}

#[tokio::test]
async fn what_others_wrote_stays_text_around_explained_words() {
    let description = "<u>도시락</u> & \"휴대폰\"<script>alert(1)</script>";
    let app = TestApp::listing(&Csv::of([row("a-1", "가").with("description", description)])).await;
    app.wait_for_total(&[], 1).await;
    let id = app.api(&[]).await["hits"][0]["id"].as_str().unwrap().to_owned();
    let page = app.get(&format!("/ko/listing/{id}")).await.body;
    assert!(!page.contains("<u>") && !page.contains("<script>alert"));
    assert!(
        page.contains("&lt;u&gt;") && page.contains("곽밥</rt>") && page.contains("손전화</rt>")
    );
}

#[tokio::test]
async fn the_switch_is_a_plain_form_and_keeps_the_other_choices() {
    let app = TestApp::new().await;
    let choose = async |words: &str, cookie: &str| -> Answer {
        let form = [("to", "/ko/help"), ("words", words)];
        let request = app.request("POST", "/display").form(&form);
        app.send(request.header("cookie", format!("madang-view={cookie}"))).await
    };
    let chosen = choose("north", "ko.xl.dark").await;
    assert_eq!((chosen.status.as_u16(), chosen.header("location")), (303, "/ko/help"));
    assert!(chosen.header("set-cookie").starts_with("madang-view=ko.xl.dark.north;"));
    let back = choose("both", "ko.xl.dark.north").await;
    assert!(back.header("set-cookie").starts_with("madang-view=ko.xl.dark.both;"));
    assert_eq!(choose("east", "").await.status, 400);

    let pressed = |page: &str| {
        let button = page.split("name=\"words\"").find(|b| b.contains("aria-pressed=\"true\""));
        button.map(|b| b.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned())
    };
    let shown = |path: &'static str, cookie: &'static str| seen_as(&app, path, cookie);
    for (path, cookie, value) in [
        ("/ko", "", "both"),
        ("/ko-KP", "", "north"),
        ("/ko", "ko.m.auto.south", "south"),
        ("/ko-KP", "ko.m.auto.both", "both"),
        ("/ko", "ko.m.auto.east", "both"),
    ] {
        let page = shown(path, cookie).await;
        let switch =
            page.split("name=\"words\"").skip(1).collect::<Vec<_>>().join("name=\"words\"");
        assert_eq!(pressed(&switch).as_deref(), Some(value), "{path} {cookie}");
    }
}
