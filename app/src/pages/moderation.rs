//! The moderators' desk, and what others meet of it: a report, an appeal, the public numbers.

mod act;
mod appeal;
mod aside;
mod audit;
mod beside;
mod boards;
mod case;
mod desk;
mod forms;
mod gate;
mod pairs;
mod report;
mod rules;
mod screen;
mod sent;
mod text;
mod transparency;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;

/// Their addresses below the locale.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/moderate", get(desk::desk))
        .route("/moderate/counts", get(desk::waiting))
        .route("/moderate/next", post(desk::next))
        .route("/moderate/case/{id}", get(case::show))
        .route("/moderate/case/{id}/claim", post(act::claim))
        .route("/moderate/case/{id}/skip", post(act::skip))
        .route("/moderate/case/{id}/decide", post(act::decide))
        .route("/moderate/case/{id}/undo", post(act::undo))
        .route("/moderate/case/{id}/escalate", post(act::escalate))
        .route("/moderate/case/{id}/note", post(beside::note))
        .route("/moderate/case/{id}/care", post(beside::care))
        .route("/moderate/case/{id}/sanction", post(beside::sanction))
        .route("/moderate/rules", get(rules::show).post(rules::change))
        .route("/moderate/words", get(pairs::show).post(pairs::send))
        .route("/moderate/words/decided", get(pairs::decided))
        .route("/moderate/words/undo", post(pairs::undo))
        .route("/moderate/audit", get(audit::show))
        .route("/moderate/boards", get(boards::show).post(boards::change))
        .route("/post/{id}/report", get(report::show).post(report::send))
        .route("/appeal/{case}", get(appeal::show).post(appeal::send))
        .route("/transparency", get(transparency::show))
}
