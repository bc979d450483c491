//! What one can do with a case: buttons within reach of a thumb, and forms that need no script.

use domain::locale::Locale;
use domain::moderation::{Choice, Reason};
use domain::suggestion::MAX_SUGGESTION_CHARS;
use leptos::prelude::*;
use store::moderation::Filed;

use super::sent::{Failed, Part};
use super::text;
use crate::i18n::t;
use crate::islands::{DeskKeys, DeskWords};
use crate::parts::{icon, text_area};
use crate::reader::Reader;

/// The form to which all fields of a case belong.
pub(super) const FORM: &str = "desk-form";

/// Where one of the forms of a case is sent.
pub(super) fn path(reader: &Reader, filed: &Filed, action: &str) -> String {
    reader.href(&format!("/moderate/case/{}/{action}", filed.id))
}

/// The button that takes back what was just decided. It works for some seconds, and says so.
pub(super) fn undo(reader: &Reader, id: &str) -> Option<AnyView> {
    let id: domain::id::CaseId = id.parse().ok()?;
    let locale = reader.locale;
    let action = reader.href(&format!("/moderate/case/{id}/undo"));
    Some(
        view! {
            <form class="notice undo" method="post" action=action role="status">
                {icon(&reader.site, "check")}
                <span>{t!(locale, "moderate-undo-text")}</span>
                <button class="button" id="desk-undo">
                    {t!(locale, "moderate-undo")}
                </button>
            </form>
        }
        .into_any(),
    )
}

/// The button that takes a case on.
pub(super) fn claim(reader: &Reader, filed: &Filed) -> AnyView {
    view! {
        <form class="desk-bar" method="post" action=path(reader, filed, "claim")>
            <button class="button button-main" id="desk-take">
                {t!(reader.locale, "moderate-claim")}
            </button>
        </form>
    }
    .into_any()
}

/// The button that leads to the next case.
pub(super) fn next(reader: &Reader) -> AnyView {
    view! {
        <form class="desk-bar" method="post" action=reader.href("/moderate/next")>
            <button class="button button-main" id="desk-next">
                {t!(reader.locale, "moderate-next")}
            </button>
        </form>
    }
    .into_any()
}

