//! Adding a picture to what somebody writes: it is made anew, kept, and named at the end of
//! the text, where it can be moved or taken out again.

use domain::forum::PICTURES;
use domain::policy::Action;
use picture::{MAX_BYTES_OUT, PictureError};
use store::attempt::{self, Kind};
use store::upload;

use super::filled::{Chosen, Filled};
use super::form::Sent;
use crate::error::PageError;
use crate::i18n::t;
use crate::reader::Reader;
use crate::state::AppState;

/// The longest description of a picture, in characters.
const MAX_DESCRIPTION: usize = 200;

/// Why a picture was not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unadded {
    /// Something is wrong with it.
    Wrong(PictureError),
    /// So many were added today.
    TooMany,
    /// There is no room for another one of theirs.
    Full,
    /// It cannot be taken just now.
    Later,
    /// Who sent it may not, or not without signing in.
    NotSignedIn,
}

/// What a form holds, with its picture in the text. A picture that is not taken is said beside
/// its field; what was typed is kept in any case.
///
/// # Errors
/// When it is no form at all, or the database fails.
pub(super) async fn filled(
    state: &AppState,
    reader: &Reader,
    form: Filled,
) -> Result<Sent, PageError> {
    let mut sent = form.sent?;
    let added = match form.file {
        Chosen::Nothing => return Ok(sent),
        Chosen::File(bytes, place) => {
            let added = add(state, reader, bytes).await?;
            drop(place);
            added
        }
        Chosen::TooLarge => Err(Unadded::Wrong(PictureError::TooLarge)),
        Chosen::Busy => Err(Unadded::Later),
        Chosen::ByNobody => Err(Unadded::NotSignedIn),
    };
    match added {
        Ok(name) => {
            let line = line(&name, &described(reader, &sent.alt));
            let text = sent.text.trim_end();
            let gap = if text.is_empty() { "" } else { "\n\n" };
            sent.text = format!("{text}{gap}{line}\n");
            sent.alt.clear();
        }
        Err(why) => sent.unadded = Some(why),
    }
    Ok(sent)
}

/// The picture in Markdown.
fn line(name: &str, description: &str) -> String {
    format!("![{description}]({PICTURES}{name})")
}

/// The description without what has a meaning in Markdown.
fn described(reader: &Reader, typed: &str) -> String {
    let plain = |c: char| if c.is_control() || "[]\\`<>*_!".contains(c) { ' ' } else { c };
    let plain: String = typed.chars().take(MAX_DESCRIPTION).map(plain).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain.is_empty() { t!(reader.locale, "picture-undescribed") } else { plain }
}

/// The name of the picture once it is kept.
async fn add(
    state: &AppState,
    reader: &Reader,
    file: Vec<u8>,
) -> Result<Result<String, Unadded>, PageError> {
    let Some(member) = &reader.member else { return Ok(Err(Unadded::NotSignedIn)) };
    if reader.actor().may(Action::AddPicture, None).is_err() {
        return Ok(Err(Unadded::NotSignedIn));
    }
    let mut tx = state.store.write().await?;
    let allowed =
        attempt::allow(&mut tx, Kind::Picture, &member.id.to_string(), reader.now).await?;
    let has = upload::bytes_of(&mut tx, member.id).await?;
    tx.commit().await?;
    if !allowed {
        return Ok(Err(Unadded::TooMany));
    }
    if has + i64::try_from(MAX_BYTES_OUT).unwrap_or(i64::MAX) > upload::MAX_BYTES {
        return Ok(Err(Unadded::Full));
    }
    let kept = match state.uploads.keep(file).await {
        Ok(Ok(kept)) => kept,
        Ok(Err(error)) => return Ok(Err(Unadded::Wrong(error))),
        Err(error) => {
            tracing::error!(%error, "a picture could not be kept");
            return Ok(Err(Unadded::Later));
        }
    };
    let mut tx = state.store.write().await?;
    upload::add(&mut tx, member.id, &kept.name, kept.bytes, state.clock.now()).await?;
    tx.commit().await?;
    Ok(Ok(kept.name))
}

/// What is wrong with a picture, and what to do about it.
pub(super) fn sentence(reader: &Reader, why: Unadded) -> String {
    let locale = reader.locale;
    match why {
        Unadded::Wrong(PictureError::TooLarge) => t!(locale, "trouble-picture-large"),
        Unadded::Wrong(PictureError::WrongType) => t!(locale, "trouble-picture-type"),
        Unadded::Wrong(PictureError::TooManyPixels { .. }) => t!(locale, "trouble-picture-pixels"),
        Unadded::Wrong(PictureError::TooCostly) => t!(locale, "trouble-picture-costly"),
        Unadded::Wrong(PictureError::Damaged) => t!(locale, "trouble-picture-damaged"),
        Unadded::Wrong(PictureError::NotWritten) | Unadded::Later => {
            t!(locale, "trouble-picture-later")
        }
        Unadded::TooMany => t!(locale, "trouble-picture-many"),
        Unadded::Full => t!(locale, "trouble-picture-full"),
        Unadded::NotSignedIn => t!(locale, "trouble-picture-again"),
    }
}
