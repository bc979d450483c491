//! Who comes in.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::{Board, Language, PostState};
use domain::id::AccountId;
use domain::moderation::Lane;
use domain::policy::{Action, Refusal, Thing};
use leptos::prelude::*;
use store::moderation::{Filed, Subject};

use crate::document::{Head, page};
use crate::format;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

/// Whoever may do what is about no post, by their account.
pub(super) fn enter(reader: &Reader, action: Action) -> Result<AccountId, Refusal> {
    reader.actor().may(action, None)?;
    reader.actor().account().ok_or(Refusal::SignIn)
}

/// Whether a case is theirs to see and decide: the table of `domain::policy` for a post, by its
/// board and language, and a rule of its own for what was passed on and for stories.
pub(super) fn may_decide(reader: &Reader, filed: &Filed) -> Result<AccountId, Refusal> {
    let me = enter(reader, Action::SeeQueue)?;
    if matches!(filed.subject, Subject::Suggestion(_)) {
        return reader.actor().may(Action::DecideSuggestion, None).map(|()| me);
    }
    let thing = thing(filed, me);
    let asked = [
        Some(Action::Decide),
        filed.case.escalated.then_some(Action::DecideEscalated),
        (filed.lane == Lane::Held && filed.board == Some(Board::Stories))
            .then_some(Action::DecideStory),
    ];
    let mut answers =
        asked.into_iter().flatten().map(|action| reader.actor().may(action, Some(&thing)));
    let first = answers.next().unwrap_or(Err(Refusal::Forbidden));
    if first.is_ok() || answers.any(|answer| answer.is_ok()) { Ok(me) } else { first.map(|()| me) }
}

/// The post of a case, for the table.
pub(super) fn thing(filed: &Filed, me: AccountId) -> Thing {
    Thing {
        state: filed.post.as_ref().map_or(PostState::Withdrawn, |post| post.state),
        own: filed.author == Some(me),
        board: filed.board.unwrap_or(Board::Questions),
        language: filed.language.unwrap_or(Language::Ko),
    }
}

/// What who is refused sees: the way to sign in where that helps, or why not.
pub(super) fn refused(reader: &Reader, refusal: &Refusal) -> Response {
    let way = match refusal {
        Refusal::SignIn => "/sign-in",
        Refusal::SecondFactor => "/sign-in/second",
        Refusal::Suspended { .. } | Refusal::Forbidden => return closed(reader),
    };
    let to = format!("{way}?to={}", format::encode(&reader.here));
    Redirect::to(&reader.href(&to)).into_response()
}

fn closed(reader: &Reader) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "moderate-closed-title");
    page(StatusCode::FORBIDDEN, reader, &Head::unlisted(title.clone()), || {
        view! {
            <section class="answer">
                {icon(&reader.site, "info")}
                <h1>{title}</h1>
                <p>{t!(locale, "moderate-closed-text")}</p>
                <p>
                    <a class="button" href=reader.href("")>
                        {t!(locale, "moderate-closed-home")}
                    </a>
                </p>
            </section>
        }
    })
}
