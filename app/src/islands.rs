//! The parts of a page that come alive in the browser. They get their words as
//! properties, so that no message file travels to the phone.

mod quick_exit;
mod search_box;

pub use quick_exit::{QuickExit, QuickExitProps};
pub use search_box::{SearchBox, SearchBoxProps};
