//! Accounts: joining, signing in, and what is under 'me'.

mod blocked;
mod confirm;
mod data;
mod form;
mod join;
mod me;
mod passkey;
mod printed;
mod recover;
mod second;
mod security;
mod sign_in;
mod way;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;

/// The addresses of all this, below the locale.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/join", get(join::show).post(join::take))
        .route("/sign-in", get(sign_in::show).post(sign_in::take))
        .route("/sign-in/second", get(second::show).post(second::take))
        .route("/sign-out", post(sign_in::leave))
        .route("/recover", get(recover::show).post(recover::take))
        .route("/me", get(me::me))
        .route("/me/security", get(security::show))
        .route("/me/security/sessions", post(security::end_others))
        .route(
            "/me/security/passphrase",
            get(security::passphrase::show).post(security::passphrase::take),
        )
        .route("/me/security/codes", get(security::codes::show).post(security::codes::take))
        .route(
            "/me/security/authenticator",
            get(security::authenticator::show).post(security::authenticator::take),
        )
        .route(
            "/me/security/authenticator/remove",
            get(security::authenticator::remove::show).post(security::authenticator::remove::take),
        )
        .route("/me/security/passkey", get(security::passkeys::show))
        .route("/me/security/passkey/remove", post(security::passkeys::remove))
        .route("/passkey/new", get(passkey::to_making))
        .route("/passkey/sign-in", get(passkey::to_sign_in))
        .route("/passkey/new/start", post(passkey::make::start))
        .route("/passkey/new/finish", post(passkey::make::finish))
        .route("/passkey/sign-in/start", post(passkey::enter::start))
        .route("/passkey/sign-in/finish", post(passkey::enter::finish))
        .route("/me/blocked", get(blocked::show).post(blocked::unblock))
        .route("/me/data", get(data::show))
        .route("/me/data/all", get(data::copy::all))
        .route("/me/data/madang.json", get(data::json))
        .route("/me/data/delete", get(data::delete::show).post(data::delete::take))
}
