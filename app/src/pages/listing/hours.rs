//! The table of hours: this week, with today marked and holidays named.

use domain::directory::Service;
use domain::hours::{Day, Span};
use domain::locale::Locale;
use domain::time::in_seoul;
use leptos::prelude::*;

use crate::format;
use crate::i18n::t;
use crate::reader::Reader;

pub(super) fn hours(reader: &Reader, service: &Service) -> impl IntoView + use<> {
    let locale = reader.locale;
    let body = match &service.schedule {
        None => view! {
            <p>{t!(locale, "hours-unknown")} ". " {t!(locale, "hours-unknown-hint")}</p>
        }
        .into_any(),
        Some(schedule) => {
            // From today on: what happens next is what one wants to know.
            let week = schedule.week(in_seoul(reader.now).date());
            let caption = t!(locale, "listing-hours-title");
            let rows = week.into_iter().enumerate().map(|(i, day)| row(locale, &day, i == 0));
            view! {
                <table class="hours">
                    <caption class="visually-hidden">{caption}</caption>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
                <p class="hours-note">{t!(locale, "listing-hours-note")}</p>
            }
            .into_any()
        }
    };
    view! {
        <section class="block listing-hours">
            <h2>{t!(locale, "listing-hours-title")}</h2>
            {body}
        </section>
    }
}

fn row(locale: Locale, day: &Day, today: bool) -> impl IntoView + use<> {
    let name = format::weekday(locale, day.date.weekday());
    let date = format::short_date(locale, day.date);
    let mark = today.then(|| {
        view! {
            " "
            <span class="today">{t!(locale, "listing-hours-today")}</span>
        }
    });
    let holiday = day.holiday.map(|holiday| {
        let name = t!(locale, &format!("holiday-{}", holiday.name.key()));
        let name = match holiday.substitute {
            true => t!(locale, "holiday-substitute", name = name),
            false => name,
        };
        view! { <p class="hours-holiday">{t!(locale, "listing-hours-holiday", name = name)}</p> }
    });
    let notes = day.notes.iter().map(|n| view! { <p lang="ko">{n.to_string()}</p> }).collect_view();
    let spans: Vec<_> = day.spans.iter().map(|s| view! { <p>{span(s)}</p> }).collect();
    let (class, times) = match spans.is_empty() {
        true => (Some("hours-closed"), t!(locale, "listing-hours-closed").into_any()),
        false => (None, spans.collect_view().into_any()),
    };
    view! {
        <tr aria-current=today.then_some("date")>
            <th scope="row">
                {name} " " <span class="hours-date">{date}</span> {mark}
            </th>
            <td class=class>{times} {holiday} {notes}</td>
        </tr>
    }
}

/// '09:00–18:00'; what is not sure carries a question mark.
fn span(span: &Span) -> String {
    let doubt = if span.sure { "" } else { " ?" };
    format!("{}–{}{doubt}", format::minute(span.from), format::minute(span.to))
}
