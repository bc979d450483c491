//! What a moderator reads about a case: the texts, the reports, the notes.

use leptos::prelude::*;
use store::forum::Revision;
use store::moderation::{Filed, History, Note, Report};

use super::at;
use crate::i18n::t;
use crate::pages::moderation::text;
use crate::parts::icon;
use crate::reader::Reader;

/// The text that others see at present, covered like the other one.
pub(super) fn published(reader: &Reader, filed: &Filed, text: &Revision) -> AnyView {
    let body = text::post(reader, &text.body, filed.language);
    let title = (!text.title.is_empty()).then(|| view! { <h2>{text.title.clone()}</h2> });
    view! {
        <details class="covered" id="desk-shown">
            <summary>{t!(reader.locale, "moderate-open-shown")}</summary>
            <div class="covered-text">{title} {body}</div>
        </details>
    }
    .into_any()
}

/// What was written, covered until one opens it.
pub(super) fn content(reader: &Reader, filed: &Filed) -> AnyView {
    let locale = reader.locale;
    let evidence = filed.evidence.as_str();
    let (title, body) = match &filed.post {
        Some(post) if !post.body.is_empty() => {
            let title = if post.title.is_empty() { &post.topic_title } else { &post.title };
            (Some(title.clone()), text::post(reader, &post.body, filed.language))
        }
        Some(post) => (Some(post.topic_title.clone()), text::written(evidence)),
        None => (None, text::written(evidence)),
    };
    let posted = filed.post.as_ref().is_some_and(|post| !post.body.is_empty());
    let appeal = matches!(filed.subject, store::moderation::Subject::Appeal(_)).then(|| {
        view! {
            <h3>{t!(locale, "moderate-appeal-words")}</h3>
            {text::written(evidence)}
        }
    });
    let about = filed.suggestion.as_ref().map(|(kind, id)| {
        let path = match (kind.as_str(), id.as_str()) {
            ("listing", id) => format!("/listing/{id}"),
            (_, "") => "/words".into(),
            (_, id) => format!("/words/{id}"),
        };
        view! {
            <p>
                <a href=reader.href(&path)>{t!(locale, "moderate-suggestion-about")}</a>
            </p>
        }
    });
    let empty = (!posted && evidence.is_empty())
        .then(|| view! { <p>{t!(locale, "moderate-redacted")}</p> });
    view! {
        <details class="covered" id="desk-text">
            <summary>
                {t!(locale, "moderate-open-text")} {icon(&reader.site, "chevron-down")}
            </summary>
            <div class="covered-text">
                {title.map(|title| view! { <h2>{title}</h2> })}
                {body}
                {empty}
                {appeal}
            </div>
        </details>
        {about}
    }
    .into_any()
}

/// Why readers reported it.
pub(super) fn reports(reader: &Reader, reports: &[Report]) -> Option<AnyView> {
    let locale = reader.locale;
    let one = |report: &Report| {
        let reason = t!(locale, &format!("report-reason-{}", report.reason));
        view! {
            <li>
                <b>{reason}</b>
                {text::written(&report.text)}
            </li>
        }
    };
    (!reports.is_empty()).then(|| {
        view! {
            <section class="block">
                <h2>{t!(locale, "moderate-reports")}</h2>
                <ul>{reports.iter().map(one).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

/// Counts of what became of the author's posts, and nothing that says who it is.
pub(super) fn history(reader: &Reader, history: &History, filed: &Filed) -> Option<AnyView> {
    filed.author?;
    let History { published, rejected, hidden } = *history;
    let sentence = t!(
        reader.locale,
        "moderate-history",
        published = published,
        rejected = rejected,
        hidden = hidden
    );
    Some(view! { <p class="case-history">{sentence}</p> }.into_any())
}

/// What moderators noted beside it.
pub(super) fn notes(reader: &Reader, notes: &[Note]) -> Option<AnyView> {
    let locale = reader.locale;
    let one = |note: &Note| {
        let by = note.by.clone().unwrap_or_else(|| t!(locale, "moderate-somebody"));
        view! {
            <li>
                <b>{by}</b>
                " "
                <time>{at(reader, note.at)}</time>
                {text::written(&note.text)}
            </li>
        }
    };
    (!notes.is_empty()).then(|| {
        view! {
            <section class="block">
                <h2>{t!(locale, "moderate-notes")}</h2>
                <ul>{notes.iter().map(one).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}
