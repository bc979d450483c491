//! What search engines read: robots.txt and the sitemap.

use app::AppState;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::forum::Board;
use domain::id::{ListingId, TopicId};
use domain::locale::Locale;
use glossary::Glossary;
use store::directory::Address;

/// Listings on one page of the sitemap: each stands there once in each language,
/// and a page may hold 50,000 addresses (sitemaps.org).
const LISTINGS_PER_PAGE: u32 = 10_000;

/// The pages that are always there, below the locale; those of the glossary stand with it.
const PAGES: [&str; 5] = ["", "/help", "/talk", "/about", "/privacy"];
const WORD_PAGES: [&str; 2] = ["/words", "/words/learn"];

/// `/robots.txt`: everything but results of searches, which are endless.
pub(crate) async fn robots(State(state): State<AppState>) -> String {
    let searches: String = Locale::ALL
        .iter()
        .map(|l| l.path())
        .map(|l| {
            format!(
                "Disallow: /{l}/search\nDisallow: /{l}/words?\nDisallow: /{l}/post/\n\
                 Disallow: /{l}/me/\nDisallow: /{l}/topic/*/live\n"
            )
        })
        .collect();
    let origin = &state.site.origin;
    format!(
        "User-agent: *\n{searches}Disallow: /api/\nDisallow: /language/\n\nSitemap: {origin}/sitemap.xml\n"
    )
}

/// `/sitemap.xml`: an index of the pages of the sitemap. Each page begins after
/// the listing that its address names, so that none is skipped while others come and go.
pub(crate) async fn sitemap_index(State(state): State<AppState>) -> Response {
    let pages = async {
        let mut tx = state.store.read().await?;
        let mut starts = Vec::new();
        let mut after = None;
        loop {
            let page = store::directory::addresses(&mut tx, after, LISTINGS_PER_PAGE).await?;
            after = page.last().map(|a| a.id);
            match after.filter(|_| page.len() == LISTINGS_PER_PAGE as usize) {
                Some(last) => starts.push(last.to_string()),
                None => break,
            }
        }
        let mut after = None;
        loop {
            let page = store::forum::addresses(&mut tx, after, LISTINGS_PER_PAGE).await?;
            after = page.last().map(|a| a.id);
            match after.filter(|_| page.len() == LISTINGS_PER_PAGE as usize) {
                Some(last) => starts.push(format!("topics/{last}")),
                None => return Ok(starts),
            }
        }
    };
    let origin = &state.site.origin;
    xml(pages.await.map(|starts: Vec<String>| {
        let first = ["start", "topics/start", "words"]
            .map(|name| format!("<sitemap><loc>{origin}/sitemap/{name}</loc></sitemap>"));
        let more = starts
            .iter()
            .map(|id| format!("<sitemap><loc>{origin}/sitemap/{id}</loc></sitemap>"));
        let pages: String = first.into_iter().chain(more).collect();
        format!(
            "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{pages}</sitemapindex>"
        )
    }))
}

/// `/sitemap/words`: the glossary. Its addresses only ever change with the program.
pub(crate) async fn sitemap_words(State(state): State<AppState>) -> Response {
    let origin = &state.site.origin;
    let pages = WORD_PAGES.iter().map(|path| urls(origin, path, None));
    let concepts = Glossary::built_in().concepts().iter();
    let concepts = concepts.map(|c| urls(origin, &format!("/words/{}", c.id), None));
    xml(Ok(urlset(&pages.chain(concepts).collect::<String>())))
}

/// `/sitemap/start` and `/sitemap/ID`: the pages, then listings after that id.
pub(crate) async fn sitemap(State(state): State<AppState>, Path(start): Path<String>) -> Response {
    let after = match start.as_str() {
        "start" => None,
        id => match id.parse::<ListingId>() {
            Ok(id) => Some(id),
            Err(_) => return StatusCode::NOT_FOUND.into_response(),
        },
    };
    let read = async {
        let mut tx = state.store.read().await?;
        store::directory::addresses(&mut tx, after, LISTINGS_PER_PAGE).await
    };
    let origin = &state.site.origin;
    xml(read.await.map(|listings| {
        let pages = PAGES.iter().filter(|_| after.is_none()).map(|path| urls(origin, path, None));
        let listings = listings.iter().map(|Address { id, last_modified }| {
            urls(origin, &format!("/listing/{id}"), Some(last_modified.strftime("%F").to_string()))
        });
        urlset(&pages.chain(listings).collect::<String>())
    }))
}

/// `/sitemap/topics/start` and `/sitemap/topics/ID`: published topics after that id.
pub(crate) async fn sitemap_topics(
    State(state): State<AppState>,
    Path(start): Path<String>,
) -> Response {
    let after = match start.as_str() {
        "start" => None,
        id => match id.parse::<TopicId>() {
            Ok(id) => Some(id),
            Err(_) => return StatusCode::NOT_FOUND.into_response(),
        },
    };
    let read = async {
        let mut tx = state.store.read().await?;
        store::forum::addresses(&mut tx, after, LISTINGS_PER_PAGE).await
    };
    let origin = &state.site.origin;
    xml(read.await.map(|topics| {
        let boards = Board::ALL
            .iter()
            .filter(|_| after.is_none())
            .map(|board| urls(origin, &format!("/talk/{board}"), None));
        let topics = topics.iter().map(|topic| {
            let date = topic.active_at.strftime("%F").to_string();
            urls(origin, &format!("/topic/{}", topic.id), Some(date))
        });
        urlset(&boards.chain(topics).collect::<String>())
    }))
}

fn urlset(urls: &str) -> String {
    format!(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">{urls}</urlset>"
    )
}

/// One page in every language, each naming the others. Nothing in these
/// addresses needs escaping: they are our origin, fixed words and ids.
fn urls(origin: &str, path: &str, last_modified: Option<String>) -> String {
    let address = |l: Locale| format!("{origin}/{}{path}", l.path());
    let alternates: String = Locale::ALL
        .iter()
        .map(|l| {
            format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                l.tag(),
                address(*l)
            )
        })
        .collect();
    let modified =
        last_modified.map(|date| format!("<lastmod>{date}</lastmod>")).unwrap_or_default();
    Locale::ALL
        .iter()
        .map(|l| format!("<url><loc>{}</loc>{modified}{alternates}</url>", address(*l)))
        .collect()
}

fn xml(body: Result<String, store::StoreError>) -> Response {
    match body {
        Ok(body) => {
            let xml = HeaderValue::from_static("application/xml; charset=utf-8");
            let body = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{body}\n");
            ([(header::CONTENT_TYPE, xml)], body).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "the sitemap could not be read");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
