//! The topics of a board as an Atom feed (RFC 4287): published ones, as everybody sees them.

use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::forum::Board;
use jiff::Timestamp;
use leptos::prelude::*;
use store::forum::Listed;

use super::text::beginning;
use super::{name_of, tag};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::reader::Reader;
use crate::state::AppState;

/// Topics in a feed.
const ENTRIES: u32 = 30;

pub(crate) async fn feed(
    State(state): State<AppState>,
    reader: Reader,
    Path(board): Path<String>,
) -> Response {
    let shown = async {
        let board = Board::named(&board).ok_or(PageError::NotFound)?;
        let mut tx = state.store.read().await?;
        let topics = store::forum::topics(&mut tx, board, None, None, ENTRIES).await?;
        let xml = written(&reader, board, &topics);
        let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
        Ok::<_, PageError>((kind, xml).into_response())
    };
    respond(&reader, shown.await)
}

fn written(reader: &Reader, board: Board, topics: &[Listed]) -> String {
    let locale = reader.locale;
    let address = |path: &str| format!("{}{}", reader.site.origin, reader.href(path));
    let here = address(&format!("/talk/{board}"));
    let link = |rel: &str, href: String| Link { rel: rel.into(), href, ..Link::default() };
    let latest = topics.first().map_or(Timestamp::UNIX_EPOCH, |topic| topic.active_at);
    let feed = Feed {
        title: Text::plain(t!(locale, "document-title", page = name_of(reader, board))),
        id: here.clone(),
        updated: instant(latest),
        // Who signed with a handle is not spread beyond the page.
        authors: vec![Person { name: t!(locale, "site-name"), ..Person::default() }],
        links: vec![link("self", format!("{here}/feed.xml")), link("alternate", here)],
        entries: topics
            .iter()
            .map(|topic| {
                let href = address(&format!("/topic/{}", topic.id));
                entry(reader, topic, link("alternate", href))
            })
            .collect(),
        lang: Some(locale.tag().into()),
        ..Feed::default()
    };
    feed.to_string()
}

fn entry(reader: &Reader, topic: &Listed, link: Link) -> Entry {
    let said = if topic.content_note.is_empty() {
        beginning(&markup::plain(&topic.excerpt), 200)
    } else {
        format!("{}: {}", t!(reader.locale, "content-note"), topic.content_note)
    };
    let author = Person { name: topic.name.clone(), ..Person::default() };
    Entry {
        title: Text { lang: Some(tag(topic.language).into()), ..Text::plain(topic.title.clone()) },
        id: format!("urn:uuid:{}", topic.id),
        updated: instant(topic.active_at),
        authors: if topic.alias { vec![author] } else { Vec::new() },
        links: vec![link],
        summary: Some(Text { lang: Some(tag(topic.language).into()), ..Text::plain(said) }),
        ..Entry::default()
    }
}

/// The instant in the type of the library.
fn instant(at: Timestamp) -> FixedDateTime {
    at.to_string().parse().unwrap_or_default()
}

/// Tells the browser where the feed of the board is that the reader looks at.
pub(crate) fn feed_link(reader: &Reader) -> Option<AnyView> {
    let path = reader.here.split('?').next().unwrap_or_default();
    let board = Board::named(path.strip_prefix("/talk/")?)?;
    let href = reader.href(&format!("/talk/{board}/feed.xml"));
    let title = name_of(reader, board);
    Some(
        view! { <link rel="alternate" type="application/atom+xml" href=href title=title /> }
            .into_any(),
    )
}
