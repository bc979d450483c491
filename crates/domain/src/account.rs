//! People who have an account: a handle and a passphrase, and nothing that says who they are.

mod grant;
mod handle;
mod passkey_name;
mod passphrase;

pub use grant::{Grant, Standing};
pub use handle::{Handle, HandleError, key as handle_key};
pub use passkey_name::PasskeyName;
pub use passphrase::{MIN_PASSPHRASE_CHARS, Passphrase, PassphraseError};
