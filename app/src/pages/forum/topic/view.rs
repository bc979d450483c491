//! The page of a topic.

use axum::http::StatusCode;
use axum::response::Response;
use domain::forum::PostState;
use glossary::Seen;
use leptos::prelude::*;
use store::forum::{From, Post};

use super::Shown;
use crate::document::{Head, page};
use crate::i18n::t;
use crate::islands::DraftSent;
use crate::pages::forum::text::{beginning, first_line};
use crate::pages::forum::{crumb, name_of, post, tag};
use crate::parts::{thanks, words_here};
use crate::reader::Reader;

/// From so many posts on the page says what is on it.
const WORTH_CONTENTS: usize = 4;

impl Shown {
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

    pub(super) fn page(&self, reader: &Reader) -> Response {
        let board = self.topic.board;
        page(StatusCode::OK, reader, &self.head(reader), || {
            let mut seen = Seen::default();
            let (opening, rest): (Vec<_>, Vec<_>) = self.posts.iter().partition(|p| p.opening);
            // Where it comes first in any case, nobody has to read it twice.
            let first = rest.first().map(|post| post.id);
            let answer = self.answer.as_ref().filter(|answer| first != Some(answer.id));
            let answer = answer.and_then(|answer| post::helped(reader, self, answer, &mut seen));
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
                <div class="topic">
                    <div>
                        {self.onward(reader, false)}
                        <div class="posts">{opening} {answer} {rest}</div>
                        {self.onward(reader, true)}
                        {words_here(reader, &seen)}
                        {self.live(reader)}
                        {self.follow(reader)}
                        {self.reply(reader)}
                    </div>
                    {self.contents(reader)}
                </div>
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

    /// Who says what on this page, beside the posts where the screen has room for it.
    fn contents(&self, reader: &Reader) -> Option<AnyView> {
        let readable = |post: &&Post| post.state == PostState::Published && !post.blocked;
        let note = &self.topic.content_note;
        let entry = |post: &Post| {
            // What stands behind a step there is not told beside it.
            let begins = match post.opening && !note.is_empty() {
                true => note.clone(),
                false => first_line(&post.body, 40),
            };
            view! {
                <li>
                    <a href=format!("#p-{}", post.id)>
                        <b lang="ko">{post.name.clone()}</b>
                        <span lang=tag(self.topic.language)>{begins}</span>
                    </a>
                </li>
            }
        };
        (self.posts.len() >= WORTH_CONTENTS).then(|| {
            view! {
                <nav class="topic-contents" aria-labelledby="contents">
                    <h2 id="contents">{t!(reader.locale, "topic-contents")}</h2>
                    <ol>{self.posts.iter().filter(readable).map(entry).collect_view()}</ol>
                </nav>
            }
            .into_any()
        })
    }
}
