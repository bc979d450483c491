//! Asking for the passphrase again before something that an unlocked device left lying about
//! should not be enough for.

use axum::response::Response;
use domain::account::Passphrase;
use jiff::Timestamp;
use store::account::{self, Account};
use store::attempt::{self, Kind};
use store::session::SignedIn;

use super::form::{Asks, FormPage};
use crate::credentials::{self, Verdict};
use crate::error::PageError;
use crate::i18n::t;
use crate::reader::Reader;
use crate::state::AppState;

/// What came of asking.
pub(super) enum Confirmed {
    /// It is them.
    Yes(Box<Account>),
    /// The passphrase is another one.
    Wrong,
    /// Tried too often; when to try again.
    Later(Timestamp),
}

/// Compares a passphrase with that of who is signed in.
pub(super) async fn confirm(
    state: &AppState,
    reader: &Reader,
    member: &SignedIn,
    typed: &str,
) -> Result<Confirmed, PageError> {
    let subject = member.id.to_string();
    let mut tx = state.store.write().await?;
    let allowed = attempt::allow(&mut tx, Kind::Confirm, &subject, reader.now).await?;
    let later = attempt::again_at(&mut tx, Kind::Confirm, &subject, reader.now).await?;
    let account = account::account(&mut tx, member.id).await?;
    tx.commit().await?;
    if !allowed {
        return Ok(Confirmed::Later(later));
    }
    let stored = account.as_ref().map(|account| account.passphrase.as_str());
    let verdict = credentials::verify(&Passphrase::typed(typed), stored).await?;
    Ok(match (account, verdict) {
        (Some(account), Verdict::Right | Verdict::RightButWeak) => {
            Confirmed::Yes(Box::new(account))
        }
        (Some(_) | None, _) => Confirmed::Wrong,
    })
}

/// The form again, for who is not confirmed; else who they are.
pub(super) fn or_again(
    reader: &Reader,
    confirmed: Confirmed,
    mut form: FormPage<'_>,
) -> Result<Box<Account>, Box<Response>> {
    match confirmed {
        Confirmed::Yes(account) => Ok(account),
        Confirmed::Later(again) => Err(Box::new(form.limited(reader, again))),
        Confirmed::Wrong => {
            let asked = form.fields.iter_mut().find(|field| field.asks == Asks::Passphrase);
            if let Some(field) = asked {
                field.error = Some(t!(reader.locale, "passphrase-wrong"));
            }
            Err(Box::new(form.page(reader)))
        }
    }
}
