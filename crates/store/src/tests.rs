//! On SQLite, and with `MADANG_TEST_POSTGRES_URL` set on PostgreSQL.

mod account;
mod audit;
mod block;
mod connection;
mod directory;
mod forum;
mod glossary;
mod moderation;
mod outbox;
mod passkey;
mod revised;
mod rules;
mod unmet;
mod upload;
mod verdict;

use domain::directory::{Cost, Kind, Location, Organization, Service, Source};
use domain::id::ListingId;
use domain::language::{LanguageTag, LocalizedText};
use jiff::Timestamp;

use crate::directory::{Incoming, Outcome, page_by_id, upsert};
use crate::outbox::{Since, Subject, head, since};
use crate::testing::TestDatabase;
use crate::{Store, StoreError, Tx};

async fn database() -> TestDatabase {
    TestDatabase::new().await.unwrap()
}

fn on_sqlite() -> bool {
    std::env::var_os(crate::testing::POSTGRES_URL).is_none()
}

/// So many seconds after an arbitrary instant.
fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + seconds).unwrap()
}

fn listing_of(source: &str, id: &str, title: &str) -> Incoming {
    Incoming {
        source: Source { name: source.into(), id: id.into() },
        service: Service {
            kind: Kind::Class,
            title: LocalizedText::original(LanguageTag::ko(), title).unwrap(),
            organization: Organization { name: "남북하나재단".into() },
            description: None,
            location: Location::default(),
            phones: Vec::new(),
            email: None,
            url: None,
            languages: vec![LanguageTag::ko()],
            cost: Cost::Free,
            schedule: None,
            eligibility: None,
            required_documents: Vec::new(),
            tags: Vec::new(),
            verified_on: None,
        },
    }
}

fn listing(id: &str, title: &str) -> Incoming {
    listing_of("hana", id, title)
}

async fn import(store: &Store, listings: &[Incoming], seconds: i64) -> Vec<Outcome> {
    let mut tx = store.write().await.unwrap();
    let outcomes = upsert(&mut tx, listings, at(seconds)).await.unwrap();
    tx.commit().await.unwrap();
    outcomes
}

async fn position(store: &Store) -> i64 {
    head(&mut store.read().await.unwrap()).await.unwrap()
}

/// The listings that changed after a position.
async fn changed_since(store: &Store, position: i64) -> Vec<ListingId> {
    let mut tx = store.read().await.unwrap();
    let Since::Entries(entries) = since(&mut tx, position, 1_000).await.unwrap() else {
        panic!("lost the entries after {position}");
    };
    let positions: Vec<i64> = entries.iter().map(|entry| entry.position).collect();
    let expected: Vec<i64> = (position + 1..).take(entries.len()).collect();
    assert_eq!(positions, expected);
    entries
        .into_iter()
        .map(|entry| match entry.subject {
            Subject::Listing(id) => id,
            other => panic!("not a listing: {other:?}"),
        })
        .collect()
}

/// Every listing's id and original title, in the order in which they came in.
async fn titles(store: &Store) -> Vec<(ListingId, String)> {
    let mut tx = store.read().await.unwrap();
    let all = page_by_id(&mut tx, None, 10_000).await.unwrap();
    all.into_iter().map(|l| (l.id, l.service.title.all()[0].value.clone())).collect()
}

/// Runs a statement as somebody would who edits the database by hand.
async fn by_hand(tx: &mut Tx, statement: &'static str) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(statement).execute(c).await.map(drop))?;
    Ok(())
}
