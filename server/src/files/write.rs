//! Listings as a file that `madang import` reads back.

use std::io::Write;

use domain::directory::Listing;
use domain::directory::row::Header;

/// Writes listings as CSV (RFC 4180) in UTF-8.
pub(crate) fn write(to: impl Write, listings: &[Listing]) -> csv::Result<()> {
    let header = Header::of(listings);
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(to);
    writer.write_record(header.names())?;
    for listing in listings {
        writer.write_record(header.cells(listing))?;
    }
    writer.flush()?;
    Ok(())
}
