//! What moderators did, in numbers that name nobody.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::moderation::AtLeast;
use leptos::prelude::*;
use store::moderation::{Numbers, numbers};

use crate::document::{Head, page};
use crate::error::{PageError, respond};
use crate::format;
use crate::i18n::t;
use crate::reader::Reader;
use crate::state::AppState;

pub(super) async fn show(State(state): State<AppState>, reader: Reader) -> Response {
    let shown = async {
        let numbers = numbers(&mut state.store.read().await?, reader.now).await?;
        Ok::<_, PageError>(render(&reader, &numbers))
    };
    respond(&reader, shown.await)
}

fn render(reader: &Reader, numbers: &Numbers) -> Response {
    let locale = reader.locale;
    let few = || t!(locale, "transparency-few", n = AtLeast::LEAST);
    let count = |number: AtLeast| number.told().map_or_else(few, format::grouped);
    let unknown = || t!(locale, "transparency-unknown");
    let median = numbers.median_minutes.map_or_else(unknown, |minutes| match minutes {
        0..120 => t!(locale, "transparency-minutes", n = minutes),
        _ => t!(locale, "transparency-hours", n = minutes / 60),
    });
    let rows = [
        (t!(locale, "transparency-looked-at"), count(numbers.looked_at)),
        (t!(locale, "transparency-published"), count(numbers.published)),
        (t!(locale, "transparency-rejected"), count(numbers.rejected)),
        (t!(locale, "transparency-hidden"), count(numbers.hidden)),
        (t!(locale, "transparency-appealed"), count(numbers.appealed)),
        (t!(locale, "transparency-overturned"), count(numbers.overturned)),
        (t!(locale, "transparency-median"), median),
    ];
    let row = |(label, value): (String, String)| {
        view! {
            <div>
                <dt>{label}</dt>
                <dd>
                    <b>{value}</b>
                </dd>
            </div>
        }
    };
    let title = t!(locale, "transparency-title");
    let head = Head {
        title: title.clone(),
        description: Some(t!(locale, "transparency-lead")),
        canonical: Some("/transparency".into()),
    };
    page(StatusCode::OK, reader, &head, || {
        view! {
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "transparency-lead")}</p>
            <dl class="numbers">{rows.into_iter().map(row).collect_view()}</dl>
            <div class="prose">
                <p>{t!(locale, "transparency-how")}</p>
                <p>{t!(locale, "transparency-appeal", days = domain::moderation::APPEAL_DAYS)}</p>
                <p>{t!(locale, "transparency-small", n = AtLeast::LEAST)}</p>
            </div>
        }
    })
}
