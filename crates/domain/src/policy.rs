//! Who may do what: one table.
//!
//! A page or a form asks [`Actor::may`] before it does anything, and shows nothing that it
//! would refuse. What a rule does not allow is not allowed.

use crate::account::{Grant, Standing};
use crate::forum::{Board, Language, PostState};
use crate::id::AccountId;

/// Somebody who wants something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Not signed in.
    Visitor,
    /// Signed in.
    Member {
        /// Who.
        id: AccountId,
        /// Whether they may take part at present.
        standing: Standing,
        /// What they may do beyond what every member may.
        grants: Vec<Grant>,
        /// Whether this session showed a second factor.
        strong: bool,
    },
}

/// What it is about: a post, or a topic by the post that opened it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thing {
    /// Its state.
    pub state: PostState,
    /// Whether it is the actor's own.
    pub own: bool,
    /// Where it stands.
    pub board: Board,
    /// Its language.
    pub language: Language,
}

use super::forum::PostState::{Held, Hidden, Published, Rejected, Withdrawn};
use Who::{Admin, Anyone, Author, Editor, Member, Moderator, Other};

/// How an actor stands to a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    /// Whoever comes.
    Anyone,
    /// Has an account.
    Member,
    /// Wrote it.
    Author,
    /// Has an account and did not write it.
    Other,
    /// Moderates its board in its language and did not write it; of what has no board,
    /// moderates anything.
    Moderator,
    /// Cares for stories or for an organisation's listings.
    Editor,
    /// Runs the site.
    Admin,
}

/// Declares the actions with their rules: who, and in which states of the thing. `{}` is for
/// what is about no post. `taking part` is refused to who is suspended.
macro_rules! table {
    ($($(#[$doc:meta])* $action:ident $part:tt: $($who:ident in $states:expr),+;)+) => {
        /// Something that is asked for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Action { $($(#[$doc])* $action),+ }

        impl Action {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$action),+];

            fn rules(self) -> &'static [(Who, &'static [PostState])] {
                match self { $(Self::$action => &[$(($who, $states)),+]),+ }
            }

            /// Whether who is suspended may not.
            fn is_taking_part(self) -> bool {
                match self { $(Self::$action => table!(@part $part)),+ }
            }
        }
    };
    (@part (taking part)) => { true };
    (@part (always)) => { false };
}

/// What is about no post.
const NONE: &[PostState] = &[];
const SEEN_BY_MODERATORS: &[PostState] = &[Held, Published, Rejected, Hidden];

table! {
    /// To read a post.
    Read (always): Anyone in &[Published], Author in &[Held, Published, Rejected, Hidden, Withdrawn],
        Moderator in SEEN_BY_MODERATORS, Editor in SEEN_BY_MODERATORS;
    /// To open a topic in a board.
    OpenTopic (taking part): Member in NONE;
    /// To answer in a topic.
    Reply (taking part): Member in &[Published];
    /// To add a picture to what one writes.
    AddPicture (taking part): Member in NONE;
    /// To change one's text.
    Edit (taking part): Author in &[Held, Published, Rejected, Hidden];
    /// To take one's post back.
    Withdraw (always): Author in &[Held, Published, Rejected, Hidden];
    /// To say thanks and the like.
    React (taking part): Other in &[Published];
    /// To tell a moderator about a post.
    Report (taking part): Other in &[Published];
    /// To say which reply helped, as who opened the topic.
    MarkAnswer (taking part): Author in &[Published];
    /// To hear of new replies, or no more.
    Follow (always): Member in &[Published];
    /// To see no more of somebody.
    Block (always): Other in &[Published];
    /// To ask that another moderator looks at a decision.
    Appeal (always): Author in &[Rejected, Hidden];
    /// To see the queue.
    SeeQueue (always): Moderator in NONE, Editor in NONE, Admin in NONE;
    /// To decide about a post.
    Decide (always): Moderator in &[Held, Published, Rejected, Hidden, Withdrawn];
    /// To decide about a post that a moderator passed on to others.
    DecideEscalated (always): Moderator in &[Held, Published, Rejected, Hidden, Withdrawn],
        Admin in &[Held, Published, Rejected, Hidden, Withdrawn];
    /// To decide about a story, which an editor reads before it is shown.
    DecideStory (always): Editor in &[Held], Moderator in &[Held];
    /// To decide about a word or a listing that somebody would change.
    DecideSuggestion (always): Moderator in NONE, Editor in NONE, Admin in NONE;
    /// To limit or suspend an account for a time.
    Sanction (always): Moderator in &[Held, Published, Rejected, Hidden, Withdrawn];
    /// To change the rules about words.
    SetWordRules (always): Moderator in NONE, Admin in NONE;
    /// To read the audit log.
    SeeAudit (always): Admin in NONE;
    /// To set how a board is run.
    SetBoard (always): Admin in NONE;
}

