//! The words of the interface: Fluent messages, built into the program.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use domain::locale::Locale;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, static_loader};
use unic_langid::langid;

static_loader! {
    static MESSAGES = {
        locales: "../locales",
        fallback_language: "ko-KR",
        // Marks that isolate the direction of writing: none of our languages needs
        // them, and in a title or an address they would be rubbish.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// A message with what is to be put into it.
pub type Arguments<'a> = HashMap<&'static str, FluentValue<'a>>;

/// The message `id` in the words of `locale`: in ko-KP, what has no words of its
/// own yet is said as in the South. A message that is nowhere is a mistake of
/// ours, which a test finds; the reader sees its name rather than nothing.
pub fn message(locale: Locale, id: &str, arguments: &Arguments<'_>) -> String {
    if !arguments.is_empty() {
        return put_together(locale, id, Some(arguments)).unwrap_or_else(|| missing(locale, id));
    }
    // A lock that somebody fell over is no reason to fall over, too: what it holds is whole.
    let known = || PLAIN[locale as usize].read().unwrap_or_else(PoisonError::into_inner);
    if let Some(message) = known().get(id) {
        return message.clone();
    }
    let Some(message) = put_together(locale, id, None) else { return missing(locale, id) };
    let mut remembered = PLAIN[locale as usize].write().unwrap_or_else(PoisonError::into_inner);
    remembered.insert(id.to_owned(), message.clone());
    message
}

/// The messages that nothing is put into, by locale, once each was asked for: a page has
/// hundreds, and putting them together anew took a twelfth of its time.
static PLAIN: [LazyLock<RwLock<HashMap<String, String>>>; Locale::ALL.len()] =
    [const { LazyLock::new(RwLock::default) }; Locale::ALL.len()];

fn put_together(locale: Locale, id: &str, arguments: Option<&Arguments<'_>>) -> Option<String> {
    let chain = [Some(locale), (locale == Locale::KoKp).then_some(Locale::KoKr)];
    chain
        .into_iter()
        .flatten()
        .find_map(|locale| MESSAGES.lookup_single_language(language(locale), id, arguments).ok())
}

fn missing(locale: Locale, id: &str) -> String {
    tracing::error!(id, locale = locale.tag(), "a message is missing");
    id.to_owned()
}

fn language(locale: Locale) -> &'static LanguageIdentifier {
    static KO_KR: LanguageIdentifier = langid!("ko-KR");
    static KO_KP: LanguageIdentifier = langid!("ko-KP");
    static EN: LanguageIdentifier = langid!("en");
    static ZH_CN: LanguageIdentifier = langid!("zh-CN");
    match locale {
        Locale::KoKr => &KO_KR,
        Locale::KoKp => &KO_KP,
        Locale::En => &EN,
        Locale::ZhCn => &ZH_CN,
    }
}

/// Reads the messages now rather than for the first reader.
pub fn load() {
    LazyLock::force(&MESSAGES);
}

/// `t!(locale, "id")`, or `t!(locale, "id", n = 3, title = "…")`: a message as a `String`.
macro_rules! t {
    ($locale:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::message(
            $locale,
            $id,
            &$crate::i18n::Arguments::from([$((stringify!($name), $value.into())),*]),
        )
    };
}
pub(crate) use t;

#[cfg(test)]
mod tests;
