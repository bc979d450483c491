//! The pictures in posts.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::forum::{PostState, is_picture_name, pictures};
use domain::policy::Action;
use store::Tx;
use store::forum::{Post, Sight, Topic};

use super::may_read;
use crate::error::{PageError, respond};
use crate::reader::Reader;
use crate::state::AppState;

/// Who may see a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seen {
    /// Everybody: a post that is published shows it.
    ByAll,
    /// Who added it, and who decides about a post that shows it.
    ByFew,
}

/// `GET /uploads/NAME`. What somebody may not see is answered as if it were not there.
pub(crate) async fn upload(
    State(state): State<AppState>,
    reader: Reader,
    Path(name): Path<String>,
    asked: HeaderMap,
) -> Response {
    let nothing = || StatusCode::NOT_FOUND.into_response();
    if !is_picture_name(&name) {
        return nothing();
    }
    let found = async {
        let seen = seen(&mut state.store.read().await?, &reader, &name).await?;
        let Some(seen) = seen else { return Ok(nothing()) };
        // The name is that of the content, so nothing else can ever be behind it.
        let tag = format!("\"{name}\"");
        if asked.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes())
        {
            return Ok(StatusCode::NOT_MODIFIED.into_response());
        }
        let file = state.uploads.read(&name).await.map_err(PageError::from)?;
        Ok(file.map_or_else(nothing, |bytes| answer(&name, bytes, &tag, seen)))
    };
    respond(&reader, found.await)
}

fn answer(name: &str, bytes: Vec<u8>, tag: &str, seen: Seen) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    let content = if name.ends_with(".png") { "image/png" } else { "image/jpeg" };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content));
    // It is asked for anew each time: its post may have been taken back.
    let kept = match seen {
        Seen::ByAll => "private, no-cache",
        Seen::ByFew => "private, no-store",
    };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    if let (Seen::ByAll, Ok(tag)) = (seen, HeaderValue::from_str(tag)) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// Whether the reader may see a picture.
async fn seen(tx: &mut Tx, reader: &Reader, name: &str) -> Result<Option<Seen>, PageError> {
    let me = reader.actor().account();
    let sight = Sight { me, moderates: false };
    let mut few = match me {
        Some(me) => store::upload::is_of(tx, me, name).await?,
        None => false,
    };
    for post in store::upload::posts_with(tx, name).await? {
        let Some((post, topic)) = store::forum::post_by_id(tx, sight, post).await? else {
            continue;
        };
        if shows(reader, &post, &topic, name) {
            return Ok(Some(Seen::ByAll));
        }
        few |= decides(reader, &post, &topic);
    }
    Ok(few.then_some(Seen::ByFew))
}

/// Whether the text that everybody reads has the picture in it. One that waits to take its
/// place is nobody's yet.
fn shows(reader: &Reader, post: &Post, topic: &Topic, name: &str) -> bool {
    post.state == PostState::Published
        && may_read(reader, topic)
        && matches!(topic.state, PostState::Published | PostState::Withdrawn)
        && pictures(&post.body).contains(&name)
}

fn decides(reader: &Reader, post: &Post, topic: &Topic) -> bool {
    let thing = post.thing(topic, reader.actor().account());
    let may = |action| reader.actor().may(action, Some(&thing)).is_ok();
    [Action::Decide, Action::DecideStory, Action::DecideEscalated].into_iter().any(may)
}
