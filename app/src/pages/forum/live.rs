//! Tells an open page how many replies were published since it was made (server-sent events,
//! HTML Living Standard, section 9.2): 'NUMBER ID', with the id of the first of them.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::id::{AccountId, TopicId};
use jiff::Timestamp;
use serde::Deserialize;

use super::read_topic;
use crate::error::{PageError, respond};
use crate::live::Seat;
use crate::reader::Reader;
use crate::state::AppState;

/// A page that is open for longer asks again.
const LASTS: Duration = Duration::from_secs(600);
/// So often something is sent that nobody between takes the connection for dead.
const PULSE: Duration = Duration::from_secs(25);

/// When the page was made, in milliseconds since 1970.
#[derive(Deserialize)]
pub(crate) struct Asked {
    since: i64,
}

pub(crate) async fn live(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let open = async {
        let topic = read_topic(&mut state.store.read().await?, &reader, &id).await?.id;
        let since = Timestamp::from_millisecond(asked.since).map_err(|_| PageError::BadRequest)?;
        // Without content browsers do not ask again (same section).
        let Some(seat) = state.live.seat() else {
            return Ok(StatusCode::NO_CONTENT.into_response());
        };
        let watch = Watch { state: state.clone(), me: reader.actor().account(), topic, since };
        Ok::<_, PageError>(watch.told(seat))
    };
    respond(&reader, open.await)
}

struct Watch {
    state: AppState,
    me: Option<AccountId>,
    topic: TopicId,
    since: Timestamp,
}

impl Watch {
    fn told(self, mut seat: Seat) -> Response {
        let events = async_stream::stream! {
            let ends = tokio::time::Instant::now() + LASTS;
            let mut told = 0;
            loop {
                match self.look().await {
                    Ok((count, Some(first))) if count != told => {
                        told = count;
                        yield Ok::<_, Infallible>(Event::default().data(format!("{count} {first}")));
                    }
                    Ok(_) => {}
                    Err(error) => {
                        tracing::warn!(%error, "an open page could not be told of replies");
                        break;
                    }
                }
                match tokio::time::timeout_at(ends, seat.wait(self.topic)).await {
                    Ok(true) => {}
                    Ok(false) | Err(_) => break,
                }
            }
        };
        let told = Sse::new(events).keep_alive(KeepAlive::new().interval(PULSE));
        // Without this axum says no more than that it has to be asked for again.
        ([(header::CACHE_CONTROL, "private, no-store")], told).into_response()
    }

    async fn look(&self) -> Result<(i64, Option<domain::id::PostId>), store::StoreError> {
        let mut tx = self.state.store.read().await?;
        store::forum::replies_since(&mut tx, self.me, self.topic, self.since).await
    }
}
