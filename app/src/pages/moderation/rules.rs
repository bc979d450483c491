//! The rules about words, and a box to try a text with.

mod view;

use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::Board;
use domain::moderation::rules::{Action as Does, Kind, Pattern, PatternError, Sample};
use domain::policy::Action;
use serde::Deserialize;
use store::moderation::{MAX_RULES, StoredRule, add_rule, change_rule, remove_rule, rules};

use self::view::render;
use super::gate;
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::reader::Reader;
use crate::state::AppState;

/// The longest sample and note, in characters; what is beyond is not looked at.
const MAX_SAMPLE: usize = 20_000;
const MAX_NOTE: usize = 200;

/// What the form sends. Without `id` it is about a new rule.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    action: String,
    #[serde(default)]
    id: String,
    #[serde(default)]
    version: i64,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    pattern: String,
    #[serde(default)]
    does: String,
    #[serde(default)]
    board: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    sample: String,
}

impl Sent {
    /// The rule, if its pattern can be one.
    fn rule(&self) -> Result<StoredRule, PatternError> {
        let kind = Kind::named(&self.kind).unwrap_or(Kind::Text);
        Pattern::parse(kind, &self.pattern)?;
        Ok(StoredRule {
            id: self.id.clone(),
            kind,
            pattern: self.pattern.clone(),
            action: Does::named(&self.does).unwrap_or(Does::Hold),
            board: Board::named(&self.board),
            note: self.note.chars().take(MAX_NOTE).collect(),
            version: self.version,
        })
    }
}

/// What is said about what was sent.
#[derive(Default)]
struct Answer {
    error: Option<String>,
    /// For each stored rule in order, and for the new one: whether it was found in the sample.
    tried: Option<(Vec<bool>, Option<bool>)>,
}

pub(super) async fn show(State(state): State<AppState>, reader: Reader) -> Response {
    if let Err(refusal) = gate::enter(&reader, Action::SetWordRules) {
        return crate::parts::refused(&reader, &refusal);
    }
    let shown = async {
        let rules = rules(&mut state.store.read().await?).await?;
        Ok::<_, PageError>(render(&reader, &rules, &Sent::default(), &Answer::default()))
    };
    respond(&reader, shown.await)
}

pub(super) async fn change(
    State(state): State<AppState>,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Response {
    let me = match gate::enter(&reader, Action::SetWordRules) {
        Ok(me) => me,
        Err(refusal) => return crate::parts::refused(&reader, &refusal),
    };
    let (locale, now) = (reader.locale, reader.now);
    let changed = async {
        if sent.action == "try" {
            let rules = rules(&mut state.store.read().await?).await?;
            let answer = attempt(&reader, &rules, &sent);
            return Ok(render(&reader, &rules, &sent, &answer));
        }
        let mut tx = state.store.write().await?;
        let error = match (sent.action.as_str(), sent.rule()) {
            ("remove", _) => (!remove_rule(&mut tx, &sent.id, sent.version, me, now).await?)
                .then(|| t!(locale, "rules-error-changed")),
            (_, Err(error)) => Some(said(&reader, &error)),
            ("change", Ok(rule)) => (!change_rule(&mut tx, &rule, me, now).await?)
                .then(|| t!(locale, "rules-error-changed")),
            (_, Ok(rule)) => (!add_rule(&mut tx, &rule, me, now).await?)
                .then(|| t!(locale, "rules-error-many", n = MAX_RULES)),
        };
        if error.is_none() {
            tx.commit().await?;
            let to = reader.href("/moderate/rules");
            return Ok::<_, PageError>(Redirect::to(&to).into_response());
        }
        let rules = rules(&mut tx).await?;
        Ok(render(&reader, &rules, &sent, &Answer { error, tried: None }))
    };
    respond(&reader, changed.await)
}

/// Tries every rule, and the one that is being written, on the sample.
fn attempt(reader: &Reader, rules: &[StoredRule], sent: &Sent) -> Answer {
    let text: String = sent.sample.chars().take(MAX_SAMPLE).collect();
    let sample = Sample::of(&text);
    let board = Board::named(&sent.board);
    let found = rules.iter().map(|rule| rule.fits(board, &sample)).collect();
    let (error, new) = match (sent.pattern.is_empty(), sent.rule()) {
        (true, _) => (None, None),
        (false, Ok(rule)) => (None, Some(rule.fits(board, &sample))),
        (false, Err(error)) => (Some(said(reader, &error)), None),
    };
    Answer { error, tried: Some((found, new)) }
}

fn said(reader: &Reader, error: &PatternError) -> String {
    let locale = reader.locale;
    match error {
        PatternError::TooBroad => t!(locale, "rules-error-broad"),
        PatternError::TooLong => t!(locale, "rules-error-long"),
        PatternError::Syntax(what) => t!(locale, "rules-error-syntax", what = what.as_str()),
        PatternError::TooLarge => t!(locale, "rules-error-large"),
    }
}
