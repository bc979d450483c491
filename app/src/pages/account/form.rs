//! A page with one form, as all of these are.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use jiff::Timestamp;
use leptos::nonce::use_nonce;
use leptos::prelude::*;

use super::passkey::sign_in_button;
use crate::document::{Head, page};
use crate::format;
use crate::i18n::t;
use crate::parts::{crumb, icon};
use crate::reader::Reader;

/// What a field asks for; browsers and those who read aloud know what to do with each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asks {
    Handle,
    /// A name for something of one's own.
    Name,
    Passphrase,
    NewPassphrase,
    RecoveryCode,
    /// Six digits of an authenticator.
    Code,
}

/// A field with what was typed into it, and what is wrong with that.
pub(super) struct Field<'a> {
    pub(super) asks: Asks,
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) value: &'a str,
    pub(super) error: Option<String>,
}

/// The page around a form.
#[derive(Default)]
pub(super) struct FormPage<'a> {
    pub(super) title: String,
    pub(super) lead: Vec<String>,
    /// What is wrong with all of it.
    pub(super) error: Option<String>,
    /// Where it is sent, below the locale.
    pub(super) action: &'static str,
    pub(super) hidden: Vec<(&'static str, String)>,
    pub(super) fields: Vec<Field<'a>>,
    pub(super) button: String,
    /// Whether a passkey will do as well, and where it leads then.
    pub(super) passkey: Option<String>,
    /// What stands below, such as other ways in: address below the locale, and words.
    pub(super) links: Vec<(String, String)>,
    /// Where it leads back to, below the locale.
    pub(super) back: Option<(&'static str, String)>,
}

impl FormPage<'_> {
    /// The page as it is first seen, or as it comes back with what is wrong.
    pub(super) fn page(self, reader: &Reader) -> Response {
        let wrong = self.error.is_some() || self.fields.iter().any(|field| field.error.is_some());
        let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        self.respond(reader, status, || ())
    }

    /// The page with something between the words and the form.
    pub(super) fn page_with<V: IntoView>(
        self,
        reader: &Reader,
        between: impl FnOnce() -> V,
    ) -> Response {
        let wrong = self.error.is_some() || self.fields.iter().any(|field| field.error.is_some());
        let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        self.respond(reader, status, between)
    }

    /// The page for who tried too often.
    pub(super) fn limited(mut self, reader: &Reader, again: Timestamp) -> Response {
        self.error = Some(wait(reader, again));
        let mut response = self.respond(reader, StatusCode::TOO_MANY_REQUESTS, || ());
        let seconds = (again.as_second() - reader.now.as_second()).max(1);
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        response
    }

    fn respond<V: IntoView>(
        self,
        reader: &Reader,
        status: StatusCode,
        between: impl FnOnce() -> V,
    ) -> Response {
        let head = Head::unlisted(self.title.clone());
        page(status, reader, &head, || self.view(reader, between().into_any()))
    }

    fn view(self, reader: &Reader, between: AnyView) -> AnyView {
        let secret = |f: &Field<'_>| matches!(f.asks, Asks::Passphrase | Asks::NewPassphrase);
        let show = self.fields.iter().any(secret).then(|| show_passphrase(reader));
        let back = self.back.map(|(path, words)| crumb(reader, path, words, None));
        let passkey = self.passkey.and_then(|to| sign_in_button(reader, &to));
        let alert = self.error.map(|error| alert(reader, error));
        let hidden = self
            .hidden
            .into_iter()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
            .collect_view();
        let links = self
            .links
            .into_iter()
            .map(|(path, words)| view! { <li><a href=reader.href(&path)>{words}</a></li> })
            .collect_view();
        view! {
            <div class="account">
                {back} <h1>{self.title}</h1>
                {self.lead.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()} {alert}
                {between}
                <form method="post" action=reader.href(self.action)>
                    {hidden} {self.fields.into_iter().map(|f| f.view(reader)).collect_view()}
                    {show} <button class="button button-main">{self.button}</button>
                </form> {passkey} <ul class="account-links">{links}</ul>
            </div>
        }
        .into_any()
    }
}

impl Field<'_> {
    /// The field with its label, and what is wrong with it.
    pub(super) fn view(self, reader: &Reader) -> AnyView {
        let (kind, autocomplete, keys) = match self.asks {
            Asks::Name => ("text", "off", None),
            Asks::Handle => ("text", "username", None),
            Asks::Passphrase => ("password", "current-password", None),
            Asks::NewPassphrase => ("password", "new-password", None),
            Asks::RecoveryCode => ("text", "off", Some("numeric")),
            Asks::Code => ("text", "one-time-code", Some("numeric")),
        };
        let (error_id, hint_id) = (format!("{}-error", self.name), format!("{}-hint", self.name));
        let described = [(self.error.is_some(), &error_id), (self.hint.is_some(), &hint_id)];
        let described: Vec<&str> =
            described.into_iter().filter(|(there, _)| *there).map(|(_, id)| id.as_str()).collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        let invalid = self.error.as_ref().map(|_| "true");
        let hint = self.hint.map(|hint| {
            view! {
                <p class="field-hint" id=hint_id>
                    {hint}
                </p>
            }
        });
        let error = self.error.map(|error| {
            view! {
                <p class="field-error" id=error_id>
                    {icon(&reader.site, "triangle-alert")}
                    {error}
                </p>
            }
        });
        view! {
            <div class="field">
                <label for=self.name>{self.label}</label>
                {hint}
                {error}
                <input
                    id=self.name
                    name=self.name
                    type=kind
                    value=self.value.to_owned()
                    autocomplete=autocomplete
                    inputmode=keys
                    autocapitalize="none"
                    spellcheck="false"
                    required
                    aria-describedby=described
                    aria-invalid=invalid
                />
            </div>
        }
        .into_any()
    }
}

/// When something can be tried again.
pub(super) fn wait(reader: &Reader, again: Timestamp) -> String {
    let (now, again) = (domain::time::in_seoul(reader.now), domain::time::in_seoul(again));
    t!(reader.locale, "account-wait", when = format::when(reader.locale, now, again))
}

/// What is wrong, said aloud to who cannot see it.
pub(super) fn alert(reader: &Reader, sentence: String) -> AnyView {
    view! {
        <p class="notice notice-wrong" role="alert">
            {icon(&reader.site, "triangle-alert")}
            <span>{sentence}</span>
        </p>
    }
    .into_any()
}

/// A box that shows what is typed; it is there only where a script can do that.
fn show_passphrase(reader: &Reader) -> AnyView {
    const SCRIPT: &str = "{const box=document.getElementById('show-passphrase');\
        box.closest('label').hidden=false;box.addEventListener('change',()=>{\
        for(const field of box.form.querySelectorAll('[autocomplete$=password]'))\
        field.type=box.checked?'text':'password'})}";
    view! {
        <label class="choice" hidden>
            <input type="checkbox" id="show-passphrase" />
            {t!(reader.locale, "account-show")}
        </label>
        <script nonce=use_nonce()>{SCRIPT}</script>
    }
    .into_any()
}
