//! Listings a reader put aside. They are known to the reader's device alone: a cookie holds
//! their ids, and nothing of it is kept here.

use axum::http::{HeaderMap, header};
use domain::id::ListingId;

/// The cookie's name.
const COOKIE: &str = "madang-saved";
/// How many are kept; more would make the cookie too long for some browsers (4 kB).
const MAX: usize = 60;

/// The listings put aside, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Saved(Vec<ListingId>);

impl Saved {
    /// Reads the cookie; what is no id is passed over.
    pub(crate) fn from_headers(headers: &HeaderMap) -> Self {
        let mut saved = Self::default();
        for id in cookie(headers, COOKIE).unwrap_or_default().split('.') {
            if let Ok(id) = id.parse()
                && saved.0.len() < MAX
                && !saved.contains(id)
            {
                saved.0.push(id);
            }
        }
        saved
    }

    pub(crate) fn ids(&self) -> &[ListingId] {
        &self.0
    }

    pub(crate) fn contains(&self, id: ListingId) -> bool {
        self.0.contains(&id)
    }

    /// Puts one aside; of too many the oldest goes.
    pub(crate) fn add(&mut self, id: ListingId) {
        self.remove(id);
        self.0.insert(0, id);
        self.0.truncate(MAX);
    }

    pub(crate) fn remove(&mut self, id: ListingId) {
        self.0.retain(|saved| *saved != id);
    }

    /// The cookie that keeps them for a year; with none left, the one that removes it.
    pub(crate) fn cookie(&self, secure: bool) -> String {
        let ids: Vec<_> = self.0.iter().map(|id| id.0.simple().to_string()).collect();
        let age = if ids.is_empty() { 0 } else { crate::reader::A_YEAR };
        crate::reader::set_cookie(COOKIE, &ids.join("."), age, secure)
    }
}

/// The value of a cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    lines
        .flat_map(|line| line.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find_map(|(own, value)| (own == name).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cookie: &str) -> Saved {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, cookie.parse().unwrap());
        Saved::from_headers(&headers)
    }

    #[test]
    fn what_was_put_aside_comes_back_the_latest_first() {
        let ids: Vec<_> = (0..70).map(|_| ListingId::new(jiff::Timestamp::UNIX_EPOCH)).collect();
        let mut saved = Saved::default();
        ids.iter().for_each(|id| saved.add(*id));
        saved.add(ids[20]);
        let cookie = saved.cookie(true);
        assert!(cookie.len() < 4_000 && cookie.ends_with("; Secure"), "{}", cookie.len());
        let again = read(cookie.split(';').next().unwrap());
        assert_eq!(again, saved);
        assert_eq!((again.ids().len(), again.ids()[0]), (MAX, ids[20]));
        saved.remove(ids[20]);
        assert!(!saved.contains(ids[20]));
    }

    #[test]
    fn a_cookie_of_somebody_elses_making_is_harmless() {
        for cookie in ["madang-saved=", "madang-saved=x.<script>.00", "other=1"] {
            assert_eq!(read(cookie), Saved::default(), "{cookie}");
        }
        assert!(Saved::default().cookie(false).contains("Max-Age=0"));
    }
}
