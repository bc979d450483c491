//! What was typed, with the places marked that should not be published by accident.

use domain::privacy::Finding;
use leptos::prelude::*;

use super::Compose;
use crate::i18n::t;
use crate::pages::forum::form::{Field, Trouble};
use crate::reader::Reader;

/// So much of the text is shown before and after a place, in characters.
const AROUND: usize = 30;

/// The places with what stands around them, what each looks like, and the question whether to
/// post all the same; nothing where nobody has to be asked.
pub(super) fn marked(reader: &Reader, compose: &Compose<'_>) -> Option<AnyView> {
    let warned = compose.troubles.contains(&Trouble::Warned);
    let asked = warned || compose.troubles.contains(&Trouble::Private);
    let number = compose.troubles.iter().any(|trouble| {
        matches!(trouble, Trouble::Field(_, domain::forum::TextError::RegistrationNumber))
    });
    if !asked && !number && compose.sent.anyway.is_empty() {
        return None;
    }
    let places = Field::ALL.iter().flat_map(|field| {
        let typed = field.of(compose.sent);
        field.spots(compose.sent).into_iter().map(move |spot| place(reader, typed, &spot))
    });
    let places: Vec<_> = places.collect();
    if places.is_empty() && !warned {
        return None;
    }
    let anyway = !number;
    Some(
        view! {
            <div class="marked">
                <ul>{places}</ul>
                {anyway
                    .then(|| {
                        view! {
                            <label class="choice">
                                <input
                                    type="checkbox"
                                    name="anyway"
                                    value="yes"
                                    checked=!compose.sent.anyway.is_empty()
                                />
                                <span>{t!(reader.locale, "private-anyway")}</span>
                            </label>
                        }
                    })}
            </div>
        }
        .into_any(),
    )
}

fn place(reader: &Reader, typed: &str, spot: &Finding) -> AnyView {
    let (start, end) = (spot.range.start, spot.range.end);
    let before = typed.get(..start).unwrap_or_default();
    let from = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let before = before.get(from..).unwrap_or_default();
    let inside = typed.get(start..end).unwrap_or_default().to_owned();
    // What stands on other lines is another matter.
    let before = before.rsplit('\n').next().unwrap_or_default().to_owned();
    let after = typed.get(end..).unwrap_or_default().lines().next().unwrap_or_default();
    let after: String = after.chars().take(AROUND).collect();
    view! {
        <li>
            <b>{t!(reader.locale, &format!("private-{}", spot.kind.code()))}</b>
            ": "
            {before}
            <mark>{inside}</mark>
            {after}
        </li>
    }
    .into_any()
}
