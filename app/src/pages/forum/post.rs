//! One post of a topic, with what its reader may do about it.

use domain::forum::{PostState, Reaction};
use domain::policy::Action;
use glossary::Seen;
use leptos::prelude::*;
use store::forum::Post;

use super::tag;
use super::text::{ago, first_line, post_html};
use super::topic::Shown;
use crate::i18n::t;
use crate::parts::{icon, reason_told};
use crate::reader::Reader;

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
        {state_of(reader, shown, post)}
        {quoted(reader, shown, post)}
        {text}
        {footer(reader, shown, post)}
    };
    if post.blocked {
        return view! {
            <details class="post post-blocked" id=id>
                <summary>{t!(locale, "post-blocked")}</summary>
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
    let text = post_html(reader, seen, answer.text(), shown.topic.language);
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

/// What its author is told about a post that is not shown to others.
fn state_of(reader: &Reader, shown: &Shown, post: &Post) -> Option<AnyView> {
    let locale = reader.locale;
    let own = is_own(reader, post);
    let said = match post.state {
        PostState::Held if own => t!(locale, "post-held"),
        PostState::Rejected if own => t!(locale, "post-rejected"),
        PostState::Hidden if own => t!(locale, "post-hidden"),
        PostState::Published if own && post.newer.is_some() => t!(locale, "post-newer-held"),
        PostState::Held | PostState::Rejected | PostState::Hidden if !own => {
            t!(locale, "post-not-shown")
        }
        _ => return None,
    };
    let decision = shown.decisions.get(&post.id).map(|(case, reason, message)| {
        let reason = reason_told(locale, reason).map(|told| view! { <p>{told}</p> });
        let message = (!message.is_empty()).then(|| view! { <p>{message.clone()}</p> });
        view! {
            {reason}
            {message}
            <p class="post-ways">
                <a class="button" href=reader.href(&format!("/post/{}/edit", post.id))>
                    {icon(&reader.site, "pencil")}
                    {t!(locale, "post-revise")}
                </a>
                <a class="button" href=reader.href(&format!("/appeal/{case}"))>
                    {t!(locale, "post-appeal")}
                </a>
            </p>
        }
    });
    Some(
        view! {
            <div class="notice post-state">
                {icon(&reader.site, "hourglass")} <p>{said}</p> <div>{decision}</div>
            </div>
        }
        .into_any(),
    )
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

fn footer(reader: &Reader, shown: &Shown, post: &Post) -> AnyView {
    let locale = reader.locale;
    let topic = &shown.topic;
    let thing = post.thing(topic, reader.actor().account());
    let may = |action| reader.actor().may(action, Some(&thing)).is_ok();
    let path = |action: &str| reader.href(&format!("/post/{}/{action}", post.id));
    let link = |action: &'static str, label: String| {
        view! {
            <a href=path(action) rel="nofollow">
                {label}
            </a>
        }
    };
    let replies = reader.actor().may(Action::Reply, Some(&topic.thing(None))).is_ok();
    let quote = (replies && post.state == PostState::Published)
        .then(|| link("quote", t!(locale, "post-quote")));
    let answer = marks_answer(reader, shown, post);
    let edit = may(Action::Edit).then(|| link("edit", t!(locale, "post-edit")));
    let withdraw = may(Action::Withdraw).then(|| link("withdraw", t!(locale, "post-withdraw")));
    let history = (may(Action::Edit) && post.edited_at.is_some())
        .then(|| link("history", t!(locale, "post-history")));
    let report = may(Action::Report).then(|| link("report", t!(locale, "post-report")));
    let block = may(Action::Block).then(|| block(reader, post));
    view! {
        <footer class="post-foot">
            {reactions(reader, shown, post, may(Action::React))}
            <div class="post-actions">
                {quote} {answer} {edit} {withdraw} {history} {report} {block}
            </div>
        </footer>
    }
    .into_any()
}

/// Support: buttons for who may say it, and for all others how often it was said.
fn reactions(reader: &Reader, shown: &Shown, post: &Post, may: bool) -> Option<AnyView> {
    let said = |kind: Reaction| {
        let of = shown.reactions.iter().find(|r| r.post == post.id && r.kind == kind);
        of.map_or((0, false), |reacted| (reacted.count, reacted.mine))
    };
    let label = |kind: Reaction| t!(reader.locale, &format!("reaction-{kind}"));
    let kinds = Reaction::ALL.iter().copied();
    if !may {
        let counts = kinds.filter(|kind| said(*kind).0 > 0).map(|kind| {
            view! { <li>{label(kind)} " " <b>{said(kind).0}</b></li> }
        });
        let any = Reaction::ALL.iter().any(|kind| said(*kind).0 > 0);
        return any
            .then(|| view! { <ul class="reactions">{counts.collect_view()}</ul> }.into_any());
    }
    let button = |kind: Reaction| {
        let (count, mine) = said(kind);
        let count = (count > 0).then(|| {
            view! {
                " "
                <b>{count}</b>
            }
        });
        view! {
            <button name="kind" value=kind.as_str() aria-pressed=mine.to_string()>
                {label(kind)}
                {count}
            </button>
        }
    };
    let action = reader.href(&format!("/post/{}/react", post.id));
    Some(
        view! {
            <form class="reactions" method="post" action=action>
                {kinds.map(button).collect_view()}
            </form>
        }
        .into_any(),
    )
}

/// The button with which who asked says that this reply helped, or no longer.
fn marks_answer(reader: &Reader, shown: &Shown, post: &Post) -> Option<AnyView> {
    let topic = &shown.topic;
    let thing = topic.thing(reader.actor().account());
    reader.actor().may(Action::MarkAnswer, Some(&thing)).ok()?;
    if post.opening || post.state != PostState::Published {
        return None;
    }
    let marked = topic.answer == Some(post.id);
    let (value, label) = if marked {
        (String::new(), t!(reader.locale, "answer-unmark"))
    } else {
        (post.id.to_string(), t!(reader.locale, "answer-mark"))
    };
    Some(
        view! {
            <form method="post" action=reader.href(&format!("/topic/{}/answer", topic.id))>
                <button name="post" value=value>
                    {label}
                </button>
            </form>
        }
        .into_any(),
    )
}

/// Blocking comes after a second look: what it does stands beside the button.
fn block(reader: &Reader, post: &Post) -> AnyView {
    let locale = reader.locale;
    let action = reader.href(&format!("/post/{}/block", post.id));
    if post.blocked {
        return view! {
            <form method="post" action=action>
                <button name="set" value="no">
                    {t!(locale, "post-unblock")}
                </button>
            </form>
        }
        .into_any();
    }
    let about = if post.alias { "post-block-alias" } else { "post-block-handle" };
    view! {
        <details class="post-more">
            <summary>{t!(locale, "post-block")}</summary>
            <form method="post" action=action>
                <p>{t!(locale, about)}</p>
                <button class="button" name="set" value="yes">
                    {t!(locale, "post-block-yes")}
                </button>
            </form>
        </details>
    }
    .into_any()
}
