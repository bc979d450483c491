//! The subjects of the glossary, to choose from.

use domain::locale::Locale;
use leptos::prelude::*;

use super::asked::Asked;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

/// The subjects, which are the glossary's files: first what one needs to arrive.
pub(super) const SUBJECTS: [&str; 19] = [
    "daily",
    "food",
    "clothes",
    "housing",
    "transport",
    "phone",
    "money",
    "work",
    "papers",
    "health",
    "body",
    "feelings",
    "family",
    "school",
    "language",
    "law",
    "welfare",
    "community",
    "country",
];

/// What a subject is called.
pub(super) fn name(locale: Locale, subject: &str) -> String {
    t!(locale, &format!("words-subject-{subject}"))
}

/// The subjects as links on the page at `path`, folded on a phone. `all` stands for no
/// subject where that is a choice; `count` is how many words one would get.
pub(super) fn choice(
    reader: &Reader,
    asked: &Asked,
    path: &str,
    all: Option<String>,
    count: impl Fn(Option<&'static str>) -> usize,
) -> AnyView {
    let locale = reader.locale;
    let one = |subject: Option<&'static str>, label: String| {
        let n = count(subject);
        let current = (asked.subject == subject).then_some("true");
        let to = asked.with(|a| a.subject = subject);
        (n > 0).then(|| {
            view! {
                <li>
                    <a href=to.href(reader, path) aria-current=current rel="nofollow">
                        {label}
                        " "
                        <span class="count" aria-hidden="true">
                            {n}
                        </span>
                        <span class="visually-hidden">{t!(locale, "words-count", n = n)}</span>
                    </a>
                </li>
            }
        })
    };
    let all = all.and_then(|label| one(None, label));
    let each = SUBJECTS.into_iter().filter_map(|s| one(Some(s), name(locale, s)));
    let chosen = asked.subject.map(|subject| format!(": {}", name(locale, subject)));
    view! {
        <details class="facets">
            <summary>
                {icon(&reader.site, "book-open")}
                <span>{t!(locale, "words-subjects-open")} {chosen}</span>
                {icon(&reader.site, "chevron-down")}
            </summary>
            <nav class="facet" aria-labelledby="subjects">
                <h2 id="subjects">{t!(locale, "words-subjects")}</h2>
                <ul class="facet-list">{all} {each.collect_view()}</ul>
            </nav>
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use glossary::Glossary;

    #[test]
    fn every_subject_of_the_glossary_can_be_chosen_and_has_a_name() {
        let concepts = Glossary::built_in().concepts().iter();
        let written: BTreeSet<&str> = concepts.map(|c| c.subject.as_str()).collect();
        assert_eq!(written, BTreeSet::from(SUBJECTS));
        for (subject, locale) in SUBJECTS.iter().zip(Locale::ALL.into_iter().cycle()) {
            assert!(!name(locale, subject).contains("words-subject"), "{subject}");
        }
    }

    #[test]
    fn no_concept_stands_where_a_page_does() {
        for page in ["learn", "suggest"] {
            assert!(Glossary::built_in().concept(page).is_none(), "/words/{page} is a page");
        }
    }
}
