//! The table of hours: this week, with today marked and holidays named.

use domain::directory::Service;
use domain::hours::{Day, Span};
use domain::locale::Locale;
use domain::time::in_seoul;
use leptos::prelude::*;

use crate::format;
use crate::i18n::t;
use crate::reader::Reader;

/// The table; nothing where nobody said when it is open, which the heading tells.
pub(super) fn hours(reader: &Reader, service: &Service) -> Option<AnyView> {
    let locale = reader.locale;
    // From today on: what happens next is what one wants to know.
    let week = service.schedule.as_ref()?.week(in_seoul(reader.now).date());
    let rows = week.into_iter().enumerate().map(|(i, day)| row(locale, &day, i == 0));
    let title = t!(locale, "listing-hours-title");
    Some(
        view! {
            <section class="block listing-hours">
                <h2>{title.clone()}</h2>
                <table class="hours">
                    <caption class="visually-hidden">{title}</caption>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
                <p class="hours-note">{t!(locale, "listing-hours-note")}</p>
            </section>
        }
        .into_any(),
    )
}

fn row(locale: Locale, day: &Day, today: bool) -> AnyView {
    let name = format::weekday(locale, day.date.weekday());
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
        let date = format::short_date(locale, day.date);
        let name = t!(locale, "listing-hours-holiday", name = name);
        view! { <p class="hours-holiday">{date} " · " {name}</p> }
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
                {name} {mark}
            </th>
            <td class=class>{times} {holiday} {notes}</td>
        </tr>
    }
    .into_any()
}

/// '09:00–18:00'; what is not sure carries a question mark.
fn span(span: &Span) -> String {
    let doubt = if span.sure { "" } else { " ?" };
    format!("{}–{}{doubt}", format::minute(span.from), format::minute(span.to))
}
