//! What somebody wrote, as moderators and its author see it.

use domain::forum::{Board, Language, PICTURES, pictures};
use domain::locale::Locale;
use domain::moderation::Reason;
use domain::privacy::Finding;
use leptos::prelude::*;

use crate::i18n::t;
use crate::pages::forum::{AtDesk, private_spots};
use crate::parts::icon;
use crate::reader::Reader;

/// A post as its readers will see it. What they would not read in it, such as the marks it was
/// typed with, stands below: folded, but open where it may give somebody away.
pub(super) fn post(reader: &Reader, body: &str, language: Option<Language>) -> AnyView {
    let seen = AtDesk::of(reader.locale, body);
    let hides = |spot: &Finding| body.get(spot.range.clone()).is_none_or(|text| !seen.says(text));
    let hidden = private_spots(body).iter().any(hides);
    let typed = (hidden || !seen.says_all(body)).then(|| {
        view! {
            <details class="more-words as-typed" open=hidden>
                <summary>
                    {t!(reader.locale, "moderate-as-typed")} {icon(&reader.site, "chevron-down")}
                </summary>
                {paragraphs(body)}
            </details>
        }
    });
    // A picture that the text only names can be seen by whoever asks for it.
    let named = pictures(body).into_iter().filter(|name| !seen.shows(&format!("{PICTURES}{name}")));
    let named: Vec<_> = named.map(picture).collect();
    view! {
        {seen.view(language.unwrap_or(Language::Ko))}
        {named}
        {typed}
    }
    .into_any()
}

/// A text as it was typed, in paragraphs: every sign of it is seen, and no link leads away.
/// Its pictures stand below.
pub(super) fn written(text: &str) -> AnyView {
    let pictures: Vec<_> = pictures(text).into_iter().map(picture).collect();
    view! {
        {paragraphs(text)}
        {pictures}
    }
    .into_any()
}

fn paragraphs(text: &str) -> AnyView {
    let paragraph = |text: &str| view! { <p class="written">{text.to_owned()}</p> };
    let paragraphs = text.split("\n\n").filter(|p| !p.trim().is_empty()).map(paragraph);
    paragraphs.collect_view().into_any()
}

/// Who decides about a post has to see its pictures.
fn picture(name: &str) -> AnyView {
    view! {
        <p class="written-picture">
            <img src=format!("{PICTURES}{name}") alt=name.to_owned() loading="lazy" />
        </p>
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
                {icon(site, "triangle-alert")}
                {text}
            </p>
        }
    })
    .into_any()
}
