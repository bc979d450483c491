//! What one can do with a case beside deciding it.

use domain::moderation::{Lane, Matter};
use leptos::prelude::*;
use store::moderation::Filed;

use super::forms::{FORM, described, path};
use super::screen::Screen;
use super::sent::{Failed, Part};
use super::text;
use crate::i18n::t;
use crate::parts::{icon, text_area};
use crate::reader::Reader;

/// The days for which an account may be limited or suspended.
pub(super) const SANCTION_DAYS: [i32; 3] = [1, 7, 30];

/// What can be done beside deciding: passing it on, a note, a sanction.
pub(super) fn beside(reader: &Reader, screen: &Screen, failed: &Failed) -> AnyView {
    let locale = reader.locale;
    let filed = &screen.filed;
    let about_post = filed.case.matter != Matter::Suggestion;
    let sanction = about_post.then(|| sanction(reader, filed));
    let wrong = failed.about(Part::Note);
    let invalid = wrong.as_ref().map(|_| "true");
    view! {
        <form method="post" action=path(reader, filed, "escalate")>
            <button class="button" id="desk-escalate">
                {t!(locale, "moderate-escalate")}
            </button>
        </form>
        <section class="block">
            <div class="field">
                <label for="note">{t!(locale, "moderate-note")}</label>
                <p class="field-hint" id="note-hint">
                    {t!(locale, "moderate-note-hint")}
                </p>
                {text::error(&reader.site, "note-error", wrong)}
                {text_area(&failed.sent.note)
                    .id("note")
                    .name("note")
                    .form(FORM)
                    .rows(2)
                    .aria_invalid(invalid)
                    .aria_describedby(described("note", invalid))}
            </div>
            <button class="button" form=FORM formaction=path(reader, filed, "note")>
                {t!(locale, "moderate-note-send")}
            </button>
        </section>
        {sanction}
    }
    .into_any()
}

/// A private word to an author who may be in danger, begun in their language. It stands before
/// the decision: somebody answers first, and what becomes of the post comes after.
pub(super) fn care(reader: &Reader, screen: &Screen, failed: &Failed) -> Option<AnyView> {
    if screen.filed.lane != Lane::Crisis {
        return None;
    }
    let locale = reader.locale;
    let begun = t!(screen.care, "moderate-care-template");
    let typed = failed.sent.care.as_deref().unwrap_or(&begun);
    let wrong = failed.about(Part::Care);
    let invalid = wrong.as_ref().map(|_| "true");
    let view = view! {
        <section class="block care">
            <div class="field">
                <label for="care">{t!(locale, "moderate-care")}</label>
                <p class="field-hint" id="care-hint">
                    {t!(locale, "moderate-care-hint")}
                </p>
                {text::error(&reader.site, "care-error", wrong)}
                {text_area(typed)
                    .id("care")
                    .name("care")
                    .form(FORM)
                    .lang(screen.care.tag())
                    .rows(6)
                    .aria_invalid(invalid)
                    .aria_describedby(described("care", invalid))}
            </div>
            <button
                class="button button-main"
                form=FORM
                formaction=path(reader, &screen.filed, "care")
            >
                {t!(locale, "moderate-care-send")}
            </button>
        </section>
    };
    Some(view.into_any())
}

fn sanction(reader: &Reader, filed: &Filed) -> AnyView {
    let locale = reader.locale;
    let option = |kind: &'static str| {
        SANCTION_DAYS
            .map(|days| {
                let label = t!(locale, &format!("moderate-sanction-{kind}"), days = days);
                view! { <option value=format!("{kind}-{days}")>{label}</option> }
            })
            .collect_view()
    };
    view! {
        <details class="more-words">
            <summary>
                {t!(locale, "moderate-sanction")} {icon(&reader.site, "chevron-down")}
            </summary>
            <form method="post" action=path(reader, filed, "sanction")>
                <div class="field">
                    <label for="sanction">{t!(locale, "moderate-sanction-label")}</label>
                    <p class="field-hint" id="sanction-hint">
                        {t!(locale, "moderate-sanction-hint")}
                    </p>
                    <select id="sanction" name="sanction" aria-describedby="sanction-hint">
                        {option("limited")}
                        {option("suspended")}
                        <option value="end">{t!(locale, "moderate-sanction-end")}</option>
                    </select>
                </div>
                <button class="button">{t!(locale, "moderate-sanction-send")}</button>
            </form>
        </details>
    }
    .into_any()
}
