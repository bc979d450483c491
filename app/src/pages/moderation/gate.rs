//! Who comes in.

use domain::forum::{Board, Language, PostState};
use domain::id::AccountId;
use domain::moderation::Lane;
use domain::policy::{Action, Refusal, Thing};
use store::moderation::{Filed, Subject};

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
