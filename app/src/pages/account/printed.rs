//! Ten codes to print: shown once, in the answer to the form that made them, since they are
//! stored nowhere in a form that could be read again.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use store::recovery::Code;

use crate::document::{Head, page};
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

/// The page with the codes; from here it goes on to `to`.
pub(super) fn printed(reader: &Reader, handle: &str, codes: &[Code], to: &str) -> Response {
    let locale = reader.locale;
    let title = t!(locale, "codes-title");
    page(StatusCode::OK, reader, &Head::unlisted(title.clone()), || {
        let codes = codes.iter().map(|code| view! { <li><code>{code.to_string()}</code></li> });
        view! {
            <div class="account">
                <h1>{title}</h1>
                <p class="lead">{t!(locale, "codes-lead")}</p>
                <p class="code-owner">
                    {t!(locale, "codes-handle")} " " <strong>{handle.to_owned()}</strong>
                </p>
                <ol class="codes">{codes.collect_view()}</ol>
                <p>{t!(locale, "codes-once")}</p>
                <p class="screen-only">{t!(locale, "codes-print")}</p>
                <p class="screen-only">
                    <a class="button button-main" href=to.to_owned()>
                        {icon(&reader.site, "check")}
                        {t!(locale, "codes-done")}
                    </a>
                </p>
                <p class="paper-only">{reader.site.origin.clone()}</p>
            </div>
        }
    })
}
