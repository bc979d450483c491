//! A concept: one thing, and what it is called.

use serde::{Deserialize, Serialize};

/// One thing with its words in every vocabulary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concept {
    /// Its name in every file and address: English in kebab-case, such as `lunchbox`.
    pub id: String,
    /// What it belongs to, the name of its files, such as `food`.
    pub subject: String,
    /// What the South calls it (ko-KR).
    pub south: Term,
    /// What the North calls it (ko-KP); the same word where there is no other.
    pub north: Term,
    /// English.
    pub english: Term,
    /// Chinese in simplified characters (zh-CN).
    pub chinese: Term,
    /// What it is, in a plain Korean sentence.
    pub meaning: String,
    /// A Korean sentence that uses the word of the South.
    pub example: String,
    /// What to beware of: the same word means another thing on the other side.
    pub note: Option<String>,
    /// Ways to say the need without the word: content words in their dictionary form that
    /// all occur in what somebody types (`이빨 쑤시다` for a dentist).
    pub ways: Vec<Vec<String>>,
    /// Concepts where one finds help with it, or the closest ones.
    pub see: Vec<String>,
    /// How we know the word of the North.
    pub source: Source,
    /// Whether somebody who grew up in the North still has to look at it.
    pub review: bool,
}

/// The words for a concept in one vocabulary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The word that is shown.
    pub name: String,
    /// Other words for exactly the same.
    pub variants: Vec<String>,
    /// Words by which it is only found, never shown: wrongly passed around, or misspelt.
    pub aliases: Vec<String>,
}

impl Term {
    /// Every word by which it is found.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        [&self.name].into_iter().chain(&self.variants).chain(&self.aliases).map(String::as_str)
    }
}

/// How a pair of words is known; `docs/data-sources.md` names the sources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// From published comparisons of everyday words.
    Everyday,
    /// A thing of the South; the word is written as the North spells.
    Welfare,
    /// From the list of the Ministry of Unification.
    Ministry,
    /// The same word by the North's rules of spelling.
    Spelling,
    /// The same word on both sides.
    #[default]
    Shared,
}

impl Source {
    /// The word used in the files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Everyday => "everyday",
            Self::Welfare => "welfare",
            Self::Ministry => "ministry",
            Self::Spelling => "spelling",
            Self::Shared => "shared",
        }
    }

    /// Reads the word used in the files.
    pub fn read(word: &str) -> Option<Self> {
        Some(match word {
            "everyday" => Self::Everyday,
            "welfare" => Self::Welfare,
            "ministry" => Self::Ministry,
            "spelling" => Self::Spelling,
            "shared" => Self::Shared,
            _ => return None,
        })
    }
}
