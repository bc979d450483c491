//! Passkeys, and the steps in which they are made and used.

use domain::account::{Handle, PasskeyName};
use domain::id::AccountId;
use domain::locale::Locale;
use jiff::civil::date;

use super::*;
use crate::ceremony::{self, Kind};
use crate::{account, passkey, session};

async fn member(tx: &mut Tx, handle: &str) -> AccountId {
    let handle = Handle::parse(handle).unwrap();
    account::create(tx, &handle, "-", Locale::KoKr, at(0)).await.unwrap().unwrap()
}

fn name(text: &str) -> PasskeyName {
    PasskeyName::parse(text).unwrap()
}

#[tokio::test]
async fn a_passkey_has_one_owner_who_alone_removes_it() {
    let database = database().await;
    let mut tx = database.store().write().await.unwrap();
    let (owner, other) = (member(&mut tx, "봄비").await, member(&mut tx, "달빛").await);
    let phone = name("내 손전화");
    assert!(passkey::add(&mut tx, owner, "a", &phone, "{1}", at(1)).await.unwrap());
    assert!(passkey::add(&mut tx, owner, "b", &name("도서관"), "{2}", at(2)).await.unwrap());
    assert!(!passkey::add(&mut tx, other, "a", &phone, "{3}", at(3)).await.unwrap(), "taken");

    passkey::used(&mut tx, "a", "{4}", at(86_400)).await.unwrap();
    let kept = passkey::list(&mut tx, owner).await.unwrap();
    assert_eq!(kept.iter().map(|key| key.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!((kept[0].name.as_str(), kept[0].credential.as_str()), ("내 손전화", "{4}"));
    assert_eq!((kept[0].created, kept[1].used_on), (at(1), None));
    assert_eq!(kept[0].used_on, Some(date(2026, 5, 30)));
    assert_eq!(passkey::find(&mut tx, "a").await.unwrap().as_ref(), Some(&kept[0]));
    assert!(passkey::list(&mut tx, other).await.unwrap().is_empty());

    assert!(!passkey::remove(&mut tx, other, "a").await.unwrap(), "it is not theirs");
    assert!(passkey::remove(&mut tx, owner, "a").await.unwrap());
    assert!(passkey::find(&mut tx, "a").await.unwrap().is_none());
    assert_eq!(passkey::remove_all(&mut tx, owner).await.unwrap(), 1);
}

#[tokio::test]
async fn a_copy_names_passkeys_and_deletion_takes_them_along() {
    let database = database().await;
    let mut tx = database.store().write().await.unwrap();
    let owner = member(&mut tx, "봄비").await;
    passkey::add(&mut tx, owner, "a", &name("내 손전화"), "public-half", at(1)).await.unwrap();
    let copy = account::export(&mut tx, owner).await.unwrap().unwrap();
    let part = copy.iter().find(|part| part.name == "passkeys").unwrap().json().to_string();
    assert!(part.contains("내 손전화") && !part.contains("public-half"), "{part}");
    assert!(account::erase(&mut tx, owner).await.unwrap());
    assert!(passkey::find(&mut tx, "a").await.unwrap().is_none());
}

#[tokio::test]
async fn a_step_is_taken_once_in_time_and_for_what_it_was_begun() {
    let database = database().await;
    let mut tx = database.store().write().await.unwrap();
    let owner = member(&mut tx, "봄비").await;
    let kind = Kind::PasskeyNew;
    let step = ceremony::begin(&mut tx, kind, Some(owner), "state", at(0)).await.unwrap();
    let other = ceremony::take(&mut tx, Kind::PasskeySignIn, &step, at(1)).await.unwrap();
    assert_eq!(other, None, "begun for something else");
    assert_eq!(ceremony::take(&mut tx, kind, &step, at(300)).await.unwrap(), None, "too late");
    let taken = ceremony::take(&mut tx, kind, &step, at(299)).await.unwrap();
    assert_eq!(taken, Some((Some(owner), "state".into())));
    assert_eq!(ceremony::take(&mut tx, kind, &step, at(299)).await.unwrap(), None, "again");

    let step = ceremony::begin(&mut tx, kind, Some(owner), "state", at(0)).await.unwrap();
    session::end_all(&mut tx, owner, None).await.unwrap();
    let ended = ceremony::take(&mut tx, kind, &step, at(1)).await.unwrap();
    assert_eq!(ended, None, "who is signed out everywhere adds no passkey any more");
}
