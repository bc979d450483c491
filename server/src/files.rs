//! Files of listings: reading them in whatever encoding an office sends them.

mod encoding;
mod read;
mod write;

pub(crate) use encoding::Encoding;
pub(crate) use read::{Parsed, RowError, parse, read, text};
pub(crate) use write::write;
