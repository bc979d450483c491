//! The four ways in which Madang speaks.

use serde::{Deserialize, Serialize};

/// A language and vocabulary of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Locale {
    /// Korean as it is spoken in the South.
    #[default]
    #[serde(rename = "ko-KR")]
    KoKr,
    /// Korean in the vocabulary and spelling of the North.
    #[serde(rename = "ko-KP")]
    KoKp,
    /// English.
    #[serde(rename = "en")]
    En,
    /// Chinese in simplified characters.
    #[serde(rename = "zh-CN")]
    ZhCn,
}

impl Locale {
    /// All of them, in the order in which a reader is offered them.
    pub const ALL: [Self; 4] = [Self::KoKr, Self::KoKp, Self::En, Self::ZhCn];

    /// Its BCP 47 tag, for `lang`, `hreflang` and the folder of its messages.
    pub fn tag(self) -> &'static str {
        match self {
            Self::KoKr => "ko-KR",
            Self::KoKp => "ko-KP",
            Self::En => "en",
            Self::ZhCn => "zh-CN",
        }
    }

    /// The first segment of the address of its pages.
    pub fn path(self) -> &'static str {
        match self {
            Self::KoKr => "ko",
            Self::KoKp => "ko-KP",
            Self::En => "en",
            Self::ZhCn => "zh",
        }
    }

    /// The locale whose pages live under this first segment, exactly as written.
    pub fn from_path(segment: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.path() == segment)
    }

    /// The languages in which its readers want a text, the best first.
    pub fn text_languages(self) -> &'static [&'static str] {
        match self {
            Self::KoKr => &["ko", "ko-KR"],
            Self::KoKp => &["ko-KP", "ko"],
            Self::En => &["en"],
            Self::ZhCn => &["zh-CN", "zh"],
        }
    }

    /// The best locale for an `Accept-Language` header (RFC 9110, section 12.5.4);
    /// `None` when it asks for nothing that is spoken here.
    pub fn negotiate(accept_language: &str) -> Option<Self> {
        let mut ranges: Vec<(f32, Self)> =
            accept_language.split(',').take(32).filter_map(language_range).collect();
        ranges.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        ranges.first().map(|(_, locale)| *locale)
    }
}

/// One `tag;q=weight` of an Accept-Language header, where a locale serves it.
fn language_range(range: &str) -> Option<(f32, Locale)> {
    let (tag, parameter) = range.split_once(';').unwrap_or((range, "q=1"));
    let weight: f32 = parameter.trim().strip_prefix("q=")?.trim().parse().ok()?;
    let tag = tag.trim().to_ascii_lowercase();
    let locale = match tag.split('-').next()? {
        "ko" if tag == "ko-kp" => Locale::KoKp,
        "ko" | "*" => Locale::KoKr,
        "en" => Locale::En,
        "zh" => Locale::ZhCn,
        _ => return None,
    };
    (weight > 0.0).then_some((weight, locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_answered_in_the_language_it_prefers() {
        for (header, locale) in [
            ("ko-KR,ko;q=0.9,en-US;q=0.8", Some(Locale::KoKr)),
            ("ko-KP", Some(Locale::KoKp)),
            ("fr, zh-TW;q=0.7, en;q=0.3", Some(Locale::ZhCn)),
            ("en;q=0.2, ko;q=0.8", Some(Locale::KoKr)),
            ("vi;q=1.0, *;q=0.1", Some(Locale::KoKr)),
            ("en;q=0", None),
            ("", None),
            (";;;,,q=,en;q=x", None),
        ] {
            assert_eq!(Locale::negotiate(header), locale, "{header}");
        }
    }

    #[test]
    fn addresses_and_locales_are_one_to_one() {
        for locale in Locale::ALL {
            assert_eq!(Locale::from_path(locale.path()), Some(locale));
        }
        for other in ["", "KO", "ko-KR", "fr", "zh-CN"] {
            assert_eq!(Locale::from_path(other), None);
        }
    }
}
