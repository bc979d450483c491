//! The moderators' queue: what waits, who looks at it, what was decided, what comes of it.

mod appeal;
mod apply;
mod case;
mod numbers;
mod open;
mod people;
mod queue;
mod reports;
mod rules;
mod step;

pub use appeal::{AppealRefused, appeal};
pub use apply::{apply_due, close_withdrawn, is_due, redact};
pub use case::{Filed, PostFacts, case};
pub use numbers::{History, Numbers, history, numbers};
pub use open::{Opened, Subject, open};
pub use people::{Note, care, note, notes, sanction};
pub use queue::{Place, Waiting, counts, queue, take_next};
pub use reports::{PostAbout, Report, Reported, post_about, report, reports};
pub use rules::{
    MAX_RULES, RuleMatch, StoredRule, add_rule, board_holds, change_rule, remove_rule, rules,
    set_board_holds, word_rules,
};
pub use step::{claim, decide, escalate, release, undo};
