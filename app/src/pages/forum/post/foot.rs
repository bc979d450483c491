//! What a reader may do about a post.

use domain::forum::{PostState, Reaction};
use domain::policy::Action;
use leptos::prelude::*;
use store::forum::Post;

use crate::i18n::t;
use crate::pages::forum::topic::Shown;
use crate::reader::Reader;

/// What can be done about a post.
pub(super) fn foot(reader: &Reader, shown: &Shown, post: &Post) -> AnyView {
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
