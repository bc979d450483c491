//! The listings a reader put aside.

use axum::Form;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::id::ListingId;
use leptos::prelude::*;
use search::Passages;
use serde::Deserialize;

use super::preferences::is_local;
use super::search::card;
use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;
use crate::saved::Saved;
use crate::state::AppState;

/// What a button on a card sends.
#[derive(Deserialize)]
pub(crate) struct Change {
    action: Action,
    #[serde(default)]
    id: String,
    /// The page it was on.
    #[serde(default)]
    to: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Action {
    Add,
    Remove,
    Clear,
}

pub(crate) async fn saved(State(state): State<AppState>, reader: Reader) -> Response {
    respond(&reader, show(&state, &reader).await)
}

async fn show(state: &AppState, reader: &Reader) -> Result<Response, PageError> {
    let mut tx = state.store.read().await?;
    let listings = store::directory::listings(&mut tx, reader.saved.ids()).await?;
    let locale = reader.locale;
    let title = t!(locale, "saved-title");
    let passages = Passages::of("");
    let cards = listings.iter().map(|listing| card::card(reader, &passages, None, listing));
    Ok(page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        let ways = listings.is_empty().then(|| {
            view! {
                <p>{t!(locale, "saved-empty")}</p>
                <p>
                    <a class="button button-main" href=reader.href("/search")>
                        {icon(&reader.site, "search")}
                        {t!(locale, "nav-find")}
                    </a>
                </p>
            }
        });
        let clear = (!listings.is_empty()).then(|| {
            view! {
                <form method="post" action=reader.href("/saved")>
                    <input type="hidden" name="to" value=reader.href("/saved") />
                    <button class="button" name="action" value="clear">
                        {icon(&reader.site, "x")}
                        {t!(locale, "saved-clear")}
                    </button>
                </form>
            }
        });
        view! {
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "saved-intro")}</p>
            {ways}
            <ol class="results">{cards.collect_view()}</ol>
            {clear}
        }
    }))
}

/// Puts a listing aside or takes it back, and returns to where the button was.
pub(crate) async fn change(
    State(state): State<AppState>,
    reader: Reader,
    Form(change): Form<Change>,
) -> Response {
    respond(&reader, take(&state, &reader, &change).await)
}

async fn take(state: &AppState, reader: &Reader, change: &Change) -> Result<Response, PageError> {
    let id = || change.id.parse::<ListingId>().map_err(|_| PageError::BadRequest);
    let mut saved = reader.saved.clone();
    match change.action {
        Action::Add => {
            let id = id()?;
            let mut tx = state.store.read().await?;
            store::directory::listing(&mut tx, id).await?.ok_or(PageError::ListingGone)?;
            saved.add(id);
        }
        Action::Remove => saved.remove(id()?),
        Action::Clear => saved = Saved::default(),
    }
    let to = if is_local(&change.to) { change.to.clone() } else { reader.href("/saved") };
    let cookie = saved.cookie(reader.is_secure());
    let cookie = HeaderValue::from_str(&cookie).map_err(|_| PageError::BadRequest)?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&to)).into_response())
}
