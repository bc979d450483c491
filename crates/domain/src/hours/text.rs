//! Hours stand for the text they were read from: they are compared, shown, sent and stored
//! as that.

use std::fmt;
use std::str::FromStr;

use super::{Hours, HoursError};

impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Hours {
    type Error = HoursError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::recall(&text)
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.as_str().to_owned()
    }
}

impl PartialEq for Hours {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Hours {}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Hours").field(&self.as_str()).finish()
    }
}
