//! What the forms with a post send, and what is wrong with it.

use domain::forum::{Body, ContentNote, Language, Tags, TextError, Title};
use domain::policy::Refusal;
use domain::privacy::Finding;
use serde::Deserialize;
use uuid::Uuid;

use super::checks::private_spots;
use super::picture::Unadded;
use crate::reader::Reader;

/// A form as it came, field by field as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    /// Made with the form, so that the same form sent twice is one post.
    pub(super) form: String,
    pub(super) title: String,
    pub(super) language: String,
    pub(super) tags: String,
    pub(super) note: String,
    pub(super) text: String,
    /// 'alias' or 'handle'.
    pub(super) name: String,
    /// The post it answers.
    pub(super) quotes: String,
    /// Whether everybody may read a story.
    pub(super) consent: String,
    /// Whether to post what may give somebody away.
    pub(super) anyway: String,
    /// What can be seen on the picture that comes with it.
    pub(super) alt: String,
    /// Why that picture was not added.
    #[serde(skip)]
    pub(super) unadded: Option<Unadded>,
    /// 'preview' or 'send'.
    #[serde(rename = "do")]
    pub(super) action: String,
}

impl Sent {
    /// A form that nobody has filled in yet. Whoever signed before in this topic signs alike;
    /// others with an alias, unless they choose otherwise.
    pub(super) fn empty(reader: &Reader, signed_with_alias: Option<bool>) -> Self {
        let name = if signed_with_alias == Some(false) { "handle" } else { "alias" };
        Self {
            form: domain::id::uuid_v7(reader.now).to_string(),
            language: Language::from(reader.locale).to_string(),
            name: name.into(),
            ..Self::default()
        }
    }

    pub(super) fn is_preview(&self) -> bool {
        self.action == "preview"
    }

    /// What there is to say before a preview: that the picture was not added.
    pub(super) fn unadded(&self) -> Vec<Trouble> {
        self.unadded.map(|_| Trouble::Picture).into_iter().collect()
    }

    /// The form's own number. One that was tampered with counts as new.
    pub(super) fn number(&self, reader: &Reader) -> Uuid {
        self.form.parse().unwrap_or_else(|_| domain::id::uuid_v7(reader.now))
    }

    /// The handle to sign with; `None` for an alias.
    pub(super) fn signed(&self, handle: &str) -> Option<String> {
        (self.name == "handle").then(|| handle.to_owned())
    }
}

/// Why a form comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// A field cannot be taken as it is.
    Field(Field, TextError),
    /// A story without its author's consent.
    Consent,
    /// The picture was not added.
    Picture,
    /// It may give somebody away: its author is asked.
    Private,
    /// May not, for now or not at all.
    Refused(Refusal),
    /// A rule about words asks whether that is what they want to say.
    Warned,
    /// A rule about words does not take it.
    Blocked,
    /// So much was posted that the rest has to wait.
    TooMany,
}

/// A field with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Title,
    Tags,
    Note,
    Text,
}

impl Field {
    pub(super) const ALL: [Self; 4] = [Self::Title, Self::Tags, Self::Note, Self::Text];

    /// Its name in the form.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Tags => "tags",
            Self::Note => "note",
            Self::Text => "text",
        }
    }

    /// What was typed into it.
    pub(super) fn of(self, sent: &Sent) -> &str {
        match self {
            Self::Title => &sent.title,
            Self::Tags => &sent.tags,
            Self::Note => &sent.note,
            Self::Text => &sent.text,
        }
    }

    /// The places in it that should not be published by accident.
    pub(super) fn spots(self, sent: &Sent) -> Vec<Finding> {
        let typed = self.of(sent);
        // What is too long to be posted is not looked at: it comes back in any case.
        if typed.chars().count() > domain::forum::MAX_BODY_CHARS * 2 {
            return Vec::new();
        }
        private_spots(typed)
    }
}

/// What was typed, as it is kept.
#[derive(Debug)]
pub(super) struct Read {
    /// Only of a post that opens a topic.
    pub(super) title: Option<Title>,
    pub(super) tags: Tags,
    pub(super) note: Option<ContentNote>,
    pub(super) body: Body,
}

impl Read {
    /// All of its text, for rules about words and for moderators.
    pub(super) fn everything(&self) -> String {
        let title = self.title.as_ref().map_or("", Title::as_str);
        let note = self.note.as_ref().map_or("", ContentNote::as_str);
        let tags = self.tags.all().join(", ");
        let lines = [title, note, &tags, self.body.as_str()];
        lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n\n")
    }
}

/// Reads what was typed.
///
/// # Errors
/// Everything that is wrong with it, field by field.
pub(super) fn read(sent: &Sent, titled: bool) -> Result<Read, Vec<Trouble>> {
    let mut troubles = sent.unadded();
    let title = titled.then(|| keep(&mut troubles, Field::Title, Title::parse(&sent.title)));
    let tags = keep(&mut troubles, Field::Tags, Tags::parse(&sent.tags));
    let note = (!sent.note.trim().is_empty())
        .then(|| keep(&mut troubles, Field::Note, ContentNote::parse(&sent.note)));
    let body = keep(&mut troubles, Field::Text, Body::parse(&sent.text));
    let asks = sent.anyway.is_empty() && Field::ALL.iter().any(|f| !f.spots(sent).is_empty());
    if troubles.is_empty() && asks {
        troubles.push(Trouble::Private);
    }
    match (troubles.is_empty(), tags, body) {
        (true, Some(tags), Some(body)) => {
            Ok(Read { title: title.flatten(), tags, note: note.flatten(), body })
        }
        _ => Err(troubles),
    }
}

fn keep<T>(troubles: &mut Vec<Trouble>, field: Field, read: Result<T, TextError>) -> Option<T> {
    read.map_err(|error| troubles.push(Trouble::Field(field, error))).ok()
}
