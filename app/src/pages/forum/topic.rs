//! A topic: the question, the answer that helped, and what else was said.

use std::collections::HashMap;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::PostState;
use domain::id::PostId;
use domain::policy::Action;
use glossary::Seen;
use leptos::prelude::*;
use serde::Deserialize;
use store::forum::{Following, From, Post, Reacted, Sight, Topic};

use super::compose::{Compose, Kind};
use super::form::Sent;
use super::text::beginning;
use super::{POSTS, crumb, name_of, post, post_path, read_post, read_topic, sight, tag};
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::islands::{DraftSent, LiveReplies};
use crate::parts::{icon, thanks, words_here};
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
        for post in posts.iter().filter(|post| refused(sight, post)) {
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

    fn title(&self, reader: &Reader) -> String {
        // Of the reader's own topic that waits, the title stands in the topic itself.
        match self.topic.title.as_str() {
            "" => t!(reader.locale, "topic-withdrawn"),
            title => title.to_owned(),
        }
    }

    fn head(&self, reader: &Reader) -> Head {
        let published = self.topic.state == PostState::Published;
        let listed = published && matches!(self.from, From::Start);
        let open = self.topic.content_note.is_empty();
        let first = self.posts.first().filter(|_| listed && open);
        Head {
            title: self.title(reader),
            description: first.map(|post| beginning(&markup::plain(&post.body), 160)),
            canonical: listed.then(|| format!("/topic/{}", self.topic.id)),
        }
    }

    fn page(&self, reader: &Reader) -> Response {
        let board = self.topic.board;
        page(StatusCode::OK, reader, &self.head(reader), || {
            let mut seen = Seen::default();
            let answer = self.answer.as_ref().map(|answer| {
                let text = post::helped(reader, self, answer, &mut seen);
                view! { {text} }
            });
            let (opening, rest): (Vec<_>, Vec<_>) = self.posts.iter().partition(|p| p.opening);
            let mut show = |posts: Vec<&Post>| {
                posts.into_iter().map(|one| post::item(reader, self, one, &mut seen)).collect_view()
            };
            let (opening, rest) = (show(opening), show(rest));
            view! {
                {crumb(reader, &format!("/talk/{board}"), name_of(reader, board), None)}
                {self.said(reader)}
                <header class="topic-head">
                    <h1 lang=tag(self.topic.language)>{self.title(reader)}</h1>
                    {self.tags()}
                </header>
                {self.onward(reader, false)}
                <div class="posts">{opening} {answer} {rest}</div>
                {self.onward(reader, true)}
                {words_here(reader, &seen)}
                {self.live(reader)}
                {self.follow(reader)}
                {self.reply(reader)}
            }
        })
    }

    fn tags(&self) -> Option<AnyView> {
        let tags = &self.topic.tags;
        let list = tags.iter().map(|tag| view! { <li>{format!("#{tag}")}</li> }).collect_view();
        (!tags.is_empty()).then(|| {
            view! {
                <ul class="topic-tags" lang=tag(self.topic.language)>
                    {list}
                </ul>
            }
            .into_any()
        })
    }

    /// What became of what the reader has just sent. The draft on the device is not needed
    /// any more.
    fn said(&self, reader: &Reader) -> Option<AnyView> {
        let locale = reader.locale;
        let sentence = match self.sent.as_str() {
            "held" => t!(locale, "sent-held"),
            "shown" => t!(locale, "sent-shown"),
            "edited" => t!(locale, "sent-edited"),
            "withdrawn" => t!(locale, "sent-withdrawn"),
            _ => return None,
        };
        Some(
            view! {
                {thanks(reader, sentence)}
                <DraftSent keys=vec![
                    reader.href(&format!("/talk/{}/new", self.topic.board)),
                    reader.href(&format!("/topic/{}/reply", self.topic.id)),
                ] />
            }
            .into_any(),
        )
    }

    /// To the posts before or after these.
    fn onward(&self, reader: &Reader, below: bool) -> Option<AnyView> {
        let locale = reader.locale;
        let to = |name: &'static str, post: &Post| {
            let query = format::query(&[(name, post.id.to_string())]);
            reader.href(&format!("/topic/{}{query}", self.topic.id))
        };
        let earlier = match self.from {
            From::Start => None,
            From::Before(_) if !self.more => None,
            From::After(_) | From::At(_) | From::Before(_) => {
                self.posts.first().filter(|post| !post.opening).map(|post| to("before", post))
            }
        };
        let later = match self.from {
            From::Before(_) => self.posts.last().map(|post| to("after", post)),
            From::Start | From::After(_) | From::At(_) => {
                self.posts.last().filter(|_| self.more).map(|post| to("after", post))
            }
        };
        let later = later.filter(|_| below);
        (earlier.is_some() || later.is_some()).then(|| {
            view! {
                <nav class="pages" aria-label=t!(locale, "topic-pages")>
                    {earlier
                        .map(|href| {
                            view! {
                                <a href=href rel="prev">
                                    {icon(&reader.site, "chevron-left")}
                                    {t!(locale, "posts-earlier")}
                                </a>
                            }
                        })}
                    {later
                        .map(|href| {
                            view! {
                                <a href=href rel="next">
                                    {t!(locale, "posts-later")}
                                    {icon(&reader.site, "chevron-right")}
                                </a>
                            }
                        })}
                </nav>
            }
            .into_any()
        })
    }

    /// Says when others have answered meanwhile.
    fn live(&self, reader: &Reader) -> Option<AnyView> {
        let since = reader.now.as_millisecond();
        let open = self.topic.state == PostState::Published && !self.more;
        open.then(|| {
            view! {
                <LiveReplies
                    source=reader.href(&format!("/topic/{}/live?since={since}", self.topic.id))
                    post=reader.href("/post/")
                    label=t!(reader.locale, "live-replies", n = "{n}")
                />
            }
            .into_any()
        })
    }

    fn follow(&self, reader: &Reader) -> Option<AnyView> {
        let locale = reader.locale;
        let me = reader.member.as_ref()?.id;
        reader.actor().may(Action::Follow, Some(&self.topic.thing(Some(me)))).ok()?;
        let button = |set: &'static str, name: &'static str, label: String| {
            view! {
                <button class="button" name="set" value=set>
                    {icon(&reader.site, name)}
                    {label}
                </button>
            }
        };
        let follow = || button("follow", "bell", t!(locale, "topic-follow"));
        let mute = || button("mute", "bell-off", t!(locale, "topic-mute"));
        let no = |label| button("no", "x", label);
        let buttons = match self.following {
            Following::No => vec![follow(), mute()],
            Following::Yes => vec![no(t!(locale, "topic-unfollow")), mute()],
            Following::Muted => vec![no(t!(locale, "topic-unmute"))],
        };
        Some(
            view! {
                <form
                    class="topic-follow"
                    method="post"
                    action=reader.href(&format!("/topic/{}/follow", self.topic.id))
                >
                    {buttons.collect_view()}
                </form>
            }
            .into_any(),
        )
    }

    fn reply(&self, reader: &Reader) -> Option<AnyView> {
        let locale = reader.locale;
        let path = format!("/topic/{}", self.topic.id);
        if self.topic.state != PostState::Published {
            return None;
        }
        let Some(member) = &reader.member else {
            let to = format::encode(&reader.href(&path));
            let href = reader.href(&format!("/sign-in?to={to}"));
            return Some(
                view! {
                    <p class="topic-sign-in">
                        <a class="button button-main" href=href>
                            {t!(locale, "reply-sign-in")}
                        </a>
                    </p>
                }
                .into_any(),
            );
        };
        let thing = self.topic.thing(Some(member.id));
        reader.actor().may(Action::Reply, Some(&thing)).ok()?;
        let sent = Sent::empty(reader, self.signed_with_alias);
        let compose = Compose { kind: Kind::Reply(&self.topic, None), sent: &sent, troubles: &[] };
        Some(
            view! {
                <section class="reply" id="reply">
                    <h2>{t!(locale, "reply-title")}</h2>
                    {compose.form(reader, false)}
                </section>
            }
            .into_any(),
        )
    }
}

/// Whether a post is the reader's own and a moderator said no to it.
fn refused(sight: Sight, post: &Post) -> bool {
    sight.me.is_some()
        && post.author == sight.me
        && matches!(post.state, PostState::Rejected | PostState::Hidden)
}
