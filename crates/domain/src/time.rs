//! Where the time comes from, and how it is told in Korea.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, civil};

/// Asia/Seoul. Korea has had no summer time since 1988, so the zone is its
/// offset, and no time zone database has to be carried along.
pub fn seoul() -> TimeZone {
    TimeZone::fixed(Offset::constant(9))
}

/// The date and time on a clock in Seoul at `instant`.
pub fn in_seoul(instant: Timestamp) -> civil::DateTime {
    Offset::constant(9).to_datetime(instant)
}

/// Tells the time: the machine's, or in a test the one the test set.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// Stands still until it is set; milliseconds since 1970 (UTC), shared by all clones.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands still at `instant`.
    pub fn fixed(instant: Timestamp) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(instant.as_millisecond())))
    }

    /// The present instant, in whole milliseconds, which is what the database keeps.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    pub fn now(&self) -> Timestamp {
        let millis = match self {
            Self::System => Timestamp::now().as_millisecond(),
            Self::Fixed(millis) => millis.load(Ordering::Relaxed),
        };
        Timestamp::from_millisecond(millis).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Moves a fixed clock to `instant`; the machine's clock cannot be moved.
    pub fn set(&self, instant: Timestamp) {
        if let Self::Fixed(millis) = self {
            millis.store(instant.as_millisecond(), Ordering::Relaxed);
        }
    }
}
