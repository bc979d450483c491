//! The fields of the form.

use domain::forum::{Board, Language, MAX_TAGS, TextError};
use leptos::prelude::*;

use super::{Compose, Kind};
use crate::format;
use crate::i18n::t;
use crate::pages::forum::form::{Field, Trouble};
use crate::parts::{icon, text_area};
use crate::reader::Reader;

impl Compose<'_> {
    /// A field with its label, its hint, and what is wrong with it; `rows` of a longer text.
    pub(super) fn field(&self, reader: &Reader, field: Field, rows: u16) -> AnyView {
        let locale = reader.locale;
        let name = field.name();
        let error = self.troubles.iter().find_map(|trouble| match trouble {
            Trouble::Field(of, error) if *of == field => Some(*error),
            _ => None,
        });
        let invalid = error.map(|_| "true");
        let described = if error.is_some() {
            format!("{name}-error {name}-hint")
        } else {
            format!("{name}-hint")
        };
        let error = error.map(|error| {
            view! {
                <p class="field-error" id=format!("{name}-error")>
                    {icon(&reader.site, "triangle-alert")}
                    {sentence(reader, field, error)}
                </p>
            }
        });
        let typed = field.of(self.sent);
        let required = matches!(field, Field::Title | Field::Text);
        let control = if field == Field::Text {
            text_area(typed)
                .id(name)
                .name(name)
                .rows(rows)
                .required(true)
                .aria_describedby(described)
                .aria_invalid(invalid)
                .into_any()
        } else {
            view! {
                <input
                    id=name
                    name=name
                    value=typed.to_owned()
                    required=required
                    autocomplete="off"
                    aria-describedby=described
                    aria-invalid=invalid
                />
            }
            .into_any()
        };
        view! {
            <div class="field">
                <label for=name>{t!(locale, &format!("compose-{name}"))}</label>
                <p class="field-hint" id=format!("{name}-hint")>
                    {self.hint_of(reader, field)}
                </p>
                {error}
                {control}
            </div>
        }
        .into_any()
    }

    fn hint_of(&self, reader: &Reader, field: Field) -> String {
        let locale = reader.locale;
        match field {
            Field::Title => t!(locale, "compose-title-hint"),
            Field::Tags => t!(locale, "compose-tags-hint", n = MAX_TAGS),
            Field::Note => t!(locale, "compose-note-hint"),
            Field::Text => t!(locale, "compose-text-hint"),
        }
    }

    /// The language of a new topic.
    pub(super) fn languages(&self, reader: &Reader) -> AnyView {
        let chosen = self.language();
        let option = |language: Language| {
            view! {
                <option value=language.as_str() selected=language == chosen>
                    {t!(reader.locale, &format!("topic-language-{language}"))}
                </option>
            }
        };
        view! {
            <div class="field">
                <label for="language">{t!(reader.locale, "compose-language")}</label>
                <select id="language" name="language">
                    {Language::ALL.iter().copied().map(option).collect_view()}
                </select>
            </div>
        }
        .into_any()
    }

    /// How to sign.
    pub(super) fn names(&self, reader: &Reader) -> AnyView {
        let locale = reader.locale;
        let handle = reader.member.as_ref().map(|member| member.handle.clone());
        let handle = handle.unwrap_or_default();
        let choice = |value: &'static str, label: String| {
            let checked = (self.sent.name == "handle") == (value == "handle");
            view! {
                <label class="choice">
                    <input type="radio" name="name" value=value checked=checked />
                    <span>{label}</span>
                </label>
            }
        };
        view! {
            <fieldset class="choices field">
                <legend>{t!(locale, "compose-name")}</legend>
                {choice("alias", t!(locale, "compose-name-alias"))}
                {choice("handle", t!(locale, "compose-name-handle", handle = handle))}
            </fieldset>
        }
        .into_any()
    }

    /// That everybody may read a story, in its author's own hand.
    pub(super) fn consent(&self, reader: &Reader) -> Option<AnyView> {
        if !matches!(self.kind, Kind::Topic(Board::Stories)) {
            return None;
        }
        let locale = reader.locale;
        let missing = self.troubles.contains(&Trouble::Consent);
        let error = missing.then(|| {
            view! {
                <p class="field-error" id="consent-error">
                    {icon(&reader.site, "triangle-alert")}
                    {t!(locale, "consent-missing")}
                </p>
            }
        });
        Some(
            view! {
                <div class="field">
                    {error}
                    <label class="choice">
                        <input
                            type="checkbox"
                            name="consent"
                            value="yes"
                            required
                            checked=!self.sent.consent.is_empty()
                            aria-invalid=missing.then_some("true")
                            aria-describedby=missing.then_some("consent-error")
                        />
                        <span>{t!(locale, "consent-story")}</span>
                    </label>
                </div>
            }
            .into_any(),
        )
    }
}

/// What is wrong with a field, and what to do about it.
fn sentence(reader: &Reader, field: Field, error: TextError) -> String {
    let locale = reader.locale;
    match (error, field) {
        (TextError::Empty, Field::Title) => t!(locale, "trouble-title-empty"),
        (TextError::Empty, _) => t!(locale, "trouble-text-empty"),
        (TextError::TooLong(most), _) => t!(locale, "trouble-long", n = format::grouped(most)),
        (TextError::RegistrationNumber, _) => t!(locale, "suggest-error-number"),
        (TextError::TooManyTags, _) => t!(locale, "trouble-tags-many", n = MAX_TAGS),
    }
}