/// Why something is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Signing in may help.
    #[error("not signed in")]
    SignIn,
    /// Showing the second factor may help.
    #[error("the second factor has not been shown")]
    SecondFactor,
    /// May not take part for a time.
    #[error("suspended until {until}")]
    Suspended {
        /// When that ends.
        until: jiff::Timestamp,
    },
    /// Nothing helps.
    #[error("not allowed")]
    Forbidden,
}

impl Actor {
    /// The account, of who is signed in.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Visitor => None,
            Self::Member { id, .. } => Some(*id),
        }
    }

    /// Whether they may do something, with the thing it is about if there is one.
    ///
    /// # Errors
    /// Why not.
    pub fn may(&self, action: Action, on: Option<&Thing>) -> Result<(), Refusal> {
        let fits = |states: &[PostState]| match on {
            Some(thing) => states.contains(&thing.state),
            None => states.is_empty(),
        };
        let rules =
            || action.rules().iter().filter(|(_, states)| fits(states)).map(|(who, _)| *who);
        if rules().any(|who| self.is(who, on, true)) {
            return match self {
                Self::Member { standing: Standing::Suspended { until }, .. }
                    if action.is_taking_part() =>
                {
                    Err(Refusal::Suspended { until: *until })
                }
                Self::Member { .. } | Self::Visitor => Ok(()),
            };
        }
        Err(match self {
            Self::Visitor => Refusal::SignIn,
            Self::Member { .. } if rules().any(|who| self.is(who, on, false)) => {
                Refusal::SecondFactor
            }
            Self::Member { .. } => Refusal::Forbidden,
        })
    }

    /// Whether the actor stands so to the thing; `now`: with the factors shown so far.
    fn is(&self, who: Who, on: Option<&Thing>, now: bool) -> bool {
        let Self::Member { grants, strong, .. } = self else { return who == Who::Anyone };
        let own = on.is_some_and(|thing| thing.own);
        let granted = |holds: &dyn Fn(Grant) -> bool| {
            !own && grants
                .iter()
                .any(|grant| holds(*grant) && (!now || *strong || !grant.needs_second_factor()))
        };
        match who {
            Who::Anyone | Who::Member => true,
            Who::Author => own,
            Who::Other => !own,
            Who::Moderator => granted(&|grant| moderates(grant, on)),
            Who::Editor => granted(&|grant| edits(grant, on)),
            Who::Admin => granted(&|grant| grant == Grant::Admin),
        }
    }
}

fn moderates(grant: Grant, on: Option<&Thing>) -> bool {
    let Grant::Moderator { board, language } = grant else { return false };
    on.is_none_or(|thing| {
        board.is_none_or(|board| board == thing.board)
            && language.is_none_or(|language| language == thing.language)
    })
}

/// Editors without an organisation read stories; those of one care for its listings.
fn edits(grant: Grant, on: Option<&Thing>) -> bool {
    match (grant, on) {
        (Grant::Editor { .. }, None) => true,
        (Grant::Editor { organization: None }, Some(thing)) => thing.board == Board::Stories,
        (Grant::Editor { .. } | Grant::Mentor | Grant::Moderator { .. } | Grant::Admin, _) => false,
    }
}

#[cfg(test)]
mod tests;
