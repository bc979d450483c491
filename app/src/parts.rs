//! Small parts that many pages share.

mod explained;
mod icon;
mod listing;
mod save;
mod search_form;
mod text_area;

pub(crate) use explained::{explained, words_here};
pub(crate) use icon::{icon, icon_href};
pub(crate) use listing::{cost, kind, language, languages, open_state, place};
pub(crate) use save::save;
pub(crate) use search_form::{search_form, search_row};
pub(crate) use text_area::text_area;
