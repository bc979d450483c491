//! Whose cases somebody sees, when somebody may appeal, and which numbers are public.

use jiff::{SignedDuration, Timestamp};

use super::Choice;
use crate::account::Grant;
use crate::forum::{Board, Language};
use crate::policy::Actor;

/// So many days after a decision its author may appeal.
pub const APPEAL_DAYS: i64 = 20;

/// Whether a decision can be appealed against: a no, and not long ago.
pub fn may_appeal(choice: Choice, decided_at: Timestamp, now: Timestamp) -> bool {
    matches!(choice, Choice::Reject | Choice::Hide)
        && now < decided_at + SignedDuration::from_hours(24 * APPEAL_DAYS)
}

/// Which cases somebody may see and decide. It narrows the queue; each step asks
/// `domain::policy` besides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Whose posts they moderate.
    pub posts: Vec<(Board, Language)>,
    /// Whether they read stories before these are shown.
    pub stories: bool,
    /// Whether they decide about listings and words.
    pub suggestions: bool,
    /// Whether they see whatever was passed on.
    pub escalated: bool,
}

impl Scope {
    /// What somebody sees with the factors that their session showed.
    pub fn of(actor: &Actor) -> Self {
        let Actor::Member { grants, strong, .. } = actor else { return Self::default() };
        let mut scope = Self::default();
        for grant in grants.iter().filter(|grant| *strong || !grant.needs_second_factor()) {
            match grant {
                Grant::Mentor => {}
                Grant::Moderator { board, language } => {
                    scope.suggestions = true;
                    scope.posts.extend(everything().filter(|(b, l)| {
                        board.is_none_or(|board| board == *b)
                            && language.is_none_or(|language| language == *l)
                    }));
                }
                Grant::Editor { organization } => {
                    scope.suggestions = true;
                    scope.stories |= organization.is_none();
                }
                Grant::Admin => {
                    scope.suggestions = true;
                    scope.escalated = true;
                }
            }
        }
        scope
    }
}

/// Every board in every language.
fn everything() -> impl Iterator<Item = (Board, Language)> {
    Board::ALL.iter().flat_map(|board| Language::ALL.iter().map(|language| (*board, *language)))
}

/// A number that is told only if it is not so small that it speaks of single people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtLeast(Option<i64>);

impl AtLeast {
    /// Numbers below this are not told.
    pub const LEAST: i64 = 5;

    /// What may be told of a number.
    pub fn of(number: i64) -> Self {
        Self((number >= Self::LEAST).then_some(number))
    }

    /// The number; `None` if it is below [`Self::LEAST`].
    pub fn told(self) -> Option<i64> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Standing;
    use crate::id::AccountId;

    fn actor(grant: Grant, strong: bool) -> Actor {
        let id = AccountId(uuid::Uuid::nil());
        Actor::Member { id, standing: Standing::Active, grants: vec![grant], strong }
    }

    #[test]
    fn everybody_sees_what_is_theirs_to_decide_and_nothing_without_the_second_factor() {
        let board = Some(Board::Work);
        let of_work = Grant::Moderator { board, language: Some(Language::Zh) };
        assert_eq!(Scope::of(&actor(of_work, true)).posts, [(Board::Work, Language::Zh)]);
        assert_eq!(Scope::of(&actor(of_work, false)), Scope::default());
        let all = Grant::Moderator { board: None, language: None };
        assert_eq!(Scope::of(&actor(all, true)).posts.len(), 24);
        let stories = Scope::of(&actor(Grant::Editor { organization: None }, false));
        assert!(stories.stories && stories.suggestions && stories.posts.is_empty());
        let admin = Scope::of(&actor(Grant::Admin, true));
        assert!(admin.escalated && admin.posts.is_empty());
        assert_eq!(Scope::of(&actor(Grant::Mentor, true)), Scope::default());
        assert_eq!(Scope::of(&Actor::Visitor), Scope::default());
    }

    #[test]
    fn a_no_can_be_appealed_against_for_twenty_days() {
        let day = |n: i64| Timestamp::from_second(1_780_000_000 + n * 86_400).unwrap();
        assert!(may_appeal(Choice::Reject, day(0), day(19)));
        assert!(may_appeal(Choice::Hide, day(0), day(0)));
        assert!(!may_appeal(Choice::Hide, day(0), day(20)));
        assert!(!may_appeal(Choice::Publish, day(0), day(1)));
        assert!(!may_appeal(Choice::Uphold, day(0), day(1)), "there is one appeal");
    }

    #[test]
    fn a_small_number_is_not_told() {
        assert_eq!((AtLeast::of(4).told(), AtLeast::of(5).told()), (None, Some(5)));
    }
}
