//! Adding a picture to what somebody writes: it is made anew, kept, and named at the end of
//! the text, where it can be moved or taken out again.

use domain::forum::{PICTURES, pictures};
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
    /// It was added so long ago without being posted that it was deleted.
    Gone,
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
    let mut sent = take_out_gone(state, reader, form.sent?).await?;
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

/// The form without the pictures in its text that were deleted meanwhile: a form can stay open
/// for days, and a draft on the device for longer. Their descriptions are kept for who chooses
/// them anew; the others are kept for as long as if they had just been added.
async fn take_out_gone(
    state: &AppState,
    reader: &Reader,
    mut sent: Sent,
) -> Result<Sent, PageError> {
    let names: Vec<String> = pictures(&sent.text).into_iter().map(String::from).collect();
    let Some(member) = reader.member.as_ref().filter(|_| !names.is_empty()) else {
        return Ok(sent);
    };
    let mut tx = state.store.write().await?;
    for name in names {
        if upload::still_used(&mut tx, member.id, &name, reader.now).await? {
            continue;
        }
        if let Some((text, description)) = without(&sent.text, &name) {
            sent.text = text;
            if sent.alt.is_empty() && description != t!(reader.locale, "picture-undescribed") {
                sent.alt = description;
            }
            sent.unadded = Some(Unadded::Gone);
        }
    }
    tx.commit().await?;
    Ok(sent)
}

/// The text without a picture, and how that was described; `None` if it shows no such picture.
fn without(text: &str, name: &str) -> Option<(String, String)> {
    let end = format!("]({PICTURES}{name})");
    let mut rest = text.to_owned();
    let mut described = None;
    while let Some(at) = rest.find(&end) {
        let begin = rest.get(..at).and_then(|before| before.rfind("!["))?;
        described = rest.get(begin + 2..at).map(String::from).or(described);
        rest.replace_range(begin..at + end.len(), "");
    }
    described.map(|description| (format!("{}\n", rest.trim_end()), description))
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
        Unadded::Gone => t!(locale, "trouble-picture-gone"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_taken_out_with_its_description() {
        let text = "첫 줄\n\n![동네 보건소](/uploads/bcd.jpg)\n\n끝 ![](/uploads/fgh.png)";
        let (left, description) = without(text, "bcd.jpg").unwrap_or_default();
        assert_eq!(left, "첫 줄\n\n\n\n끝 ![](/uploads/fgh.png)\n");
        assert_eq!(description, "동네 보건소");
        assert_eq!(without("](/uploads/bcd.jpg)", "bcd.jpg"), None);
        assert_eq!(without(text, "xyz.jpg"), None);
    }
}
