//! `GET /api/v1/words`: words of the glossary that fit what is being typed, and pairs beside it.

use app::AppState;
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use domain::glossary::TermPair;
use domain::locale::Locale;
use glossary::Glossary;
use search::FoundWord;
use serde::Serialize;

use super::problem::Problem;
use super::suggest::{LIMIT, Parameters};

#[derive(Serialize)]
pub(crate) struct Answer {
    suggestions: Vec<Word>,
    pairs: Vec<Pair>,
}

/// A pair of a list from elsewhere that a moderator has confirmed. It is no concept.
#[derive(Serialize)]
struct Pair {
    north: String,
    south: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    english: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    chinese: String,
    source: String,
}

impl From<TermPair> for Pair {
    fn from(pair: TermPair) -> Self {
        let TermPair { north, south, english, chinese, source, .. } = pair;
        Self { north, south, english, chinese, source }
    }
}

/// A word that fits, and what both Koreas call the same thing.
#[derive(Serialize)]
struct Word {
    text: &'static str,
    vocabulary: &'static str,
    concept: &'static str,
    north: &'static str,
    south: &'static str,
}

impl From<FoundWord<'static>> for Word {
    fn from(FoundWord { concept, word, vocabulary }: FoundWord<'static>) -> Self {
        let name = |locale| concept.term(locale).name.as_str();
        Self {
            text: word,
            vocabulary: vocabulary.tag(),
            concept: &concept.id,
            north: name(Locale::KoKp),
            south: name(Locale::KoKr),
        }
    }
}

pub(crate) async fn words(
    State(state): State<AppState>,
    parameters: Result<Query<Parameters>, QueryRejection>,
) -> Result<Json<Answer>, Problem> {
    let typed = Parameters::typed(parameters)?;
    let found = search::look_up(Glossary::built_in(), &typed, LIMIT);
    let pairs = state.pairs.look_up(&typed, LIMIT);
    Ok(Json(Answer {
        suggestions: found.into_iter().map(Word::from).collect(),
        pairs: pairs.into_iter().map(Pair::from).collect(),
    }))
}
