//! The islands of `app` as the WASM module that a page loads.
//!
//! A crate of its own, so that it alone is linked as a library for others to load: `app` would
//! be linked like that for the server as well, with all its libraries, each time it is built.

#[cfg(feature = "hydrate")]
use app as _;

/// Wakes the islands of the page that has just been loaded.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
