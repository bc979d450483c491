//! The fields of the form.

use domain::forum::{Board, Language, MAX_TAGS, PICTURES, TextError};
use leptos::prelude::*;

use super::{Compose, Kind};
use crate::format;
use crate::i18n::t;
use crate::pages::forum::form::{Field, Trouble};
use crate::pages::forum::picture;
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

    /// A picture to be added to the text, and what can be seen on it. A browser does not give
    /// a chosen file back, so it is added with the first try, whatever becomes of the rest.
    pub(super) fn picture(&self, reader: &Reader) -> AnyView {
        let locale = reader.locale;
        let error = self.sent.unadded.map(|why| {
            view! {
                <p class="field-error" id="picture-error">
                    {icon(&reader.site, "triangle-alert")}
                    {picture::sentence(reader, why)}
                </p>
            }
        });
        let added = self.sent.text.contains(PICTURES).then(|| {
            view! { <p class="field-hint">{t!(locale, "compose-picture-added")}</p> }
        });
        let described = if error.is_some() { "picture-error picture-hint" } else { "picture-hint" };
        let open = error.is_some() || !self.sent.alt.is_empty();
        view! {
            <details class="more-words" open=open>
                <summary>
                    {t!(locale, "compose-picture")} {icon(&reader.site, "chevron-down")}
                </summary>
                <div class="field">
                    <label for="picture">{t!(locale, "compose-picture-file")}</label>
                    {added}
                    <p class="field-hint" id="picture-hint">
                        {t!(locale, "compose-picture-hint")}
                    </p>
                    {error}
                    <input
                        id="picture"
                        name="picture"
                        type="file"
                        accept="image/jpeg,image/png,image/webp,image/gif"
                        aria-describedby=described
                        aria-invalid=self.sent.unadded.map(|_| "true")
                    />
                </div>
                <div class="field">
                    <label for="alt">{t!(locale, "compose-alt")}</label>
                    <p class="field-hint" id="alt-hint">
                        {t!(locale, "compose-alt-hint")}
                    </p>
                    <input
                        id="alt"
                        name="alt"
                        value=self.sent.alt.clone()
                        autocomplete="off"
                        aria-describedby="alt-hint"
                    />
                </div>
            </details>
        }
        .into_any()
    }

    /// What helps others to find a topic, or to be ready for it. Most topics need neither.
    pub(super) fn about(&self, reader: &Reader) -> AnyView {
        let typed = [Field::Tags, Field::Note].iter().any(|field| !field.of(self.sent).is_empty());
        view! {
            <details class="more-words" open=typed>
                <summary>
                    {t!(reader.locale, "compose-more")} {icon(&reader.site, "chevron-down")}
                </summary>
                {self.field(reader, Field::Tags, 0)}
                {self.field(reader, Field::Note, 0)}
            </details>
        }
        .into_any()
    }

    /// How a text gets its form: a few marks, each with what it makes.
    pub(super) fn marks(&self, reader: &Reader) -> AnyView {
        let lines = t!(reader.locale, "compose-marks-list");
        let line = |line: &str| view! { <li>{line.to_owned()}</li> };
        view! {
            <details class="more-words">
                <summary>
                    {t!(reader.locale, "compose-marks")} {icon(&reader.site, "chevron-down")}
                </summary>
                <ul>{lines.lines().map(line).collect_view()}</ul>
            </details>
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
