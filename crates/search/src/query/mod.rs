//! From what was typed to the listings that fit it.
//!
//! [`words::read`] turns the text into [`Word`]s, [`find::find`] looks each of them up,
//! [`slips`] guesses at those that occur nowhere, and [`fit`] adds up what was found.

mod chinese;
pub(crate) mod find;
pub(crate) mod fit;
mod foreign;
mod function;
mod korean;
mod lexicon;
mod look_up;
mod mode;
mod places;
mod related;
pub(crate) mod remember;
mod segment;
pub(crate) mod slips;
mod told;
mod understand;
pub(crate) mod words;

use domain::region::Region;
use domain::search::ReadingBy;

use crate::analysis::tokens::Form;
use crate::vocabulary::Sense;

/// Whether a word, given by its key and forms, only says that something is sought.
pub(crate) fn is_weak(key: &str, forms: &[Form]) -> bool {
    foreign::is_weak_english(key) || function::is_weak_korean(key, forms)
}

/// What was typed, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Words {
    /// The words; none where nothing can be searched for.
    pub(crate) words: Vec<Word>,
    /// All of it in one, if it is Korean or Chinese: what says just this comes first.
    pub(crate) whole: Option<String>,
}

/// A word of the query with everything it may be found as.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Word {
    /// What was typed.
    pub(crate) typed: String,
    /// What it is looked up as.
    pub(crate) meaning: Meaning,
    /// The words it consists of, where it is a compound: a listing that has them apart
    /// fits as well, one that has some of them partly.
    pub(crate) parts: Vec<Word>,
    /// The words as they were typed, where blanks stood between them: a name that several make
    /// may as well be a part of what is told (가슴이 뜁니다).
    pub(crate) pieces: Vec<String>,
    /// Whether it only says that something is sought ('어디', '싶어요'): it may move a
    /// listing up, but no listing has to have it.
    pub(crate) weak: bool,
    /// What it was read as, if that is not what was typed.
    pub(crate) read_as: Option<ReadAs>,
    /// What it means by the vocabulary: listings that say that in other words fit as well.
    pub(crate) senses: Vec<Sense>,
    /// What it may mean that has to be asked.
    pub(crate) ask: Option<usize>,
    /// The region that it names.
    pub(crate) place: Option<Region>,
}

impl Word {
    /// What was meant to be typed: the English word, or the Korean one, of what was typed with
    /// the keyboard in the wrong mode.
    fn said(&self) -> &str {
        match &self.read_as {
            Some(ReadAs { meant, by: ReadingBy::Keyboard, .. }) => meant,
            _ => &self.typed,
        }
    }

    /// What it is looked up as, if that is not its initial consonants.
    fn forms(&self) -> &[Form] {
        match &self.meaning {
            Meaning::Forms(forms) => forms,
            Meaning::Initials(_) => &[],
        }
    }
}

/// What a word was read as.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ReadAs {
    /// The word it stands for.
    pub(crate) meant: String,
    /// By which rule.
    pub(crate) by: ReadingBy,
    /// The reading, where it comes from the vocabulary.
    pub(crate) sense: Option<Sense>,
}

/// What a word is looked up as.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Meaning {
    /// Forms of which any will do, each with its weight.
    Forms(Vec<Form>),
    /// Initial consonants.
    Initials(String),
}
