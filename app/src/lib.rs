//! Madang's pages and islands.
//!
//! Pages are rendered on the server and only there (feature `ssr`): each is a
//! function of what was read for it. Islands (feature `hydrate`) are the small
//! parts that come alive in the browser; they make better what works without them.

#![recursion_limit = "256"]

pub mod islands;

#[cfg(feature = "ssr")]
mod authenticator;
#[cfg(feature = "ssr")]
pub mod credentials;
#[cfg(feature = "ssr")]
mod document;
#[cfg(feature = "ssr")]
mod error;
#[cfg(feature = "ssr")]
mod format;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
mod live;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod parts;
#[cfg(feature = "ssr")]
mod passkeys;
#[cfg(feature = "ssr")]
mod reader;
#[cfg(feature = "ssr")]
mod saved;
#[cfg(feature = "ssr")]
mod session;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
mod state;
#[cfg(feature = "ssr")]
mod uploads;

#[cfg(feature = "ssr")]
pub use {
    document::Nonce,
    error::{explain, not_found},
    live::Live,
    pages::{MAX_FORM_WITH_PICTURE, long_forms, routes, uploads as picture_routes},
    session::is_signed_in,
    state::{AppState, Assets, DirectoryError, Found, FoundTopics, Site},
    uploads::Uploads,
};
