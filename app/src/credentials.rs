//! Passphrases: hashing a new one, and comparing one that is typed.
//!
//! Argon2id with 19 MiB, two passes and one lane, the first choice of the OWASP Password
//! Storage Cheat Sheet (section 'Argon2id'). At most two are worked out at once: what many
//! people typing at the same time cost in memory is bounded, the others wait.

use std::sync::{Arc, LazyLock};

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::account::Passphrase;
use tokio::sync::{AcquireError, Semaphore};
use tokio::task::JoinError;

/// In KiB.
const MEMORY: u32 = 19 * 1_024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

static AT_ONCE: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(2)));

/// Why a passphrase could not be worked on.
#[derive(Debug, thiserror::Error)]
pub enum CredentialError {
    /// Argon2 refused, or a stored hash cannot be read.
    #[error("a passphrase could not be hashed: {0}")]
    Hash(argon2::password_hash::Error),
    /// The system has no randomness.
    #[error("there is no randomness for a salt")]
    Randomness,
    /// The program is ending.
    #[error(transparent)]
    Ending(#[from] AcquireError),
    /// The work did not end.
    #[error(transparent)]
    Work(#[from] JoinError),
}

impl From<argon2::password_hash::Error> for CredentialError {
    fn from(error: argon2::password_hash::Error) -> Self {
        Self::Hash(error)
    }
}

/// What comparing says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is another one, or there is none to compare with.
    Wrong,
    /// It is the same.
    Right,
    /// It is the same, and should be [hashed](hash) anew: it costs less to try than today's.
    RightButWeak,
}

/// The hash of a new passphrase in the PHC string format, with a salt of its own.
///
/// # Errors
/// When there is no randomness or memory for it.
pub async fn hash(passphrase: &Passphrase) -> Result<String, CredentialError> {
    let passphrase = passphrase.clone();
    apart(move || hash_now(passphrase.as_bytes())).await
}

/// Compares what is typed with a stored hash. Without one it takes as long, so that the time
/// does not tell whether an account exists.
///
/// # Errors
/// When there is no memory for it.
pub async fn verify(
    passphrase: &Passphrase,
    stored: Option<&str>,
) -> Result<Verdict, CredentialError> {
    let (passphrase, stored) = (passphrase.clone(), stored.map(String::from));
    apart(move || verify_now(passphrase.as_bytes(), stored.as_deref())).await
}

async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, CredentialError> + Send + 'static,
) -> Result<T, CredentialError> {
    let turn = Arc::clone(&AT_ONCE).acquire_owned().await?;
    tokio::task::spawn_blocking(move || {
        let done = work();
        // Whoever asked may be gone by now; the memory is taken until here.
        drop(turn);
        done
    })
    .await?
}

fn argon2() -> Result<Argon2<'static>, CredentialError> {
    let parameters = Params::new(MEMORY, PASSES, LANES, None)
        .map_err(|error| CredentialError::Hash(argon2::password_hash::Error::from(error)))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters))
}

fn hash_now(passphrase: &[u8]) -> Result<String, CredentialError> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|_| CredentialError::Randomness)?;
    let salt = SaltString::encode_b64(&salt)?;
    Ok(argon2()?.hash_password(passphrase, &salt)?.to_string())
}

fn verify_now(passphrase: &[u8], stored: Option<&str>) -> Result<Verdict, CredentialError> {
    let Some(stored) = stored.and_then(|stored| PasswordHash::new(stored).ok()) else {
        // Nobody's: only the time it takes matters.
        hash_now(passphrase)?;
        return Ok(Verdict::Wrong);
    };
    if argon2()?.verify_password(passphrase, &stored).is_err() {
        return Ok(Verdict::Wrong);
    }
    let parameters = Params::try_from(&stored)?;
    let strong = stored.algorithm == Algorithm::Argon2id.ident()
        && parameters.m_cost() >= MEMORY
        && parameters.t_cost() >= PASSES;
    Ok(if strong { Verdict::Right } else { Verdict::RightButWeak })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Passphrase {
        Passphrase::typed(text)
    }

    #[tokio::test]
    async fn a_passphrase_is_known_again_and_no_other() {
        let stored = hash(&typed("감자 세 알과 눈길")).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        let compare = async |text: &str| verify(&typed(text), Some(&stored)).await.unwrap();
        assert_eq!(compare("감자 세 알과 눈길").await, Verdict::Right);
        assert_eq!(compare("감자 세 알과 눈길 ").await, Verdict::Wrong);
        assert_eq!(compare("").await, Verdict::Wrong);
        assert_ne!(stored, hash(&typed("감자 세 알과 눈길")).await.unwrap(), "each has its salt");
    }

    #[tokio::test]
    async fn without_an_account_nothing_is_right() {
        for stored in [None, Some("-"), Some("")] {
            assert_eq!(verify(&typed("-"), stored).await.unwrap(), Verdict::Wrong);
        }
    }

    #[tokio::test]
    async fn a_hash_that_became_too_cheap_is_noticed() {
        let weak = Params::new(8 * 1_024, 1, 1, None).unwrap();
        let salt = SaltString::encode_b64(&[7; 16]).unwrap();
        let stored = Argon2::new(Algorithm::Argon2id, Version::V0x13, weak)
            .hash_password(b"potatoes and snow", &salt)
            .unwrap()
            .to_string();
        let verdict = verify(&typed("potatoes and snow"), Some(&stored)).await.unwrap();
        assert_eq!(verdict, Verdict::RightButWeak);
    }
}
