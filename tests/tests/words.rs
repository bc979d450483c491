//! The glossary as a reader without script gets it.

use tests::{Answer, Csv, TestApp, row};

async fn post(app: &TestApp, path: &str, text: &str) -> Answer {
    app.send(app.request("POST", path).form(&[("text", text)])).await
}

/// What waits for review about a word; with an empty id, of new words.
async fn waiting(app: &TestApp, id: &str) -> Vec<String> {
    let subject = domain::suggestion::Subject::Word(id.into());
    let url = app.database_url().parse().unwrap();
    let store = store::Store::connect(&url).await.unwrap();
    store::suggestion::waiting(&mut store.read().await.unwrap(), &subject).await.unwrap()
}

/// The page of words that fit.
async fn look_up(app: &TestApp, q: &str) -> String {
    let request = app.request("GET", "/ko/words").query(&[("q", q)]);
    let answer = app.send(request).await;
    assert_eq!(answer.status, 200, "{q}");
    answer.body
}

/// The rows of a page of words, in their order.
fn rows(page: &str) -> Vec<&str> {
    page.split("<li class=\"word\">").skip(1).filter_map(|row| row.split("</li>").next()).collect()
}

#[tokio::test]
async fn every_page_of_the_glossary_is_there_in_every_language() {
    let app = TestApp::new().await;
    for (path, tag) in [("ko", "ko-KR"), ("ko-KP", "ko-KP"), ("en", "en"), ("zh", "zh-CN")] {
        for page in
            ["", "/lunchbox", "/lunchbox/suggest", "/suggest", "/learn", "/learn?subject=food"]
        {
            let answer = app.get(&format!("/{path}/words{page}")).await;
            assert_eq!(answer.status, 200, "/{path}/words{page}");
            assert!(answer.body.contains(&format!("<html lang=\"{tag}\"")), "/{path}/words{page}");
            let bar = format!("href=\"/{path}/words\" aria-current=");
            assert!(answer.body.contains(&bar), "/{path}/words{page}: the bar says where one is");
        }
    }
}

#[tokio::test]
async fn a_word_is_found_as_people_type_it() {
    let app = TestApp::new().await;
    for typed in ["곽밥", "도시락", "lunch box", "盒饭", "ㄷㅅㄹ", "도 시 락", "도시", "ehtlfkr"]
    {
        let page = look_up(&app, typed).await;
        assert!(rows(&page).iter().any(|r| r.contains("/ko/words/lunchbox\"")), "{typed}");
    }
    let north = look_up(&app, "로동").await;
    assert!(rows(&north).iter().any(|r| r.contains("노동")), "the South's spelling of it");
    assert!(north.contains("name=\"robots\" content=\"noindex\""));
}

/// What the API completes: the words, with what North and South call the same thing.
async fn completed(app: &TestApp, q: &str) -> Vec<String> {
    let answer = app.send(app.request("GET", "/api/v1/words").query(&[("q", q)])).await;
    assert_eq!(answer.status, 200, "{q}");
    let json = answer.json();
    let words = json["suggestions"].as_array().unwrap().iter().map(|word| {
        let part = |name: &str| word[name].as_str().unwrap().to_owned();
        ["text", "vocabulary", "concept", "north", "south"].map(part).join(" ")
    });
    words.collect()
}

#[tokio::test]
async fn a_word_is_completed_in_every_vocabulary_while_it_is_typed() {
    let app = TestApp::new().await;
    for (typed, word) in [
        ("곽", "곽밥 ko-KP"),
        ("도시", "도시락 ko-KR"),
        ("ㄷㅅㄹ", "도시락 ko-KR"),
        ("도시ㄹ", "도시락 ko-KR"),
        ("도시라", "도시락 ko-KR"),
        ("ehtlfk", "도시락 ko-KR"),
        ("lunchb", "lunch box en"),
        ("盒饭", "盒饭 zh-CN"),
    ] {
        let found = completed(&app, typed).await;
        let expected = format!("{word} lunchbox 곽밥 도시락");
        assert!(found.contains(&expected), "{typed}: {found:?}");
        assert!(found.len() <= 6, "{typed}: {found:?}");
    }
    for typed in ["", "쀍쀍", "<>", "%"] {
        assert!(completed(&app, typed).await.is_empty(), "{typed}");
    }
    let longer = "가".repeat(201);
    let refused = app.send(app.request("GET", "/api/v1/words").query(&[("q", &longer)])).await;
    assert_eq!(refused.status, 400);
    assert_eq!(refused.json()["parameters"][0]["name"], "q");
}

