//! Languages of texts and of people, as BCP 47 tags.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::locale::Locale;

/// A BCP 47 language tag in its usual case: `ko`, `en`, `zh-CN`, `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(Arc<str>);

/// The text is not a language tag of the form this program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a BCP 47 language tag, such as ko, en or zh-CN")]
pub struct LanguageTagError;

impl LanguageTag {
    /// Korean, the language listings are written in unless they say otherwise.
    pub fn ko() -> Self {
        Self(Arc::from("ko"))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary language: `zh` of `zh-CN`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

/// Reads a language, then optionally a script and a region (RFC 5646, section 2.1;
/// extensions and variants name nothing a listing needs).
impl FromStr for LanguageTag {
    type Err = LanguageTagError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut tag = String::with_capacity(text.len());
        let mut parts = text.trim().split('-').peekable();
        let language = parts.next().filter(|p| matches!(p.len(), 2 | 3) && alphabetic(p));
        tag.push_str(&language.ok_or(LanguageTagError)?.to_ascii_lowercase());
        if let Some(script) = parts.next_if(|p| p.len() == 4 && alphabetic(p)) {
            tag.push('-');
            tag.push_str(&script[..1].to_ascii_uppercase());
            tag.push_str(&script[1..].to_ascii_lowercase());
        }
        if let Some(region) = parts.next_if(|p| p.len() == 2 && alphabetic(p)) {
            tag.push('-');
            tag.push_str(&region.to_ascii_uppercase());
        }
        parts.next().is_none().then(|| Self(tag.into())).ok_or(LanguageTagError)
    }
}

fn alphabetic(part: &str) -> bool {
    part.bytes().all(|b| b.is_ascii_alphabetic())
}

impl TryFrom<String> for LanguageTag {
    type Error = LanguageTagError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0.as_ref().into()
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Who put a text into its language; shown beside a translation, so that a
/// reader knows how far to trust it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provenance {
    /// The publisher wrote it.
    Original,
    /// A person translated it.
    Human,
    /// A machine translated it.
    Machine,
}

/// One text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The language it is in.
    pub language: LanguageTag,
    /// The text itself; never blank.
    pub value: String,
    /// Who put it into that language.
    pub provenance: Provenance,
}

/// The same text in one or several languages; the original comes first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Text>", into = "Vec<Text>")]
pub struct LocalizedText(Vec<Text>);

/// A text without an original, or blank in some language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a text needs an original, and no language of it may be blank")]
pub struct LocalizedTextError;

impl LocalizedText {
    /// A text in its original language; `None` when it is blank.
    pub fn original(language: LanguageTag, value: &str) -> Option<Self> {
        let value = value.trim();
        (!value.is_empty()).then(|| {
            Self(vec![Text { language, value: value.into(), provenance: Provenance::Original }])
        })
    }

    /// The same with one more translation; a blank one adds nothing.
    #[must_use]
    pub fn with(mut self, language: LanguageTag, value: &str, provenance: Provenance) -> Self {
        let value = value.trim();
        if !value.is_empty() {
            self.0.retain(|t| t.language != language || t.provenance == Provenance::Original);
            self.0.push(Text { language, value: value.into(), provenance });
        }
        self
    }

    /// The text for a reader: in their language if there is one, else the original.
    pub fn pick(&self, locale: Locale) -> &Text {
        let wanted = locale.text_languages();
        let found = wanted.iter().find_map(|l| self.0.iter().find(|t| t.language.as_str() == *l));
        found.unwrap_or(&self.0[0])
    }

    /// The text in exactly this language.
    pub fn get(&self, language: &str) -> Option<&Text> {
        self.0.iter().find(|t| t.language.as_str() == language)
    }

    /// Every language of it, the original first.
    pub fn all(&self) -> &[Text] {
        &self.0
    }
}

impl TryFrom<Vec<Text>> for LocalizedText {
    type Error = LocalizedTextError;

    fn try_from(texts: Vec<Text>) -> Result<Self, Self::Error> {
        let original = texts.first().is_some_and(|t| t.provenance == Provenance::Original);
        let blank = texts.iter().any(|t| t.value.trim().is_empty());
        (original && !blank).then_some(Self(texts)).ok_or(LocalizedTextError)
    }
}

impl From<LocalizedText> for Vec<Text> {
    fn from(text: LocalizedText) -> Self {
        text.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_any_case_and_written_in_the_usual_one() {
        for (typed, tag) in [("ko", "ko"), ("ZH-cn", "zh-CN"), ("zh-hant-tw", "zh-Hant-TW")] {
            assert_eq!(typed.parse::<LanguageTag>().unwrap().as_str(), tag);
        }
        for typed in ["", "k", "한국어", "korean", "ko-", "ko_KR", "ko-KR-x", "e1"] {
            assert!(typed.parse::<LanguageTag>().is_err(), "{typed}");
        }
    }

    #[test]
    fn a_reader_gets_their_language_or_the_original() {
        let text = LocalizedText::original(LanguageTag::ko(), "치과").unwrap().with(
            "en".parse().unwrap(),
            "Dentist",
            Provenance::Human,
        );
        assert_eq!(text.pick(Locale::En).value, "Dentist");
        assert_eq!(text.pick(Locale::ZhCn).value, "치과");
        assert_eq!(text.pick(Locale::KoKp).value, "치과");
        assert_eq!(LocalizedText::original(LanguageTag::ko(), " \u{3000}"), None);
    }
}
