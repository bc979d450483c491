//! A listing and its parts.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Cost, Email, Kind, Phone, Url};
use crate::geo::Point;
use crate::hours::Hours;
use crate::id::{ListingId, OrganizationId};
use crate::language::{LanguageTag, LocalizedText};
use crate::region::Region;

/// One entry of the directory, as it stands in the database.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Listing {
    /// Its identity here; stays when the publisher sends it again.
    pub id: ListingId,
    /// The organisation behind it, whose editors may correct it.
    pub organization_id: OrganizationId,
    /// Where it came from.
    pub source: Source,
    /// What it says.
    pub service: Service,
    /// Counts its revisions, from 1.
    pub version: i64,
    /// When it last changed here.
    pub last_modified: Timestamp,
}

/// Who published a listing, and under which name of theirs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Source {
    /// The publisher's name, such as a file or an office.
    pub name: String,
    /// The publisher's stable id of the entry; unique within the source.
    pub id: String,
}

/// What a listing says (HSDS `service` with its organization, location, phones,
/// schedule, languages, cost, eligibility, documents and taxonomy terms).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// The kind of help.
    pub kind: Kind,
    /// What it is called.
    pub title: LocalizedText,
    /// Who offers it.
    pub organization: Organization,
    /// What it is, in a few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedText>,
    /// Where it is.
    #[serde(default)]
    pub location: Location,
    /// Numbers to call, the best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// A mail address to write to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Its page on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
    /// Languages that are spoken there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<LanguageTag>,
    /// What it costs.
    #[serde(default)]
    pub cost: Cost,
    /// When it is open; `None` when nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Hours>,
    /// Who may come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<LocalizedText>,
    /// Papers to bring (HSDS `required_document`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required_documents: Vec<LocalizedText>,
    /// Subjects, as plain words (HSDS `taxonomy_term`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// When somebody last made sure that it is right (HSDS `assured_date`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<Date>,
}

/// The name of the source of the listings that come with the program.
pub const SEED_SOURCE: &str = "madang-seed";

/// Who offers it (HSDS `organization`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// Its name; organisations of the same name are one.
    pub name: String,
}

/// Where it is (HSDS `location` and `address`); empty for what is everywhere,
/// and for shelters whose address is secret.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Location {
    /// The region; `None` for what serves the whole country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// How the publisher spells the region, where that is not its full name, such as
    /// '경기도 수원시장안구'. A file that is exported says it so again; pages do not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region_as_given: Option<String>,
    /// The postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The point on the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
    /// How one gets in with a wheelchair, a pram, poor sight (HSDS `accessibility`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accessibility: Vec<LocalizedText>,
}

impl Location {
    /// The region as a file says it: as the publisher spells it, while that still means
    /// the same region. Empty for the whole country.
    pub fn region_in_file(&self) -> String {
        let Some(region) = self.region else { return String::new() };
        let given = self.region_as_given.as_ref().filter(|given| given.parse() == Ok(region));
        given.cloned().unwrap_or_else(|| region.to_string())
    }
}
