//! What somebody wrote, as moderators and its author see it.

use domain::forum::{Board, PICTURES, pictures};
use domain::locale::Locale;
use domain::moderation::Reason;
use leptos::prelude::*;

use crate::i18n::t;

/// A text in Markdown. It is shown as it was typed, in paragraphs: a moderator sees every
/// sign of it, and no link leads away. Its pictures stand below.
pub(super) fn written(text: &str) -> AnyView {
    let paragraph = |text: &str| view! { <p class="written">{text.to_owned()}</p> };
    // Who decides about a post has to see its pictures.
    let picture = |name: &str| {
        view! {
            <p class="written-picture">
                <img src=format!("{PICTURES}{name}") alt=name.to_owned() loading="lazy" />
            </p>
        }
    };
    let pictures: Vec<_> = pictures(text).into_iter().map(picture).collect();
    let paragraphs = text.split("\n\n").filter(|p| !p.trim().is_empty()).map(paragraph);
    view! {
        {paragraphs.collect_view()}
        {pictures}
    }
    .into_any()
}

/// The name of a board.
pub(super) fn board(locale: Locale, board: Board) -> String {
    t!(locale, &format!("board-{board}"))
}

/// A reason in a few words, for a choice.
pub(super) fn reason(locale: Locale, reason: Reason) -> String {
    t!(locale, &format!("moderate-reason-{reason}"))
}

/// What a form says was wrong with it.
pub(super) fn error(site: &crate::state::Site, id: &'static str, text: Option<String>) -> AnyView {
    text.map(|text| {
        view! {
            <p class="field-error" id=id role="alert">
                {crate::parts::icon(site, "triangle-alert")}
                {text}
            </p>
        }
    })
    .into_any()
}
