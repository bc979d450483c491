//! What the form of a case sends, and what is wrong with it.

use domain::forum::{Body, TextError};
use domain::moderation::{Choice, Decision, Reason};
use domain::suggestion::{SuggestionError, SuggestionText};
use serde::Deserialize;

use crate::i18n::t;
use crate::reader::Reader;

/// Where in the form of a case something is wrong.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Reason,
    Message,
    Edited,
    Note,
    Care,
}

/// What is wrong with the form, and where.
pub(super) type Wrong = (Part, String);

/// A form that came back: what is wrong, and everything that was typed.
#[derive(Default)]
pub(super) struct Failed {
    pub(super) wrong: Option<Wrong>,
    pub(super) sent: Sent,
}

impl Failed {
    /// What is wrong with this part.
    pub(super) fn about(&self, part: Part) -> Option<String> {
        self.wrong.as_ref().filter(|(wrong, _)| *wrong == part).map(|(_, said)| said.clone())
    }
}

/// What the form of a case sends, whichever of its buttons was pressed. All its texts come
/// along, so that none is lost when one of them comes back.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    pub(super) version: i64,
    pub(super) revision: i64,
    decision: String,
    pub(super) reason: String,
    pub(super) message: String,
    pub(super) edited: Option<String>,
    pub(super) note: String,
    pub(super) care: Option<String>,
}

/// Something that a moderator wrote, or the sentence that says why it cannot be taken.
pub(super) fn words(reader: &Reader, typed: &str) -> Result<SuggestionText, String> {
    SuggestionText::parse(typed).map_err(|error| match error {
        SuggestionError::Empty => t!(reader.locale, "moderate-error-empty"),
        SuggestionError::TooLong => t!(reader.locale, "moderate-error-long"),
        SuggestionError::RegistrationNumber => t!(reader.locale, "moderate-error-number"),
    })
}

impl Sent {
    /// The decision with its message, or what is wrong about it; `None`: no form of ours.
    pub(super) fn read(&self, reader: &Reader) -> Option<Result<(Decision, String), Wrong>> {
        let choice = Choice::named(&self.decision)?;
        Some(
            self.message(reader).and_then(|text| Ok((self.decision(reader, choice, &text)?, text))),
        )
    }

    fn message(&self, reader: &Reader) -> Result<String, Wrong> {
        if self.message.trim().is_empty() {
            return Ok(String::new());
        }
        words(reader, &self.message)
            .map(|text| text.as_str().to_owned())
            .map_err(|said| (Part::Message, said))
    }

    fn decision(&self, reader: &Reader, choice: Choice, text: &str) -> Result<Decision, Wrong> {
        let locale = reader.locale;
        let reason = || match Reason::named(&self.reason) {
            None => Err((Part::Reason, t!(locale, "moderate-error-reason"))),
            Some(Reason::Other) if text.is_empty() => {
                Err((Part::Message, t!(locale, "moderate-error-other")))
            }
            Some(reason) => Ok(reason),
        };
        Ok(match choice {
            Choice::Reject => Decision::Reject(reason()?),
            Choice::Hide => Decision::Hide(reason()?),
            Choice::Edit => Decision::Edit(self.body(reader)?),
            Choice::Publish => Decision::Publish,
            Choice::Keep => Decision::Keep,
            Choice::Accept => Decision::Accept,
            Choice::Dismiss => Decision::Dismiss,
            Choice::Uphold => Decision::Uphold,
            Choice::Overturn => Decision::Overturn,
        })
    }

    /// The text to publish instead.
    fn body(&self, reader: &Reader) -> Result<Body, Wrong> {
        let locale = reader.locale;
        Body::parse(self.edited.as_deref().unwrap_or_default()).map_err(|error| {
            let said = match error {
                TextError::RegistrationNumber => t!(locale, "moderate-error-number"),
                TextError::TooLong(_) | TextError::TooManyTags => t!(locale, "moderate-error-long"),
                TextError::Empty => t!(locale, "moderate-error-empty"),
            };
            (Part::Edited, said)
        })
    }
}
