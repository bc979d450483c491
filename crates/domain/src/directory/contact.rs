//! Ways to reach somebody: telephone numbers and web addresses.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What was checked once is kept, and written, as the text it was.
macro_rules! kept_as_text {
    ($name:ident, $error:ident) => {
        impl TryFrom<String> for $name {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    };
}

/// A telephone number as it is written in Korea, such as `02-3215-5793` or `1366`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

/// The text is not a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a telephone number of digits and hyphens, such as 02-3215-5793")]
pub struct PhoneError;

impl Phone {
    /// The number as it is written for people.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number for a `tel:` address (RFC 3966), without hyphens.
    pub fn uri(&self) -> String {
        let dialled = self.0.chars().filter(|c| c.is_ascii_digit() || *c == '+');
        std::iter::once("tel:").flat_map(str::chars).chain(dialled).collect()
    }
}

/// Reads 3 to 15 digits (15 is ITU-T E.164's limit) in groups joined by hyphens,
/// with an optional `+` in front.
impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let groups = text.strip_prefix('+').unwrap_or(text).split('-');
        let grouped =
            groups.clone().all(|g| !g.is_empty() && g.bytes().all(|b| b.is_ascii_digit()));
        let digits: usize = groups.map(str::len).sum();
        (grouped && (3..=15).contains(&digits)).then(|| Self(text.into())).ok_or(PhoneError)
    }
}

kept_as_text!(Phone, PhoneError);

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A web address that is safe to link to: `http` or `https` and a host, nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Url(String);

/// The text is not a web address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a web address that begins with https:// or http://")]
pub struct UrlError;

impl Url {
    /// The address as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host, for showing where a link goes.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        rest.split(['/', '?', '#']).next().unwrap_or_default()
    }
}

impl FromStr for Url {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rest = ["https://", "http://"].into_iter().find_map(|s| text.strip_prefix(s));
        let host = rest.and_then(|r| r.split(['/', '?', '#']).next()).ok_or(UrlError)?;
        let plain = !text
            .contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c));
        // No user name: 'https://bank.example@evil.example' shows one host and goes to another.
        let named = host.contains('.') && !host.contains('@') && !host.starts_with(['.', '-']);
        (plain && named && text.len() <= 2_000).then(|| Self(text.into())).ok_or(UrlError)
    }
}

kept_as_text!(Url, UrlError);

/// A mail address, as far as a program can tell without writing to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

/// The text is not a mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a mail address, such as name@example.org")]
pub struct EmailError;

impl Email {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Reads `name@host` of the characters that need no quoting in a `mailto:`
/// address; 254 characters is the limit of RFC 5321.
impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, host) = text.split_once('@').ok_or(EmailError)?;
        let plain = |part: &str, more: &str| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
        };
        let valid = plain(name, "._+-") && plain(host, ".-") && host.contains('.');
        (valid && text.len() <= 254).then(|| Self(text.into())).ok_or(EmailError)
    }
}

kept_as_text!(Email, EmailError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_without_its_hyphens() {
        let phone: Phone = "02-3215-5793".parse().unwrap();
        assert_eq!((phone.as_str(), phone.uri().as_str()), ("02-3215-5793", "tel:0232155793"));
        assert!("+82-2-3215-5793".parse::<Phone>().is_ok());
        for text in
            ["", "11", "02 3215 5793", "02--3215", "-02", "전화", "0212345678901234", "=1+1"]
        {
            assert!(text.parse::<Phone>().is_err(), "{text}");
        }
    }

    #[test]
    fn only_web_addresses_become_links() {
        assert_eq!(
            "https://www.koreahana.or.kr/a?b".parse::<Url>().unwrap().host(),
            "www.koreahana.or.kr"
        );
        for text in [
            "",
            "javascript:alert(1)",
            "data:text/html,x",
            "//x.kr",
            "https://",
            "https://a b.kr",
            "https://bank.example@evil.example/",
            "ftp://x.kr",
            "https://x.kr/\"onclick",
        ] {
            assert!(text.parse::<Url>().is_err(), "{text}");
        }
    }
}
