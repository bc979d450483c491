//! The pages, and where they live.

mod account;
mod forum;
mod help;
mod home;
mod listing;
mod moderation;
mod preferences;
mod prose;
mod saved;
mod search;
mod words;

use axum::Router;
use axum::response::Redirect;
use axum::routing::{get, post};
use domain::locale::Locale;

pub use forum::MAX_FORM_WITH_PICTURE;
pub(crate) use forum::feed_link;

use crate::state::AppState;

/// Every page in every language, the redirect to the reader's own, and the
/// settings of language and display.
pub fn routes() -> Router<AppState> {
    let start = Router::new()
        .route("/", get(preferences::choose_language))
        .route("/language/{locale}", get(preferences::language))
        .route("/display", post(preferences::display));
    Locale::ALL.into_iter().fold(start, |router, locale| {
        let root = format!("/{}", locale.path());
        let home = root.clone();
        router
            .route(&format!("{root}/"), get(async move || Redirect::permanent(&home)))
            .nest(&root, pages())
    })
}

/// The pictures in posts, which are at one address in every language.
pub fn uploads() -> Router<AppState> {
    Router::new().route("/uploads/{name}", get(forum::upload::upload))
}

/// The forms with longer texts, in every language; see [`MAX_FORM_WITH_PICTURE`].
pub fn long_forms() -> Router<AppState> {
    Locale::ALL.into_iter().fold(Router::new(), |router, locale| {
        router.nest(&format!("/{}", locale.path()), forum::long_forms())
    })
}

fn pages() -> Router<AppState> {
    forum::pages()
        .merge(account::routes())
        .route("/", get(home::home))
        .route("/search", get(search::search))
        .route("/listing/{id}", get(listing::listing))
        .route("/listing/{id}/confirm", post(listing::confirm))
        .route("/listing/{id}/suggest", get(listing::suggest).post(listing::hold))
        .route("/words", get(words::words))
        .route("/words/learn", get(words::learn))
        .route("/words/suggest", get(words::suggest_new).post(words::hold_new))
        .route("/words/{id}", get(words::concept))
        .route("/words/{id}/suggest", get(words::suggest).post(words::hold))
        .route("/saved", get(saved::saved).post(saved::change))
        .route("/help", get(help::help))
        .route("/offline", get(help::offline))
        .route("/about", get(prose::about))
        .route("/privacy", get(prose::privacy))
        .merge(moderation::routes())
}
