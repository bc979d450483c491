//! Why a moderator said no, as its author reads it.

use domain::locale::Locale;
use domain::moderation::Reason;

use crate::i18n::t;

/// What was wrong, and what its author can do; nothing if no reason was chosen.
pub(crate) fn reason_told(locale: Locale, name: &str) -> Option<String> {
    let reason = Reason::named(name)?;
    Some(t!(locale, &format!("moderate-told-{reason}")))
}