#[tokio::test]
async fn each_word_says_in_which_language_it_is() {
    let app = TestApp::new().await;
    let pair = |page: String| {
        let row = rows(&page).into_iter().find(|r| r.contains("/words/lunchbox\""));
        row.unwrap().to_owned()
    };
    let place = |row: &str, tag: &str, word: &str| {
        let lang = row.find(&format!("lang=\"{tag}\""))?;
        row.get(lang..)?.split_once('>')?.1.starts_with(word).then_some(lang)
    };
    let korean = pair(look_up(&app, "곽밥").await);
    let (north, south) = (place(&korean, "ko-KP", "곽밥"), place(&korean, "ko-KR", "도시락"));
    assert!(north < south && north.is_some(), "{korean}");
    let turned = pair(app.get("/ko/words?q=lunchbox&from=south").await.body);
    assert!(turned.find("도시락") < turned.find("곽밥"), "{turned}");
    let english = pair(app.get("/en/words?q=lunchbox").await.body);
    assert!(place(&english, "en", "lunch box") < place(&english, "ko-KP", "곽밥"), "{english}");
}

#[tokio::test]
async fn one_browses_by_letter_subject_direction_and_page() {
    let app = TestApp::new().await;
    let all = app.get("/ko/words").await.body;
    assert_eq!(rows(&all).len(), 50);
    assert!(all.contains("rel=\"canonical\"") && all.contains("page=2"));
    let second = app.get("/ko/words?page=2").await.body;
    assert_ne!(rows(&all).first(), rows(&second).first());
    let beyond = app.get("/ko/words?page=9999").await.body;
    assert!(!rows(&beyond).is_empty(), "the last page");

    let letter = app.get("/ko/words?initial=%E3%84%B7&subject=food").await.body;
    let (food, first) = (rows(&letter), |row: &str| row.split('>').nth(1).unwrap().to_owned());
    assert!(food.len() > 3 && food.iter().all(|r| r.contains("음식")));
    for row in &food {
        let begins = first(row).trim().chars().next().unwrap();
        assert!(('다'..='띻').contains(&begins), "{begins} in {row}");
    }
    for odd in
        ["?initial=%3Cscript%3E", "?subject=..%2F", "?from=x&page=0", "?page=a&%FF", "?q=%FF"]
    {
        assert_eq!(app.get(&format!("/ko/words{odd}")).await.status, 200, "{odd}");
    }
}

