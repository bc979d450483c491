//! A case with everything that a moderator has to see beside it.

use domain::forum::{Language, PostState};
use domain::id::{AccountId, CaseId};
use domain::locale::Locale;
use domain::moderation::{Matter, Scope};
use store::Tx;
use store::forum::Revision;
use store::moderation::{self, Filed, History, Note, Place, Report, Waiting};

use crate::error::PageError;
use crate::reader::Reader;

/// So many lines of the queue stand beside a case.
const WAITING: i64 = 15;

/// A case with everything beside it.
pub(super) struct Screen {
    pub(super) filed: Filed,
    pub(super) me: AccountId,
    pub(super) history: History,
    pub(super) notes: Vec<Note>,
    pub(super) reports: Vec<Report>,
    /// The text that others see while another one waits.
    pub(super) shown: Option<Revision>,
    /// The language in which the author reads a private word.
    pub(super) care: Locale,
    /// What else waits.
    pub(super) waiting: Vec<Waiting>,
}

/// The case with this id.
pub(super) async fn read(tx: &mut Tx, id: &str) -> Result<Filed, PageError> {
    let id: CaseId = id.parse().map_err(|_| PageError::NotFound)?;
    moderation::case(tx, id).await?.ok_or(PageError::NotFound)
}

/// Reads what stands beside a case.
pub(super) async fn screen(
    tx: &mut Tx,
    reader: &Reader,
    filed: Filed,
    me: AccountId,
) -> Result<Screen, PageError> {
    let (scope, first) = (Scope::of(reader.actor()), Place::first());
    Ok(Screen {
        shown: shown(tx, &filed).await?,
        care: care(tx, &filed).await?,
        waiting: moderation::queue(tx, me, &scope, None, &first, WAITING, reader.now).await?,
        history: moderation::history(tx, filed.author).await?,
        notes: moderation::notes(tx, filed.id).await?,
        reports: moderation::reports(tx, filed.id).await?,
        filed,
        me,
    })
}

/// The published text of a post of which another one waits.
async fn shown(tx: &mut Tx, filed: &Filed) -> Result<Option<Revision>, PageError> {
    let Some(post) = filed.post.as_ref().filter(|_| filed.case.matter == Matter::Rewritten) else {
        return Ok(None);
    };
    let texts = store::forum::revisions(tx, post.id).await?;
    Ok(texts.into_iter().find(|text| text.state == PostState::Published))
}

/// The language of the post; for what is in Korean, the Korean that its author chose.
async fn care(tx: &mut Tx, filed: &Filed) -> Result<Locale, PageError> {
    match filed.language {
        Some(Language::En) => return Ok(Locale::En),
        Some(Language::Zh) => return Ok(Locale::ZhCn),
        Some(Language::Ko) | None => {}
    }
    let Some(author) = filed.author else { return Ok(Locale::KoKr) };
    let account = store::account::account(tx, author).await?;
    let northern = account.is_some_and(|account| account.locale == Locale::KoKp);
    Ok(if northern { Locale::KoKp } else { Locale::KoKr })
}
