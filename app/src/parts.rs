//! Small parts that many pages share.

mod code;
mod crumb;
mod explained;
mod icon;
mod listing;
mod pages;
mod reason;
mod refused;
mod save;
mod search_form;
mod suggestion;
mod text_area;
mod told;

pub(crate) use code::code;
pub(crate) use crumb::crumb;
pub(crate) use explained::{explained, words_here};
pub(crate) use icon::{icon, icon_href};
pub(crate) use listing::{cost, kind, language, languages, open_state, place};
pub(crate) use pages::pages;
pub(crate) use reason::reason_told;
pub(crate) use refused::{refused, sign_in_first, sign_in_then};
pub(crate) use save::save;
pub(crate) use search_form::{search_form, search_row};
pub(crate) use suggestion::SuggestionForm;
pub(crate) use text_area::text_area;
pub(crate) use told::{Told, What, thanks, told};