#[tokio::test]
async fn a_word_that_is_not_there_leads_on() {
    let app = TestApp::new().await;
    let page = look_up(&app, "<b>쀍쀍").await;
    assert!(rows(&page).is_empty() && !page.contains("<b>쀍쀍"));
    assert!(
        page.contains("/ko/search?q=%3Cb%3E") && page.contains("/ko/words/suggest?word=%3Cb%3E")
    );
    let form = app.get("/ko/words/suggest?word=%3C/textarea%3E%EA%B3%BD%EB%B0%A5").await.body;
    assert!(form.contains("낱말: &lt;/textarea&gt;곽밥"), "the word is in the field, as text");
    for path in ["/ko/words/nope", "/ko/words/nope/suggest", "/ko/words/%3Cb%3E"] {
        assert_eq!(app.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn the_page_of_a_word_tells_all_there_is_to_know() {
    let listing = row("a-1", "도시락 배달원").with("description", "점심 도시락을 날라요");
    let app = TestApp::listing(&Csv::of([listing, row("a-2", "무료 치과")])).await;
    app.wait_for_total(&[], 2).await;
    let page = app.get("/ko/words/lunchbox").await.body;
    for said in [
        "lang=\"ko-KP\">곽밥",
        "lang=\"ko-KR\">도시락",
        "lang=\"zh-CN\">盒饭",
        "밥곽",
        "그릇에 담아 가는",
        "<mark>도시락</mark>",
        "/ko/words/lunchbox-delivery",
        "견주어 펴낸 자료",
        "도시락 배달원",
        "/ko/words/lunchbox/suggest",
        "hreflang=\"zh-CN\"",
    ] {
        assert!(page.contains(said), "{said}");
    }
    assert!(!page.contains("무료 치과"), "what does not use the word is no listing of it");
    assert!(!page.contains("data-tone=\"alert\""));
    let false_friend = app.get("/ko/words/fermented-fish").await.body;
    assert!(false_friend.contains("data-tone=\"alert\""));
    let verb = app.get("/ko/words/be-hungry").await.body;
    assert!(verb.contains("<mark>"), "also where it stands in another form");
}

#[tokio::test]
async fn a_word_waits_for_somebody_who_grew_up_with_it() {
    let app = TestApp::new().await;
    let concepts = glossary::Glossary::built_in().concepts();
    for review in [true, false] {
        let concept = concepts.iter().find(|c| c.review == review).unwrap();
        let page = app.get(&format!("/ko/words/{}", concept.id)).await.body;
        assert_eq!(page.contains("아직 살펴보지 못한"), review, "{}", concept.id);
    }
}

#[tokio::test]
async fn new_words_and_corrections_are_held_for_review() {
    let app = TestApp::new().await;
    let sent = post(&app, "/ko/words/lunchbox/suggest", " 밥곽이라고도 해요 ").await;
    assert_eq!(sent.header("location"), "/ko/words/lunchbox?told=held");
    assert_eq!(waiting(&app, "lunchbox").await, ["밥곽이라고도 해요"]);
    let thanks = app.get("/ko/words/lunchbox?told=held").await.body;
    assert!(thanks.contains("role=\"status\"") && !thanks.contains("밥곽이라고도 해요"));

    let sent = post(&app, "/ko/words/suggest", "낱말: 인차").await;
    assert_eq!(sent.header("location"), "/ko/words?told=held");
    assert_eq!(waiting(&app, "").await, ["낱말: 인차"]);
    for _ in 0..25 {
        post(&app, "/ko/words/suggest", "또 하나").await;
        post(&app, "/ko/words/lunchbox/suggest", "또").await;
    }
    assert_eq!(waiting(&app, "lunchbox").await.len(), 20, "by then it is known to be wrong");
    assert_eq!(waiting(&app, "").await.len(), 26, "each new word may be another");

    for (typed, said) in [(" ", "낱말을 하나라도"), ("850101-1234567", "주민등록번호처럼")]
    {
        let answer = post(&app, "/ko/words/suggest", typed).await;
        assert!(answer.status == 422 && answer.body.contains(said), "{said}");
    }
    assert_eq!(post(&app, "/ko/words/nope/suggest", "글").await.status, 404);
}

#[tokio::test]
async fn without_script_the_cards_are_a_list_in_which_one_uncovers_the_other_word() {
    let app = TestApp::new().await;
    let pairs = |page: &str| {
        let list = page.split("class=\"pairs\"").nth(1).unwrap();
        list.matches("<details>").count()
    };
    let first = app.get("/ko/words/learn?subject=food").await.body;
    assert_eq!(pairs(&first), 40);
    let last = app.get("/ko/words/learn?subject=food&page=3").await.body;
    assert!((1..40).contains(&pairs(&last)));
    let deck = first.split("<section ").nth(1).and_then(|s| s.split('>').next()).unwrap();
    assert!(deck.contains("class=\"deck\"") && deck.contains("hidden"), "{deck}");
    let list = first.split("class=\"pairs\"").nth(1).unwrap();
    assert!(list.contains("<summary lang=\"ko-KP\">") && list.contains("<b lang=\"ko-KR\">"));
    assert_eq!(app.get("/ko/words/learn").await.header("set-cookie"), "");
}

#[tokio::test]
async fn search_engines_find_every_word() {
    let app = TestApp::new().await;
    assert!(app.get("/sitemap.xml").await.body.contains("/sitemap/words</loc>"));
    let sitemap = app.get("/sitemap/words").await;
    assert_eq!(sitemap.header("content-type"), "application/xml; charset=utf-8");
    let words = glossary::Glossary::built_in().concepts().len();
    assert_eq!(sitemap.body.matches("<url>").count(), (words + 2) * 4);
    assert!(app.get("/robots.txt").await.body.contains("Disallow: /ko/words?"));
}
