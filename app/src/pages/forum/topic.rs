//! A topic: the question, the answer that helped, and what else was said.

mod below;
mod onward;
mod view;

use std::collections::HashMap;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::PostState;
use domain::id::PostId;
use serde::Deserialize;
use store::forum::{Following, From, Post, Reacted, Sight, Topic};

use super::{POSTS, post_path, read_post, read_topic, sight};
use crate::error::{PageError, respond};
use crate::reader::Reader;
use crate::state::AppState;

/// Which posts are asked for, and what has just been done.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    after: String,
    #[serde(default)]
    before: String,
    #[serde(default)]
    at: String,
    /// What became of the post that the reader has just sent.
    #[serde(default)]
    sent: String,
}

impl Asked {
    fn from(&self) -> From {
        let id = |text: &str| text.parse::<PostId>().ok();
        let after = id(&self.after).map(From::After);
        after
            .or_else(|| id(&self.before).map(From::Before))
            .or_else(|| id(&self.at).map(From::At))
            .unwrap_or(From::Start)
    }
}

pub(crate) async fn topic(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let shown = async { Ok(Shown::read(&state, &reader, &id, &asked).await?.page(&reader)) };
    respond(&reader, shown.await)
}

/// Leads to where a post is read.
pub(crate) async fn lead_to_post(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let led = async {
        let (post, topic) = read_post(&mut state.store.read().await?, &reader, &id).await?;
        let to = reader.href(&post_path(&topic, post.id));
        Ok::<_, PageError>(Redirect::to(&to).into_response())
    };
    respond(&reader, led.await)
}

/// What the page shows.
pub(super) struct Shown {
    pub(super) topic: Topic,
    posts: Vec<Post>,
    from: From,
    /// Whether there are posts after these.
    more: bool,
    pub(super) reactions: Vec<Reacted>,
    answer: Option<Post>,
    /// What was decided about posts of the reader: the case, the reason, the message.
    pub(super) decisions: HashMap<PostId, (String, String, String)>,
    following: Following,
    /// How the reader signed in this topic before.
    signed_with_alias: Option<bool>,
    sent: String,
}

impl Shown {
    async fn read(
        state: &AppState,
        reader: &Reader,
        id: &str,
        asked: &Asked,
    ) -> Result<Self, PageError> {
        let mut tx = state.store.read().await?;
        let topic = read_topic(&mut tx, reader, id).await?;
        let sight = sight(reader, &topic);
        let from = asked.from();
        // One more than is shown tells whether there is another page.
        let mut posts = store::forum::posts(&mut tx, sight, topic.id, from, POSTS + 1).await?;
        let more = posts.len() > POSTS as usize;
        if let (true, From::Before(_)) = (more, from) {
            posts.remove(0);
        }
        posts.truncate(POSTS as usize);
        let ends = posts.first().zip(posts.last()).map(|(first, last)| (first.id, last.id));
        let reactions = match ends {
            Some(ends) => store::forum::reactions(&mut tx, sight, topic.id, ends).await?,
            None => Vec::new(),
        };
        let answer = match topic.answer.filter(|_| matches!(from, From::Start)) {
            Some(id) => store::forum::post_by_id(&mut tx, sight, id).await?.map(|(post, _)| post),
            None => None,
        };
        let mut decisions = HashMap::new();
        for post in posts.iter().filter(|post| may_be_refused(sight, post)) {
            decisions.extend(store::forum::decision(&mut tx, post.id).await?.map(|d| (post.id, d)));
        }
        let (mut following, mut signed_with_alias) = (Following::No, None);
        if let Some(me) = sight.me {
            following = store::forum::following(&mut tx, me, topic.id).await?;
            signed_with_alias = store::forum::signed_with_alias(&mut tx, me, topic.id).await?;
        }
        let sent = asked.sent.clone();
        Ok(Self {
            topic,
            posts,
            from,
            more,
            reactions,
            answer: answer.filter(|post| post.state == PostState::Published),
            decisions,
            following,
            signed_with_alias,
            sent,
        })
    }
}

/// Whether a post is the reader's own and a moderator may have said no to it, or to the last
/// text that was sent for it.
fn may_be_refused(sight: Sight, post: &Post) -> bool {
    let newer = post.newer.as_ref().is_some_and(|newer| newer.state == PostState::Rejected);
    let refused = matches!(post.state, PostState::Held | PostState::Rejected | PostState::Hidden);
    sight.me.is_some() && post.author == sight.me && (refused || newer)
}
