//! What must not be kept or published by accident.
//!
//! [`check`] finds the places in a text about which its author is asked before posting;
//! registration numbers among them are never stored at all. Everything looks at the folded
//! text (`crate::fold`), so that width, circles, invisible characters and digits written as
//! words make no difference. It is a warning, never a verdict: where in doubt it asks.

mod account;
mod address;
mod digits;
mod family;
mod phone;
mod registration;
mod spelt;

use std::ops::Range;

use crate::fold::Folded;

/// What kind of thing should not be published by accident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PrivacyKind {
    /// A registration number, of a resident, a foreigner or a citizen of China.
    Rrn,
    /// The telephone number of a person: no help line and no number that is published for
    /// everybody, such as 1588-xxxx.
    Phone,
    /// The number of a bank account or a card.
    Account,
    /// Where somebody lives, down to the house or the door. A district alone is none.
    Address,
    /// A relative who is in the North, with a name or a place. Where somebody comes from is
    /// none ('저는 함흥에서 왔어요'), nor a relative without either ('북에 어머니가 계세요').
    FamilyNorth,
}

impl PrivacyKind {
    /// Its name in the API and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Rrn => "rrn",
            Self::Phone => "phone",
            Self::Account => "account",
            Self::Address => "address",
            Self::FamilyNorth => "family_north",
        }
    }
}

/// Something that should not be published by accident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: PrivacyKind,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
}

/// What of a text should not be published by accident, in the order of position and without
/// overlaps. Where two readings overlap the one that would harm more stays.
pub fn check(text: &str) -> Vec<Finding> {
    let folded = spelt::read_aloud(&Folded::new(text));
    let readings = [
        (PrivacyKind::Rrn, registration::find(&folded)),
        (PrivacyKind::Account, account::find_named(&folded)),
        (PrivacyKind::Phone, phone::find(&folded)),
        (PrivacyKind::Account, account::find_shaped(&folded)),
        (PrivacyKind::Address, address::find(&folded)),
        (PrivacyKind::FamilyNorth, family::find(&folded)),
    ];
    let mut found: Vec<Finding> = Vec::new();
    for (kind, ranges) in readings {
        // Both lists are in order, so that one walk suffices however long the text is.
        let mut taken = Vec::new();
        let mut at = 0;
        for range in ranges {
            let range = folded.source(&range);
            while found.get(at).is_some_and(|other| other.range.end <= range.start) {
                at += 1;
            }
            let free = found.get(at).is_none_or(|other| other.range.start >= range.end);
            if free && !range.is_empty() {
                taken.push(Finding { kind, range });
            }
        }
        found.extend(taken);
        found.sort_by_key(|finding| finding.range.start);
    }
    found
}

/// Where registration numbers stand in a text, in bytes: what is never kept anywhere.
pub fn registration_numbers(text: &str) -> Vec<Range<usize>> {
    let folded = spelt::read_aloud(&Folded::new(text));
    registration::find(&folded).iter().map(|range| folded.source(range)).collect()
}

#[cfg(test)]
mod tests;
