//! What its author is told about a post that is not shown, or not as they wrote it last.

use domain::forum::PostState;
use leptos::prelude::*;
use store::forum::Post;

use super::is_own;
use crate::i18n::t;
use crate::pages::forum::topic::Shown;
use crate::parts::{icon, reason_told};
use crate::reader::Reader;

/// What its author is told about a post that is not shown to others, or not with its last text.
pub(super) fn standing(reader: &Reader, shown: &Shown, post: &Post) -> Option<AnyView> {
    let locale = reader.locale;
    let own = is_own(reader, post);
    let decision = shown.decisions.get(&post.id);
    let newer = post.newer.as_ref().map(|newer| newer.state);
    let (name, said) = match (post.state, newer) {
        // A no to the text before does not decide about the one that waits.
        (PostState::Held, _) if own && decision.is_some() => {
            ("hourglass", t!(locale, "post-held-again"))
        }
        (PostState::Held, _) if own => ("hourglass", t!(locale, "post-held")),
        (PostState::Rejected, _) if own => ("info", t!(locale, "post-rejected")),
        (PostState::Hidden, _) if own => ("info", t!(locale, "post-hidden")),
        (PostState::Published, Some(PostState::Held)) if own => {
            ("hourglass", t!(locale, "post-newer-held"))
        }
        (PostState::Published, Some(PostState::Rejected)) if own => {
            ("info", t!(locale, "post-newer-rejected"))
        }
        (PostState::Held | PostState::Rejected | PostState::Hidden, _) if !own => {
            ("eye-off", t!(locale, "post-not-shown"))
        }
        _ => return None,
    };
    Some(
        view! {
            <div class="notice post-state">
                {icon(&reader.site, name)} <p>{said}</p> {decided(reader, post, decision)}
            </div>
        }
        .into_any(),
    )
}

/// Why a moderator said no, and what its author can do now.
fn decided(
    reader: &Reader,
    post: &Post,
    decision: Option<&(String, String, String)>,
) -> Option<AnyView> {
    let locale = reader.locale;
    let (case, reason, message) = decision?;
    let reason = reason_told(locale, reason).map(|told| view! { <p>{told}</p> });
    let message = (!message.is_empty()).then(|| view! { <p>{message.clone()}</p> });
    let revise = (post.state != PostState::Held).then(|| {
        view! {
            <a class="button" href=reader.href(&format!("/post/{}/edit", post.id))>
                {icon(&reader.site, "pencil")}
                {t!(locale, "post-revise")}
            </a>
        }
    });
    // What is shown in its earlier text stays: there is nothing to overturn.
    let gone = matches!(post.state, PostState::Rejected | PostState::Hidden);
    let appeal = gone.then(|| {
        view! {
            <a class="button" href=reader.href(&format!("/appeal/{case}"))>
                {t!(locale, "post-appeal")}
            </a>
        }
    });
    let ways = (revise.is_some() || appeal.is_some())
        .then(|| view! { <p class="post-ways">{revise} {appeal}</p> });
    Some(
        view! {
            <div>{reason} {message} {ways}</div>
        }
        .into_any(),
    )
}