/// The form that decides. Its buttons stand at the lower edge. The texts beside it belong to
/// it as well, so that whichever is sent, all that was typed comes along.
pub(super) fn decide(reader: &Reader, filed: &Filed, failed: &Failed) -> AnyView {
    let locale = reader.locale;
    let choices = filed.case.matter.choices();
    let needs_reason = choices.iter().any(|c| matches!(c, Choice::Reject | Choice::Hide));
    let button = |choice: &Choice| {
        let (name, id) = match choice {
            Choice::Publish | Choice::Keep | Choice::Accept | Choice::Overturn => {
                ("button button-main", "desk-approve")
            }
            Choice::Edit => ("button", "desk-edit"),
            Choice::Reject | Choice::Hide | Choice::Dismiss | Choice::Uphold => {
                ("button", "desk-refuse")
            }
        };
        view! {
            <button class=name id=id name="decision" value=choice.as_str()>
                {t!(locale, &format!("moderate-do-{choice}"))}
            </button>
        }
    };
    let buttons = choices.iter().filter(|c| **c != Choice::Edit).map(button).collect_view();
    view! {
        <form class="decide" id=FORM method="post" action=path(reader, filed, "decide")>
            <input type="hidden" name="version" value=filed.case.version.to_string() />
            <input type="hidden" name="revision" value=filed.case.revision.to_string() />
            {needs_reason.then(|| reasons(reader, failed))}
            {choices.contains(&Choice::Edit).then(|| edit(reader, filed, failed))}
            <div class="desk-bar">
                {buttons}
                <button class="button" id="desk-skip" formaction=path(reader, filed, "skip")>
                    {t!(locale, "moderate-skip")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// The reason of a no, and a word to the author.
fn reasons(reader: &Reader, failed: &Failed) -> AnyView {
    let locale = reader.locale;
    let option = |reason: &Reason| {
        let chosen = failed.sent.reason == reason.as_str();
        view! {
            <option value=reason.as_str() selected=chosen>
                {text::reason(locale, *reason)}
            </option>
        }
    };
    let (wrong, message) = (failed.about(Part::Reason), failed.about(Part::Message));
    let invalid = wrong.as_ref().map(|_| "true");
    let unfit = message.as_ref().map(|_| "true");
    let typed = &failed.sent.message;
    let open = !typed.is_empty() || unfit.is_some();
    view! {
        <div class="field">
            <label for="desk-reason">{t!(locale, "moderate-reason")}</label>
            {text::error(&reader.site, "reason-error", wrong)}
            <select
                id="desk-reason"
                name="reason"
                aria-invalid=invalid
                aria-describedby=invalid.map(|_| "reason-error")
            >
                <option value="">{t!(locale, "moderate-reason-choose")}</option>
                {Reason::ALL.iter().map(option).collect_view()}
            </select>
        </div>
        <details class="more-words" open=open>
            <summary>
                {t!(locale, "moderate-message")} {icon(&reader.site, "chevron-down")}
            </summary>
            <p class="field-hint" id="message-hint">
                {t!(locale, "moderate-message-hint")}
            </p>
            {text::error(&reader.site, "message-error", message)}
            {text_area(typed)
                .id("desk-message")
                .name("message")
                .rows(3)
                .maxlength(MAX_SUGGESTION_CHARS.to_string())
                .aria_label(t!(locale, "moderate-message"))
                .aria_invalid(unfit)
                .aria_describedby(described("message", unfit))}
        </details>
    }
    .into_any()
}

/// The ids of what a field is described by: its hint, and what is wrong with it.
pub(super) fn described(name: &str, invalid: Option<&str>) -> String {
    let error = invalid.map(|_| format!(" {name}-error")).unwrap_or_default();
    format!("{name}-hint{error}")
}

/// The text, to publish it with other words.
fn edit(reader: &Reader, filed: &Filed, failed: &Failed) -> AnyView {
    let locale = reader.locale;
    let body = filed.post.as_ref().map_or("", |post| post.body.as_str());
    let typed = failed.sent.edited.as_deref().unwrap_or(body);
    // Browsers send line ends of their own.
    let changed = typed.replace("\r\n", "\n") != body;
    let wrong = failed.about(Part::Edited);
    let invalid = wrong.as_ref().map(|_| "true");
    view! {
        <details class="more-words" id="desk-edit-box" open=changed || invalid.is_some()>
            <summary id="desk-edit">
                {t!(locale, "moderate-edit")} {icon(&reader.site, "chevron-down")}
            </summary>
            <p class="field-hint" id="edit-hint">
                {t!(locale, "moderate-edit-hint")}
            </p>
            {text::error(&reader.site, "edit-error", wrong)}
            {text_area(typed)
                .id("desk-edited")
                .name("edited")
                .rows(8)
                .aria_label(t!(locale, "moderate-edit"))
                .aria_invalid(invalid)
                .aria_describedby(described("edit", invalid))}
            <button class="button" name="decision" value="edit">
                {t!(locale, "moderate-do-edit")}
            </button>
        </details>
    }
    .into_any()
}

/// The keys, and the counts of the lanes while the page is open (`counts`: where to ask).
pub(super) fn keys(locale: Locale, counts: Option<String>) -> AnyView {
    let words = DeskWords {
        open: t!(locale, "moderate-keys"),
        lines: t!(locale, "moderate-keys-list").lines().map(String::from).collect(),
        off: t!(locale, "moderate-keys-off"),
        close: t!(locale, "moderate-keys-close"),
    };
    view! { <DeskKeys words=words counts=counts.unwrap_or_default() /> }.into_any()
}
