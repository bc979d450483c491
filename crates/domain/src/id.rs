//! Identifiers: UUIDs of version 7 (RFC 9562), one type for each thing they name.

use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use uuid::{ContextV7, Uuid};

/// Keeps ids made within one millisecond in the order in which they were made,
/// so that 'ordered by id' means 'ordered as they came in'.
static ORDER: Mutex<ContextV7> = Mutex::new(ContextV7::new());

/// A new UUIDv7 for something that came to be at `now`.
pub fn uuid_v7(now: Timestamp) -> Uuid {
    let context = ORDER.lock().unwrap_or_else(PoisonError::into_inner);
    let seconds = u64::try_from(now.as_second()).unwrap_or(0);
    let nanos = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
    Uuid::new_v7(uuid::Timestamp::from_unix(&*context, seconds, nanos))
}

/// Declares a newtype around [`Uuid`] that is written as the usual hyphenated text.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id for something that came to be at `now`.
            pub fn new(now: Timestamp) -> Self {
                Self(uuid_v7(now))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

id! {
    /// Names a listing for as long as it exists; it is part of its address on the web.
    ListingId
}

id! {
    /// Names an organisation, however often its listings are imported again.
    OrganizationId
}

id! {
    /// Names an account. It is never shown to others.
    AccountId
}

id! {
    /// Names a topic; it is part of its address on the web.
    TopicId
}

id! {
    /// Names a post.
    PostId
}

id! {
    /// Names a moderator's case.
    CaseId
}
