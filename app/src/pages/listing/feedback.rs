//! What anyone can say about a listing: that it still holds.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::directory::Listing;
use domain::time::in_seoul;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::parts::{Told, What, icon, thanks};
use crate::reader::Reader;
use crate::state::AppState;

/// What readers have said about a listing.
pub(super) struct Feedback {
    pub(super) told: Told,
    /// The last day on which somebody said that it holds.
    pub(super) confirmed: Option<Date>,
}

impl Feedback {
    /// Thanks for what has just been told.
    pub(super) fn thanks(&self, reader: &Reader) -> Option<AnyView> {
        let id = match self.told.told? {
            What::Confirmed => "feedback-thanks-confirmed",
            What::Held => "feedback-thanks-held",
            What::Full => "feedback-thanks-full",
            What::Nothing => return None,
        };
        Some(thanks(reader, t!(reader.locale, id)))
    }

    /// 'Still correct' and 'suggest a change', for anyone.
    pub(super) fn section(&self, reader: &Reader, listing: &Listing) -> AnyView {
        let locale = reader.locale;
        let path = |action: &str| reader.href(&format!("/listing/{}/{action}", listing.id));
        let confirmed = self.confirmed.map(|date| {
            let text = t!(locale, "feedback-confirmed-on", date = format::date(locale, date));
            view! { <p>{text}</p> }
        });
        view! {
            <section class="block screen-only" id="feedback">
                <h2>{t!(locale, "feedback-title")}</h2>
                {confirmed}
                <ul class="actions">
                    <li>
                        <form method="post" action=path("confirm")>
                            <button class="button">
                                {icon(&reader.site, "badge-check")}
                                {t!(locale, "feedback-confirm")}
                            </button>
                        </form>
                    </li>
                    <li>
                        <a class="button" href=path("suggest")>
                            {icon(&reader.site, "pencil")}
                            {t!(locale, "feedback-suggest")}
                        </a>
                    </li>
                </ul>
            </section>
        }
        .into_any()
    }
}

/// Somebody says that the listing still holds.
pub(crate) async fn confirm(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<String>,
) -> Response {
    let confirmed = async {
        let mut tx = state.store.write().await?;
        let listing = super::read(&mut tx, &id).await?;
        let today = in_seoul(reader.now).date();
        store::suggestion::confirm(&mut tx, listing.id, listing.version, today).await?;
        tx.commit().await?;
        Ok::<_, PageError>(back(&reader, &listing, "confirmed"))
    };
    respond(&reader, confirmed.await)
}

/// To the page of the listing, which says thanks.
pub(super) fn back(reader: &Reader, listing: &Listing, told: &str) -> Response {
    let path = format!("/listing/{}?told={told}", listing.id);
    Redirect::to(&reader.href(&path)).into_response()
}
