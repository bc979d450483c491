//! Listings from a file.

use std::error::Error;

use domain::directory::row::Header;
use domain::directory::{Listing, Source};
use domain::id::{ListingId, OrganizationId};
use jiff::Timestamp;
use uuid::Uuid;

/// Reads listings in the import format, numbered in their order.
pub(crate) fn read(path: &str) -> Result<Vec<Listing>, Box<dyn Error>> {
    let mut file = csv::Reader::from_path(path)?;
    let header = Header::read(file.headers()?.iter())?;
    let mut listings = Vec::new();
    for (record, n) in file.records().zip(1..) {
        let record = record?;
        let cells: Vec<&str> = record.iter().collect();
        let row = header.row(&cells).map_err(|errors| format!("row {n}: {errors:?}"))?;
        listings.push(Listing {
            id: ListingId(Uuid::from_u128(n)),
            organization_id: OrganizationId(Uuid::nil()),
            source: Source { name: row.source.name, id: row.source.id },
            service: row.service,
            version: 1,
            last_modified: Timestamp::UNIX_EPOCH,
        });
    }
    Ok(listings)
}
