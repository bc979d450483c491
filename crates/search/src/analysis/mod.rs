//! What words are, before anybody knows where they occur: Korean text analysis without a
//! dictionary, the same for listings and for what is typed.
//!
//! `normalise` → `tokens` (runs of one script) → `stems` (particles and endings off) →
//! `spelling` (the safe key). `hangul`, `keyboard` and `likeness` serve initial
//! consonants, the wrong keyboard and slips.

pub(crate) mod conjugate;
mod endings;
pub mod hangul;
pub mod keyboard;
pub mod likeness;
pub mod normalise;
pub mod spelling;
pub mod stems;
pub mod tokens;
