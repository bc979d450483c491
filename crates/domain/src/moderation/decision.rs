//! What a moderator can decide, and the reasons for a no.

use crate::forum::{Body, named};

named! {
    /// What a decision says.
    Choice {
        /// Show the post.
        Publish = "publish",
        /// Show the post with other words.
        Edit = "edit",
        /// Do not show the post.
        Reject = "reject",
        /// Take a post down that was shown.
        Hide = "hide",
        /// Leave a post where it is.
        Keep = "keep",
        /// What was suggested is done, by hand.
        Accept = "accept",
        /// Nothing is to be done.
        Dismiss = "dismiss",
        /// The decision somebody appealed against stands.
        Uphold = "uphold",
        /// It falls: the post is shown.
        Overturn = "overturn",
    }
}

named! {
    /// Why a post is not shown. Each has a text in every language that says what its author
    /// can do.
    Reason {
        /// Advertising that returns, or chain letters.
        Spam = "spam",
        /// Hurts somebody.
        Insult = "insult",
        /// Gives away who or where somebody is.
        Privacy = "privacy",
        /// Could bring somebody into danger, or asks for something forbidden.
        Danger = "danger",
        /// Belongs to another board.
        OffTopic = "off-topic",
        /// Sells something.
        Advertising = "advertising",
        /// What the moderator wrote beside it.
        Other = "other",
    }
}

named! {
    /// Why somebody tells us about a post.
    ReportReason {
        /// Somebody may be in danger, its author perhaps.
        Danger = "danger",
        /// Gives away who or where somebody is.
        Privacy = "privacy",
        /// Hurts somebody.
        Insult = "insult",
        /// Wants money, or is not what it says.
        Fraud = "fraud",
        /// Advertising.
        Spam = "spam",
        /// Something else.
        Other = "other",
    }
}

/// A decision with what belongs to it: a no has a reason, a changed text is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Show the post.
    Publish,
    /// Show the post with this text.
    Edit(Body),
    /// Do not show it.
    Reject(Reason),
    /// Take it down.
    Hide(Reason),
    /// Leave it.
    Keep,
    /// Done by hand.
    Accept,
    /// Nothing is to be done.
    Dismiss,
    /// The earlier decision stands.
    Uphold,
    /// The earlier decision falls.
    Overturn,
}

impl Decision {
    /// What it says.
    pub fn choice(&self) -> Choice {
        match self {
            Self::Publish => Choice::Publish,
            Self::Edit(_) => Choice::Edit,
            Self::Reject(_) => Choice::Reject,
            Self::Hide(_) => Choice::Hide,
            Self::Keep => Choice::Keep,
            Self::Accept => Choice::Accept,
            Self::Dismiss => Choice::Dismiss,
            Self::Uphold => Choice::Uphold,
            Self::Overturn => Choice::Overturn,
        }
    }

    /// The reason of a no.
    pub fn reason(&self) -> Option<Reason> {
        match self {
            Self::Reject(reason) | Self::Hide(reason) => Some(*reason),
            Self::Publish
            | Self::Edit(_)
            | Self::Keep
            | Self::Accept
            | Self::Dismiss
            | Self::Uphold
            | Self::Overturn => None,
        }
    }
}

/// What lies before the moderator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// A text that nobody sees yet.
    Held,
    /// A text that nobody sees yet, of a post that everybody sees as it was before.
    Rewritten,
    /// A text that everybody sees.
    Shown,
    /// A post that is no longer there to decide about: its author took it back, or another
    /// decision has dealt with it.
    Gone,
    /// A listing or a word that somebody would change.
    Suggestion,
    /// The decision of another moderator.
    Appeal,
}

impl Matter {
    /// What can be decided about it, the usual first.
    pub fn choices(self) -> &'static [Choice] {
        match self {
            Self::Held => &[Choice::Publish, Choice::Edit, Choice::Reject],
            Self::Rewritten => &[Choice::Publish, Choice::Edit, Choice::Reject, Choice::Hide],
            Self::Shown => &[Choice::Keep, Choice::Hide],
            Self::Gone => &[Choice::Dismiss],
            Self::Suggestion => &[Choice::Accept, Choice::Dismiss],
            Self::Appeal => &[Choice::Overturn, Choice::Uphold],
        }
    }
}
