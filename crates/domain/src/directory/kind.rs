//! What kind of help a listing is, and what it costs.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The kind of a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A place one can go to: a Hana centre, a welfare centre, a shelter.
    Center,
    /// Something to learn.
    Class,
    /// Work.
    Job,
    /// A person who gives time.
    Mentor,
    /// Help with something: counselling, money, papers, health.
    Service,
}

/// The text is none of the five kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected center, class, job, mentor or service")]
pub struct KindError;

impl Kind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Center, Self::Class, Self::Job, Self::Mentor, Self::Service];

    /// Its name in files, addresses and answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Center => "center",
            Self::Class => "class",
            Self::Job => "job",
            Self::Mentor => "mentor",
            Self::Service => "service",
        }
    }
}

impl FromStr for Kind {
    type Err = KindError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|k| k.as_str() == text).ok_or(KindError)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What it costs the person who comes (HSDS `cost_option`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Cost {
    /// Nothing.
    Free,
    /// So many won.
    Paid {
        /// South Korean won, at least 1.
        krw: u32,
    },
    /// The publisher did not say.
    #[default]
    Unknown,
}

/// The text is not a cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected free, unknown, or paid: and an amount in won, such as paid:10000")]
pub struct CostError;

impl FromStr for Cost {
    type Err = CostError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "free" => Ok(Self::Free),
            "unknown" | "" => Ok(Self::Unknown),
            _ => {
                let amount = text.strip_prefix("paid:").ok_or(CostError)?;
                let digits = amount.bytes().all(|b| b.is_ascii_digit());
                let krw = amount.parse().ok().filter(|krw| digits && *krw > 0);
                krw.map(|krw| Self::Paid { krw }).ok_or(CostError)
            }
        }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Free => f.write_str("free"),
            Self::Paid { krw } => write!(f, "paid:{krw}"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

impl TryFrom<String> for Cost {
    type Error = CostError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Cost> for String {
    fn from(cost: Cost) -> Self {
        cost.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_are_written_as_they_are_read() {
        for text in ["free", "unknown", "paid:1", "paid:400000"] {
            assert_eq!(text.parse::<Cost>().unwrap().to_string(), text);
        }
        for text in ["paid", "paid:", "paid:0", "paid:-5", "paid:+5", "paid:5.5", "무료", "FREE"]
        {
            assert_eq!(text.parse::<Cost>(), Err(CostError), "{text}");
        }
    }
}
