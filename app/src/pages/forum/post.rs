//! One post of a topic, with what its reader may do about it.

mod foot;
mod standing;

use domain::forum::PostState;
use glossary::Seen;
use leptos::prelude::*;
use store::forum::Post;

use super::tag;
use super::text::{ago, beginning, first_line, post_html};
use super::topic::Shown;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

/// So much of an answer that helped stands below the question; the whole of it in its place.
const EXCERPT: usize = 300;

/// A post in its place.
pub(super) fn item(
    reader: &Reader,
    shown: &Shown,
    post: &Post,
    seen: &mut Seen<'static>,
) -> AnyView {
    let locale = reader.locale;
    let id = format!("p-{}", post.id);
    if post.state == PostState::Withdrawn {
        return view! {
            <p class="post-gone" id=id>
                {t!(locale, "post-withdrawn")}
            </p>
        }
        .into_any();
    }
    let text = body(reader, shown, post, seen);
    let inner = view! {
        {header(reader, shown, post)}
        {standing::standing(reader, shown, post)}
        {quoted(reader, shown, post)}
        {text}
        {foot::foot(reader, shown, post)}
    };
    if post.blocked {
        return view! {
            <details class="post post-blocked" id=id>
                <summary>
                    {icon(&reader.site, "eye-off")} {t!(locale, "post-blocked")}
                    {icon(&reader.site, "chevron-down")}
                </summary>
                {inner}
            </details>
        }
        .into_any();
    }
    let answer = shown.topic.answer == Some(post.id);
    view! {
        <article
            class="post"
            id=id
            data-own=is_own(reader, post).to_string()
            data-answer=answer.to_string()
        >
            {inner}
        </article>
    }
    .into_any()
}

/// The answer that helped, right below the question.
pub(super) fn helped(
    reader: &Reader,
    shown: &Shown,
    answer: &Post,
    seen: &mut Seen<'static>,
) -> Option<AnyView> {
    if answer.blocked {
        return None;
    }
    let locale = reader.locale;
    let language = shown.topic.language;
    let plain = markup::plain(answer.text());
    let text = if plain.chars().count() > EXCERPT {
        view! { <p class="post-text" lang=tag(language)>{beginning(&plain, EXCERPT)}</p> }
            .into_any()
    } else {
        post_html(reader, seen, answer.text(), language)
    };
    Some(
        view! {
            <section class="helped">
                <h2>{icon(&reader.site, "check")} {t!(locale, "answer-title")}</h2>
                {text}
                <p>
                    <span lang="ko">{answer.name.clone()}</span>
                    " "
                    <a href=reader.href(&format!("/post/{}", answer.id))>
                        {t!(locale, "answer-in-place")}
                    </a>
                </p>
            </section>
        }
        .into_any(),
    )
}

fn is_own(reader: &Reader, post: &Post) -> bool {
    let me = reader.actor().account();
    me.is_some() && post.author == me
}

fn header(reader: &Reader, shown: &Shown, post: &Post) -> AnyView {
    let locale = reader.locale;
    let mark = |label: String| view! { <span class="post-mark">{label}</span> };
    let opener =
        !post.opening && post.name == shown.topic.opener && post.author == shown.topic.author;
    let opener = opener.then(|| mark(t!(locale, "post-by-opener")));
    let own = is_own(reader, post).then(|| mark(t!(locale, "post-own")));
    let answer = (shown.topic.answer == Some(post.id)).then(|| mark(t!(locale, "answer-title")));
    let edited = post.edited_at.map(|_| {
        view! {
            " · "
            {t!(locale, "post-edited")}
        }
    });
    view! {
        <header class="post-head">
            <b lang="ko">{post.name.clone()}</b>
            {opener}
            {own}
            {answer}
            <small>{ago(reader, post.created_at)} {edited}</small>
        </header>
    }
    .into_any()
}

fn quoted(reader: &Reader, shown: &Shown, post: &Post) -> Option<AnyView> {
    let quoted = post.quotes.as_ref()?;
    let Some((name, body)) = &quoted.shown else {
        let gone = t!(reader.locale, "quote-gone");
        return Some(view! { <p class="post-quote">{gone}</p> }.into_any());
    };
    Some(
        view! {
            <blockquote class="post-quote">
                <a href=reader.href(&format!("/post/{}", quoted.id))>
                    <span lang="ko">{name.clone()}</span>
                    ": "
                    <span lang=tag(shown.topic.language)>{first_line(body, 80)}</span>
                </a>
            </blockquote>
        }
        .into_any(),
    )
}

/// The text; that of the question behind a step if its author said that readers should know
/// something before.
fn body(reader: &Reader, shown: &Shown, post: &Post, seen: &mut Seen<'static>) -> AnyView {
    let text = post_html(reader, seen, post.text(), shown.topic.language);
    let note = &shown.topic.content_note;
    if !post.opening || note.is_empty() {
        return text;
    }
    view! {
        <details class="content-note">
            <summary>
                {icon(&reader.site, "triangle-alert")}
                <span>
                    {t!(reader.locale, "content-note")} ": "
                    <b lang=tag(shown.topic.language)>{note.clone()}</b> " "
                    {t!(reader.locale, "content-note-open")}
                </span>
            </summary>
            {text}
        </details>
    }
    .into_any()
}
