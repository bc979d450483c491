//! What an account may do beyond what every member may, and whether it may at present.

use jiff::Timestamp;

use crate::forum::{Board, Language};
use crate::id::OrganizationId;

/// A role, with where it holds. Everybody with an account is a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grant {
    /// Offers time to others.
    Mentor,
    /// Decides about posts; `None` means in every board or language.
    Moderator {
        /// Where.
        board: Option<Board>,
        /// In which language.
        language: Option<Language>,
    },
    /// Cares for the listings and words of an organisation; `None` means stories (이야기).
    Editor {
        /// Whose listings.
        organization: Option<OrganizationId>,
    },
    /// Runs the site.
    Admin,
}

impl Grant {
    /// The role's name, as on the command line and in the database.
    pub fn role(self) -> &'static str {
        match self {
            Self::Mentor => "mentor",
            Self::Moderator { .. } => "moderator",
            Self::Editor { .. } => "editor",
            Self::Admin => "admin",
        }
    }

    /// Whether it takes effect only in a session that showed a second factor.
    pub fn needs_second_factor(self) -> bool {
        matches!(self, Self::Moderator { .. } | Self::Admin)
    }
}

/// Whether an account may take part. It never keeps anybody from reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As everybody.
    Active,
    /// Every post waits for a moderator.
    Limited {
        /// When that ends.
        until: Timestamp,
    },
    /// May not post.
    Suspended {
        /// When that ends.
        until: Timestamp,
    },
}

impl Standing {
    /// The standing at `now`: what has ended holds no more.
    pub fn at(self, now: Timestamp) -> Self {
        match self {
            Self::Limited { until } | Self::Suspended { until } if until <= now => Self::Active,
            other => other,
        }
    }
}
