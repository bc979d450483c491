//! A case from the queue to its decision: who may do what next.
//!
//! Every step takes the case as it is and gives the case as it will be, or says why not. A
//! decision names the version and the revision that were on the screen; of two that were made
//! about the same screen the first counts, and the second hears who made it.

use jiff::{SignedDuration, Timestamp};

use super::{Choice, Decision, Matter};
use crate::id::AccountId;

/// How long somebody who took a case on has it alone.
pub const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// How long a decision can be undone before it takes effect.
pub const UNDO: SignedDuration = SignedDuration::from_secs(10);

/// Somebody is looking at a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease {
    /// Who.
    pub by: AccountId,
    /// From then on somebody else may.
    pub until: Timestamp,
}

/// How a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Who decided; `None` if the program did, or the account is gone.
    pub by: Option<AccountId>,
    /// What.
    pub choice: Choice,
    /// When.
    pub at: Timestamp,
    /// When that takes effect.
    pub effective_at: Timestamp,
    /// Whether it has.
    pub applied: bool,
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Waits, perhaps with somebody who looks at it.
    Open {
        /// Who, if somebody took it on.
        lease: Option<Lease>,
    },
    /// Somebody decided.
    Decided(Decided),
}

/// What was on the screen of who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The version of the case.
    pub version: i64,
    /// The revision of the text.
    pub revision: i64,
}

/// A case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// What it is about.
    pub matter: Matter,
    /// Counts what changes the case: another text, a decision, an undo.
    pub version: i64,
    /// The revision of the text it is about.
    pub revision: i64,
    /// Who must not decide: the moderator of the decision that is appealed against.
    pub barred: Option<AccountId>,
    /// Whether somebody asked others to decide.
    pub escalated: bool,
    /// Where it stands.
    pub state: State,
}

/// Why a step cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Somebody else is looking at it.
    #[error("somebody else is looking at it until {}", .0.until)]
    Claimed(Lease),
    /// Somebody has decided.
    #[error("already decided at {}", .0.at)]
    AlreadyDecided(Decided),
    /// It is not what was on the screen any more.
    #[error("it has changed meanwhile")]
    Changed,
    /// This cannot be decided about such a thing.
    #[error("no such decision about this")]
    Unfit,
    /// An appeal is decided by somebody else than the first decision.
    #[error("another moderator has to decide")]
    Barred,
    /// It has taken effect, or somebody else decided it.
    #[error("it cannot be undone any more")]
    TooLate,
}

impl Case {
    /// The lease that runs at `now`.
    pub fn lease(&self, now: Timestamp) -> Option<Lease> {
        match self.state {
            State::Open { lease } => lease.filter(|lease| lease.until > now),
            State::Decided(_) => None,
        }
    }

    /// Refuses what is decided, and what somebody else looks at.
    fn free(&self, by: AccountId, now: Timestamp) -> Result<(), Refused> {
        if let State::Decided(decided) = self.state {
            return Err(Refused::AlreadyDecided(decided));
        }
        match self.lease(now) {
            Some(lease) if lease.by != by => Err(Refused::Claimed(lease)),
            Some(_) | None => Ok(()),
        }
    }

    fn with(self, state: State) -> Self {
        Self { state, ..self }
    }

    /// Takes the case on, or goes on looking at it.
    ///
    /// # Errors
    /// When somebody else is looking at it or has decided.
    pub fn claim(self, by: AccountId, now: Timestamp) -> Result<Self, Refused> {
        self.free(by, now)?;
        if self.barred == Some(by) {
            return Err(Refused::Barred);
        }
        Ok(self.with(State::Open { lease: Some(Lease { by, until: now + LEASE }) }))
    }

    /// Puts it back.
    ///
    /// # Errors
    /// When somebody else is looking at it or has decided.
    pub fn release(self, by: AccountId, now: Timestamp) -> Result<Self, Refused> {
        self.free(by, now)?;
        Ok(self.with(State::Open { lease: None }))
    }

    /// Asks others to decide, and puts it back.
    ///
    /// # Errors
    /// When somebody else is looking at it or has decided.
    pub fn escalate(self, by: AccountId, now: Timestamp) -> Result<Self, Refused> {
        Ok(Self { escalated: true, ..self.release(by, now)? })
    }

    /// Decides about what was on the screen.
    ///
    /// # Errors
    /// When somebody else was quicker or is looking at it, when the text has changed, or when
    /// this cannot be decided about it or not by them.
    pub fn decide(
        self,
        by: AccountId,
        seen: Seen,
        decision: &Decision,
        now: Timestamp,
    ) -> Result<Self, Refused> {
        self.free(by, now)?;
        if (seen != Seen { version: self.version, revision: self.revision }) {
            return Err(Refused::Changed);
        }
        if self.barred == Some(by) {
            return Err(Refused::Barred);
        }
        if !self.matter.choices().contains(&decision.choice()) {
            return Err(Refused::Unfit);
        }
        let decided = Decided {
            by: Some(by),
            choice: decision.choice(),
            at: now,
            effective_at: now + UNDO,
            applied: false,
        };
        Ok(Self { version: self.version + 1, ..self.with(State::Decided(decided)) })
    }

    /// Takes one's own decision back, and has the case again.
    ///
    /// # Errors
    /// When it has taken effect, the time is over, or somebody else decided.
    pub fn undo(self, by: AccountId, now: Timestamp) -> Result<Self, Refused> {
        match self.state {
            State::Decided(decided)
                if decided.by == Some(by) && !decided.applied && now < decided.effective_at =>
            {
                let lease = Some(Lease { by, until: now + LEASE });
                Ok(Self { version: self.version + 1, ..self.with(State::Open { lease }) })
            }
            State::Decided(_) => Err(Refused::TooLate),
            State::Open { .. } => Err(Refused::Changed),
        }
    }

    /// The decision takes effect; `None` if there is none, not yet, or it has already.
    pub fn apply(self, now: Timestamp) -> Option<Self> {
        match self.state {
            State::Decided(decided) if !decided.applied && decided.effective_at <= now => {
                Some(self.with(State::Decided(Decided { applied: true, ..decided })))
            }
            State::Decided(_) | State::Open { .. } => None,
        }
    }

    /// The author wrote another text: whoever looked at the old one has to look again.
    /// A case that is decided stays as it is, and the new text becomes a new one.
    #[must_use]
    pub fn revise(self, revision: i64) -> Self {
        match self.state {
            State::Open { .. } => Self { version: self.version + 1, revision, ..self },
            State::Decided(_) => self,
        }
    }
}

#[cfg(test)]
mod tests;
