//! The reader of a page: their language, how they like to see it, and where they are.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};
use domain::locale::Locale;
use domain::policy::Actor;
use jiff::Timestamp;
use store::session::SignedIn;

use crate::saved::{Saved, cookie};
use crate::session;
use crate::state::{AppState, Site};

/// The cookie with what a reader chose: `locale.text.theme`, for example `ko-KP.l.dark`, and
/// `.words` where they chose that, too: `ko.m.auto.south`.
const PREFERENCES: &str = "madang-view";
/// In seconds.
pub(crate) const A_YEAR: u32 = 31_536_000;

/// What a reader chose for all pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Preferences {
    pub(crate) locale: Option<Locale>,
    pub(crate) text: TextSize,
    pub(crate) theme: Theme,
    /// `None`: as readers of their locale expect it, see [`Reader::words`].
    pub(crate) words: Option<Words>,
}

/// Declares a choice between few values with their names in cookies and forms.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$first:meta])* $variant:ident = $word:literal),+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub(crate) enum $name { $($(#[$first])* $variant),+ }

        impl $name {
            pub(crate) const ALL: &[Self] = &[$(Self::$variant),+];

            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            pub(crate) fn read(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.as_str() == word)
            }
        }
    };
}

choice! {
    /// How large text is shown.
    TextSize { #[default] Medium = "m", Large = "l", ExtraLarge = "xl" }
}

choice! {
    /// How bright the page is.
    Theme { #[default] Auto = "auto", Light = "light", Dark = "dark" }
}

choice! {
    /// Whose words a Korean text is shown in, where South and North call something otherwise.
    Words { South = "south", #[default] Together = "both", North = "north" }
}

impl Preferences {
    /// Reads the cookie; what is not understood counts as not chosen.
    pub(crate) fn from_headers(headers: &HeaderMap) -> Self {
        let mut words = cookie(headers, PREFERENCES).unwrap_or_default().split('.');
        Self {
            locale: words.next().and_then(Locale::from_path),
            text: words.next().and_then(TextSize::read).unwrap_or_default(),
            theme: words.next().and_then(Theme::read).unwrap_or_default(),
            words: words.next().and_then(Words::read),
        }
    }

    /// The cookie that keeps them for a year.
    pub(crate) fn cookie(self, secure: bool) -> String {
        let locale = self.locale.map_or("", Locale::path);
        let (text, theme) = (self.text.as_str(), self.theme.as_str());
        let words = self.words.map(|words| format!(".{}", words.as_str())).unwrap_or_default();
        set_cookie(PREFERENCES, &format!("{locale}.{text}.{theme}{words}"), A_YEAR, secure)
    }
}

/// A cookie that no script reads and no other site sends, kept for so many seconds.
pub(crate) fn set_cookie(name: &str, value: &str, max_age: u32, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age={max_age}; SameSite=Lax; HttpOnly{secure}")
}

/// The reader of one page.
#[derive(Clone)]
pub(crate) struct Reader {
    pub(crate) locale: Locale,
    pub(crate) preferences: Preferences,
    pub(crate) saved: Saved,
    /// Who is signed in.
    pub(crate) member: Option<Arc<SignedIn>>,
    /// The address below the locale, with its parameters: `/search?q=…`; empty for home.
    pub(crate) here: String,
    pub(crate) now: Timestamp,
    pub(crate) site: Arc<Site>,
}

impl Reader {
    /// The address of another page in the reader's language: `href("/help")`.
    pub(crate) fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.locale.path())
    }

    /// Whose words this reader sees. Who reads in the Korean of the South meets its words and
    /// learns them with the familiar one above. Who chose the Korean of the North expects its
    /// words, and has those of the South above, which stand on doors and forms.
    pub(crate) fn words(&self) -> Words {
        let expected = match self.locale {
            Locale::KoKp => Words::North,
            _ => Words::Together,
        };
        self.preferences.words.unwrap_or(expected)
    }

    /// Whether this site is reached through TLS alone, so that cookies may be, too.
    pub(crate) fn is_secure(&self) -> bool {
        self.site.origin.starts_with("https:")
    }
}

/// The locale in the first segment of an address, and what follows it.
fn split_locale(uri: &Uri) -> Option<(Locale, String)> {
    let path = uri.path().strip_prefix('/')?;
    let (segment, rest) = path.split_once('/').unwrap_or((path, ""));
    let locale = Locale::from_path(segment)?;
    let slash = if rest.is_empty() { "" } else { "/" };
    let query = uri.query().map(|q| format!("?{q}")).unwrap_or_default();
    Some((locale, format!("{slash}{rest}{query}")))
}

impl Reader {
    /// The reader of whatever this address is; one without a locale is read in
    /// the language the reader chose or the browser asks for.
    pub(crate) fn of(uri: &Uri, headers: &HeaderMap, state: &AppState) -> Self {
        let preferences = Preferences::from_headers(headers);
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
        let preferred =
            || preferences.locale.or_else(|| Locale::negotiate(asked?)).unwrap_or_default();
        let (locale, here) = split_locale(uri).unwrap_or_else(|| (preferred(), String::new()));
        let (now, site) = (state.clock.now(), state.site.clone());
        let saved = Saved::from_headers(headers);
        Self { locale, preferences, saved, member: None, here, now, site }
    }

    /// Who acts, for `domain::policy`.
    pub(crate) fn actor(&self) -> &Actor {
        self.member.as_ref().map_or(&Actor::Visitor, |member| &member.actor)
    }
}

impl<S> FromRequestParts<S> for Reader
where
    AppState: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        // Nested routers see a shortened address; the locale is in the original one.
        let uri = parts.extensions.get::<axum::extract::OriginalUri>().map(|u| &u.0);
        let state = AppState::from_ref(state);
        let mut reader = Self::of(uri.unwrap_or(&parts.uri), &parts.headers, &state);
        reader.member = session::signed_in(&state, &parts.headers, reader.now).await;
        Ok(reader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cookie(value: &str) -> Preferences {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, value.parse().unwrap());
        Preferences::from_headers(&headers)
    }

    #[test]
    fn what_was_chosen_comes_back() {
        for words in [None, Some(Words::South), Some(Words::Together), Some(Words::North)] {
            let (locale, text, theme) = (Some(Locale::KoKp), TextSize::Large, Theme::Dark);
            let chosen = Preferences { locale, text, theme, words };
            let written = chosen.cookie(true);
            assert_eq!(cookie(written.split(';').next().unwrap()), chosen);
            assert!(written.ends_with("; Secure"));
        }
    }

    #[test]
    fn a_cookie_of_somebody_elses_making_is_harmless() {
        for value in
            ["madang-view=", "madang-view=xx.yy.zz.", "a=b; c", "madang-view=x.m.a.<script>"]
        {
            assert_eq!(cookie(value).locale, None, "{value}");
            assert_eq!(cookie(value).theme, Theme::Auto, "{value}");
            assert_eq!(cookie(value).words, None, "{value}");
        }
        assert_eq!(cookie("other=1; madang-view=en.xl.light").locale, Some(Locale::En));
    }

    #[test]
    fn a_cookie_from_before_there_was_a_choice_of_words_still_holds() {
        let old = cookie("madang-view=ko.l.dark");
        assert_eq!((old.text, old.theme, old.words), (TextSize::Large, Theme::Dark, None));
        assert!(old.cookie(false).starts_with("madang-view=ko.l.dark;"));
    }

    #[test]
    fn the_locale_is_the_first_segment_exactly() {
        let split = |uri: &str| split_locale(&uri.parse().unwrap());
        assert_eq!(split("/ko"), Some((Locale::KoKr, "".into())));
        assert_eq!(split("/ko/"), Some((Locale::KoKr, "".into())));
        assert_eq!(split("/zh/search?q=a"), Some((Locale::ZhCn, "/search?q=a".into())));
        assert_eq!(split("/korean"), None);
        assert_eq!(split("/api/v1/search"), None);
    }
}
