//! Boards, one for each thing people talk about, and the languages they do it in.

/// Declares an enum whose values have one name each, in addresses and in the database.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$about])* $variant),+ }

        impl $name {
            /// All of them, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in addresses and in the database.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The one with this name.
            pub fn named(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use named;

named! {
    /// A board.
    Board {
        /// 일
        Work = "work",
        /// 집
        Home = "home",
        /// 건강
        Health = "health",
        /// 공부
        Study = "study",
        /// 가족
        Family = "family",
        /// 마음
        Mind = "mind",
        /// 이야기: longer texts, each read by an editor before it is shown
        Stories = "stories",
        /// 질문
        Questions = "questions",
    }
}

impl Board {
    /// Whether every post waits for somebody's yes, unless the board is set otherwise.
    pub fn holds_all(self) -> bool {
        self == Self::Stories
    }
}

named! {
    /// The language of a topic: that of both Koreas counts as one.
    Language {
        /// Korean
        Ko = "ko",
        /// English
        En = "en",
        /// Chinese
        Zh = "zh",
    }
}

impl From<crate::locale::Locale> for Language {
    fn from(locale: crate::locale::Locale) -> Self {
        use crate::locale::Locale;
        match locale {
            Locale::KoKr | Locale::KoKp => Self::Ko,
            Locale::En => Self::En,
            Locale::ZhCn => Self::Zh,
        }
    }
}
