//! The directory: what a listing says, in the words of the Human Services Data
//! Specification (HSDS 3.1) where it has one.

mod contact;
mod kind;
mod listing;
pub mod row;

pub use contact::{Email, EmailError, Phone, PhoneError, Url, UrlError};
pub use kind::{Cost, CostError, Kind, KindError};
pub use listing::{Listing, Location, Organization, SEED_SOURCE, Service, Source};
